import { isAskingWord, isReportingWord } from '../../language/urdu/asking-words'
import { isCommonNoun } from '../../language/urdu/common-nouns'
import { looseKey } from '../../language/urdu/loose-key'
import { soundSimilarity } from '../../language/urdu/sound-similarity'
import { soundKey, sounds } from '../../language/urdu/sounds'
import { isStopWord } from '../../language/urdu/stop-words'
import { terms } from '../../language/urdu/tokenize'
import type { Person } from '../speakers/person'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { nameWords } from '../speakers/speaker-name'
import type { Query } from './query'
import { isRoman } from './roman-to-urdu/read-in-urdu'

/** The speaker whom a query names. */
export interface About {
  /** Words of the query that name the speaker. */
  words: readonly string[]
  /** Names of the speaker that quotes may be found by. */
  names: readonly string[]
}

/** Longest name that is looked for in a query, in words. */
const MOST_WORDS = 4
/** A word that stands in so many times as many quotes as its bearer has is a word of its own (عالم, ترین). */
const COMMON_SHARE = 4

/** What tells the words of a query from each other. */
export interface NameReading {
  /** Number of quotes whose text has a term. */
  quotesWith(term: string): number
  /** What a word in Latin script most likely is in Urdu, as terms. */
  inUrdu(word: string): readonly (readonly string[])[]
}

/**
 * Finds the speaker whom words of a query name, in any spelling or script: by the longest run of words that is
 * somebody's name, by a family name alone where one bearer stands out.
 */
export function namedIn(
  { words }: Pick<Query, 'words'>,
  directory: SpeakerDirectory,
  { quotesWith, inUrdu }: NameReading,
): { person: Person; words: readonly string[] } | null {
  const isName = (term: string, { summary }: Person) => quotesWith(term) <= COMMON_SHARE * summary.quotes
  const meant = (run: readonly string[]) => {
    const [word = '', ...others] = run
    const alone = others.length === 0 && isRoman(word)
    const names = alone ? inUrdu(word).map((row) => row.join(' ')) : [run.join(' ')]
    const persons = names.map((name) => {
      const person = directory.meant(name, isName)
      return person && others.length === 0 && !isCalled(person, name) ? null : person
    })
    return persons.find((person) => person !== null) ?? null
  }
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length)
      if (run.some(isAskingWord) || run.every((word) => isCommonNoun(word) || isStopWord(word))) continue
      const person = meant(run)
      if (person) return { person, words: run }
    }
  }
  return null
}

/** Whether a word alone is one of a person's name (پیوٹن, پوتن), and not only like one: میسور is not مصر. */
function isCalled({ summary }: Person, name: string): boolean {
  const wanted = terms(name)
  return summary.variants.some((variant) => {
    const words = terms(variant)
    return wanted.every((word) => words.some((other) => isSameWord(word, other)))
  })
}

/** Two words of Urdu script with the same consonants are one name when they sound this much alike. */
const LEAST_LIKENESS = 0.9

function isSameWord(word: string, other: string): boolean {
  if (looseKey(word) === looseKey(other)) return true
  const [[spoken = ''], [heard = '']] = [sounds(word), sounds(other)]
  return soundKey(spoken) === soundKey(heard) && soundSimilarity(spoken, heard) >= LEAST_LIKENESS
}

/** Whether words of a query ask for what somebody said, and not only name who: نے, کہا, ne kaha, said. */
export function asks(q: string): boolean {
  return terms(q).some(isReportingWord)
}

/** The query without the words that name a speaker or ask what was said. */
export function withoutName(query: Query, { words }: About): Query {
  const left = query.words.filter((word) => !words.includes(word) && !isAskingWord(word))
  return { ...query, words: left, prefix: query.prefix && left.at(-1) === query.words.at(-1) }
}

/** Names that quotes may use of a person whom some words of a query name: of a family name alone that as well. */
export function namesOf({ summary }: Person, words: readonly string[]): string[] {
  const { variants, type } = summary
  return words.length === 1 && type === 'person' ? [...variants, ...variants.flatMap(familyName)] : variants
}

/** Rows of words that are the speaker's name where a quote speaks of somebody. */
export function sequencesOf({ words, names }: About): (readonly string[])[] {
  const rows = [words, ...names.map(terms)]
  return [...new Map(rows.filter((row) => row.length > 0).map((row) => [row.join(' '), row])).values()]
}

/** The family name, unless it is a word like any other. */
function familyName(name: string): string[] {
  const last = nameWords(name).at(-1)?.terms ?? []
  return last.every((word) => isCommonNoun(word) || isStopWord(word)) ? [] : [last.join(' ')]
}

/**
 * Whether the speaker's own words are wanted first: a person's always, an organisation's only where the query asks for
 * them or for nothing else, for its name may be a topic as well.
 */
export function wantsOwnWords(q: string, query: Query, about: About, { summary }: Person): boolean {
  if (summary.type !== 'organisation' || asks(q)) return true
  return query.phrases.length === 0 && withoutName(query, about).words.length === 0
}
