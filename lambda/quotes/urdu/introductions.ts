import type { Token } from '../tokens'
import { LONGEST_NAME, type Names } from './names'
import { isRetired, nounPhraseBefore } from './noun-phrase'
import { isComplement } from './phrase-parts'
import { abbreviatedRank, isRoleWord, isSecondWord, RELATION_WORDS, TITLE_WORDS } from './roles'
import { GENITIVE, LETTER_NAMES } from './words'

/** An office, title or profession with a name after it: امریکی صدر جو بائیڈن. */
export interface Introduction {
  name: Token[]
  /** The whole phrase before the name. */
  role: readonly Token[]
  /** A further role that follows the name after کے: یوری اوشاکوف کے معاون. */
  aide: Token[]
}

/** Words of the longest rank spelled by letters: سی سی پی او. */
const LONGEST_RANK = 4

/** Tokens of a role and a name together. */
const LONGEST_INTRODUCTION = 20

/** Every introduction of a person in an article. */
export function findIntroductions(tokens: readonly Token[], names: Names): Introduction[] {
  const found: Introduction[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token
    const office = officeAt(tokens, i)
    if (office === 0) continue
    let start = i + office
    while (isComplement(tokens, start)) start++
    if (isRetired(tokens, start)) start += 3
    const name = names.from(start)
    const shortest = TITLE_WORDS.has(token.key) ? 1 : 2
    if (name.length < shortest || name.length > LONGEST_NAME) continue
    const end = start + name.length
    const row = tokens.slice(Math.max(0, end - LONGEST_INTRODUCTION), end)
    const role = nounPhraseBefore(row, row.length)?.role ?? [token]
    found.push({ name, role, aide: aideAt(tokens, end) })
  }
  return found
}

/** Tokens of the office, title or rank at a place; 0 when there is none, or a relation such as بھائی. */
function officeAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || RELATION_WORDS.has(token.key)) return 0
  if (isRoleWord(token.key)) return 1
  if (!LETTER_NAMES.has(token.key)) return 0
  const beside = (k: number) => LETTER_NAMES.has(tokens[k]?.key ?? '')
  const rank = abbreviatedRank(tokens.slice(i, i + LONGEST_RANK).map(({ key }) => key))
  return beside(i - 1) || beside(i + rank) ? 0 : rank
}

function aideAt(tokens: readonly Token[], start: number): Token[] {
  if (!GENITIVE.has(tokens[start]?.key ?? '')) return []
  let end = start + 1
  while (tokens[end]?.kind === 'word' && belongsToOffice(tokens, end)) end++
  return end > start + 1 ? tokens.slice(start, end) : []
}

function belongsToOffice(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? ''
  return isRoleWord(key) || isSecondWord(tokens[i - 1]?.key ?? '', key)
}
