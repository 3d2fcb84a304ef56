import { useFolder } from '../files'
import { apiGatewayEvent } from '../lib/api-gateway-event'
import { invokeUnderSam, missingForSam, prepareSam, type SamApi, startSam } from './sam-api'

const ARTICLE = {
  title: 'کھیتوں کی خبر',
  text: 'کسان رہنما رشید احمد نے کہا کہ ’بارش دیر سے ہوئی اور فصل اب کمزور ہے۔‘',
}
/** Whom an editor says the words are of. */
const EDITED = 'نعیم میر'
const SEED_TOPIC = 'پابندیاں'
const TOPIC = '"فصل اب کمزور ہے"'

jest.setTimeout(120_000)

const missing = missingForSam()
if (missing !== null) process.stderr.write(`SKIPPED the functions under SAM: ${missing}.\n`)

;(missing === null ? describe : describe.skip)('the functions under SAM', () => {
  const folder = useFolder()
  let prepared: Awaited<ReturnType<typeof prepareSam>>

  beforeAll(async () => {
    prepared = await prepareSam(`${folder.path}/data`)
  }, 1_800_000)
  afterAll(() => prepared?.stop())

  describe('with containers that stay', () => {
    let api: SamApi
    beforeAll(async () => {
      api = await startSam(prepared.sam, [...prepared.flags, '--warm-containers', 'EAGER'])
    })
    afterAll(() => api?.stop())

    const ask = (path: string, init?: RequestInit) => fetch(new URL(path, api.url), init)
    const totalOf = async (q: string) => {
      const answer = await ask(`/search?q=${encodeURIComponent(q)}`)
      return ((await answer.json()) as { total: number }).total
    }
    const totalAfterAWhile = async (q: string) => {
      // A function that has looked for changes looks again after 5 s.
      await new Promise((resolve) => setTimeout(resolve, 5_500))
      return totalOf(q)
    }

    it('serve the page, and its font byte for byte, which goes through SAM in base64', async () => {
      const page = await ask('/')
      expect(page.status).toBe(200)
      const [font] = /\/assets\/[^"]*\.woff2/.exec(await page.text()) ?? []
      const bytes = Buffer.from(await (await ask(font ?? '')).arrayBuffer())
      expect(bytes.subarray(0, 4).toString()).toBe('wOF2')
    })

    it('find what the seed article has', async () => {
      expect(await totalOf(SEED_TOPIC)).toBe(2)
    })

    it('store an article, find it, and delete it', async () => {
      const headers = { 'content-type': 'application/json' }
      const put = await ask('/articles/farm', { method: 'PUT', headers, body: JSON.stringify(ARTICLE) })
      expect(put.status).toBe(201)
      expect(await totalAfterAWhile(TOPIC)).toBe(1)
      expect((await ask('/articles/farm', { method: 'DELETE' })).status).toBe(204)
      expect(await totalAfterAWhile(TOPIC)).toBe(0)
    })

    it('put a quote right for an editor, and show it so', async () => {
      const headers = { 'content-type': 'application/json' }
      const stored = await ask('/articles/orchard', { method: 'PUT', headers, body: JSON.stringify(ARTICLE) })
      const [quote] = ((await stored.json()) as { quotes: { id: string }[] }).quotes
      const body = JSON.stringify({ speaker: { name: EDITED }, note: 'ریکارڈنگ سے' })
      const path = `/articles/orchard/quotes/${quote?.id}`
      const corrected = await ask(path, { method: 'PATCH', headers, body })
      expect(corrected.status).toBe(200)
      expect(JSON.stringify(await corrected.json())).toContain(EDITED)
      expect(await totalAfterAWhile(TOPIC)).toBe(1)
      const shown = await (await ask(`/quotes/${quote?.id}`)).json()
      expect(shown).toMatchObject({ reviewed: true, speaker: { name: EDITED } })
      await ask('/articles/orchard', { method: 'DELETE' })
    })

    it('say 405 to a wrong method and 404 at an unknown address', async () => {
      const wrong = await ask('/search', { method: 'PATCH' })
      expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      expect((await ask('/nowhere')).status).toBe(404)
      expect((await ask('/', { method: 'POST' })).status).toBe(405)
    })

    it('log one line for each request, the first of a container as cold', () => {
      const lines = api.output().match(/\{"level":"info","message":"request".*\}/g) ?? []
      const searches = lines.map((line) => JSON.parse(line)).filter(({ route }) => route === '/search')
      expect(searches.length).toBeGreaterThan(2)
      for (const line of searches) expect(line).toMatchObject({ status: 200, widened: expect.any(Boolean) })
      expect(api.output()).toContain('"cold":true')
    })
  })

  it('take a body in base64, as API Gateway hands on what it takes for no text', async () => {
    const body = Buffer.from(JSON.stringify(ARTICLE)).toString('base64')
    const event = {
      ...apiGatewayEvent('PUT', '/articles/encoded', { body: {} }),
      body,
      isBase64Encoded: true,
    }
    const answer = await invokeUnderSam(prepared.sam, prepared.flags, {
      name: 'Articles',
      event,
      folder: folder.path,
    })
    expect(answer).toMatchObject({ statusCode: 201, body: expect.stringContaining('"outcome":"created"') })
  })

  it('answer from a container that begins with the request', async () => {
    const api = await startSam(prepared.sam, prepared.flags)
    try {
      const answer = await fetch(new URL(`/search?q=${encodeURIComponent(SEED_TOPIC)}`, api.url))
      expect(await answer.json()).toMatchObject({ total: 2 })
      expect(api.output()).toMatch(/"route":"\/search".*"cold":true/)
    } finally {
      await api.stop()
    }
  })
})
