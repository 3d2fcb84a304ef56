import { isStopWord } from '../../language/urdu/stop-words'
import { FIELDS, type Field, fieldKeepsStopWords } from '../indexed-quote'
import { type PhraseForms, phraseEnd, places } from '../query/phrase'
import { eachSlot, type Postings, SortedPostings } from './postings'
import type { Occurrence } from './term-reader'

/** An index whose quotes can be read word by word; a token is a term, or a number for it. */
export interface TokenSource<Token> {
  /** More than the highest slot. */
  readonly capacity: number
  postings(term: string): readonly (Postings | undefined)[]
  /** The token of a term; undefined when no quote has it. */
  token(term: string): Token | undefined
  term(token: Token): string
  /** All words of a field of a quote in order; the row is valid until the next one is asked for. */
  row(slot: number, field: number): { tokens: ArrayLike<Token>; length: number }
  /**
   * Slots in which one token stands at once before another, in ascending order, told without the rows being read word by
   * word; null for a field of which that cannot be told.
   */
  slotsWithPair?(first: Token, second: Token, field: number): readonly number[] | null
}

/** So few quotes are looked up one by one. */
const FEW = 1_000

/** Pairs of tokens that are looked for one after the other; of more, the rows that hold both are read once. */
const MOST_PAIRS = 16

/** Postings that all hold a quote in which one spelling of a word stands. */
type Alternative = readonly Postings[]

/**
 * Where a phrase stands: quotes that hold its words are looked at, for postings do not tell the places of words.
 *
 * @param fields where to look
 */
export function occurrences<Token>(
  source: TokenSource<Token>,
  forms: PhraseForms,
  fields: readonly Field[],
): Occurrence[] {
  const words = places(forms)
  const tokenForms = inTokens(source, forms)
  const found = new Map<string, { terms: string[]; lists: number[][] }>()
  const listsOf = (sequence: readonly Token[]): number[][] => {
    const key = sequence.join(' ')
    const known = found.get(key)
    const occurrence = known ?? { terms: sequence.map((token) => source.term(token)), lists: [] }
    if (known === undefined) found.set(key, occurrence)
    return occurrence.lists
  }
  const note = (sequence: readonly Token[], slot: number, field: number) => {
    const lists = listsOf(sequence)
    lists[field] ??= []
    if (lists[field].at(-1) !== slot) lists[field].push(slot)
  }
  const firsts = [...new Set((tokenForms[0] ?? []).flatMap(({ tokens }) => tokens.slice(0, 1)))]
  const [likeliest] = firsts
  const beginnings = beginningsOf(tokenForms)
  const isTold = areWhole(tokenForms, beginnings)
  for (const name of fields) {
    const field = FIELDS.indexOf(name)
    const sought = alternativesIn(source, words, name)
    const begun = leastSize(sought) < FEW ? null : slotsOfEach(source, beginnings, field)
    if (begun !== null && isTold) {
      for (const { beginning, slots } of begun) if (slots.length > 0) listsOf(beginning)[field] = [...slots]
      continue
    }
    for (const slot of begun === null
      ? candidates(sought, source.capacity)
      : union(begun.map(({ slots }) => slots))) {
      const { tokens, length } = source.row(slot, field)
      for (let at = 0; at < length; at++) {
        const token = tokens[at] as Token
        if (token !== likeliest && (firsts.length === 1 || !firsts.includes(token))) continue
        const end = phraseEnd(tokenForms, tokens, length, at)
        if (end < 0) continue
        note(Array.prototype.slice.call(tokens, at, end), slot, field)
        at = end - 1
      }
    }
  }
  return [...found.values()].map(({ terms, lists }) => ({
    terms,
    postings: FIELDS.map((_, field) => {
      const slots = lists[field]
      return slots && new SortedPostings(Uint32Array.from(slots))
    }),
  }))
}

/** What a phrase begins with: the first two tokens, or the only one. */
type Beginning<Token> = readonly [Token, Token] | readonly [Token]

function beginningsOf<Token>(forms: PhraseForms<Token>): Beginning<Token>[] {
  const [first = []] = forms
  const all = first.flatMap(({ words, tokens: [token, own] }): Beginning<Token>[] => {
    if (token === undefined) return []
    if (own !== undefined) return [[token, own]]
    if (words === forms.length) return [[token]]
    return (forms[words] ?? []).flatMap(({ tokens: [next] }) => (next === undefined ? [] : [[token, next]]))
  })
  return [...new Map(all.map((beginning) => [beginning.join(' '), beginning])).values()]
}

