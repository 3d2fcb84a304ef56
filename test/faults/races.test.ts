import { ArticleStore } from '../../lambda/store/article-store'
import { useEmbeddedTable } from '../embedded-table'
import { editionsShown, newsroom, put, remove } from './newsroom'

const table = useEmbeddedTable()

function open(now?: () => Date) {
  return newsroom({ client: table.database.client, tableName: table.tableName }, now)
}

async function stored(id: string) {
  const access = { client: table.database.client, tableName: table.tableName }
  return new ArticleStore({ ...access, now: () => new Date() }).get(id)
}

describe('two writers on one article, the clock of one a minute behind', () => {
  it('lose no write, and leave the last one in the table and in the index', async () => {
    const writers = [open(), open(() => new Date(Date.now() - 60_000))]
    const reader = open()
    const ROUNDS = 15
    let edition = 0
    for (let round = 0; round < ROUNDS; round++) {
      const statuses = await Promise.all(writers.map((writer) => put(writer, 7, ++edition)))
      expect(statuses.every((status) => status === 200 || status === 201)).toBe(true)
      const article = await stored('article-7')
      expect(article?.revision).toBe(edition)
      expect(await editionsShown(reader)).toEqual({
        'article-7': Number(/اشاعت (\d+)/.exec(article?.text ?? '')?.[1]),
      })
    }
  })

  it('agree with the index when one deletes what the other writes', async () => {
    const writers = [open(), open(() => new Date(Date.now() - 60_000))] as const
    const reader = open()
    for (let edition = 101; edition <= 115; edition++) {
      await Promise.all([put(writers[0], 7, edition), remove(writers[1], 7)])
      const shown = (await editionsShown(reader)) ?? {}
      expect(shown['article-7'] ?? null).toBe((await stored('article-7')) === null ? null : edition)
    }
  })
})

describe('a reader while a writer is at work', () => {
  it('sees whole editions only, never an older one after a newer', async () => {
    const writer = open()
    const reader = open()
    const EDITIONS = 25
    let isWriting = true
    const writing = (async () => {
      for (let edition = 201; edition <= 200 + EDITIONS; edition++) await put(writer, 8, edition)
      isWriting = false
    })()
    let last = 0
    let searches = 0
    while (isWriting) {
      const edition = (await editionsShown(reader))?.['article-8'] ?? 0
      expect(edition).toBeGreaterThanOrEqual(last)
      last = edition
      searches++
    }
    await writing
    expect((await editionsShown(reader))?.['article-8']).toBe(200 + EDITIONS)
    expect(searches).toBeGreaterThan(1)
  })
})
