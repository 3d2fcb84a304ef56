import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SearchAnswer } from '../../lambda/search/port'
import { putArticle, useLocalServer } from '../local-server'
import { ARTICLES, HOSTILE } from './articles'
import { describeInBrowser, useBrowser } from './browser'

const local = useLocalServer()
const source = useSource()

// All at once, before the first search: a warm index looks for changes every 5 s only.
beforeAll(async () => {
  const meetings = Array.from({ length: 25 }, (_, i) => {
    return `حنا ربانی نے کہا کہ ’اجلاس نمبر ${i + 1} میں پانی کی تقسیم پر بات ہوئی اور سب نے اپنی رائے دی۔‘`
  })
  const articles = {
    ...ARTICLES,
    power: { ...ARTICLES.power, url: source.url },
    many: { text: meetings.join('\n\n'), publishedAt: '2026-01-05' },
    hostile: HOSTILE,
  }
  for (const [id, article] of Object.entries(articles)) {
    const { status } = await putArticle(local.url, id, article)
    expect(status).toBe(201)
  }
})

/** Another site, which has an article far down on a page. */
function useSource(): { readonly url: string } {
  const filler = '<p>خبر جاری ہے۔</p>'.repeat(300)
  const server = createServer((_, response) => {
    const paragraphs = ARTICLES.power.text.split('\n').map((text) => `<p>${text}</p>`)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>خبر</title>${filler}${paragraphs.join('')}${filler}`)
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => {
    server.close()
  })
  return {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    },
  }
}

async function firstQuote(q: string): Promise<SearchAnswer['hits'][number]> {
  const response = await fetch(`${local.url}/search?${new URLSearchParams({ q })}`)
  const { hits }: SearchAnswer = await response.json()
  if (hits[0] === undefined) throw new Error(`nothing found for ${q}`)
  return hits[0]
}

describeInBrowser('the page of a quote', () => {
  const browser = useBrowser()

  it('shows the quote, its speaker and its cue in the article, each marked in its way', async () => {
    const { id, text } = await firstQuote('صارفین')
    const { page, errors } = await browser.open(`${local.url}/q/${id}`)
    expect(await page.locator('.words').textContent()).toBe(text)
    const inArticle = page.locator('.article-text')
    expect(await inArticle.locator('mark.quote').textContent()).toBe(text)
    expect(await inArticle.locator('mark.mention').textContent()).toContain('اویس لغاری')
    expect(await inArticle.locator('mark.cue').textContent()).toContain('کہا')
    const styles = await inArticle.locator('mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { backgroundColor, borderBottomStyle } = getComputedStyle(mark)
        return { backgroundColor, borderBottomStyle }
      }),
    )
    expect(new Set(styles.map(({ backgroundColor }) => backgroundColor)).size).toBe(3)
    expect(new Set(styles.map(({ borderBottomStyle }) => borderBottomStyle)).size).toBe(3)
    expect(errors).toEqual([])
  })

  it('carries Open Graph tags and a schema.org Quotation', async () => {
    const { id, text } = await firstQuote('صارفین')
    const { page } = await browser.open(`${local.url}/q/${id}`)
    expect(JSON.parse((await page.locator('#json-ld').textContent()) ?? '')).toMatchObject({
      '@type': 'Quotation',
      text,
      creator: { name: 'اویس لغاری' },
    })
    const title = await page.locator('meta[property="og:title"]').getAttribute('content')
    expect(title).toContain('اویس لغاری')
    expect(await page.locator('meta[property="og:url"]').getAttribute('content')).toBe(`${local.url}/q/${id}`)
  })

  it('copies the quote with its citation, its link and its JSON-LD', async () => {
    const { id, text } = await firstQuote('صارفین')
    const { page } = await browser.open(`${local.url}/q/${id}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const copied: string[] = []
    for (const button of await page.locator('[data-copy], [data-copy-from]').all()) {
      await button.click()
      copied.push(await page.evaluate(() => navigator.clipboard.readText()))
    }
    expect(await page.locator('#copied').textContent()).toBe('نقل ہو گیا')
    expect(copied[0]).toContain(`”${text}“\n— اویس لغاری`)
    expect(copied[0]).toContain('روزنامہ سحر')
    expect(copied[1]).toBe(`${local.url}/q/${id}`)
    expect(JSON.parse(copied[2] ?? '')).toMatchObject({ '@type': 'Quotation', text })
  })

  it('leads to the place of the quote in the source', async () => {
    const { id } = await firstQuote('صوبوں')
    const { page } = await browser.open(`${local.url}/q/${id}`)
    const link = await page.locator(`a[href^="${source.url}"]`).getAttribute('href')
    expect(link).toMatch(/#:~:text=/)
    await page.goto(link ?? '')
    await page.waitForFunction(() => window.scrollY > 0)
    const middle = await page.evaluate(() => (document.body.scrollHeight - innerHeight) / 2)
    const place = await page.evaluate(() => window.scrollY)
    expect(Math.abs(place - middle)).toBeLessThan(middle / 10)
  })

  it('says in its own words that a quote does not exist', async () => {
    const { page } = await browser.open(`${local.url}/q/none`)
    expect(await page.locator('[role="alert"]').textContent()).toContain('موجود نہیں')
  })
})

