import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { putArticle, useLocalServer } from '../local-server'
import { ARTICLES } from './articles'
import { describeInBrowser, useBrowser } from './browser'

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Violations of WCAG 2.2 A and AA, and of axe's best practices, each with the elements concerned.
 *
 * @param rules these rules alone; all when left out
 */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axeSource)
  const options = rules === undefined ? {} : { runOnly: rules }
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const SPEAKER = `/speaker/${encodeURIComponent('اویس لغاری')}`
const SEARCH = `/?q=${encodeURIComponent('بجلی')}`

describeInBrowser('every page', () => {
  const local = useLocalServer()
  const browser = useBrowser()
  const quote = async () => {
    const { hits } = await (await fetch(`${local.url}/search?q=${encodeURIComponent('صارفین')}`)).json()
    return `/q/${hits[0].id}`
  }
  const pages: [string, () => Promise<string>][] = [
    ['the front page', async () => '/'],
    ['results', async () => SEARCH],
    [
      'filtered results',
      async () => `${SEARCH}&from=2026-01-01&sort=oldest&source=${encodeURIComponent('روزنامہ سحر')}`,
    ],
    ['no results', async () => '/?q=قققققق&speaker=x'],
    ['a wrong search', async () => '/?from=2026-02-31'],
    ['a quote', quote],
    ['a speaker', async () => SPEAKER],
    ['a speaker on a subject', async () => `${SPEAKER}?q=${encodeURIComponent('بجلی')}`],
    ['nobody side by side', async () => '/compare'],
    ['near results', async () => `/?q=${encodeURIComponent('بجلی صارفین زنجبیل')}`],
    ['a whole article', async () => '/article/power'],
    [
      'speakers side by side',
      async () =>
        `/compare?speaker=${encodeURIComponent('اویس لغاری')}&speaker=x&q=${encodeURIComponent('بجلی')}`,
    ],
    ['reported speech', async () => `/?kind=reported&q=${encodeURIComponent('مارکیٹیں')}`],
    ['adding an article', async () => '/add'],
    ['a missing page', async () => '/q/none'],
  ]

  beforeAll(async () => {
    const text = 'تاجر رہنما کاشف میمن نے بتایا کہ تاجر اس اعلان سے خوش ہیں اور مارکیٹیں جلد کھلیں گی۔'
    await putArticle(local.url, 'traders', { text, title: 'تاجروں کی خوشی' })
    for (const [id, article] of Object.entries(ARTICLES)) await putArticle(local.url, id, article)
  })

  it.each(pages)('meets WCAG 2.2 AA in both languages, in light and dark: %s', async (_, path) => {
    const { page } = await browser.open(`${local.url}${await path()}`, {
      bypassCSP: true,
      colorScheme: 'light',
    })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
    const english = new URL(page.url())
    english.searchParams.set('ui', 'en')
    await page.goto(english.href)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
    // A screen of 1280 CSS pixels is 640 wide at 200 %, and 320 at 400 % (WCAG 2.2, 1.4.10 Reflow).
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: width })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  })

  it('meets it with suggestions and a problem shown', async () => {
    const { page } = await browser.open(local.url, { bypassCSP: true })
    await page.locator('#q').pressSequentially('اویس')
    await page.locator('[role="option"]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.route(/\?q=/, (route) => route.fulfill({ status: 503 }))
    await page.keyboard.type(' ل')
    await page.locator('#problem').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('lets the keyboard skip to the content, then go in reading order', async () => {
    const { page } = await browser.open(`${local.url}${SEARCH}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
  })

  it('moves nothing for readers who asked for reduced motion', async () => {
    const { page } = await browser.open(`${local.url}${SEARCH}`, { reducedMotion: 'reduce' })
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return transitionDuration !== '0s' || animationName !== 'none'
        }).length,
    )
    expect(moving).toBe(0)
  })
})
