import { CLASS } from './lexical-classes'
import { isPronoun, type NounPhrase, nounPhraseBefore } from './noun-phrase'
import type { Row } from './readings'
import { phraseFrom } from './subjects'

/** Tokens of a sentence read for who is in it. */
const LONGEST = 160

/** A phrase of a sentence that means somebody, and whether it is its subject. */
export interface Participant {
  phrase: NounPhrase
  subject: boolean
}

const isSomebody = ({ type, pronoun }: NounPhrase) => !pronoun && (type === 'person' || type === 'unnamed' || type === 'organisation')

/** Who takes part in a sentence: phrases with نے, the plain subject at its beginning, and those with کو and سے. */
export function participants(row: Row, from: number, to: number): Participant[] {
  const found: Participant[] = []
  const start = afterOpening(row, from, to)
  const first = phraseFrom(row, start)
  if (first && isSomebody(first) && first.to - first.from < 12) found.push({ phrase: first, subject: !/^(?:سے|میں|پر)$/.test(row.key(first.to)) })
  for (let i = start + 1; i < to && i < from + LONGEST; i++) {
    const key = row.key(i)
    if (key !== 'نے' && key !== 'کو' && key !== 'سے') continue
    const phrase = nounPhraseBefore(row, i, from)
    if (phrase && isSomebody(phrase) && phrase.from !== first?.from && (key === 'نے' || phrase.type === 'person')) found.push({ phrase, subject: key === 'نے' })
  }
  return found
}

/** Words before the subject of a sentence: conjunctions, adverbs, punctuation. */
function afterOpening(row: Row, from: number, to: number): number {
  let i = from
  while (i < to && i < from + 6 && (!row.isWord(i) || row.isOnly(i, CLASS.adv | CLASS.conj | CLASS.part)) && !isPronoun(row.key(i)) && row.kind(i) !== 'quote') i++
  return i
}
