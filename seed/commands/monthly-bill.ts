import { MEMORY_MB, THROTTLES } from '../../lambda/contract/deployed-limits'
import { FEED_SHARDS } from '../../lambda/contract/table'
import { PRICES } from './prices'

const SECONDS = 30 * 86_400
const MILLION = 1_000_000

/** Measured sizes and times: `npm run bench` and `bench:load` on one processor. */
const QUOTE_KB = 1.2
const ARTICLE_KB = 12
const SEARCH_MS = 25
const STORE_MS = 60
/** A warm instance looks for changes before a search, at most every five seconds: reads of all shards. */
const LOOKS_PER_SEARCH = 1
/** Instances that begin anew each day, and read the whole feed. */
const COLD_STARTS_A_DAY = 24

/** What a month of use costs, in US dollars, a line a service. */
export function monthlyBill({
  quotes,
  searches,
  articles,
}: {
  quotes: number
  searches: number
  articles: number
}) {
  const feedReads = (quotes * QUOTE_KB) / 4 / 2
  const coldReads = 30 * COLD_STARTS_A_DAY * feedReads
  const looks = searches * LOOKS_PER_SEARCH * FEED_SHARDS.length * 0.5
  return {
    'API Gateway': perMillion(searches + articles, PRICES.apiRequests),
    Lambda:
      perMillion(searches + articles, PRICES.lambdaRequests) +
      gigabyteSeconds(searches, SEARCH_MS, MEMORY_MB.search) +
      gigabyteSeconds(articles, STORE_MS, MEMORY_MB.articles),
    DynamoDB:
      // The article, and its record in the feed.
      perMillion(articles * ARTICLE_KB * 2, PRICES.tableWrites) +
      perMillion(coldReads + looks, PRICES.tableReads),
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
  }
}

function perMillion(count: number, price: number): number {
  return (count / MILLION) * price
}

function gigabyteSeconds(calls: number, ms: number, megabytes: number): number {
  return calls * (ms / 1000) * (megabytes / 1024) * PRICES.lambdaGbSecond
}