/**
 * Whether what a phrase begins with is all of it, so that no row has to be read; one that might overlap another has, for
 * words count once.
 */
function areWhole<Token>(forms: PhraseForms<Token>, beginnings: readonly Beginning<Token>[]): boolean {
  if (forms.length > 2 || forms.some((runs) => runs.some(({ tokens }) => tokens.length > 1))) return false
  const firsts = new Set(beginnings.map(([first]) => first))
  return !beginnings.some(([, second]) => second !== undefined && firsts.has(second))
}

/** The slots of each beginning in ascending order; null where they cannot be told. */
function slotsOfEach<Token>(
  source: TokenSource<Token>,
  beginnings: readonly Beginning<Token>[],
  field: number,
): { beginning: Beginning<Token>; slots: readonly number[] }[] | null {
  if (source.slotsWithPair === undefined || beginnings.length > MOST_PAIRS) return null
  const all: { beginning: Beginning<Token>; slots: readonly number[] }[] = []
  for (const beginning of beginnings) {
    const [first, second] = beginning
    const slots =
      second === undefined
        ? [...(source.postings(source.term(first))[field]?.keys() ?? [])]
        : source.slotsWithPair(first, second, field)
    if (slots === null) return null
    all.push({ beginning, slots })
  }
  return all
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  const [only = [], ...others] = lists
  return others.length === 0 ? only : [...new Set(lists.flat())].sort((a, b) => a - b)
}

/** The forms without runs of which no quote has all terms. */
function inTokens<Token>(source: TokenSource<Token>, forms: PhraseForms): PhraseForms<Token> {
  return forms.map((runs) =>
    runs.flatMap(({ words, tokens }) => {
      const known = tokens.map((term) => source.token(term))
      return known.every((token) => token !== undefined) ? [{ words, tokens: known as Token[] }] : []
    }),
  )
}

/** For each word that a field's postings tell of, its spellings that stand there. */
function alternativesIn(
  source: Pick<TokenSource<unknown>, 'postings'>,
  words: readonly (readonly (readonly string[])[])[],
  field: Field,
): Alternative[][] {
  const id = FIELDS.indexOf(field)
  const indexed = (term: string) => fieldKeepsStopWords(field) || !isStopWord(term)
  return words
    .filter((alternatives) => alternatives.every((terms) => terms.some(indexed)))
    .map((alternatives) =>
      alternatives.flatMap((terms) => {
        const postings = terms.filter(indexed).map((term) => source.postings(term)[id])
        return postings.every((posting) => posting !== undefined) ? [postings as Alternative] : []
      }),
    )
}

function sizeOf(alternatives: readonly Alternative[]): number {
  return alternatives.reduce((sum, [first]) => sum + (first?.size ?? 0), 0)
}

/** Of the words the rarest one's number of quotes; 0 when there are none. */
function leastSize(words: readonly (readonly Alternative[])[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map(sizeOf))
}

/** Slots in which each word has a spelling; those of the rarest word are tried. */
function candidates(words: readonly (readonly Alternative[])[], capacity: number): number[] {
  const [rarest = [], ...others] = [...words].sort((a, b) => sizeOf(a) - sizeOf(b))
  const holds = sizeOf(rarest) < FEW ? lookUp : marks
  const found: number[] = []
  const tests = others.map((alternatives) => holds(alternatives, capacity))
  for (const [first, ...rest] of rarest) {
    eachSlot(first, (slot) => {
      if (rest.every((posting) => posting.has(slot)) && tests.every((test) => test(slot))) found.push(slot)
    })
  }
  return [...new Set(found)].sort((a, b) => a - b)
}

type SlotTest = (slot: number) => boolean

/** Looks each slot up in the postings. */
function lookUp(alternatives: readonly Alternative[]): SlotTest {
  return (slot) => alternatives.some((alternative) => alternative.every((posting) => posting.has(slot)))
}

/** Reads the postings once: better where many slots are asked for. */
function marks(alternatives: readonly Alternative[], capacity: number): SlotTest {
  const marked = new Uint8Array(capacity)
  for (const [first, ...rest] of alternatives) {
    eachSlot(first, (slot) => {
      if (rest.every((posting) => posting.has(slot))) marked[slot] = 1
    })
  }
  return (slot) => marked[slot] === 1
}
