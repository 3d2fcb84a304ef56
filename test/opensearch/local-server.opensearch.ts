import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { indexBehind } from '../../lambda/search/opensearch/indexes'
import { type LocalServer, openLocalServer } from '../../seed/local/local-server'
import { localAlias } from '../../seed/local/opensearch/local-alias'
import { runCommand } from '../command'
import { useFolder } from '../files'
import { putArticle } from '../local-server'
import { markOf, syntheticArticle } from '../synthetic-articles'
import { describeOnOpenSearch, nodeClient } from './node'

jest.setTimeout(120_000)

const folder = useFolder()
const QUOTES_EACH = 6

describeOnOpenSearch('the local server on OpenSearch', () => {
  let server: LocalServer
  let url: string
  const data = () => join(folder.path, 'data')

  async function start(openSearch = true): Promise<void> {
    server = await openLocalServer({ data: data(), ...(openSearch && { openSearch: nodeClient() }) })
    url = await server.listen(0, '127.0.0.1')
  }

  async function restart(openSearch = true): Promise<void> {
    await server.close()
    await start(openSearch)
  }

  const put = (number: number, edition = 1) => {
    const { id, ...content } = syntheticArticle(number, edition)
    return putArticle(url, id, content)
  }

  /** How many quotes of an article a search finds. */
  async function found(number: number): Promise<number> {
    const answer = await fetch(`${url}/search?q=${encodeURIComponent(markOf(number))}`)
    expect(answer.status).toBe(200)
    return ((await answer.json()) as { total: number }).total
  }

  beforeAll(() => start())

  afterAll(async () => {
    await server.close()
    await nodeClient().request('DELETE', `/${localAlias(data())}*`)
  })

  it('finds what was stored, replaced and deleted at once', async () => {
    expect((await put(1)).status).toBe(201)
    expect(await found(1)).toBe(QUOTES_EACH)
    expect((await put(1, 2)).status).toBe(200)
    expect(await found(1)).toBe(QUOTES_EACH)
    await put(2)
    await fetch(`${url}/articles/article-1`, { method: 'DELETE' })
    expect([await found(1), await found(2)]).toEqual([0, QUOTES_EACH])
  })

  it('brings in at its start what was stored and deleted without it', async () => {
    await restart(false)
    await put(3)
    await fetch(`${url}/articles/article-2`, { method: 'DELETE' })
    await restart()
    expect([await found(2), await found(3)]).toEqual([0, QUOTES_EACH])
  })

  it('fills the index anew when it is gone', async () => {
    await server.close()
    const behind = await indexBehind(nodeClient(), localAlias(data()))
    await nodeClient().request('DELETE', `/${behind?.name}`)
    await start()
    expect([await found(2), await found(3)]).toEqual([0, QUOTES_EACH])
  })

  it('goes on, with all that is written meanwhile, when npm run reindex moves it to a new index', async () => {
    const before = await indexBehind(nodeClient(), localAlias(data()))
    let written = 10
    let isDone = false
    const writing = (async () => {
      while (!isDone || written < 20) {
        expect((await put(written)).status).toBe(201)
        expect(await found(3)).toBe(QUOTES_EACH)
        written++
      }
    })()
    const endpoint = process.env.OPENSEARCH_URL as string
    const { output, errors, status } = await runCommand('seed/commands/reindex.ts', [
      '--data',
      data(),
      '--endpoint',
      endpoint,
    ])
    isDone = true
    await writing
    expect({ errors, status }).toEqual({ errors: '', status: 0 })
    expect(output).toMatch(
      /^\d+ articles and deletions are in the index quotes-\w+-\d+, where quotes-\w+ leads now\.$/m,
    )
    const after = await indexBehind(nodeClient(), localAlias(data()))
    expect(after?.name).not.toBe(before?.name)
    expect(await nodeClient().exists(`/${before?.name}`)).toBe(false)
    const counts = await Promise.all(Array.from({ length: written - 10 }, (_, at) => found(10 + at)))
    expect(new Set(counts)).toEqual(new Set([QUOTES_EACH]))
  })

  it('says since when with --since, and touches nothing that is there', async () => {
    const behind = await indexBehind(nodeClient(), localAlias(data()))
    const since = new Date(Date.now() - 60_000).toISOString()
    const { output, status } = await runCommand('seed/commands/reindex.ts', [
      '--data',
      data(),
      '--endpoint',
      process.env.OPENSEARCH_URL as string,
      '--since',
      since,
    ])
    expect(status).toBe(0)
    expect(output).toMatch(/^\d+ articles that were written since are in the index\.$/m)
    expect((await indexBehind(nodeClient(), localAlias(data())))?.name).toBe(behind?.name)
    await wait(0)
  })
})
