import { type ReportingClause, reportingClauses } from '../../language/urdu/clauses'
import {
  beginsAfterQuotation,
  isBoth,
  isFamiliarPronoun,
  leadsToQuotation,
} from '../../language/urdu/function-words'
import type { NounPhrase } from '../../language/urdu/noun-phrase'
import {
  bareSubject,
  clauseAround,
  continuesAfterQuote,
  isOnlyQuoted,
  pointedBack,
  pronounKind,
  type Voice,
  verdict,
  voiceOf,
} from '../../language/urdu/quotation-patterns'
import type { Row } from '../../language/urdu/readings'
import {
  genderOf,
  type Participant,
  participants,
  sharesClause,
  tells,
  writes,
} from '../../language/urdu/sentence-subjects'
import type { People } from '../people/people'
import type { Person } from '../people/person'
import type { Narrative } from '../text/narrative'
import type { Span } from '../text/span'
import type { Attribution, Place, Reported } from './attribution'
import type { Hints, Task } from './candidates'
import { Discourse } from './discourse'
import { type Decision, decide } from './ranking'

/** Whom a clause means, and how that was found. */
export interface Resolved {
  decision?: Decision
  who: Person | null
  how: Attribution['how']
  mentionAt: Place | null
  by: string
}

/** Tokens of a quotation that are read for who says it. */
const LONGEST_VOICE = 400

const NONE: ReadonlySet<Person> = new Set()
const NOBODY: Resolved = { who: null, how: 'named', mentionAt: null, by: 'none' }

/** What was read in one sentence: places are tokens of the row. */
export interface SentenceReading {
  from: number
  to: number
  participants: readonly Participant[]
  clauses: readonly ReportingClause[]
  resolved: readonly Resolved[]
}

/** Attributes the quotations and reporting clauses of one narrative, sentence by sentence. */
export class Attributor {
  readonly attributions = new Map<Span, Attribution>()
  /** Who is most likely to have said what stands in a sentence with no cue, should it be a statement. */
  readonly loose = new Map<Span, Attribution>()
  readonly reported: Reported[] = []
  readonly sentences: SentenceReading[] = []
  readonly row: Row
  private readonly discourse: Discourse
  private readonly placesBySentence: Array<Array<[number, Span]>>
  private readonly paragraphOf: number[]
  /** Who takes part in the sentence that is read. */
  private present: readonly Participant[] = []

  constructor(
    readonly narrative: Narrative,
    private readonly people: People,
    private readonly outer: Person | null,
    before: Discourse | null,
    /** The voice of a range of the article's tokens. */
    private readonly voice: (from: number, to: number) => Voice,
    /** The discourse of the same narrative, when it was read before. */
    hindsight: Discourse | null,
  ) {
    this.row = narrative.readings
    const saysI = outer !== null && voiceOf(this.row, 0, this.row.length).firstPerson === 'singular'
    this.discourse = new Discourse(outer, before, saysI, hindsight)
    this.placesBySentence = placesBySentence(narrative)
    this.paragraphOf = paragraphs(narrative)
    narrative.sentences.forEach((_, s) => {
      this.read(s)
    })
  }

  private read(s: number): void {
    const [from, to] = this.narrative.sentences[s] as [number, number]
    const { row } = this
    if (this.hasWords(from, to)) this.discourse.sentence++
    this.discourse.paragraph = this.paragraphOf[s] ?? 0
    const clauses = reportingClauses(row, from, to)
    const resolved: Resolved[] = []
    const present = participants(row, from, to)
    this.present = present
    let next = 0
    for (const clause of clauses) {
      const at = clause.subject?.from ?? clause.cue.from
      while (next < present.length && (present[next]?.phrase.to ?? to) <= at)
        this.take(present[next++] as Participant, clauses)
      const subject = this.subject(clause, resolved)
      resolved.push(subject)
      if (subject.who && subject.how === 'named') subject.who.voice++
      if (subject.who) this.tell(clause, clauses, subject.who, subject.how, at)
      if (clause.cue.asks && clause.addressee)
        this.discourse.mention(this.people.resolve(row, clause.addressee), 'asked', clause.addressee.from)
    }
    const quotes = this.placesBySentence[s] ?? []
    for (const [place, span] of quotes) {
      const found = this.attribute(place, from, to, s, clauses, resolved)
      if (!found) continue
      this.attributions.set(span, found)
    }
    clauses.forEach((clause, c) => {
      this.report(clause, c, clauses, resolved)
    })
    while (next < present.length) this.take(present[next++] as Participant, clauses)
    for (const [place, span] of quotes)
      if (!this.attributions.has(span)) this.loose.set(span, this.unannounced(place, to, span))
    this.note(s)
    this.sentences.push({ from, to, participants: present, clauses, resolved })
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
    if (!this.speaks(clause, clauses)) return
    const told = clause.content !== null || tells(this.row, clause.cue)
    if (told || how === 'named') this.discourse.speak(who, at, told)
    if (clause.cue.asks) {
      this.discourse.asker = who
      this.discourse.askerSentence = this.discourse.sentence
    }
    if (writes(this.row, clause.cue)) this.discourse.authors.add(who)
  }

