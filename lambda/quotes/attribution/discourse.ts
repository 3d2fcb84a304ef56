import type { Person } from '../people/person'
import { Turns } from './turns'

/** How somebody was mentioned; `acting` is with نے, `told` within what another says. */
export type Prominence =
  | 'speaker'
  | 'subject'
  | 'acting'
  | 'asked'
  | 'introduced'
  | 'resumed'
  | 'owner'
  | 'told'
  | 'other'

export interface Mention {
  person: Person
  sentence: number
  paragraph: number
  /** Place in the row of the narrative. */
  at: number
  prominence: Prominence
  /** In a sentence that tells of the present. */
  present: boolean
}

/** Sentences through which somebody may be meant without being named again. */
export const REACH = 10

/** Mentions looked at. */
const MOST_MENTIONS = 30

/** A word of no list that takes part in this way may be a name all the same. */
const TAKES_PART: ReadonlySet<Prominence> = new Set(['subject', 'acting', 'introduced', 'asked'])

/** Who was mentioned in a narrative, sentence by sentence, and who spoke. */
export class Discourse {
  readonly turns = new Turns()
  sentence = 0
  paragraph = 0
  /** Of whom the narrative tells that they died. */
  readonly dead = new Set<Person>()
  private readonly mentions: Mention[] = []
  /** In which sentence each person was first mentioned. */
  private readonly met = new Map<Person, number>()

  /** @param outer who says the words that this narrative stands in; is never meant by a pronoun of it */
  constructor(
    readonly outer: Person | null,
    readonly before: Discourse | null,
    /** The words of the narrative are told in the first person. */
    readonly outerSaysI: boolean,
    /** The same narrative as it was read before, when all of it is known. */
    readonly hindsight: Discourse | null,
  ) {}

  mention(person: Person, prominence: Prominence, at: number, present = false): void {
    if (!this.met.has(person)) this.met.set(person, this.sentence)
    this.mentions.push({
      person,
      sentence: this.sentence,
      paragraph: this.paragraph,
      at,
      prominence,
      present,
    })
  }

  /** @param told whether the article gives the words: after "announced the aid" nobody goes on */
  speak(person: Person, at: number, told = true): void {
    person.sure = true
    this.mention(person, 'speaker', at)
    this.turns.speak(person, this.sentence, told)
  }

  knows(person: Person): boolean {
    return this.met.has(person)
  }

  /** Sentences since somebody was first mentioned. */
  knownFor(person: Person): number {
    return this.sentence - (this.met.get(person) ?? this.sentence)
  }

  /** The first mentions, of those who are somebody. */
  first(): Mention[] {
    return this.mentions.slice(0, MOST_MENTIONS).filter(({ person }) => person.sure)
  }

  /** The last mentions before a place of the row, of those who are somebody, or take part as somebody would. */
  recent(before: number): Mention[] {
    return this.mentions
      .slice(-MOST_MENTIONS)
      .filter(
        ({ person, sentence, at, prominence }) =>
          this.sentence - sentence <= REACH &&
          at < before &&
          person !== this.outer &&
          (person.sure || TAKES_PART.has(prominence)),
      )
  }
}
