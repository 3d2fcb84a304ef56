import { callingsOf, tellsWho } from '../../language/urdu/callings'
import { isStopWord } from '../../language/urdu/stop-words'
import { terms } from '../../language/urdu/tokenize'
import type { StoredSpeaker } from '../../store/record'
import type { NameWord } from './speaker-name'

/** What of a quote's speaker tells who it is. */
export type Said = Pick<StoredSpeaker, 'name' | 'role' | 'type'>

/** A speaker's name as one article writes it, with all that the article calls the speaker. */
export interface Mention {
  /** A small integer, used again once the mention is gone. */
  id: number
  name: string
  article: string
  type: Said['type']
  quotes: number
  /** Quotes by role. */
  roles: Map<string, number>
  /** Those named: one, or each of X اور Y. */
  parts: readonly Part[]
}

/** One of those whom a mention names. */
export interface Part {
  mention: Mention
  name: string
  words: readonly NameWord[]
  form: Form
}

/** All mentions of names with the same keys. */
export interface Form {
  /** The keys of the words, joined with `-`. */
  id: string
  keys: readonly string[]
  parts: Set<Part>
  /** The different spellings of the parts, with how many have each. */
  spellings: Map<string, { words: readonly NameWord[]; parts: number }>
}

/** What roles tell of somebody. */
export interface RoleEvidence {
  /** Bits of callings. */
  callings: number
  words: ReadonlySet<string>
}

/** What the roles of some parts tell together. */
export function roleEvidence(parts: Iterable<Part>): RoleEvidence {
  let callings = 0
  const words = new Set<string>()
  for (const { mention } of parts) {
    // Of two who are named together the role may be either's.
    if (mention.parts.length > 1) continue
    for (const role of mention.roles.keys()) {
      const evidence = evidenceOf(role)
      callings |= evidence.callings
      for (const word of evidence.words) words.add(word)
    }
  }
  return { callings, words }
}

/** Roles recur: so many are kept as they were read. */
const MOST_ROLES = 20_000
const roles = new Map<string, RoleEvidence>()

function evidenceOf(role: string): RoleEvidence {
  const known = roles.get(role)
  if (known) return known
  const words = terms(role)
  const evidence = {
    callings: callingsOf(words),
    words: new Set(words.filter((word) => !isStopWord(word) && tellsWho(word))),
  }
  if (roles.size >= MOST_ROLES) roles.clear()
  roles.set(role, evidence)
  return evidence
}

export function sharesWord(a: RoleEvidence, b: RoleEvidence): boolean {
  for (const word of a.words) if (b.words.has(word)) return true
  return false
}

/** How many different words of `a` are in `b`. */
export function sharedWords(a: RoleEvidence, b: RoleEvidence): number {
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared
}
