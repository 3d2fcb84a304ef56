import { ROUTES, type Route } from '../../lambda/contract/routes'
import { NO_PAGE_POLICY } from '../../lambda/contract/security-headers'
import { putArticle, useLocalServer } from '../local-server'

const local = useLocalServer()
const TEXT = 'کسان رہنما رشید احمد نے کہا کہ ’بارش دیر سے ہوئی اور فصل اب کمزور ہے۔‘'

/** Pages have a policy that lets them load their own files. */
const PAGES = ['/', '/q/{id}', '/speaker/{id}', '/article/{id}', '/compare']

let address: (path: string) => string

beforeAll(async () => {
  const stored = (await (await putArticle(local.url, 'farm', { text: TEXT })).json()) as {
    quotes: { id: string }[]
  }
  const quote = stored.quotes[0]?.id ?? ''
  const found = await (await fetch(`${local.url}/search`)).json()
  const { speaker } = (found as { hits: { speaker: { id: string } }[] }).hits[0] ?? { speaker: { id: '' } }
  const [script = ''] = /\/assets\/[^"]*\.js/.exec(await (await fetch(local.url)).text()) ?? []
  address = (path) =>
    local.url +
    path
      .replace(/^\/(q|quotes)\/\{id\}/, `/$1/${quote}`)
      .replace('/speaker/{id}', `/speaker/${speaker.id}`)
      .replace('/assets/{name}', script)
      .replace('{id}', 'farm')
      .replace('{quote}', quote)
})

function expectSecured(answer: Response, policy: unknown): void {
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-security-policy': policy,
    'strict-transport-security': 'max-age=15552000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
  })
}

function ask({ method, path }: Pick<Route, 'method' | 'path'>): Promise<Response> {
  const body = method === 'GET' || method === 'DELETE' ? null : JSON.stringify({ text: TEXT })
  return fetch(address(path), { method, body, headers: { 'content-type': 'application/json' } })
}

describe('every answer says what a browser may do with it', () => {
  it.each(ROUTES.filter(({ path }) => PAGES.includes(path)))('a page: $path', async (route) => {
    const answer = await ask(route)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expectSecured(
      answer,
      expect.stringMatching(/^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/),
    )
  })

  it.each(ROUTES.filter(({ path }) => !PAGES.includes(path)))(
    'what is no page: $method $path',
    async (route) => {
      const answer = await ask(route)
      if (route.method === 'GET') expect(answer.status).toBe(200)
      expectSecured(answer, NO_PAGE_POLICY)
    },
  )

  it.each([
    [404, '/nowhere', 'GET'],
    [405, '/search', 'PATCH'],
    [400, '/search?limit=none', 'GET'],
    [404, '/quotes/none', 'GET'],
  ] as const)('a refusal: %i at %s', async (status, path, method) => {
    const answer = await fetch(local.url + path, { method })
    expect(answer.status).toBe(status)
    expectSecured(answer, NO_PAGE_POLICY)
  })

  it('the page of a refusal', async () => {
    const answer = await fetch(`${local.url}/nowhere`, { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(404)
    expectSecured(answer, expect.stringContaining("script-src 'self'"))
  })
})
