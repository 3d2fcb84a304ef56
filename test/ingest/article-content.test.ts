import fc from 'fast-check'
import { problemOf as httpProblemOf, type ProblemError } from '../../lambda/http/problem'
import { parseArticleBody } from '../../lambda/ingest/article-content'

function problemOf(body: unknown): ProblemError {
  try {
    parseArticleBody(body)
  } catch (error) {
    return httpProblemOf(error)
  }
  throw new Error('nothing was wrong')
}

describe('the body of an article', () => {
  it('needs nothing but a text, whose first line is the title', () => {
    expect(parseArticleBody({ text: '\n سرخی \nمتن' })).toEqual({
      title: 'سرخی',
      url: null,
      source: null,
      section: null,
      publishedAt: null,
      language: 'ur',
      text: '\n سرخی \nمتن',
    })
  })

  it('keeps the text to the letter, for the quotes point into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '')
        expect(parseArticleBody({ text }).text).toBe(text)
      }),
    )
  })

  it('replaces half a surrogate pair, which cannot be stored, by a character of the same length', () => {
    expect(parseArticleBody({ text: 'a\ud83db', title: 't' }).text).toBe('a\ufffdb')
  })

  it('cuts a title made from a text without line breaks', () => {
    const { title } = parseArticleBody({ text: 'لفظ '.repeat(1_000) })
    expect(title).toHaveLength(500)
    expect(title.endsWith('…')).toBe(true)
  })

  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T09:30:00Z', '2026-11-24T09:30:00.000Z'],
    ['2026-11-24T09:30:00+05:00', '2026-11-24T09:30:00+05:00'],
    ['2026-11-24T09:30:00.123+0500', '2026-11-24T09:30:00.123+05:00'],
    ['2026-11-24T23:30-08', '2026-11-24T23:30:00-08:00'],
    ['2026-11-24 09:30', '2026-11-24T09:30:00.000Z'],
  ])('keeps %s with the offset that it came with', (given, expected) => {
    expect(parseArticleBody({ text: 'x', publishedAt: given }).publishedAt).toBe(expected)
  })

  it.each([
    ['text', {}, 'text is missing.'],
    ['text', { text: 5 }, 'text must be a string.'],
    ['text', { text: ' \n ' }, 'text must not be empty.'],
    ['title', { text: 'x', title: 'ا'.repeat(501) }, 'title must not be longer than 500 characters.'],
    ['source', { text: 'x', source: ['BBC'] }, 'source must be a string.'],
    ['url', { text: 'x', url: 'javascript:alert(1)' }, /^url must be a web address/],
    ['url', { text: 'x', url: 'example.org/a' }, /^url must be a web address/],
    ['publishedAt', { text: 'x', publishedAt: 'yesterday' }, /^publishedAt must be a date/],
    ['publishedAt', { text: 'x', publishedAt: '8 Dec 2021' }, /^publishedAt must be a date/],
    ['publishedAt', { text: 'x', publishedAt: '2021-12-08 5:30 pm' }, /^publishedAt must be a date/],
    ['publishedAt', { text: 'x', publishedAt: '9999-12-31T23:00:00-05:00' }, /^publishedAt must be a date/],
    ['publishedAt', { text: 'x', publishedAt: '2026-02-30' }, /^publishedAt must be a date/],
    ['publishedAt', { text: 'x', publishedAt: 1_700_000_000 }, /^publishedAt must be a date/],
    ['the body', 'text', 'the body must be a JSON object.'],
    ['the body', null, 'the body must be a JSON object.'],
  ])('names a wrong %s', (field, body, detail) => {
    const problem = problemOf(body)
    expect(problem).toMatchObject({ status: 422, errors: [{ field }] })
    expect(problem.detail).toEqual(typeof detail === 'string' ? detail : expect.stringMatching(detail))
  })

  it('refuses a text over the limit as too large', () => {
    expect(problemOf({ text: 'x'.repeat(200_001) })).toMatchObject({
      status: 413,
      detail: 'text must not be longer than 200,000 characters.',
    })
  })
})
