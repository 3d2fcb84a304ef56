// The functions as one local server, over an embedded DynamoDB and a bucket of which every n-th call goes wrong:
//   tsx failing-server.ts PORT N ARTICLES    ARTICLES are there before, and a snapshot of them
import { randomUUID } from 'node:crypto'
import { serve } from '@hono/node-server'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { makeSnapshot } from '../../lambda/search/memory/snapshot-builder'
import { indexSnapshots, wireSearch } from '../../lambda/search-wiring'
import { ArticleStore } from '../../lambda/store/article-store'
import { changeFeed } from '../../lambda/store/change-feed'
import { createDynamoDBClient } from '../../lambda/store/dynamodb-client'
import { SnapshotStore } from '../../lambda/store/snapshot-store'
import { startEmbeddedDynamoDB } from '../../seed/local/embedded-dynamodb'
import { startFaultyProxy } from '../faults/faulty-proxy'
import { startFakeS3 } from '../store/fake-s3'
import { syntheticArticle } from '../synthetic-articles'

const TABLE = 'articles'
/** How often an instance of the search function begins anew, and a run of the one that packs snapshots: often, to be seen. */
const ANEW_EVERY_MS = 30_000
/** What S3 does by turns: it fails, is too busy, does what it is asked and cuts the line. */
const S3_FAULTS = [500, 503, -1]

const [port, nth, filled] = process.argv.slice(2).map(Number) as [number, number, number]

const { endpoint, clock, steady } = await startEmbeddedDynamoDB({ tableName: TABLE })
const proxy = await startFaultyProxy(endpoint)
const bucket = await startFakeS3()
const table = { client: createDynamoDBClient(proxy.endpoint), tableName: TABLE }

// Apart, as on Lambda: the reader learns of what is written from snapshots and the feed alone.
const instance = () => wireSearch({ ...table, clock, steady, snapshots: indexSnapshots(bucket.client) })
let search = instance()
const articles = new ArticleStore({ ...table, now: () => new Date(clock.now()) })
const app = createApp({
  routes: [
    searchRoutes({ at: () => search.at(), getArticle: (id) => search.getArticle(id) }),
    articleRoutes(articles),
  ],
  logError: () => {},
})

const runs = { packed: 0, unneeded: 0, failed: 0 }
async function pack(): Promise<void> {
  try {
    const { outcome } = await makeSnapshot({
      changesSince: changeFeed({ ...table, onBadItem: () => {} }),
      store: new SnapshotStore(bucket.client, randomUUID),
      now: () => clock.now(),
      onError: () => {},
    })
    runs[outcome === 'written' ? 'packed' : 'unneeded']++
  } catch {
    runs.failed++
  }
}

for (let number = 0; number < filled; number++) {
  const { id, ...content } = syntheticArticle(number)
  const headers = { 'content-type': 'application/json' }
  await app.request(`/articles/${id}`, { method: 'PUT', headers, body: JSON.stringify(content) })
}
await pack()
if (runs.packed !== 1) throw new Error('there is no snapshot to begin with')

proxy.everyNth(nth)
const before = bucket.calls()
bucket.fault = (call) => {
  const counted = call - before
  return counted % nth === 0 ? (S3_FAULTS[(counted / nth) % S3_FAULTS.length] ?? 0) : 0
}
let instances = 1
setInterval(() => {
  search = instance()
  instances++
  void pack()
}, ANEW_EVERY_MS)

serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => {
  console.log('ready')
  // What goes wrong as planned is logged, too, and would hide what was measured.
  process.stderr.write = () => true
})
process.on('SIGTERM', () => {
  console.log(
    `one call in ${nth} went wrong, of ${proxy.calls} to DynamoDB and ${bucket.calls() - before} to S3; ` +
      `${instances} instances began; of the runs that look whether to pack a snapshot, ${runs.failed} failed and ` +
      `${runs.unneeded + runs.packed - 1} did not`,
  )
  process.exit()
})
