/** Latin letters and their Urdu names, the usual one first, in which Urdu spells abbreviations: IMF is آئی ایم ایف. */
const NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `a اے,b بی,c سی,d ڈی,e ای,f ایف,g جی,h ایچ,i آئی,j جے,k کے,l ایل,m ایم,n این,o او,p پی,q کیو,r آر,s ایس,t ٹی,u یو,v وی,
w ڈبلیو,x ایکس,y وائی,z زیڈ زی`
    .split(',')
    .map((line) => line.trim().split(' '))
    .map(([letter = '', ...names]) => [letter, names]),
)

const LETTER_OF = new Map(
  Object.entries(NAMES).flatMap(([letter, names]) => names.map((name): [string, string] => [name, letter])),
)
const LONGEST_NAME = Math.max(...[...LETTER_OF.keys()].map((name) => name.length))

/** Names that are words of grammar as well: at either end of a run of letters they belong to the sentence. */
const GRAMMAR: ReadonlySet<string> = new Set(['کے'])

/** The Urdu names of the letters of an abbreviation, each letter's alternatives; null for what is not of Latin letters. */
export function letterNames(abbreviation: string): (readonly string[])[] | null {
  const names = [...abbreviation].map((letter) => NAMES[letter])
  return names.every((alternatives) => alternatives !== undefined) ? (names as (readonly string[])[]) : null
}

/** The plural that English words keep, of an abbreviation's last letter: ایم پیز, and of a last ے ایم پی ایز. */
export function pluralOfLetter(name: string): string {
  return `${name.replace(/ے$/, 'ی')}ز`
}

/**
 * The Latin letters whose names a word is made of, written as one: کیوایم is `qm`. Null when it is no such word.
 *
 * @param term folded
 */
export function spelledLetters(term: string): string | null {
  if (term === '') return ''
  for (let length = Math.min(LONGEST_NAME, term.length); length >= 2; length--) {
    const letter = LETTER_OF.get(term.slice(0, length))
    const rest = letter === undefined ? null : spelledLetters(term.slice(length))
    if (letter !== undefined && rest !== null) return letter + rest
  }
  return null
}

/** A run of terms that spells an abbreviation. */
export interface LetterRun {
  from: number
  /** One past the last term. */
  to: number
  /** In Latin letters. */
  letters: string
}

/** Runs of letters among terms that follow each other, two letters and more: names of letters, or Latin letters set apart. */
export function letterRuns(terms: readonly string[]): LetterRun[] {
  const runs: LetterRun[] = []
  for (let from = 0; from < terms.length; ) {
    let to = from
    while (to < terms.length && lettersOf(terms[to] ?? '') !== null) to++
    const run = withoutGrammar(terms, from, to)
    const letters = terms.slice(run.from, run.to).map(lettersOf).join('')
    if (run.to - run.from > 1 || letters.length > 2) runs.push({ ...run, letters })
    from = Math.max(to, from + 1)
  }
  return runs
}

function lettersOf(term: string): string | null {
  return /^[a-z]$/.test(term) ? term : spelledLetters(term)
}

/** کے at an end is the postposition, unless the run has no two letters without it (یو کے). */
function withoutGrammar(terms: readonly string[], from: number, to: number): { from: number; to: number } {
  let [first, last] = [from, to]
  while (GRAMMAR.has(terms[first] ?? '') && first < last) first++
  while (GRAMMAR.has(terms[last - 1] ?? '') && first < last) last--
  return last - first > 1 ? { from: first, to: last } : { from, to }
}
