import fc from 'fast-check'
import { type ArticleState, isKnown, stateAfter } from '../../../lambda/search/opensearch/article-state'
import type { ArticleChange } from '../../../lambda/store/article'
import { change, deletion } from '../articles'

function stateOf(changes: readonly ArticleChange[]): ArticleState | null {
  return changes.reduce<ArticleState | null>(
    (state, each) => (isKnown(state, each) ? state : stateAfter(state, each)),
    null,
  )
}

describe('what the index keeps of an article', () => {
  const first = change({ id: 'a', revision: 1, quotes: [{ text: 'امن', by: 'نیہا ورما' }, 'جنگ'] })
  const second = change({ id: 'a', revision: 2, quotes: [{ text: 'امن', by: 'نیہا ورما' }] })

  it('keeps where each quote was first met, and who speaks', () => {
    const state = stateOf([first, second])
    expect(state).toMatchObject({
      revision: 2,
      version: 2,
      quotes: [{ id: 'a-1', addedAt: first.changedAt }],
      said: [{ name: 'نیہا ورما', role: null, type: 'person' }],
    })
  })

  it('knows a deletion, so that a late event is told', () => {
    const state = stateOf([first, deletion('a', 3)])
    expect(state).toMatchObject({ revision: 3, article: null, quotes: [], said: [] })
    expect(isKnown(state, second)).toBe(true)
  })

  it('takes an article that returns after its trace has gone, with a version above all before', () => {
    const again = change({ id: 'a', revision: 1, changedAt: '2027-01-01T00:00:00.000Z#a', quotes: ['امن'] })
    const state = stateOf([deletion('a', 7), again])
    expect(state).toMatchObject({ revision: 1, version: 8, quotes: [{ id: 'a-1' }] })
  })

  it('is the same in the end in whatever order changes come, and however often', () => {
    const changes = [
      first,
      second,
      deletion('a', 3),
      change({ id: 'a', revision: 4, quotes: ['نیا', 'جنگ'] }),
    ]
    const textOf = (state: ArticleState | null) =>
      state && { ...state, version: 0, quotes: state.quotes.map(({ id }) => id) }
    const expected = textOf(stateOf(changes))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...changes), { maxLength: 8 }),
        fc.shuffledSubarray(changes, { minLength: changes.length }),
        (some, all) => {
          expect(textOf(stateOf([...some, ...all]))).toEqual(expected)
        },
      ),
    )
  })
})
