import type { Person } from './person'

const UNKNOWN = 0
const NOBODY = -1
const SEVERAL = -2

/** The persons of mentions by number, as they were last looked up: facets count thousands of mentions for each search. */
export class NumberedPersons {
  #version = -1
  #persons: Person[] = []
  #numbers = new Map<Person, number>()
  /** By id of mention: one more than the number of its person, or one of the signs above. */
  #ofMention = new Int32Array(0)

  /**
   * Forgets what was looked up in another version of the register.
   *
   * @param mentions one more than the highest id of a mention
   */
  of(version: number, mentions: number): this {
    if (version === this.#version && mentions <= this.#ofMention.length) return this
    this.#version = version
    this.#persons = []
    this.#numbers = new Map()
    this.#ofMention = new Int32Array(Math.max(mentions, this.#ofMention.length))
    return this
  }

  /**
   * Sums counts by id of mention for each person.
   *
   * @param personsOf the persons of a mention: none, one, or those who speak together
   */
  count(
    counts: { forEach(read: (count: number, id: number) => void): void },
    personsOf: (mention: number) => readonly Person[],
  ): Map<Person, number> {
    const sums: number[] = []
    counts.forEach((count, id) => {
      if (count === 0) return
      const known = this.#ofMention[id] ?? UNKNOWN
      const number = known === UNKNOWN ? this.#lookUp(id, personsOf(id)) : known
      if (number > 0) sums[number - 1] = (sums[number - 1] ?? 0) + count
      else if (number === SEVERAL)
        for (const person of personsOf(id)) {
          const at = this.#numberOf(person)
          sums[at] = (sums[at] ?? 0) + count
        }
    })
    const persons = new Map<Person, number>()
    for (const [number, sum] of sums.entries()) {
      const person = this.#persons[number]
      if (sum !== undefined && person) persons.set(person, sum)
    }
    return persons
  }

  #lookUp(mention: number, persons: readonly Person[]): number {
    const [first] = persons
    const number = first === undefined ? NOBODY : persons.length > 1 ? SEVERAL : this.#numberOf(first) + 1
    this.#ofMention[mention] = number
    return number
  }

  #numberOf(person: Person): number {
    const known = this.#numbers.get(person)
    if (known !== undefined) return known
    this.#numbers.set(person, this.#persons.length)
    return this.#persons.push(person) - 1
  }
}
