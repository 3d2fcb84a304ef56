/** What names are compared by: the letters of each word and of all together but for spelling habits, and the consonants. */
interface Shape {
  words: readonly string[]
  letters: readonly string[]
  whole: string
  consonants: readonly string[]
}

/** Shapes of names compared before: one name is compared with many. */
const shapes = new WeakMap<readonly string[], Shape>()

function shapeOf(name: readonly string[]): Shape {
  const known = shapes.get(name)
  if (known) return known
  const shape = {
    words: name,
    letters: name.map(habits),
    whole: habits(name.join('')),
    consonants: name.map(skeleton),
  }
  shapes.set(name, shape)
  return shape
}

/** Keys that alike names share: the consonants of the first and of the last word. */
export function soundKeys(name: readonly string[]): string[] {
  const { consonants } = shapeOf(name)
  return [`first ${consonants[0] ?? ''}`, `last ${consonants.at(-1) ?? ''}`]
}

/**
 * One name holds the other at its beginning or end. A single word agrees by its consonants (پیوٹن for
 * ولادیمیر پوتن); longer names by all letters but for spelling habits, for حسن علی is not حسین علی. Where the
 * words are parted does not matter: نوازالدین is نواز الدین.
 *
 * @param a folded words; the array is not changed afterwards
 * @param b the same
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [shapeOf(a), shapeOf(b)] : [shapeOf(b), shapeOf(a)]
  if (short.whole === long.whole) return true
  const same = short.words.length === 1 && long.words.length > 1 ? sameSound : sameLetters
  const agrees = (from: number) => short.words.every((_, i) => same(short, i, long, from + i))
  return agrees(0) || agrees(long.words.length - short.words.length)
}

/** A final vowel is heard: مالکی is not ملک, شائنا is not شان. */
function ending(word: string): string {
  if (word.endsWith('ی')) return 'ی'
  return /[اہے]$/.test(word) ? 'ا' : ''
}

function sameSound(a: Shape, i: number, b: Shape, j: number): boolean {
  const [one, other] = [a.words[i] ?? '', b.words[j] ?? '']
  if (one === other) return true
  return (
    one.length > 2 &&
    other.length > 2 &&
    a.consonants[i] === b.consonants[j] &&
    ending(one) === ending(other) &&
    Math.abs(one.length - other.length) <= 2
  )
}

function sameLetters(a: Shape, i: number, b: Shape, j: number): boolean {
  return a.letters[i] === b.letters[j]
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
