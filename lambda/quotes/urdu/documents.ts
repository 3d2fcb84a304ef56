import type { Token } from '../tokens'
import { DOCUMENTS } from './cues'
import { nounPhraseBefore } from './noun-phrase'
import type { NounPhrase } from './phrase-parts'
import { GENITIVE, RELATIVE, words } from './words'

/** رپورٹ میں کہا گیا; X کی جانب سے ... کہا گیا. */
export function documentSubject(row: readonly Token[], cue: number): NounPhrase | null {
  for (let i = cue - 1; i > 0 && i > cue - 20; i--) {
    const token = row[i] as Token
    if (token.kind === 'stop') return null
    if (/^(جانب|طرف)$/.test(token.key) && row[i - 1]?.key === 'کی' && row[i + 1]?.key === 'سے')
      return nounPhraseBefore(row, i - 1)
    if (token.key !== 'میں') continue
    if (RELATIVE.has(row[i - 1]?.key ?? '')) return documentAntecedent(row, i - 1)
    if (DOCUMENTS.has(row[i - 1]?.key ?? '')) return issuerBefore(row, i - 1) ?? nounPhraseBefore(row, i)
  }
  return null
}

/** Where somebody publishes what is then reported: X کے اکاؤنٹ سے ایک پوسٹ میں. */
const ACCOUNTS = words('اکاونٹ اکاؤنٹ پیج صفحے ہینڈل چینل')

/** پی سی بی کی جانب سے جاری بیان, X کے ٹوئٹر اکاؤنٹ سے ایک پوسٹ: who issued the document. */
export function issuerBefore(row: readonly Token[], document: number): NounPhrase | null {
  for (let i = document - 1; i > 1 && i > document - 8; i--) {
    const key = row[i]?.key ?? ''
    if (/^(جانب|طرف)$/.test(key) && row[i - 1]?.key === 'کی') return nounPhraseBefore(row, i - 1)
    if (key === 'منسوب' && row[i - 1]?.key === 'سے') return nounPhraseBefore(row, i - 1)
    if (ACCOUNTS.has(key) && /^(سے|پر)$/.test(row[i + 1]?.key ?? '')) return ownerBefore(row, i, 4)
  }
  return null
}

/** X کے ٹوئٹر اکاؤنٹ, X کی اس ٹویٹ: whose it is, by a genitive at most so many tokens before. */
function ownerBefore(row: readonly Token[], owned: number, reach: number): NounPhrase | null {
  for (let i = owned - 1; i > 0 && i >= owned - reach; i--)
    if (GENITIVE.has(row[i]?.key ?? '')) return nounPhraseBefore(row, i)
  return null
}

/** ٹریلر جاری کیا گیا، جس میں: the nearest document in the clause before. */
function documentAntecedent(row: readonly Token[], relative: number): NounPhrase | null {
  for (let i = relative - 1; i >= 0 && i > relative - 16; i--)
    if (DOCUMENTS.has(row[i]?.key ?? '')) return nounPhraseBefore(row, i + 1)
  return null
}

/** صدر ٹرمپ کی اس ٹویٹ ... جس میں انھوں نے: the pronoun is the author of the document. */
export function documentAuthor(left: readonly Token[]): NounPhrase | null {
  const { length } = left
  if (left[length - 1]?.key !== 'میں' || !RELATIVE.has(left[length - 2]?.key ?? '')) return null
  for (let i = length - 3; i > 1 && i > length - 20; i--) {
    const owner = DOCUMENTS.has(left[i]?.key ?? '') ? ownerBefore(left, i, 3) : null
    if (owner) return owner
  }
  return null
}
