import type { NounPhrase } from './urdu/noun-phrase'
import type { Row } from './urdu/readings'

/** How a cue governs its speaker: by نے, by کا/کی/کے, as a plain subject, as a source, or not at all. */
export type CueKind = 'ergative' | 'genitive' | 'nominative' | 'according' | 'passive'

/** Reporting words of a row. */
export interface Cue {
  kind: CueKind
  /** First token, and one past the last, auxiliaries included. */
  from: number
  to: number
  /** The complementiser کہ (or a colon) that opens its content; −1 when there is none. */
  ke: number
  /** کہتے ہوئے, بتا کر: the subject is that of the clause which it stands in. */
  participle: boolean
  /** The verb agrees with a woman: کہتی ہیں. */
  feminine: boolean | null
  /** A verb of asking: who is asked speaks next. */
  asks: boolean
  /** A plain verb of saying (کہا, بتایا, لکھا), which may stand without کہ. */
  plain: boolean
}

/** A clause that reports speech: who, how, to whom, and what. Places are tokens of the row. */
export interface ReportingClause {
  cue: Cue
  subject: NounPhrase | null
  /** Who passes on what the subject said: A in A نے X کا حوالہ دیتے ہوئے کہا. */
  teller: NounPhrase | null
  /** Words stand in the subject's place that are no phrase of anybody. */
  unread: boolean
  /** Who is spoken to or asked. */
  addressee: NounPhrase | null
  /** First and one past the last token of what is said; null when the clause has no content of its own. */
  content: [number, number] | null
  /** The clause whose content this one stands in, and −1. */
  outer: number
  /** The subject is that of the clause before, which it is joined to: اور کہا کہ. */
  shares: number
}

/** A phrase of a sentence that means somebody, and what part it has: a pronoun may stand for one named before. */
export interface Participant {
  phrase: NounPhrase
  part: 'subject' | 'acting' | 'introduced' | 'asked' | 'owner' | 'other'
  /** The clause does something to this one, with کو or سے, so that its subject is somebody else. */
  object: boolean
  /** In a clause that the subject of the sentence hears, thinks or sees. */
  embedded: boolean
  /** The sentence tells of the present: whoever is in it is there while the writer looks on. */
  present: boolean
  /** Somebody of whom the sentence tells that he died. */
  dead: boolean
  /** The owner of a diary, letter or book. */
  writes: boolean
  /** What the verb that agrees with a plain subject tells. */
  gender: 'f' | 'm' | null
}

/** What words tell of whoever says them: the person that they are told in, and the gender of first-person verbs. */
export interface Voice {
  firstPerson: 'singular' | 'plural' | null
  gender: 'f' | 'm' | null
  /** The words themselves, for nobody calls himself by his name. */
  words: ReadonlySet<string>
  /** What the speaker calls his own: میرے شوہر. */
  kin: ReadonlySet<string>
}

/** Who passes a verdict on a quotation, by words around it; places are tokens of the row. */
export interface Verdict {
  subject: NounPhrase
  feminine: boolean | null
  cue: [number, number]
}

/** What a pronoun tells of whoever it means. */
export interface PronounReading {
  /** The speaker of these very words, somebody named before, or nobody in particular. */
  points: 'first' | 'third' | 'other'
  /** Without respect, for things and the unnamed. */
  familiar: boolean
  /** Two who were named. */
  both: boolean
}

/** What attribution asks of a language: all places are tokens of a row, in which each quotation is one token. */
export interface Speech {
  /** The reporting clauses of a sentence, in order of their cues. */
  reportingClauses(row: Row, from: number, to: number): ReportingClause[]
  /** Who takes part in a sentence, in order. */
  participants(row: Row, from: number, to: number): Participant[]
  /** What the verb of a cue shows of its subject. */
  genderOf(row: Row, cue: Cue): 'f' | 'm' | null
  /** True when the subject of a cue without content has the word all the same. */
  tells(row: Row, cue: Cue): boolean
  /** True when what a cue tells is written. */
  writes(row: Row, cue: Cue): boolean
  /** True when no clause begins or ends between two places. */
  sharesClause(row: Row, a: number, b: number): boolean
  /** What words tell of whoever says them. */
  voiceOf(row: Row, from: number, to: number): Voice
  /** How a phrase that is a pronoun points. */
  readPronoun(row: Row, phrase: NounPhrase): PronounReading
  /** Who stands right before a quotation without a verb, as in NAME: "…". */
  bareSubject(row: Row, place: number, from: number): NounPhrase | null
  /** Whom the words from a place on point back to as having said what stands before it. */
  pointedBack(row: Row, from: number, to: number): NounPhrase | null
  /** Who calls something by a quotation. */
  verdict(row: Row, place: number, from: number): Verdict | null
  /** True when nothing but quotations and conjunctions stands before a place of its sentence. */
  isOnlyQuoted(row: Row, from: number, place: number): boolean
  /** True when a sentence after a quotation is no more than who said it. */
  continuesAfterQuote(row: Row, from: number, to: number): boolean
  /** True when a word only leads on to a quotation, and is no part of what is said. */
  /** One phrase without a verb between two tokens, which a quotation goes on from: X نے ’…‘. */
  isLeadIn(row: Row, from: number, to: number): boolean
  leadsToQuotation(key: string, next: string): boolean
  /** True when a new clause begins with a word after a quotation, so that the quotation is no part of it. */
  beginsAfterQuotation(key: string): boolean
}
