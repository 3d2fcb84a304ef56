import type { Cue } from '../speech'
import { FEATURE } from './lexical-classes'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase'
import { isOutletName } from './outlets'
import type { Row } from './readings'

/** Tokens between the source and the verb of whoever passes its words on. */
const NEAR = 8

/**
 * اخبار نے X کے حوالے سے لکھا, A نے X کا حوالہ دیتے ہوئے کہا: whose words these are. With کے حوالے سے only those who report news
 * pass them on, for others speak about X; null when nobody is quoted.
 *
 * @param subject who passes the words on
 */
export function quotedSource(row: Row, cue: Cue, subject: NounPhrase): NounPhrase | null {
  if (subject.pronoun || cue.kind !== 'ergative') return null
  for (let i = cue.from - 1; i > subject.to && i > cue.from - NEAR; i--) {
    if (/^(?:کہ|تو)$/.test(row.key(i)) || !row.isWord(i)) return null
    const cites = row.key(i) === 'حوالہ' && row.key(i - 1) === 'کا' && /^د[یے]/.test(row.key(i + 1))
    const refers = row.key(i) === 'حوالے' && row.key(i - 1) === 'کے' && row.key(i + 1) === 'سے'
    if (!cites && !(refers && i + 2 === cue.from && reportsNews(row, subject))) continue
    const source = nounPhraseBefore(row, i - 1, subject.to + 1)
    const isSomebody =
      source?.type === 'person' || (source?.type === 'unnamed' && !row.has(source.to - 1, FEATURE.pl))
    return source && isSomebody && !source.pronoun ? source : null
  }
  return null
}

function reportsNews(row: Row, { from, to }: NounPhrase): boolean {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    if (row.has(i, FEATURE.media) || /^(?:نامہ|صحافی|رپورٹر|اخبار|ٹائمز|ایجنسی)$/.test(row.key(i)))
      return true
    words.push(row.key(i))
  }
  return isOutletName(words.join(' '))
}
