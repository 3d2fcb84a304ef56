import type { Person } from '../people/person'
import { type Candidate, candidatesOf } from './candidates'
import type { Discourse } from './discourse'
import type { Hints } from './hints'
import { LEAST_SHARE, WEIGHTS } from './weights'

/** Candidates with their scores, and the one who is clearly better than nobody; null when none is. */
export interface Decision {
  hints: Hints
  ranked: Array<Candidate & { score: number; share: number }>
  chosen: Person | null
}

/** Ranks everybody who may be meant; the best wins if the share of the score is large enough. */
export function decide(discourse: Discourse, hints: Hints): Decision {
  const candidates = candidatesOf(discourse, hints)
  const scored = candidates.map((candidate) => ({ ...candidate, score: scoreOf(candidate) }))
  const nobody = WEIGHTS[`nobody ${hints.task}`] ?? 0
  const top = Math.max(nobody, ...scored.map(({ score }) => score))
  const total = Math.exp(nobody - top) + scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  const ranked = scored.map((candidate) => ({ ...candidate, share: Math.exp(candidate.score - top) / total }))
  ranked.sort((a, b) => b.share - a.share)
  const best = ranked[0]
  return { hints, ranked, chosen: best && best.share >= LEAST_SHARE[hints.task] ? best.person : null }
}

function scoreOf({ features }: Candidate): number {
  let score = 0
  for (const [name, value] of features) score += value * (WEIGHTS[name] ?? 0)
  return score
}
