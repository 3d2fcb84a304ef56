import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { articleItem } from '../../lambda/store/article-item'
import { bundleFunction } from '../../lib/function-bundle'
import { useFolder } from '../files'
import { sampleArticle } from '../store/sample-article'
import { invokeBundle } from './bundles'

const folder = useFolder()

/** As much of OpenSearch as takes bulks: the first is too much for it, and nothing is there before. */
let node: Server
let bulks: { id: string }[][]

beforeEach(async () => {
  bulks = []
  let refusals = 1
  node = createServer(async (request, response) => {
    const body = await text(request)
    const answer = (status: number, json: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(json))
    }
    if (request.url?.includes('/_mget')) {
      return answer(200, { docs: (JSON.parse(body) as { ids: string[] }).ids.map(() => ({ found: false })) })
    }
    if (!request.url?.includes('/_bulk?require_alias=true')) return answer(200, {})
    if (refusals-- > 0) return answer(429, { error: 'too many requests' })
    const actions = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((line) => line.index ?? line.create ?? line.delete)
      .map((line) => Object.values(line)[0] as { _id: string })
    bulks.push(actions.map(({ _id }) => ({ id: _id })))
    return answer(200, {
      items: actions.map(({ _id }) => ({ index: { _id, status: 201, _seq_no: 1, _primary_term: 1 } })),
    })
  })
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  node.closeAllConnections()
  node.close()
})

const record = (SequenceNumber: string, NewImage: unknown) => ({ dynamodb: { SequenceNumber, NewImage } })

const item = (id: string) =>
  articleItem(
    { ...sampleArticle({ id }), revision: 1 },
    { feed: '0', changedAt: '2026-11-28T09:00:00.000Z#1' },
  )

describe('the function of the table’s stream', () => {
  it('waits out a 429, brings in the good items and names the one that nobody can read', async () => {
    const bundle = bundleFunction('index-changes.ts').get('index.mjs')
    const file = folder.write('index.mjs', bundle as Uint8Array)
    const poison = { ...item('poison'), record: { S: '{"format":3' } }
    const event = { Records: [record('1', item('a')), record('2', poison), record('3', item('b'))] }
    const { port } = node.address() as AddressInfo
    const answers = await invokeBundle(file, [event], {
      TABLE_NAME: 'articles',
      OPENSEARCH_URL: `http://127.0.0.1:${port}`,
    })
    expect(answers).toEqual([{ batchItemFailures: [{ itemIdentifier: '2' }] }])
    const written = new Set(bulks.flat().map(({ id }) => id))
    expect([...written].filter((id) => /^a:/.test(id))).toEqual(['a:a', 'a:b'])
    expect([...written].filter((id) => /^q:/.test(id))).toEqual(['q:quote-1'])
  }, 30_000)

  it('does not begin without an address', async () => {
    const bundle = bundleFunction('index-changes.ts').get('index.mjs')
    const file = folder.write('index.mjs', bundle as Uint8Array)
    await expect(invokeBundle(file, [{ Records: [] }], { TABLE_NAME: 'articles' })).rejects.toThrow(
      'OPENSEARCH_URL',
    )
  })
})
