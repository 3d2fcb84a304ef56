import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { INDEX_RULES_VERSION } from '../../../lambda/language/urdu/index-rules'
import { looseKey } from '../../../lambda/language/urdu/loose-key'
import { soundKey, sounds } from '../../../lambda/language/urdu/sounds'
import { stem, wideStem } from '../../../lambda/language/urdu/stem'
import { isStopWord } from '../../../lambda/language/urdu/stop-words'
import { terms } from '../../../lambda/language/urdu/tokenize'

const WRITTEN =
  'جدہ پھل آئین پولےس سکول اسکول اسکولوں امریکہ امریکا آئیں گئے خبریں خبروں معاملات ۱۲٬۳۴۵ ﷺ Qur’an ki Moscow Nawazuddin Dixit'

/** What the rules make of words: a mark of it for each version. */
const MARKS: Record<number, string> = { 3: 'c2213d2b85c82379' }

describe('the rules of the index', () => {
  it('have a version of their own for all that they make of words: snapshots by other rules are not used', () => {
    const article = readFileSync(join(__dirname, '../../../seed/article.txt'), 'utf8')
    const made = terms(`${article} ${WRITTEN}`).map((term) => [
      term,
      isStopWord(term),
      looseKey(term),
      stem(term),
      wideStem(term),
      sounds(term).map((spoken) => [spoken, soundKey(spoken)]),
    ])
    const mark = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
    // Another mark: raise INDEX_RULES_VERSION, and add the mark here.
    expect({ [INDEX_RULES_VERSION]: mark }).toEqual({ [INDEX_RULES_VERSION]: MARKS[INDEX_RULES_VERSION] })
  })
})