describeInBrowser('the page of a speaker', () => {
  const browser = useBrowser()

  it('shows all quotes in time, and counts them by month', async () => {
    const { page } = await browser.open(`${local.url}/speaker/${encodeURIComponent('اویس لغاری')}`)
    expect(await page.locator('h1').textContent()).toBe('اویس لغاری')
    expect(await page.locator('.hit').count()).toBe(3)
    const rows = await page
      .locator('.timeline tbody tr')
      .evaluateAll((found) => found.map((row) => row.textContent))
    expect(rows).toEqual(['مارچ 20262', 'جون 20261'])
    expect(await page.locator('.timeline svg rect').count()).toBe(2)
    expect(await page.locator('.month h2').allTextContents()).toEqual(['جون 2026', 'مارچ 2026'])
    await page.locator('.orders a', { hasText: 'پرانے' }).click()
    await page.locator('.orders a[aria-current]', { hasText: 'پرانے' }).waitFor()
    expect(await page.locator('.month h2').allTextContents()).toEqual(['مارچ 2026', 'جون 2026'])
  })

  it('shows what the person said on a subject, by month', async () => {
    const { page } = await browser.open(`${local.url}/speaker/${encodeURIComponent('اویس لغاری')}`)
    await page.locator('#q').fill('ٹیکس')
    await page.keyboard.press('Enter')
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('.hit').count()).toBe(1)
    expect(await page.locator('h1').textContent()).toBe('اویس لغاری')
    await page.locator('#q').fill('بجلی')
    await page.keyboard.press('Enter')
    await page.locator('.hit').nth(2).waitFor()
    const rows = page.locator('.timeline tbody tr')
    expect(await rows.allTextContents()).toEqual(['مارچ 20262', 'جون 20261'])
    await page.locator('.orders a', { hasText: 'پرانے' }).click()
    await page.locator('.orders a[aria-current]', { hasText: 'پرانے' }).waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('بجلی')
    await page.locator('.chips a').click()
    await page.locator('.chips').waitFor({ state: 'detached' })
  })
})

describeInBrowser('more quotes than a page holds', () => {
  const browser = useBrowser()
  const speaker = `${encodeURIComponent('حنا ربانی')}`

  it('are appended, and the focus goes to the first of them', async () => {
    const { page } = await browser.open(`${local.url}/?q=${encodeURIComponent('تقسیم')}`)
    expect(await page.locator('.hit').count()).toBe(10)
    await page.locator('#more').click()
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 20)
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('.hit')].findIndex((hit) => hit.contains(document.activeElement)),
    )
    expect(focused).toBe(10)
    await page.locator('#more').click()
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 25)
    expect(await page.locator('#more').count()).toBe(0)
    const quotes = await page.locator('.hit .words').allTextContents()
    expect(new Set(quotes).size).toBe(25)
  })

  it('are on the next page without script', async () => {
    const { page } = await browser.open(`${local.url}/speaker/${speaker}`, { javaScriptEnabled: false })
    for (const count of [10, 10, 5]) {
      const hits = page.locator('.hit')
      await hits.first().waitFor()
      expect(await hits.count()).toBe(count)
      if (count === 10) await page.locator('#more').click()
    }
  })
})

describeInBrowser('the page that adds an article', () => {
  const browser = useBrowser()

  it('shows quotes and speakers at once, and stores the article', async () => {
    const { page, errors } = await browser.open(`${local.url}/add`)
    await page
      .locator('textarea')
      .fill('کوچ ثقلین مشتاق نے کہا کہ ’ٹیم نے دباؤ میں بہترین کھیل پیش کیا اور ہمیں اس پر فخر ہے۔‘')
    await page.locator('#found .hit').first().waitFor()
    expect(await page.locator('#found .speaker').textContent()).toContain('ثقلین مشتاق')
    expect(await page.locator('#found mark.quote').textContent()).toContain('ٹیم نے دباؤ میں')
    await page.locator('input[name="source"]').fill('کھیل نامہ')
    await page.locator('#add button').click()
    await page.locator('#saved a').click({ timeout: 10_000 })
    await page.locator('.hit').first().waitFor()
    expect(await page.locator('.hit .words').textContent()).toContain('ٹیم نے دباؤ میں')
    expect(errors).toEqual([])
  })

  it('says what is wrong, and keeps what was typed', async () => {
    const { page } = await browser.open(`${local.url}/add`)
    await page.locator('textarea').fill('متن')
    await page.locator('input[name="url"]').fill('ftp://example.org/')
    await page.locator('#add button').click()
    await page.locator('#add-problem').waitFor()
    expect(await page.locator('#add-problem').textContent()).toContain('url')
    expect(await page.locator('textarea').inputValue()).toBe('متن')
  })
})

describeInBrowser('a hostile article', () => {
  const browser = useBrowser()

  it.each([
    ['a list', async () => '/?article=hostile'],
    ['the page of its quote', async () => `/q/${(await firstQuote('چال')).id}`],
    ['the page of its longest word', async () => `/q/${(await firstQuote('لمبا')).id}`],
  ])('stays text on %s, without turning or widening the page', async (_, path) => {
    const { page, errors, foreign } = await browser.open(`${local.url}${await path()}`, {
      viewport: { width: 320, height: 640 },
    })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('main script:not([type]), main img').count()).toBe(0)
    expect(errors).toEqual([])
    expect(foreign).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    // What follows the article's words on the page still runs as the page does.
    const directions = await page
      .locator('.byline, .colophon')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction))
    expect(new Set(directions)).toEqual(new Set(['rtl']))
  })

  it('stays text where it is added', async () => {
    const { page, errors } = await browser.open(`${local.url}/add`)
    await page.locator('textarea').fill(HOSTILE.text)
    await page.locator('#found .hit').first().waitFor()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('#found img, #found script').count()).toBe(0)
    expect(errors).toEqual([])
  })
})
