import type { Participant, ReportingClause, Speech } from '../../language/speech'
import type { Row } from '../../language/urdu/readings'
import type { People } from '../people/people'
import type { Person } from '../people/person'
import type { Narrative } from '../text/narrative'
import type { Span } from '../text/span'
import type { Attribution, Reported } from './attribution'
import { Discourse } from './discourse'
import type { NarrativeParts } from './narrative-parts'
import { OwnClause, type SentenceClauses } from './own-clause'
import type { Decision } from './ranking'
import { References, type Resolved } from './references'
import { reportedPlace } from './reported'
import type { VoiceReader } from './voice-reader'
import { Voices } from './voices'

/** What was read in one sentence: places are tokens of the row. */
export type SentenceReading = SentenceClauses

/** Attributes the quotations and reporting clauses of one narrative, sentence by sentence. */
export class Attributor {
  readonly attributions = new Map<Span, Attribution>()
  /** Who is most likely to have said what stands in a sentence with no cue, where that matters. */
  readonly loose = new Map<Span, Attribution>()
  readonly reported: Reported[] = []
  readonly sentences: SentenceReading[] = []
  readonly row: Row
  /** The discourse, for what is quoted within. */
  readonly discourse: Discourse
  private readonly voices: Voices
  private readonly references: References
  private readonly ownClause: OwnClause
  private readonly placesBySentence: Array<Array<[number, Span]>>
  private readonly paragraphOf: number[]
  readonly narrative: Narrative

  constructor(
    private readonly parts: NarrativeParts,
    private readonly speech: Speech,
    private readonly people: People,
    private readonly outer: Person | null,
    before: Discourse | null,
    /** The voices of the article's tokens. */
    voices: VoiceReader,
    /** The discourse of the same narrative, when it was read before. */
    hindsight: Discourse | null,
    /** Whether it matters who says what no cue tells of. */
    private readonly needsSpeaker: (span: Span) => boolean,
    /** Reads what is quoted within a quotation, once its speaker is known: what follows is not known yet. */
    private readonly readWithin: (span: Span, who: Person | null, discourse: Discourse) => void,
  ) {
    const { narrative } = parts
    const row = narrative.readings
    this.narrative = narrative
    this.row = row
    const saysI = outer !== null && parts.voices.of(0, row.length).firstPerson === 'singular'
    this.discourse = new Discourse(outer, before, saysI, hindsight)
    this.voices = new Voices(parts, voices)
    this.references = new References(row, speech, people, this.discourse, this.voices)
    this.ownClause = new OwnClause(row, speech, this.references, this.voices, outer)
    this.placesBySentence = placesBySentence(narrative)
    this.paragraphOf = paragraphs(narrative)
    narrative.sentences.forEach((_, s) => {
      this.read(s)
    })
  }

  private read(s: number): void {
    const [from, to] = this.narrative.sentences[s] as [number, number]
    const { discourse } = this
    if (this.hasWords(from, to)) discourse.sentence++
    discourse.paragraph = this.paragraphOf[s] ?? 0
    const { participants, clauses } = this.parts.ofSentence(s)
    this.references.present = participants
    const sentence = { from, to, participants, clauses, resolved: [] as Resolved[] }
    const untaken = this.readClauses(sentence)
    const quotes = this.placesBySentence[s] ?? []
    for (const [place, span] of quotes) {
      const found =
        this.ownClause.attribute(place, sentence, this.narrative.sentences[s + 1]) ??
        this.listed(place, from) ??
        this.continued(place, from)
      if (found) this.attributions.set(span, found)
    }
    this.report(sentence)
    for (const participant of untaken) this.take(participant, clauses)
    for (const [place, span] of quotes)
      if (!this.attributions.has(span) && this.needsSpeaker(span))
        this.loose.set(span, this.unannounced(place, to, span))
    this.note(quotes)
    this.sentences.push(sentence)
    for (const [, span] of quotes) {
      const found = this.attributions.get(span) ?? this.loose.get(span)
      this.readWithin(span, found?.who ?? null, discourse)
    }
  }

  /** Resolves the clauses in order, each knowing who took part before it; returns who takes part after them all. */
  private readClauses({ to, participants, clauses, resolved }: SentenceReading & { resolved: Resolved[] }) {
    let next = 0
    for (const clause of clauses) {
      const at = clause.subject?.from ?? clause.cue.from
      while (next < participants.length && (participants[next]?.phrase.to ?? to) <= at)
        this.take(participants[next++] as Participant, clauses)
      const subject = this.references.subject(clause, resolved)
      resolved.push(subject)
      if (subject.who && subject.how === 'named') subject.who.voice++
      if (subject.who) this.tell(clause, clauses, subject.who, subject.how, at)
      if (
        clause.cue.asks &&
        clause.addressee &&
        this.speech.sharesClause(this.row, clause.addressee.from, clause.cue.from)
      )
        this.discourse.mention(
          this.people.resolve(this.row, clause.addressee),
          'asked',
          clause.addressee.from,
        )
    }
    return participants.slice(next)
  }

