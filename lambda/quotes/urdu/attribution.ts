import { type Narrative, sentenceBefore } from '../narrative'
import type { Token } from '../tokens'
import { reportAround, verdictSubject } from './around'
import {
  type Cue,
  cueEnd,
  findCues,
  governs,
  isAdjacent,
  isComplementiser,
  isInscription,
  reports,
  reportsAnyhow,
  UTTERANCES,
} from './cues'
import { Discourse, type Who } from './discourse'
import { documentSubject } from './documents'
import { bylineOf, clauseAfter, finishingSubject, headlineSubject } from './following'
import { nounPhraseBefore } from './noun-phrase'
import type { People } from './people'
import type { NounPhrase } from './phrase-parts'
import { askedSubject, ergativeSubject, genitiveSubject, pointedBackSubject, subjectOf } from './subjects'

/** How a quotation hangs on its speaker; decides what a short span is. */
type Tie =
  /** A cue right before it: کہا کہ "…". */
  | 'direct'
  /** X نے right before it, with no verb: "…" is what X said, or an object. */
  | 'bare'
  /** A cue right after it: "…" انہوں نے کہا. */
  | 'after'
  /** Somewhere in the clause after کہا کہ, or after کے مطابق. */
  | 'clause'
  /** Something is called it: "…" قرار دیا. */
  | 'verdict'
  /** It follows the sentence or quotation of a speaker who goes on. */
  | 'continued'

export interface Attribution {
  tie: Tie
  /** Null when the words are announced but nobody is named. */
  who: Who | null
  via: Who | null
  mention: string
  cue: string
}

/** Tokens looked at before a quotation. */
const LEFT_WINDOW = 70

/** Attributes the quotations of one narrative, in order, carrying the topic from sentence to sentence. */
export class Attributor {
  private readonly discourse: Discourse
  /** How the last quotation was attributed. */
  private last: Attribution | null = null

  constructor(
    private readonly text: string,
    private readonly narrative: Narrative,
    private readonly people: People,
    narrator: Who | null,
  ) {
    this.discourse = new Discourse(narrative, people, narrator)
  }

  /** Who said the quotation at a place of the row; places must come in rising order. */
  attribute(place: number): Attribution | null {
    const start = this.narrative.sentenceStart[place] ?? 0
    this.discourse.readUntil(start)
    const found =
      this.fromLeft(place, start, true) ??
      this.fromConjunction(place, start) ??
      this.fromRight(place) ??
      this.fromLeft(place, start, false) ??
      this.fromVerdict(place, start) ??
      this.fromClauseAround(place, start) ??
      this.fromSentenceBefore(place, start)
    if (found) this.last = found
    return found
  }

  /** A cue in the sentence before the quotation: adjacent to it, or with کہ and more of its clause. */
  private fromLeft(place: number, start: number, direct: boolean): Attribution | null {
    const from = Math.max(start, place - LEFT_WINDOW)
    const row = this.narrative.row.slice(from, place)
    while (row.at(-1)?.kind === 'mark') row.pop()
    const cues = findCues(row)
    for (let c = cues.length - 1; c >= 0; c--) {
      const cue = cues[c] as Cue
      const adjacent = isAdjacent(row, cue.to, row.length)
      if (direct && !adjacent) break
      if (!adjacent && !governs(row, cue)) continue
      const found = this.attributionBy(row, cues, c, adjacent ? 'direct' : 'clause')
      if (
        found.who ||
        cue.kind === 'passive' ||
        c === 0 ||
        !cues.slice(0, c).some((other) => governs(row, other))
      )
        return found
    }
    return direct ? this.fromBareSubject(row, cues, place) : null
  }

  private attributionBy(row: readonly Token[], cues: readonly Cue[], c: number, tie: Tie): Attribution {
    const cue = cues[c] as Cue
    const subject = subjectOf(row, cue, this.people)
    const words = this.words(row, cue.from, cueEnd(row, cue))
    if (!subject) {
      const nobody = cue.kind === 'passive' || isInscription(row, cue)
      const goesOn = nobody ? null : this.speakerGoingOn(row)
      return { tie, who: goesOn?.who ?? null, via: goesOn?.via ?? null, mention: '', cue: words }
    }
    const who = this.discourse.who(subject)
    return { tie, who, via: this.viaOf(row, cues, c, who), mention: this.mention(subject), cue: words }
  }

