import type { Speech, Voice } from '../../language/speech'
import type { Row } from '../../language/urdu/readings'

/** What ranges of a row tell of whoever says them; each is read once, however often it is asked for. */
export class VoiceReader {
  private readonly known = new Map<number, Voice>()

  constructor(
    private readonly row: Row,
    private readonly speech: Speech,
  ) {}

  /** The voice of the tokens from one on to before another. */
  of(from: number, to: number): Voice {
    const range = from * (this.row.length + 1) + to
    const known = this.known.get(range)
    if (known) return known
    const voice = this.speech.voiceOf(this.row, from, to)
    this.known.set(range, voice)
    return voice
  }
}
