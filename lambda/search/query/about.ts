import { beforeArticle } from '../../language/urdu/arabic-article'
import { isAskingWord, isReportingWord } from '../../language/urdu/asking-words'
import { isCommonNoun } from '../../language/urdu/common-nouns'
import { urduNames } from '../../language/urdu/english'
import { isGivenName, isSurname } from '../../language/urdu/given-name'
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
import type { Reading } from './roman-to-urdu/reading'

/** The speaker whom a query names. */
export interface About {
  /** Words of the query that name the speaker. */
  words: readonly string[]
  /** Names of the speaker that quotes may be found by. */
  names: readonly string[]
}

/** Longest name that is looked for in a query, in words. */
const MOST_WORDS = 4
/** Readings of a word, and names made of them, that are looked up. */
const MOST_READINGS = 3
const MOST_NAMES = 9
/** A word that stands in so many times as many quotes as its bearer has is a word of its own (عالم, ترین). */
const COMMON_SHARE = 4

/** What tells the words of a query from each other. */
export interface NameReading {
  /** Number of quotes whose text has a term. */
  quotesWith(term: string): number
  /** What a word in Latin script may be in Urdu, the likeliest first. */
  inUrdu(word: string): readonly Reading[]
}

/** Somebody whom words of a query name. */
export interface NamedPerson {
  person: Person
  /** The words. */
  words: readonly string[]
  /** The name that they are, in Urdu where they are read so. */
  name: string
}

/**
 * Finds the speaker whom words of a query name, in any spelling or script: by the longest run of words that is
 * somebody's name, by a family name alone where one bearer stands out and no word beside it makes it another's name.
 */
export function namedIn(
  { words, abbreviations }: Pick<Query, 'words' | 'abbreviations'>,
  directory: SpeakerDirectory,
  { quotesWith, inUrdu }: NameReading,
): NamedPerson | null {
  const isName = (term: string, { summary }: Person) => quotesWith(term) <= COMMON_SHARE * summary.quotes
  const isOrdinary = (word: string) => !abbreviations.has(word) && (isCommonNoun(word) || isStopWord(word))
  const isAsking = (word: string) => !abbreviations.has(word) && isAskingWord(word)
  const read = new Map<string, Spellings>()
  const spellings = (word: string) => {
    const known =
      read.get(word) ?? (isRoman(word) ? spellingsOf(inUrdu(word)) : { all: [word], alone: [word] })
    read.set(word, known)
    return known
  }
  const inRun = (run: readonly string[]): NamedPerson | null => {
    for (const name of namesIn(run, spellings)) {
      const person = directory.meant(name, isName)
      if (person && (run.length > 1 || isCalled(person, name))) return { person, words: run, name }
    }
    return null
  }
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length)
      if (run.some(isAsking) || run.every(isOrdinary)) continue
      const found = inRun(run)
      const beside = length === 1 ? words.slice(Math.max(0, from - 1), from + 2) : []
      const isOthers = beside
        .flatMap((word) => spellings(word).alone)
        .some((name) => found && isOfOthers(found.person, name))
      if (found && !isOthers) return found
    }
  }
  return null
}

/** What a word of a query is in Urdu. */
interface Spellings {
  /** As part of a name, the likeliest first. */
  all: readonly string[]
  /** As a name alone: the likeliest by sound, or all that are known. */
  alone: readonly string[]
}

function spellingsOf(readings: readonly Reading[]): Spellings {
  const known = readings.filter(({ by }) => by === 'letters' || by === 'name')
  const written = ({ terms }: Reading) => terms.join(' ')
  return {
    all: readings.slice(0, MOST_READINGS).map(written),
    alone: (known.length > 0 ? known : readings.slice(0, 1)).map(written),
  }
}

/** What words of a query may be as a name: as typed, and as they are read, by the likeliest readings first. */
function namesIn(run: readonly string[], spellings: (word: string) => Spellings): readonly string[] {
  const [word = '', ...others] = run
  if (others.length === 0) return spellings(word).alone
  const read = withJoined(run, spellings).reduce<string[]>(
    (names, each) => {
      const { all } = spellings(each)
      return names.flatMap((name) => all.map((reading) => `${name} ${reading}`.trim()))
    },
    [''],
  )
  const typed = run.join(' ')
  return [
    ...new Set([typed, ...urduNames(typed).map((name) => name.join(' ')), ...read.slice(0, MOST_NAMES)]),
  ]
}

/** The words of a name, those with the Arabic article between them as one where they are known so: abdul rehman. */
function withJoined(run: readonly string[], spellings: (word: string) => Spellings): readonly string[] {
  const words: string[] = []
  for (const each of run) {
    const last = words.at(-1)
    const isOne = last && beforeArticle(last, each) !== null && spellings(last + each).all.length > 0
    if (isOne) words[words.length - 1] = last + each
    else words.push(each)
  }
  return words
}

/** A word of others' names beside one word alone makes it the name of somebody else: afridi of shahid afridi. */
function isOfOthers(person: Person, word: string): boolean {
  return (isGivenName(word) || isSurname(word)) && !isCalled(person, word)
}

/** Whether a word alone is one of a person's name (پیوٹن, پوتن), and not only like one: میسور is not مصر. */
function isCalled({ summary }: Person, name: string): boolean {
  const wanted = terms(name)
  return summary.variants.some((variant) => {
    const words = terms(variant)
    return wanted.every((word) => words.some((other) => isSameWord(word, other)))
  })
}

/** Two words of Urdu script with the same consonants, and not too few, are one name when they sound this much alike. */
const LEAST_LIKENESS = 0.9
const LEAST_CONSONANTS = 3

function isSameWord(word: string, other: string): boolean {
  if (looseKey(word) === looseKey(other)) return true
  const [[spoken = ''], [heard = '']] = [sounds(word), sounds(other)]
  const key = soundKey(spoken)
  return (
    key.length >= LEAST_CONSONANTS &&
    key === soundKey(heard) &&
    soundSimilarity(spoken, heard) >= LEAST_LIKENESS
  )
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
export function namesOf({ person, words, name }: NamedPerson): string[] {
  const { variants, type } = person.summary
  if (words.length > 1) return [...variants, name]
  return type === 'person' ? [...variants, ...variants.flatMap(familyName)] : variants
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
