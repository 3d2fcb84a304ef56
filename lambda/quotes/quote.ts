/**
 * What a pair of marks holds: something said or written by somebody, the name of a work, a word
 * held at a distance, or a linked headline. Only statements are stored and searched.
 */
export type QuoteKind = 'statement' | 'title' | 'term' | 'headline'

/** Who said a quote, in the article's own words. */
export interface Speaker {
  /** The fullest form that the article gives the person, without title or role; else the noun phrase. */
  name: string
  /** Title or office, such as روسی صدر; null when the article gives none. */
  role: string | null
  /** The nearest words that tie the quote to its speaker, perhaps انہوں; empty when none do. */
  mention: string
  /** The reporting words, such as کہا کہ; empty when none do. */
  cue: string
}

/** A quote span and its attribution. Offsets are UTF-16 code units of the article's original text. */
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
