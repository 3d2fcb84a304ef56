import { FIELD_NAMES } from '../../lambda/contract/article-fields'
import { createApp } from '../../lambda/http/app'
import { deployedSite, type Site } from '../../lambda/http/site'
import { pageRoutes } from '../../lambda/pages/page-routes'
import { notFoundPage } from '../../lambda/pages/problem-page'
import { IndexUnavailableError } from '../../lambda/search/live'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import type { Moment } from '../../lambda/search/port'
import type { Article } from '../../lambda/store/article'
import { change } from '../search/articles'

const SCRIPT = 'page.ABCDEFGH.js'
const ASSETS = new Map(
  [
    SCRIPT,
    'add.ABCDEFGH.js',
    'correct.ABCDEFGH.js',
    'style.ABCDEFGH.css',
    'icon.ABCDEFGH.svg',
    'noto-naskh-arabic-arabic-400-normal.ABCDEFGH.woff2',
    'noto-nastaliq-urdu-arabic-400-normal.ABCDEFGH.woff2',
  ].map((name) => [name, new TextEncoder().encode(`content of ${name}`)] as const),
)

const openDrawing = () => Promise.reject(new Error('pages draw nothing'))

const NAME = 'شیریں مزاری'
/** Address of the same. */
const ID = 'Srn-mzArY'
const SPEAKER = `/speaker/${ID}`

function budget(): Moment {
  const index = new QuoteIndex()
  index.apply([
    change({
      id: 'budget',
      title: 'بجٹ "2026" <کل>',
      publishedAt: '2026-06-12',
      quotes: [{ text: 'عوام یہ بجٹ مسترد کر دیں گے', by: NAME, before: 'اور کہا کہ ’', after: '‘ پھر' }],
    }),
  ])
  return index.moment(0)
}

function app(options: {
  at?: () => Promise<Moment>
  getArticle?: () => Promise<Article | null>
  canAdd?: boolean
  report?: string
  logged?: unknown[]
  site?: Site
}) {
  const {
    at = async () => budget(),
    getArticle = async () => null,
    canAdd = false,
    report = null,
    logged = [],
  } = options
  const logError = (_: string, error: unknown) => {
    logged.push(error)
  }
  return createApp({
    routes: [pageRoutes({ at, getArticle }, { assets: ASSETS, canAdd, report, logError, openDrawing })],
    notFoundPage: notFoundPage({ assets: ASSETS, canAdd }),
    logError,
    ...(options.site && { site: options.site }),
  })
}

/** A speaker of June, who speaks of a dam, among forty others who do not. */
function dam(): Moment {
  const index = new QuoteIndex()
  const others = Array.from({ length: 40 }, (_, i) => ({
    text: `شہر کے لوگ خوش ہیں نمبر ${i}`,
    by: 'کوئی اور',
  }))
  const texts = ['ڈیم بنائیں گے', 'ڈیموں کے لیے رقم ہے', 'ڈیم پر کام ہو گا', 'ڈیم سے لوگ خوش ہیں']
  index.apply([
    change({ id: 'others', publishedAt: '2026-05-01', quotes: others }),
    change({ id: 'dam', publishedAt: '2026-06-12', quotes: texts.map((text) => ({ text, by: NAME })) }),
  ])
  return index.moment(0)
}

describe('the page of a speaker', () => {
  it('tells what was spoken of in a month, each word a way to what was said on it', async () => {
    const html = await (await app({ at: async () => dam() }).request(SPEAKER)).text()
    const [, topics = ''] = html.match(/<section class="topics"[\s\S]*?<dl>([\s\S]*?)<[/]dl>/) ?? []
    expect(topics).toContain('<dt>جون 2026</dt>')
    expect([...topics.matchAll(/<bdi lang="ur">([^<]*)/g)].map(([, word]) => word)).toEqual(['ڈیم'])
    expect(topics).toContain(`href="${SPEAKER}?q=${encodeURIComponent('ڈیم')}"`)
  })

  it('has none of it on one subject', async () => {
    const path = `${SPEAKER}?q=${encodeURIComponent('ڈیم')}`
    expect(await (await app({ at: async () => dam() }).request(path)).text()).not.toContain('class="topics"')
  })
})

