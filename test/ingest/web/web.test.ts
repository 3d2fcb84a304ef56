import { gzipSync } from 'node:zlib'
import type { Network } from '../../../lambda/ingest/web/http-get'
import { isPublicAddress } from '../../../lambda/ingest/web/public-address'
import { PoliteWeb } from '../../../lambda/ingest/web/web'
import { siteNetwork, useNewsSite } from '../../news-site'

const site = useNewsSite()

beforeEach(() => {
  site.pages = {
    '/page': { body: 'متن', headers: { etag: '"1"', 'content-type': 'text/html; charset="utf-8"' } },
  }
  site.takePaths()
})

/** A web whose time passes only when it waits. */
function web(options: { network?: Network; contact?: string } = {}) {
  let time = 0
  const waits: number[] = []
  const wait = async (ms: number) => {
    waits.push(ms)
    time += ms
  }
  return { waits, web: new PoliteWeb({ network: siteNetwork, now: () => time, wait, ...options }) }
}

/** Why an address cannot be read. */
async function problem(address: string, network?: Network): Promise<string> {
  return web(network && { network })
    .web.get(address)
    .then(
      () => 'none',
      (error: Error) => error.message,
    )
}

describe('a document of the web', () => {
  it('comes with its type, its encoding and what tells whether it changed', async () => {
    const document = await web().web.get(`${site.origin}/page#part`)
    expect(document).toEqual({
      address: `${site.origin}/page`,
      body: Buffer.from('متن'),
      type: 'text/html',
      charset: 'utf-8',
      validators: { etag: '"1"' },
    })
  })

  it('is not sent again when it is still the same', async () => {
    expect(await web().web.get(`${site.origin}/page`, { etag: '"1"' })).toBeNull()
    expect(await web().web.get(`${site.origin}/page`, { etag: '"0"' })).not.toBeNull()
  })

  it('is decompressed', async () => {
    site.pages['/page'] = { body: gzipSync('متن'), headers: { 'content-encoding': 'gzip' } }
    expect((await web().web.get(`${site.origin}/page`))?.body.toString()).toBe('متن')
  })

  it('has at most 10 MB, decompressed too', async () => {
    site.pages['/page'] = {
      body: gzipSync(Buffer.alloc(10_000_001)),
      headers: { 'content-encoding': 'gzip' },
    }
    expect(await problem(`${site.origin}/page`)).toBe('is larger than 10 MB')
  })

  it('is found behind up to five redirects', async () => {
    for (let step = 1; step <= 5; step++) {
      site.pages[`/hop${step}`] = {
        status: 302,
        headers: { location: step === 1 ? 'page' : `/hop${step - 1}` },
      }
    }
    expect((await web().web.get(`${site.origin}/hop5`))?.address).toBe(`${site.origin}/page`)
    site.pages['/hop6'] = { status: 301, headers: { location: '/hop5' } }
    expect(await problem(`${site.origin}/hop6`)).toBe('redirects more than 5 times')
  })

  it('is found behind a redirect whose address has Urdu words as they are', async () => {
    site.pages[encodeURI('/خبر')] = { body: 'متن' }
    site.pages['/old'] = { status: 301, headers: { location: Buffer.from('/خبر').toString('latin1') } }
    expect((await web().web.get(`${site.origin}/old`))?.address).toBe(site.origin + encodeURI('/خبر'))
  })

  it.each([
    ['file:///etc/passwd', 'leads to file:///etc/passwd, which is not an address of the web'],
    ['http://unknown.test/', /does not answer \(ENOTFOUND\)/],
  ])('is not %s', async (address, reason) => {
    expect(await problem(address)).toMatch(reason)
  })

  it('says what its server answers instead', async () => {
    site.pages['/gone'] = { status: 410 }
    expect(await problem(`${site.origin}/gone`)).toBe('answers 410')
  })
})

