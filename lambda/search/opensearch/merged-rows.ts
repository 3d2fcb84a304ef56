import { FACET_NAMES, type FacetName } from '../../contract/filters'
import { SORTS, type SortKey } from '../../contract/sorts'
import type { FacetValue, SearchAnswer } from '../port'
import { commonest } from '../query/commonest-values'
import { CoveredClauses } from '../query/covered'
import { EqualQuotes, type Group } from '../query/equal-quotes'
import { type Merged, mergeHits } from '../query/merge-hits'
import { sortKey } from '../query/order'
import { valueKey } from '../query/value-key'
import type { Mention } from '../speakers/mention'
import type { Person } from '../speakers/person'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import type { MatchRow } from './match-rows'

/** Matches of a search in slots, those that match strictly first, with what they are made one by. */
export class MergedRows {
  readonly merged: Merged
  readonly #rows: readonly MatchRow[]
  readonly #directory: SpeakerDirectory

  constructor(exact: readonly MatchRow[], near: readonly MatchRow[], directory: SpeakerDirectory) {
    this.#rows = [...exact, ...near]
    this.#directory = directory
    const slots = this.#rows.map((_, slot) => slot)
    this.merged = mergeHits(
      {
        slots: slots.slice(0, exact.length),
        near: slots.slice(exact.length),
        scores: Float64Array.from(this.#rows, ({ score }) => score),
      },
      this.#covered(),
      (some) => this.#groups(some),
    )
  }

  /** All that are left, those that match strictly first. */
  get slots(): number[] {
    return [...this.merged.exact, ...this.merged.near]
  }

  row(slot: number): MatchRow {
    return this.#rows[slot] as MatchRow
  }

  key(slot: number): SortKey {
    const { near, scores } = this.merged
    return this.#keyWith(slot, { near: near.has(slot), score: scores[slot] ?? 0 })
  }

  /** Who said the quote in a slot: the first of several. */
  personOf(slot: number): Person | null {
    const id = this.#mentionOf(slot)?.id
    return id === undefined ? null : this.#directory.personOf(id)
  }

  /** The others of a group of equal quotes, by the one that stands for it. */
  others(slot: number): readonly number[] {
    return this.merged.groups.get(slot)?.others ?? []
  }

  /** Counts the values of each facet among strict matches. Equal quotes count once for each value that one of them has. */
  facets(): SearchAnswer['facets'] {
    const { exact, near, groups } = this.merged
    const strictGroups = [...groups.values()].filter(({ first }) => !near.has(first))
    const counts = FACET_NAMES.map((name): [FacetName, FacetValue[]] => {
      if (name === 'speaker') {
        const mentions = exact.flatMap((slot) => this.#mentionOf(slot)?.id ?? [])
        return [name, commonestPersons(this.#directory.countPersons(mentions), this.#directory)]
      }
      const valueIn = (slot: number) => {
        const { kind, values } = this.row(slot)
        return name === 'kind' ? kind : values[name]
      }
      return [name, commonest(countValues(exact, strictGroups, valueIn), (value) => ({ value }))]
    })
    return Object.fromEntries(counts) as SearchAnswer['facets']
  }

  #mentionOf(slot: number): Mention | undefined {
    const { name, article } = this.row(slot)
    return name === null ? undefined : this.#directory.mentionIn(article, name)
  }

  #keyWith(slot: number, { near, score }: { near: boolean; score: number }): SortKey {
    const { article, start, id, time } = this.row(slot)
    return sortKey({ article, start, id }, { near, score, time })
  }

  #covered(): CoveredClauses {
    const covered = new CoveredClauses()
    const slotOf = new Map(this.#rows.map(({ id }, slot) => [id, slot]))
    this.#rows.forEach(({ covers }, statement) => {
      for (const clause of covers) {
        const slot = slotOf.get(clause)
        if (slot !== undefined) covered.note(slot, statement)
      }
    })
    return covered
  }

  #groups(slots: readonly number[]): Group[] {
    const times = new Map<number, number>()
    for (const { said } of this.#rows) if (said !== null) times.set(said, (times.get(said) ?? 0) + 1)
    const equal = new EqualQuotes()
    const repeated = this.#rows.flatMap(({ said }, slot) =>
      said !== null && (times.get(said) ?? 0) > 1 ? [slot] : [],
    )
    const marks = Float64Array.from(this.#rows, ({ said }) => said ?? Number.NaN)
    equal.restore({ marks, repeated: Uint32Array.from(repeated) })
    const key = (slot: number) => this.#keyWith(slot, { near: false, score: 0 })
    return equal.groups(slots, {
      personOf: (slot) => this.personOf(slot),
      articleOf: (slot) => this.row(slot).article,
      order: (a, b) => SORTS.oldest.compare(key(a), key(b)),
    })
  }
}

/** The persons with the highest counts, of counts by number of person. */
export function commonestPersons(
  counts: ReadonlyMap<number, number>,
  directory: SpeakerDirectory,
): FacetValue[] {
  return commonest(counts, (number) => {
    const person = directory.person(number)
    return { id: person?.id ?? '', value: person?.summary.name ?? '' }
  })
}

/** Counts values; spellings with one key are one value, called as most are. */
function countValues(
  slots: readonly number[],
  groups: readonly Group[],
  valueIn: (slot: number) => string | null,
): Map<string, number> {
  const uses = new Map<string, Map<string, number>>()
  const count = (value: string | null) => {
    if (value === null) return
    const spellings = uses.get(valueKey(value)) ?? new Map<string, number>()
    uses.set(valueKey(value), spellings)
    spellings.set(value, (spellings.get(value) ?? 0) + 1)
  }
  for (const slot of slots) count(valueIn(slot))
  for (const { first, others } of groups) {
    const byKey = new Map(others.map((slot) => [keyOf(valueIn(slot)), valueIn(slot)]))
    byKey.delete(keyOf(valueIn(first)))
    for (const value of byKey.values()) count(value)
  }
  return new Map(
    [...uses.values()].map((spellings) => {
      const [commonestSpelling = ['', 0]] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      return [commonestSpelling[0], [...spellings.values()].reduce((sum, each) => sum + each, 0)]
    }),
  )
}

function keyOf(value: string | null): string | null {
  return value === null ? null : valueKey(value)
}
