/** Memory of the functions, in MB. 1,769 are one whole processor (AWS Lambda, "Configure memory"). */
export const MEMORY_MB = { search: 1769, articles: 512, unknown: 256, watch: 1024, snapshot: 3008 } as const

/** How often the functions run that nobody asks: one packs a snapshot if enough has changed, one reads feeds. In minutes. */
export const SNAPSHOT_MINUTES = 15
export const WATCH_MINUTES = 15

/** Time of the function that watches feeds, in seconds: less than the time between two readings. */
export const WATCH_SECONDS = 14 * 60

/**
 * Quotes beyond which the other engine is due. An estimate: three times what the search function's memory was measured to
 * hold well, 100,000 (`npm run bench:segment`), for most of what they take is in the segment.
 */
export const MOST_QUOTES_IN_MEMORY = 300_000

/**
 * Requests a second over all clients, and in a burst: far above a newsroom, far below a large bill (`npm run cost` says
 * what they cap it at). Writes come from a few desks, and what no route takes from nobody that matters.
 */
export const THROTTLES = {
  all: { rateLimit: 50, burstLimit: 200 },
  articles: { rateLimit: 10, burstLimit: 40 },
  unknown: { rateLimit: 2, burstLimit: 20 },
} as const

/** The node that searches where the engine is OpenSearch, and its disk: one with memory of its own, for `t3` is for tests. */
export const OPENSEARCH = { node: 'r7g.medium.search', nodes: 1, diskGb: 10 } as const
