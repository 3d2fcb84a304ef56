import { QuoteIndex } from '../../lambda/index/quote-index'
import { change, deletion } from './articles'

const request = (q: string) => ({ q, sort: 'relevance' as const, limit: 10 })

const sanctions = change({
  id: 'sanctions',
  quotes: [
    { text: 'اگر یورپ نے تیل پر پابندیاں لگائیں تو قیمتیں بڑھیں گی۔', by: 'الیکسی نووک' },
    { text: 'ان پابندیوں سے سب سے زیادہ نقصان عام آدمی کو ہو گا۔', by: 'نیہا ورما' },
    { text: 'بات چیت کا دروازہ کھلا ہے۔', by: 'نیہا ورما' },
  ],
})

describe('QuoteIndex', () => {
  it('finds plural and oblique of a word typed with Arabic letters, and marks them', () => {
    const index = new QuoteIndex()
    index.apply([sanctions])
    const answer = index.search(request('پابندياں'))
    expect(answer).toMatchObject({ total: 2, widened: false })
    expect(answer.hits.map((hit) => hit.id)).toEqual(['sanctions-1', 'sanctions-2'])
    expect(answer.hits[1]?.highlight).toContain('<mark>پابندیوں</mark>')
  })

  it('ignores a change that it knows, and takes the quotes of an older one out', () => {
    const index = new QuoteIndex()
    index.apply([sanctions, sanctions])
    expect(index.size).toEqual({ articles: 1, quotes: 3 })
    index.apply([
      change({ id: 'sanctions', revision: 2, quotes: ['نئی قیمتیں کل سے لاگو ہوں گی۔'] }),
      sanctions,
    ])
    expect(index.search(request('پابندیاں')).total).toBe(0)
    expect(index.size).toEqual({ articles: 1, quotes: 1 })
  })

  it('remembers that an article was deleted', () => {
    const index = new QuoteIndex()
    index.apply([sanctions, deletion('sanctions', 2), sanctions])
    expect(index.size).toEqual({ articles: 0, quotes: 0 })
    expect(index.quote('sanctions-1')).toBeNull()
  })

  it('takes an article that returns after its deletion was forgotten, though its revisions begin again', () => {
    const index = new QuoteIndex()
    const returned = change({
      id: 'sanctions',
      revision: 1,
      changedAt: '2026-12-24T09:00:00.000Z#0',
      quotes: ['نئی قیمتیں کل سے لاگو ہوں گی۔'],
    })
    index.apply([sanctions, deletion('sanctions', 2), returned, deletion('sanctions', 2)])
    expect(index.size).toEqual({ articles: 1, quotes: 1 })
  })
})
