import { DOMParser } from 'linkedom'
import * as v from 'valibot'
import {
  healthAnswerSchema,
  hitSchema,
  searchAnswerSchema,
  speakersAnswerSchema,
  suggestAnswerSchema,
} from '../../lambda/http/answers'
import { createApp } from '../../lambda/http/app'
import { searchRoutes } from '../../lambda/http/search-routes'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { change } from '../search/articles'

const index = new QuoteIndex()
index.apply([
  change({
    id: 'budget',
    title: 'بجٹ',
    source: 'روزنامہ',
    publishedAt: '2026-06-12',
    quotes: [
      { text: 'ٹیکس کا بوجھ سب پر برابر ہو گا۔', by: 'محمد اورنگزیب', before: 'وزیر خزانہ نے کہا کہ ’' },
      { text: 'ٹیکس کم ہونا چاہیے۔', by: { name: 'عمر ایوب', role: 'قائد حزب اختلاف' } },
      'ٹیکس کے بغیر ملک نہیں چلتا۔',
    ],
  }),
])

let ageSeconds = 0
const app = createApp({
  routes: [searchRoutes({ at: async () => index.moment(ageSeconds), getArticle: async () => null })],
  logError: () => {},
})

async function ask<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> {
  const body = await (await app.request(path)).json()
  const parsed = v.parse(schema, body)
  expect(body).toEqual(parsed)
  return parsed
}

const tax = encodeURIComponent('ٹیکس')

describe('the reading routes keep to the contract', () => {
  it('GET /search', async () => {
    const first = await ask(`/search?q=${tax}&limit=2`, searchAnswerSchema)
    expect(first).toMatchObject({ total: 3, query: 'ٹیکس' })
    const second = await ask(`/search?q=${tax}&limit=2&cursor=${first.next}`, searchAnswerSchema)
    expect(second).toMatchObject({ total: 3, next: null })
    const ids = [...first.hits, ...second.hits].map(({ id }) => id)
    expect(ids.sort()).toEqual(['budget-1', 'budget-2', 'budget-3'])
  })

  it('GET /search by several speakers finds what any of them said', async () => {
    const speakers = ['محمد اورنگزیب', 'عمر ایوب'].map((name) => `speaker=${encodeURIComponent(name)}`)
    const { hits, next } = await ask(`/search?${speakers.join('&')}&limit=1`, searchAnswerSchema)
    const rest = await ask(`/search?${speakers.join('&')}&limit=9&cursor=${next}`, searchAnswerSchema)
    expect([...hits, ...rest.hits].map(({ id }) => id).sort()).toEqual(['budget-1', 'budget-2'])
    expect((await ask(`/search?${speakers[0]}&speaker=`, searchAnswerSchema)).total).toBe(1)
    expect((await ask('/search?speaker=&speaker=', searchAnswerSchema)).total).toBe(3)
    const many = await app.request(`/search?${speakers[0]}${'&speaker=a'.repeat(20)}`)
    expect(await many.json()).toMatchObject({ errors: [{ field: 'speaker' }] })
  })

  it('GET /search as an Atom feed of the newest, in which a title tells the kind of speech', async () => {
    const answer = await app.request(`/search?q=${tax}&sort=oldest&format=atom`)
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    const feed = new DOMParser().parseFromString(await answer.text(), 'text/xml')
    const texts = (name: string) => [...feed.querySelectorAll(name)].map(({ textContent }) => textContent)
    expect(texts('entry > title')).toContain('عمر ایوب: ”ٹیکس کم ہونا چاہیے۔“')
    expect(texts('entry > updated')[0]).toBe('2026-06-11T19:00:00.000Z')
    expect(texts('entry > id')).toContain('http://localhost/q/budget-1')
    expect(new Set(texts('id')).size).toBe(4)
  })

  it('GET /search as a table in which no text becomes a formula', async () => {
    const answer = await app.request(`/search?q=${tax}&limit=1&format=csv`)
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const rows = (await answer.text()).trim().split('\n')
    expect(rows).toHaveLength(4)
    expect(rows[0]).toContain('id,article,kind,text,speaker')
    expect((await app.request('/search?format=xml')).status).toBe(400)
  })

  it('GET /search refuses a cursor of another search', async () => {
    const { next } = await ask(`/search?q=${tax}&limit=1`, searchAnswerSchema)
    expect((await app.request(`/search?cursor=${next}`)).status).toBe(400)
    expect((await app.request('/search?cursor=x')).status).toBe(400)
  })

  it('GET /suggest', async () => {
    const { suggestions } = await ask(`/suggest?q=${encodeURIComponent('ٹی')}`, suggestAnswerSchema)
    expect(suggestions.length).toBeGreaterThan(0)
  })

  it('GET /speakers', async () => {
    const { speakers } = await ask('/speakers', speakersAnswerSchema)
    expect(speakers.map(({ name }) => name).sort()).toEqual(['عمر ایوب', 'محمد اورنگزیب'])
  })

  it('GET /quotes/{id}, as JSON and as a schema.org Quotation', async () => {
    expect(await ask('/quotes/budget-1', hitSchema)).toMatchObject({ speaker: { name: 'محمد اورنگزیب' } })
    const linked = await app.request('/quotes/budget-1', { headers: { accept: 'application/ld+json' } })
    expect(linked.headers.get('content-type')).toBe('application/ld+json')
    expect(await linked.json()).toMatchObject({
      '@type': 'Quotation',
      creator: { name: 'محمد اورنگزیب' },
      isPartOf: { identifier: 'budget', headline: 'بجٹ' },
    })
    expect((await app.request('/quotes/none')).status).toBe(404)
  })

  it('GET /quotes/{id} names no creator for words of an unknown speaker', async () => {
    const linked = await app.request('/quotes/budget-3', { headers: { accept: 'application/ld+json' } })
    expect(await linked.json()).not.toHaveProperty('creator')
  })

  it('GET /health', async () => {
    expect(await ask('/health', healthAnswerSchema)).toEqual({
      status: 'ok',
      articles: 1,
      quotes: 3,
      skipped: 0,
      outgrown: false,
      age: 0,
    })
  })
})

describe('an index that is behind', () => {
  afterEach(() => {
    ageSeconds = 0
  })

  it('says its age with every answer from it', async () => {
    ageSeconds = 42
    for (const path of ['/search', '/suggest', '/speakers', '/quotes/budget-1', '/health']) {
      const answer = await app.request(path)
      expect([path, answer.status, answer.headers.get('age')]).toEqual([path, 200, '42'])
    }
    expect(await ask('/health', healthAnswerSchema)).toMatchObject({ status: 'stale', age: 42 })
  })

  it('is not called so between two looks for changes', async () => {
    ageSeconds = 4
    expect((await app.request('/search')).headers.has('age')).toBe(false)
  })
})
