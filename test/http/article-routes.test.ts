import * as v from 'valibot'
import {
  articleAnswerSchema,
  extractAnswerSchema,
  problemSchema,
  storedAnswerSchema,
} from '../../lambda/http/answers'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { firstArticleIdOf } from '../../lambda/ingest/article-id'
import { putArticle, useLocalServer } from '../local-server'
import { forgetfulWriter } from './article-writer'

const server = useLocalServer()

const text = 'وزیر خزانہ محمد اورنگزیب نے کہا کہ ’ٹیکس کا بوجھ سب پر برابر ہو گا۔‘'
const other = 'وزیر خزانہ محمد اورنگزیب نے کہا کہ ’ٹیکس کی شرح اگلے سال کم ہو گی۔‘'

async function send(method: string, path: string, body?: string, type = 'application/json') {
  const headers = body === undefined ? {} : { 'content-type': type }
  return fetch(`${server.url}${path}`, { method, headers, ...(body !== undefined && { body }) })
}

/** The body of an answer, which holds what the contract says and nothing else. */
async function bodyOf<S extends v.GenericSchema>(answer: Response, schema: S): Promise<v.InferOutput<S>> {
  const body = await answer.json()
  const parsed = v.parse(schema, body)
  expect(body).toEqual(parsed)
  return parsed
}

async function problem(asked: Response | Promise<Response>) {
  const answer = await asked
  const body = await bodyOf(answer, problemSchema)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(body.status).toBe(answer.status)
  return body
}

describe('PUT /articles/{id}', () => {
  it('is 201 for a new article, 200 for the same again, 200 and a revision more for an edited one', async () => {
    const first = await putArticle(server.url, 'put', { text })
    expect(first.status).toBe(201)
    const { quotes, ...stored } = await bodyOf(first, storedAnswerSchema)
    expect(stored).toEqual({ id: 'put', revision: 1, outcome: 'created' })
    expect(quotes).toMatchObject([
      { text: 'ٹیکس کا بوجھ سب پر برابر ہو گا۔', speaker: { name: 'محمد اورنگزیب' } },
    ])

    const again = await putArticle(server.url, 'put', { text })
    expect(again.status).toBe(200)
    expect(await bodyOf(again, storedAnswerSchema)).toMatchObject({ revision: 1, outcome: 'unchanged' })
    const edited = await putArticle(server.url, 'put', { text: other })
    expect(edited.status).toBe(200)
    expect(await bodyOf(edited, storedAnswerSchema)).toMatchObject({ revision: 2, outcome: 'replaced' })
  })

  it('can be read back at once', async () => {
    for (let revision = 1; revision <= 5; revision++) {
      await putArticle(server.url, 'read-back', { text: `${text} ${revision}` })
      const article = await bodyOf(await send('GET', '/articles/read-back'), articleAnswerSchema)
      expect(article).toMatchObject({ revision, text: `${text} ${revision}` })
    }
  })

  it('takes what each of twenty clients writes at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => putArticle(server.url, 'contested', { text: `${text} ${i}` })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(19)
  })

  it('takes a charset beside the content type, and the types that are JSON by their suffix', async () => {
    const body = JSON.stringify({ text })
    expect((await send('PUT', '/articles/t', body, 'application/json; charset=utf-8')).status).toBe(201)
    expect((await send('PUT', '/articles/t', body, 'application/ld+json')).status).toBe(200)
  })

  it.each([
    ['a body that is not JSON', '{"text":', 'application/json', 400],
    ['a body that is not said to be JSON', '{"text":"x"}', 'text/plain', 415],
    ['a form', 'text=x', 'application/x-www-form-urlencoded', 415],
    ['no text', '{}', 'application/json', 422],
    ['a URL that runs code', '{"text":"x","url":"javascript:alert(1)"}', 'application/json', 422],
    ['a URL of a file', '{"text":"x","url":"file:///etc/passwd"}', 'application/json', 422],
    [
      'a text over 200,000 characters',
      JSON.stringify({ text: 'x'.repeat(200_001) }),
      'application/json',
      413,
    ],
  ])('refuses %s', async (_, body, type, status) => {
    expect(await problem(send('PUT', '/articles/refused', body, type))).toMatchObject({ status })
    expect((await send('GET', '/articles/refused')).status).toBe(404)
  })

  it.each(['a b', 'a/b', 'پہلا', 'a:b', 'x'.repeat(129), '%'])('refuses the id %j', async (id) => {
    const answer = await problem(send('PUT', `/articles/${encodeURIComponent(id)}`, JSON.stringify({ text })))
    expect([404, 422]).toContain(answer.status)
  })

  it('names the field that is wrong', async () => {
    const answer = await problem(send('PUT', '/articles/x', JSON.stringify({ text: 5, source: 'BBC' })))
    expect(answer.errors).toEqual([{ field: 'text', message: 'must be a string' }])
  })

  it('refuses a body over 1 MB before it reads it as JSON', async () => {
    const answer = await problem(send('PUT', '/articles/large', '{'.repeat(1_000_001)))
    expect(answer).toMatchObject({ status: 413, detail: 'The body must not be larger than 1 MB.' })
  })

  it('soon reads no more of a body that does not end, and says that the connection does', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 100_000
        controller.enqueue(new Uint8Array(100_000).fill(0x20))
      },
    })
    const writer = { ...forgetfulWriter(), update: () => Promise.reject(new Error('stored')) }
    const app = createApp({ routes: [articleRoutes(writer)], logError: () => {} })
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'PUT', headers, body: endless, duplex: 'half' } as RequestInit
    const answer = await app.request('/articles/endless', request)
    expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close'])
    expect(sent).toBeLessThan(15_000_000)
  })
})

