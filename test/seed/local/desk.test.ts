import type { Hono } from 'hono'
import { createApp } from '../../../lambda/http/app'
import { deskRoutes } from '../../../seed/local/desk'
import { localSite } from '../../../seed/local/local-site'
import { bundlePageAssets } from '../../../seed/local/page-assets'
import { putArticle, useLocalServer } from '../../local-server'

const api = useLocalServer()

const TEXT = 'انجینئر نادیہ رحمان نے کہا کہ ’پل پرانا ہے، اور بند رہے گا۔‘'
const DESK = 'http://127.0.0.1:3999'

let desk: Hono
let quote: string
const signed: string[] = []

beforeAll(async () => {
  const { quotes } = await (await putArticle(api.url, 'bridge', { text: TEXT })).json()
  quote = quotes[0].id
  const sign = async (url: URL, init: RequestInit) => {
    signed.push(`${init.method} ${url.pathname}`)
    return new Request(url, init)
  }
  const pages = { assets: bundlePageAssets(), canAdd: true }
  desk = createApp({
    routes: [deskRoutes({ endpoint: new URL(`${api.url}/`), sign }, pages)],
    logError: () => {},
    site: localSite({ publicUrl: null, allowHosts: [] }, '127.0.0.1', 3999),
  })
})

async function ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
  return desk.request(`${DESK}${path}`, init)
}

describe('the desk on an API', () => {
  it('shows what is there, as it is there, signing nothing', async () => {
    const search = '/search?q=%D9%BE%D9%84'
    const { tookMs: _, ...there } = await (await fetch(`${api.url}${search}`)).json()
    expect(await (await ask(search)).json()).toMatchObject(there)
    const page = await ask('/', { headers: { accept: 'text/html' } })
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<!doctype html>')])
    const known = (await ask('/articles/bridge')).headers.get('etag') ?? ''
    expect((await ask('/articles/bridge', { headers: { 'if-none-match': known } })).status).toBe(304)
    expect((await ask('/nowhere')).status).toBe(404)
    expect(signed).toEqual([])
  })

  it('has pages of its own that write, and their files', async () => {
    expect(await (await ask('/add?ui=en')).text()).toContain('Add an article')
    const page = await (await ask(`/q/${quote}?ui=en`)).text()
    expect(page).toContain('Correct this quote')
    const [script] = /\/assets\/correct\.\w+\.js/.exec(page) ?? []
    expect((await ask(script ?? '')).status).toBe(200)
    expect((await ask('/q/none')).status).toBe(404)
  })

  it('signs what is written', async () => {
    signed.length = 0
    const path = `/articles/bridge/quotes/${quote}`
    const headers = { 'content-type': 'application/json', origin: DESK }
    const body = JSON.stringify({ speaker: { name: 'کامران لطیف' } })
    const answer = await ask(path, { method: 'PATCH', headers, body })
    expect(await answer.json()).toMatchObject({ speaker: { name: 'کامران لطیف' } })
    const page = await (await ask(`/q/${quote}?ui=en`)).text()
    expect(page).toContain('Found automatically: نادیہ رحمان.')
    expect((await ask(`${path}/correction`, { method: 'DELETE', headers: { origin: DESK } })).status).toBe(
      204,
    )
    expect(signed).toEqual([`PATCH ${path}`, `DELETE ${path}/correction`])
    const [article] = (await (await fetch(`${api.url}/articles/bridge`)).json()).quotes
    expect(article.speaker.name).toBe('نادیہ رحمان')
  })

  it('lets no page of another site write, nor a foreign host read', async () => {
    signed.length = 0
    const foreign = await ask('/articles/bridge', {
      method: 'DELETE',
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
    expect((await desk.request('http://evil.example:3999/articles/bridge')).status).toBe(421)
    expect(signed).toEqual([])
  })

  it('says so when the API does not answer', async () => {
    const endpoint = new URL('http://127.0.0.1:9/')
    const sign = async (url: URL, init: RequestInit) => new Request(url, init)
    const routes = [deskRoutes({ endpoint, sign }, { assets: bundlePageAssets(), canAdd: true })]
    const answer = await createApp({ routes, logError: () => {} }).request('/health')
    expect(answer.status).toBe(503)
  })
})
