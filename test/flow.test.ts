import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchAnswer } from '../lambda/search/port'
import { storeSeedArticle } from '../seed/local/seed-article'
import { useLocalServer } from './local-server'

/** The whole way on real parts: the seed article's text goes in, its quotes come out over HTTP. */
const local = useLocalServer()
const article = readFileSync(join(__dirname, '..', 'seed', 'article.txt'), 'utf8')

async function search(parameters: Record<string, string>): Promise<SearchAnswer> {
  const response = await fetch(`${local.url}/search?${new URLSearchParams(parameters)}`)
  expect(response.status).toBe(200)
  return (await response.json()) as SearchAnswer
}

beforeAll(async () => {
  await storeSeedArticle(local.server.articles)
})

describe('the seed article, from text to an HTTP answer', () => {
  it('finds both quotes on sanctions, the plural and its oblique form, each with its speaker', async () => {
    const { total, widened, hits } = await search({ q: 'پابندیاں' })
    expect({ total, widened }).toEqual({ total: 2, widened: false })
    expect(
      hits.map(({ speaker, highlight }) => [speaker?.name, /<mark>(.+?)<\/mark>/.exec(highlight)?.[1]]),
    ).toEqual([
      ['ولادیمیر پوتن', 'پابندیاں'],
      ['یوری اوشاکوف', 'پابندیوں'],
    ])
  })

  it('finds the same when the query is typed on an Arabic keyboard', async () => {
    const [urdu, arabic] = [await search({ q: 'پابندیاں' }), await search({ q: 'پابندياں' })]
    expect(arabic.hits.map(({ id }) => id)).toEqual(urdu.hits.map(({ id }) => id))
  })

  it('lists all fifteen statements for an empty query, each a slice of the article', async () => {
    const { total, hits } = await search({ limit: '50', kind: 'statement' })
    expect(total).toBe(15)
    for (const { text, start, end, prefix, suffix } of hits) {
      expect(article.slice(start, end)).toBe(text)
      expect(article.slice(start - prefix.length, start)).toBe(prefix)
      expect(article.slice(end, end + suffix.length)).toBe(suffix)
    }
  })

  it('gives the words of Biden that Ushakov reported to Biden, via Ushakov', async () => {
    const { hits } = await search({ q: 'جارحانہ ہتھیاروں' })
    expect(hits[0]).toMatchObject({ speaker: { name: 'جو بائیڈن' }, via: { name: 'یوری اوشاکوف' } })
  })

  it('filters by a speaker in any spelling of the article', async () => {
    const [short, full] = [
      await search({ speaker: 'پیوٹن', kind: 'statement' }),
      await search({ speaker: 'ولادیمیر پوتن', kind: 'statement' }),
    ]
    expect(short.total).toBe(3)
    expect(full.total).toBe(3)
  })

  it('answers with the article that a quote came from', async () => {
    const { hits } = await search({ q: 'پابندیاں' })
    const response = await fetch(`${local.url}/articles/${hits[0]?.article.id}`)
    expect(await response.json()).toMatchObject({ id: 'seed', text: article, revision: 1 })
  })

  it('stores the seed article only once', async () => {
    expect(await storeSeedArticle(local.server.articles)).toEqual({ outcome: 'unchanged', revision: 1 })
  })
})
