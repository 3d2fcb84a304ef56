import type { Mention } from '../speakers/mention'
import { SpeakerDirectory } from '../speakers/speaker-directory'
import type { ArticleState } from './article-state'

/** What an index tells of an article's speakers. */
export interface ArticleSpeakers
  extends Pick<ArticleState, 'version' | 'changedAt' | 'whole' | 'said' | 'pairs'> {
  /** Whether the article is there; false once it is deleted. */
  present: boolean
  /** Number of its quotes. */
  quotes: number
}

/** What is kept of an article, to be taken back. */
interface Known extends Pick<ArticleSpeakers, 'version' | 'present' | 'quotes' | 'pairs'> {
  said: readonly { mention: Mention; role: string | null }[]
}

/** The speakers of the articles of one index, as far as it was read. Of quotes it holds none. */
export class IndexedSpeakers {
  readonly directory = new SpeakerDirectory()
  readonly #known = new Map<string, Known>()
  #asOf = ''
  #size = { articles: 0, quotes: 0 }

  /** Newest place in the feed of what was read; empty before the first. */
  get asOf(): string {
    return this.#asOf
  }

  get size(): { articles: number; quotes: number } {
    return { ...this.#size }
  }

  /** Takes in an article as it is now. What is known of it, or unfinished, changes nothing: false. */
  take(id: string, { version, changedAt, whole, said, pairs, present, quotes }: ArticleSpeakers): boolean {
    const known = this.#known.get(id)
    if (!whole || (known && known.version >= version)) return false
    if (changedAt > this.#asOf) this.#asOf = changedAt
    const { directory } = this
    for (const pair of known?.pairs ?? []) directory.pair(pair, -1)
    // The new come before the old go, so that a speaker who stays is not begun anew.
    const added = said.flatMap((each) => {
      const mention = directory.add(each, id)
      return mention ? [{ mention, role: each.role }] : []
    })
    for (const { mention, role } of known?.said ?? []) directory.remove(mention, { role })
    for (const pair of pairs) directory.pair(pair, 1)
    this.#size = {
      articles: this.#size.articles + Number(present) - Number(known?.present ?? false),
      quotes: this.#size.quotes + (present ? quotes : 0) - (known?.present ? known.quotes : 0),
    }
    this.#known.set(id, { version, present, quotes, said: added, pairs })
    return true
  }
}
