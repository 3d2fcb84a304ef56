import { isArticleOf } from '../../language/urdu/arabic-article'
import { letterRuns } from '../../language/urdu/letter-names'
import { isStopWord } from '../../language/urdu/stop-words'
import { terms, tokenize } from '../../language/urdu/tokenize'

/** A parsed `q`. Terms are folded. */
export interface Query {
  /** Nothing was typed. */
  blank: boolean
  /** Words that carry the topic; all words when there are no others. Letters that spell an abbreviation are one word. */
  words: string[]
  /** The Latin letters of the words that are abbreviations, or may be, for they were typed in capitals. */
  abbreviations: ReadonlyMap<string, string>
  /** The last word may be unfinished and matches as a prefix too. */
  prefix: boolean
  /** Word sequences that must stand together. */
  phrases: string[][]
  /** Words and phrases that must not occur. */
  excluded: string[][]
}

const QUOTE_MARKS = /["“”„«»]/

/** Phrases that are looked for; words between the marks that follow are words like others. */
export const MOST_PHRASES = 8

/**
 * Parses words, `"a phrase"` and `-word`, in any mixture of scripts. Never throws: an unbalanced quotation mark
 * opens nothing, and whatever is no word is passed over.
 */
export function parseQuery(q: string): Query {
  const phrases: string[][] = []
  const excluded: string[][] = []
  const typed: TypedWord[] = []
  const parts = q.split(QUOTE_MARKS)
  const lastIsOpen = parts.length % 2 === 0
  parts.forEach((part, i) => {
    const quoted = i % 2 === 1 && !(lastIsOpen && i === parts.length - 1)
    const words = quoted ? terms(part) : []
    if (!quoted) readWords(part, typed, excluded)
    else if (words.length === 0) return
    else if (/(?:^|\s)[-−]$/u.test(parts[i - 1] ?? '')) excluded.push(words)
    else if (phrases.length < MOST_PHRASES) phrases.push(words)
    else typed.push(...words.map((word) => ({ word, letters: null })))
  })
  const free = withAbbreviations(withNames(typed))
  const content = free.filter(({ word, letters }) => letters !== null || !isStopWord(word))
  const words = content.length > 0 || phrases.length > 0 ? content : free
  const last = words.at(-1)
  const prefix = last !== undefined && last === free.at(-1) && !last.word.includes(' ')
  return {
    blank: q.trim() === '',
    words: [...new Set(words.map(({ word }) => word))],
    abbreviations: new Map(words.flatMap(({ word, letters }) => (letters === null ? [] : [[word, letters]]))),
    prefix,
    phrases: distinct(phrases),
    excluded: distinct(excluded),
  }
}

function distinct(sequences: readonly string[][]): string[][] {
  return [...new Map(sequences.map((words) => [words.join(' '), words])).values()]
}

/** A word that is no part of a phrase; `letters` of an abbreviation, in Latin script. */
interface TypedWord {
  word: string
  letters: string | null
}

function readWords(text: string, free: TypedWord[], excluded: string[][]): void {
  for (const chunk of text.split(/\s+/u)) {
    const negated = /^[-−](?=[\p{L}\p{N}])/u.test(chunk)
    const tokens = tokenize(chunk)
    if (negated && tokens.length > 0) excluded.push(tokens.map(({ term }) => term))
    else free.push(...tokens.map(({ term, start, end }) => typedWord(term, chunk.slice(start, end))))
  }
}

function typedWord(word: string, asTyped: string): TypedWord {
  return { word, letters: /^[A-Z]{2,}$/.test(asTyped) ? word : null }
}

/** A word in Latin letters that may be one of a name. */
const NAME_WORD = /^[a-z]{3,}$/
/** What Roman Urdu writes between two words: the genitive, which Urdu does not write, and the و of two words for one thing. */
const BETWEEN = /^[eo]$/

/**
 * Reads what stands between two words of a name in Latin letters: the Arabic article goes with the word before it (zia ul
 * haq is ziaul haq), e and o go out (tehreek-e-insaf, amn-o-aman).
 */
function withNames(typed: readonly TypedWord[]): TypedWord[] {
  const words: TypedWord[] = []
  typed.forEach((each, at) => {
    const last = words.at(-1)
    const next = typed[at + 1]?.word ?? ''
    if (last === undefined || !NAME_WORD.test(last.word)) words.push(each)
    else if (isArticleOf(each.word, next))
      words[words.length - 1] = { word: last.word + each.word, letters: null }
    else if (!BETWEEN.test(each.word) || !NAME_WORD.test(next)) words.push(each)
  })
  return words
}

/** Makes one word of letters that follow each other, Latin ones or their Urdu names. */
function withAbbreviations(typed: readonly TypedWord[]): TypedWord[] {
  const words: TypedWord[] = []
  let at = 0
  for (const { from, to, letters } of letterRuns(typed.map(({ word }) => word))) {
    const run = typed.slice(from, to).map(({ word }) => word)
    const latin = run.every((word) => /^[a-z]$/.test(word))
    words.push(...typed.slice(at, from), { word: latin ? letters : run.join(' '), letters })
    at = to
  }
  return [...words, ...typed.slice(at)]
}
