import { openLocalServer } from '../../seed/local/local-server'
import { storeSeedArticle } from '../../seed/local/seed-article'
import { useEmbeddedTable } from '../embedded-table'
import { bundleIn } from '../lib/bundles'
import { synthesize } from '../lib/synthesized'
import { sendRandomEvents } from './random-events'
import { sendRandomRequests } from './random-requests'

// A small run, the same each time; `npm run fuzz` sends more, and others each time.
const SEED = 20_261_124

describe('every answer can be read and none is a server error', () => {
  const table = useEmbeddedTable()

  it('to random requests, over connections that are kept', async () => {
    const server = await openLocalServer({})
    await storeSeedArticle(server.articles)
    const url = await server.listen(0, '127.0.0.1')
    try {
      expect(await sendRandomRequests({ url, count: 200, seed: SEED })).toEqual([])
    } finally {
      await server.close()
    }
  }, 60_000)

  it('to random events, by both bundles', async () => {
    const stack = synthesize({ local: true })
    const environment = { TABLE_NAME: table.tableName, AWS_ENDPOINT_URL_DYNAMODB: table.database.endpoint }
    for (const name of ['Articles', 'Search']) {
      const bundle = bundleIn(stack, name)
      expect(await sendRandomEvents({ bundle, environment, count: 100, seed: SEED })).toEqual([])
    }
  }, 120_000)
})