describe('the comparison', () => {
  const index = new QuoteIndex()
  const twoOfOneName = [
    { text: 'گیند تیز تھی', by: { name: 'نادر خان', role: 'فاسٹ بولر' } },
    { text: 'عدالت کل بیٹھے گی', by: { name: 'نادر خان', role: 'جج' } },
  ]
  index.apply(twoOfOneName.map((quote, at) => change({ id: `a${at}`, quotes: [quote] })))
  const at = async () => index.moment(0)
  const compared = async (asked: readonly (readonly [string, string])[]) => {
    const html = await (
      await app({ at }).request(`/compare?${new URLSearchParams([...asked].map((pair) => [...pair]))}`)
    ).text()
    const fields = [...html.matchAll(/name="(speaker|known)"[^>]*? value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    )
    return { html, fields }
  }

  it('stays with one of two speakers of a name when its form is sent again', async () => {
    const { speakers } = await (await at()).speakers({ q: 'نادر خان', limit: 5 })
    expect(speakers).toHaveLength(2)
    for (const { id, role } of speakers) {
      const first = await compared([['speaker', id]])
      const again = await compared(first.fields)
      const text = role === 'جج' ? 'عدالت' : 'گیند'
      expect([
        role,
        again.html.includes(text),
        again.html.includes(role === 'جج' ? 'گیند' : 'عدالت'),
      ]).toEqual([role, true, false])
    }
  })

  it('is of another speaker as soon as another name is typed', async () => {
    const { fields } = await compared([['speaker', 'نادر خان']])
    const { html } = await compared(
      fields.map(([name, value]) => [name, name === 'speaker' && value !== '' ? 'کوئی اور' : value]),
    )
    expect(html).not.toMatch(/گیند|عدالت/)
  })
})

describe('what a page is shared by', () => {
  const imageOf = async (path: string) => {
    const html = await (await app({}).request(`https://quotes.example${path}`)).text()
    return html.match(/property="og:image" content="([^"]*)"/)?.[1]
  }

  it('is the picture of its quote, in the language of the page', async () => {
    expect(await imageOf('/q/budget-1')).toMatch(/^https:[/][/]\S*[/]q[/]budget-1[/]image.png$/)
    expect(await imageOf('/q/budget-1?ui=en')).toMatch(/[/]q[/]budget-1[/]image.png[?]ui=en$/)
  })

  it('is the picture of the site for every other page', async () => {
    for (const path of ['/', SPEAKER, '/compare', '/q/none'])
      expect(await imageOf(path)).toMatch(/[^/][/]image.png$/)
  })
})

describe('every page', () => {
  it.each(['/', '/?q=بجٹ', '/q/budget-1', SPEAKER, '/q/none'])(
    'may load nothing but its own files: %s',
    async (path) => {
      const response = await app({}).request(path)
      const policy = response.headers.get('content-security-policy')
      expect(policy).toMatch(/^default-src 'none';/)
      expect(policy).not.toMatch(/unsafe|http|\*/)
      expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i)
      const html = await response.text()
      expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)\s*=/)
      expect(html).not.toMatch(/<script(?![^>]*(?:src|ld\+json))/)
    },
  )

  it.each(['//evil.example/', '/%5Cevil.example', '///evil.example/a'])(
    'leads to no other host from the address %s',
    async (path) => {
      const response = await app({}).request(`http://localhost${path}`, { headers: { accept: 'text/html' } })
      expect(response.status).toBe(404)
      const links = [...(await response.text()).matchAll(/(?:href|src|action)="([^"]*)"/g)]
      const hosts = links.map(
        ([, link = '']) => new URL(link.replaceAll('&amp;', '&'), 'http://localhost').host,
      )
      expect(new Set(hosts)).toEqual(new Set(['localhost']))
    },
  )

  it('is in Urdu, or in English when asked', async () => {
    expect(await (await app({}).request('/')).text()).toContain('<html lang="ur" dir="rtl">')
    const english = await (await app({}).request('/?ui=en')).text()
    expect(english).toContain('<html lang="en" dir="ltr">')
    expect(english).toContain('href="/q/budget-1?ui=en"')
  })

  it('leads to the page that adds articles only where there is one', async () => {
    expect((await app({}).request('/add')).status).toBe(404)
    expect(await (await app({}).request('/')).text()).not.toContain('href="/add"')
    expect((await app({ canAdd: true }).request('/add')).status).toBe(200)
    expect(await (await app({ canAdd: true }).request('/')).text()).toContain('href="/add"')
  })
})

