import { type Token, tokenize } from '../../../lambda/quotes/tokens'
import {
  bylineOf,
  clauseAfter,
  finishingSubject,
  headlineSubject,
} from '../../../lambda/quotes/urdu/following'

/** A row that begins with a quotation, as the narrative has it. */
const after = (text: string): Token[] => [{ kind: 'quote', start: 0, end: 0, key: '' }, ...tokenize(text)]

const names = (subject: { name: Token[] } | null) => subject?.name.map(({ key }) => key).join(' ') ?? null

describe('the clause after a quotation', () => {
  it('says whether a full stop ends it, or another quotation', () => {
    expect(clauseAfter(after('، کرن نے کہا۔'), 0)).toMatchObject({ ends: 'stop' })
    expect(clauseAfter(after('اور ’شام‘'), 0)).toMatchObject({ ends: null })
    expect(clauseAfter(after(': کرن بٹ'), 0)).toMatchObject({ ends: 'other' })
  })

  it('names its subject before نے whatever the verb, when it is short', () => {
    const { clause } = clauseAfter(after(' کرن نے بات ختم کی۔'), 0)
    expect(names(finishingSubject(clause))).toBe('کرن')
    const long = clauseAfter(after(' کرن نے اگلے روز بازار سے کتابیں اور پھل خریدے تھے۔'), 0)
    expect(finishingSubject(long.clause)).toBeNull()
  })

  it('begins with the speaker in a headline', () => {
    const { clause } = clauseAfter(after(' اداکارہ کرن بٹ نے راز کھول دیا'), 0)
    expect(names(headlineSubject(clause))).toBe('کرن بٹ')
  })

  it('is a byline when a colon comes first and the line ends with the name', () => {
    const row = after(': کرن بٹ')
    expect(names(bylineOf(row, 0, clauseAfter(row, 0).clause))).toBe('کرن بٹ')
    const none = after(' کرن بٹ')
    expect(bylineOf(none, 0, clauseAfter(none, 0).clause)).toBeNull()
  })
})
