import { once } from 'node:events'
import { ApiClient } from '../../../seed/commands/api-client'
import { allQuotes } from '../../../seed/commands/quote-export'
import { runCommand, startCommand } from '../../command'
import { putArticle, useLocalServer } from '../../local-server'
import { markOf, syntheticArticle } from '../../synthetic-articles'

const server = useLocalServer()
const ARTICLES = 30
const QUOTES_EACH = 6

beforeAll(async () => {
  for (let number = 0; number < ARTICLES; number++) {
    const { id, ...content } = syntheticArticle(number)
    await putArticle(server.url, id, content)
  }
})

function exported(...args: string[]) {
  return runCommand('seed/commands/export.ts', [...args, '--endpoint', server.url])
}

describe('npm run export', () => {
  it('writes every quote once, as a line of JSON', async () => {
    const { output, status } = await exported()
    const quotes = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(ARTICLES * QUOTES_EACH)
    expect(quotes).toHaveLength(ARTICLES * QUOTES_EACH)
    expect(Object.keys(quotes[0])).toEqual(
      expect.arrayContaining(['id', 'text', 'speaker', 'start', 'end', 'article']),
    )
  })

  it('writes what a search shows as one: equal quotes of two papers, and a clause with the words that it holds', async () => {
    const text =
      'وزیر صحت نادیہ قریشی نے کہا کہ ہسپتالوں میں ’دوا کی کوئی کمی نہیں ہے اور نہ ہو گی‘ اور عملہ موجود ہے۔'
    for (const id of ['one-paper', 'other-paper']) await putArticle(server.url, id, { title: 'دوا', text })
    const { output } = await exported()
    const lines = output.split('\n').filter((line) => line.includes('کوئی کمی نہیں'))
    const kinds = lines.map((line) => JSON.parse(line)).map(({ kind, article }) => [article.id, kind])
    expect(kinds.sort()).toEqual(
      ['one-paper', 'other-paper'].flatMap((id) => ['reported', 'statement'].map((kind) => [id, kind])),
    )
    for (const id of ['one-paper', 'other-paper'])
      await fetch(`${server.url}/articles/${id}`, { method: 'DELETE' })
  })

  it('writes CSV that begins with the mark by which spreadsheets know UTF-8', async () => {
    const { output } = await exported('--format', 'csv')
    expect(output).toMatch(/^\ufeffid,kind,text,speaker,role,/)
    expect(output.trimEnd().split('\n')).toHaveLength(1 + ARTICLES * QUOTES_EACH)
  })

  it('lets no text of an article become a formula of a spreadsheet', async () => {
    const text = 'وزیر نے کہا کہ ’=HYPERLINK("https://example.org","یہاں دیکھیں اور کھولیں")‘ اور چلے گئے۔'
    await putArticle(server.url, 'formula', { title: '+1+1', text })
    const { output } = await exported('--format', 'csv')
    expect(output).toContain("'+1+1")
    expect(output.replaceAll('"', '')).not.toMatch(/[\n,]=/)
    expect(output).toContain('=HYPERLINK')
  })

  it('leaves ids in the table as they are, so that each is found by what stands there', async () => {
    const text = 'وزیر نے کہا کہ ’بارش کا پانی سڑکوں پر جمع ہے اور ہم نکال رہے ہیں۔‘'
    await putArticle(server.url, '-rain', { title: '-5 درجے', text })
    const { output } = await exported('--format', 'csv')
    const [line = ''] = output.split('\n').filter((row) => row.includes('بارش'))
    expect(line).toContain(`,-rain,'-5 درجے,`)
    expect((await fetch(`${server.url}/articles/-rain`)).status).toBe(200)
  })

  it('lets no cell begin in the middle of a text, whatever ends cells in the language of the reader', async () => {
    const text = 'وزیر نے کہا کہ ’پانی کم ہے؛ ;=1+1 اور بجلی بھی کم ہے۔‘'
    await putArticle(server.url, 'semicolon', { title: 'سرخی', text })
    const { output } = await exported('--format', 'csv')
    expect(output).toContain('"پانی کم ہے؛ ;=1+1 اور بجلی بھی کم ہے۔"')
  })

  it('ends without complaint when its reader has enough', async () => {
    const child = startCommand('seed/commands/export.ts', ['--endpoint', server.url])
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [status] = await once(child, 'close')
    expect({ errors, status }).toEqual({ errors: '', status: 0 })
  })

  it('explains an unknown format', async () => {
    const { errors, status } = await exported('--format', 'xml')
    expect(errors).toMatch(/--format .*'xml' is invalid.*jsonl, csv/)
    expect(status).toBe(2)
  })
})

describe('all quotes', () => {
  it('are those that were there at the first page, whatever is added meanwhile', async () => {
    const client = new ApiClient({
      endpoint: new URL(`${server.url}/`),
      sign: async (url, init) => new Request(url, init),
      wait: async () => {},
    })
    const ids: string[] = []
    for await (const { id, article } of allQuotes(client)) {
      if (/^article-/.test(article.id)) ids.push(id)
      if (ids.length === 60) {
        const { id, ...content } = syntheticArticle(ARTICLES)
        await putArticle(server.url, id, { ...content, publishedAt: '2023-01-01' })
        await putArticle(server.url, 'late', { ...content, publishedAt: '2026-01-01' })
      }
    }
    expect(ids).toHaveLength(ARTICLES * QUOTES_EACH)
    const found = await fetch(`${server.url}/search?q=${encodeURIComponent(markOf(ARTICLES))}`)
    // Two articles of the same words: a search shows each quote once.
    expect(await found.json()).toMatchObject({ total: QUOTES_EACH })
  })
})
