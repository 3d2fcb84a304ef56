/** The file beside the watching function's code that says what it reads. */
export const WATCHED_FEEDS_FILE = 'feeds.json'

/** What the watching function reads, as the stack writes it. */
export interface WatchedFeeds {
  feeds: string[]
  /** Whether addresses of private networks may be read. */
  allowPrivate: boolean
}
