import * as v from 'valibot'
import { looseKey } from '../../language/urdu/loose-key'
import { stem, wideStem } from '../../language/urdu/stem'
import { isStopWord } from '../../language/urdu/stop-words'
import { FIELDS, type Field, fieldKeepsStopWords } from '../indexed-quote'
import { NAME_WORTH } from '../query/lexicon'
import type { SoundAlike, Terms } from '../query/terms'
import { anyOf } from './any-of'
import type { StoredTerm } from './quote-source'
import type { Searches } from './searches'

/** Terms that a look-up brings at most. */
const MOST_TERMS = 2_000
/** Completions of what is typed, the commonest. */
const MOST_COMPLETIONS = 300
/** What is looked up is kept until the index changes, or there is too much of it. */
const MOST_KEPT = 100_000
/** Counts of as many quotes are kept so long, in ms, whatever changes. */
const COMMON = 100
const COUNTS_KEPT_MS = 60_000

const KEYS = ['loose', 'stem', 'wide', 'sound'] as const
type Key = (typeof KEYS)[number]

const termSchema = v.object({
  term: v.string(),
  loose: v.string(),
  stem: v.string(),
  wide: v.string(),
  sounds: v.array(v.tuple([v.string(), v.string()])),
})

const termsSchema = v.object({
  hits: v.object({ hits: v.array(v.object({ _source: v.object({ stored: termSchema }) })) }),
})
const countSchema = v.object({ hits: v.object({ total: v.object({ value: v.number() }) }) })
const bucketsSchema = v.object({
  aggregations: v.object({ words: v.object({ buckets: v.array(v.object({ key: v.string() })) }) }),
})

/** Something that is looked up: the search that tells it, and what is made of the answer. */
interface LookUp {
  body: object
  take: (answer: unknown) => void
}

/**
 * The terms of an index, looked up in it as they are asked for. What reads queries asks at once and not in promises, so
 * it runs several times: each time with more of what it asks for known, until nothing is missing.
 */
export class TermLookUps implements Terms {
  readonly #searches: Searches
  readonly #counts = new Map<string, number>()
  readonly #terms = new Map<string, readonly StoredTerm[]>()
  readonly #completions = new Map<string, string[]>()
  #countedSince = Number.NEGATIVE_INFINITY
  /** What the run at hand has missed, by its name. */
  readonly #missing = new Map<string, LookUp>()
  readonly #missingKeys = new Map<Key, Set<string>>()

  constructor(searches: Searches) {
    this.#searches = searches
  }