describe('private addresses', () => {
  it.each([
    'http://127.0.0.2/',
    'http://2130706434/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.0.0.1/',
  ])('are not read: %s', async (address) => {
    expect(await problem(address)).toMatch(
      /which is not an address of the Internet; --allow-private permits it$/,
    )
  })

  it('are not read by a name that leads there', async () => {
    const network = { resolve: async () => [{ address: '10.0.0.5', family: 4 }], allows: isPublicAddress }
    expect(await problem('http://intranet.example/', network)).toContain('leads to 10.0.0.5, which is not')
  })

  it('are not read behind a redirect', async () => {
    site.pages['/away'] = { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } }
    expect(await problem(`${site.origin}/away`)).toContain('leads to 169.254.169.254, which is not')
  })

  it('are not read by a name that leads there when it is asked again: the connection goes where was checked', async () => {
    let asked = 0
    const network: Network = {
      // As the name server of an attacker has it: first an address that is allowed, then one that is not.
      resolve: async () => [{ address: ++asked % 2 === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }],
      allows: (address) => address === '127.0.0.2',
    }
    const { port } = new URL(site.origin)
    const attempts = await Promise.all([1, 2].map(() => problem(`http://rebind.test:${port}/page`, network)))
    expect(attempts.filter((reason) => reason === 'none')).toEqual([])
    expect(site.takePaths()).toEqual([])
  })

  it('are left out where a name leads to public ones, too', async () => {
    const network: Network = {
      resolve: async () => [
        { address: '10.0.0.5', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
      allows: (address) => address === '127.0.0.1',
    }
    expect(await problem(`http://two.test:${new URL(site.origin).port}/page`, network)).toBe('none')
  })
})

describe('a polite reader', () => {
  it('says who it is', async () => {
    await web({ contact: 'https://desk.example/' }).web.get(`${site.origin}/page`)
    expect(site.requests.at(-1)?.headers['user-agent']).toBe('quote-search/0.1 (+https://desk.example/)')
  })

  it('asks a host once a second, and others meanwhile', async () => {
    const { web: polite, waits } = web()
    await polite.get(`${site.origin}/page`)
    await polite.get(`${site.origin}/page`)
    await polite.get('http://unknown.test/').catch(() => {})
    // The first request is for robots.txt.
    expect(waits).toEqual([1_000, 1_000])
  })

  it('reads only what robots.txt permits, which it asks for once', async () => {
    site.pages['/robots.txt'] = {
      body: 'User-agent: *\nDisallow: /secret\n\nUser-agent: quote-search\nDisallow: /paid',
    }
    site.pages['/secret'] = {}
    const { web: polite } = web()
    await expect(polite.get(`${site.origin}/paid/1`)).rejects.toThrow(
      `may not be read: ${site.origin}/robots.txt forbids it`,
    )
    await polite.get(`${site.origin}/secret`)
    expect(site.takePaths()).toEqual(['/robots.txt', '/secret'])
  })

  it('waits as long between two requests as robots.txt asks, up to 30 seconds', async () => {
    site.pages['/robots.txt'] = { body: 'User-agent: *\nCrawl-delay: 7' }
    const { web: polite, waits } = web()
    for (let times = 0; times < 3; times++) await polite.get(`${site.origin}/page`)
    expect(waits).toEqual([1_000, 7_000, 7_000])
  })

  it('reads nothing while robots.txt cannot be had', async () => {
    site.pages['/robots.txt'] = { status: 503 }
    expect(await problem(`${site.origin}/page`)).toBe(
      `cannot be read, for ${site.origin}/robots.txt answers 503`,
    )
  })

  it('lets a host rest that is asked too much', async () => {
    site.pages['/busy'] = { status: 429, headers: { 'retry-after': '20' } }
    const { web: polite, waits } = web()
    await polite.get(`${site.origin}/busy`).catch(() => {})
    await polite.get(`${site.origin}/page`)
    expect(waits).toEqual([1_000, 20_000])
  })
})
