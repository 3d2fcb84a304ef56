import type { Page } from 'playwright-core'
import { putArticle, useLocalServer } from '../local-server'
import { describeInBrowser, useBrowser } from './browser'

const local = useLocalServer()

/** Letters that Nastaliq stacks high and draws deep, longer than any line of a phone. */
const TALL = 'کس نے کھجوریں چکھیں، گچھے لچکے، سچ مچ کچے پکے پتے چنے گئے، ہجے بگڑے، لہجے بدلے، پیچھے ہٹے'

const ARTICLE = {
  title: TALL,
  source: 'گجر گلگت کے پیچ',
  section: 'کچھ جھلکیاں',
  publishedAt: '2026-11-02',
  text: `${TALL}

کپتان حنا گچکی نے کہا کہ ’کس کے پیچھے چلیں، ہجے بگڑے ہوئے ہیں اور کچھ سمجھ میں نہیں آتا کہ کھیل کیسے چلے۔‘`,
}

/** Widths of phones, a tablet and a desk. */
const WIDTHS = [320, 390, 768, 1280]

/** In two states of the page the marked boxes alone are drawn: their texts cut at the edges as the page has it, or not at all. */
const STATES = `
  :is(.cut, .uncut) body * { visibility: hidden; mask-image: none !important; -webkit-mask-image: none !important }
  :is(.cut, .uncut) :is([data-cuts], [data-cuts] *) { visibility: visible }
  :is(.cut, .uncut) [data-cuts] { min-width: 0 !important; content-visibility: visible !important }
  :is(.cut, .uncut) [data-cuts="all"] { contain: paint }
  .uncut [data-cuts="all"] { overflow-clip-margin: 200px }
  .cut [data-cuts="y"] { overflow: clip !important }
  .uncut [data-cuts="y"] { overflow: clip visible !important }`

/** Marks what cuts its text on the vertical axis, or at all its edges (CSS Containment: paint); returns how many there are. */
async function markCutting(page: Page): Promise<number> {
  return page.evaluate(() => {
    document.documentElement.className = ''
    let count = 0
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      delete element.dataset.cuts
      if (element.matches('.visually-hidden, .visually-hidden *, textarea, input, select, option, svg *'))
        continue
      const { overflowY, contentVisibility } = getComputedStyle(element)
      const contained = contentVisibility === 'auto'
      if ((overflowY === 'visible' && !contained) || element.textContent === '') continue
      element.dataset.cuts = contained ? 'all' : 'y'
      count++
    }
    return count
  })
}

async function picture(page: Page, state: 'cut' | 'uncut'): Promise<Buffer> {
  await page.evaluate((name) => {
    document.documentElement.className = name
  }, state)
  return page.screenshot({ fullPage: true, animations: 'disabled', scale: 'css' })
}

/** The widths at which a page loses ink. */
async function losingInk(page: Page): Promise<number[]> {
  await page.addStyleTag({ content: STATES })
  await page.evaluate(() => document.fonts.ready)
  const losing: number[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 })
    if ((await markCutting(page)) === 0) continue
    const cut = await picture(page, 'cut')
    if (!cut.equals(await picture(page, 'uncut'))) losing.push(width)
  }
  return losing
}

/** Texts in Arabic letters that are smaller than 16 px. */
async function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      const text = own.map(({ textContent }) => textContent).join('')
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      return /\p{Script=Arabic}/u.test(text) && size < 16 ? [`${size} px: ${text}`] : []
    }),
  )
}

const encoded = encodeURIComponent

describeInBrowser('Nastaliq', () => {
  const browser = useBrowser()
  let quote = ''

  beforeAll(async () => {
    const { quotes } = await (await putArticle(local.url, 'tall', ARTICLE)).json()
    quote = `/q/${quotes[0].id}`
  })

  const pages: [string, () => string][] = [
    ['the front page', () => '/'],
    ['results', () => `/?q=${encoded('کس')}&from=2026-01-01`],
    ['near results', () => `/?q=${encoded('بگڑے ہوئے لہجے چلے')}`],
    ['no results', () => `/?q=${encoded('گچگچگچ')}&speaker=${encoded('حنا گچکی')}`],
    ['a quote', () => quote],
    ['a speaker', () => `/speaker/${encoded('حنا گچکی')}`],
    ['a whole article', () => '/article/tall'],
    ['speakers side by side', () => `/compare?speaker=${encoded('حنا گچکی')}&speaker=${encoded('گچھے')}`],
    ['a missing page', () => '/q/none'],
    ['adding an article', () => '/add'],
  ]

  it.each(pages)(
    'is nowhere smaller than 16 px, and loses no ink at the edges of what cuts it: %s',
    async (_, path) => {
      const { page } = await browser.open(local.url + path(), { bypassCSP: true })
      if (path() === '/add') {
        await page.locator('textarea').fill(ARTICLE.text)
        await page.locator('.hit').first().waitFor()
      }
      expect(await smallTexts(page)).toEqual([])
      expect(await losingInk(page)).toEqual([])
    },
  )

  it.each([
    ['what is clipped', '.byline { overflow: clip; line-height: 1 }'],
    ['what is laid out where it is looked at', '.hit { margin: 0; padding: 0 } .words { line-height: 1 }'],
  ])('would be seen to lose it: %s', async (_, style) => {
    const { page } = await browser.open(local.url, { bypassCSP: true })
    await page.addStyleTag({ content: style })
    expect(await losingInk(page)).toEqual(WIDTHS)
  })

  it('loses no ink of the suggestions, and none of the masthead at the upper edge', async () => {
    const { page } = await browser.open(local.url, {
      bypassCSP: true,
      viewport: { width: 390, height: 700 },
    })
    await page.evaluate(() => document.fonts.ready)
    const masthead = { x: 0, y: 0, width: 390, height: 30 }
    await page.addStyleTag({ content: 'html { margin-top: 30px }' })
    const above = await page.screenshot({ clip: masthead })
    await page.addStyleTag({ content: '.masthead { visibility: hidden }' })
    expect((await page.screenshot({ clip: masthead })).equals(above)).toBe(true)

    await page.locator('#q').pressSequentially('حنا')
    await page.locator('[role="option"]').first().waitFor()
    expect(await losingInk(page)).toEqual([])
  })

  it('fades where a row of chips goes on', async () => {
    const { page } = await browser.open(`${local.url}/?q=${encoded('کس')}`, {
      viewport: { width: 390, height: 700 },
    })
    const mask = await page
      .locator('.facet ul')
      .first()
      .evaluate((row) => getComputedStyle(row).maskImage)
    expect(mask).toContain('linear-gradient(to left')
  })

  it('is spared what is written by hand, in letters that come with the page', async () => {
    const { page } = await browser.open(`${local.url}/add`)
    await page.locator('textarea').fill('ٹڈڑےںھہۂ گیچ')
    await page.waitForFunction(() => document.fonts.check('18px "Noto Naskh Arabic"', 'ڑ'))
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    )
    expect(loaded.join()).toContain('Noto Naskh Arabic')
  })
})
