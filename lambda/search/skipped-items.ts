import type { ArticleItemError } from '../store/article-item'

/**
 * Items of the feed that could not be read. The feed tells of each again and again until it is replaced, so each is
 * reported once.
 */
export class SkippedItems {
  readonly #report: (error: ArticleItemError) => void
  /** The last place in the feed at which each unreadable item was met, by its id. */
  readonly #places = new Map<string, string>()

  constructor(report: (error: ArticleItemError) => void) {
    this.#report = report
  }

  get count(): number {
    return this.#places.size
  }

  /** The items by id, with their places. */
  get entries(): [id: string, place: string][] {
    return [...this.#places]
  }

  /** Takes in what was skipped before, and reported then. */
  restore(entries: Iterable<readonly [id: string, place: string]>): void {
    for (const [id, place] of entries) if (!this.#places.has(id)) this.#places.set(id, place)
  }

  skip(error: ArticleItemError): void {
    const { id, changedAt } = error.place
    if (this.#places.get(id) === changedAt) return
    this.#places.set(id, changedAt)
    this.#report(error)
  }

  /** The item has been read, replaced or deleted since. */
  forget(id: string): void {
    this.#places.delete(id)
  }
}
