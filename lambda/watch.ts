import { setTimeout as wait } from 'node:timers/promises'
import { WATCH_SECONDS } from './contract/deployed-limits'
import { TableError, tableArticles } from './ingest/feed/table-articles'
import { type FeedCounts, watchFeeds } from './ingest/feed/watch-feed'
import { internet } from './ingest/web/internet'
import { PoliteWeb } from './ingest/web/web'
import { parseEnvironment } from './runtime/environment'
import { logError, logInfo } from './runtime/log'
import { withMetrics } from './runtime/metrics'
import { processClocks } from './runtime/steady-clock'
import { readWatchedFeeds } from './runtime/watched-feeds'
import { ArticleStore } from './store/article-store'
import { createDynamoDBClient } from './store/dynamodb-client'
import { FeedStates } from './store/feed-state'
import { tableClock } from './store/table-clock'

/** No item is begun that may take longer: a page, its robots.txt, and the waits before them. */
const ITEM_MS = 90_000

const { tableName, dynamodbEndpoint, keepFirstFormat, publicUrl, metrics, functionName } = parseEnvironment(
  process.env,
)
const { feeds, allowPrivate } = readWatchedFeeds(import.meta.dirname)
const client = createDynamoDBClient(dynamodbEndpoint)
const clocks = processClocks()
const clock = tableClock(client, clocks)
const articles = new ArticleStore({ client, tableName, now: () => new Date(clock.now()), keepFirstFormat })
const web = new PoliteWeb({
  network: internet({ allowPrivate }),
  now: clocks.steady,
  wait,
  contact: publicUrl ?? undefined,
})

/** Reads the feeds when the schedule says so. What fails is logged, and tried the next time. */
export async function handler(): Promise<FeedCounts> {
  const lastItem = clocks.steady() + WATCH_SECONDS * 1_000 - ITEM_MS
  const counts = await watchFeeds(feeds, {
    web,
    states: new FeedStates({ client, tableName }),
    articles: tableArticles(articles),
    failed: (origin, error) => logError(`${origin} could not be read or stored`, error),
    stops: (error) => error instanceof TableError,
    hasTime: () => clocks.steady() < lastItem,
  })
  const fields = { message: 'feeds were read', ...counts }
  const now = Date.now()
  logInfo(metrics ? withMetrics({ WatchFailures: counts.failed }, { fields, functionName, now }) : fields)
  return counts
}
