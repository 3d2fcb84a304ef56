import { fold } from './fold'
import { GIVEN_NAMES } from './lexicon/given-names'
import { SURNAMES } from './lexicon/surnames'

/** Lines of the lexicon by each spelling that they give. */
let lines: ReadonlyMap<string, readonly number[]> | null = null

function linesOf(term: string): readonly number[] {
  lines ??= readLines()
  return lines.get(term) ?? []
}

function readLines(): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, line] of GIVEN_NAMES.trim().split('\n').entries()) {
    for (const spelling of (line.split(' ')[0] ?? '').split('=').map(fold)) {
      const known = found.get(spelling)
      if (known) known.push(at)
      else found.set(spelling, [at])
    }
  }
  return found
}

/** Whether a folded term is a given name of the lexicon, which is read when first asked. */
export function isGivenName(term: string): boolean {
  return linesOf(term).length > 0
}

let surnames: ReadonlySet<string> | null = null

/** Whether a folded term is a family name of the lexicon, which is read when first asked. */
export function isSurname(term: string): boolean {
  surnames ??= new Set(
    SURNAMES.trim()
      .split('\n')
      .flatMap((line) => (line.split(' ')[0] ?? '').split('='))
      .map(fold),
  )
  return surnames.has(term)
}

/** Whether a folded term is a given name that no family has. */
export function isGivenNameOnly(term: string): boolean {
  return isGivenName(term) && !isSurname(term)
}

/** Whether two folded terms are two given names, and not spellings of one. */
export function areTwoGivenNames(a: string, b: string): boolean {
  return isGivenName(a) && isGivenName(b) && !linesOf(a).some((line) => linesOf(b).includes(line))
}
