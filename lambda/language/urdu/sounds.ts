import { SOUNDS_OF_ASSIMILATED } from './arabic-article'
import { loosened } from './loose-key'

/**
 * Sounds, one character each, that Urdu script and Roman Urdu are both transcribed to: consonants
 * `b p t s j C(ch) k d z r R(ڑ) S(sh) g f l m n h`, long vowels that Urdu writes `A Y W`, ع as `E`, and the
 * vowels of the Latin script `a e i o u`.
 */
const URDU: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'بb پp تt طt ٹt ثs سs صs جj چC حh خkh دd ڈd ذz رr ڑR زz ژz شS ضz ظz',
    'عE غgh فf قk کk گg لl مm نn ںn وW ہh ھh یY ےY ئY اA آA',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** Latin letter groups, longest first, each with its readings; the first is the likeliest. */
const LATIN: ReadonlyArray<readonly [group: RegExp, ...readings: string[]]> = [
  SOUNDS_OF_ASSIMILATED,
  [/[ts]ion/y, 'San', 'zan'],
  [/ture/y, 'Car', 'tur'],
  [/tch/y, 'C'],
  [/sch/y, 'sk', 'S'],
  [/sh/y, 'S'],
  [/ch/y, 'C', 'k'],
  [/ph/y, 'f', 'ph'],
  [/ck/y, 'k'],
  [/zh/y, 'z'],
  [/qu/y, 'kW', 'ku'],
  [/q/y, 'k'],
  [/x/y, 'ks', 'kS', 'kh'],
  [/c(?=[eiy])/y, 's'],
  [/c/y, 'k'],
  [/g(?=[eiy])/y, 'g', 'j'],
  [/aa/y, 'A'],
  [/(?:ee|ii|ea)/y, 'Y'],
  [/oo/y, 'W'],
  [/^(?:eu|u)/y, 'u', 'Yu'],
  [/^k(?=n)/y, 'k', ''],
  [/y/y, 'Y'],
  [/(?<=[oe])v$/y, 'W', 'f'],
  // ڑ is written d as well, and begins no word: khiladi.
  [/(?<=[aeiou])d(?!d)/y, 'd', 'R'],
  [/[vw]/y, 'W'],
]

const LATIN_WORD = /^[a-z]+$/
const MOST_READINGS = 8

/**
 * How a word may sound: one transcription of a word in Urdu script, several of one in Latin script, whose
 * c, g, ch and the like are ambiguous (at most 16, the likeliest first). Words of other scripts and numbers
 * have none.
 *
 * @param term folded
 */
export function sounds(term: string): string[] {
  return LATIN_WORD.test(term) ? latinSounds(term) : urduSounds(term)
}

function urduSounds(term: string): string[] {
  let spoken = ''
  for (const letter of loosened(term)) spoken += URDU[letter] ?? ''
  return spoken === '' ? [] : [spoken]
}

function latinSounds(term: string): string[] {
  // Urdu writes an ا before such a cluster or not (استاد, سکول), but ع is always written (عثمان).
  const rest = /^[aeiou](s[ptkmnc].*)$/.exec(term)?.[1]
  return [...new Set((rest === undefined ? [term] : [rest, term]).flatMap(soundsOfLetters))]
}

function soundsOfLetters(word: string): string[] {
  let spoken = ['']
  for (let at = 0; at < word.length; ) {
    const { length, readings } = readingsAt(word, at)
    if (spoken.length * readings.length <= MOST_READINGS) {
      spoken = readings.flatMap((reading) => spoken.map((sofar) => sofar + reading))
    } else {
      spoken = spoken.map((sofar) => sofar + readings[0])
    }
    at += length
  }
  return spoken.map((word) => word.replace(/([^aeiou])\1+/g, '$1'))
}

function readingsAt(word: string, at: number): { length: number; readings: string[] } {
  for (const [group, ...readings] of LATIN) {
    group.lastIndex = at
    const match = group.exec(word)
    if (match) return { length: match[0].length, readings }
  }
  return { length: 1, readings: [word.charAt(at)] }
}

const VOWEL = /[AEYWaeiou]/

/**
 * The consonant key of a transcription: its consonants, doubles once, `h` and vowels only at the start, where
 * all but y and w become `A`. Urdu spellings of a name, Roman Urdu and English meet in it.
 */
export function soundKey(spoken: string): string {
  const first = spoken.charAt(0)
  const start = first === 'Y' || first === 'W' || !VOWEL.test(first) ? first : 'A'
  return (start + spoken.slice(1).replace(/[AEYWaeiouh]+/g, '')).replace(/R/g, 'r').replace(/(.)\1+/g, '$1')
}
