import fc from 'fast-check'
import { QuoteIndex } from '../../../../lambda/search/memory/quote-index'
import { buildSegment } from '../../../../lambda/search/memory/segment/build-segment'
import { mergedArticles } from '../../../../lambda/search/memory/segment/merged-articles'
import { Segment } from '../../../../lambda/search/memory/segment/segment'
import type { SearchRequest } from '../../../../lambda/search/port'
import type { ArticleChange } from '../../../../lambda/store/article'
import { randomNumbers } from '../../../bench/synthetic'
import { change, deletion, type Said } from '../../articles'

const WORDS = [
  'عالمی مالیاتی فنڈ (آئی ایم ایف)',
  ...'پابندیاں پابندیوں نیوزی لینڈ نیوزیلینڈ قیمت قیمتیں امریکہ امریکا سکول اسکول کا کی نے میں اور vienna'.split(
    ' ',
  ),
]
const NAMES = [
  'آئی ایم ایف',
  'عالمی مالیاتی فنڈ',
  'ولادیمیر پوتن',
  'پوتن',
  'پیوٹن',
  'putin',
  'نیہا ورما',
  'عمران خان',
  'بلاول بھٹو زرداری',
]
const QUERIES = [
  '',
  'پابندیاں',
  'پابندیاں قیمت',
  'امریکا میں',
  '"نیوزی لینڈ"',
  '"امریکہ میں"',
  'نیوزیلینڈ -قیمت',
  'putin',
  'پابندژاں',
  'نیو',
  'wiena qeemat',
  'کا کی',
]

const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '))
const said: fc.Arbitrary<Said> = fc.record(
  {
    text: words(8),
    by: fc.oneof(fc.constantFrom(...NAMES), fc.constant({ name: 'ایک عینی شاہد', type: 'unnamed' as const })),
    before: words(4),
    after: words(4),
    kind: fc.constantFrom('statement' as const, 'reported' as const),
    nestedIn: fc.constantFrom('1', '2', '3'),
  },
  { requiredKeys: ['text'] },
)

type Step = { id: string } & (
  | { deleted: true }
  | { deleted: false; quotes: Said[]; title: string; day: number }
)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({ id: fc.constantFrom(...'abcde'), deleted: fc.constant(true as const) }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      id: fc.constantFrom(...'abcde'),
      deleted: fc.constant(false as const),
      quotes: fc.array(said, { maxLength: 4 }),
      title: words(3),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    weight: 4,
  },
)

/** The changes that a row of steps makes, each article's revisions counted up. */
function changesOf(steps: readonly Step[]): ArticleChange[] {
  return steps.map((made, at) => {
    const revision = at + 1
    if (made.deleted) return deletion(made.id, revision)
    const publishedAt =
      made.day % 5 === 0 ? {} : { publishedAt: `2026-03-${String(made.day).padStart(2, '0')}` }
    const source = made.day % 3 === 0 ? 'روزنامہ صبح' : 'شام نیوز'
    const own = made.quotes.map((quote, i) => withinAnEarlierOne(made.id, quote, i))
    return change({ ...publishedAt, id: made.id, revision, quotes: own, title: made.title, source })
  })
}

/** A quote is nested in one that begins before it. */
function withinAnEarlierOne(id: string, { nestedIn, ...quote }: Said, at: number): Said {
  return nestedIn !== undefined && Number(nestedIn) <= at
    ? { ...quote, nestedIn: `${id}-${nestedIn}` }
    : quote
}

const repacked = (index: QuoteIndex) =>
  new QuoteIndex(new Segment(buildSegment({ ...index.content, place: 0 })))

const contentsOf = (index: QuoteIndex) => {
  const { base, changed, asOf } = index.content
  return { asOf, articles: [...mergedArticles(base?.quotes ?? null, changed)] }
}

/** All that an index answers, scores to nine places. */
function answersOf(index: QuoteIndex) {
  const search = (request: Partial<SearchRequest>) => {
    const { tookMs, next, hits, ...answer } = index.search({
      q: '',
      sort: 'relevance',
      limit: 50,
      ...request,
    })
    // Sums of the same numbers in another order differ in the last of their sixteen digits.
    return { ...answer, hits: hits.map(({ score, ...hit }) => ({ ...hit, score: Number(score.toFixed(9)) })) }
  }
  return {
    size: index.size,
    asOf: index.moment(0).asOf,
    searches: QUERIES.map((q) => search({ q })),
    oldest: search({ sort: 'oldest', kind: 'statement' }),
    ofPerson: search({ speaker: 'پوتن' }),
    ofSource: search({ q: 'قیمت', source: 'شام  نیوز', from: '2026-03-04' }),
    suggestions: ['پ', 'نیو', 'pa'].map((q) => index.suggest(q, 10)),
    speakers: index.speakers({ q: '', limit: 10 }),
    months: index.speaker('پوتن')?.months,
    articles: index.articles({ limit: 50 }),
    quote: index.quote('a-1'),
  }
}

