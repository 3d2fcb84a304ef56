import { articleIdOf } from '../lambda/ingest/article-id'
import { runCommand } from './command'
import { docx } from './docx'
import { useFolder } from './files'
import { useLocalServer } from './local-server'
import { newsPage, rss, useNewsSite } from './news-site'

const server = useLocalServer()
const folder = useFolder()
const site = useNewsSite()

const MISSED = 'شہریوں نے جلوس نکالا'
const SPEAKER = 'نادیہ رحمان'
const statement = (number: number) => `پل نمبر ${number} پرانا ہے، اور بند رہے گا۔`
const story = (number: number) =>
  `خبر ${number}\n\nانجینئر ${SPEAKER} نے کہا کہ ’${statement(number)}‘ ${number === 3 ? `${MISSED} اور نعرے لگائے۔` : ''}`
const page = (number: number) => newsPage(`خبر ${number}`, statement(number))

/** What a quote of the export says: where, what, and who. */
type Row = [article: string, text: string, speaker: string | null]

const expected = new Map<string, Row[]>()
const expectStory = (id: string, number: number) => expected.set(id, [[id, statement(number), SPEAKER]])

async function run(command: string, ...args: string[]) {
  const { output, errors, status } = await runCommand(`seed/commands/${command}.ts`, [
    ...args,
    '--endpoint',
    server.url,
  ])
  expect({ command, errors, status }).toMatchObject({ status: 0 })
  return { output, errors }
}

async function send(method: string, path: string, body?: object) {
  const answer = await fetch(`${server.url}/articles/${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  expect(answer.ok).toBe(true)
  return answer.status === 204 ? null : answer.json()
}

async function correct(id: string, name: string): Promise<void> {
  const { quotes } = await send('GET', id)
  await send('PATCH', `${id}/quotes/${quotes[0].id}`, { speaker: { name }, by: 'ثنا' })
  expected.set(id, [[id, quotes[0].text, name]])
}

function lines(output: string) {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** Thirty files as a desk has them, in all formats. */
function writeFiles(): void {
  for (let number = 1; number <= 24; number++) {
    folder.write(`desk/story-${number}.txt`, story(number))
    expectStory(`story-${number}`, number)
  }
  const url = 'https://news.example/bridges/25'
  folder.write('desk/headed.txt', `source: روزنامہ صبح\ndate: 8 دسمبر 2021\nurl: ${url}\n\n${story(25)}`)
  expectStory(articleIdOf({ url, text: '' }), 25)
  folder.write('desk/page.html', page(26))
  expectStory('page', 26)
  folder.write('desk/one.json', JSON.stringify({ id: 'from-json', text: story(27) }))
  expectStory('from-json', 27)
  const several = [28, 29].map((number) => JSON.stringify({ id: `line-${number}`, text: story(number) }))
  folder.write('desk/several.jsonl', several.join('\n'))
  for (const number of [28, 29]) expectStory(`line-${number}`, number)
  folder.write('desk/sheet.csv', `id,text\nrow-30,"${story(30)}"\n`)
  expectStory('row-30', 30)
  folder.write('desk/feature.docx', docx(story(31).split('\n\n')))
  expectStory('feature', 31)
}

function serveFeed(): string {
  const origin = `http://127.0.0.1:${new URL(site.origin).port}`
  const whole = `<p>${story(33).replace('\n\n', '</p><p>')}</p><p>${'بحث کل بھی جاری رہے گی۔ '.repeat(30)}</p>`
  site.pages = {
    '/32': { body: page(32) },
    '/feed': {
      body: rss([
        '<title>خبر 32</title><link>/32</link>',
        `<title>خبر 33</title><link>/33</link><content:encoded><![CDATA[${whole}]]></content:encoded>`,
        '<title>خبر 32</title><link>/32?utm_source=rss</link>',
      ]),
      headers: { 'content-type': 'application/rss+xml' },
    },
  }
  for (const number of [32, 33]) expectStory(articleIdOf({ url: `${origin}/${number}`, text: '' }), number)
  return `${origin}/feed`
}

/** Has all articles as if older rules had found their quotes. */
async function age(): Promise<void> {
  for (const id of expected.keys()) {
    await server.server.articles.update(id, ({ article }) => {
      if (article === null) throw new Error(`no article ${id}`)
      return { ...article, rules: 1, quotes: [] }
    })
  }
}

describe('an hour of a desk', () => {
  it('ends with an export that holds exactly what it should', async () => {
    writeFiles()
    const loaded = await run('load', `${folder.path}/desk`)
    expect(loaded.errors).toContain('31 new, 0 replaced, 0 unchanged, 0 failed')

    const watched = await run('watch', serveFeed(), '--allow-private', '--state', `${folder.path}/state`)
    expect(watched.errors).toContain('2 new, 0 replaced, 0 unchanged, 0 failed')

    await correct('story-1', 'کامران لطیف')
    await correct('row-30', 'فرحان یوسف')
    const start = story(3).indexOf(MISSED)
    await send('POST', 'story-3/quotes', { start, end: start + MISSED.length, by: 'ثنا' })
    expected.get('story-3')?.push(['story-3', MISSED, null])
    await send('DELETE', 'story-2')
    expected.delete('story-2')

    await age()
    const anew = await run('reextract')
    expect(anew.errors).toContain(`${expected.size} stored anew, 0 up to date`)

    const rows = lines((await run('export')).output).map(
      ({ article, text, speaker }): Row => [article.id, text, speaker?.name ?? null],
    )
    expect(rows.sort()).toEqual([...expected.values()].flat().sort())
    const articles = lines((await run('export', '--format', 'articles')).output)
    expect(articles.map(({ id }) => id).sort()).toEqual([...expected.keys()].sort())
    expect(
      articles
        .filter(({ corrections }) => corrections)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['row-30', 'story-1', 'story-3'])
  }, 120_000)
})