describe('POST /articles', () => {
  it('gives an id by the address, and says where the article is', async () => {
    const body = JSON.stringify({ text, url: 'https://example.org/budget' })
    const first = await send('POST', '/articles', body)
    expect(first.status).toBe(201)
    const { id, outcome } = await bodyOf(first, storedAnswerSchema)
    expect(outcome).toBe('created')
    expect(first.headers.get('location')).toBe(`/articles/${id}`)
    const again = await send('POST', '/articles', body)
    expect(again.status).toBe(200)
    expect(await bodyOf(again, storedAnswerSchema)).toMatchObject({ id, outcome: 'unchanged' })
  })

  it('takes addresses of one page for one, and finds what the first version made of it', async () => {
    const url = 'https://www.example.org/page/'
    const firstId = firstArticleIdOf({ url, text })
    await putArticle(server.url, firstId, { text, url })
    const again = await send('POST', '/articles', JSON.stringify({ text, url }))
    expect(await bodyOf(again, storedAnswerSchema)).toMatchObject({ id: firstId, outcome: 'unchanged' })
    const post = async (address: string) =>
      (
        await bodyOf(
          await send('POST', '/articles', JSON.stringify({ text, url: address })),
          storedAnswerSchema,
        )
      ).id
    expect(await post('http://www.example.org/q/?utm_source=x')).toBe(await post('https://example.org/q'))
  })

  it('replaces what came from the same address before', async () => {
    const url = 'https://example.org/sport'
    await send('POST', '/articles', JSON.stringify({ text, url }))
    const edited = await send('POST', '/articles', JSON.stringify({ text: other, url }))
    expect((await bodyOf(edited, storedAnswerSchema)).revision).toBe(2)
  })
})

describe('DELETE /articles/{id}', () => {
  it('is 204 for an article, for one that is gone, and for one that never was', async () => {
    await putArticle(server.url, 'gone', { text })
    expect((await send('DELETE', '/articles/gone')).status).toBe(204)
    expect((await send('GET', '/articles/gone')).status).toBe(404)
    expect((await send('DELETE', '/articles/gone')).status).toBe(204)
    expect((await send('DELETE', '/articles/never')).status).toBe(204)
  })
})

describe('POST /extract', () => {
  it('finds the quotes of a text and stores nothing', async () => {
    const answer = await send('POST', '/extract', JSON.stringify({ text: other }))
    const { quotes } = await bodyOf(answer, extractAnswerSchema)
    expect(quotes.map((quote) => quote.text)).toEqual(['ٹیکس کی شرح اگلے سال کم ہو گی۔'])
    expect(other.slice(quotes[0]?.start, quotes[0]?.end)).toBe(quotes[0]?.text)
  })
})

describe('GET /articles/{id}', () => {
  it.each(['never', 'x'.repeat(4_000), 'پہلا', '..%2F..%2Fetc'])('is 404 for %.20s', async (id) => {
    expect(await problem(send('GET', `/articles/${id}`))).toMatchObject({ status: 404 })
  })
})