  /** A clause of the writer's own: not one within what another says, but one that a source relays. */
  private speaks(clause: ReportingClause, clauses: readonly ReportingClause[]): boolean {
    const outer = clauses[clause.outer]
    return outer === undefined || (outer.cue.kind === 'according' && outer.outer < 0)
  }

  /** Registers somebody who takes part in a sentence. */
  private take({ phrase, part, gender }: Participant, clauses: readonly ReportingClause[]): void {
    const told = clauses.some(
      ({ content }) => content !== null && content[0] <= phrase.from && phrase.to <= content[1],
    )
    if (!phrase.pronoun) {
      const person = this.people.resolve(this.row, phrase)
      person.gender ??= gender
      this.discourse.mention(person, told ? 'told' : part, phrase.from)
    } else if (pronounKind(this.row.key(phrase.from)) === 'third') {
      const who = this.who(phrase, gender).who
      if (who) this.discourse.mention(who, told ? 'told' : 'resumed', phrase.from)
    }
  }

  /** Registers who spoke in the sentence. */
  private note(s: number): void {
    for (const [place, span] of this.placesBySentence[s] ?? []) {
      const found = this.attributions.get(span)
      const relayed = found?.via != null && found.via !== this.outer && found.via.type === 'person'
      if (found?.who && !relayed && found.tie !== 'clause' && found.tie !== 'verdict')
        this.speak(found.who, place)
    }
  }

  private speak(person: Person, place: number): void {
    this.discourse.speak(person, place)
    if (this.voiceAt(place)?.firstPerson === 'singular') this.discourse.narrate(person)
  }

  private subject(clause: ReportingClause, before: readonly Resolved[]): Resolved {
    const voice = this.voiceOfContent(clause)
    const gender = genderOf(this.row, clause.cue)
    if (clause.subject) return this.who(clause.subject, gender, voice, clause)
    const shared = before[clause.shares]
    if (shared) return { ...shared, by: 'shared subject' }
    if (clause.cue.kind === 'according') return NOBODY
    if (
      clause.cue.kind === 'passive' &&
      (clause.outer >= 0 || clause.addressee !== null || this.discourse.holder?.type !== 'organisation')
    )
      return NOBODY
    const decision = this.decide('omitted', {
      gender,
      document: clause.cue.kind === 'passive',
      objects: this.objectsOf(clause.cue.from, clause.addressee),
      at: clause.cue.from,
      voice,
    })
    return { who: decision.chosen, how: 'continued', mentionAt: null, by: 'subject left out', decision }
  }

  private who(
    phrase: NounPhrase,
    gender: 'f' | 'm' | null,
    voice: Voice | null = null,
    clause: ReportingClause | null = null,
  ): Resolved {
    const mentionAt = this.offsets(phrase.from, phrase.to)
    if (!phrase.pronoun) {
      const who = this.people.resolve(this.row, phrase)
      if (gender === 'f') who.gender = 'f'
      return { who, how: 'named', mentionAt, by: 'subject' }
    }
    const kind = pronounKind(this.row.key(phrase.from))
    if (kind === 'first') return { who: this.outer, how: 'pronoun', mentionAt, by: 'first person' }
    if (kind === 'other') return { who: null, how: 'pronoun', mentionAt, by: 'indefinite' }
    const key = this.row.key(phrase.from)
    const familiar = isFamiliarPronoun(key)
    const decision = this.decide('pronoun', {
      gender,
      asks: clause?.cue.asks === true,
      writes: clause !== null && writes(this.row, clause.cue),
      both: isBoth(key) || isBoth(this.row.key(phrase.from + 1)),
      objects: this.objectsOf(phrase.from, clause?.addressee ?? null),
      at: phrase.from,
      document: phrase.type === 'document',
      familiar,
      voice,
    })
    return { who: decision.chosen, how: 'pronoun', mentionAt, by: 'pronoun', decision }
  }

