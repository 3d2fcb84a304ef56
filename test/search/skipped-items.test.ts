import { SkippedItems } from '../../lambda/search/skipped-items'
import { ArticleItemError } from '../../lambda/store/article-item'

function damaged(id: string, changedAt = '2026-11-24T09:00:00.000Z#0'): ArticleItemError {
  return new ArticleItemError(`item ${id}: revision is not a whole number`, { id, changedAt })
}

describe('items that cannot be read', () => {
  it('are counted, and reported once each, however often the feed tells of them', () => {
    const reported: string[] = []
    const skipped = new SkippedItems(({ place }) => reported.push(place.id))
    for (const id of ['a', 'b', 'a', 'b', 'a']) skipped.skip(damaged(id))
    expect([skipped.count, reported]).toEqual([2, ['a', 'b']])
  })

  it('are reported again when they were written anew and still cannot be read', () => {
    const reported: string[] = []
    const skipped = new SkippedItems(({ place }) => reported.push(place.changedAt))
    skipped.skip(damaged('a'))
    skipped.skip(damaged('a', '2026-11-24T09:05:00.000Z#0'))
    expect([skipped.count, reported.length]).toEqual([1, 2])
  })

  it('are counted but not reported again where an earlier process reported them', () => {
    const reported: string[] = []
    const earlier = new SkippedItems(() => {})
    earlier.skip(damaged('a'))
    const skipped = new SkippedItems(({ place }) => reported.push(place.id))
    skipped.restore(earlier.entries)
    skipped.skip(damaged('a'))
    expect([skipped.count, reported]).toEqual([1, []])
  })

  it('are no longer counted once they are readable', () => {
    const skipped = new SkippedItems(() => {})
    skipped.skip(damaged('a'))
    skipped.forget('a')
    expect(skipped.count).toBe(0)
  })
})
