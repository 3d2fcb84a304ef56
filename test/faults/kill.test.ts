import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { runCommand, startCommand } from '../command'
import { useFolder } from '../files'
import { freePort } from '../free-port'
import { syntheticArticle } from '../synthetic-articles'

const folder = useFolder()
const ARTICLES = 150
const QUOTES_EACH = 6

const servers: ChildProcess[] = []
afterAll(() => {
  for (const server of servers) server.kill('SIGKILL')
})

/** Starts `npm start` on the folder's data, and waits until it serves. */
async function startServer(port: number, data = 'data'): Promise<ChildProcess> {
  const server = startCommand('seed/local/local.ts', [
    '--port',
    String(port),
    '--data',
    `${folder.path}/${data}`,
  ])
  servers.push(server)
  await once(server.stdout, 'data')
  return server
}

async function countArticles(url: string): Promise<number> {
  const answer = await fetch(`${url}/health`)
  return ((await answer.json()) as { articles: number }).articles
}

async function exported(url: string): Promise<{ text: string; article: { id: string } }[]> {
  const { output } = await runCommand('seed/commands/export.ts', ['--endpoint', url])
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('a server that is killed in the middle of corrections', () => {
  it('has each that it acknowledged after a restart, and all of them once when they are made again', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const first = await startServer(port, 'corrected')
    // Asked for before it is killed: it may have ended before its last answer is missed.
    const ended = once(first, 'exit')
    const send = async (method: string, path: string, body: object) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) })
      return { status: answer.status, body: await answer.json() }
    }
    const { id, ...content } = syntheticArticle(1)
    const { body } = await send('PUT', `/articles/${id}`, content)
    const correct = ({ id: quote }: { id: string }, number: number) =>
      send('PATCH', `/articles/${id}/quotes/${quote}`, { note: `نوٹ ${number}` })
    const notes = async (): Promise<(string | null)[]> => {
      const answer = await fetch(`${url}/articles/${id}?hidden=true`)
      const { quotes } = (await answer.json()) as { quotes: { correction: { note: string } | null }[] }
      return quotes.map(({ correction }) => correction?.note ?? null)
    }

    const acknowledged: number[] = []
    for (const [number, quote] of body.quotes.entries()) {
      const asked = correct(quote, number)
      if (number === 3) first.kill('SIGKILL')
      if ((await asked.catch(() => null))?.status !== 200) break
      acknowledged.push(number)
    }
    await ended
    await startServer(port, 'corrected')
    const kept = await notes()
    expect(acknowledged.length).toBeGreaterThanOrEqual(3)
    for (const number of acknowledged) expect(kept[number]).toBe(`نوٹ ${number}`)
    for (const [number, quote] of body.quotes.entries()) await correct(quote, number)
    expect(await notes()).toEqual(body.quotes.map((_: object, number: number) => `نوٹ ${number}`))
  }, 60_000)
})

describe('a server that is killed in the middle of a load', () => {
  it('has all articles whole after a restart and the same load again', async () => {
    for (let number = 0; number < ARTICLES; number++) {
      const { id, ...content } = syntheticArticle(number)
      folder.write(`articles/${id}.json`, JSON.stringify(content))
    }
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const load = () => runCommand('seed/commands/load.ts', [`${folder.path}/articles`, '--endpoint', url])

    const first = await startServer(port)
    const disturbed = load()
    while ((await fetch(`${url}/articles/article-20`)).status !== 200) await new Promise(setImmediate)
    first.kill('SIGKILL')
    await once(first, 'exit')
    await startServer(port)
    const stored = await countArticles(url)
    expect(stored).toBeGreaterThan(10)
    expect(stored).toBeLessThan(ARTICLES)
    await disturbed

    const again = await load()
    expect(again.errors).toContain(`0 failed`)
    expect(again.status).toBe(0)
    expect(await countArticles(url)).toBe(ARTICLES + 1)
    const quotes = (await exported(url)).filter(({ article }) => article.id !== 'seed')
    const expected = Array.from({ length: ARTICLES }, (_, number) => syntheticArticle(number))
    expect(quotes).toHaveLength(ARTICLES * QUOTES_EACH)
    for (const { id, text } of expected) {
      const ofArticle = quotes.filter(({ article }) => article.id === id)
      expect(ofArticle.filter((quote) => text.includes(quote.text))).toHaveLength(QUOTES_EACH)
      expect(await (await fetch(`${url}/articles/${id}`)).json()).toMatchObject({ revision: 1, text })
    }
  }, 60_000)
})
