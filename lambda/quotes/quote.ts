/**
 * What a quote is: words that somebody said or wrote, between marks (`statement`) or told in a clause without them
 * (`reported`); the name of a work, a word held at a distance, or a linked headline. Statements and reported speech are
 * stored and searched.
 */
export type QuoteKind = 'statement' | 'reported' | 'title' | 'term' | 'headline'

/** A name of somebody or of an institution; or a mere description (ایک عینی شاہد, پولیس, ایک رپورٹ), which is nobody's name. */
export type SpeakerType = 'person' | 'organisation' | 'unnamed'

/** Who said a quote, in the article's own words. */
export interface Speaker {
  /** The fullest form that the article gives the person, without title or role; else the noun phrase. */
  name: string
  /** Title or office, such as روسی صدر; null when the article gives none. */
  role: string | null
  type: SpeakerType
  /** Named in its own clause, by a pronoun, or carried on from before. */
  how: 'named' | 'pronoun' | 'continued'
  /** Offsets of the words that tie the quote to its speaker, perhaps انہوں; null when none do. */
  mentionAt: [number, number] | null
  /** Offsets of the reporting words, such as کہا کہ; null when there are none. */
  cueAt: [number, number] | null
  /** The rule or feature that decided. */
  by: string
  /** The words at `mentionAt`; empty when there are none. */
  mention: string
  /** The words at `cueAt`; empty when there are none. */
  cue: string
}

/** A quote and its attribution. Offsets are UTF-16 code units of the article's original text. */
export interface Quote {
  /** Stable across edits elsewhere: from the article's id and the folded text, with a counter when repeated. */
  id: string
  /** Verbatim `article.text.slice(start, end)`, without the outer marks and outer white space. */
  text: string
  start: number
  end: number
  kind: QuoteKind
  /** Null when the article does not say: unknown is never guessed. */
  speaker: Speaker | null
  /** Who reported the words, in a chain such as "Ushakov noted that Biden confirmed that …". */
  via: { name: string } | null
  /** Id of the enclosing quote. */
  nestedIn: string | null
  /** A mark was missing or stray, and the extent was repaired. */
  broken: boolean
}
