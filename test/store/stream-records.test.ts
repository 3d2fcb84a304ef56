import { articleItem, tombstoneItem } from '../../lambda/store/article-item'
import { parseStreamEvent } from '../../lambda/store/stream-records'
import { sampleArticle } from './sample-article'

const PLACE = { feed: '0', changedAt: '2026-11-28T09:00:00.000Z#1' }

const article = { ...sampleArticle(), revision: 3 }

const event = (...images: unknown[]) => ({
  Records: images.map((NewImage, at) => ({
    eventID: String(at),
    eventName: 'MODIFY',
    dynamodb: { SequenceNumber: String(100 + at), ...(NewImage !== undefined && { NewImage }) },
  })),
})

describe('an event of the table’s stream', () => {
  it('tells of articles and deletions as the change feed does, in its order', () => {
    const tombstone = tombstoneItem(
      { id: 'gone', revision: 4, deletedAt: '2026-11-28T09:00:00.000Z', expiresAt: 1, kept: null },
      PLACE,
    )
    expect(parseStreamEvent(event(articleItem(article, PLACE), tombstone))).toMatchObject([
      {
        sequenceNumber: '100',
        change: { id: 'economy', revision: 3, article: { title: 'معیشت', quotes: [{ id: 'quote-1' }] } },
      },
      { sequenceNumber: '101', change: { id: 'gone', revision: 4, article: null } },
    ])
  })

  it.each([
    ['a removal', undefined],
    ['what a watched feed gave', { id: { S: 'feed#1' }, state: { S: '{}' } }],
    ['what editors say of names', { ...articleItem(article, PLACE), id: { S: '#names' } }],
  ])('tells of no change by %s', (_, image) => {
    expect(parseStreamEvent(event(image))).toEqual([{ sequenceNumber: '100', change: null }])
  })

  it.each([
    ['damaged', { ...articleItem(article, PLACE), record: { S: '{"format":3' } }, 'the record is no JSON'],
    ['of a newer format', { ...articleItem(article, PLACE), record: { S: '{"format":99}' } }, 'newer'],
    ['no item', 'text', 'no attributes'],
  ])('names an item that is %s, and tells of the others', (_, image, reason) => {
    expect(parseStreamEvent(event(image, articleItem(article, PLACE)))).toMatchObject([
      { sequenceNumber: '100', error: { message: expect.stringContaining(reason) } },
      { sequenceNumber: '101', change: { id: 'economy' } },
    ])
  })

  it.each([undefined, {}, { Records: [{}] }, { Records: [{ dynamodb: { SequenceNumber: 1 } }] }])(
    'is refused whole when its records cannot be named: %j',
    (wrong) => {
      expect(() => parseStreamEvent(wrong)).toThrow(/^(Records|the event).* is not /)
    },
  )
})
