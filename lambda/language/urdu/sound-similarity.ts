/**
 * What leaving a sound out costs; 1 for the others. Short vowels go unwritten in Urdu, so a Roman a, e, i, o
 * or u costs little; h and ع are often left out of Roman Urdu; the long vowels that Urdu does write cost more.
 */
const OMISSION: Readonly<Record<string, number>> = {
  a: 0.1,
  e: 0.15,
  i: 0.1,
  o: 0.15,
  u: 0.1,
  A: 0.35,
  Y: 0.3,
  W: 0.35,
  E: 0.1,
  h: 0.2,
}

const VOWEL_GROUPS = ['AaE', 'Yie', 'Wou'] as const
const SHORT_VOWELS = 'aeiou'
const VOWELS = VOWEL_GROUPS.join('')

/** Consonants that writers confuse, by voice or by place. */
const NEAR_CONSONANTS: ReadonlySet<string> = new Set(
  'bp pb dt td gk kg sz zs jz zj CS SC fp pf Ss sS dR Rd'.split(' '),
)

/**
 * How alike two transcriptions sound, from 0 to 1: one less the cost of the cheapest edit for each sound of the
 * longer. Vowels weigh little and consonants much, so among words of one consonant key it tells حکومت from
 * حاکمیت for "hukumat".
 */
export function soundSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : Math.max(0, 1 - editCost(a, b) / longer)
}

function editCost(a: string, b: string): number {
  let above = new Float64Array(b.length + 1)
  let row = new Float64Array(b.length + 1)
  for (let j = 1; j <= b.length; j++) above[j] = (above[j - 1] ?? 0) + omission(b, j - 1)
  for (let i = 1; i <= a.length; i++) {
    row[0] = (above[0] ?? 0) + omission(a, i - 1)
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        (above[j] ?? 0) + omission(a, i - 1),
        (row[j - 1] ?? 0) + omission(b, j - 1),
        (above[j - 1] ?? 0) + substitution(a.charAt(i - 1), b.charAt(j - 1)),
      )
    }
    const spare = above
    above = row
    row = spare
  }
  return above[b.length] ?? 0
}

function omission(word: string, at: number): number {
  const sound = word.charAt(at)
  return sound === word.charAt(at - 1) ? 0.1 : (OMISSION[sound] ?? 1)
}

function substitution(a: string, b: string): number {
  if (a === b) return 0
  if (VOWELS.includes(a) && VOWELS.includes(b)) return vowelSubstitution(a, b)
  const pair = a + b
  if (pair === 'Rr' || pair === 'rR') return 0.05
  if ((a === 'h' && VOWELS.includes(b)) || (b === 'h' && VOWELS.includes(a))) return 0.2
  return NEAR_CONSONANTS.has(pair) ? 0.5 : 1.2
}

function vowelSubstitution(a: string, b: string): number {
  if (VOWEL_GROUPS.some((group) => group.includes(a) && group.includes(b))) return a === b ? 0 : 0.03
  return SHORT_VOWELS.includes(a) || SHORT_VOWELS.includes(b) ? 0.35 : 0.6
}
