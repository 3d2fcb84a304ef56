import { matchedElsewhere } from '../../lambda/pages/matched-elsewhere'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { change } from '../search/articles'

const index = new QuoteIndex()
index.apply([
  change({
    id: 'bridge',
    title: 'دریا کے پل کی مرمت',
    quotes: [
      { text: 'کشتیاں شام تک چلیں گی', by: 'نادیہ رحمان', before: 'بارش کے بعد کہا کہ ’', after: '‘' },
    ],
  }),
])

/** Where the only quote matches a word, found by another search or by none. */
async function place(word: string, q = '') {
  const { hits } = await index.moment(0).search({ q, sort: 'newest', limit: 1 })
  const [hit] = hits
  if (hit === undefined) throw new Error('the quote is not found')
  return matchedElsewhere(hit, word === '' ? [] : [word])
}

describe('the place where a hit matches beside its words', () => {
  it.each([
    ['نادیہ', 'speaker'],
    ['دریا', 'title'],
    ['پلوں', 'title'],
    ['بارش', 'context'],
    ['bridge', 'somewhere'],
  ])('of %s is the %s', async (word, where) => {
    expect(await place(word)).toBe(where)
  })

  it('is not told when a word of the quote is marked, or nothing was searched', async () => {
    expect(await place('کشتیاں', 'کشتیاں')).toBeNull()
    expect(await place('')).toBeNull()
  })
})
