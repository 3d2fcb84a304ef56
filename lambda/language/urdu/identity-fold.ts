/**
 * The fold that ids of quotes are made from. It is frozen: it stands apart from `foldLetters`, which search may change,
 * because a change here gives stored quotes other ids and breaks every link to them.
 */
export function foldForIdentity(text: string): string {
  return text
    .replace(STACK, '$1')
    .normalize('NFC')
    .replace(SILENT, '')
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
}

/** More combining marks on one letter than any script has (Unicode UAX #15, stream-safe text). */
const STACK = /(\p{M}{30})\p{M}+/gu

/** Honorific signs, vowel points, tatweel, zero-width and direction marks. */
const SILENT =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

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
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
