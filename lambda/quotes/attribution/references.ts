import type { Participant, ReportingClause, Speech, Voice } from '../../language/speech'
import type { NounPhrase } from '../../language/urdu/noun-phrase'
import type { Row } from '../../language/urdu/readings'
import type { People } from '../people/people'
import type { Person } from '../people/person'
import type { Attribution, Place } from './attribution'
import type { Discourse } from './discourse'
import { offsetsOf } from './evidence'
import type { Hints, Task } from './hints'
import { type Decision, decide } from './ranking'
import type { Voices } from './voices'

/** Whom a clause means, and how that was found. */
export interface Resolved {
  decision?: Decision
  who: Person | null
  how: Attribution['how']
  mentionAt: Place | null
  by: string
}

const NO_ONE: ReadonlySet<Person> = new Set()

export const NOBODY: Resolved = { who: null, how: 'named', mentionAt: null, by: 'none' }

/** Whom the phrases and omitted subjects of a narrative mean. */
export class References {
  /** Who takes part in the sentence that is read. */
  present: readonly Participant[] = []

  constructor(
    private readonly row: Row,
    private readonly speech: Speech,
    private readonly people: People,
    private readonly discourse: Discourse,
    private readonly voices: Voices,
  ) {}

  /** Whom the subject of a clause means, be it a name, a pronoun, another clause's, or left out. */
  subject(clause: ReportingClause, before: readonly Resolved[]): Resolved {
    const { cue } = clause
    const voice = this.voices.ofContent(clause)
    const gender = this.speech.genderOf(this.row, cue)
    const reporter = before[clause.outer]?.who ?? null
    if (clause.subject) return this.who(clause.subject, gender, voice, clause, reporter)
    const shared = before[clause.shares]
    if (shared) return { ...shared, by: 'shared subject' }
    if (cue.kind === 'according' || clause.unread) return NOBODY
    // X سے پوچھا کہ …: the interviewer, who is not named.
    if (cue.asks && clause.addressee) return NOBODY
    if (cue.kind === 'passive' && !this.goesOnInPassive(clause)) return NOBODY
    const decision = this.decide('omitted', {
      gender,
      document: cue.kind === 'passive',
      objects: this.objectsOf(cue.from, clause.addressee),
      at: cue.from,
      voice,
    })
    return { who: decision.chosen, how: 'continued', mentionAt: null, by: 'subject left out', decision }
  }

  /** "… it was further said": by an institution that has spoken. */
  private goesOnInPassive({ outer, addressee }: ReportingClause): boolean {
    return outer < 0 && addressee === null && this.discourse.turns.holder?.type === 'organisation'
  }

  /** Whom a phrase means, a name or a pronoun. */
  who(
    phrase: NounPhrase,
    gender: 'f' | 'm' | null,
    voice: Voice | null = null,
    clause: ReportingClause | null = null,
    reporter: Person | null = null,
  ): Resolved {
    const mentionAt = offsetsOf(this.row, phrase.from, phrase.to)
    if (!phrase.pronoun) {
      const who = this.people.resolve(this.row, phrase)
      // The feminine tells for certain, the masculine is also that of the plural.
      if (gender === 'f' && (clause === null || clause.content !== null)) who.gender = 'f'
      return { who, how: 'named', mentionAt, by: 'subject' }
    }
    const { points, familiar, both } = this.speech.readPronoun(this.row, phrase)
    if (points === 'first')
      return { who: this.discourse.outer, how: 'pronoun', mentionAt, by: 'first person' }
    if (points === 'other') return { who: null, how: 'pronoun', mentionAt, by: 'indefinite' }
    if (both) this.mentionPair(phrase.from)
    const decision = this.decide('pronoun', {
      gender,
      asks: clause?.cue.asks === true,
      writes: clause !== null && this.speech.writes(this.row, clause.cue),
      both,
      objects: this.objectsOf(phrase.from, clause?.addressee ?? null),
      at: phrase.from,
      document: phrase.type === 'document',
      familiar,
      reporter,
      voice,
    })
    return { who: decision.chosen, how: 'pronoun', mentionAt, by: 'pronoun', decision }
  }

  /** دونوں: the two who were last named, unless several were named as one. */
  private mentionPair(at: number): void {
    const near = this.discourse
      .recent(at)
      .filter(({ person, sentence }) => person.sure && this.discourse.sentence - sentence <= 2)
    if (near.some(({ person }) => person.plural)) return
    const people = [
      ...new Set(near.filter(({ prominence }) => prominence !== 'told').map(({ person }) => person)),
    ]
    const [first, second] = people.filter(({ type }) => type === 'person').slice(-2)
    if (!first || !second) return
    const pair = this.people.together([first, second])
    pair.sure = true
    this.discourse.mention(pair, 'introduced', at - 1)
  }

  /** Ranks everybody who may be meant. */
  decide(task: Task, hints: Partial<Hints>): Decision {
    return decide(this.discourse, {
      task,
      gender: null,
      familiar: false,
      document: false,
      asks: false,
      writes: false,
      both: false,
      objects: NO_ONE,
      at: Number.POSITIVE_INFINITY,
      reporter: null,
      voice: null,
      opensParagraph: false,
      ...hints,
    })
  }

  /** Those to whom the clause of a subject does something. */
  private objectsOf(subject: number, addressee: NounPhrase | null): ReadonlySet<Person> {
    const found = new Set<Person>()
    if (addressee && this.speech.sharesClause(this.row, subject, addressee.from))
      found.add(this.people.resolve(this.row, addressee))
    for (const { phrase, object } of this.present)
      if (object && !phrase.pronoun && this.speech.sharesClause(this.row, subject, phrase.from))
        found.add(this.people.resolve(this.row, phrase))
    return found
  }
}
