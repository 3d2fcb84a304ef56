import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import { change } from '../articles'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const WORDS =
  'بازار شہر سڑک موسم کسان فصل پانی درخت استاد کتاب طالب سفر ریل ڈاک صبح چراغ دریا کشتی بارش میدان'.split(' ')
const ARTICLES = 1_000
const QUOTES_EACH = 6
const EDITIONS = 12
const EDITED = 300

/** An edition of an article in which every quote is new, of the words of all others. */
function edition(number: number, revision: number) {
  const quotes = Array.from({ length: QUOTES_EACH }, (_, i) =>
    [...WORDS.slice(i + revision), ...WORDS.slice(0, i + revision)].join(' '),
  )
  return change({ id: `article-${number}`, revision, quotes })
}

/** Bytes that an index takes. */
function bytesOf(build: () => QuoteIndex): { bytes: number; index: QuoteIndex } {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const index = build()
  collectGarbage()
  return { bytes: process.memoryUsage().heapUsed - before, index }
}

function written(revisionOf: (number: number) => number): QuoteIndex {
  const index = new QuoteIndex()
  for (let number = 0; number < ARTICLES; number++) index.apply([edition(number, revisionOf(number))])
  return index
}

describe('an index whose articles are edited again and again', () => {
  it('takes little more than one that only met the last editions, and finds the same', () => {
    const last = (number: number) => (number < EDITED ? EDITIONS : 1)
    const fresh = bytesOf(() => written(last))
    const edited = bytesOf(() => {
      const index = written(() => 1)
      for (let revision = 2; revision <= EDITIONS; revision++)
        for (let number = 0; number < EDITED; number++) index.apply([edition(number, revision)])
      return index
    })
    expect(edited.bytes / fresh.bytes).toBeLessThan(1.2)
    const search = { q: 'بازار شہر', sort: 'newest', limit: 50 } as const
    const hits = ({ index }: { index: QuoteIndex }) => {
      const { total, hits } = index.search(search)
      return [total, hits.map(({ id, text }) => [id, text])]
    }
    expect(hits(edited)).toEqual(hits(fresh))
    expect(hits(edited)[0]).toBe(ARTICLES * QUOTES_EACH)
  })
})
