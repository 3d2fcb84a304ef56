import type { Participant, ReportingClause, Speech } from '../../language/speech'
import type { Row } from '../../language/urdu/readings'
import type { Person } from '../people/person'
import type { Attribution } from './attribution'
import { offsetsOf } from './evidence'
import { NOBODY, type References, type Resolved } from './references'
import type { Voices } from './voices'

/** A sentence with its reporting clauses and whom each means; places are tokens of the row. */
export interface SentenceClauses {
  from: number
  to: number
  participants: readonly Participant[]
  clauses: readonly ReportingClause[]
  resolved: readonly Resolved[]
}

/** Tokens of what somebody does between two parts of a quotation. */
const LONGEST_AMID = 20

/** Tokens between a quotation and the verb that its subject is waiting for. */
const LONGEST_AROUND = 14

/** Attributes a quotation by words of its own sentence, or of the sentence after it. */
export class OwnClause {
  constructor(
    private readonly row: Row,
    private readonly speech: Speech,
    private readonly references: References,
    private readonly voices: Voices,
    private readonly outer: Person | null,
  ) {}

  /**
   * Who said the quotation at a place; null when neither sentence tells.
   *
   * @param next the sentence after this one
   */
  attribute(
    place: number,
    sentence: SentenceClauses,
    next: readonly [number, number] | undefined,
  ): Attribution | null {
    return (
      this.within(place, sentence) ??
      this.bare(place, sentence.from) ??
      this.after(place, sentence) ??
      (next && place === this.lastPlace(sentence) ? this.afterSentence(next) : null) ??
      this.amid(place, sentence) ??
      this.judged(place, sentence.from) ??
      this.around(place, sentence)
    )
  }

  /** In the content of a clause: X نے کہا کہ "…". */
  private within(place: number, sentence: SentenceClauses): Attribution | null {
    const inside = sentence.clauses.findLastIndex(
      ({ content }) => content !== null && content[0] <= place && place < content[1],
    )
    if (inside < 0) return null
    const direct = this.opensContent(sentence.clauses[inside] as ReportingClause, place)
    return this.byClause(sentence, inside, direct ? 'direct' : 'clause')
  }

  /** X نے "…", X: "…". */
  private bare(place: number, from: number): Attribution | null {
    const subject = this.speech.bareSubject(this.row, place, from)
    if (!subject) return null
    const who = this.references.who(subject, null, this.voices.at(place))
    return this.attribution('bare', who, null, [place - 1, place])
  }

  /** "…" X نے کہا; "…" یہ الفاظ ہیں X کے. */
  private after(place: number, sentence: SentenceClauses): Attribution | null {
    const { from, to, clauses } = sentence
    if (!this.speech.isOnlyQuoted(this.row, from, place)) return null
    const after = clauses.findIndex(
      ({ cue, subject }) => cue.from > place && subject !== null && subject.from > place,
    )
    const clause = clauses[after]
    if (clause?.subject && (clause.content === null || this.interrupts(place, clause.subject.from)))
      return this.byClause(sentence, after, 'after')
    return this.pointed(place + 1, to, [place + 1, place + 3])
  }

  /** "…،" X نے کہا، "…": a subject right after a quotation that goes on behind its clause. */
  private interrupts(place: number, subject: number): boolean {
    if (this.row.text(place) !== 'paused') return false
    for (let i = place + 1; i < subject; i++) if (this.row.isWord(i)) return false
    return true
  }

  /** "…،" X آسمان کی طرف دیکھتے ہیں، "…": who does something in the midst of what is said. */
  private amid(place: number, { from, participants }: SentenceClauses): Attribution | null {
    let first = from
    while (first < place && this.row.kind(first) !== 'quote') first++
    if (!this.speech.isOnlyQuoted(this.row, from, first)) return null
    const subject = participants.find(({ phrase }) => phrase.from > first)
    if (!subject || (subject.part !== 'subject' && subject.part !== 'acting')) return null
    if (!this.row.isWord(subject.phrase.to)) return null
    if (!this.interrupts(first, subject.phrase.from) || place > first + LONGEST_AMID) return null
    const who = this.references.who(subject.phrase, subject.gender, this.voices.at(place))
    return this.attribution('after', who, null, [subject.phrase.from, subject.phrase.to])
  }

  /** "…۔" انہوں نے کہا۔: the sentence after the quotation tells who said it. */
  private afterSentence([from, to]: readonly [number, number]): Attribution | null {
    const { row, speech } = this
    const pointed = this.pointed(from, to, [from, from + 3])
    if (pointed) return pointed
    if (row.kind(from - 1) === 'paragraph' || !speech.continuesAfterQuote(row, from, to)) return null
    const clauses = speech.reportingClauses(row, from, to)
    const [first] = clauses
    if (clauses.length !== 1 || !first?.subject || first.content !== null || first.cue.kind === 'according')
      return null
    const who = this.references.who(first.subject, speech.genderOf(row, first.cue))
    return this.attribution('after', who, null, [first.cue.from, first.cue.to])
  }

  private pointed(from: number, to: number, cue: [number, number]): Attribution | null {
    const phrase = this.speech.pointedBack(this.row, from, to)
    return phrase && this.attribution('after', this.references.who(phrase, null), null, cue)
  }

  /** X نے اسے "…" قرار دیا. */
  private judged(place: number, from: number): Attribution | null {
    const verdict = this.speech.verdict(this.row, place, from)
    if (!verdict) return null
    const who = this.references.who(verdict.subject, verdict.feminine ? 'f' : null)
    return this.attribution('verdict', who, null, verdict.cue)
  }

  /** X نے "…" کی ضرورت پر زور دیا: the clause whose subject stands before the quotation and whose cue after it. */
  private around(place: number, sentence: SentenceClauses): Attribution | null {
    const around = sentence.clauses.findIndex(
      ({ cue, subject, content }) =>
        subject !== null &&
        subject.to <= place &&
        cue.from > place &&
        cue.from - place <= LONGEST_AROUND &&
        cue.kind !== 'according' &&
        (content === null || content[0] > place),
    )
    return around >= 0 ? this.byClause(sentence, around, 'clause') : null
  }

  private lastPlace({ from, to }: SentenceClauses): number {
    for (let i = to - 1; i >= from; i--) if (this.row.kind(i) === 'quote') return i
    return -1
  }

  private opensContent({ content }: ReportingClause, place: number): boolean {
    for (let i = content?.[0] ?? 0; i < place; i++)
      if (this.row.isWord(i) || this.row.kind(i) === 'quote') return false
    return true
  }

  /** By a clause of the sentence, and via whoever's report it stands in. */
  byClause({ clauses, resolved }: SentenceClauses, c: number, tie: Attribution['tie']): Attribution {
    const { cue, outer, teller } = clauses[c] as ReportingClause
    const outside = outer >= 0 ? (resolved[outer]?.who ?? null) : null
    const reporter = teller ? this.references.who(teller, null).who : outside
    const via = reporter && reporter !== resolved[c]?.who ? reporter : null
    return this.attribution(tie, resolved[c] ?? NOBODY, via, [cue.from, cue.ke >= 0 ? cue.ke + 1 : cue.to])
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
      cueAt: offsetsOf(this.row, cue[0], cue[1]),
      by,
      decision,
    }
  }
}
