import { loosened, ownKey } from './loose-key'

/**
 * Plural and oblique endings of Urdu nouns, with what stands in their place in the singular and how many
 * letters must be left: -iyān/-iyon after a feminine in ی, -āen and -on after a vowel, -on, -en, -āt.
 */
const PLURALS: ReadonlyArray<readonly [ending: string, singular: string, shortest: number]> = [
  ['یاں', 'ی', 2],
  ['یوں', 'ی', 2],
  ['ئیں', '', 2],
  ['وں', '', 2],
  ['یں', '', 2],
  ['ات', '', 3],
]

/** The vowel that number and case change: بچہ/بچے, لڑکا/لڑکے. */
const FINAL_VOWEL = /(?<=..)[اہے]$/u

/** The infinitive (-nā, -ne), the plural that English words keep (-z), and the adjective's -ī. */
const WIDE_ENDING = /(?<=..)(?:ن[اے]|ز|ی)$/u

/**
 * The form that the singular, plural and oblique of an Urdu noun share, spelled as its looser key: پابندی,
 * پابندیاں, پابندیوں; فیصلہ, فیصلے, فیصلوں; خطرہ, خطرات. Not a root: broken plurals stay apart.
 *
 * @param term folded
 */
export function stem(term: string): string {
  const word = singular(term)
  return ownKey(word) ?? loosened(word.replace(FINAL_VOWEL, ''))
}

/**
 * A shorter form that also drops the infinitive, the English plural and the adjective's ی (اٹھانا/اٹھا,
 * ڈیمز/ڈیم, جاپانی/جاپان). It joins unrelated words at times, so it serves wide matching only.
 *
 * @param term folded
 */
export function wideStem(term: string): string {
  return loosened(singular(term).replace(WIDE_ENDING, '').replace(FINAL_VOWEL, ''))
}

/**
 * Whether two terms with one {@link stem} are forms of one word: a final vowel changes in a word, but none comes to a
 * word without it, so خان is no form of خانہ.
 */
export function isForm(a: string, b: string): boolean {
  return a === b || endsBare(a) === endsBare(b) || singular(a) !== a || singular(b) !== b
}

function endsBare(term: string): boolean {
  return !FINAL_VOWEL.test(term)
}

function singular(term: string): string {
  for (const [ending, replacement, shortest] of PLURALS) {
    if (!term.endsWith(ending)) continue
    const rest = term.slice(0, -ending.length) + replacement
    if (rest.length >= shortest) return rest
  }
  return term
}
