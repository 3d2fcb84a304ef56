/** The article of Arabic names, written on to the word after it. */
export const ARABIC_ARTICLE = 'ال'
/** The same in Latin letters, as it is written before what its l does not change with. */
export const LATIN_ARTICLE = 'al'

/** The sun letters of Arabic, as far as one Latin letter writes them: before them the l of the article is said as they are. */
const SUN = '[drsznt]'

/**
 * The article within a name that is written as one word in Latin letters. Before sun letters its l is said as the letter
 * that follows (nawazuddin is نواز الدین), before others it is heard (misbahulhaq is مصباح الحق).
 */
const WITHIN = {
  assimilated: new RegExp(`(?<=^|[a-z]{2})[uoe](?=(${SUN})\\1)`, 'g'),
  full: /(?<=^|[a-z]{3})ul(?=[^l][a-z]{2})/g,
  allah: /(?<=^|[a-z]{2})[aiou]llah$/,
} as const

/** What {@link withArticles} writes for the vowel of an article whose l is not heard. */
export const ASSIMILATED = 'U'
/** What it writes for an article. */
export const FULL = 'L'
/** What it writes for اللہ at the end of a name. */
export const ALLAH = 'A'

/**
 * A word in Latin letters with signs for what may be the article of a second word in it.
 *
 * @param word folded, so without capitals
 */
export function withArticles(word: string): string {
  return word.replace(WITHIN.allah, ALLAH).replace(WITHIN.assimilated, ASSIMILATED).replace(WITHIN.full, FULL)
}

/** What a word may sound like where an article whose l is not heard is written: each reading stands for the vowel. */
export const SOUNDS_OF_ASSIMILATED: readonly [RegExp, ...string[]] = [
  new RegExp(WITHIN.assimilated.source, 'y'),
  'u',
  'al',
]

/** The first word of a name whose article stands between it and the next, with the letter that the article is said with. */
const BEFORE_NEXT = new RegExp(`^([a-z]{3,})[ua](l|${SUN})$`)

/**
 * The first of two words of an Arabic name, of a word in Latin letters that ends in the article of the next: fazl of fazlur
 * rehman, zia of ziaul haq. Null where there is no article.
 */
export function beforeArticle(word: string, next: string | undefined): string | null {
  const [, first = null, letter] = BEFORE_NEXT.exec(word) ?? []
  return next !== undefined && (letter === 'l' || letter === next.charAt(0)) ? first : null
}

/** An article that stands by itself before a word that begins as it must; us and un are English words before most others. */
const APART = /^(?:(?:ul|al) [a-z]{3,}|ur r[a-z]{2,}|ud d[a-z]{2,}|un nisa[a-z]*)$/
/** A word that begins with its article. */
const BEGINNING = new RegExp(`^(?:ullah|u(${SUN})\\1[a-z]{2,})$`)

/** Whether a word in Latin letters is an article, or begins with one, of the word before it: zia ul haq, nasir uddin. */
export function isArticleOf(word: string, next = ''): boolean {
  return BEGINNING.test(word) || APART.test(`${word} ${next}`)
}

/** What stands before an article and what it is said with, where the name may be unfinished. */
const IN_TYPED = new RegExp(`([a-z]{3,}?) *u(?:l *|(${SUN}) *(?:(?=\\2)|$))`, 'g')

/**
 * A name in Latin letters, perhaps unfinished, with the article written on to its second word as Urdu does: nawaz aldin for
 * nawazuddin, fazl alre for fazal ur re. Null where there is no article.
 */
export function withArticlesApart(name: string): string | null {
  const lower = name.toLowerCase()
  const apart = lower.replace(IN_TYPED, (all: string, first: string, letter = '', at: number) => {
    const isUnfinished = at + all.length === lower.length
    return `${first} ${LATIN_ARTICLE}${isUnfinished ? letter : ''}`
  })
  return apart === lower ? null : apart
}

const ARTICLE_WITHIN = new RegExp(`${WITHIN.allah.source}|${WITHIN.assimilated.source}`)

/** A word in Latin letters from the article within it on: uddin of alauddin. Null where there is none after its first letters. */
export function fromArticle(word: string): string | null {
  const at = word.search(ARTICLE_WITHIN)
  return at > 0 ? word.slice(at) : null
}
