import { fold } from '../../../lambda/language/urdu/fold'
import { looseKey } from '../../../lambda/language/urdu/loose-key'
import { soundSimilarity } from '../../../lambda/language/urdu/sound-similarity'
import { soundKey, sounds } from '../../../lambda/language/urdu/sounds'
import { stem, wideStem } from '../../../lambda/language/urdu/stem'

describe('looseKey', () => {
  it.each([
    ['final he and alef', 'امریکہ', 'امریکا'],
    ['an alef before an initial cluster', 'اسکول', 'سکول'],
    ['do-chashmi and gol he', 'انھوں', 'انہوں'],
    ['yeh with hamza', 'بائیڈن', 'بائڈن'],
    ['madda left out', 'آزادی', 'ازادی'],
    ['a medial yeh barree of InPage', 'پولےس', 'پولیس'],
    ['a final hamza', 'علماء', 'علما'],
  ])('joins %s: %s, %s', (_, one, other) => {
    expect(looseKey(fold(one))).toBe(looseKey(fold(other)))
  })

  it.each([
    ['اسلام', 'سلام'],
    ['عمر', 'عامر'],
    ['ڈیڑھ', 'ڈیڑا'],
    ['کتاب', 'کتب'],
    ['پھل', 'پہل'],
    ['جدہ', 'جدا'],
    ['آئین', 'این'],
    ['رئیس', 'ریس'],
    ['ماں', 'مان'],
    ['عملہ', 'عملا'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(looseKey(one)).not.toBe(looseKey(other))
  })
})

describe('stem', () => {
  it.each([
    ['جگہ', 'جگہوں', 'جگہیں'],
    ['آم', 'آموں', 'آم'],
    ['پابندی', 'پابندیاں', 'پابندیوں'],
    ['فیصلہ', 'فیصلے', 'فیصلوں'],
    ['خبر', 'خبریں', 'خبروں'],
    ['خطرہ', 'خطرات', 'خطروں'],
    ['دعا', 'دعائیں', 'دعاؤں'],
    ['بچہ', 'بچے', 'بچوں'],
  ])('is one for %s, %s and %s', (...forms) => {
    expect(new Set(forms.map((form) => stem(fold(form)))).size).toBe(1)
  })

  it.each([
    ['بات', 'با'],
    ['جاپانی', 'جاپان'],
    ['میدان', 'مید'],
    ['جدہ', 'جدا'],
    ['جگہ', 'جگا'],
  ])('does not join %s to %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})

describe('wideStem', () => {
  it.each([
    ['the infinitive', 'اٹھانا', 'اٹھا'],
    ['the English plural', 'ڈیمز', 'ڈیم'],
    ['the adjective', 'جاپانی', 'جاپان'],
  ])('also drops %s: %s, %s', (_, one, other) => {
    expect(wideStem(one)).toBe(wideStem(other))
  })
})

const keys = (word: string) => sounds(fold(word)).map(soundKey)
const similarity = (one: string, other: string) =>
  Math.max(...sounds(fold(one)).flatMap((a) => sounds(fold(other)).map((b) => soundSimilarity(a, b))))

describe('soundKey', () => {
  it.each([
    ['پوتن', 'پیوٹن'],
    ['پوتن', 'Putin'],
    ['امریکہ', 'America'],
    ['امریکا', 'amrika'],
    ['سکول', 'school'],
    ['اسکول', 'iskool'],
    ['نیتن', 'نتن'],
    ['یوکرین', 'یوکرائن'],
    ['یوکرین', 'Ukraine'],
    ['سکیورٹی', 'سیکورٹی'],
    ['سیکیورٹی', 'security'],
    ['حکومت', 'hukumat'],
    ['خطرہ', 'khatra'],
    ['وقت', 'waqt'],
    ['فیصلہ', 'faisla'],
    ['چوری', 'chori'],
    ['ذہنی', 'zehni'],
    ['الیکشن', 'election'],
    ['جارج', 'George'],
    ['لاوروف', 'Lavrov'],
  ])('meets for %s and %s', (one, other) => {
    expect(keys(other).some((key) => keys(one).includes(key))).toBe(true)
  })

  it('has none for numbers and other scripts', () => {
    expect([...keys('2026'), ...keys('Москва')]).toEqual([])
  })
})

describe('soundSimilarity', () => {
  it('is 1 for one transcription, and lies between 0 and 1', () => {
    expect(soundSimilarity('pWtn', 'pWtn')).toBe(1)
    expect(soundSimilarity('pWtn', 'SAnksA')).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['hukumat', 'حکومت', 'حاکمیت'],
    ['mulk', 'ملک', 'ملاک'],
    ['khabar', 'خبر', 'کبر'],
    ['jamal', 'جمال', 'جمیل'],
  ])('tells for %s the word %s from %s of the same consonants', (typed, meant, other) => {
    expect(similarity(typed, meant)).toBeGreaterThan(similarity(typed, other))
  })
})
