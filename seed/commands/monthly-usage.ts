import {
  MEMORY_MB,
  OPENSEARCH_MEMORY_MB,
  SNAPSHOT_MINUTES,
  WATCH_MINUTES,
} from '../../lambda/contract/deployed-limits'
import { FEED_SHARDS } from '../../lambda/contract/table'
import { worthwhileTurnover } from '../../lambda/search/memory/snapshot-builder'

export const ENGINES = ['memory', 'opensearch'] as const
export type Engine = (typeof ENGINES)[number]

const DAYS = 30
export const HOURS = DAYS * 24
export const KB_PER_GB = 1024 * 1024

/** Measured sizes and times: `npm run bench` and `bench:load` on one processor. */
const QUOTE_KB = 1.2
const ARTICLE_KB = 12
const SEARCH_MS = 25
const STORE_MS = 60
/** A compressed answer of ten hits. */
export const ANSWER_KB = 3
/** Of a request: its line, Lambda's own three, and API Gateway's. */
export const LOG_KB = 0.9
/** Quotes of an article, as news has them. */
const QUOTES_PER_ARTICLE = 5
/** A warm instance looks for changes before a search, at most every five seconds. */
const LOOKS_PER_SEARCH = 1
/** Units of the table's reads that a look takes: all shards of the feed; what editors say of names, read consistently. */
export const LOOK_READS: Record<Engine, number> = { memory: FEED_SHARDS.length * 0.5, opensearch: 1 }
/** Memory of the function that searches. */
export const SEARCH_MB: Record<Engine, number> = {
  memory: MEMORY_MB.search,
  opensearch: OPENSEARCH_MEMORY_MB.search,
}
/** Instances of the search function that begin anew each day. */
const COLD_STARTS_A_DAY = 24
/** A fresh instance: its code, and clients of AWS. */
const START_MS = 300
/** Measured on 10,000 quotes: to open a snapshot, to take a quote into the index, and to pack it; and what it is packed to. */
const OPEN_QUOTE_MS = 0.02
const INDEX_QUOTE_MS = 0.5
const PACK_QUOTE_MS = 1
const PACKED_QUOTE_KB = 1.3
/** Snapshots that lie in the bucket. */
const SNAPSHOTS_KEPT = 3
/** To ask a server whether its feed is another; to read a page, with the second that a host is left in peace. */
const FEED_MS = 2_000
const PAGE_MS = 2_500
/** What is kept of a feed. */
const FEED_STATE_KB = 15
/** To hand an article of the table's stream on to OpenSearch. */
const HAND_ON_MS = 200

export interface Use {
  quotes: number
  /** In a month. */
  searches: number
  articles: number
  /** Feeds that are watched, from which the articles come. */
  feeds: number
}

/** What a part of the stack uses in a month, beside what is stored and sent. */
interface Work {
  calls: number
  gbSeconds: number
  /** Of the table, in its units. */
  reads: number
  writes: number
  bucketReads: number
  bucketWrites: number
  bucketGb: number
}

const NOTHING: Work = {
  calls: 0,
  gbSeconds: 0,
  reads: 0,
  writes: 0,
  bucketReads: 0,
  bucketWrites: 0,
  bucketGb: 0,
}

/** Snapshots of the index: how many are made, and how many quotes the feed tells beyond the newest, on average. */
function snapshotsOf({ quotes, articles }: Use): { made: number; beyond: number; packed: number } {
  const worthwhile = worthwhileTurnover(quotes)
  if (quotes < worthwhile) return { made: 0, beyond: quotes, packed: 0 }
  const turnover = articles * QUOTES_PER_ARTICLE
  return {
    made: Math.max(DAYS, turnover / worthwhile),
    beyond: Math.min(worthwhile, turnover / DAYS) / 2,
    packed: quotes,
  }
}

