/**
 * Forms that spellings of one Urdu word share when they differ in letters that writers use freely:
 * آ or ا, ئ or ی, a written or unwritten ء, ھ or ہ but after a consonant that it aspirates (پھل is fruit, پہل a
 * beginning), ں or ن, an ا before an initial س cluster (اسکول/سکول), a final ہ or ا (امریکہ/امریکا), and ے typed for a
 * medial ی, as InPage did (پولےس). In 97 variant pairs of country names, folding alone joins 10 %; rules are of Urdu
 * spelling, none of a word.
 */
const LOOSE: ReadonlyArray<readonly [RegExp, string]> = [
  [/آ/g, 'ا'],
  [/(?<=.)ہ$/u, 'ا'],
  [/ے(?=.)/gu, 'ی'],
  [/ئ/g, 'ی'],
  [/یی+/g, 'ی'],
  [/ء/g, ''],
  [/(?<![بپتٹجچدڈڑکگ])ھ/gu, 'ہ'],
  [/ں/g, 'ن'],
  [/^اس(?=[پتٹکمن])/u, 'س'],
]

/**
 * Words that the rules would make another word of, each with its own spellings on a line: جدہ is a city and جدا apart,
 * آئین a constitution and این a letter. Drawn from the words of the lexicon that share a form with another; of two
 * such words one stands here: that which number and case do not change.
 */
const OWN_SPELLING = `
آئی
آئین
آئینی
آب
آپ
آٹھ
آجر
آرہ
آڑ
آس
آف
آگ
آل
آلو
آم
آمر
آمین
آن
آور
اسکا
اسکی
اسکے
استری
اماں
اینا
بازئی
بچا
بیلہ
پورہ
پیئر پئیر
تیرہ
تئیس تیئیس
جدہ
جگہ
جوں
چونکہ
چیئر چئیر
رئیس
روئی
سارہ
سالہ
سنہ
عملا
فقرا
شیئر شئیر
کئی
کرہ
کوہ
کیوں
گرہ
گروہ
گئی
لیہ
ماں
مایہ
مٹہ
مکہ
مکئی
منہ
مئی
میئر مئیر
میں
وہ
وہاں
ورثا
ہوگئی
یوں
`

/** Keeps a key of its own apart from those that rules make. */
const OWN = '='

const OWN_KEYS: ReadonlyMap<string, string> = new Map(
  OWN_SPELLING.trim()
    .split('\n')
    .flatMap((line) => {
      const spellings = line.split(' ')
      return spellings.map((spelling): [string, string] => [spelling, OWN + spellings[0]])
    }),
)

/** A folded term as it is spelled by the rules alone, whatever word it is. */
export function loosened(term: string): string {
  let key = term
  for (const [pattern, replacement] of LOOSE) key = key.replace(pattern, replacement)
  return key === '' ? term : key
}

/** The key of a word that is spelled in its own way and no other; null for the rest, nearly all. */
export function ownKey(term: string): string | null {
  return OWN_KEYS.get(term) ?? null
}

/** The looser key of a folded term; equal keys mean one word in two spellings, nearly always. */
export function looseKey(term: string): string {
  return ownKey(term) ?? loosened(term)
}
