import { fold } from '../../../lambda/language/urdu/fold'
import { isStopWord } from '../../../lambda/language/urdu/stop-words'

describe('isStopWord', () => {
  it.each(['کے', 'میں', 'انھوں', 'ne', 'hai', 'kaha'])('knows the grammar word %s', (word) => {
    expect(isStopWord(fold(word))).toBe(true)
  })

  it.each(['نہیں', 'نہ', 'مت', 'بغیر', 'nahi', 'nahin', 'na', 'mat'])('keeps the negation %s', (word) => {
    expect(isStopWord(fold(word))).toBe(false)
  })
})
