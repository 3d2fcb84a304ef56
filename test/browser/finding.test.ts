import { putArticle, useLocalServer } from '../local-server'
import { describeInBrowser, useBrowser } from './browser'

const local = useLocalServer()

const ARTICLES = {
  bridge: {
    title: 'دریا کے پل کی مرمت',
    source: 'روزنامہ پل',
    publishedAt: '2026-11-19',
    text: 'انجینئر نادیہ رحمان نے کہا کہ ’کشتیوں کا انتظام شام تک ہو جائے گا اور کرایہ نہیں لیا جائے گا۔‘',
  },
  copy: {
    title: 'کشتیاں چلیں گی',
    source: 'شام نیوز',
    publishedAt: '2026-11-20',
    text: 'انجینئر نادیہ رحمان نے کہا کہ ’کشتیوں کا انتظام شام تک ہو جائے گا اور کرایہ نہیں لیا جائے گا۔‘',
  },
  lights: {
    title: 'روشنی کا مسئلہ',
    source: 'روزنامہ سحر',
    publishedAt: '2026-08-02',
    text: 'افسر کامران لطیف نے کہا کہ ’کشتیوں پر روشنی کا انتظام بھی ہو گا اور کوئی کرایہ نہیں ہو گا۔‘',
  },
}

const search = (q: string, more = '') => `${local.url}/?q=${encodeURIComponent(q)}${more}`

describeInBrowser('finding', () => {
  const browser = useBrowser()

  beforeAll(async () => {
    for (const [id, article] of Object.entries(ARTICLES)) await putArticle(local.url, id, article)
  })

  it('counts one quote of two papers once, with both', async () => {
    const { page } = await browser.open(search('کشتیوں شام'))
    expect(await page.locator('h1').textContent()).toBe('1 اقتباس')
    expect(await page.locator('.hit').first().textContent()).toContain('روزنامہ پل')
    expect(await page.locator('.hit').first().textContent()).toContain('شام نیوز')
  })

  it('sets near matches apart, and does not count them', async () => {
    const { page } = await browser.open(search('کرایہ روشنی شام'))
    const order = await page
      .locator('#hits > li')
      .evaluateAll((items) => items.map((item) => item.className.split(' ')[0]))
    expect(order[0]).toBe('near-heading')
    expect(order.filter((name) => name === 'near-heading')).toHaveLength(1)
    expect(await page.locator('h1').textContent()).toBe('کوئی اقتباس عین مطابق نہیں')
    const near = order.length - 1
    expect(await page.locator('.near-heading').textContent()).toContain(`${near} `)
  })

  it('says where it matches when no word of the quote is marked', async () => {
    const { page } = await browser.open(search('نادیہ'))
    expect(await page.locator('.hit mark').count()).toBe(0)
    expect(await page.locator('.hit').first().textContent()).toContain('کہنے والے کے نام میں')
  })

  it('tells how to search a phrase or leave a word out, before anything is searched', async () => {
    const { page } = await browser.open(local.url)
    expect(await page.locator('#search-help').isVisible()).toBe(true)
  })

  it('leads back to the results from a quote, and has a search box there', async () => {
    const { page } = await browser.open(search('کشتیوں', '&sort=oldest'))
    const results = page.url()
    await page.locator('.hit .words a').first().click()
    await page.locator('.quote-page').waitFor()
    await page.locator('#back', { hasText: 'نتائج پر واپس' }).click()
    await page.locator('.hit mark').first().waitFor()
    expect(page.url()).toBe(results)
  })

  it.each(['/add', '/article/bridge', '/q/none', '/compare', '/nothing'])(
    'has a search and a way to the front page at %s, without script too',
    async (path) => {
      const { page } = await browser.open(local.url + path, {
        javaScriptEnabled: false,
        extraHTTPHeaders: { accept: 'text/html' },
      })
      expect(await page.locator('form[role="search"]').count()).toBe(1)
      expect(await page.locator('#back').textContent()).toBe('صفحۂ اول')
    },
  )

  it('writes a date in the order of the interface’s language', async () => {
    const { page } = await browser.open(`${local.url}/article/bridge?ui=en`)
    await page.goto(search('شام', '&ui=en'))
    const time = page.locator('.hit time').first()
    expect(await time.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
    expect(await time.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate')
    const [day, year] = await time.evaluate((element) => {
      const text = element.firstChild as Text
      const left = (from: number, to: number) => {
        const range = document.createRange()
        range.setStart(text, from)
        range.setEnd(text, to)
        return range.getBoundingClientRect().left
      }
      return [left(0, 2), left(text.length - 4, text.length)]
    })
    expect(day).toBeLessThan(year as number)
  })

  it('sets speakers beside each other on a subject, and below each other on a phone', async () => {
    const query = new URLSearchParams([
      ['speaker', 'نادیہ رحمان'],
      ['speaker', 'کامران لطیف'],
      ['q', 'انتظام'],
    ])
    const { page, errors } = await browser.open(`${local.url}/compare?${query}`, { javaScriptEnabled: false })
    const sides = page.locator('.sides section')
    expect(await sides.locator('h2').allTextContents()).toEqual(['نادیہ رحمان', 'کامران لطیف'])
    expect(await sides.locator('.hit').count()).toBe(2)
    const tops = async () =>
      (await Promise.all([0, 1].map((i) => sides.nth(i).boundingBox()))).map((box) => box?.y)
    const [first, second] = await tops()
    expect(first).toBe(second)
    await page.setViewportSize({ width: 390, height: 700 })
    const [above, below] = await tops()
    expect(above).toBeLessThan(below as number)
    expect(errors).toEqual([])
  })
})
