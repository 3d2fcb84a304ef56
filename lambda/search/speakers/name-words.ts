import { isCommonNoun } from '../../language/urdu/common-nouns'
import { hasLetterRun } from '../../language/urdu/letter-runs'
import { soundSimilarity } from '../../language/urdu/sound-similarity'
import { soundKey } from '../../language/urdu/sounds'
import { isStopWord } from '../../language/urdu/stop-words'
import { transliterationCost } from '../../language/urdu/transliteration'
import { isLatinKey, type NameWord } from './speaker-name'

/** An unfinished word in the other script begins a name when its sounds are this much alike. */
const LEAST_LIKENESS = 0.85
/** And may begin it when they are this much. */
const LEAST_NEAR = 0.7
const SHORTEST_SOUND = 2
/** What the spelling may cost, where the beginning is to be the name's. */
const MOST_COST = 0.4

/** Words of names that were known before, by their terms joined with a space. */
export interface KnownNameWords {
  word(joined: string): { word: NameWord; uses: number } | undefined
  words(): Iterable<string>
  wordsWithKey(key: string): readonly string[]
}

/** The different words of all names. */
export class NameWords {
  /** Words that are used no more have none of their uses left. */
  readonly #byTerms = new Map<string, { word: NameWord; uses: number }>()
  readonly #byKey = new Map<string, Set<string>>()

  constructor(private readonly known: KnownNameWords | null = null) {}

  add(word: NameWord): void {
    const joined = word.terms.join(' ')
    const known = this.#get(joined)
    if (known) known.uses++
    else {
      this.#byTerms.set(joined, { word, uses: 1 })
      this.#byKey.set(word.key, (this.#byKey.get(word.key) ?? new Set()).add(joined))
    }
  }

  remove(word: NameWord): void {
    const joined = word.terms.join(' ')
    const known = this.#get(joined)
    if (!known || --known.uses > 0 || this.known?.word(joined)) return
    this.#byTerms.delete(joined)
    const alike = this.#byKey.get(word.key)
    alike?.delete(joined)
    if (alike?.size === 0) this.#byKey.delete(word.key)
  }

  /** Other spellings of a term, each as folded terms; a word that is not a name's alone has none. */
  otherSpellings(term: string): (readonly string[])[] {
    const known = this.#used(term)
    if (!known || !isNameOnly(known)) return []
    const alike = [...(this.known?.wordsWithKey(known.key) ?? []), ...(this.#byKey.get(known.key) ?? [])]
    return [...new Set(alike)]
      .filter((joined) => joined !== term)
      .flatMap((joined) => this.#used(joined) ?? [])
      .filter(isNameOnly)
      .map(({ terms }) => terms)
  }

  /** Words of names that begin as typed (0), or sound like it (1), by their terms joined with a space. */
  beginningAs(typed: NameWord): ReadonlyMap<string, number> {
    const found = new Map<string, number>()
    for (const joined of new Set([...(this.known?.words() ?? []), ...this.#byTerms.keys()])) {
      const word = this.#used(joined)
      const tier = word ? tierOfWord(word, typed) : null
      if (tier !== null) found.set(joined, tier)
    }
    return found
  }

  /** All words that were added, with how often they are used. */
  get all(): Iterable<{ word: NameWord; uses: number }> {
    return this.#byTerms.values()
  }

  #used(joined: string): NameWord | undefined {
    const entry = this.#get(joined)
    return entry && entry.uses > 0 ? entry.word : undefined
  }

  #get(joined: string): { word: NameWord; uses: number } | undefined {
    const own = this.#byTerms.get(joined)
    if (own || this.known === null) return own
    const known = this.known.word(joined)
    if (known) this.#byTerms.set(joined, known)
    return known
  }
}

function isNameOnly({ terms }: NameWord): boolean {
  return !terms.some((term) => isStopWord(term) || isCommonNoun(term))
}

function tierOfWord(word: NameWord, typed: NameWord): number | null {
  const as = typed.terms.join('')
  if (word.terms.join('').startsWith(as) || word.terms.some((term) => term.startsWith(as))) return 0
  if (typed.key.startsWith('_') && word.key.startsWith('.') && word.key.slice(1).startsWith(as)) return 0
  if (hasLetterRun(as)) return null
  if (word.key === typed.key) return 1
  if (isLatinKey(word.key) === isLatinKey(typed.key)) return null
  const likeness = beginningLikeness(word, typed)
  if (likeness < LEAST_NEAR) return null
  return likeness >= LEAST_LIKENESS && isSpelledAs(word, typed) ? 0 : 1
}

/** Whether a word in one script, in some length, is the usual spelling of the other: کون begins with no khan. */
function isSpelledAs(word: NameWord, typed: NameWord): boolean {
  const [as, name] = [typed.terms.join(''), word.terms.join('')]
  for (let length = 1; length <= name.length; length++) {
    const begun = name.slice(0, length)
    const cost = isLatinKey(typed.key) ? transliterationCost(as, begun) : transliterationCost(begun, as)
    if (cost <= MOST_COST) return true
  }
  return false
}

/** How much the beginning of a name sounds like a word in the other script. */
function beginningLikeness(word: NameWord, typed: NameWord): number {
  let best = 0
  for (const heard of word.spoken) {
    const key = soundKey(heard)
    for (const spoken of typed.spoken) {
      const begun = soundKey(spoken)
      if (spoken.length < SHORTEST_SOUND || !key.startsWith(begun)) continue
      for (let length = spoken.length - 2; length <= spoken.length + 1; length++) {
        if (length > 0) best = Math.max(best, soundSimilarity(spoken, heard.slice(0, length)))
      }
    }
  }
  return best
}