describe('the page of a speaker', () => {
  it('groups quotes by the month in which they came out in Pakistan', async () => {
    const index = new QuoteIndex()
    const said = (id: string, publishedAt: string) =>
      change({ id, publishedAt, quotes: [{ text: 'بات صاف ہے', by: NAME }] })
    index.apply([said('night', '2026-05-31T21:30:00.000Z'), said('day', '2026-06-02')])
    const at = async () => index.moment(0)
    const html = await (await app({ at }).request(`${SPEAKER}?ui=en`)).text()
    expect(html.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>June 2026</h2>'])
  })
})

describe('an address that no route has', () => {
  it('is a page for browsers, and a problem for others', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
    const page = await app({}).request('/nowhere', { headers: browser })
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('<html lang="ur"')
    for (const headers of [{}, { accept: '*/*' }, { accept: 'application/json' }]) {
      const problem = await app({}).request('/nowhere', { headers })
      expect(problem.headers.get('content-type')).toContain('application/problem+json')
    }
  })
})

describe('GET /', () => {
  it('keeps what was asked in the form, and says what is wrong with it', async () => {
    const response = await app({}).request(`/?${new URLSearchParams({ q: '"بجٹ', from: '2026-02-31' })}`)
    expect(response.status).toBe(400)
    const html = await response.text()
    expect(html).toContain('value="&quot;بجٹ"')
    expect(html).toContain('value="2026-02-31"')
    expect(html).toContain('role="alert"')
  })

  it('passes over what campaigns and social networks add to its address', async () => {
    const query = '?q=%D8%A8%D8%AC%D9%B9&utm_source=x&fbclid=y&q=z'
    for (const path of ['/', '/q/budget-1', SPEAKER]) {
      expect([path, (await app({}).request(path + query)).status]).toEqual([path, 200])
    }
  })

  it('answers 503 with the form and what was typed when there is no index', async () => {
    const logged: unknown[] = []
    const at = () => Promise.reject(new IndexUnavailableError('no index'))
    const response = await app({ at, logged }).request(`/?${new URLSearchParams({ q: 'بجٹ' })}`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('value="بجٹ"')
    expect(logged).toHaveLength(1)
  })

  it('keeps filters and order in the links of facets', async () => {
    const query = new URLSearchParams({ q: 'بجٹ', sort: 'oldest', from: '2026-01-01' })
    const html = await (await app({}).request(`/?${query}`)).text()
    const facet = new URLSearchParams({ q: 'بجٹ', from: '2026-01-01', sort: 'oldest', speaker: ID })
    const links = [...html.matchAll(/href="\/\?([^"]*)"/g)].map(([, link = '']) =>
      new URLSearchParams(link.replaceAll('&amp;', '&')).toString().split('&').sort(),
    )
    expect(links).toContainEqual(facet.toString().split('&').sort())
  })
})

describe('GET /?speaker', () => {
  it.each([
    [ID, 'by id'],
    [NAME, 'by name, as links of before did'],
  ])('filters by %s, and calls the speaker by name: %s', async (speaker) => {
    const html = await (await app({}).request(`/?${new URLSearchParams({ speaker })}`)).text()
    expect(html).toContain(`<title>${NAME} –`)
    expect(html).toContain(`<bdi>${NAME}</bdi> <span aria-hidden="true">×`)
    expect(html).toContain(`name="speaker" value="${speaker}"`)
    expect(html).toContain('/q/budget-1')
  })

  it('shows what was asked for when nobody is called so', async () => {
    const html = await (await app({}).request(`/?${new URLSearchParams({ speaker: 'گل بانو' })}`)).text()
    expect(html).toContain('<bdi>گل بانو</bdi>')
  })
})

