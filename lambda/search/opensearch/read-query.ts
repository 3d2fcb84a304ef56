import { terms } from '../../language/urdu/tokenize'
import { FIELDS } from '../indexed-quote'
import {
  type About,
  asks,
  type NamedPerson,
  namedIn,
  namesOf,
  sequencesOf,
  wantsOwnWords,
  withoutName,
} from '../query/about'
import type { Reading } from '../query/cursor'
import { type Expansion, type QueryWord, strictExpansions, wideExpansions } from '../query/expand'
import type { Lexicon } from '../query/lexicon'
import { OTHER_SPELLING, READ_FIELDS } from '../query/matching'
import { phraseForms } from '../query/phrase'
import { phraseSpellings } from '../query/phrase-spellings'
import type { Query } from '../query/query'
import { type AskedWord, queryWords, UNREAD } from '../query/query-words'
import { KnownReadings, type ReadWords } from '../query/roman-to-urdu/known-readings'
import { isRoman, readInUrdu } from '../query/roman-to-urdu/read-in-urdu'
import { readAlone } from '../query/word-readings'
import type { Person } from '../speakers/person'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { anyOf } from './any-of'
import { type Clause, matching, type OwnQuotes } from './clause'
import { saidBy } from './filters'
import type { TermLookUps } from './term-lookups'

/** Words of a speaker's names that tell how long the name is in a quote. */
const MOST_NAME_WORDS = 64

/** What a query asks for, as terms of the index. */
export interface ReadQuery {
  /** The speaker whom it names now. */
  person: Person | null
  about: About | null
  /** The speaker's own quotes, and whether they come first among those that match and those that nearly do. */
  named: { own: object; first: { exact: boolean; near: boolean } } | null
  /** All of which a match has. */
  required: Clause[]
  /** Those of the required that are phrases: a near match has them too. */
  phrases: Clause[]
  /** Words that are looked for beside the name. */
  words: readonly QueryWord[]
  /** The clauses that near matches are found by; only once they are asked for. */
  wide: () => Clause[]
  excluded: object[]
  roman: ReadWords
}

/**
 * Reads a query by the terms of an index.
 *
 * @param earlier what its first page made of it
 */
export function readQuery(
  q: string,
  query: Query,
  {
    terms,
    lexicon,
    directory,
    earlier,
  }: { terms: TermLookUps; lexicon: Lexicon; directory: SpeakerDirectory; earlier: Reading | null },
): ReadQuery {
  const roman = new KnownReadings(earlier?.roman)
  const found = namedIn(query, directory, {
    quotesWith: (term) => terms.quotesWith(term),
    inUrdu: (word) => readAlone(lexicon, word, query),
  })
  const named = namedSpeaker(q, query, found, { directory, earlier: earlier?.about ?? null })
  const all = queryWords(lexicon, query, roman)
  const left = named ? withoutName(query, named.about).words : query.words
  const words = named ? all.filter(({ asked }) => left.includes(asked)) : all
  const names = named ? [namedClause(lexicon, named, all)] : []
  const phrases = query.phrases.map((phrase) => phraseClause(lexicon, phrase))
  return {
    person: found?.person ?? null,
    about: named?.about ?? null,
    named: named && { own: named.own.query, first: named.first },
    required: [...names, ...words.map((word) => wordClause(strictExpansions(lexicon, word))), ...phrases],
    phrases,
    words,
    wide: () => [...names, ...words.map((word) => wordClause(wideExpansions(lexicon, word))), ...phrases],
    excluded: query.excluded.map((sequence) => excludedQuery(lexicon, sequence)),
    roman: roman.read,
  }
}

interface NamedSpeaker {
  about: About
  own: OwnQuotes
  first: { exact: boolean; near: boolean }
}

/** The speaker whom a query names, as the directory has it now and as the first page did. */
function namedSpeaker(
  q: string,
  query: Query,
  found: NamedPerson | null,
  { directory, earlier }: { directory: SpeakerDirectory; earlier: About | null },
): NamedSpeaker | null {
  const ownOf = (ids: readonly number[]): OwnQuotes => {
    const mentions = ids.flatMap((id) => directory.mention(id) ?? [])
    return {
      query: saidBy(ids, directory),
      quotes: mentions.reduce((sum, { quotes }) => sum + quotes, 0),
      words: [...new Set(mentions.flatMap(({ name }) => terms(name)))].slice(0, MOST_NAME_WORDS),
    }
  }
  if (!found) {
    if (!earlier) return null
    const names = new Set(earlier.names)
    const own = ownOf(directory.called((name) => names.has(name)))
    return { about: earlier, own, first: { exact: true, near: asks(q) } }
  }
  const { person } = found
  const names = new Set([...(earlier?.names ?? []), ...namesOf(found)])
  const about = { words: earlier?.words ?? found.words, names: [...names] }
  const first = { exact: wantsOwnWords(q, query, about, person), near: asks(q) }
  return { about, own: ownOf(person.mentionIds), first }
}

function wordClause(expansions: readonly Expansion[]): Clause {
  return { expansions, fields: FIELDS, fieldsOfOne: FIELDS, own: null, forms: null }
}

/**
 * Quotes of a speaker, and those that name the speaker. One word that names somebody stands for what it always does, and
 * an abbreviation for nothing else: its bearer's words under another name do not hold it. Of a name of several words one
 * alone names the speaker in what is said, but in a speaker's name it may be somebody else's.
 */
function namedClause(lexicon: Lexicon, { about, own }: NamedSpeaker, all: readonly AskedWord[]): Clause {
  const [only, ...others] = all.filter(({ asked }) => about.words.includes(asked))
  if (only && others.length === 0) {
    const clause = wordClause(strictExpansions(lexicon, { ...only, prefix: false }))
    return only.readings.some(({ by }) => by === 'letters') ? clause : { ...clause, own }
  }
  const fieldsOfOne = FIELDS.filter((field) => field !== 'speaker')
  return { ...wordClause(sequencesOf(about).map((terms) => ({ terms, weight: 1 }))), fieldsOfOne, own }
}

function phraseClause(lexicon: Lexicon, phrase: readonly string[]): Clause {
  const fields = READ_FIELDS
  const spellings = phraseSpellings(lexicon)
  const [word = '', ...others] = phrase
  if (others.length > 0)
    return { expansions: [], fields, fieldsOfOne: fields, own: null, forms: phraseForms(spellings, phrase) }
  const weightOf = (term: string) => (term === word ? 1 : OTHER_SPELLING)
  const expansions = [
    ...spellings.sameWord(word).map((term) => ({ terms: [term], weight: weightOf(term) })),
    ...spellings.apart(word).map((terms) => ({ terms, weight: OTHER_SPELLING })),
  ]
  return { expansions, fields, fieldsOfOne: fields, own: null, forms: null }
}

/** Where an excluded word or phrase stands, in any spelling. */
function excludedQuery(lexicon: Lexicon, sequence: readonly string[]): object {
  const [word = '', ...others] = sequence
  if (others.length > 0) return matching(phraseClause(lexicon, sequence), READ_FIELDS)
  const alone = { ...UNREAD, word }
  const readings = isRoman(word) ? readInUrdu(lexicon, alone) : []
  const clause = wordClause(strictExpansions(lexicon, { ...alone, readings }))
  return anyOf([matching(clause, READ_FIELDS)])
}
