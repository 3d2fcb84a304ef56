import type { PeopleLanguage } from './people'
import type { Speech } from './speech'
import type { Token } from './token'
import type { Row } from './urdu/readings'

/** What a line of an article is, as far as quotations go: the article's own text, a linked headline, or a caption. */
export type LineKind = 'text' | 'link' | 'caption'

/** A line that is not empty, by offsets. */
export interface Line {
  start: number
  end: number
  kind: LineKind
}

/** A span of tokens between marks; `after` is one past the closing mark. */
export interface MarkedSpan {
  from: number
  to: number
  after: number
}

/** What ties a marked span to somebody who says it. */
export type SpanTie = 'direct' | 'bare' | 'after' | 'clause' | 'verdict' | 'continued'

/** What a marked span is. */
export type MarkedKind = 'statement' | 'title' | 'term' | 'headline'

/** What a language adds to the reading of single marks. */
export interface MarkContext {
  /** True when the words before a token announce a quotation, as کہا کہ does. */
  announces(token: number): boolean
}

/** What a language adds to the pairing of marks; all places are tokens of the article. */
export interface PairingContext extends MarkContext {
  /** True when a reporting verb stands right before a token: stronger than announcing. */
  quotes(token: number): boolean
  /** X کے مطابق, X کے بقول right before a token. */
  followsSource(token: number): boolean
  /** True when a comma stands before a token, and a report in its sentence: X نے کہا کہ ...، "…". */
  continuesReport(token: number): boolean
  /** True when a clause may begin with a token: it does not go on with the verb before it. */
  beginsClause(token: number): boolean
  /** True when the writer, not the quoted person, goes on with this token. */
  resumesNarration(token: number, opened: number): boolean
  /** True when words between two tokens are those of somebody who speaks of himself or to somebody, and report nothing. */
  speaksInPerson(from: number, to: number): boolean
  /** First token of the clause that announces the quotation at a token. */
  startOfAnnouncement(token: number, floor: number): number
}

/** What reading an article asks of a language: whoever writes a second one sees here what to bring. */
export interface Language {
  /** Offset where the article's own text ends and the page around it goes on. */
  endOfArticle(text: string): number
  /** The lines of an article in order, empty ones left out. */
  readLines(text: string): Line[]
  /** Tokens with what the lexicon knows of each. */
  readTokens(tokens: readonly Token[]): Row
  /** What the words around marks tell of them. */
  pairing(row: Row): PairingContext
  /** Who says what: clauses, their subjects, voices. */
  speech: Speech
  /** True when a sentence goes on with a word after a quotation that ended with a full stop. */
  continuesSentence(key: string): boolean
  /** What a span is, by its words, those around it, and its tie to a speaker. */
  classify(row: Row, span: MarkedSpan, tie: SpanTie | null): MarkedKind
  /** What a span in a linked headline is. */
  classifyLinked(row: Row, span: MarkedSpan): MarkedKind
  /** What names, roles and noun phrases are. */
  people: PeopleLanguage
  /** A text without what two writers of the same words type differently. */
  fold(text: string): string
  /** The same, frozen: ids of quotes are made from it, so it never changes. */
  foldForIdentity(text: string): string
}