  /** Who said the quotation at a place of the row. */
  private attribute(
    place: number,
    from: number,
    to: number,
    s: number,
    clauses: readonly ReportingClause[],
    resolved: readonly Resolved[],
  ): Attribution | null {
    const { row } = this
    const inside = clauses.findLastIndex(
      ({ content }) => content !== null && content[0] <= place && place < content[1],
    )
    if (inside >= 0)
      return this.byClause(
        clauses,
        resolved,
        inside,
        this.opensContent(clauses[inside] as ReportingClause, place) ? 'direct' : 'clause',
      )
    const bare = bareSubject(row, place, from)
    if (bare)
      return this.attribution('bare', this.who(bare, null, this.voiceAt(place)), null, [place - 1, place])
    const after = clauses.findIndex(
      ({ cue, subject }) => cue.from > place && subject !== null && subject.from > place,
    )
    if (after >= 0 && isOnlyQuoted(row, from, place) && (clauses[after] as ReportingClause).content === null)
      return this.byClause(clauses, resolved, after, 'after')
    const pointed = pointedBack(row, place + 1, to)
    if (pointed && isOnlyQuoted(row, from, place))
      return this.attribution('after', this.who(pointed, null), null, [place + 1, place + 3])
    const next = this.narrative.sentences[s + 1]
    if (next && place === this.lastPlace(from, to)) {
      const found = this.afterSentence(next)
      if (found) return found
    }
    const judged = verdict(row, place, from)
    if (judged)
      return this.attribution(
        'verdict',
        this.who(judged.subject, judged.feminine ? 'f' : null),
        null,
        judged.cue,
      )
    const around = clauseAround(clauses, place)
    if (around >= 0) return this.byClause(clauses, resolved, around, 'clause')
    if (row.kind(place) === 'quote' && isOnlyQuoted(row, from, place)) return this.continued(place, from)
    return null
  }

  private lastPlace(from: number, to: number): number {
    for (let i = to - 1; i >= from; i--) if (this.row.kind(i) === 'quote') return i
    return -1
  }

  /** "…۔" انہوں نے کہا۔: the sentence after the quotation tells who said it. */
  private afterSentence([from, to]: [number, number]): Attribution | null {
    const { row } = this
    const pointed = pointedBack(row, from, to)
    if (pointed) return this.attribution('after', this.who(pointed, null), null, [from, from + 3])
    if (row.kind(from - 1) === 'paragraph' || !continuesAfterQuote(row, from, to)) return null
    const clauses = reportingClauses(row, from, to)
    const first = clauses[0]
    if (clauses.length !== 1 || !first?.subject || first.content !== null || first.cue.kind === 'according')
      return null
    return this.attribution('after', this.who(first.subject, genderOf(row, first.cue)), null, [
      first.cue.from,
      first.cue.to,
    ])
  }

  /** A quotation that is a sentence of its own goes on with whoever holds the turn. */
  private continued(place: number, from: number): Attribution | null {
    const decision = this.decide('continued', {
      at: place,
      voice: this.voiceAt(place),
      opensParagraph: from === 0 || this.row.kind(from - 1) === 'paragraph',
    })
    if (!decision.chosen && decision.ranked.length === 0) return null
    return {
      tie: 'continued',
      who: decision.chosen,
      how: 'continued',
      via: null,
      mentionAt: null,
      cueAt: null,
      by: 'turn',
      decision,
    }
  }

  /** A quotation in a sentence that reports nothing: of somebody in the sentence, or of whoever holds the turn. */
  private unannounced(place: number, to: number, span: Span): Attribution {
    let end = place
    while (end < to && this.row.kind(end) !== 'line' && this.row.kind(end) !== 'paragraph') end++
    const decision = this.decide('loose', { at: end, voice: this.voiceOfSpan(span) })
    return {
      tie: 'continued',
      who: decision.chosen,
      how: 'continued',
      via: null,
      mentionAt: null,
      cueAt: null,
      by: 'sentence',
      decision,
    }
  }

  /** The voice of the beginning: spans stand in spans, and each is to be read once. */
  private voiceOfSpan({ from, to }: Span): Voice {
    return this.voice(from, Math.min(to, from + LONGEST_VOICE))
  }

  private voiceAt(place: number): Voice | null {
    const span = this.narrative.spanAt.get(place)
    return span ? this.voiceOfSpan(span) : null
  }

  /** The voice of what a clause reports: of the quotation in it, else of the clause itself. */
  private voiceOfContent({ content }: ReportingClause): Voice | null {
    if (!content) return null
    for (let i = content[0]; i < content[1]; i++) if (this.row.kind(i) === 'quote') return this.voiceAt(i)
    return { ...voiceOf(this.row, content[0], content[1]), firstPerson: null, gender: null }
  }

  /** Those to whom the clause of a subject does something. */
  private objectsOf(subject: number, addressee: NounPhrase | null): ReadonlySet<Person> {
    const found = new Set<Person>()
    if (addressee && sharesClause(this.row, subject, addressee.from))
      found.add(this.people.resolve(this.row, addressee))
    for (const { phrase, object } of this.present)
      if (object && !phrase.pronoun && sharesClause(this.row, subject, phrase.from))
        found.add(this.people.resolve(this.row, phrase))
    return found
  }

