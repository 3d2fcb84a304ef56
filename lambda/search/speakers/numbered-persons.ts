const UNKNOWN = 0
const NOBODY = -1
const SEVERAL = -2

/** The numbers of mentions' persons, as they were last looked up: facets count thousands of mentions for each search. */
export class NumberedPersons {
  /** By id of mention: one more than the number of its person, or one of the signs above. */
  #ofMention = new Int32Array(0)

  /** The persons of a mention may be others now. */
  forget(mention: number): void {
    if (mention < this.#ofMention.length) this.#ofMention[mention] = UNKNOWN
  }

  /**
   * Sums counts by id of mention for each person's number.
   *
   * @param capacity one more than the highest id of a mention
   * @param numbersOf the persons of a mention: none, one, or those who speak together
   */
  count(
    counts: { forEach(read: (count: number, id: number) => void): void },
    capacity: number,
    numbersOf: (mention: number) => readonly number[],
  ): Map<number, number> {
    this.#reserve(capacity)
    const known = this.#ofMention
    const sums: number[] = []
    const add = (person: number, count: number) => {
      sums[person] = (sums[person] ?? 0) + count
    }
    counts.forEach((count, id) => {
      if (count === 0) return
      if (known[id] === UNKNOWN) known[id] = signOf(numbersOf(id))
      const person = known[id] as number
      if (person > 0) add(person - 1, count)
      else if (person === SEVERAL) for (const each of numbersOf(id)) add(each, count)
    })
    const persons = new Map<number, number>()
    sums.forEach((sum, person) => {
      persons.set(person, sum)
    })
    return persons
  }

  #reserve(capacity: number): void {
    if (capacity <= this.#ofMention.length) return
    const longer = new Int32Array(2 * capacity)
    longer.set(this.#ofMention)
    this.#ofMention = longer
  }
}

/** One more than the number of the only person, or the sign for none or several. */
function signOf(persons: readonly number[]): number {
  const [first] = persons
  return first === undefined ? NOBODY : persons.length > 1 ? SEVERAL : first + 1
}
