import { type NewsSite, newsPage, rss } from '../news-site'
import { windows1256 } from '../windows-1256'

/**
 * Has a site serve a feed of ten items at `/feed`: pages that can be read, one in windows-1256, one behind a redirect, one
 * under another address of its own, a full text, and one that is broken, one twice, one on a private network.
 */
export function serveTenItems(site: NewsSite): void {
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
}
