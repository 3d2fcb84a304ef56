import { setTimeout as wait } from 'node:timers/promises'
import type { InputArticle } from '../../../lambda/ingest/found'
import { readAddress } from '../../../lambda/ingest/web/read-address'
import { PoliteWeb } from '../../../lambda/ingest/web/web'
import { newsPage, rss, siteNetwork, useNewsSite } from '../../news-site'
import { windows1256 } from '../../windows-1256'

const site = useNewsSite()

/** What is read at an address: the articles, the reasons of what fails by address, and how many were read before. */
async function read(address: string) {
  let time = 0
  const web = new PoliteWeb({
    network: siteNetwork,
    now: () => time,
    wait: async (ms) => {
      time += ms
      await wait(0)
    },
  })
  const articles: InputArticle[] = []
  const reasons: Record<string, string> = {}
  let repeated = 0
  for await (const found of readAddress(address, { web, bytes: 1 })) {
    if (found.article) articles.push(found.article)
    else if (found.error) reasons[found.origin] = found.error.message
    else repeated++
  }
  return { articles, reasons, repeated }
}

describe('the address of a page', () => {
  it('gives its article, under the address that it gives itself', async () => {
    site.pages['/budget?utm_source=x'] = { body: newsPage('بجٹ', 'ٹیکس کم ہو گا۔') }
    const { articles } = await read(`${site.origin}/budget?utm_source=x`)
    expect(articles).toMatchObject([
      {
        title: 'بجٹ',
        url: `${site.origin}/budget`,
        source: 'news.test',
        text: expect.stringContaining('ٹیکس کم ہو گا۔'),
      },
    ])
  })

  it.each([
    [
      '/photo',
      { body: 'x', headers: { 'content-type': 'image/png' } },
      'is image/png, which is not a web page',
    ],
    ['/empty', { body: '<html><body></body></html>' }, 'has no main text'],
  ])('%s is named with the reason', async (path, page, reason) => {
    site.pages[path] = page
    expect((await read(site.origin + path)).reasons).toEqual({ [site.origin + path]: reason })
  })
})

describe('the address of a feed', () => {
  it('gives what can be stored, once, and names the rest', async () => {
    const page = (title: string) => ({ body: newsPage(title, 'ٹیکس کا بوجھ سب پر برابر ہو گا۔') })
    const whole = `<p>${'بجٹ پر بحث جاری رہے گی اور ووٹنگ کل ہو گی۔ '.repeat(15)}</p>`
    site.pages = {
      '/1': page('پہلی'),
      '/2': page('دوسری'),
      '/3': { status: 500 },
      '/4': { status: 301, headers: { location: '/moved/4' } },
      '/moved/4': page('چوتھی'),
      '/5': {
        body: windows1256(newsPage('پانچویں خبر', 'قیمتیں نہیں بڑھیں گی۔')),
        headers: { 'content-type': 'text/html; charset=windows-1256' },
      },
      '/7': {
        body: newsPage('ساتویں', 'کام جاری ہے۔').replace(
          '<head>',
          '<head><link rel="canonical" href="/seven">',
        ),
      },
      '/9': page('نویں'),
      '/feed': {
        headers: { 'content-type': 'application/rss+xml' },
        body: rss([
          '<title>پہلی</title><link>/1</link><pubDate>Wed, 08 Dec 2021 10:00:00 GMT</pubDate><description>آغاز…</description>',
          `<link>${site.origin}/2</link>`,
          '<title>ٹوٹی</title><link>/3</link>',
          '<link>/4</link>',
          '<link>/5</link>',
          `<title>چھٹی</title><link>${site.origin}/6</link><content:encoded><![CDATA[${whole}]]></content:encoded>`,
          '<link>/7</link>',
          `<title>پہلی</title><link>${site.origin}/1?utm_medium=rss#top</link>`,
          '<link>/9</link>',
          '<title>نجی</title><link>http://192.168.1.1/admin</link>',
        ]),
      },
    }
    const { articles, reasons, repeated } = await read(`${site.origin}/feed`)
    expect(articles.map(({ url, title }) => [url?.slice(site.origin.length), title])).toEqual([
      ['/1', 'پہلی'],
      ['/2', 'دوسری'],
      ['/moved/4', 'چوتھی'],
      ['/5', 'پانچويں خبر'],
      ['/6', 'چھٹی'],
      ['/seven', 'ساتویں'],
      ['/9', 'نویں'],
    ])
    expect(articles[0]?.publishedAt).toBe('2021-12-08T10:00:00.000Z')
    expect(articles[3]?.text).toContain('قيمتيں نہيں بڑھيں گي.')
    expect(repeated).toBe(1)
    expect(reasons).toEqual({
      [`${site.origin}/feed, item 3, ${site.origin}/3`]: 'answers 500',
      [`${site.origin}/feed, item 10, http://192.168.1.1/admin`]:
        'leads to 192.168.1.1, which is not an address of the Internet; --allow-private permits it',
    })
  })

  it.each(['text/xml; charset=utf-8', 'text/html', 'application/atom+xml'])(
    'may be of the type %s',
    async (type) => {
      const body = `\ufeff<?xml version="1.0"?><!-- a --><?x?>${rss(['<title>t</title><description>خبر</description>']).replace(/^<\?.*?\?>/, '')}`
      site.pages['/typed'] = { body, headers: { 'content-type': type } }
      expect((await read(`${site.origin}/typed`)).articles).toMatchObject([{ text: 'خبر' }])
    },
  )

  it('that is broken is named', async () => {
    site.pages['/broken'] = {
      body: '<rss version="2.0"><channel><item><title>x',
      headers: { 'content-type': 'text/xml' },
    }
    expect((await read(`${site.origin}/broken`)).reasons).toEqual({
      [`${site.origin}/broken`]: 'is not a feed that can be read',
    })
  })
})