  /** With no subject in the sentence, the speaker of the quotation in it, else the topic, goes on. */
  private speakerGoingOn(row: readonly Token[]): { who: Who | null; via: Who | null } {
    if (this.last && row.some((token) => token.kind === 'quote')) return this.last
    const asked = askedSubject(row)
    if (asked) return { who: this.discourse.who(asked), via: null }
    const introduced = this.discourse.introduced(row)
    if (introduced) return { who: introduced, via: null }
    return { who: this.discourse.topic, via: null }
  }

  /** X نے "…", NAME: "…", X کا پیغام "…": no verb, but somebody right before the words. */
  private fromBareSubject(row: Token[], cues: readonly Cue[], place: number): Attribution | null {
    let end = row.length
    while (end > 0 && /pause|line|paragraph/.test(row[end - 1]?.kind ?? '')) end--
    const last = row[end - 1]
    if (last?.kind !== 'word') return null
    if (last.key === 'نے') {
      const governing = cues.findLastIndex((cue) => governs(row, cue))
      if (governing >= 0) return this.attributionBy(row, cues, governing, 'direct')
      const subject = nounPhraseBefore(row, end - 1)
      return subject && this.attribution('bare', subject, last.key)
    }
    if (cues.length === 0 && reportsAnyhow(row, end - 1)) {
      const subject = ergativeSubject(row, end - 1, true) ?? documentSubject(row, end - 1)
      return subject && this.attribution('direct', subject, this.words(row, Math.max(0, end - 3), end))
    }
    if (UTTERANCES.has(last.key)) {
      const subject = genitiveSubject(row, end - 1)
      return subject && this.attribution('direct', subject, last.key)
    }
    if (row[end]?.key === ':' && end <= 8) {
      const subject = nounPhraseBefore(row, end)
      const whole = subject && subject.tokens.length === end - row.findIndex(({ kind }) => kind === 'word')
      if (whole && !this.isSubjectMatter(subject, place)) return this.attribution('direct', subject, ':')
    }
    if (row[end]?.key === ':') {
      const subject = ergativeSubject(row, end, false)
      return subject && this.attribution('direct', subject, ':')
    }
    return null
  }

  /** "…" اور "…": one cue for both. */
  private fromConjunction(place: number, start: number): Attribution | null {
    const { row } = this.narrative
    let i = place - 1
    while (i > start && (row[i]?.key === 'اور' || row[i]?.kind === 'mark' || row[i]?.key === '،')) i--
    if (row[i]?.kind !== 'quote' || i === place - 1 || this.last?.tie !== 'direct') return null
    return { ...this.last, mention: '' }
  }

  /** "…" انہوں نے کہا۔ / "…" یہ کہنا تھا X کا۔ / "…" X نے ... سنا دیا (a headline). */
  private fromRight(place: number): Attribution | null {
    const { row, sentenceStart } = this.narrative
    if (row[place]?.kind !== 'quote') return null
    const { clause, ends } = clauseAfter(row, place)
    const pointed = pointedBackSubject(clause)
    if (pointed) return this.attribution('after', pointed, this.words(clause, 0, 3))
    if (clause[0]?.key === 'یہ' && clause[1]?.key === 'کہتے' && this.discourse.topic)
      return {
        tie: 'after',
        who: this.discourse.topic,
        via: null,
        mention: '',
        cue: this.words(clause, 1, 3),
      }
    const headline = this.inHeadline(place)
    const byline = headline ? bylineOf(row, place, clause) : null
    if (byline && this.isNamedInFull(byline)) return this.attribution('after', byline, '')
    const cue = findCues(clause)[0]
    if (!cue || !(ends || this.isInterrupted(place))) {
      const begins = !row.slice(sentenceStart[place] ?? 0, place).some(({ kind }) => kind === 'word')
      const finisher = !cue && ends === 'stop' && begins ? finishingSubject(clause) : null
      const subject = finisher ?? (headline ? headlineSubject(clause) : null)
      return subject && this.attribution('after', subject, '')
    }
    if (clause.some((_, i) => i < cue.to + 2 && isComplementiser(clause, i))) return null
    const rest = clause.slice(cue.to).filter((token) => token.kind === 'word')
    const subject = subjectOf(clause, cue, this.people)
    const pointsBack = clause[0]?.key === 'یہ' || clause[0]?.key === 'ان'
    if (!subject || (rest.length > 3 && !pointsBack)) return null
    return this.attribution('after', subject, this.words(clause, cue.from, cue.to))
  }

