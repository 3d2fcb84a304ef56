import { quoteIds } from '../../quotes/quote-id'
import { CONTEXT_LENGTH } from '../../store/article'
import type { Correction, StoredQuote } from '../../store/record'
import { correctedQuote, isReviewed } from './corrected-quote'
import { nestQuotes } from './nest'
import { type Place, placesOf } from './places'

/**
 * What two spans of the same kind must share, of all that they cover, to be one quote that was cut otherwise: what the
 * scoring of extraction takes for an overlap.
 */
const SAME_QUOTE = 0.8

/** A correction at its place in a text, with the quote that the machine has there. */
interface Placed {
  correction: Correction
  place: Place
  machine: StoredQuote | null
}

/**
 * Sets the editors' word above the machine's: quotes as readers see them, and the corrections as they stand in this text.
 * A quote that an editor named, confirmed or added is there also when the machine does not find it; applying again what
 * was applied changes nothing.
 *
 * @param machine the quotes that extraction finds in the text
 */
export function applyCorrections(
  article: { id: string; text: string },
  machine: readonly StoredQuote[],
  corrections: readonly Correction[],
): { quotes: StoredQuote[]; corrections: Correction[] } {
  if (corrections.length === 0) return { quotes: [...machine], corrections: [] }
  const places = placesOf(article.text, machine, corrections)
  const placed = matched(machine, places)
  const ids = new FreeIds(article.id, machine)
  const applied = new Map(placed.map((one) => [one.correction, applyOne(article.text, one, ids)]))
  const corrected = new Set(placed.flatMap((one) => one.machine ?? []))
  const ofEditors = placed.flatMap(({ correction, machine: found }) => {
    const today = applied.get(correction) as Correction
    const isSeen = !today.hidden && (found !== null || isReviewed(today))
    return isSeen ? [correctedQuote(today, found, machine)] : []
  })
  const quotes = [...machine.filter((quote) => !corrected.has(quote)), ...ofEditors]
  return {
    quotes: nestQuotes(quotes, machine),
    corrections: corrections.map((one) => applied.get(one) ?? lost(one, ids)),
  }
}

/** Each correction that has a place, with the machine's quote there: of the same span, else one cut a little otherwise. */
function matched(machine: readonly StoredQuote[], places: ReadonlyMap<Correction, Place | null>): Placed[] {
  const free = new Map(machine.map((quote) => [`${quote.start}-${quote.end}`, quote]))
  const placed: Placed[] = []
  for (const [correction, place] of places) {
    if (place === null) continue
    const key = `${place.start}-${place.end}`
    placed.push({ correction, place, machine: free.get(key) ?? null })
    free.delete(key)
  }
  for (const one of placed) {
    if (one.machine !== null) continue
    const alike = [...free].find(
      ([, quote]) => quote.kind === one.correction.kind && shared(quote, one.place) >= SAME_QUOTE,
    )
    if (alike === undefined) continue
    one.machine = alike[1]
    free.delete(alike[0])
  }
  return placed
}

/** The share of what two stretches cover that both do. */
function shared(one: Place, other: Place): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return both / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function applyOne(
  whole: string,
  { correction, place: { start, end }, machine }: Placed,
  ids: FreeIds,
): Correction {
  const text = whole.slice(start, end)
  const isSameSpan = machine !== null && machine.start === start && machine.end === end
  const kind = isSameSpan ? machine.kind : correction.kind
  return {
    ...correction,
    id: isSameSpan ? machine.id : ids.make({ text, kind }),
    text,
    start,
    end,
    kind,
    ...surroundings(whole, { start, end }),
    machine: machine && { speaker: machine.speaker, via: machine.via, broken: machine.broken },
    lost: false,
  }
}

/** The words around a place, as they are kept with a quote. */
export function surroundings(text: string, { start, end }: Place): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).toWellFormed(),
    after: text.slice(end, end + CONTEXT_LENGTH).toWellFormed(),
  }
}

/** A correction whose words are gone keeps its id, unless a quote has it now. */
function lost(correction: Correction, ids: FreeIds): Correction {
  return { ...correction, id: ids.keep(correction), lost: true }
}

/** Ids of the quotes of an article that are not the machine's own. */
class FreeIds {
  readonly #taken: Set<string>
  readonly #next: ReturnType<typeof quoteIds>

  constructor(articleId: string, machine: readonly StoredQuote[]) {
    this.#taken = new Set(machine.map(({ id }) => id))
    this.#next = quoteIds(articleId)
  }

  /** The first id of such a quote that no other has: ids of equal quotes are gone through once, for none gets free. */
  make({ text, kind }: Pick<StoredQuote, 'text' | 'kind'>): string {
    let id = this.#next(text, kind)
    while (this.#taken.has(id)) id = this.#next(text, kind)
    this.#taken.add(id)
    return id
  }

  /** The id that a correction has, if no other has it by now; else a new one. */
  keep(correction: Pick<Correction, 'id' | 'text' | 'kind'>): string {
    const { id } = correction
    if (id === '' || this.#taken.has(id)) return this.make(correction)
    this.#taken.add(id)
    return id
  }
}
