/**
 * Characters of Urdu text that carry no letter of the word: honorific and annotation signs, vowel points,
 * the superscript alef, tatweel, zero-width and direction marks.
 */
const SILENT =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** The ligatures ﷺ and ﷻ stand beside a name and are seldom typed by who searches for it. */
const HONORIFICS = /[\uFDFA\uFDFB]/g

/** Arabic presentation forms, as InPage exports and PDF text carry them; NFKC spells them out. */
const PRESENTATION_FORMS = /[\uFB50-\uFDF9\uFDFC-\uFDFF\uFE70-\uFEFC]+/g

/** One letter for each that Urdu keyboards, Arabic keyboards and converters write differently. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ۂ: 'ہ',
  ە: 'ہ',
  ۓ: 'ے',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
}
const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

const ARABIC_DIGITS = /[٠-٩۰-۹]/g
const ACCENTS = /[\u0300-\u036F]/g
const APOSTROPHES = /['’ʼ]/g

/** The letters of Urdu, which fold to themselves. */
export const URDU_LETTERS = 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئآ'

/** Text of nothing but folded letters, digits and spaces, as most words are: folding would leave it as it is. */
const FOLDED = new RegExp(`^[${URDU_LETTERS}0-9a-z ]*$`)

/** More combining marks on one letter than any script has (Unicode UAX #15, stream-safe text); to compose them takes quadratic time. */
const STACK = /(\p{M}{30})\p{M}+/gu

/**
 * Urdu words as one writer would spell them: composed, without silent characters, in the letters of an Urdu keyboard.
 * The composition comes first, for half of all آ in some outlets come decomposed.
 */
export function foldLetters(text: string): string {
  if (FOLDED.test(text)) return text
  return text
    .replace(STACK, '$1')
    .normalize('NFC')
    .replace(SILENT, '')
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
}

/**
 * Folds what two writers of the same Urdu word may type differently without noticing: composition, vowel
 * points, Arabic and Urdu code points of one letter, digits, the case and accents of Latin letters.
 *
 * Idempotent; the length may change, so offsets must be taken before folding.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text
  const spelledOut = text
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .replace(HONORIFICS, '')
  return foldLetters(spelledOut)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[A-Za-z\u00AA-\u024F\u1E00-\u1EFF\u0300-\u036F'’ʼ]+/g, foldLatin)
}

function foldLatin(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(ACCENTS, '').replace(APOSTROPHES, '').normalize('NFC')
}
