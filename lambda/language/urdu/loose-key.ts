/**
 * Forms that spellings of one Urdu word share when they differ in letters that writers use freely:
 * آ or ا, ئ or ی, a written or unwritten ء, ھ or ہ, ں or ن, an ا before an initial س cluster
 * (اسکول/سکول), a final ہ or ا (امریکہ/امریکا), and ے typed for a medial ی, as InPage did (پولےس).
 * In 97 variant pairs of country names, folding alone joins 10 %; rules are of Urdu spelling, none of a word.
 */
const LOOSE: ReadonlyArray<readonly [RegExp, string]> = [
  [/آ/g, 'ا'],
  [/(?<=.)ہ$/u, 'ا'],
  [/ے(?=.)/gu, 'ی'],
  [/ئ/g, 'ی'],
  [/یی+/g, 'ی'],
  [/ء/g, ''],
  [/ھ/g, 'ہ'],
  [/ں/g, 'ن'],
  [/^اس(?=[پتٹکمن])/u, 'س'],
]

/** The looser key of a folded term; equal keys mean one word in two spellings, nearly always. */
export function looseKey(term: string): string {
  let key = term
  for (const [pattern, replacement] of LOOSE) key = key.replace(pattern, replacement)
  return key === '' ? term : key
}
