import { fold } from './fold'

/**
 * Words of a question after what somebody said, or of a name for it (کا بیان, statement of); most of those of Urdu and
 * Roman Urdu (نے کیا کہا, ne kya kaha) are stop words anyway. They may be a topic elsewhere, so they ask only beside a
 * name.
 */
const ASKING = new Set(
  'what did does do say says said saying told tell tells about who when why where how has have quote quotes statement statements speech words بیان بیانات bayan bayanat'
    .split(' ')
    .map(fold),
)

/** Whether a folded term asks after somebody's words, beside a name. */
export function isAskingWord(term: string): boolean {
  return ASKING.has(term)
}

const REPORTING = new Set(
  'نے کہا کہنا کہتے کہتی کہتا کہی بتایا بیان بقول مطابق ne nay kaha kehna kahna kehte kehti kehta bataya bayan mutabiq say says said saying'
    .split(' ')
    .map(fold),
)

/** Whether a folded term tells of speech. */
export function isReportingWord(term: string): boolean {
  return REPORTING.has(term)
}
