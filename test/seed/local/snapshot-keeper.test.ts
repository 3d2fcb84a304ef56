import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import { indexSnapshots } from '../../../lambda/search-wiring'
import { fileObjects } from '../../../seed/local/file-objects'
import { SnapshotKeeper } from '../../../seed/local/snapshot-keeper'
import { change, deletion } from '../../search/articles'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quote-search-snapshots-'))
})
afterEach(() => rm(folder, { recursive: true }))

function indexOf(quotes: number): QuoteIndex {
  const index = new QuoteIndex()
  const texts = Array.from({ length: 10 }, (_, i) => `پابندیاں ${i}`)
  const articles = Array.from({ length: quotes / texts.length }, (_, i) =>
    change({ id: `a${i}`, quotes: texts }),
  )
  index.apply(articles)
  return index
}

function keeperOf(index: QuoteIndex) {
  const errors: unknown[] = []
  const current = () => ({ index, place: 5 })
  return {
    errors,
    keeper: new SnapshotKeeper({
      folder,
      current,
      skipped: () => [],
      onError: (error) => errors.push(error),
    }),
  }
}

const opened = () => indexSnapshots(fileObjects(folder))((segment) => new QuoteIndex(segment)).open()

describe('the keeper of snapshots', () => {
  it('writes what the index knows in a thread of its own, once until enough has changed, and at the end', async () => {
    const index = indexOf(2_500)
    const { keeper, errors } = keeperOf(index)
    await Promise.all([keeper.write(), keeper.write()])
    await keeper.write()
    expect(errors).toEqual([])
    expect((await readdir(folder)).filter((name) => name.endsWith('.segment'))).toHaveLength(1)
    const first = await opened()
    expect(first).toMatchObject({ place: 5 })
    expect(first?.index.size).toEqual(index.size)
    const more = Array.from({ length: 2_100 }, (_, i) => `مزید ${i}`)
    index.apply([change({ id: 'more', quotes: more })])
    await keeper.close()
    expect((await opened())?.index.size.quotes).toBe(4_600)
  }, 60_000)

  it('leaves nothing of what was purged in the folder', async () => {
    const index = indexOf(2_500)
    const { keeper, errors } = keeperOf(index)
    await keeper.write()
    index.apply([{ ...deletion('a7', 2), purged: true }])
    await keeper.write()
    await keeper.write()
    expect(errors).toEqual([])
    expect((await readdir(folder)).filter((name) => name.endsWith('.segment'))).toHaveLength(1)
    const now = await opened()
    expect([now?.index.size.articles, now?.index.quote('a7-1')]).toEqual([249, null])
    await keeper.close()
  }, 60_000)

  it('writes nothing of a few quotes', async () => {
    const { keeper } = keeperOf(indexOf(100))
    await keeper.close()
    expect(await readdir(folder)).toEqual([])
  })
})
