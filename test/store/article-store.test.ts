import fc from 'fast-check'
import { ArticleTooLargeError } from '../../lambda/store/article-item'
import { ArticleStore } from '../../lambda/store/article-store'
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
