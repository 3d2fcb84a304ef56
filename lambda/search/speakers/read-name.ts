import { namesIn } from './joint-name'
import { type NameWord, nameWords } from './speaker-name'

/** One of the names in a speaker's name, with its words. */
export interface ReadPart {
  name: string
  words: readonly NameWord[]
}

/** Names that are kept as they were read. */
const MOST_NAMES = 20_000

/** Reads speakers' names. They recur, so many are kept. */
export class NameReader {
  readonly #known = new Map<string, readonly ReadPart[]>()

  /** The names in a speaker's name that have words. */
  read(name: string): readonly ReadPart[] {
    const known = this.#known.get(name)
    if (known) return known
    if (this.#known.size >= MOST_NAMES) this.#known.clear()
    const parts = namesIn(name)
      .map((each) => ({ name: each, words: nameWords(each) }))
      .filter(({ words }) => words.length > 0)
    this.#known.set(name, parts)
    return parts
  }
}
