/** Keys that alike names share: the consonants of the first and of the last word. */
export function soundKeys(name: readonly string[]): string[] {
  return [`first ${skeleton(name[0] ?? '')}`, `last ${skeleton(name.at(-1) ?? '')}`]
}

/**
 * One name holds the other at its beginning or end. A single word agrees by its consonants (پیوٹن for
 * ولادیمیر پوتن); longer names by all letters but for spelling habits, for حسن علی is not حسین علی. Where the
 * words are parted does not matter: نوازالدین is نواز الدین.
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const same = short.length === 1 && long.length > 1 ? sameSound : sameLetters
  if (habits(a.join('')) === habits(b.join(''))) return true
  const agrees = (words: readonly string[]) => short.every((word, i) => same(word, words[i] ?? ''))
  return agrees(long) || agrees(long.slice(long.length - short.length))
}

function sameSound(a: string, b: string): boolean {
  if (a === b) return true
  return a.length > 2 && b.length > 2 && skeleton(a) === skeleton(b) && Math.abs(a.length - b.length) <= 2
}

function sameLetters(a: string, b: string): boolean {
  return a === b || habits(a) === habits(b)
}

/** Spelling habits that outlets differ in: آ, hamza, retroflex letters, یو for و, final ہ for ا. */
function habits(word: string): string {
  return foldConsonants(word)
    .replace(/[ئء]/g, '')
    .replace(/یو/g, 'و')
    .replace(/(.)\1+/g, '$1')
    .replace(/ہ$/, 'ا')
}

/** Letters of one sound in Urdu, and the retroflex ones that foreign names are written with. */
const CONSONANTS: Record<string, string> = {
  ذ: 'ز',
  ض: 'ز',
  ظ: 'ز',
  ژ: 'ز',
  ص: 'س',
  ث: 'س',
  ط: 'ت',
  ٹ: 'ت',
  ڈ: 'د',
  ح: 'ہ',
  ھ: 'ہ',
  آ: 'ا',
  ق: 'ک',
  ڑ: 'ر',
  ں: 'ن',
}

function foldConsonants(word: string): string {
  return [...word].map((letter) => CONSONANTS[letter] ?? letter).join('')
}

/** The consonants of a word and its first letter: پتن of پوتن and پیوٹن. */
function skeleton(word: string): string {
  const consonants = foldConsonants(word)
  return (
    consonants[0] +
    consonants
      .slice(1)
      .replace(/[اآویےئعہء]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}