describe('GET /add', () => {
  it('asks for every field of an article but its language, each with a label', async () => {
    const html = await (await app({ canAdd: true }).request('/add')).text()
    const labelled = [...html.matchAll(/<label>[^<]+\n?<(?:input|textarea) name="(\w+)"/g)].map(
      ([, name]) => name,
    )
    expect(labelled.sort()).toEqual(['text', ...FIELD_NAMES.filter((name) => name !== 'language')].sort())
  })
})

describe('GET /q/{id}', () => {
  it('shows the words kept with a quote when its article is gone, or has other words there now', async () => {
    const other = { id: 'budget', text: 'بالکل اور متن' } as Article
    for (const article of [null, other]) {
      const html = await (await app({ getArticle: async () => article }).request('/q/budget-1')).text()
      expect(html).toContain('<mark class="quote">عوام یہ بجٹ مسترد کر دیں گے</mark>')
      expect(html).toContain('اور کہا کہ ’')
      expect(html).not.toContain('بالکل اور متن')
    }
  })

  it('shows a reporter’s words as such: labelled, and without marks where they are shown or copied', async () => {
    const index = new QuoteIndex()
    const quotes = [{ text: 'سڑک اگلے ماہ کھل جائے گی', by: NAME, kind: 'reported' as const }]
    index.apply([change({ id: 'road', quotes })])
    const at = async () => index.moment(0)
    const page = await (await app({ at }).request('/q/road-1')).text()
    const list = await (await app({ at }).request('/')).text()
    for (const html of [page, list]) expect(html).toContain('<span class="label">اخبار کے الفاظ میں</span>')
    expect(list).toContain('<li class="hit reported">')
    expect(page).toContain('<article class="quote-page reported">')
    expect(page).not.toContain('”سڑک')
    expect(await (await app({}).request('/q/budget-1')).text()).toContain('”عوام')
  })

  it('copies the paper of an article with a quote', async () => {
    const index = new QuoteIndex()
    index.apply([change({ id: 'road', source: 'روزنامہ شام', quotes: ['سڑک کھل گئی'] })])
    const html = await (await app({ at: async () => index.moment(0) }).request('/q/road-1')).text()
    expect(/data-copy="([^"]*)"/.exec(html)?.[1]).toContain('روزنامہ شام')
  })

  it('names the paper of an article in its JSON', async () => {
    const index = new QuoteIndex()
    index.apply([change({ id: 'road', source: 'روزنامہ', quotes: ['سڑک کھل گئی'] })])
    const html = await (await app({ at: async () => index.moment(0) }).request('/q/road-1')).text()
    expect(html).toContain('"publisher":{"@type":"Organization","name":"روزنامہ"}')
  })

  it('embeds JSON that cannot end its element', async () => {
    const html = await (await app({}).request('/q/budget-1')).text()
    const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Quotation',
      isPartOf: { headline: 'بجٹ "2026" <کل>' },
    })
  })

  it('has one address in every language of the interface', async () => {
    const html = await (await app({}).request('http://quotes.example/q/budget-1?ui=en')).text()
    expect(html).toContain('<link rel="canonical" href="http://quotes.example/q/budget-1">')
  })

  it('names its public address in every link that leaves the site', async () => {
    const site = deployedSite('https://quotes.example')
    const html = await (await app({ site }).request('http://internal.example/q/budget-1')).text()
    const address = 'https://quotes.example/q/budget-1'
    expect(html).toContain(`<link rel="canonical" href="${address}">`)
    expect(html).toContain(`<meta property="og:url" content="${address}">`)
    expect(html).toContain(`data-copy="${address}"`)
    expect(html).toContain(`data-share="${address}"`)
    expect(html).not.toContain('internal.example')
  })

  it('answers 404 with a page', async () => {
    const response = await app({}).request('/q/none')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<html lang="ur"')
  })
})

