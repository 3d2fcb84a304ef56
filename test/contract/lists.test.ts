import { ARTICLE_FIELDS, FIELD_NAMES, type FieldName } from '../../lambda/contract/article-fields'
import { FACET_NAMES, FILTER_NAMES, FILTERS, type FilterName } from '../../lambda/contract/filters'
import { SORT_NAMES } from '../../lambda/contract/sorts'
import type { SearchAnswer } from '../../lambda/search/port'
import { QUOTE_COLUMNS } from '../../seed/commands/quote-table'
import { type LocalServer, openLocalServer } from '../../seed/local/local-server'
import { runCommand } from '../command'
import { useFolder } from '../files'
import { putArticle } from '../local-server'

/** A value of each field, and another: a new field of the list needs both. */
const VALUES: Record<FieldName, [string, string]> = {
  title: ['بجٹ پر بحث', 'نہر کی صفائی'],
  url: ['https://news.example/budget', 'https://news.example/canal'],
  source: ['روزنامہ صبح', 'شام نیوز'],
  section: ['معیشت', 'شہر'],
  publishedAt: ['2026-11-20T09:30:00+05:00', '2026-11-22T18:00:00+05:00'],
  language: ['ur', 'en-GB'],
}

/** Values of each filter of which the first article has the first, and not the second. */
const FILTERED: Record<FilterName, [string, string]> = {
  speaker: ['عدنان قریشی', 'مریم نقوی'],
  kind: ['statement', 'reported'],
  source: ['روزنامہ صبح', 'شام نیوز'],
  section: ['معیشت', 'شہر'],
  article: ['first', 'second'],
  from: ['2026-11-19', '2026-11-21'],
  to: ['2026-11-20', '2026-11-19'],
}

const folder = useFolder()
let server: LocalServer
let url: string

async function start(): Promise<void> {
  server = await openLocalServer({ data: `${folder.path}/data` })
  url = await server.listen(0, '127.0.0.1')
}

async function search(parameters: Record<string, string>): Promise<SearchAnswer> {
  const answer = await fetch(`${url}/search?${new URLSearchParams(parameters)}`)
  if (answer.status !== 200) throw new Error(await answer.text())
  return (await answer.json()) as SearchAnswer
}

function content(which: 0 | 1): Record<string, string> {
  const [speaker] = FILTERED.speaker.slice(which)
  const facts = FIELD_NAMES.map((name) => [name, VALUES[name][which]])
  const text = `${speaker} نے کہا کہ ’کام وقت پر مکمل ہو گا اور سب کو فائدہ پہنچے گا۔‘\n\n${speaker} کا کہنا تھا: ’ہم نے وعدہ پورا کیا ہے، اور آگے بھی کریں گے۔‘`
  return { ...Object.fromEntries(facts), text }
}

beforeAll(async () => {
  await start()
  expect((await putArticle(url, 'first', content(0))).status).toBe(201)
  expect((await putArticle(url, 'second', content(1))).status).toBe(201)
  await server.close()
  await start()
}, 60_000)
afterAll(() => server.close())

describe('after a restart, each field of an article', () => {
  it.each(FIELD_NAMES)('%s is in the article, in the list of articles and in hits', async (name) => {
    const article = (await (await fetch(`${url}/articles/first`)).json()) as Record<string, unknown>
    expect(article[name]).toBe(VALUES[name][0])
    const { articles } = (await (await fetch(`${url}/articles`)).json()) as {
      articles: Record<string, unknown>[]
    }
    expect(articles.map((listed) => listed[name])).toEqual([VALUES[name][1], VALUES[name][0]])
    const { hits } = await search({ article: 'first' })
    expect(new Set(hits.map((hit) => hit.article[name]))).toEqual(new Set([VALUES[name][0]]))
  })

  it.each(FIELD_NAMES)('%s is replaced by what is stored over it', async (name) => {
    const given = { ...content(0), [name]: VALUES[name][1] }
    expect(((await (await putArticle(url, 'first', given)).json()) as { outcome: string }).outcome).toBe(
      'replaced',
    )
    const { hits } = await search({ article: 'first' })
    expect(hits[0]?.article[name]).toBe(VALUES[name][1])
    await putArticle(url, 'first', content(0))
  })

  it.each(
    FIELD_NAMES.filter((name) => !('always' in ARTICLE_FIELDS[name]) && !('without' in ARTICLE_FIELDS[name])),
  )('%s is null when none is given', async (name) => {
    const { [name]: _, ...given } = content(0)
    await putArticle(url, 'bare', given)
    const article = (await (await fetch(`${url}/articles/bare`)).json()) as Record<string, unknown>
    expect(article[name]).toBeNull()
    await fetch(`${url}/articles/bare`, { method: 'DELETE' })
  })

  it('is in the export, in JSON lines and in a table', async () => {
    const run = (...args: string[]) => runCommand('seed/commands/export.ts', ['--endpoint', url, ...args])
    const [lines, table] = await Promise.all([run(), run('--format', 'csv')])
    const exported = lines.output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const first = exported.find(({ article }) => article.id === 'first')
    expect(FIELD_NAMES.map((name) => first.article[name])).toEqual(FIELD_NAMES.map((name) => VALUES[name][0]))
    const [header = ''] = table.output.replace('\ufeff', '').split('\n')
    expect(header.split(',')).toEqual(Object.keys(QUOTE_COLUMNS))
    expect(Object.keys(QUOTE_COLUMNS)).toEqual(expect.arrayContaining(FIELD_NAMES))
    for (const name of FIELD_NAMES) expect(table.output).toContain(VALUES[name][0])
  }, 60_000)
})

