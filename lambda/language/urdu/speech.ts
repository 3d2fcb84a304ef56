import type { PronounReading, Speech } from '../speech'
import { reportingClauses } from './clauses'
import { beginsAfterQuotation, isBoth, isFamiliarPronoun, leadsToQuotation } from './function-words'
import { isLeadIn } from './lead-in'
import type { NounPhrase } from './noun-phrase'
import {
  bareSubject,
  continuesAfterQuote,
  isOnlyQuoted,
  pointedBack,
  pronounKind,
  verdict,
  voiceOf,
} from './quotation-patterns'
import type { Row } from './readings'
import { genderOf, participants, sharesClause, tells, writes } from './sentence-subjects'

/** Who says what in Urdu, as attribution asks. */
export const speech: Speech = {
  reportingClauses,
  participants,
  genderOf,
  tells,
  writes,
  sharesClause,
  voiceOf,
  readPronoun,
  bareSubject,
  pointedBack,
  verdict,
  isOnlyQuoted,
  continuesAfterQuote,
  isLeadIn,
  leadsToQuotation,
  beginsAfterQuotation,
}

function readPronoun(row: Row, { from }: NounPhrase): PronounReading {
  const key = row.key(from)
  return {
    points: pronounKind(key),
    familiar: isFamiliarPronoun(key),
    both: isBoth(key) || isBoth(row.key(from + 1)),
  }
}