describe('a segment and the changes since', () => {
  it('answer as one index does that was never packed, whenever it was packed', () => {
    const runs = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(runs, (parts) => {
        const changes = changesOf(parts.flat())
        const fresh = new QuoteIndex()
        fresh.apply(changes)
        let index = new QuoteIndex()
        let from = 0
        for (const part of parts) {
          index = repacked(index)
          index.apply(changes.slice(from, from + part.length))
          from += part.length
        }
        expect(answersOf(index)).toEqual(answersOf(fresh))
        expect(contentsOf(index)).toEqual(contentsOf(fresh))
      }),
      { numRuns: 60 },
    )
  })

  it('join an abbreviation of the segment with the name that a later article pairs it with', () => {
    const pairing = 'عالمی مالیاتی فنڈ (آئی ایم ایف)'
    const index = new QuoteIndex()
    index.apply([change({ id: 'a', quotes: [{ text: pairing, by: 'آئی ایم ایف' }] })])
    const packed = repacked(index)
    packed.apply([change({ id: 'b', quotes: [{ text: pairing, by: 'عالمی مالیاتی فنڈ' }] })])
    const { speakers } = packed.speakers({ q: '', limit: 10 })
    expect(speakers.map(({ quotes }) => quotes)).toEqual([2])
  })

  it('part a name of the segment from a family once a later article has it as a given name', () => {
    const index = new QuoteIndex()
    index.apply([
      change({ id: 'a', quotes: [{ text: 'قیمت', by: 'کامران سلیم' }] }),
      change({ id: 'b', quotes: [{ text: 'قیمتیں', by: 'سلیم' }] }),
    ])
    const packed = repacked(index)
    expect(packed.speakers({ q: '', limit: 10 }).speakers.map(({ quotes }) => quotes)).toEqual([2])
    packed.apply([change({ id: 'c', quotes: [{ text: 'سکول', by: 'سلیم بخاری' }] })])
    const { speakers } = packed.speakers({ q: '', limit: 10 })
    expect(speakers.map(({ quotes }) => quotes)).toEqual([1, 1, 1])
  })

  it('page on with a cursor that was given before the quotes were packed', () => {
    const texts = Array.from({ length: 30 }, (_, i) => `پابندیاں ${WORDS[i % WORDS.length]}`)
    const index = new QuoteIndex()
    index.apply(texts.map((text, i) => change({ id: `article${i}`, quotes: [text] })))
    const request = { q: 'پابندیاں', sort: 'relevance', limit: 10 } as const
    const all = index.search({ ...request, limit: 50 }).hits.map(({ id }) => id)
    const packed = repacked(index)
    packed.apply([change({ id: 'later', revision: 9, quotes: ['پابندیاں پابندیاں'] })])
    const pages = [index.search(request)]
    while (pages.at(-1)?.next) pages.push(packed.search({ ...request, cursor: pages.at(-1)?.next as string }))
    expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(all)
  })

  it('does not take what it was told of long ago for news', () => {
    const index = new QuoteIndex()
    index.apply([change({ id: 'a', revision: 3, quotes: ['قیمت'] }), deletion('b', 2)])
    const packed = repacked(index)
    packed.apply([
      change({ id: 'a', revision: 2, quotes: ['پرانا'] }),
      change({ id: 'b', quotes: ['پرانا'] }),
    ])
    expect(packed.size).toEqual({ articles: 1, quotes: 1 })
    expect(packed.knows({ id: 'b', changedAt: deletion('b', 2).changedAt })).toBe(true)
  })

  it('find phrases of words that stand in most quotes, and those that are written as one word', () => {
    const common = ['نیوزی', 'لینڈ', 'نیوزیلینڈ', 'کی', 'میں', 'سے', 'قیمت', 'قیمتیں']
    const random = randomNumbers(14)
    const textOf = () =>
      Array.from({ length: 12 }, () => common[Math.floor(random() * common.length)]).join(' ')
    const changes = Array.from({ length: 265 }, (_, at) =>
      change({ id: `article${at}`, quotes: [textOf(), textOf(), textOf(), textOf(), textOf()] }),
    )
    const fresh = new QuoteIndex()
    fresh.apply(changes)
    const packed = repacked(fresh)
    const later = [deletion('article7', 2), change({ id: 'article8', revision: 2, quotes: [textOf()] })]
    for (const index of [fresh, packed]) index.apply(later)
    const pairs = common.flatMap((first) => common.map((second) => `"${first} ${second}"`))
    for (const q of [...pairs, '"کی میں سے"', '"سے نیوزی لینڈ"', '"نیوزی لینڈ میں"']) {
      const [found, expected] = [packed, fresh].map((index) => {
        const { total, hits } = index.search({ q, sort: 'oldest', limit: 50 })
        return { q, total, hits: hits.map(({ id, highlight }) => ({ id, highlight })) }
      })
      expect(found).toEqual(expected)
    }
  })
})
