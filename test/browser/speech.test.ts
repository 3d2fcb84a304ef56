import type { SearchAnswer } from '../../lambda/search/port'
import { putArticle, useLocalServer } from '../local-server'
import { describeInBrowser, useBrowser } from './browser'

const local = useLocalServer()

const TEXT = `پل کی مرمت پر اجلاس

انجینئر نادیہ رحمان نے کہا کہ ’پل پرانا ہے اور مرمت تک بند رہے گا۔‘ انھوں نے مزید کہا کہ ’کشتیوں کا انتظام شام تک ہو جائے گا اور کرایہ نہیں لیا جائے گا۔‘

ضلعی افسر کامران لطیف نے بتایا کہ پل کی مرمت پر تین ماہ لگیں گے اور ٹریفک دوسرے راستے سے گزرے گی۔`

type Hits = SearchAnswer['hits']

describeInBrowser('speech in a reporter’s words', () => {
  const browser = useBrowser()
  let hits: Hits = []
  const hit = (isMeant: (hit: Hits[number]) => boolean | undefined) => {
    const found = hits.find(isMeant)
    if (found === undefined) throw new Error('the article has no such quote')
    return found
  }

  beforeAll(async () => {
    await putArticle(local.url, 'bridge', { text: TEXT, publishedAt: '2026-10-01', source: 'روزنامہ پل' })
    hits = ((await (await fetch(`${local.url}/search?article=bridge`)).json()) as SearchAnswer).hits
  })

  it('is no quotation, has no marks, and says whose words it is in', async () => {
    const { page } = await browser.open(`${local.url}/?article=bridge`)
    const reported = page.locator('.hit.reported')
    expect(await reported.count()).toBe(1)
    expect(await reported.locator('blockquote').count()).toBe(0)
    expect(await reported.locator('.byline').textContent()).toContain('اخبار کے الفاظ میں')
    const [before, size] = await reported
      .locator('.words')
      .evaluate((words) => [getComputedStyle(words, '::before').content, getComputedStyle(words).fontSize])
    expect(before).toBe('none')
    const statement = page.locator('.hit.statement blockquote').first()
    expect(await statement.evaluate((words) => getComputedStyle(words).fontSize)).not.toBe(size)
  })

  it('is a filter with a count, on and off', async () => {
    const { page } = await browser.open(local.url)
    await page.locator('.facet a', { hasText: 'اخبار کے الفاظ میں' }).click()
    await page.locator('.chips a').waitFor()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('reported')
    expect(await page.locator('.hit.statement').count()).toBe(0)
    expect(await page.locator('.hit.reported').count()).toBe(1)
    await page.locator('.chips a').click()
    await page.locator('.hit.statement').first().waitFor()
  })

  it.each([
    ['reported', 'اخبار کے الفاظ میں'],
    ['statement', 'اپنے الفاظ میں'],
  ])('and a quotation are told apart where they are cited and shared: %s', async (kind, words) => {
    const { id, text } = hit((one) => one.kind === kind)
    const { page } = await browser.open(`${local.url}/q/${id}`)
    const citation = (await page.locator('[data-copy]').first().getAttribute('data-copy')) ?? ''
    expect(citation).toContain(words)
    expect(citation.startsWith('”')).toBe(kind === 'statement')
    const title = (await page.locator('meta[property="og:title"]').getAttribute('content')) ?? ''
    expect(title.includes('اخبار کے الفاظ میں')).toBe(kind === 'reported')
    expect(title.includes(`”${text}`)).toBe(kind === 'statement')
  })

  it('tells why a quote is given to its speaker, with the words of the article', async () => {
    const { id } = hit(({ speaker }) => speaker?.how === 'pronoun')
    const { page } = await browser.open(`${local.url}/q/${id}`)
    expect(await page.locator('.byline').textContent()).toContain('ضمیر')
    await page.locator('.why summary').click()
    expect(await page.locator('.why p').first().textContent()).toContain('انھوں')
    expect(await page.locator('.article-text mark.mention').textContent()).toContain('انھوں')
    expect(await page.locator('.article-text mark.cue').textContent()).toContain('کہا')
  })

  it('shows the whole article with every quote marked, each leading to its page', async () => {
    const { page, errors } = await browser.open(`${local.url}/article/bridge`)
    const marks = page.locator('.article-text a mark')
    expect(await marks.allTextContents()).toEqual(
      [...hits].sort((a, b) => a.start - b.start).map(({ text }) => text),
    )
    const lines = await marks.evaluateAll((all) =>
      all.map((mark) => getComputedStyle(mark).borderBottomStyle),
    )
    expect(lines).toEqual(['solid', 'solid', 'dotted'])
    expect(await page.locator('.legend mark').count()).toBe(2)
    await page.locator('.article-text a').last().click()
    await page.locator('.quote-page.reported').waitFor()
    await page.locator('.context .button', { hasText: 'پورا مضمون' }).click()
    await page.locator('.legend mark').nth(1).waitFor()
    expect(new URL(page.url()).pathname).toBe('/article/bridge')
    expect(errors).toEqual([])
  })

  it('says that an editor has looked', async () => {
    const { id } = hit(({ kind }) => kind === 'reported')
    await fetch(`${local.url}/articles/bridge/quotes/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ confirmed: true }),
    })
    const { page } = await browser.open(`${local.url}/q/${id}`)
    await page.waitForFunction(
      async () => {
        const text = await (await fetch(location.href)).text()
        return text.includes('مدیر کی تصدیق شدہ')
      },
      undefined,
      { timeout: 10_000, polling: 1_000 },
    )
  })
})
