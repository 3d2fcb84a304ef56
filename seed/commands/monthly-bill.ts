import { MEMORY_MB, THROTTLES } from '../../lambda/contract/deployed-limits'
import { FEED_SHARDS } from '../../lambda/contract/table'
import { FREE, PRICES } from './prices'

export const ENGINES = ['memory', 'opensearch'] as const
export type Engine = (typeof ENGINES)[number]

const HOURS = 30 * 24
const SECONDS = HOURS * 3_600
const MILLION = 1_000_000
const KB_PER_GB = 1024 * 1024

/** Measured sizes and times: `npm run bench` and `bench:load` on one processor. */
const QUOTE_KB = 1.2
const ARTICLE_KB = 12
const SEARCH_MS = 25
const STORE_MS = 60
/** A compressed answer of ten hits. */
const ANSWER_KB = 3
/** Of a request: its line, Lambda's own three, and API Gateway's. */
const LOG_KB = 0.9
/** Quotes of an article, as news has them. */
const QUOTES_PER_ARTICLE = 5
/** A warm instance looks for changes before a search, at most every five seconds: reads of all shards. */
const LOOKS_PER_SEARCH = 1
/** Instances that begin anew each day, and read the whole feed. */
const COLD_STARTS_A_DAY = 24
/** The smallest domain: one node, and the least disk that it takes. */
const OPENSEARCH_DISK_GB = 10

/** What `-c watching=true` makes (lib/watching.ts), with snapshots and watched feeds. */
export const WATCHED = { alarms: 13, metrics: 10, dashboards: 1 } as const

export interface Use {
  quotes: number
  /** In a month. */
  searches: number
  articles: number
}

/** What a month uses of each service. */
function usage({ quotes, searches, articles }: Use, engine: Engine) {
  const requests = searches + articles
  const storedGb = ((quotes / QUOTES_PER_ARTICLE) * ARTICLE_KB + quotes * QUOTE_KB) / KB_PER_GB
  const feedReads = (quotes * QUOTE_KB) / 4 / 2
  const looks = searches * LOOKS_PER_SEARCH * FEED_SHARDS.length * 0.5
  return {
    requests,
    // OpenSearch is filled by a function of its own, from the table's stream.
    calls: engine === 'memory' ? requests : requests + articles,
    gbSeconds:
      gigabyteSeconds(searches, SEARCH_MS, MEMORY_MB.search) +
      gigabyteSeconds(articles, STORE_MS, MEMORY_MB.articles),
    // The article, and its record in the feed.
    writes: articles * ARTICLE_KB * 2,
    reads: engine === 'memory' ? 30 * COLD_STARTS_A_DAY * feedReads + looks : 0,
    storedGb,
    logGb: (requests * LOG_KB) / KB_PER_GB,
    trafficGb: (searches * ANSWER_KB) / KB_PER_GB,
  }
}

/**
 * What a month of use costs, in US dollars, a line a service.
 *
 * @param free whether the free tier is taken off, as if nothing else used it
 */
export function monthlyBill(use: Use, { engine, free }: { engine: Engine; free: boolean }) {
  const used = usage(use, engine)
  const beyond = (amount: number, allowance: number) => (free ? Math.max(0, amount - allowance) : amount)
  return {
    'API Gateway': perMillion(used.requests, PRICES.apiRequests),
    Lambda:
      perMillion(beyond(used.calls, FREE.lambdaRequests), PRICES.lambdaRequests) +
      beyond(used.gbSeconds, FREE.lambdaGbSeconds) * PRICES.lambdaGbSecond,
    DynamoDB:
      perMillion(used.writes, PRICES.tableWrites) +
      perMillion(used.reads, PRICES.tableReads) +
      beyond(used.storedGb, FREE.tableGb) * PRICES.tableGb +
      used.storedGb * PRICES.tableRecoveryGb,
    Logs: beyond(used.logGb, FREE.logGb) * PRICES.logGb,
    Traffic: beyond(used.trafficGb, FREE.trafficGb) * PRICES.trafficGb,
    OpenSearch:
      engine === 'memory'
        ? 0
        : HOURS * PRICES.openSearchNodeHour + OPENSEARCH_DISK_GB * PRICES.openSearchDiskGb,
  }
}

/** What a month of watching costs, in US dollars, whatever is searched for. */
export function watchingBill({ free }: { free: boolean }) {
  const { alarms, metrics, dashboards } = free
    ? { alarms: FREE.alarms, metrics: FREE.metrics, dashboards: FREE.dashboards }
    : { alarms: 0, metrics: 0, dashboards: 0 }
  return {
    Alarms: Math.max(0, WATCHED.alarms - alarms) * PRICES.alarm,
    Metrics: Math.max(0, WATCHED.metrics - metrics) * PRICES.metric,
    Dashboard: Math.max(0, WATCHED.dashboards - dashboards) * PRICES.dashboard,
  }
}

/**
 * What the limits of the stack cap a month at, in US dollars: every request that the throttles let through, and every
 * reserved instance at work all the time.
 */
export function mostPerMonth({ concurrency }: { concurrency: number }) {
  const requests = THROTTLES.all.rateLimit * SECONDS
  const memory = MEMORY_MB.search + MEMORY_MB.articles + MEMORY_MB.unknown
  const looks = concurrency * (SECONDS / 5) * FEED_SHARDS.length * 0.5
  return {
    'API Gateway': perMillion(requests, PRICES.apiRequests),
    Lambda:
      perMillion(requests, PRICES.lambdaRequests) +
      (concurrency * SECONDS * memory * PRICES.lambdaGbSecond) / 1024,
    DynamoDB: perMillion(looks, PRICES.tableReads),
    Logs: ((requests * LOG_KB) / KB_PER_GB) * PRICES.logGb,
    Traffic: ((requests * ANSWER_KB) / KB_PER_GB) * PRICES.trafficGb,
  }
}

export function totalOf(lines: Record<string, number>): number {
  return Object.values(lines).reduce((sum, dollars) => sum + dollars, 0)
}

function perMillion(count: number, price: number): number {
  return (count / MILLION) * price
}

function gigabyteSeconds(calls: number, ms: number, megabytes: number): number {
  return calls * (ms / 1000) * (megabytes / 1024)
}
