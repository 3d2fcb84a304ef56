import { CorrectionError, correctionBody, placeOf } from '../../../seed/commands/articles/correction-body'
import { goldArticle, isReviewed } from '../../../seed/commands/gold-export'

describe('the body of a correction', () => {
  it('says what the command line says, and who', () => {
    expect(correctionBody({ speaker: 'نادیہ رحمان', type: 'person', note: 'فون پر' }, 'ثنا')).toEqual({
      speaker: { name: 'نادیہ رحمان', type: 'person' },
      note: 'فون پر',
      by: 'ثنا',
    })
    expect(correctionBody({ unknown: true, show: true }, 'ثنا')).toEqual({
      speaker: null,
      hidden: false,
      by: 'ثنا',
    })
    expect(correctionBody({ hide: true }, 'ثنا')).toEqual({ hidden: true, by: 'ثنا' })
    expect(correctionBody({ withdraw: true }, 'ثنا')).toEqual({ by: 'ثنا' })
    expect(correctionBody({}, 'ثنا')).toBeNull()
  })

  it.each([
    { speaker: 'ا', unknown: true },
    { hide: true, show: true },
    { withdraw: true, hide: true },
  ] as const)('cannot say %j', (options) => {
    expect(() => correctionBody(options, 'ثنا')).toThrow(CorrectionError)
  })
})

describe('the place of words', () => {
  it('is where they stand once', () => {
    expect(placeOf('پل', 'ایک پل')).toEqual({ start: 4, end: 6 })
    expect(() => placeOf('پل', 'سڑک')).toThrow('does not have these words')
    expect(() => placeOf('پل', 'پل پل')).toThrow('more than once')
  })
})

describe('an annotated article', () => {
  const correction = { confirmed: false, added: false, note: null, by: 'ثنا', at: '2026-11-27T09:00:00.000Z' }
  const quote = {
    ...{ id: 'q', text: 'پل', start: 4, end: 6, kind: 'statement' as const, speaker: null },
    ...{
      via: { name: 'نادیہ' },
      nestedIn: 'o',
      broken: true,
      reviewed: true,
      machine: null,
      correction: null,
    },
  }
  const article = (quotes: object[]) => ({ id: 'a', text: 'ایک پل', lost: [], quotes }) as never
  const hidden = { ...quote, reviewed: false, correction: { ...correction, hidden: true } }

  it('has what readers see', () => {
    expect(goldArticle(article([quote, hidden])).quotes).toEqual([
      {
        ...{ start: 4, end: 6, text: 'پل', kind: 'statement', speaker: null, aliases: [] },
        ...{ via: 'نادیہ', nested: true, broken: true, reviewed: true },
      },
    ])
  })

  it('is reviewed when editors vouch for each quote, or hid it, and there is one', () => {
    expect(isReviewed(article([quote, hidden]))).toBe(true)
    expect(isReviewed(article([quote, { ...quote, reviewed: false }]))).toBe(false)
    expect(isReviewed(article([]))).toBe(false)
  })
})