  /** "…،" انہوں نے کہا، "…": the sentence goes on in the next quotation. */
  private isInterrupted(place: number): boolean {
    const { row } = this.narrative
    const { start, end } = row[place] as Token
    return row[place + 1]?.key === '،' || this.text.slice(start, end).endsWith('،')
  }

  /** In the first sentence of the article, or right after a quotation, with no speaker before. */
  private inHeadline(place: number): boolean {
    const { row, sentenceStart } = this.narrative
    const first = (sentenceStart[place] ?? 0) === 0 || row[place - 1]?.kind === 'quote'
    return first && !this.last?.who
  }

  /** "یونان کشتی حادثہ: ’…‘": a headline names what it is about, unless that is somebody the article knows. */
  private isSubjectMatter(label: NounPhrase, place: number): boolean {
    return this.inHeadline(place) && label.role.length === 0 && !this.people.isKnown(label.name)
  }

  /** A single word after a headline is a name when the article gives more of it. */
  private isNamedInFull(byline: NounPhrase): boolean {
    return byline.name.length > 1 || (this.discourse.who(byline)?.person?.name.length ?? 0) > 1
  }

  /** X نے اسے "…" قرار دیا: the speaker of a short verdict. */
  private fromVerdict(place: number, start: number): Attribution | null {
    const subject = verdictSubject(this.narrative.row, place, start)
    return subject && this.attribution('verdict', subject, 'قرار دیا')
  }

  /** X نے "…" کی ضرورت پر زور دیا: words of X in the object of a reporting verb. */
  private fromClauseAround(place: number, start: number): Attribution | null {
    const { row } = this.narrative
    const found = reportAround(row, place, Math.max(start, place - LEFT_WINDOW))
    return found && this.attribution('clause', found.subject, this.words(row, found.cue.from, found.cue.to))
  }

  /** A quotation that is a sentence of its own goes on with the speaker of the sentence before. */
  private fromSentenceBefore(place: number, start: number): Attribution | null {
    const { row } = this.narrative
    if (row[place]?.kind !== 'quote' || row.slice(start, place).some((token) => token.kind === 'word'))
      return null
    const before = sentenceBefore(this.narrative, start)
    if (!before) return null
    const hasCue = findCues(before).some((cue) => cue.kind !== 'passive')
    const quoted = before.some((token) => token.kind === 'quote')
    if (!hasCue && !quoted) return null
    if (quoted && !hasCue && !this.last) return null
    const who = quoted ? (this.last?.who ?? null) : this.discourse.topic
    return who && { tie: 'continued', who, via: null, mention: '', cue: '' }
  }

  private attribution(tie: Tie, subject: NounPhrase, cue: string): Attribution {
    return { tie, who: this.discourse.who(subject), via: null, mention: this.mention(subject), cue }
  }

  /** Who reported it: a cue further left whose کہ clause holds this one. */
  private viaOf(row: readonly Token[], cues: readonly Cue[], c: number, speaker: Who | null): Who | null {
    for (let o = c - 1; o >= 0; o--) {
      const outer = cues[o] as Cue
      if (outer.kind === 'passive' || !governs(row, outer) || !reports(row, outer, cues[c] as Cue)) continue
      const subject = subjectOf(row, outer, this.people)
      const who = subject && this.discourse.who(subject)
      if (who && speaker && !this.same(who, speaker)) return who
    }
    return null
  }

  private same(a: Who, b: Who): boolean {
    if (a.person ?? b.person) return a.person === b.person
    return this.mention(a.phrase) === this.mention(b.phrase)
  }

  private mention(phrase: NounPhrase): string {
    return this.people.spell(phrase.tokens)
  }

  private words(row: readonly Token[], from: number, to: number): string {
    let [first, last] = [from, to - 1]
    while (last > first && row[last]?.kind !== 'word') last--
    if (row[first]?.key === 'مطابق' && row[first - 1]?.key === 'کے') [first, last] = [first - 1, first]
    return this.text.slice(row[first]?.start ?? 0, row[last]?.end ?? 0).replace(/\s+/g, ' ')
  }
}
