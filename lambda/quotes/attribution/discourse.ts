import type { Person } from '../people/people'

/** How somebody was mentioned: what a pronoun most likely means. */
export type Prominence = 'speaker' | 'subject' | 'asked' | 'introduced' | 'resumed' | 'other'

interface Mention {
  person: Person
  sentence: number
  prominence: Prominence
}

/** Sentences through which a pronoun means somebody mentioned before. */
const REACH = 8

/** Mentions looked at for a pronoun. */
const MOST_MENTIONS = 24

const WEIGHT: Record<Prominence, number> = { speaker: 3, subject: 2.2, asked: 3.6, introduced: 2.4, resumed: 2.2, other: 0.6 }

/** Who was mentioned in a narrative, sentence by sentence, and who holds the turn. */
export class Discourse {
  private readonly mentions: Mention[] = []
  /** Who speaks now, until somebody else is introduced as speaking. */
  holder: Person | null = null
  holderSentence = -1

  constructor(private readonly outer: Person | null) {}

  mention(person: Person, sentence: number, prominence: Prominence): void {
    this.mentions.push({ person, sentence, prominence })
  }

  speak(person: Person, sentence: number): void {
    this.mention(person, sentence, 'speaker')
    this.holder = person
    this.holderSentence = sentence
  }

  /** Whom a pronoun means: the most prominent of late who agrees with it. */
  pronoun(sentence: number, feminine: boolean | null, accepts: (person: Person) => number): Person | null {
    const scores = new Map<Person, number>()
    for (const mention of this.mentions.slice(-MOST_MENTIONS)) {
      const distance = sentence - mention.sentence
      if (distance > REACH || mention.person === this.outer) continue
      const score = WEIGHT[mention.prominence] - 0.55 * distance
      scores.set(mention.person, Math.max(scores.get(mention.person) ?? -99, score))
    }
    let best: Person | null = null
    let bestScore = -2.5
    for (const [person, base] of scores) {
      let score = base + accepts(person)
      if (feminine && person.gender === 'm') score -= 4
      if (feminine && person.gender === 'f') score += 1.5
      if (person === this.holder) score += 0.8
      if (score > bestScore) [best, bestScore] = [person, score]
    }
    return best
  }

  /** The speaker who goes on, unless too far away. */
  continuing(sentence: number): Person | null {
    return this.holder && sentence - this.holderSentence <= REACH ? this.holder : null
  }
}
