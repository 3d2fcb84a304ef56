import type { ReportingClause, Speech, Voice } from '../../language/speech'
import type { Narrative } from '../text/narrative'
import type { Span } from '../text/span'

/** Tokens of a quotation that are read for who says it. */
const LONGEST_VOICE = 400

/** What the words that are said in a narrative tell of whoever says them. */
export class Voices {
  constructor(
    private readonly narrative: Narrative,
    private readonly speech: Speech,
    /** The voice of a range of the article's tokens. */
    private readonly voice: (from: number, to: number) => Voice,
  ) {}

  /** The voice of the beginning: spans stand in spans, and each is to be read once. */
  ofSpan({ from, to }: Span): Voice {
    return this.voice(from, Math.min(to, from + LONGEST_VOICE))
  }

  /** The voice of the quotation at a place of the row. */
  at(place: number): Voice | null {
    const span = this.narrative.spanAt.get(place)
    return span ? this.ofSpan(span) : null
  }

  /** The voice of what a clause reports: of the quotation in it, else of the clause itself. */
  ofContent({ content }: ReportingClause): Voice | null {
    if (!content) return null
    const row = this.narrative.readings
    for (let i = content[0]; i < content[1]; i++) if (row.kind(i) === 'quote') return this.at(i)
    return { ...this.speech.voiceOf(row, content[0], content[1]), firstPerson: null, gender: null }
  }
}
