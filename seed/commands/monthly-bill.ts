import { MEMORY_MB, OPENSEARCH, THROTTLES } from '../../lambda/contract/deployed-limits'
import { FEED_SHARDS } from '../../lambda/contract/table'
import { ANSWER_KB, type Engine, HOURS, KB_PER_GB, LOG_KB, monthlyUsage, type Use } from './monthly-usage'
import { FREE, NODE_HOUR, PRICES } from './prices'

const MILLION = 1_000_000
const SECONDS = HOURS * 3_600
/** What metrics add to a function's line in the log. */
const METRICS_KB = 0.4

/** What `-c watching=true` makes (lib/watching.ts), and what it makes more where feeds are watched. */
export const WATCHED = { alarms: 11, metrics: 9, dashboards: 1 } as const
export const WATCHED_WITH_FEEDS = { alarms: 13, metrics: 10, dashboards: 1 } as const

/**
 * What a month of use costs, in US dollars, a line a service.
 *
 * @param free whether the free tier is taken off, as if nothing else used it
 */
export function monthlyBill(use: Use, { engine, free }: { engine: Engine; free: boolean }) {
  const used = monthlyUsage(use, engine)
  const beyond = (amount: number, allowance: number) => (free ? Math.max(0, amount - allowance) : amount)
  return {
    'API Gateway': perMillion(used.requests, PRICES.apiRequests.dollars),
    Lambda:
      perMillion(beyond(used.calls, FREE.lambdaRequests), PRICES.lambdaRequests.dollars) +
      beyond(used.gbSeconds, FREE.lambdaGbSeconds) * PRICES.lambdaGbSecond.dollars,
    DynamoDB:
      perMillion(used.writes, PRICES.tableWrites.dollars) +
      perMillion(used.reads, PRICES.tableReads.dollars) +
      beyond(used.tableGb, FREE.tableGb) * PRICES.tableGb.dollars +
      used.tableGb * PRICES.tableRecoveryGb.dollars,
    S3:
      used.bucketGb * PRICES.bucketGb.dollars +
      perMillion(used.bucketWrites, PRICES.bucketWrites.dollars) +
      perMillion(used.bucketReads, PRICES.bucketReads.dollars),
    Logs: beyond(used.logGb, FREE.logGb) * PRICES.logGb.dollars,
    Traffic: beyond(used.trafficGb, FREE.trafficGb) * PRICES.trafficGb.dollars,
    OpenSearch:
      engine === 'memory'
        ? 0
        : OPENSEARCH.nodes *
          (HOURS * NODE_HOUR[OPENSEARCH.node].dollars + OPENSEARCH.diskGb * PRICES.openSearchDiskGb.dollars),
  }
}

/** What a month of watching costs, in US dollars: alarms, metrics, dashboard, and the metrics in the log. */
export function watchingBill(use: Use, { free }: { free: boolean }) {
  const { alarms, metrics, dashboards } = use.feeds > 0 ? WATCHED_WITH_FEEDS : WATCHED
  const beyond = (amount: number, allowance: number) => (free ? Math.max(0, amount - allowance) : amount)
  const { calls, logGb } = monthlyUsage(use, 'memory')
  const measuredGb = (calls * METRICS_KB) / KB_PER_GB
  return {
    Alarms: beyond(alarms, FREE.alarms) * PRICES.alarm.dollars,
    Metrics: beyond(metrics, FREE.metrics) * PRICES.metric.dollars,
    Dashboard: beyond(dashboards, FREE.dashboards) * PRICES.dashboard.dollars,
    Logs: (beyond(logGb + measuredGb, FREE.logGb) - beyond(logGb, FREE.logGb)) * PRICES.logGb.dollars,
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
    'API Gateway': perMillion(requests, PRICES.apiRequests.dollars),
    Lambda:
      perMillion(requests, PRICES.lambdaRequests.dollars) +
      (concurrency * SECONDS * memory * PRICES.lambdaGbSecond.dollars) / 1024,
    DynamoDB: perMillion(looks, PRICES.tableReads.dollars),
    Logs: ((requests * LOG_KB) / KB_PER_GB) * PRICES.logGb.dollars,
    Traffic: ((requests * ANSWER_KB) / KB_PER_GB) * PRICES.trafficGb.dollars,
  }
}

export function totalOf(lines: Record<string, number>): number {
  return Object.values(lines).reduce((sum, dollars) => sum + dollars, 0)
}

function perMillion(count: number, price: number): number {
  return (count / MILLION) * price
}