  /**
   * Runs something that reads terms until it has met nothing that is not known.
   *
   * @param run is called several times, and what it gives the last time is right
   */
  async settled<T>(run: () => T): Promise<T> {
    if (this.#counts.size + this.#terms.size > MOST_KEPT) this.clear()
    for (;;) {
      this.#missing.clear()
      this.#missingKeys.clear()
      const result = run()
      if (this.#missing.size === 0 && this.#missingKeys.size === 0) return result
      await this.#fetch()
    }
  }

  clear(): void {
    this.#counts.clear()
    this.#terms.clear()
    this.#completions.clear()
  }

  /** Forgets what changes of the index may have made wrong; how often common terms stand may be a minute old. */
  forgetOld(now: number): void {
    this.#terms.clear()
    this.#completions.clear()
    if (now - this.#countedSince < COUNTS_KEPT_MS) {
      for (const [name, count] of this.#counts) if (count < COMMON) this.#counts.delete(name)
      return
    }
    this.#counts.clear()
    this.#countedSince = now
  }

  readonly vocabulary = {
    sameLooseKey: (term: string) => this.#byKey('loose', looseKey(term)).map((each) => each.term),
    sameStem: (term: string) => this.#byKey('stem', stem(term)).map((each) => each.term),
    sameWideStem: (term: string) => this.#byKey('wide', wideStem(term)).map((each) => each.term),
    sameSoundKey: (key: string) => soundingBy(this.#byKey('sound', key), (other) => other === key),
    nearSoundKey: (key: string) => {
      const query = { fuzzy: { sound: fuzzy(key, 1) } }
      return soundingBy(this.#found(query), (other) => other !== key && isOneEdit(other, key))
    },
    longerSoundKey: (key: string) => {
      const query = { prefix: { sound: { value: key } } }
      return soundingBy(this.#found(query), (other) => other !== key && other.startsWith(key))
    },
  }

  hasTerm(term: string): boolean {
    return this.count(standsIn(FIELDS, [term])) > 0
  }

  quotesWith(term: string): number {
    return this.count(standsIn(['text'], [term]))
  }

  termsWithPrefix(prefix: string): string[] {
    const known = this.#completions.get(prefix)
    if (known) return known
    this.#missing.set(`prefix ${prefix}`, {
      body: {
        size: 0,
        query: { bool: { should: FIELDS.map((field) => ({ prefix: { [field]: { value: prefix } } })) } },
        aggs: {
          words: {
            terms: { field: 'words', size: MOST_COMPLETIONS, include: `${escapedPattern(prefix)}.*` },
          },
        },
      },
      take: (answer) => {
        const { buckets } = v.parse(bucketsSchema, answer).aggregations.words
        this.#completions.set(
          prefix,
          buckets.map(({ key }) => key),
        )
      },
    })
    return []
  }

  termsNear(term: string, distance: number): [term: string, distance: number][] {
    return this.#found({ fuzzy: { term: fuzzy(term, distance) } }).map((near) => [
      near.term,
      editsBetween(near.term, term, distance),
    ])
  }

  /** Whether terms follow each other in a quote or in the name of its speaker. */
  stands(sequence: readonly string[]): boolean {
    const [only = '', ...others] = sequence
    if (others.length === 0) return this.frequency(only) > 0
    return this.count(standsIn(['text', 'speaker'], sequence)) > 0
  }

  /** In how many quotes terms follow each other in some field, the one where most do. */
  mostIn(fields: readonly Field[], sequence: readonly string[]): number {
    return Math.max(...fields.map((field) => this.count(standsIn([field], sequence))))
  }

  /** In how many quotes a term stands, and in names of speakers. */
  frequency(term: string): number {
    return this.quotesWith(term) + NAME_WORTH * this.count(standsIn(['speaker'], [term]))
  }

  /** How many quotes match a query. */
  count(query: object): number {
    const name = JSON.stringify(query)
    const known = this.#counts.get(name)
    if (known !== undefined) return known
    this.#missing.set(name, {
      body: { size: 0, track_total_hits: true, query },
      take: (answer) => this.#counts.set(name, v.parse(countSchema, answer).hits.total.value),
    })
    return 0
  }

  #byKey(key: Key, value: string): readonly StoredTerm[] {
    const known = this.#terms.get(`${key} ${value}`)
    if (known) return known
    const missing = this.#missingKeys.get(key) ?? new Set()
    this.#missingKeys.set(key, missing.add(value))
    return []
  }

  #found(query: object): readonly StoredTerm[] {
    const name = JSON.stringify(query)
    const known = this.#terms.get(name)
    if (known) return known
    this.#missing.set(name, {
      body: termSearch(query),
      take: (answer) => this.#terms.set(name, termsOf(answer)),
    })
    return []
  }

  async #fetch(): Promise<void> {
    const lookUps = [...this.#missing.values(), ...this.#keyLookUps()]
    const answers = await this.#searches.all(lookUps.map(({ body }) => body))
    lookUps.forEach(({ take }, at) => {
      take(answers[at])
    })
  }

  *#keyLookUps(): Generator<LookUp> {
    for (const [key, values] of this.#missingKeys) {
      const wanted = [...values]
      yield {
        body: termSearch({ terms: { [key]: wanted } }),
        take: (answer) => {
          const found = termsOf(answer)
          for (const value of wanted) {
            this.#terms.set(
              `${key} ${value}`,
              found.filter((each) => keysOf(each, key).includes(value)),
            )
          }
        },
      }
    }
  }
}

/** Quotes in some fields of which terms follow each other. Words of grammar are looked for where they tell something. */
export function standsIn(fields: readonly Field[], terms: readonly string[]): object {
  const [only, ...others] = terms
  const telling = terms.every(isStopWord) ? fields.filter(fieldKeepsStopWords) : fields
  const queries = telling.map((field) =>
    others.length === 0 ? { term: { [field]: only } } : { match_phrase: { [field]: terms.join(' ') } },
  )
  return anyOf(queries)
}

function termSearch(query: object): object {
  return {
    size: MOST_TERMS,
    track_total_hits: false,
    query: { constant_score: { filter: query } },
    sort: [{ term: 'asc' }],
    _source: ['stored'],
  }
}

function termsOf(answer: unknown): StoredTerm[] {
  return v.parse(termsSchema, answer).hits.hits.map(({ _source }) => _source.stored)
}

function keysOf(term: StoredTerm, key: Key): string[] {
  return key === 'sound' ? term.sounds.map(([sound]) => sound) : [term[key]]
}

function soundingBy(terms: readonly StoredTerm[], fits: (key: string) => boolean): SoundAlike[] {
  return terms.flatMap(({ term, sounds }) =>
    sounds.flatMap(([key, spoken]) => (fits(key) ? [{ term, spoken }] : [])),
  )
}

/** A change of places counts as two edits here as in memory. */
function fuzzy(value: string, fuzziness: number): object {
  return { value, fuzziness, transpositions: false, max_expansions: 1_000 }
}

function isOneEdit(a: string, b: string): boolean {
  return editsBetween(a, b, 1) <= 1
}

/** Edits from one word to another: a letter more, less, or another; one more than `most` when there are more. */
export function editsBetween(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1])
      next.push(Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return Math.min(row[b.length] as number, most + 1)
}

function escapedPattern(text: string): string {
  return text.replace(/[.?+*|{}[\]()"\\#@&<>~^$]/g, '\\$&')
}
