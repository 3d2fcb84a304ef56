import type { Participant, ReportingClause, Speech } from '../../language/speech'
import type { Narrative } from '../text/narrative'
import { VoiceReader } from './voice-reader'

/** What a language finds in a sentence: places are tokens of the narrative's row. */
export interface SentenceParts {
  participants: readonly Participant[]
  clauses: readonly ReportingClause[]
}

/**
 * What a language finds in the words of a narrative. It depends on the words alone, so that it is read once, however often the
 * narrative is attributed.
 */
export class NarrativeParts {
  readonly voices: VoiceReader
  private readonly sentences: Array<SentenceParts | undefined> = []

  constructor(
    readonly narrative: Narrative,
    private readonly speech: Speech,
  ) {
    this.voices = new VoiceReader(narrative.readings, speech)
  }

  /** Who takes part in the `s`th sentence, and what its clauses report. */
  ofSentence(s: number): SentenceParts {
    const { readings, sentences } = this.narrative
    const [from, to] = sentences[s] as [number, number]
    const parts = this.sentences[s] ?? {
      participants: this.speech.participants(readings, from, to),
      clauses: this.speech.reportingClauses(readings, from, to),
    }
    this.sentences[s] = parts
    return parts
  }
}
