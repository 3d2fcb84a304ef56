import {
  beforeArticle,
  fromArticle,
  isArticleOf,
  withArticlesApart,
} from '../../../lambda/language/urdu/arabic-article'

describe('the article of Arabic names in Latin letters', () => {
  it.each([
    ['fazlur', 'rehman', 'fazl'],
    ['abdus', 'samad', 'abd'],
    ['ziaul', 'haq', 'zia'],
    ['abdus', 'rehman', null],
    ['gazal', undefined, null],
  ])('parts %s from %s: %s', (word, next, first) => {
    expect(beforeArticle(word, next)).toBe(first)
  })

  it.each([
    ['ul', 'haq', true],
    ['ur', 'rehman', true],
    ['un', 'nisa', true],
    ['uddin', undefined, true],
    ['ullah', 'tarar', true],
    ['us', 'sanctions', false],
    ['un', 'nations', false],
    ['ur', 'team', false],
    ['as', 'said', false],
    ['al', 'qaeda', true],
    ['under', 'review', false],
  ])('%s before %s goes with the word before it: %s', (word, next, expected) => {
    expect(isArticleOf(word, next)).toBe(expected)
  })

  it.each([
    ['nawazuddin', 'nawaz aldin'],
    ['nawazud', 'nawaz ald'],
    ['Fazal ur Re', 'fazal alre'],
    ['ataullah tarar', 'ata allah tarar'],
    ['misbahulh', 'misbah alh'],
    ['karachi', null],
  ])('goes with the second word of %s: %s', (typed, apart) => {
    expect(withArticlesApart(typed)).toBe(apart)
  })

  it('begins the second word where the two are one', () => {
    expect(fromArticle('alauddin')).toBe('uddin')
    expect(fromArticle('ataullah')).toBe('ullah')
    expect(fromArticle('uddin')).toBeNull()
    expect(fromArticle('karachi')).toBeNull()
  })
})
