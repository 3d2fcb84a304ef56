import type { Page } from 'playwright-core'
import { putArticle, useLocalServer } from '../local-server'
import { runSize } from '../thorough'
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

/** Pictures of a page in which these boxes alone are drawn: as they are cut, and with room above and below. */
async function cutAndUncut(page: Page, boxes: string): Promise<[Buffer, Buffer]> {
  await page.addStyleTag({
    content: `body * { visibility: hidden; -webkit-mask-image: none !important; mask-image: none !important }
      :is(${boxes}), :is(${boxes}) * { visibility: visible }
      :is(${boxes}) { min-width: 0 !important; overflow-x: clip !important }
      .cut :is(${boxes}) { overflow-y: clip !important }
      .uncut :is(${boxes}) { overflow-y: visible !important }`,
  })
  const pictures: Buffer[] = []
  for (const name of ['cut', 'uncut']) {
    await page.evaluate((state) => {
      document.documentElement.className = state
    }, name)
    pictures.push(await page.screenshot({ fullPage: true, animations: 'disabled' }))
  }
  return pictures as [Buffer, Buffer]
}

/** Marks what cuts its text on the vertical axis, as the page's own style has it; returns how many there are. */
async function markCutting(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0
    for (const element of document.querySelectorAll('body *')) {
      if (element.matches('.visually-hidden, .visually-hidden *, textarea, input, select, option, svg *'))
        continue
      if (getComputedStyle(element).overflowY === 'visible' || element.textContent === '') continue
      element.setAttribute('data-cuts', '')
      count++
    }
    return count
  })
}

describeInBrowser('Nastaliq', () => {
  const browser = useBrowser()
  let quote = ''

  beforeAll(async () => {
    const { quotes } = await (await putArticle(local.url, 'tall', ARTICLE)).json()
    quote = `/q/${quotes[0].id}`
  })

  const pages: [string, () => string][] = [
    ['results', () => `/?q=${encodeURIComponent('کس')}&from=2026-01-01`],
    ['a quote', () => quote],
    ['a speaker', () => `/speaker/${encodeURIComponent('حنا گچکی')}`],
  ]

  const WIDTHS = runSize(2, 4) === 2 ? [320, 1280] : [320, 390, 768, 1280]

  it.each(pages)('loses no ink above or below what cuts it: %s', async (_, path) => {
    for (const width of WIDTHS) {
      const { page } = await browser.open(local.url + path(), {
        bypassCSP: true,
        viewport: { width, height: 700 },
      })
      expect(await page.locator('.hit, .quote-page').count()).toBeGreaterThan(0)
      await page.evaluate(() => document.fonts.ready)
      if ((await markCutting(page)) === 0) continue
      const [cut, uncut] = await cutAndUncut(page, '[data-cuts]')
      expect(cut.equals(uncut)).toBe(true)
    }
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
    const [cut, uncut] = await cutAndUncut(page, '#suggestions')
    expect(cut.equals(uncut)).toBe(true)
  })

  it('is nowhere smaller than 16 px', async () => {
    for (const [, path] of [...pages, ['adding an article', () => '/add'] as const]) {
      const { page } = await browser.open(local.url + path())
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('body *')].flatMap((element) => {
          const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          const text = own.map(({ textContent }) => textContent).join('')
          const size = Number.parseFloat(getComputedStyle(element).fontSize)
          return /\p{Script=Arabic}/u.test(text) && size < 16 ? [`${size} px: ${text}`] : []
        }),
      )
      expect(small).toEqual([])
    }
  })

  it('fades where a row of chips goes on', async () => {
    const { page } = await browser.open(`${local.url}/?q=${encodeURIComponent('کس')}`, {
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
