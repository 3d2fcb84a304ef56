import { ProblemError } from '../../lambda/http/problem'
import { parseSearchQuery } from '../../lambda/http/search-query'

function problemOf(parameters: Record<string, string>): ProblemError {
  try {
    parseSearchQuery(parameters)
  } catch (error) {
    if (error instanceof ProblemError) return error
    throw error
  }
  throw new Error('nothing was wrong')
}

describe('the parameters of a search', () => {
  it('has defaults for all', () => {
    expect(parseSearchQuery({})).toEqual({ q: '', sort: 'relevance', limit: 10 })
  })

  it('takes empty ones as left out, for a form sends them', () => {
    expect(parseSearchQuery({ q: '', speaker: '', from: '', sort: '', limit: '', cursor: '' })).toEqual({
      q: '',
      sort: 'relevance',
      limit: 10,
    })
  })

  it('passes on all that the contract names and nothing else', () => {
    const parameters = {
      q: 'پابندیاں',
      speaker: 'پوتن',
      article: 'seed',
      source: 'BBC',
      from: '2026-01-01',
      to: '2026-01-31',
      sort: 'newest',
      cursor: 'abc',
    }
    expect(parseSearchQuery({ ...parameters, limit: '50', utm_source: 'x' })).toEqual({
      ...parameters,
      limit: 50,
    })
  })

  it.each([
    ['q', { q: 'پ'.repeat(257) }, 'q must not be longer than 256 characters.'],
    ['limit', { limit: '0' }, 'limit must be a whole number from 1 to 50.'],
    ['limit', { limit: '51' }, 'limit must be a whole number from 1 to 50.'],
    ['limit', { limit: '1e1' }, 'limit must be a whole number from 1 to 50.'],
    ['limit', { limit: '-1' }, 'limit must be a whole number from 1 to 50.'],
    ['sort', { sort: 'best' }, 'sort must be relevance, newest or oldest.'],
    ['from', { from: 'yesterday' }, 'from must be a date such as 2026-11-24.'],
    ['to', { to: '2026-02-30' }, 'to must be a date that exists.'],
    ['from', { from: '2026-02-02', to: '2026-02-01' }, 'from must not be after to.'],
    ['article', { article: 'a/b' }, 'article must be 1 to 128 of the characters A-Z a-z 0-9 . _ ~ -.'],
  ])('names a wrong %s and its limit', (field, parameters, detail) => {
    const problem = problemOf(parameters)
    expect(problem).toMatchObject({ status: 400, detail })
    expect(problem.errors.map((error) => error.field)).toEqual([field])
  })

  it('names every wrong parameter at once', () => {
    const { errors } = problemOf({ limit: '0', sort: 'best' })
    expect(errors.map(({ field }) => field).sort()).toEqual(['limit', 'sort'])
  })
})