describe('GET /speaker/{id}', () => {
  it('answers 404 for somebody who said nothing', async () => {
    expect((await app({}).request('/speaker/nobody')).status).toBe(404)
  })

  it('takes a name with a slash', async () => {
    const index = new QuoteIndex()
    index.apply([change({ id: 'a', quotes: [{ text: 'ہم یہاں ہیں', by: 'بی بی سی/اردو' }] })])
    const at = async () => index.moment(0)
    const response = await app({ at }).request(`/speaker/${encodeURIComponent('بی بی سی/اردو')}`)
    expect(response.status).toBe(302)
    expect((await app({ at }).request(response.headers.get('location') ?? '')).status).toBe(200)
  })

  it.each([NAME, 'شيريں مزاري', 'shireen mazari'])(
    'leads from a name in another spelling to the speaker: %s',
    async (name) => {
      const response = await app({}).request(`/speaker/${encodeURIComponent(name)}?ui=en&sort=oldest`)
      expect(response.status).toBe(302)
      expect(response.headers.get('location')).toBe(`${SPEAKER}?sort=oldest&ui=en`)
    },
  )

  it('leads from an old id on when two names turn out to be one', async () => {
    const index = new QuoteIndex()
    const at = async () => index.moment(0)
    const idOf = async (name: string) => (await (await at()).speaker(name))?.speaker.id ?? ''
    index.apply([change({ id: 'a', quotes: [{ text: 'ہم یہاں ہیں', by: 'لاوروف' }] })])
    const old = await idOf('لاوروف')
    index.apply([change({ id: 'b', quotes: [{ text: 'ہم وہاں ہیں', by: 'سرگئی لاوروف' }] })])
    const now = await idOf('سرگئی لاوروف')
    expect(now).not.toBe(old)
    const response = await app({ at }).request(`/speaker/${old}`)
    expect([response.status, response.headers.get('location')]).toEqual([302, `/speaker/${now}`])
  })
})

describe('GET /assets/{name}', () => {
  it('lets the browser keep a file for ever', async () => {
    const response = await app({}).request(`/assets/${SCRIPT}`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toBe(`content of ${SCRIPT}`)
  })

  it.each(['nothing.js', '..%2Fpage.js', '%2e%2e/%2e%2e/package.json'])('has no file %s', async (name) => {
    expect((await app({}).request(`/assets/${name}`)).status).toBe(404)
  })
})

describe('what robots and browsers ask of a site', () => {
  it('has robots.txt, which leads to a sitemap of articles and speakers', async () => {
    const robots = await (await app({}).request('/robots.txt')).text()
    expect(robots).toContain('Sitemap: http://localhost/sitemap.xml')
    const response = await app({}).request('/sitemap.xml')
    expect(response.headers.get('content-type')).toContain('application/xml')
    const map = await response.text()
    expect(map.match(/<loc>[^<]*/g)).toEqual([
      '<loc>http://localhost/',
      '<loc>http://localhost/article/budget',
      `<loc>http://localhost${SPEAKER}`,
    ])
  })

  it('has a manifest, which the pages name and may load', async () => {
    const manifest = await (await app({}).request('/manifest.webmanifest')).json()
    expect(manifest).toMatchObject({ start_url: '/', lang: 'ur', icons: [{ type: 'image/svg+xml' }] })
    const page = await app({}).request('/')
    expect(await page.text()).toContain('<link rel="manifest" href="/manifest.webmanifest">')
    expect(page.headers.get('content-security-policy')).toContain("manifest-src 'self'")
  })

  it.each([
    [`/?q=x&sort=oldest`, '/search?q=x&amp;format=atom'],
    [SPEAKER, '/search?speaker=Srn-mzArY&amp;format=atom'],
  ])('finds the feed of %s', async (path, feed) => {
    expect(await (await app({}).request(path)).text()).toContain(`type="application/atom+xml"`)
    expect(await (await app({}).request(path)).text()).toContain(`href="${feed}"`)
  })
})

describe('GET /q/{id} of a server whose readers report mistakes elsewhere', () => {
  it('leads there with the address of the quote', async () => {
    const report = 'mailto:desk@quotes.example?subject={quote}'
    const [hit] = (await budget().search({ q: '', sort: 'newest', limit: 1 })).hits
    const html = await (await app({ report }).request(`/q/${hit?.id}`)).text()
    const address = encodeURIComponent(`http://localhost/q/${hit?.id}`)
    expect(html).toContain(`href="mailto:desk@quotes.example?subject=${address}"`)
    expect(await (await app({}).request(`/q/${hit?.id}`)).text()).not.toContain('class="report"')
  })
})
