const UNKNOWN = 0
const NOBODY = -1
const SEVERAL = -2

/** The numbers of mentions' persons, as they were last looked up: facets count thousands of mentions for each search. */
export class NumberedPersons {
  /** By id of mention: one more than the number of its person, or one of the signs above. */
  #ofMention = new Int32Array(0)
  /** By the numbers of persons; zero between counts. */
  #sums = new Uint32Array(0)

  /** The persons of a mention may be others now. */
  forget(mention: number): void {
    if (mention < this.#ofMention.length) this.#ofMention[mention] = UNKNOWN
  }

  /**
   * Counts persons by their numbers.
   *
   * @param mentions ids of mentions; those below 0 are nobody's
   * @param capacity one more than the highest id, and no less than the highest number of a person
   * @param numbersOf the persons of a mention: none, one, or those who speak together
   */
  count(
    mentions: Iterable<number>,
    capacity: number,
    numbersOf: (mention: number) => readonly number[],
  ): Map<number, number> {
    this.#reserve(capacity)
    const [known, sums] = [this.#ofMention, this.#sums]
    const met: number[] = []
    const add = (person: number) => {
      const sum = sums[person] as number
      if (sum === 0) met.push(person)
      sums[person] = sum + 1
    }
    for (const id of mentions) {
      if (id < 0) continue
      if (known[id] === UNKNOWN) known[id] = signOf(numbersOf(id))
      const person = known[id] as number
      if (person > 0) add(person - 1)
      else if (person === SEVERAL) for (const each of numbersOf(id)) add(each)
    }
    const counts = new Map<number, number>()
    for (const person of met) {
      counts.set(person, sums[person] as number)
      sums[person] = 0
    }
    return counts
  }

  #reserve(capacity: number): void {
    if (capacity <= this.#ofMention.length) return
    const longer = new Int32Array(2 * capacity)
    longer.set(this.#ofMention)
    this.#ofMention = longer
    this.#sums = new Uint32Array(2 * capacity)
  }
}

/** One more than the number of the only person, or the sign for none or several. */
function signOf(persons: readonly number[]): number {
  const [first] = persons
  return first === undefined ? NOBODY : persons.length > 1 ? SEVERAL : first + 1
}
