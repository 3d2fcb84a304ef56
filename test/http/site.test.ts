import { Hono } from 'hono'
import { createApp } from '../../lambda/http/app'
import { deployedSite, type Site } from '../../lambda/http/site'
import { localSite, parseHost, parseOrigin } from '../../seed/local/local-site'

function appAt(site: Site) {
  const routes = new Hono().get('/', (c) => c.text(c.get('publicOrigin'))).put('/', (c) => c.text('written'))
  return createApp({ routes: [routes], logError: () => {}, site })
}

const local = localSite(
  { publicUrl: null, allowHosts: ['quotes.example', '192.168.1.5:3000'] },
  '10.0.0.7',
  3000,
)

describe('the local server', () => {
  const app = appAt(local)

  it.each([
    '127.0.0.1:3000',
    'localhost:3000',
    '[::1]:3000',
    '10.0.0.7:3000',
    'quotes.example',
    'quotes.example:8443',
    '192.168.1.5:3000',
  ])('is %s', async (host) => {
    expect((await app.request(`http://${host}/`)).status).toBe(200)
  })

  it.each([
    'evil.example',
    'localhost',
    'localhost:3001',
    'localhost.evil.example:3000',
    '192.168.1.5',
    '192.168.1.5:80',
    'xquotes.example',
  ])('is not %s, which gets 421', async (host) => {
    for (const method of ['GET', 'PUT']) {
      const answer = await app.request(`http://${host}/`, { method })
      expect(answer.status).toBe(421)
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    }
  })

  it('is what its public address says', async () => {
    const named = appAt(localSite({ publicUrl: 'https://named.example', allowHosts: [] }, '127.0.0.1', 3000))
    expect((await named.request('http://named.example/')).status).toBe(200)
    expect(await (await named.request('http://localhost:3000/')).text()).toBe('https://named.example')
  })

  it.each([
    ['http://localhost:3000', 200],
    ['http://127.0.0.1:3000', 200],
    ['https://quotes.example', 200],
    ['https://evil.example', 403],
    ['http://localhost:5173', 403],
    ['null', 403],
    ['noise', 403],
  ])('takes what pages of %s write with %i', async (origin, status) => {
    const headers = { origin }
    expect((await app.request('http://localhost:3000/', { method: 'PUT', headers })).status).toBe(status)
    const read = await app.request('http://localhost:3000/', { headers })
    expect(read.status).toBe(200)
    expect([...read.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    expect(read.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  it('takes what programs write, which have no origin', async () => {
    expect((await app.request('http://localhost:3000/', { method: 'PUT' })).status).toBe(200)
  })
})

describe('public links', () => {
  async function originOf(site: Site, host: string, headers: Record<string, string> = {}): Promise<string> {
    return (await appAt(site).request(`http://${host}/`, { headers })).text()
  }

  it('are made of the Host', async () => {
    expect(await originOf(local, 'localhost:3000')).toBe('http://localhost:3000')
  })

  it('are made of what a proxy says of a host that it is allowed', async () => {
    const https = { 'x-forwarded-proto': 'https' }
    expect(await originOf(local, 'quotes.example', https)).toBe('https://quotes.example')
    const behind = { ...https, 'x-forwarded-host': 'quotes.example, inner.example' }
    expect(await originOf(local, '127.0.0.1:3000', behind)).toBe('https://quotes.example')
  })

  it.each([
    [{ 'x-forwarded-proto': 'https' }],
    [{ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' }],
    [{ 'x-forwarded-proto': 'javascript', 'x-forwarded-host': 'a/b' }],
    [{ 'x-forwarded-host': '' }],
  ])('are not made of what others say: %j', async (headers) => {
    expect(await originOf(local, 'localhost:3000', headers)).toBe('http://localhost:3000')
  })

  it('are made of the public address before all else', async () => {
    const site = localSite(
      { publicUrl: 'https://named.example', allowHosts: ['quotes.example'] },
      '127.0.0.1',
      3000,
    )
    const headers = { 'x-forwarded-proto': 'http', 'x-forwarded-host': 'quotes.example' }
    expect(await originOf(site, 'quotes.example', headers)).toBe('https://named.example')
  })

  it('are never made of what a proxy says when deployed', async () => {
    const headers = { 'x-forwarded-proto': 'http', 'x-forwarded-host': 'evil.example' }
    const answer = await appAt(deployedSite(null)).request('https://api.example/', { headers })
    expect(await answer.text()).toBe('https://api.example')
  })
})

describe('a deployed function', () => {
  const app = appAt(deployedSite('https://quotes.example'))

  it.each([
    ['https://api.example', 200],
    ['https://quotes.example', 200],
    ['https://evil.example', 403],
  ])('takes what pages of %s write with %i', async (origin, status) => {
    expect((await app.request('https://api.example/', { method: 'PUT', headers: { origin } })).status).toBe(
      status,
    )
  })
})

describe('the options of the site', () => {
  it.each([
    ['https://quotes.example', 'https://quotes.example'],
    ['http://QUOTES.example:8080/', 'http://quotes.example:8080'],
    ['https://quotes.example/path', null],
    ['https://user@quotes.example', null],
    ['ftp://quotes.example', null],
    ['quotes.example', null],
    ['', null],
  ])('take the public address %j as %j', (value, origin) => {
    expect(parseOrigin(value)).toBe(origin)
  })

  it.each([
    ['Quotes.example', 'quotes.example'],
    ['[::1]:8080', '[::1]:8080'],
    ['quotes.example/path', null],
    ['https://quotes.example', null],
    ['a b', null],
    ['', null],
  ])('take the host %j as %j', (value, host) => {
    expect(parseHost(value)).toBe(host)
  })
})
