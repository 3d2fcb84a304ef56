/** Memory of the functions, in MB. 1,769 are one whole processor (AWS Lambda, "Configure memory"). */
export const MEMORY_MB = { search: 1769, articles: 512, unknown: 256, watch: 1024, snapshot: 3008 } as const

/** Time of the function that watches feeds, in seconds: less than the time between two readings. */
export const WATCH_SECONDS = 14 * 60

/**
 * Quotes that the search function's memory holds well, with half of it to spare (`npm run bench:segment` says what they
 * take): beyond them the other engine is due.
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
