import type { ReportingClause, Voice } from '../../language/speech'
import type { Span } from '../text/span'
import type { NarrativeParts } from './narrative-parts'
import type { VoiceReader } from './voice-reader'

/** Tokens of a quotation that are read for who says it. */
const LONGEST_VOICE = 400

/** What the words that are said in a narrative tell of whoever says them. */
export class Voices {
  constructor(
    private readonly parts: NarrativeParts,
    /** The voices of the article's tokens. */
    private readonly article: VoiceReader,
  ) {}

  /** The voice of the beginning: spans stand in spans, and each is to be read once. */
  ofSpan({ from, to }: Span): Voice {
    return this.article.of(from, Math.min(to, from + LONGEST_VOICE))
  }

  /** The voice of the quotation at a place of the row. */
  at(place: number): Voice | null {
    const span = this.parts.narrative.spanAt.get(place)
    return span ? this.ofSpan(span) : null
  }

  /** The voice of what a clause reports: of the quotation in it, else of the clause itself. */
  ofContent({ content }: ReportingClause): Voice | null {
    if (!content) return null
    const row = this.parts.narrative.readings
    for (let i = content[0]; i < content[1]; i++) if (row.kind(i) === 'quote') return this.at(i)
    return { ...this.parts.voices.of(content[0], content[1]), firstPerson: null, gender: null }
  }
}
