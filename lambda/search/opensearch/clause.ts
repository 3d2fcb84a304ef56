import { FIELDS, type Field } from '../indexed-quote'
import type { Expansion } from '../query/expand'
import { BOOSTS, K } from '../query/matching'
import type { PhraseForms } from '../query/phrase'
import { anyOf, NOT_ANY } from './any-of'
import { standsIn } from './term-lookups'

/** Boolean clauses that all words of a query may have together; OpenSearch takes 1,024 of them by default. */
const MOST_LEAVES = 640
/** Ways in which the words of a phrase may be joined that are looked for. */
const MOST_PATHS = 32

/** Further fields are worth less and less (BM25F; see `K`): `_score` is what they add up to. */
const SATURATED = `${K + 1} * _score / (${K} + _score)`

/** The quotes of a speaker. */
export interface OwnQuotes {
  query: object
  /** How many there are. */
  quotes: number
  /** The words of the speaker's names. */
  words: readonly string[]
}

/** One word of a query, or a phrase: what it may stand for. */
export interface Clause {
  expansions: readonly Expansion[]
  /** Fields in which it counts. */
  fields: readonly Field[]
  /** Those in which one term alone does, where they are fewer. */
  fieldsOfOne: readonly Field[]
  /** Quotes of the speaker whom it names, counted as if the name stood in their speaker. */
  own: OwnQuotes | null
  /** Of a phrase: its spellings. */
  forms: PhraseForms | null
}

/** Quotes in which a clause stands, in some of its fields. */
export function matching(clause: Clause, within: readonly Field[]): object {
  const { expansions, own, forms } = clause
  const [wanted, ofOne] = [clause.fields, clause.fieldsOfOne].map((fields) =>
    fields.filter((field) => within.includes(field)),
  ) as [Field[], Field[]]
  const single = expansions.filter(({ terms }) => terms.length === 1)
  const several = expansions.filter(({ terms }) => terms.length > 1)
  return anyOf([
    ...(own && within.includes('speaker') ? [own.query] : []),
    ...ofOne.flatMap((field) => termsIn(field, single)),
    ...several.map(({ terms }) => standsIn(wanted, terms)),
    ...(forms ? phraseIn(wanted, forms) : []),
  ])
}

/** Which of some fields of a quote hold one of some terms: one leaf of the query each, however many terms. */
function termsIn(field: Field, expansions: readonly Expansion[]): object[] {
  const found = expansions.flatMap(({ terms: [term = ''] }) =>
    standsIn([field], [term]) === NOT_ANY ? [] : [term],
  )
  return found.length === 0 ? [] : [{ terms: { [field]: found } }]
}

/**
 * Scores the quotes in which a clause stands by the best of its expansions. Where the words of a query have more
 * expansions than OpenSearch takes, those of like weight count together, once for each field.
 *
 * @param rarity what a match in one field of ordinary length is worth
 * @param clauses number of clauses of the query
 */
export function scoring(clause: Clause, rarity: number, clauses: number): object {
  const { expansions, own, forms, fields, fieldsOfOne } = clause
  const most = Math.max(1, Math.floor(MOST_LEAVES / clauses / FIELDS.length))
  const queries = grouped(expansions, most).map((group) => {
    const [only = { terms: [], weight: 0 }, ...others] = group
    const ofOnly = only.terms.length === 1 ? fieldsOfOne : fields
    const parts = others.length === 0 ? ofOnly.map((field) => occurring(field, only.terms)) : []
    const merged = fieldsOfOne.flatMap((field) =>
      termsIn(field, group).map((query) => constant(query, BOOSTS[field])),
    )
    return saturated(others.length === 0 ? parts : merged, rarity * only.weight)
  })
  const phrase = forms && fields.map((field) => constant(anyOf(phraseIn([field], forms)), BOOSTS[field]))
  return bestOf([
    ...(own ? [saturated([saying(own)], rarity)] : []),
    ...queries,
    ...(phrase ? [saturated(phrase, rarity)] : []),
  ])
}

/** Scores by the best of some queries. */
function bestOf(queries: readonly object[]): object {
  return queries.length === 0 ? NOT_ANY : { dis_max: { queries } }
}

