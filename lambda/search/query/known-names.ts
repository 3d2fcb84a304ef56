import type { SpeakerDirectory } from '../speakers/speaker-directory'
import type { Reading } from './cursor'

/** What a search makes of names: as the directory has them now, and as its first page did. */
export class KnownNames {
  readonly #directory: SpeakerDirectory
  readonly #reading: Pick<Reading, 'speaker' | 'otherSpellings'>
  /** Ids of mentions. */
  readonly #current: ReadonlySet<number>
  readonly #earlier: ReadonlySet<string>
  /** Ids of mentions under names that the first page knew. */
  readonly #calledEarlier: ReadonlySet<number>
  readonly #spellings: Record<string, readonly (readonly string[])[]> = {}

  /** @param speaker the name or id asked for; of several, any */
  constructor(
    directory: SpeakerDirectory,
    speaker: string | readonly string[] | undefined,
    reading: Pick<Reading, 'speaker' | 'otherSpellings'> = { speaker: [], otherSpellings: {} },
  ) {
    this.#directory = directory
    this.#reading = reading
    this.#current = new Set([speaker ?? []].flat().flatMap((name) => directory.mentionsOf(name)))
    this.#earlier = new Set(reading.speaker)
    const calledEarlier =
      reading.speaker.length > 0 ? directory.called((name) => this.#earlier.has(name)) : []
    this.#calledEarlier = new Set(calledEarlier)
  }

  /** What the next page is to know. */
  get read(): Pick<Reading, 'speaker' | 'otherSpellings'> {
    const names = new Set([...this.#current].map((id) => this.#directory.nameOf(id)))
    // A name that others have too must not bring them in.
    const own = [...names].filter((name) => this.#directory.isOneSpeaker(name))
    return { speaker: [...new Set([...this.#earlier, ...own])], otherSpellings: this.#spellings }
  }

  /** Ids of mentions of the person asked for, and the names that the first page knew. */
  get wanted(): { mentions: ReadonlySet<number>; names: ReadonlySet<string> } {
    return { mentions: this.#current, names: this.#earlier }
  }

  /** Whether a mention, by its id, is of the person asked for. */
  isSpeaker(mention: number): boolean {
    return this.#current.has(mention) || this.#calledEarlier.has(mention)
  }

  /** Other spellings of a term in speakers' names, each as folded terms. */
  otherSpellings(term: string): readonly (readonly string[])[] {
    const { otherSpellings } = this.#reading
    const earlier = Object.hasOwn(otherSpellings, term) ? otherSpellings[term] : []
    const all = [...(earlier ?? []), ...this.#directory.otherSpellings(term)]
    if (all.length > 0)
      this.#spellings[term] = [...new Map(all.map((terms) => [terms.join(' '), terms])).values()]
    return all
  }
}
