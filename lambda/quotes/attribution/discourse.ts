import type { Person } from '../people/person'

/** How somebody was mentioned; `acting` is with نے, `told` within what another says. */
export type Prominence =
  | 'speaker'
  | 'subject'
  | 'acting'
  | 'asked'
  | 'introduced'
  | 'resumed'
  | 'told'
  | 'other'

export interface Mention {
  person: Person
  sentence: number
  paragraph: number
  /** Place in the row of the narrative. */
  at: number
  prominence: Prominence
}

/** Sentences through which somebody may be meant without being named again. */
export const REACH = 10

/** Mentions looked at. */
const MOST_MENTIONS = 30

/** Who was mentioned in a narrative, sentence by sentence, and who spoke last. */
export class Discourse {
  private readonly mentions: Mention[] = []
  /** Who speaks now, until somebody else is introduced as speaking, and since which sentence. */
  holder: Person | null = null
  holderSentence = -1
  holderTold = true
  /** Who last asked something, and in which sentence. */
  asker: Person | null = null
  askerSentence = -1
  /** Whose writing was quoted. */
  readonly authors = new Set<Person>()
  /** Turns of all speakers so far. */
  turns = 0
  /** How often each person has spoken so far. */
  private readonly spoken = new Map<Person, number>()
  /** In which sentence each person was first mentioned. */
  private readonly met = new Map<Person, number>()
  /** How often each person has said I. */
  private readonly told = new Map<Person, number>()
  sentence = 0
  paragraph = 0

  /** @param outer who says the words that this narrative stands in; is never meant by a pronoun of it */
  constructor(
    readonly outer: Person | null,
    readonly before: Discourse | null,
    /** The words of the narrative are told in the first person. */
    readonly outerSaysI: boolean,
    /** The same narrative as it was read before, when all of it is known. */
    readonly hindsight: Discourse | null,
  ) {}

  mention(person: Person, prominence: Prominence, at: number): void {
    if (!this.met.has(person)) this.met.set(person, this.sentence)
    this.mentions.push({ person, sentence: this.sentence, paragraph: this.paragraph, at, prominence })
  }

  /** @param told whether the article gives the words: after "announced the aid" nobody goes on */
  speak(person: Person, at: number, told = true): void {
    person.sure = true
    this.mention(person, 'speaker', at)
    if (this.holder !== person || this.holderSentence !== this.sentence) {
      this.spoken.set(person, this.timesSpoken(person) + 1)
      this.turns++
    }
    this.holder = person
    this.holderTold = told
    this.holderSentence = this.sentence
  }

  /** Whoever has said I most often. */
  narrator: Person | null = null

  /** Somebody spoke of himself. */
  narrate(person: Person): void {
    this.told.set(person, this.timesNarrated(person) + 1)
    if (!this.narrator || this.timesNarrated(person) > this.timesNarrated(this.narrator))
      this.narrator = person
  }

  timesNarrated(person: Person): number {
    return this.told.get(person) ?? 0
  }

  /** Sentences since somebody was first mentioned. */
  knownFor(person: Person): number {
    return this.sentence - (this.met.get(person) ?? this.sentence)
  }

  timesSpoken(person: Person): number {
    return this.spoken.get(person) ?? 0
  }

  /** The first mentions, of those who are somebody. */
  first(): Mention[] {
    return this.mentions.slice(0, MOST_MENTIONS).filter(({ person }) => person.sure)
  }

  /** The last mentions before a place of the row. */
  recent(before: number): Mention[] {
    const own = this.mentions
      .slice(-MOST_MENTIONS)
      .filter(({ sentence, at }) => this.sentence - sentence <= REACH && at < before)
    return own.filter(({ person }) => person !== this.outer && person.sure)
  }
}
