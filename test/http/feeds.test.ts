import { DOMParser } from 'linkedom'
import { atomFeed } from '../../lambda/http/atom-feed'
import { searchCsv } from '../../lambda/http/search-csv'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { change } from '../search/articles'

const index = new QuoteIndex()
index.apply([
  change({
    id: 'wrong',
    title: '=HYPERLINK("x")',
    publishedAt: 'کل',
    quotes: [{ text: 'ایک \u0001 <b>دو</b> & تین', by: '@نادیہ' }],
  }),
])
const hits = async () => (await index.moment(0).search({ q: '', sort: 'newest', limit: 1 })).hits

describe('a feed', () => {
  it('escapes, and leaves out what XML cannot hold', async () => {
    const xml = atomFeed(new URL('https://quotes.example/search?format=atom'), '', await hits())
    expect(['\u0001', '<b>'].filter((wrong) => xml.includes(wrong))).toEqual([])
    const feed = new DOMParser().parseFromString(xml, 'text/xml')
    expect(feed.querySelector('entry title')?.textContent).toBe('@نادیہ: ”ایک  <b>دو</b> & تین“')
    expect(feed.querySelector('entry updated')?.textContent).toBe('1970-01-01T00:00:00.000Z')
    expect(feed.querySelector('feed > link[rel="alternate"]')?.getAttribute('href')).toBe(
      'https://quotes.example/',
    )
  })
})

describe('a table', () => {
  it('has nothing that a spreadsheet takes for a formula', async () => {
    const [head, row] = searchCsv(await hits()).split('\n')
    expect(head?.startsWith('\uFEFFid,')).toBe(true)
    expect(row).toContain("'=HYPERLINK")
    expect(row).toContain("'@نادیہ")
  })
})
