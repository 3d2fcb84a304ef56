import { putArticle, useLocalServer } from '../local-server'
import { ARTICLES } from './articles'
import { describeInBrowser, useBrowser } from './browser'

describeInBrowser('the page that searches', () => {
  const local = useLocalServer()
  const browser = useBrowser()

  beforeAll(async () => {
    for (const [id, article] of Object.entries(ARTICLES)) await putArticle(local.url, id, article)
  })

  it('shows the newest quotes, in Urdu from right to left, with files of its own server alone', async () => {
    const { page, errors, foreign } = await browser.open(local.url)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('html').getAttribute('lang')).toBe('ur')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('.hit').count()).toBe(6)
    expect(await page.locator('.hit .words').first().textContent()).toContain('گھر بہہ گئے')
    expect(await page.evaluate(() => document.fonts.check('16px "Noto Nastaliq Urdu"', 'ا'))).toBe(true)
    expect(errors).toEqual([])
    expect(foreign).toEqual([])
  })

  it('finds quotes while one types, and puts the query into the address', async () => {
    const { page } = await browser.open(local.url)
    await page.locator('#q').pressSequentially('مہنگائی')
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('.hit').count()).toBe(1)
    expect(await page.locator('.hit mark').first().textContent()).toBe('مہنگائی')
    expect(new URL(page.url()).searchParams.get('q')).toBe('مہنگائی')
    expect(await page.locator('#status').textContent()).toBe('1 اقتباس')
    expect(await page.locator('#q').inputValue()).toBe('مہنگائی')
  })

  it('finds Urdu by Roman letters', async () => {
    const { page } = await browser.open(local.url)
    await page.locator('#q').pressSequentially('bijli')
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('.hit .words').first().textContent()).toContain('بجلی')
  })

  it('drops the answer to a query that was typed on meanwhile', async () => {
    const { page } = await browser.open(local.url)
    let slow = 0
    await page.route(/\?q=/, async (route) => {
      const first = slow++ === 0
      if (first) await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue().catch(() => {})
    })
    await page.locator('#q').fill('بجلی')
    await page.waitForTimeout(200)
    await page.locator('#q').fill('متاثرین')
    await page.waitForTimeout(800)
    expect(slow).toBeGreaterThan(1)
    expect(await page.locator('.hit mark').first().textContent()).toBe('متاثرین')
  })

  it('drops the answer to a query that was taken back meanwhile', async () => {
    const { page } = await browser.open(local.url)
    await page.route(/\?q=/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue().catch(() => {})
    })
    const asked = page.waitForRequest(/\/\?q=/)
    await page.locator('#q').fill('بجلی')
    await asked
    await page.locator('#q').fill('')
    await page.waitForTimeout(800)
    expect(await page.locator('.hit').count()).toBe(6)
    expect(await page.locator('#results').getAttribute('aria-busy')).toBeNull()
    expect(new URL(page.url()).search).toBe('')
  })

  it('filters by a speaker of the facets, and takes the filter off', async () => {
    const { page } = await browser.open(`${local.url}/?q=${encodeURIComponent('بجلی')}`)
    await page.locator('.facet a', { hasText: 'اویس لغاری' }).click()
    await page.locator('.chips a').waitFor()
    expect(new URL(page.url()).searchParams.get('speaker')).toBe('As-lghArY')
    expect(await page.locator('.chips').textContent()).toContain('اویس لغاری')
    const speakers = await page.locator('.hit .speaker').allTextContents()
    expect(new Set(speakers)).toEqual(new Set(['اویس لغاری']))
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.locator('.chips a').click()
    await page.locator('.chips').waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.has('speaker')).toBe(false)
  })

  it('filters by dates and source, and sorts', async () => {
    const { page } = await browser.open(local.url)
    await page.locator('.refine summary').click()
    await page.locator('input[name="to"]').fill('2026-06-30')
    await page.locator('select[name="sort"]').selectOption('oldest')
    await page.waitForFunction(
      () => document.querySelector('.hit time')?.getAttribute('datetime') === '2026-03-14',
    )
    expect(await page.locator('.hit').count()).toBe(4)
    await page.locator('.facet a', { hasText: 'شام نیوز' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 2)
    expect(new Set(await page.locator('.hit .source').allTextContents())).toEqual(new Set(['شام نیوز']))
  })

  it('goes back and forward through searches and quotes', async () => {
    const { page } = await browser.open(local.url)
    await page.locator('#q').pressSequentially('بجلی')
    await page.locator('.hit mark').first().waitFor()
    await page.locator('.hit .words a').first().click()
    await page.locator('.quote-page').waitFor()
    await page.goBack()
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('#q').inputValue()).toBe('بجلی')
    await page.goBack()
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 6)
    expect(await page.locator('#q').inputValue()).toBe('')
    await page.goForward()
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('#q').inputValue()).toBe('بجلی')
  })

  it('opens a shared link as it was', async () => {
    const address = `${local.url}/?${new URLSearchParams({ q: 'بجلی', speaker: 'اویس لغاری', sort: 'oldest' })}`
    const { page } = await browser.open(address)
    await page.waitForLoadState('networkidle')
    expect(page.url()).toBe(address)
    expect(await page.locator('#q').inputValue()).toBe('بجلی')
    expect(await page.locator('select[name="sort"]').inputValue()).toBe('oldest')
    expect(await page.locator('.hit').count()).toBeGreaterThan(0)
  })

  it('takes a suggestion with the keyboard alone, and opens a quote', async () => {
    const { page } = await browser.open(local.url)
    for (let i = 0; i < 10 && (await page.evaluate(() => document.activeElement?.id)) !== 'q'; i++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('شیریں')
    await page.locator('[role="option"]').first().waitFor()
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe('suggestion-0')
    await page.keyboard.press('Enter')
    await page.locator('.chips a').waitFor()
    expect(new URL(page.url()).searchParams.get('speaker')).toBe('Srn-mzArY')
    expect(await page.locator('.chips').textContent()).toContain('شیریں مزاری')
    expect(await page.locator('#suggestions').isHidden()).toBe(true)
    await page.locator('.hit .words a').focus()
    await page.keyboard.press('Enter')
    await page.locator('.quote-page').waitFor()
  })

  it('closes the suggestions with Escape and keeps what was typed', async () => {
    const { page } = await browser.open(local.url)
    await page.locator('#q').pressSequentially('شیریں')
    await page.locator('[role="option"]').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('#suggestions').isHidden()).toBe(true)
    expect(await page.locator('#q').inputValue()).toBe('شیریں')
  })

  it.each([
    [429, 'درخواستیں بہت زیادہ'],
    [503, 'جواب نہیں دے رہا'],
  ])('says so on a %i, keeps what was typed and the results, and tries again', async (status, words) => {
    const { page } = await browser.open(local.url)
    await page.route(/\?q=/, (route) => route.fulfill({ status, body: '{}' }))
    await page.locator('#q').fill('بجلی')
    await page.locator('#problem').waitFor()
    expect(await page.locator('#problem').textContent()).toContain(words)
    expect(await page.locator('#q').inputValue()).toBe('بجلی')
    expect(await page.locator('.hit').count()).toBe(6)
    await page.unroute(/\?q=/)
    await page.locator('#problem button').click()
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('#problem').isHidden()).toBe(true)
  })

  it('tries again from a page that the server could not fill', async () => {
    const address = `${local.url}/?q=${encodeURIComponent('بجلی')}`
    const wrong = await (await fetch(`${address}&from=2026-02-31`)).text()
    const { page } = await browser.open(local.url)
    const unavailable = { status: 503, contentType: 'text/html', body: wrong.replaceAll('2026-02-31', '') }
    await page.route(address, (route) => route.fulfill(unavailable))
    await page.goto(address)
    expect(await page.locator('#results [role="alert"]').count()).toBe(1)
    await page.unroute(address)
    await page.locator('#results a').click()
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('#q').inputValue()).toBe('بجلی')
    expect(await page.locator('#results [role="alert"]').count()).toBe(0)
  })

  it('searches when the connection comes back', async () => {
    const { page } = await browser.open(local.url)
    await page.context().setOffline(true)
    await page.locator('#q').fill('بجلی')
    await page.locator('#problem').waitFor()
    await page.context().setOffline(false)
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('#q').inputValue()).toBe('بجلی')
  })

  it('asks again where the browser is online before the server can be reached', async () => {
    const { page } = await browser.open(local.url)
    let refused = 0
    await page.route(/\/\?q=/, (route) => {
      refused += 1
      return refused <= 2 ? route.abort('connectionreset') : route.continue()
    })
    await page.locator('#q').fill('بجلی')
    await page.locator('.hit mark').first().waitFor()
    expect(refused).toBe(3)
    expect(await page.locator('#problem').isHidden()).toBe(true)
  })

  it('says when nothing was found', async () => {
    const { page } = await browser.open(`${local.url}/?q=قققققققق`)
    expect(await page.locator('h1').textContent()).toBe('کوئی اقتباس نہیں ملا')
  })

  it('marks a speaker that the article does not name as unknown', async () => {
    const { page } = await browser.open(`${local.url}/?q=${encodeURIComponent('اہلکار')}`)
    expect(await page.locator('.hit .unknown').textContent()).toBe('نامعلوم')
  })

  it('shows what the server sent for an address in any order, without asking again', async () => {
    const asked: string[] = []
    const { page } = await browser.open(local.url)
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${local.url}/?ui=en&sort=oldest&q=${encodeURIComponent('بجلی')}&from=2026-01-01`)
    await page.waitForTimeout(400)
    expect(asked.filter((path) => path === '/')).toHaveLength(1)
  })

  it('searches without script', async () => {
    const { page } = await browser.open(local.url, { javaScriptEnabled: false })
    await page.locator('#q').fill('بجلی')
    await page.keyboard.press('Enter')
    await page.locator('.hit mark').first().waitFor()
    expect(await page.locator('#q').inputValue()).toBe('بجلی')
    await page.locator('.facet a', { hasText: 'اویس لغاری' }).click()
    await page.locator('.chips a').waitFor()
    await page.locator('.hit .words a').first().click()
    await page.locator('.article-text mark.quote').first().waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/q\//)
  })

  it('speaks English when asked to, and stays with it', async () => {
    const { page } = await browser.open(local.url)
    await page.locator('a[hreflang="en"]').click()
    await page.locator('html[lang="en"][dir="ltr"]').waitFor()
    await page.locator('#q').pressSequentially('bijli')
    await page.locator('.hit mark').first().waitFor()
    await page.locator('.hit .words a').first().click()
    await page.locator('.quote-page').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})
