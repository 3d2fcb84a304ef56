import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { ArticleTooLargeError } from '../../lambda/store/article-item'
import { ArticleGoneError, ArticleMissingError, ArticleStore } from '../../lambda/store/article-store'
import { WriteConflictError } from '../../lambda/store/lost-race'
import { useEmbeddedTable } from '../embedded-table'
import { sampleArticle } from './sample-article'

const table = useEmbeddedTable()

function openStore(now = () => new Date('2026-11-24T09:00:00Z')): ArticleStore {
  return new ArticleStore({ client: table.database.client, tableName: table.tableName, now })
}

describe('ArticleStore', () => {
  it('gives back an article as it was put, from the first revision on', async () => {
    const article = sampleArticle({ id: 'round-trip' })
    expect(await openStore().put(article)).toEqual({ outcome: 'created', revision: 1 })
    expect(await openStore().get('round-trip')).toEqual({ ...article, revision: 1 })
  })

  it('keeps what is unknown as null', async () => {
    const article = sampleArticle({ id: 'bare', url: null, source: null, publishedAt: null })
    await openStore().put(article)
    expect(await openStore().get('bare')).toMatchObject({ url: null, source: null, publishedAt: null })
  })

  it('counts a new revision only when the content changes', async () => {
    const store = openStore()
    await store.put(sampleArticle({ id: 'edited' }))
    expect(await store.put(sampleArticle({ id: 'edited' }))).toEqual({ outcome: 'unchanged', revision: 1 })
    const edited = sampleArticle({ id: 'edited', title: 'معیشت: نئی سرخی' })
    expect(await store.put(edited)).toEqual({ outcome: 'replaced', revision: 2 })
  })

  it('has no article that was never put', async () => {
    expect(await openStore().get('never')).toBeNull()
  })

  it('forgets a deleted article, and deletes again without complaint', async () => {
    const store = openStore()
    await store.put(sampleArticle({ id: 'withdrawn' }))
    await store.delete('withdrawn')
    await store.delete('withdrawn')
    await store.delete('never')
    expect(await store.get('withdrawn')).toBeNull()
  })

  it('goes on counting when a deleted article returns', async () => {
    const store = openStore()
    await store.put(sampleArticle({ id: 'returns' }))
    await store.delete('returns')
    expect(await store.put(sampleArticle({ id: 'returns' }))).toEqual({ outcome: 'created', revision: 3 })
  })

  it('restores a deleted article for seven days', async () => {
    const article = sampleArticle({ id: 'restored' })
    await openStore().put(article)
    await openStore().delete('restored')
    const soon = openStore(() => new Date('2026-12-01T08:59:59Z'))
    expect(await soon.restore('restored')).toEqual({ ...article, revision: 3 })
    await openStore().delete('restored')
    const late = openStore(() => new Date('2026-12-01T09:00:00Z'))
    await expect(late.restore('restored')).rejects.toThrow(ArticleGoneError)
    await expect(late.restore('never')).rejects.toThrow(ArticleMissingError)
  })

  it('changes the newest of an article, whoever else does', async () => {
    await openStore().put(sampleArticle({ id: 'changed', title: '' }))
    const add = (letter: string) =>
      openStore().update('changed', ({ article }) =>
        sampleArticle({ id: 'changed', title: `${article?.title}${letter}` }),
      )
    await Promise.all([...'abcdef'].map(add))
    const { title } = (await openStore().get('changed')) ?? {}
    expect([...(title ?? '')].sort()).toEqual([...'abcdef'])
  })

  it('loses no write when many race for one article', async () => {
    const titles = Array.from({ length: 6 }, (_, number) => `سرخی ${number}`)
    const results = await Promise.all(
      titles.map((title) => openStore().put(sampleArticle({ id: 'raced', title }))),
    )
    const revisions = results.map(({ revision }) => revision).sort()
    expect(revisions).toEqual([1, 2, 3, 4, 5, 6])
    const last = titles[results.findIndex(({ revision }) => revision === 6)]
    expect(await openStore().get('raced')).toMatchObject({ revision: 6, title: last })
  })

  it('stores what each of twenty writers of one article has, whatever races they lose', async () => {
    const titles = Array.from({ length: 20 }, (_, number) => `سرخی ${number}`)
    const results = await Promise.all(
      titles.map((title) => openStore().put(sampleArticle({ id: 'contested', title }))),
    )
    expect(results.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(titles.map((_, i) => i + 1))
  })

  describe('that loses every race', () => {
    /** A writer before whose every write another one comes, and the waits between its tries, in ms. */
    function losingStore(id: string) {
      const waits: number[] = []
      const other = openStore()
      let elapsedMs = 0
      let edition = 0
      const client = Object.create(table.database.client) as typeof table.database.client
      client.send = async (command: unknown) => {
        if (command instanceof PutItemCommand) {
          await other.put(sampleArticle({ id, title: `سرخی ${++edition}` }))
        }
        return table.database.client.send(command as PutItemCommand)
      }
      const store = new ArticleStore({
        client,
        tableName: table.tableName,
        now: () => new Date('2026-11-24T09:00:00Z'),
        waiting: {
          elapsed: () => elapsedMs,
          sleep: async (ms) => {
            waits.push(ms)
            elapsedMs += ms
          },
          random: () => 0.5,
        },
      })
      return { store, waits }
    }

    it('tries for five seconds, and leaves the article as the winners wrote it', async () => {
      const { store, waits } = losingStore('lost')
      await expect(store.put(sampleArticle({ id: 'lost', title: 'ہاری ہوئی' }))).rejects.toThrow(
        WriteConflictError,
      )
      const total = waits.reduce((sum, wait) => sum + wait, 0)
      expect(total).toBeGreaterThanOrEqual(5_000)
      expect(total - (waits.at(-1) as number)).toBeLessThan(5_000)
      expect(await openStore().get('lost')).toMatchObject({ revision: waits.length + 1 })
    })
  })

  it('refuses an article over the 400 KB of an item, and keeps the one it had', async () => {
    const store = openStore()
    await store.put(sampleArticle({ id: 'large' }))
    const large = sampleArticle({ id: 'large', text: 'پ'.repeat(205_000) })
    await expect(store.put(large)).rejects.toThrow(ArticleTooLargeError)
    expect(await store.get('large')).toMatchObject({ revision: 1 })
  })

  it('stores any text once, however often it is put', async () => {
    const store = openStore()
    const texts = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.toWellFormed())
    await fc.assert(
      fc.asyncProperty(fc.uuid(), texts, async (id, text) => {
        const article = sampleArticle({ id, text })
        await store.put(article)
        const { revision } = await store.put(article)
        expect(revision).toBe(1)
        expect(await store.get(id)).toEqual({ ...article, revision: 1 })
      }),
      { numRuns: 25 },
    )
  })
})
