import type { Person } from '../people/person'

/** Who speaks in a narrative: who holds the turn, who asked, who writes, who tells of himself. */
export class Turns {
  /** Who speaks now, until somebody else is introduced as speaking, and since which sentence. */
  holder: Person | null = null
  holderSentence = -1
  /** Whether the article gave the words: after "announced the aid" nobody goes on. */
  holderTold = true
  /** Who last asked something, and in which sentence. */
  asker: Person | null = null
  askerSentence = -1
  /** Whose writing was quoted. */
  readonly authors = new Set<Person>()
  /** Turns of all speakers so far. */
  count = 0
  /** Whoever has said I most often. */
  narrator: Person | null = null
  /** How often each person has spoken so far. */
  private readonly spoken = new Map<Person, number>()
  /** How often each person has said I. */
  private readonly narrated = new Map<Person, number>()

  speak(person: Person, sentence: number, told: boolean): void {
    if (this.holder !== person || this.holderSentence !== sentence) {
      this.spoken.set(person, this.timesSpoken(person) + 1)
      this.count++
    }
    this.holder = person
    this.holderTold = told
    this.holderSentence = sentence
  }

  ask(person: Person, sentence: number): void {
    this.asker = person
    this.askerSentence = sentence
  }

  /** Somebody spoke of himself. */
  narrate(person: Person): void {
    this.narrated.set(person, this.timesNarrated(person) + 1)
    if (!this.narrator || this.timesNarrated(person) > this.timesNarrated(this.narrator))
      this.narrator = person
  }

  timesNarrated(person: Person): number {
    return this.narrated.get(person) ?? 0
  }

  timesSpoken(person: Person): number {
    return this.spoken.get(person) ?? 0
  }
}
