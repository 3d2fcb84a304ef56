import { fold } from '../../language/urdu/fold'
import type { StoredQuote } from '../../store/record'
import { markOf } from '../query/mark'

/** Shorter texts are equal by chance. */
const LEAST_WORDS = 5

/** Quotes of several articles that are one: the one that stands for them, and the others. */
export interface Group {
  first: number
  others: readonly number[]
}

/** What tells which equal texts are one quote. */
export interface Grouping {
  /** Who said the quote in a slot: one value for each person. */
  personOf: (slot: number) => unknown
  articleOf: (slot: number) => string
  /** Which of a group comes first. */
  order: (a: number, b: number) => number
}

/** Which quotes say the same: equal texts but for marks and white space. Whether one person said them is told by the search. */
export class EqualQuotes {
  /** Slots by the mark of their text. */
  readonly #byText = new Map<number, number[]>()
  /** Mark of the text by slot, of texts that several quotes have; else 0. */
  #repeated = new Float64Array(1024)

  add(slot: number, quote: StoredQuote): void {
    const mark = markOfText(quote)
    if (mark === null) return
    const slots = this.#byText.get(mark) ?? []
    this.#byText.set(mark, slots)
    slots.push(slot)
    if (slots.length > 1) for (const each of slots) this.#note(each, mark)
  }

  remove(slot: number, quote: StoredQuote): void {
    const mark = markOfText(quote)
    if (mark === null) return
    const left = (this.#byText.get(mark) ?? []).filter((other) => other !== slot)
    if (left.length > 0) this.#byText.set(mark, left)
    else this.#byText.delete(mark)
    this.#note(slot, 0)
    for (const alone of left.length === 1 ? left : []) this.#note(alone, 0)
  }

  /** The slots with the text of one, itself included. */
  like(slot: number): readonly number[] {
    return this.#byText.get(this.#repeated[slot] ?? 0) ?? [slot]
  }

  /** The groups among some slots; an article that says the same twice has one of them in a group. */
  groups(slots: readonly number[], { personOf, articleOf, order }: Grouping): Group[] {
    const bySaying = new Map<number, Map<unknown, number[]>>()
    for (const slot of slots) {
      const mark = this.#repeated[slot]
      if (!mark) continue
      const byPerson = bySaying.get(mark) ?? new Map<unknown, number[]>()
      bySaying.set(mark, byPerson)
      const person = personOf(slot)
      byPerson.set(person, [...(byPerson.get(person) ?? []), slot])
    }
    const groups = [...bySaying.values()].flatMap((byPerson) => [...byPerson.values()])
    return groups.flatMap((group) => {
      const articles = new Map(
        group
          .sort(order)
          .toReversed()
          .map((slot) => [articleOf(slot), slot]),
      )
      const [first = 0, ...others] = [...articles.values()].sort(order)
      return others.length > 0 ? [{ first, others }] : []
    })
  }

  #note(slot: number, mark: number): void {
    if (slot >= this.#repeated.length) {
      const longer = new Float64Array(2 * slot)
      longer.set(this.#repeated)
      this.#repeated = longer
    }
    this.#repeated[slot] = mark
  }
}

/** Null for a quote that is one of its own: too short, or of a speaker who is not known by name. */
function markOfText({ text, speaker }: StoredQuote): number | null {
  if (speaker === null || speaker.type === 'unnamed') return null
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length < LEAST_WORDS ? null : markOf(words.join(''))
}
