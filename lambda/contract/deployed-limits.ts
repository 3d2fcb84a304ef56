/** Memory of the functions, in MB. 1,769 are one whole processor (AWS Lambda, "Configure memory"). */
export const MEMORY_MB = { search: 1769, articles: 512, unknown: 256, watch: 1024, snapshot: 3008 } as const

/** Memory of the functions of the engine OpenSearch, in MB: who searches knows all speakers, and no quote. */
export const OPENSEARCH_MEMORY_MB = { search: 1769, indexer: 512 } as const

/**
 * How the table's stream is indexed. Records come in order of their article, again when one fails; the function waits out a
 * domain that has too much to do, for as long as Lambda lets it.
 */
export const STREAM = { batchSize: 100, windowSeconds: 1, retries: 5, timeoutSeconds: 15 * 60 } as const

/** How often the functions run that nobody asks: one packs a snapshot if enough has changed, one reads feeds. In minutes. */
export const SNAPSHOT_MINUTES = 15
export const WATCH_MINUTES = 15

/** Time of the function that watches feeds, in seconds: less than the time between two readings. */
export const WATCH_SECONDS = 14 * 60

/**
 * Quotes beyond which the other engine is due. The search function could hold more, but takes the longer for what it
 * answers, and what packs all quotes anew needs most of its memory (`npm run bench:segment -- 100000 300000 1000000`).
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

/**
 * What `-c engine=opensearch` makes unless told: the least of a domain in two zones, a node in each, with memory of its own,
 * for `t3` is for tests; and the disk of each.
 */
export const OPENSEARCH = { node: 'r7g.medium.search', nodes: 2, diskGb: 10 } as const
