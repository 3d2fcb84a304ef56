import fc from 'fast-check'
import { articleIdFromName } from '../../lambda/ingest/article-id'

describe('the id from a name', () => {
  it.each(['economy', '2024-05-01_budget', 'a.b~c', 'x'.repeat(128)])('is the name itself: %s', (name) => {
    expect(articleIdFromName(name)).toBe(name)
  })

  it('keeps what can be read of a name that cannot be an id', () => {
    expect(articleIdFromName('budget speech (2)')).toMatch(/^budget-speech-2-[0-9a-f]{16}$/)
  })

  it('tells names apart that look alike once cleaned', () => {
    expect(articleIdFromName('a b')).not.toBe(articleIdFromName('a+b'))
  })

  it('takes composed and decomposed letters as the same name, for file systems differ', () => {
    expect(articleIdFromName('\u0622ج')).toBe(articleIdFromName('\u0627\u0653ج'))
  })

  it('does not let a name become a step in a path', () => {
    expect(articleIdFromName('..')).not.toMatch(/^\.+$/)
  })

  it('is always one that the API takes, and the same for the same name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (name) => {
        expect(articleIdFromName(name)).toMatch(/^[A-Za-z0-9._~-]{1,128}$/)
        expect(articleIdFromName(name)).toBe(articleIdFromName(name))
      }),
    )
  })
})
