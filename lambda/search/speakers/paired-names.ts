import { letterRuns } from '../../language/urdu/letter-names'
import { terms } from '../../language/urdu/tokenize'
import type { ResolvedSpeakers } from './resolved-speakers'
import { formId } from './speaker-id'
import { nameWords } from './speaker-name'

/** A full name and its abbreviation as an article pairs them: عالمی مالیاتی فنڈ (آئی ایم ایف). */
export interface NamePair {
  /** The key of its letters. */
  abbreviation: string
  /** The keys of the words before the abbreviation, of which the last ones are the name. */
  before: readonly string[]
}

/** Longest name of an organisation that is paired, in words. */
const MOST_WORDS = 7
const SHORTEST_NAME = 2
/** Longest content of brackets, and of what stands before them, in characters. */
const LONGEST_BRACKETS = 60
const BEFORE = 120
/** Longest abbreviation in letter names, in characters. */
const LONGEST_LETTERS = 40

const BRACKETS = new RegExp(`[(（]([^()（）]{2,${LONGEST_BRACKETS}})[)）]`, 'gu')

/** Abbreviations in brackets behind a name, and names in brackets behind an abbreviation. */
export function pairsIn(text: string): NamePair[] {
  if (!/[(（]/.test(text)) return []
  return [...text.matchAll(BRACKETS)].flatMap(({ 1: inner = '', index }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index)
    const within = terms(inner)
    if (isAbbreviation(within)) return [{ abbreviation: lettersOf(within), before: keysOf(before) }]
    const run = letterRuns(terms(before.slice(-LONGEST_LETTERS))).at(-1)
    const last = run && keysOf(before).at(-1)
    return last?.startsWith('.') ? [{ abbreviation: last, before: keysOf(inner) }] : []
  })
}

/** Letter names, or a few Latin letters. */
function isAbbreviation(words: readonly string[]): boolean {
  const [run, ...others] = letterRuns(words)
  if (words.length === 1 && /^[a-z]{2,6}$/.test(words[0] ?? '')) return true
  return run !== undefined && others.length === 0 && run.from === 0 && run.to === words.length
}

/** The key of an abbreviation. */
function lettersOf(words: readonly string[]): string {
  const [word = ''] = words
  return `.${letterRuns(words)[0]?.letters ?? word}`
}

/** The keys of the last words of a text. */
function keysOf(text: string): string[] {
  return nameWords(terms(text).slice(-MOST_WORDS).join(' ')).map(({ key }) => key)
}

/** Names and abbreviations that articles pair, counted, so that they can be taken back. */
export class PairedNames {
  /** Ids of the words before an abbreviation, by the abbreviation. */
  readonly #before = new Map<string, Map<string, number>>()
  /** Abbreviations by the id of each name that the words before them may end in. */
  readonly #byName = new Map<string, Map<string, number>>()

  /** @param known what was paired before */
  constructor(private readonly known?: Pick<ResolvedSpeakers, 'before' | 'abbreviations'>) {}

  add({ abbreviation, before }: NamePair, count: number): void {
    change(this.#rowsBefore(abbreviation), formId(before), count)
    for (const name of endings(before)) change(this.#abbreviations(name), abbreviation, count)
  }

  /** All that was added: rows of words, by their ids, with the number of times, by abbreviation. */
  get rows(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.#before
  }

  /** As `rows`: abbreviations by the names that they may stand for. */
  get names(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return this.#byName
  }

  /**
   * The id of the name that an abbreviation stands for: of each row of words the longest that `isName` knows, and of
   * those the one most often paired, for an abbreviation has one meaning.
   */
  nameOf(abbreviation: string, isName: (name: string) => boolean): string | null {
    const counts = new Map<string, number>()
    for (const [row, count] of this.#before.get(abbreviation) ?? this.known?.before(abbreviation) ?? []) {
      const name = endings(row.split('-')).find(isName)
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + count)
    }
    const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    return first?.[0] ?? null
  }

  /** Abbreviations that may stand for the name of an id. */
  abbreviationsOf(name: string): string[] {
    return [...(this.#byName.get(name) ?? this.known?.abbreviations(name) ?? NONE).keys()]
  }

  #rowsBefore(abbreviation: string): Map<string, number> {
    return entryOf(this.#before, abbreviation, () => this.known?.before(abbreviation))
  }

  #abbreviations(name: string): Map<string, number> {
    return entryOf(this.#byName, name, () => this.known?.abbreviations(name))
  }
}

/** Ids of the rows of words that a row ends in, the longest first. */
function endings(words: readonly string[]): string[] {
  const found: string[] = []
  for (let from = 0; from <= words.length - SHORTEST_NAME; from++) found.push(formId(words.slice(from)))
  return found
}

const NONE: ReadonlyMap<string, number> = new Map()

function entryOf(
  all: Map<string, Map<string, number>>,
  key: string,
  known: () => ReadonlyMap<string, number> | undefined,
): Map<string, number> {
  const entry = all.get(key) ?? new Map(known())
  all.set(key, entry)
  return entry
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const left = (counts.get(key) ?? 0) + by
  if (left > 0) counts.set(key, left)
  else counts.delete(key)
}
