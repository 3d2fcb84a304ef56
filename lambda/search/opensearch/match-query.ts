import { FIELDS } from '../indexed-quote'
import { COORDINATION, FLOOR, K, NAME_WORDS, OWN_FIELD_NAMES } from '../query/matching'
import { REPORTED_SHARE } from '../query/merge-hits'
import { anyOf, NOT_ANY } from './any-of'
import { type Clause, constant, likeness, matching, scoring } from './clause'

/** Likeness is added up in single precision. */
const ROUNDING = 1e-5

/** A clause with what it is worth. */
export interface Weighed {
  clause: Clause
  rarity: number
}

/** What a query asks for beside its words. */
export interface Asked {
  /** Filters, all of which a match passes. */
  filters: readonly object[]
  excluded: readonly object[]
  /** The quotes that come first. */
  first: object | null
}

/** All quotes that pass. */
export function everyQuote({ filters, excluded }: Asked): object {
  return preferringStatements({ bool: { filter: filters, must_not: excluded } })
}

/** Quotes that match every clause, with one of their words in the quote itself or its speaker. */
export function strictQuery(clauses: readonly Weighed[], { filters, excluded, first }: Asked): object {
  const all = clauses.map(({ clause, rarity }) => scoring(clause, rarity, clauses.length))
  const about = anyOf(clauses.map(({ clause }) => matching(clause, OWN_FIELD_NAMES)))
  return preferringStatements({
    bool: {
      must: all,
      filter: [...clauses.map(({ clause }) => matching(clause, FIELDS)), about, ...filters],
      must_not: excluded,
      should: lift(clauses, first),
    },
  })
}

/**
 * Quotes that nearly match: what they must be, before it is told how like the likest is.
 *
 * @param names clauses at the beginning that are a speaker's name
 */
export function nearCandidates(
  { clauses, names }: { clauses: readonly Clause[]; names: number },
  phrases: readonly Clause[],
  { filters, excluded }: Asked,
): object {
  const alike = { bool: { should: clauses.map((clause) => likeness(clause, OWN_FIELD_NAMES)) } }
  return {
    bool: {
      must: alike,
      filter: [
        {
          bool: {
            should: clauses.flatMap((clause, at) =>
              Array.from({ length: at < names ? NAME_WORDS : 1 }, () => matching(clause, FIELDS)),
            ),
            minimum_should_match: Math.floor(clauses.length / 2) + 1,
          },
        },
        ...phrases.map((phrase) => matching(phrase, FIELDS)),
        ...filters,
      ],
      must_not: excluded,
    },
  }
}

/**
 * Of the candidates those that are nearly as like the query as the likest one and do not match strictly; those that
 * match more of the clauses come out better than their sum.
 *
 * @param most how like the likest candidate is
 */
export function nearQuery(
  candidates: object,
  most: number,
  clauses: readonly Weighed[],
  strict: readonly Clause[],
  { first }: Asked,
): object {
  const floor = FLOOR * most * (1 - ROUNDING)
  const sum = {
    bool: { should: clauses.map(({ clause, rarity }) => scoring(clause, rarity, clauses.length)) },
  }
  const coordinated = {
    function_score: {
      query: sum,
      functions: clauses.map(({ clause }) => ({
        filter: matching(clause, FIELDS),
        weight: 1 / clauses.length,
      })),
      score_mode: 'sum',
      boost_mode: 'multiply',
    },
  }
  return preferringStatements({
    bool: {
      must: COORDINATION > 0 ? coordinated : sum,
      filter: [{ script_score: { query: candidates, script: { source: '_score' }, min_score: floor } }],
      must_not: {
        bool: {
          filter: [
            ...strict.map((clause) => matching(clause, FIELDS)),
            anyOf(strict.map((clause) => matching(clause, OWN_FIELD_NAMES))),
          ],
        },
      },
      should: lift(clauses, first),
    },
  })
}

/** Lifts some quotes above all others: no score is higher than every clause in endless fields. */
function lift(clauses: readonly Weighed[], first: object | null): object[] {
  if (first === null || first === NOT_ANY) return []
  const highest = clauses.reduce((sum, { rarity }) => sum + rarity * (K + 1), 0)
  return [constant(first, highest)]
}

/** Words as they were said stand above a reporter's, where all else is equal or nearly so. */
function preferringStatements(query: object): object {
  return {
    function_score: {
      query,
      functions: [{ filter: { term: { kind: 'reported' } }, weight: REPORTED_SHARE }],
      boost_mode: 'multiply',
    },
  }
}
