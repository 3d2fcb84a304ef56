import { fold } from '../../language/urdu/fold'
import type { StoredQuote } from '../../store/record'
import { markOf } from './mark'

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

  /** Marks of the texts in the first slots that have not been gone through yet; NaN for a quote of its own. */
  #restored: Float64Array | null = null

  /** Takes in the quotes of the first slots by the marks of their texts, and which of them several quotes have. */
  restore({ marks, repeated }: { marks: Float64Array; repeated: Uint32Array }): void {
    this.#restored = marks
    for (const slot of repeated) this.#note(slot, marks[slot] as number)
  }

  add(slot: number, quote: StoredQuote): void {
    const mark = markOfText(quote)
    if (mark === null) return
    const slots = this.#texts.get(mark) ?? []
    this.#texts.set(mark, slots)
    slots.push(slot)
    if (slots.length > 1) for (const each of slots) this.#note(each, mark)
  }

  remove(slot: number, quote: StoredQuote): void {
    const mark = markOfText(quote)
    if (mark === null) return
    const left = (this.#texts.get(mark) ?? []).filter((other) => other !== slot)
    if (left.length > 0) this.#texts.set(mark, left)
    else this.#texts.delete(mark)
    this.#note(slot, 0)
    for (const alone of left.length === 1 ? left : []) this.#note(alone, 0)
  }

  /** The slots with the text of one, itself included. */
  like(slot: number): readonly number[] {
    return this.#texts.get(this.#repeated[slot] ?? 0) ?? [slot]
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

  /** Slots by the mark of their text; those that were restored come in when they are first needed. */
  get #texts(): Map<number, number[]> {
    this.#restored?.forEach((mark, slot) => {
      if (Number.isNaN(mark)) return
      const slots = this.#byText.get(mark)
      if (slots) slots.push(slot)
      else this.#byText.set(mark, [slot])
    })
    this.#restored = null
    return this.#byText
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
export function markOfText({ text, speaker }: StoredQuote): number | null {
  if (speaker === null || speaker.type === 'unnamed') return null
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length < LEAST_WORDS ? null : markOf(words.join(''))
}