  /** The break between two paragraphs is no sentence to be counted. */
  private hasWords(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.row.isWord(i) || this.row.kind(i) === 'quote') return true
    return false
  }

  /** Registers who speaks in a clause. */
  private tell(
    clause: ReportingClause,
    clauses: readonly ReportingClause[],
    who: Person,
    how: Attribution['how'],
    at: number,
  ): void {
    if (!this.isWriters(clause, clauses)) return
    const { discourse, row, speech } = this
    const told = clause.content !== null || speech.tells(row, clause.cue)
    if (told || how === 'named') discourse.speak(who, at, told)
    // فلم پر سوال اٹھایا: nobody is asked, and nobody answers.
    if (clause.cue.asks && (clause.content || clause.addressee)) discourse.turns.ask(who, discourse.sentence)
    if (speech.writes(row, clause.cue)) discourse.turns.authors.add(who)
  }

  /** A clause of the writer's own: not one within what another says, but one that a source relays. */
  private isWriters(clause: ReportingClause, clauses: readonly ReportingClause[]): boolean {
    const outer = clauses[clause.outer]
    return outer === undefined || (outer.cue.kind === 'according' && outer.outer < 0)
  }

  /** Registers somebody who takes part in a sentence. */
  private take(participant: Participant, clauses: readonly ReportingClause[]): void {
    const { phrase, part, gender, embedded, writes, dead, present } = participant
    const told =
      embedded ||
      clauses.some(({ content }) => content !== null && content[0] <= phrase.from && phrase.to <= content[1])
    if (!phrase.pronoun) {
      const person = this.people.resolve(this.row, phrase)
      if (this.people.isOnlyOrigin(person)) return
      person.gender ??= gender
      this.discourse.mention(person, told ? 'told' : part, phrase.from, present)
      if (dead) this.discourse.dead.add(person)
      if (writes && !told) this.discourse.turns.authors.add(person)
    } else if (this.speech.readPronoun(this.row, phrase).points === 'third') {
      const { who } = this.references.who(phrase, gender)
      if (who) this.discourse.mention(who, told ? 'told' : 'resumed', phrase.from, present)
    }
  }

  /** Registers who spoke in the quotations of a sentence. */
  private note(quotes: ReadonlyArray<[number, Span]>): void {
    for (const [place, span] of quotes) {
      const found = this.attributions.get(span)
      const relayed = found?.via != null && found.via !== this.outer && found.via.type === 'person'
      if (!found?.who || relayed || found.tie === 'clause' || found.tie === 'verdict') continue
      this.discourse.speak(found.who, place)
      if (this.voices.at(place)?.firstPerson === 'singular') this.discourse.turns.narrate(found.who)
    }
  }

  /** ’…‘، ’…‘ اور ’…‘: what stands in a row with a quotation is of the same speaker. */
  private listed(place: number, from: number): Attribution | null {
    let before = place - 1
    while (before > from && this.row.kind(before) !== 'quote' && this.row.kind(before) !== 'stop') before--
    const span = this.narrative.spanAt.get(before)
    const known = span && this.attributions.get(span)
    return known && this.speech.isOnlyQuoted(this.row, before, place) ? known : null
  }

  /** A quotation that is a sentence of its own goes on with whoever holds the turn. */
  private continued(place: number, from: number): Attribution | null {
    const { row } = this
    if (row.kind(place) !== 'quote' || !this.speech.isOnlyQuoted(row, from, place)) return null
    const opensParagraph = from === 0 || row.kind(from - 1) === 'paragraph'
    const decision = this.references.decide('continued', {
      at: place,
      voice: this.voices.at(place),
      opensParagraph,
    })
    return decision.ranked.length > 0 ? byTurn(decision, 'turn') : null
  }

  /** A quotation in a sentence that reports nothing: of somebody in the sentence, or of whoever holds the turn. */
  private unannounced(place: number, to: number, span: Span): Attribution {
    let end = place
    while (end < to && this.row.kind(end) !== 'line' && this.row.kind(end) !== 'paragraph') end++
    return byTurn(this.references.decide('loose', { at: end, voice: this.voices.ofSpan(span) }), 'sentence')
  }

  /** What the clauses report without marks. */
  private report(sentence: SentenceReading): void {
    sentence.clauses.forEach((_, c) => {
      const place = reportedPlace(this.row, this.speech, sentence.clauses, c)
      if (!place) return
      const attribution = this.ownClause.byClause(sentence, c, 'direct')
      this.reported.push({ start: place[0], end: place[1], attribution })
    })
  }
}

/** Nobody is named: whoever was chosen goes on. */
function byTurn(decision: Decision, by: string): Attribution {
  return {
    tie: 'continued',
    who: decision.chosen,
    how: 'continued',
    via: null,
    mentionAt: null,
    cueAt: null,
    by,
    decision,
  }
}

/** The paragraph of each sentence. */
function paragraphs({ row, sentences }: Narrative): number[] {
  let paragraph = 0
  return sentences.map(([from, to]) => {
    const own = paragraph
    for (let i = from; i < to; i++) if (row[i]?.kind === 'paragraph') paragraph++
    return own
  })
}

function placesBySentence({ sentences, places }: Narrative): Array<Array<[number, Span]>> {
  const found: Array<Array<[number, Span]>> = sentences.map(() => [])
  let s = 0
  for (const [span, place] of [...places].sort((a, b) => a[1] - b[1])) {
    while (s < sentences.length - 1 && (sentences[s]?.[1] ?? 0) <= place) s++
    found[s]?.push([place, span])
  }
  return found
}