describe('after a restart, each filter', () => {
  it.each(FILTER_NAMES)('%s finds what has its value, and nothing else', async (name) => {
    const [has, hasNot] = FILTERED[name]
    const found = async (value: string) => {
      const { hits } = await search({ [name]: value })
      return hits.some(({ article }) => article.id === 'first')
    }
    expect([await found(has), await found(hasNot)]).toEqual([true, false])
  })

  it.each(FILTER_NAMES.filter((name) => 'repeats' in FILTERS[name]))(
    '%s takes several values',
    async (name) => {
      const all = await search({})
      const values = FILTERED[name].map((value) => `${name}=${encodeURIComponent(value)}`)
      const either = (await (await fetch(`${url}/search?${values.join('&')}`)).json()) as SearchAnswer
      expect(either.total).toBe(all.total)
    },
  )

  it.each(FILTER_NAMES.filter((name) => 'ofArticles' in FILTERS[name]))(
    '%s filters articles',
    async (name) => {
      const listed = async (value: string) => {
        const answer = await fetch(`${url}/articles?${new URLSearchParams({ [name]: value })}`)
        return ((await answer.json()) as { articles: { id: string }[] }).articles.map(({ id }) => id)
      }
      expect(await listed(FILTERED[name][0])).toContain('first')
      expect(await listed(FILTERED[name][1])).not.toContain('first')
    },
  )

  it.each(FILTER_NAMES)('%s belongs to its cursor: another search refuses it', async (name) => {
    const asked = { [name]: FILTERED[name][0], limit: '1' }
    const { hits, next, total } = await search(asked)
    expect(total).toBeGreaterThan(1)
    const second = await search({ ...asked, cursor: next ?? '' })
    expect(second.hits[0]?.id).not.toBe(hits[0]?.id)
    const other = new URLSearchParams({ ...asked, [name]: FILTERED[name][1], cursor: next ?? '' })
    expect((await fetch(`${url}/search?${other}`)).status).toBe(400)
  })

  it.each(FILTER_NAMES)(
    '%s is kept by the page, in its form and as a chip that takes it away',
    async (name) => {
      const [value] = FILTERED[name]
      const page = await (await fetch(`${url}/?${new URLSearchParams({ [name]: value, ui: 'en' })}`)).text()
      expect(page).toMatch(new RegExp(`<input type="(?:hidden|date)" name="${name}" value="${value}">`))
      const chips = /<ul class="chips"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
      expect(chips).toMatch(/<a href="\/\?ui=en"/)
    },
  )
})

describe('after a restart, each facet', () => {
  it.each(FACET_NAMES)('%s counts the quotes that each value would leave', async (name) => {
    const { facets } = await search({})
    expect(facets[name].length).toBeGreaterThan(0)
    for (const { value, count } of facets[name]) expect((await search({ [name]: value })).total).toBe(count)
  })

  it.each(FACET_NAMES.filter((name) => name !== 'kind'))(
    '%s is a list of links on the page',
    async (name) => {
      const page = await (await fetch(`${url}/`)).text()
      const list = new RegExp(`id="facet-${name}"[\\s\\S]*?</ul>`).exec(page)?.[0] ?? ''
      const { id, value } =
        (await search({})).facets[name].find(({ value }) => value === FILTERED[name][0]) ?? {}
      expect(list).toContain(`${name}=${encodeURIComponent(id ?? value ?? '').replaceAll('%20', '+')}`)
    },
  )
})

describe('each sort', () => {
  it.each(SORT_NAMES)('%s goes through all pages, once each', async (sort) => {
    const ids: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: SearchAnswer = await search({ sort, limit: '1', cursor })
      ids.push(...page.hits.map(({ id }) => id))
      cursor = page.next
    }
    expect(ids).toHaveLength((await search({})).total)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('newest and oldest are the reverse of each other by article', async () => {
    const articles = async (sort: string) => [
      ...new Set((await search({ sort })).hits.map(({ article }) => article.id)),
    ]
    expect(await articles('oldest')).toEqual((await articles('newest')).reverse())
  })

  it.each(SORT_NAMES)('%s is offered by the page', async (sort) => {
    expect(await (await fetch(`${url}/`)).text()).toContain(`<option value="${sort}"`)
  })
})