function searching(use: Use, engine: Engine): Work {
  const work = {
    ...NOTHING,
    calls: use.searches,
    gbSeconds: gbSeconds(use.searches, SEARCH_MS, SEARCH_MB[engine]),
    reads: use.searches * LOOKS_PER_SEARCH * LOOK_READS[engine],
  }
  const starts = DAYS * COLD_STARTS_A_DAY
  if (use.searches === 0) return work
  if (engine === 'opensearch') {
    return { ...work, gbSeconds: work.gbSeconds + gbSeconds(starts, START_MS, SEARCH_MB.opensearch) }
  }
  const { beyond, packed } = snapshotsOf(use)
  const ms = START_MS + packed * OPEN_QUOTE_MS + beyond * INDEX_QUOTE_MS
  return {
    ...work,
    gbSeconds: work.gbSeconds + gbSeconds(starts, ms, SEARCH_MB.memory),
    reads: work.reads + starts * feedReads(beyond),
    bucketReads: starts * 2,
  }
}

function storing({ articles }: Use): Work {
  return {
    ...NOTHING,
    calls: articles,
    gbSeconds: gbSeconds(articles, STORE_MS, MEMORY_MB.articles),
    // The article, and its record in the feed.
    writes: articles * ARTICLE_KB * 2,
  }
}

/** The function that packs snapshots, every quarter of an hour. */
function packing(use: Use): Work {
  const runs = (HOURS * 60) / SNAPSHOT_MINUTES
  const { made, beyond, packed } = snapshotsOf(use)
  const ms = START_MS + packed * OPEN_QUOTE_MS + beyond * INDEX_QUOTE_MS
  return {
    ...NOTHING,
    calls: runs,
    gbSeconds:
      gbSeconds(runs, ms, MEMORY_MB.snapshot) +
      gbSeconds(made, use.quotes * PACK_QUOTE_MS, MEMORY_MB.snapshot),
    reads: runs * feedReads(beyond),
    bucketReads: runs * 2,
    // The snapshot and the pointer to it; removing an old one is free.
    bucketWrites: made * 2,
    bucketGb: (SNAPSHOTS_KEPT * packed * PACKED_QUOTE_KB) / KB_PER_GB,
  }
}

/** The function that reads feeds, every quarter of an hour. */
function readingFeeds({ feeds, articles }: Use): Work {
  if (feeds === 0) return NOTHING
  const runs = (HOURS * 60) / WATCH_MINUTES
  const changed = Math.min(articles, runs * feeds)
  return {
    ...NOTHING,
    calls: runs,
    gbSeconds:
      gbSeconds(runs * feeds, FEED_MS, MEMORY_MB.watch) + gbSeconds(articles, PAGE_MS, MEMORY_MB.watch),
    reads: (runs * feeds * FEED_STATE_KB) / 4,
    writes: changed * FEED_STATE_KB,
  }
}

/** From the table's stream to OpenSearch. */
function handingOn({ articles }: Use): Work {
  return {
    ...NOTHING,
    calls: articles,
    gbSeconds: gbSeconds(articles, HAND_ON_MS, OPENSEARCH_MEMORY_MB.indexer),
  }
}

/** What a month uses, all parts together. */
export function monthlyUsage(use: Use, engine: Engine) {
  const parts = [
    searching(use, engine),
    storing(use),
    readingFeeds(use),
    engine === 'memory' ? packing(use) : handingOn(use),
  ]
  const sum = (of: keyof Work) => parts.reduce((total, part) => total + part[of], 0)
  // What feeds bring is stored without a request.
  const requests = use.searches + (use.feeds > 0 ? 0 : use.articles)
  const calls = sum('calls')
  return {
    requests,
    calls,
    gbSeconds: sum('gbSeconds'),
    reads: sum('reads'),
    writes: sum('writes'),
    tableGb: ((use.quotes / QUOTES_PER_ARTICLE) * ARTICLE_KB + use.quotes * QUOTE_KB) / KB_PER_GB,
    bucketReads: sum('bucketReads'),
    bucketWrites: sum('bucketWrites'),
    bucketGb: sum('bucketGb'),
    logGb: (calls * LOG_KB) / KB_PER_GB,
    trafficGb: (use.searches * ANSWER_KB) / KB_PER_GB,
  }
}

/** Units of the table's reads, eventually consistent, that telling of so many quotes takes. */
function feedReads(quotes: number): number {
  return (quotes * QUOTE_KB) / 4 / 2
}

function gbSeconds(calls: number, ms: number, megabytes: number): number {
  return calls * (ms / 1000) * (megabytes / 1024)
}
