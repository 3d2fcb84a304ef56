import { setTimeout as wait } from 'node:timers/promises'
import type { InputArticle } from '../../../lambda/ingest/found'
import { readAddress } from '../../../lambda/ingest/web/read-address'
import { PoliteWeb } from '../../../lambda/ingest/web/web'
import { newsPage, rss, siteNetwork, useNewsSite } from '../../news-site'
import { serveTenItems } from '../ten-items'

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
  it('gives what can be stored of it, once, and names the rest', async () => {
    serveTenItems(site)
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
      const body = `\ufeff<?xml version="1.0"?><!-- a --><?x?>${rss(['<description>خبر</description>', '<category>x</category>']).replace(/^<\?.*?\?>/, '')}`
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
