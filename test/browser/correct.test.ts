import { putArticle, useLocalServer } from '../local-server'
import { describeInBrowser, useBrowser } from './browser'

const local = useLocalServer()

const TEXT = 'انجینئر نادیہ رحمان نے کہا کہ ’پل پرانا ہے، اور بند رہے گا۔‘'

async function read() {
  const article = await (await fetch(`${local.url}/articles/bridge?hidden=true`)).json()
  return article.quotes[0]
}

describeInBrowser('the form that corrects a quote', () => {
  const browser = useBrowser()

  it('names its speaker, hides it and takes that back, and says what is wrong', async () => {
    const { quotes } = await (await putArticle(local.url, 'bridge', { text: TEXT })).json()
    const { page, errors } = await browser.open(`${local.url}/q/${quotes[0].id}?ui=en`)
    await page.getByText('Correct this quote').click()
    expect(await page.getByLabel('Speaker').inputValue()).toBe('نادیہ رحمان')
    await page.getByLabel('Speaker').fill('کامران لطیف')
    await page.getByLabel('Note').fill('فون پر')
    await page.getByRole('button', { name: 'Save the speaker' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await read()).toMatchObject({ speaker: { name: 'کامران لطیف' }, correction: { note: 'فون پر' } })

    await page.reload()
    await page.getByText('Correct this quote').click()
    expect(await page.locator('.correct').textContent()).toContain('Found automatically: نادیہ رحمان.')
    await page.getByRole('button', { name: 'hide it' }).click()
    await page.getByText('Hidden.').waitFor()
    expect(await read()).toMatchObject({ correction: { hidden: true } })
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await page.getByText('Saved.').waitFor()
    expect(await read()).toMatchObject({ speaker: { name: 'نادیہ رحمان' }, correction: null })

    expect(errors).toEqual([])
    await page.getByLabel('Note').fill('x'.repeat(1_001))
    await page.getByRole('button', { name: 'Right as it is' }).click()
    expect(await page.getByRole('alert').textContent()).toBe('note must not be longer than 1000 characters.')
  })
})