  private decide(task: Task, hints: Partial<Hints>): Decision {
    return decide(this.discourse, {
      task,
      gender: null,
      familiar: false,
      document: false,
      asks: false,
      writes: false,
      both: false,
      objects: NONE,
      at: Number.POSITIVE_INFINITY,
      voice: null,
      opensParagraph: false,
      ...hints,
    })
  }

  private opensContent({ content }: ReportingClause, place: number): boolean {
    for (let i = content?.[0] ?? 0; i < place; i++)
      if (this.row.isWord(i) || this.row.kind(i) === 'quote') return false
    return true
  }

  private byClause(
    clauses: readonly ReportingClause[],
    resolved: readonly Resolved[],
    c: number,
    tie: Attribution['tie'],
  ): Attribution {
    const { cue } = clauses[c] as ReportingClause
    return this.attribution(tie, resolved[c] ?? NOBODY, this.via(clauses, resolved, c), [
      cue.from,
      cue.ke >= 0 ? cue.ke + 1 : cue.to,
    ])
  }

  /** Who reported it: the clause whose content this one stands in. */
  private via(clauses: readonly ReportingClause[], resolved: readonly Resolved[], c: number): Person | null {
    const outer = clauses[c]?.outer ?? -1
    const who = outer >= 0 ? (resolved[outer]?.who ?? null) : null
    return who && who !== resolved[c]?.who ? who : null
  }

  private attribution(
    tie: Attribution['tie'],
    { who, how, mentionAt, by, decision }: Resolved,
    via: Person | null,
    cue: [number, number],
  ): Attribution {
    return {
      tie,
      who,
      how,
      via: via ?? (who !== this.outer ? this.outer : null),
      mentionAt,
      cueAt: this.offsets(cue[0], cue[1]),
      by,
      decision,
    }
  }

  /** The content of a clause without marks, or with only some of its words in marks. */
  private report(
    clause: ReportingClause,
    c: number,
    clauses: readonly ReportingClause[],
    resolved: readonly Resolved[],
  ): void {
    if (!clause.content || !this.standsWithoutMarks(clause.content)) return
    const inner = clauses.findIndex((other, o) => o > c && other.outer === c)
    if (
      clause.cue.kind === 'according' &&
      inner >= 0 &&
      this.isWholeContent(clause, clauses[inner] as ReportingClause)
    )
      return
    const range = this.trimmed(clause.content)
    if (!range) return
    this.reported.push({
      start: range[0],
      end: range[1],
      attribution: this.byClause(clauses, resolved, c, 'direct'),
    })
  }

  /** X کے مطابق Y نے کہا کہ Z is one report, of Y. */
  private isWholeContent(outer: ReportingClause, inner: ReportingClause): boolean {
    return (
      inner.content !== null &&
      inner.subject !== null &&
      inner.subject.from - (outer.content?.[0] ?? 0) <= 4 &&
      inner.cue.ke >= 0
    )
  }

  private standsWithoutMarks([from, to]: [number, number]): boolean {
    let words = 0
    const { row } = this
    for (let i = from; i < to; i++) {
      if (row.kind(i) === 'quote' && words === 0 && !continuesPast(row, i + 1, to)) return false
      if (row.isWord(i) && !leadsToQuotation(row.key(i), row.key(i + 1))) words++
    }
    return words > 0
  }

  /** Offsets of a row's tokens without the punctuation at both ends. */
  private trimmed([from, to]: [number, number]): Place | null {
    const { row } = this
    let [first, last] = [from, to - 1]
    const isEdge = (i: number) =>
      !row.isWord(i) &&
      row.kind(i) !== 'quote' &&
      row.kind(i) !== 'close-bracket' &&
      row.kind(i) !== 'open-bracket'
    while (first <= last && isEdge(first)) first++
    while (last > first && isEdge(last)) last--
    if (last - first < 1 || isEdge(first)) return null
    return [row.tokens[first]?.start ?? 0, row.tokens[last]?.end ?? 0]
  }

  private offsets(from: number, to: number): Place | null {
    const { row } = this
    let [first, last] = [from, to - 1]
    while (first < last && !row.isWord(first)) first++
    while (last > first && !row.isWord(last)) last--
    const [start, end] = [row.tokens[first]?.start, row.tokens[last]?.end]
    return start === undefined || end === undefined || end < start ? null : [start, end]
  }

  /** The discourse, for what is quoted within. */
  get context(): Discourse {
    return this.discourse
  }
}

/** After a quotation at the beginning of what is said, the clause itself goes on: ’بڑی کارروائی‘ کریں گے. */
function continuesPast(row: Row, from: number, to: number): boolean {
  if (!row.isWord(from)) return false
  if (beginsAfterQuotation(row.key(from))) return false
  let words = 0
  for (let i = from; i < to; i++) if (row.isWord(i)) words++
  return words >= 1
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
