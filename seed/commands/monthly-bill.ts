import { MEMORY_MB, OPENSEARCH, THROTTLES } from '../../lambda/contract/deployed-limits'
import {
  ANSWER_KB,
  type Engine,
  HOURS,
  KB_PER_GB,
  LOG_KB,
  LOOK_READS,
  monthlyUsage,
  SEARCH_MB,
  type Use,
} from './monthly-usage'
import { FREE, NODE_HOUR, PRICES } from './prices'

const MILLION = 1_000_000
const SECONDS = HOURS * 3_600
/** What metrics add to a function's line in the log. */
const METRICS_KB = 0.4

/** What `-c watching=true` makes (lib/watching.ts) with each engine, and how much more where feeds are watched. */
export const WATCHED = {
  memory: { alarms: 12, metrics: 10, dashboards: 1 },
  opensearch: { alarms: 11, metrics: 7, dashboards: 1 },
} as const satisfies Record<Engine, object>
export const WATCHED_FOR_FEEDS = { alarms: 2, metrics: 1 } as const

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
    OpenSearch: engine === 'opensearch' ? domainBill() : 0,
  }
}

/** The least of a domain, whatever is asked of it. */
function domainBill(): number {
  const { node, nodes, diskGb } = OPENSEARCH
  return nodes * (HOURS * NODE_HOUR[node].dollars + diskGb * PRICES.openSearchDiskGb.dollars)
}

/** What a month of watching costs, in US dollars: alarms, metrics, dashboard, and the metrics in the log. */
export function watchingBill(use: Use, { engine, free }: { engine: Engine; free: boolean }) {
  const { alarms, metrics, dashboards } = WATCHED[engine]
  const ofFeeds = use.feeds > 0 ? WATCHED_FOR_FEEDS : { alarms: 0, metrics: 0 }
  const beyond = (amount: number, allowance: number) => (free ? Math.max(0, amount - allowance) : amount)
  const { calls, logGb } = monthlyUsage(use, engine)
  const measuredGb = (calls * METRICS_KB) / KB_PER_GB
  return {
    Alarms: beyond(alarms + ofFeeds.alarms, FREE.alarms) * PRICES.alarm.dollars,
    Metrics: beyond(metrics + ofFeeds.metrics, FREE.metrics) * PRICES.metric.dollars,
    Dashboard: beyond(dashboards, FREE.dashboards) * PRICES.dashboard.dollars,
    Logs: (beyond(logGb + measuredGb, FREE.logGb) - beyond(logGb, FREE.logGb)) * PRICES.logGb.dollars,
  }
}

/**
 * What the limits of the stack cap a month at, in US dollars: every request that the throttles let through, and every
 * reserved instance at work all the time.
 */
export function mostPerMonth({ concurrency }: { concurrency: number }, engine: Engine) {
  const requests = THROTTLES.all.rateLimit * SECONDS
  const memory = SEARCH_MB[engine] + MEMORY_MB.articles + MEMORY_MB.unknown
  const looks = concurrency * (SECONDS / 5) * LOOK_READS[engine]
  return {
    'API Gateway': perMillion(requests, PRICES.apiRequests.dollars),
    Lambda:
      perMillion(requests, PRICES.lambdaRequests.dollars) +
      (concurrency * SECONDS * memory * PRICES.lambdaGbSecond.dollars) / 1024,
    DynamoDB: perMillion(looks, PRICES.tableReads.dollars),
    Logs: ((requests * LOG_KB) / KB_PER_GB) * PRICES.logGb.dollars,
    Traffic: ((requests * ANSWER_KB) / KB_PER_GB) * PRICES.trafficGb.dollars,
    OpenSearch: engine === 'opensearch' ? domainBill() : 0,
  }
}

export function totalOf(lines: Record<string, number>): number {
  return Object.values(lines).reduce((sum, dollars) => sum + dollars, 0)
}

function perMillion(count: number, price: number): number {
  return (count / MILLION) * price
}
