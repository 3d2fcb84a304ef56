import type { ArticleChange } from '../../lambda/store/article'
import type { StoredQuote, StoredSpeaker } from '../../lambda/store/record'

const SPEAKER: Omit<StoredSpeaker, 'name' | 'mention'> = {
  role: null,
  type: 'person',
  how: 'named',
  mentionAt: null,
  cueAt: null,
  by: 'subject',
  cue: 'نے کہا کہ',
}

/** Pseudo-random numbers in [0, 1) from a seed (mulberry32), so that every run measures the same texts. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The most frequent words of Urdu news, in order: the head of the distribution, stop words among content words. */
const FREQUENT =
  `کے میں کی سے اور کا ہے نے کہ کو اس پر بھی ان ایک ہیں یہ کیا نہیں وہ کر لیے ہی ساتھ کہا جو تھا پاکستان ہو تو گیا
بعد جس اپنے اپنی ہوئے تک کہنا لیکن ہونے والے والی مطابق کرتے رہے خان زیادہ جب کام طرح سب بہت سال کوئی استعمال دیا دنیا کم یا انہوں
جانب بات وقت جانے ہوتا کسی کئی کچھ وجہ جن کمپنی ہوا اب رہا ڈالر جاتا طور بارے جائے تاہم تھی مزید نام بڑی ہوں حاصل صرف حکومت ملک لوگ
عوام صدر وزیر فوج پولیس عدالت قانون معاہدہ جنگ امن تعلقات سلامتی معیشت مہنگائی تعلیم صحت پانی بجلی گیس تجارت`
    .trim()
    .split(/\s+/)

const CONSONANTS = 'بپتٹجچخدڈرزسشصطعغفقکگلمن'
const LONG_VOWELS = 'اوی'

/** A word for each rank: frequent ones as they are, then made-up ones with the letters of Urdu words. */
export function wordsByFrequency(count: number, random: () => number): string[] {
  const words = new Set(FREQUENT)
  const pick = (letters: string) => letters.charAt(Math.floor(random() * letters.length))
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 3)
    let word = ''
    for (let i = 0; i < syllables; i++) word += pick(CONSONANTS) + (random() < 0.55 ? pick(LONG_VOWELS) : '')
    words.add(word)
  }
  return [...words]
}

/**
 * Draws ranks by Zipf's law: the word of rank r comes with a frequency in proportion to 1 / (r + 2.7), with
 * Mandelbrot's shift.
 */
export function zipf(count: number, random: () => number): () => number {
  const cumulative = new Float64Array(count)
  let sum = 0
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + 2.7)
    cumulative[rank] = sum
  }
  return () => {
    const wanted = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulative[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

const QUOTES_PER_ARTICLE = 4

/** Changes of articles that hold `count` quotes in all, of 10 to 45 words each; in ascending order of their ids. */
export function syntheticChanges(
  count: number,
  words: readonly string[],
  random: () => number,
): ArticleChange[] {
  return [...eachSyntheticChange(count, words, random)]
}

/** The same, made one by one. */
export function* eachSyntheticChange(
  count: number,
  words: readonly string[],
  random: () => number,
): Generator<ArticleChange> {
  const rank = zipf(words.length, random)
  const some = (from: number, to: number) =>
    Array.from({ length: from + Math.floor(random() * (to - from)) }, () => words[rank()] ?? '').join(' ')
  const speakers = Array.from({ length: Math.max(20, count / 40) }, () => some(2, 3))
  const ids = Array.from({ length: Math.ceil(count / QUOTES_PER_ARTICLE) }, (_, a) => `a${a}`)
  for (const [a, id] of ids.sort().entries()) {
    const quotes = Array.from(
      { length: Math.min(QUOTES_PER_ARTICLE, count - a * QUOTES_PER_ARTICLE) },
      (_, i): StoredQuote => {
        const text = some(10, 45)
        const name = speakers[Math.floor(random() ** 2 * speakers.length)] ?? ''
        return {
          id: `${id}-${i}`,
          text,
          start: i * 1000,
          end: i * 1000 + text.length,
          kind: 'statement',
          speaker: { ...SPEAKER, name, mention: name },
          via: null,
          nestedIn: null,
          broken: false,
          reviewed: false,
          before: some(20, 26),
          after: some(20, 26),
        }
      },
    )
    const day = 1 + Math.floor(random() * 28)
    const publishedAt = `2026-${String(1 + (a % 12)).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const article = {
      title: some(6, 12),
      url: null,
      source: `اخبار ${a % 9}`,
      publishedAt,
      section: null,
      language: 'ur',
      rules: 1,
      sketch: null,
      quotes,
    }
    yield { id, revision: 1, changedAt: `${publishedAt}T00:00:00.000Z#${id}`, article }
  }
}
