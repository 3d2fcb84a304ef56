import fc from 'fast-check'
import {
  articleIdFromName,
  articleIdOf,
  firstArticleIdOf,
  isSameArticle,
} from '../../lambda/ingest/article-id'

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

describe('the id of an article without one', () => {
  const url = 'https://example.org/a'

  it('comes from the canonical form of its address', () => {
    expect(articleIdOf({ url, text: 'x' })).toMatch(/^[0-9a-f]{32}$/)
    expect(articleIdOf({ url: 'http://www.example.org/a/?utm_source=x#part', text: 'y' })).toBe(
      articleIdOf({ url, text: 'x' }),
    )
  })

  it('comes from its text when it has no address', () => {
    expect(articleIdOf({ url: null, text: 'x' })).not.toBe(articleIdOf({ url: null, text: 'y' }))
  })

  it('is the one that the first version made, where the address is in its canonical form', () => {
    expect(firstArticleIdOf({ url: `${url}#part`, text: 'x' })).toBe(articleIdOf({ url, text: 'x' }))
    expect(firstArticleIdOf({ url: null, text: 'x' })).toBe(articleIdOf({ url: null, text: 'x' }))
  })
})

describe('one article under two ids', () => {
  it('has the same address, or neither has one and one text holds the other', () => {
    const url = 'https://example.org/a'
    expect(isSameArticle({ url, text: 'x' }, { url: `${url}/`, text: 'y' })).toBe(true)
    expect(isSameArticle({ url, text: 'x' }, { url: `${url}b`, text: 'x' })).toBe(false)
    expect(isSameArticle({ url: null, text: 'x' }, { url, text: 'x' })).toBe(false)
    expect(isSameArticle({ url: null, text: 'ایک\nدو' }, { url: null, text: 'سرخی\n\nایک\n\nدو' })).toBe(true)
    expect(isSameArticle({ url: null, text: 'ایک دو' }, { url: null, text: 'ایک تین' })).toBe(false)
  })
})
