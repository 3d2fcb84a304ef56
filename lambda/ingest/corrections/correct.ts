import { isDeepStrictEqual } from 'node:util'
import type { BroughtCorrection, CorrectionBody, MissedQuoteBody } from '../../contract/correction-fields'
import { InvalidInputError } from '../../contract/parse-input'
import type { Article } from '../../store/article'
import type { Correction, StoredQuote } from '../../store/record'
import { surroundings } from './apply'
import { QuoteMissingError } from './quote-missing-error'

/** Who says something, and when. */
export interface Editor {
  by: string
  at: Date
}

type Corrected = Pick<Article, 'quotes' | 'corrections'>

/**
 * The corrections of an article with one more, or one that says more: what the body leaves out stays as it was. The same
 * again changes nothing, neither who nor when; one that says nothing any more is none.
 *
 * @param quoteId of a quote that is seen or hidden
 * @returns the corrections, and the place of this one among them; null when it says nothing
 * @throws {QuoteMissingError} when there is no such quote
 * @throws {InvalidInputError} when the body says nothing, or two things that cannot be
 */
export function withCorrection(
  { quotes, corrections }: Corrected,
  quoteId: string,
  body: CorrectionBody,
  editor: Editor,
): { corrections: Correction[]; at: number | null } {
  checkSense(body)
  const known = corrections.findIndex(({ id, lost }) => id === quoteId && !lost)
  const before = corrections[known] ?? blank(quotes.find(({ id }) => id === quoteId))
  const after = changed(before, body, editor)
  if (known === -1) {
    return saysNothing(after)
      ? { corrections, at: null }
      : { corrections: [...corrections, after], at: corrections.length }
  }
  if (saysNothing(after)) return { corrections: corrections.toSpliced(known, 1), at: null }
  return { corrections: corrections.with(known, after), at: known }
}

/** The corrections of an article without that of a quote, a lost one included; when there is none, as they are. */
export function withoutCorrection({ corrections }: Corrected, quoteId: string): Correction[] {
  return corrections.filter(({ id }) => id !== quoteId)
}

/**
 * The corrections of an article with a quote that the machine missed; one that it has at this very place counts as
 * confirmed.
 *
 * @returns the corrections, and the place of this one among them
 * @throws {InvalidInputError} when the span is none of the text
 */
export function withMissedQuote(
  article: Pick<Article, 'text'> & Corrected,
  { start: from, end: to, kind, ...body }: MissedQuoteBody,
  editor: Editor,
): { corrections: Correction[]; at: number; isNew: boolean } {
  const { start, end } = trimmed(article.text, from, to)
  const isHere = (quote: { start: number; end: number }) => quote.start === start && quote.end === end
  const { corrections } = article
  const known = corrections.findIndex((correction) => isHere(correction) && !correction.lost)
  const found = article.quotes.find(isHere)
  const before = corrections[known] ?? (found ? blank(found) : missed(article.text, { start, end }, kind))
  const vouched = { ...body, hidden: false, ...(!before.added && { confirmed: true }) }
  const after = changed(before, vouched, editor)
  return known === -1
    ? { corrections: [...corrections, after], at: corrections.length, isNew: found === undefined }
    : { corrections: corrections.with(known, after), at: known, isNew: false }
}

/**
 * The corrections of an article with those that came with it from another installation. Of two on the same words the later
 * stands.
 */
export function withBrought(
  text: string,
  corrections: readonly Correction[],
  brought: readonly BroughtCorrection[],
): Correction[] {
  const all = [...corrections]
  for (const one of brought) {
    const correction = carried(text, one)
    const known = all.findIndex(
      (other) => other.start === one.start && other.end === one.end && other.text === one.text,
    )
    const other = all[known]
    if (other === undefined) all.push(correction)
    else if (other.at < correction.at) all[known] = { ...correction, id: other.id }
  }
  return all
}

function carried(text: string, { speaker, before, after, note, ...one }: BroughtCorrection): Correction {
  const isHere = text.slice(one.start, one.end) === one.text
  return {
    ...one,
    id: '',
    ...(isHere ? surroundings(text, one) : { before, after }),
    ...(speaker !== undefined && { speaker: speaker && { ...speaker, type: speaker.type ?? 'person' } }),
    note,
    machine: null,
    lost: false,
  }
}

function changed(
  correction: Correction,
  { speaker, hidden, confirmed, note }: CorrectionBody,
  { by, at }: Editor,
): Correction {
  const said: Correction = {
    ...correction,
    ...(speaker !== undefined && { speaker: speaker && { ...speaker, type: typeOf(correction, speaker) } }),
    // Who confirms a quote shows it, and who hides it does not vouch for it.
    hidden: hidden ?? (confirmed ? false : correction.hidden),
    confirmed: confirmed ?? (hidden ? false : correction.confirmed),
    note: note === undefined ? correction.note : note,
  }
  const isNews = correction.by === '' || !isDeepStrictEqual(said, correction)
  return isNews ? { ...said, by, at: at.toISOString() } : correction
}

/** The type that an editor gives, else the machine's for the same name, else a person. */
function typeOf(
  { speaker: before, machine }: Correction,
  { name, type }: NonNullable<CorrectionBody['speaker']>,
): NonNullable<Correction['speaker']>['type'] {
  const known = [before, machine?.speaker].find((speaker) => speaker?.name === name)
  return type ?? known?.type ?? 'person'
}

/** What is said of a quote before anything is. */
function blank(quote: StoredQuote | undefined): Correction {
  if (quote === undefined) throw missing()
  const { id, text, start, end, kind, before, after, speaker, via, broken } = quote
  return {
    ...{ id, text, start, end, kind, before, after },
    ...{ hidden: false, confirmed: false, added: false, note: null, by: '', at: '', lost: false },
    machine: { speaker, via, broken },
  }
}

function missed(text: string, place: { start: number; end: number }, kind: StoredQuote['kind']): Correction {
  return {
    ...{ id: '', text: text.slice(place.start, place.end), ...place, kind, ...surroundings(text, place) },
    ...{ hidden: false, confirmed: false, added: true, note: null, by: '', at: '', lost: false },
    machine: null,
  }
}

/** The stretch without white space around it. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  if (end > text.length) wrong('end', `must not be beyond the text, which has ${text.length} characters`)
  if (start >= end) wrong('start', 'must be before end')
  const words = text.slice(start, end)
  if (words.trim() === '') wrong('start', 'must begin a stretch that has words')
  if (!words.isWellFormed()) wrong('start', 'must not cut a character in two, nor must end')
  const leading = words.length - words.trimStart().length
  return { start: start + leading, end: start + words.trimEnd().length }
}

function checkSense({ speaker, hidden, confirmed, note }: CorrectionBody): void {
  if ([speaker, hidden, confirmed, note].every((said) => said === undefined)) {
    wrong('the body', 'must have speaker, hidden, confirmed or note')
  }
  if (hidden && confirmed) wrong('confirmed', 'must not be true of a quote that is to be hidden')
}

function wrong(field: string, message: string): never {
  throw new InvalidInputError([{ field, message }])
}

function saysNothing({ speaker, hidden, confirmed, added, note }: Correction): boolean {
  return speaker === undefined && !hidden && !confirmed && !added && note === null
}

function missing(): QuoteMissingError {
  return new QuoteMissingError('there is no quote with this id in the article')
}
