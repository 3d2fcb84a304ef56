import {
  ArticleItemError,
  articleItem,
  type Item,
  parseArticleItem,
  parseChangeItem,
} from '../../lambda/store/article-item'
import {
  FIRST_FORMAT_ITEM,
  FIRST_FORMAT_TOMBSTONE,
  SECOND_FORMAT_ITEM,
  THIRD_FORMAT_ITEM,
  THIRD_FORMAT_TOMBSTONE,
} from './golden-items'
import { sampleArticle } from './sample-article'

const PLACE = { feed: '1', changedAt: '2026-11-24T09:00:00.000Z#00000000' }

describe('an item of the first format', () => {
  it('is read with all that was stored, and no spans of evidence', () => {
    const stored = parseArticleItem(FIRST_FORMAT_ITEM)
    expect(stored).toMatchObject({
      state: 'live',
      format: 1,
      article: {
        id: 'golden',
        revision: 3,
        title: 'معیشت',
        url: 'https://example.org/economy',
        source: 'روزنامہ',
        publishedAt: '2026-11-20T05:30:00.000Z',
        language: 'ur',
        quotes: [
          {
            id: 'q1',
            text: 'معیشت سنبھل رہی ہے۔',
            speaker: {
              name: 'وزیر خزانہ',
              mention: 'وزیر خزانہ',
              cue: 'کہا کہ',
              mentionAt: null,
              cueAt: null,
            },
          },
          { id: 'q2', speaker: null, broken: true },
        ],
      },
    })
  })

  it('is told of by the feed as an article, its trace as a deletion', () => {
    expect(parseChangeItem(FIRST_FORMAT_ITEM)).toMatchObject({ revision: 3, article: { title: 'معیشت' } })
    expect(parseChangeItem(FIRST_FORMAT_TOMBSTONE)).toMatchObject({ revision: 4, article: null })
  })
})

describe('an item of the second format', () => {
  it('is read with its spans of evidence', () => {
    const stored = parseArticleItem(SECOND_FORMAT_ITEM)
    if (stored.state !== 'live') throw new Error(stored.state)
    expect(stored.format).toBe(2)
    expect(stored.article.quotes[0]?.speaker).toMatchObject({
      mentionAt: [0, 10],
      cueAt: [14, 20],
      by: 'subject',
    })
    expect(stored.article.corrections).toEqual([])
  })
})

describe('an item of the third format', () => {
  it('is read with its corrections, of which the feed knows nothing but what they made of the quotes', () => {
    const stored = parseArticleItem(THIRD_FORMAT_ITEM)
    if (stored.state !== 'live') throw new Error(stored.state)
    expect(stored.format).toBe(3)
    expect(stored.article.corrections).toMatchObject([
      {
        id: 'q1',
        speaker: { name: 'نادیہ رحمان', type: 'person' },
        by: 'ثنا',
        machine: { speaker: { name: 'وزیر خزانہ' } },
      },
      { id: 'q2', hidden: true, machine: null, lost: true },
    ])
    expect('speaker' in (stored.article.corrections[1] ?? {})).toBe(false)
    const { article } = parseChangeItem(THIRD_FORMAT_ITEM)
    expect(article?.quotes).toMatchObject([{ id: 'q1', reviewed: true }])
    expect(article).not.toHaveProperty('corrections')
  })

  it('keeps a deleted article for as long as it can be restored', () => {
    const live = parseArticleItem(THIRD_FORMAT_ITEM)
    if (live.state !== 'live') throw new Error(live.state)
    expect(parseArticleItem(THIRD_FORMAT_TOMBSTONE)).toEqual({
      state: 'deleted',
      revision: 4,
      changedAt: THIRD_FORMAT_TOMBSTONE.changedAt?.S,
      kept: live.article,
      expiresAt: 1_796_378_700,
    })
    expect(
      parseArticleItem({ ...THIRD_FORMAT_TOMBSTONE, kept: { B: new Uint8Array([1, 2]) } }),
    ).toMatchObject({
      state: 'deleted',
      kept: null,
    })
    const { kept, ...projected } = THIRD_FORMAT_TOMBSTONE
    expect(parseChangeItem(projected)).toMatchObject({ revision: 4, article: null })
  })

  it('tells the feed all but the text by one attribute', () => {
    const { text, id, feed, changedAt, revision, ...projected } = articleItem(
      { ...sampleArticle(), revision: 1 },
      PLACE,
    )
    expect(Object.keys(projected)).toEqual(['record'])
    expect(parseChangeItem({ id: id as never, changedAt: changedAt as never, ...projected })).toMatchObject({
      revision: 1,
      article: { title: 'معیشت' },
    })
  })

  it('has the attributes of the first format too while a stack needs them', () => {
    const article = { ...sampleArticle(), revision: 3 }
    const { record, ...first } = articleItem(article, PLACE, true)
    const read = parseArticleItem(first)
    expect(read).toMatchObject({ state: 'live', format: 1, article: { title: article.title, revision: 3 } })
  })
})

describe('an item that cannot be read', () => {
  const record = (changes: object) =>
    JSON.stringify({ ...JSON.parse(SECOND_FORMAT_ITEM.record?.S ?? ''), ...changes })
  const damaged: [string, Item][] = [
    ['a revision that no JavaScript number holds', { ...FIRST_FORMAT_ITEM, revision: { N: '1E+120' } }],
    ['a revision that is no number', { ...FIRST_FORMAT_ITEM, revision: { S: 'three' } }],
    ['quotes of a wrong shape', { ...FIRST_FORMAT_ITEM, quotes: { S: '[{"id":7}]' } }],
    ['a place in the feed that is no time', { ...SECOND_FORMAT_ITEM, changedAt: { S: 'zzz' } }],
    [
      'a place in the feed on no day',
      { ...SECOND_FORMAT_ITEM, changedAt: { S: '2026-13-41T09:00:00.000Z#0' } },
    ],
    ['a record that is no JSON', { ...SECOND_FORMAT_ITEM, record: { S: '{' } }],
    ['a record that is no object', { ...SECOND_FORMAT_ITEM, record: { S: 'null' } }],
    ['a record of a newer format', { ...SECOND_FORMAT_ITEM, record: { S: record({ format: 4 }) } }],
    [
      'corrections of a wrong shape',
      { ...THIRD_FORMAT_ITEM, record: { S: record({ format: 3, corrections: [{ id: 7 }] }) } },
    ],
    [
      'an address that runs as script',
      { ...SECOND_FORMAT_ITEM, record: { S: record({ url: 'javascript:alert(1)' }) } },
    ],
    [
      'a date beyond the year 9999',
      { ...SECOND_FORMAT_ITEM, record: { S: record({ publishedAt: '9999-12-31T23:00:00-12:00' }) } },
    ],
    [
      'a date that does not exist',
      { ...SECOND_FORMAT_ITEM, record: { S: record({ publishedAt: '2026-02-30' }) } },
    ],
  ]

  it.each(damaged)('for %s is named by the feed', (_, item) => {
    expect(() => parseChangeItem(item)).toThrow(ArticleItemError)
    expect(() => parseChangeItem(item)).toThrow(/^item golden: /)
  })

  it.each(damaged)('for %s is known to writers as unreadable', (_, item) => {
    expect(parseArticleItem(item)).toMatchObject({ state: 'unreadable' })
  })
})
