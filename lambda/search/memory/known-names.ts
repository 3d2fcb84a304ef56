import type { Reading } from '../query/cursor'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import type { Spelling } from '../speakers/speaker-resolution'

/** What a search makes of names: as the directory has them now, and as its first page did. */
export class KnownNames {
  private readonly current: ReadonlySet<Spelling>
  private readonly earlier: ReadonlySet<string>
  private readonly spellings: Record<string, readonly (readonly string[])[]> = {}

  /** @param speaker the name asked for; of several, any */
  constructor(
    private readonly directory: SpeakerDirectory,
    speaker: string | readonly string[] | undefined,
    private readonly reading: Pick<Reading, 'speaker' | 'otherSpellings'> = {
      speaker: [],
      otherSpellings: {},
    },
  ) {
    this.current = new Set([speaker ?? []].flat().flatMap((name) => [...directory.spellingsOf(name)]))
    this.earlier = new Set(reading.speaker)
  }

  /** What the next page is to know. */
  get read(): Pick<Reading, 'speaker' | 'otherSpellings'> {
    const names = [...this.current].map(({ name }) => name)
    return { speaker: [...new Set([...this.earlier, ...names])], otherSpellings: this.spellings }
  }

  /** Whether a spelling is one of the person asked for. */
  isSpeaker(spelling: Spelling): boolean {
    return this.current.has(spelling) || this.earlier.has(spelling.name)
  }

  /** Other spellings of a term in speakers' names, each as folded terms. */
  otherSpellings(term: string): readonly (readonly string[])[] {
    const earlier = Object.hasOwn(this.reading.otherSpellings, term) ? this.reading.otherSpellings[term] : []
    const all = [...(earlier ?? []), ...this.directory.otherSpellings(term)]
    if (all.length > 0)
      this.spellings[term] = [...new Map(all.map((terms) => [terms.join(' '), terms])).values()]
    return all
  }
}