/** The best expansions alone, the others by weight, in so many groups; sequences are no part of one. */
function grouped(expansions: readonly Expansion[], most: number): Expansion[][] {
  const sorted = [...expansions].sort((a, b) => b.weight - a.weight)
  if (sorted.length <= most) return sorted.map((expansion) => [expansion])
  const several = sorted.filter(({ terms }) => terms.length > 1)
  const single = sorted.filter(({ terms }) => terms.length === 1)
  const left = Math.max(1, most - several.length)
  const alone = Math.floor(left / 2)
  const rest = single.slice(alone)
  const size = Math.ceil(rest.length / (left - alone))
  const groups = Array.from({ length: Math.ceil(rest.length / size) }, (_, at) =>
    rest.slice(at * size, (at + 1) * size),
  )
  return [...several, ...single.slice(0, alone)].map((expansion) => [expansion]).concat(groups)
}

/** A speaker's own quotes, scored as a word of the name in the speaker is. */
function saying({ query, words }: OwnQuotes): object {
  const byName = bestOf(words.map((word) => occurring('speaker', [word])))
  return { bool: { filter: query, must: byName } }
}

function occurring(field: Field, terms: readonly string[]): object {
  const query = standsIn([field], terms)
  if (query === NOT_ANY) return query
  const [term = '', ...others] = terms
  if (others.length === 0) return { term: { [field]: { value: term, boost: BOOSTS[field] } } }
  // Of words that follow each other OpenSearch adds up what each is worth.
  return { match_phrase: { [field]: { query: terms.join(' '), boost: BOOSTS[field] / terms.length } } }
}

function saturated(parts: readonly object[], weight: number): object {
  return {
    script_score: { query: { bool: { should: parts } }, script: { source: SATURATED }, boost: weight },
  }
}

export function constant(query: object, boost: number): object {
  return { constant_score: { filter: query, boost } }
}

/** How like a quote is a clause: by the weight of the best expansion in some fields. */
export function likeness(clause: Clause, within: readonly Field[]): object {
  const { expansions, own, forms } = clause
  const byWeight = new Map<number, Expansion[]>()
  for (const expansion of expansions) {
    byWeight.set(expansion.weight, [...(byWeight.get(expansion.weight) ?? []), expansion])
  }
  const queries = [...byWeight].map(([weight, alike]) =>
    constant(matching({ ...clause, expansions: alike, own: null, forms: null }, within), weight),
  )
  const whole = own || forms ? [constant(matching({ ...clause, expansions: [] }, within), 1)] : []
  return bestOf([...whole, ...queries])
}

/** A phrase in its spellings, in any of some fields. */
function phraseIn(fields: readonly Field[], forms: PhraseForms): object[] {
  const paths = pathsOf(forms).slice(0, MOST_PATHS)
  return fields.flatMap((field) => paths.map((path) => inOrder(path.map((rows) => spans(field, rows)))))
}

/** The rows of terms that may stand in one place of a phrase: all of one length. */
type Place = readonly (readonly string[])[]

/** Each way to go through a phrase, by runs of the same length. */
function pathsOf(forms: PhraseForms, word = 0): Place[][] {
  const runs = forms[word]
  if (runs === undefined) return [[]]
  const byShape = new Map<string, { words: number; rows: (readonly string[])[] }>()
  for (const { words, tokens } of runs) {
    const shape = `${words} ${tokens.length}`
    const known = byShape.get(shape) ?? { words, rows: [] }
    byShape.set(shape, known)
    known.rows.push(tokens)
  }
  return [...byShape.values()].flatMap(({ words, rows }) =>
    pathsOf(forms, word + words).map((rest) => [rows, ...rest]),
  )
}

function spans(field: Field, rows: Place): object {
  const each = rows.map((row) => inOrder(row.map((term) => ({ span_term: { [field]: term } }))))
  return each.length === 1 ? (each[0] as object) : { span_or: { clauses: each } }
}

function inOrder(clauses: readonly object[]): object {
  if (clauses.length === 1) return clauses[0] as object
  return { span_near: { clauses, slop: 0, in_order: true } }
}
