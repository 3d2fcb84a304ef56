import { PackedQuotes } from './packed-quotes'
import { PackedSpeakers } from './packed-speakers'
import { PackedTerms } from './packed-terms'
import { SEGMENT_RULES, SegmentFile, SegmentFileError } from './segment-file'

/** What a segment says of itself. */
export interface SegmentFacts {
  /** The table's time from which on the feed may tell of what the segment does not have, in ms since 1970. */
  place: number
  /** Newest place in the feed that it knows; empty when it knows none. */
  asOf: string
  /** Newest place in the feed at which an article was purged; empty when none was. */
  purged: string
  /** Items of the feed that could not be read, by id, with their places. */
  skipped: readonly (readonly [id: string, place: string])[]
  articles: number
  quotes: number
}

/** Quotes and their index in one file that is searched where it lies, and never changes but for quotes that go. */
export class Segment {
  readonly facts: SegmentFacts
  readonly quotes: PackedQuotes
  readonly terms: PackedTerms
  readonly speakers: PackedSpeakers
  /** 1 for each slot whose quote is gone. */
  readonly dead: Uint8Array

  /**
   * @param bytes a file, which begins at a multiple of eight bytes of its memory
   * @throws {SegmentFileError} when it is none that this program can search
   */
  constructor(readonly bytes: Uint8Array) {
    const file = new SegmentFile(bytes, SEGMENT_RULES)
    try {
      this.facts = JSON.parse(Buffer.from(file.bytes('facts')).toString('utf8'))
      this.quotes = new PackedQuotes(file)
      this.speakers = new PackedSpeakers(file, this.quotes)
      this.dead = new Uint8Array(this.quotes.count)
      this.terms = new PackedTerms(file, this.dead, (slot, field) =>
        field === 'title' ? (this.quotes.articleOf[slot] as number) : slot,
      )
    } catch (cause) {
      if (cause instanceof SegmentFileError) throw cause
      throw new SegmentFileError('the segment cannot be read', { cause })
    }
  }

  /** Takes the quote in a slot out. */
  remove(slot: number): void {
    this.dead[slot] = 1
    this.terms.remove(slot)
  }
}
