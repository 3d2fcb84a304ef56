import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import { randomNumbers, syntheticChanges, wordsByFrequency } from '../../bench/synthetic'
import { cpuMilliseconds } from '../../cpu-time'
import { change } from '../articles'

/** Quotes of the smaller index; the larger has four times as many. */
const QUOTES = 1_000
/** Four times the quotes may take six times as long, for caches help the smaller index. */
const MOST_GROWTH = 6
/** A crafted query may take ten times as long as a plain one of its length. */
const MOST_TIMES_PLAIN = 10
/** The longest query that is taken. */
const LENGTH = 256

const words = wordsByFrequency(20_000, randomNumbers(7))
const COMMON = words.slice(0, 60)
const TOPICS = words.slice(100, 3_000)
const URDU = 'بپتٹجچخدڈرزسشصضطظعغفقکگلمنوہی'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

/** As many parts as fit, one after the other. */
function filled(part: (at: number) => string, between = ' '): string {
  let query = part(0)
  for (let at = 1; ; at++) {
    const longer = query + between + part(at)
    if (longer.length > LENGTH) return query
    query = longer
  }
}

const repeated = (part: string) => part.repeat(LENGTH).slice(0, LENGTH)
const of =
  (list: readonly string[], step = 1) =>
  (at: number) =>
    list[(at * step) % list.length] ?? ''
const made = (letters: string, length: number) => (at: number) => {
  const random = randomNumbers(at)
  return Array.from({ length }, () => letters.charAt(Math.floor(random() * letters.length))).join('')
}
const quoted = (from: readonly string[], step: number) => (at: number) =>
  `"${of(from)(at)} ${of(from, step)(at + 1)}"`

const FAMILIES: Record<string, string> = {
  'quotation marks': repeated('"'),
  'marks of several kinds': repeated('"”„«'),
  'minus signs': repeated('-'),
  'minus signs apart': repeated('- '),
  'minus signs in marks': repeated('-"'),
  spaces: repeated(' '),
  'vowel signs alone': repeated('\u064B'),
  'vowel signs on letters': repeated('ب\u064E'),
  'zero-width signs': repeated('\u200C'),
  emoji: repeated('😀'),
  'one letter': repeated('ا'),
  'one Latin letter': repeated('a'),
  'single letters': filled(of([...URDU])),
  'single Latin letters': filled(of([...LATIN])),
  'one digit': repeated('1'),
  numbers: filled((at) => String(at * 37)),
  'grouped numbers': repeated('1,000,'),
  'digits and points': repeated('1.'),
  'one long word': made(URDU, LENGTH)(1),
  'one long Latin word': made(LATIN, LENGTH)(1),
  'Latin letters of many readings': repeated('chqgx'),
  'Latin vowels': repeated('aeiou'),
  'long words': filled(made(URDU, 60)),
  'long Latin words': filled(made(LATIN, 60)),
  'unknown words': filled(made(URDU, 9)),
  'short unknown words': filled(made(URDU, 4)),
  'unknown Latin words': filled(made(LATIN, 8)),
  'short Latin words': filled(made(LATIN, 2)),
  acronyms: filled((at) => made(LATIN, 3)(at).toUpperCase()),
  'acronyms with points': filled((at) => [...made(LATIN, 3)(at).toUpperCase()].join('.')),
  'scripts in turn': filled((at) => made(at % 2 ? LATIN : URDU, 6)(at)),
  'scripts in one word': filled((at) => made(URDU, 3)(at) + made(LATIN, 3)(at)),
  'the commonest words': filled(of(COMMON)),
  'one common word': filled(of(COMMON.slice(0, 1))),
  'one word': filled(of(TOPICS.slice(0, 1))),
  'words joined by zero-width signs': filled(of(TOPICS), '\u200C'),
  'words joined by nothing': filled(of(TOPICS), ''),
  'beginnings of words': filled((at) => of(TOPICS, 3)(at).slice(0, 2)),
  'the beginning of many words': 'ا'.repeat(2),
  'plurals of beginnings': filled((at) => `${of(TOPICS)(at).slice(0, 3)}یوں`),
  'words with a wrong letter': filled((at) => of(TOPICS, 5)(at).replace(/(?<=.)./u, 'ژ')),
  'phrases of the commonest words': filled(quoted(COMMON.slice(0, 10), 7), ''),
  'phrases of common words': filled(quoted(COMMON, 7), ''),
  'phrases of topics': filled(quoted(TOPICS, 5), ''),
  'phrases of one word': filled((at) => `"${of(COMMON)(at)}"`, ''),
  'phrases of letters': filled(quoted([...URDU], 5), ''),
  'one phrase of the commonest words': `"${filled(of(COMMON)).slice(0, LENGTH - 2)}"`,
  'one phrase of one word': `"${filled(of(COMMON.slice(0, 1))).slice(0, LENGTH - 2)}"`,
  'a mark that opens': `"${filled(of(TOPICS)).slice(0, LENGTH - 1)}`,
  'excluded common words': filled((at) => `-${of(COMMON)(at)}`),
  'excluded topics': filled((at) => `-${of(TOPICS, 3)(at)}`),
  'excluded Latin words': filled((at) => `-${made(LATIN, 5)(at)}`),
  'excluded phrases': filled((at) => `-${quoted(COMMON, 7)(at)}`),
}

const PLAIN = [1, 3, 7].map((step) => filled(of(TOPICS, step)))

/** The best of a few times that a task takes, in ms. */
function time(task: () => unknown, times = 3): number {
  let best = Infinity
  for (let run = 0; run < times; run++) best = Math.min(best, cpuMilliseconds(task))
  return best
}

function indexOf(quotes: number): QuoteIndex {
  const index = new QuoteIndex()
  index.apply(syntheticChanges(quotes, words, randomNumbers(3)))
  return index
}

describe('a crafted query', () => {
  const small = indexOf(QUOTES)
  const large = indexOf(4 * QUOTES)
  const search = (index: QuoteIndex, q: string) => index.search({ q, sort: 'relevance', limit: 10 })
  const plain = Math.max(...PLAIN.map((q) => time(() => search(large, q))))

  it.each(Object.entries(FAMILIES))('takes about as long as a plain one: %s', (_, q) => {
    expect(q.length).toBeLessThanOrEqual(LENGTH)
    const taken = time(() => search(large, q))
    expect(taken / plain).toBeLessThan(MOST_TIMES_PLAIN)
    // What takes less than a plain query takes may be all overhead, which does not grow in proportion.
    if (taken > plain) expect(taken / time(() => search(small, q))).toBeLessThan(MOST_GROWTH)
  })

  it.each(Object.entries(FAMILIES))(
    'is completed and finds speakers in no longer than a plain search: %s',
    (_, q) => {
      expect(time(() => large.suggest(q, 10)) / plain).toBeLessThan(1)
      expect(time(() => large.speakers({ q, limit: 10 })) / plain).toBeLessThan(1)
    },
  )
})

describe('crafted names of speakers', () => {
  const NAMES: Record<string, (length: number) => [string, string]> = {
    'two endless words': (length) => ['بتدرسم'.repeat(length / 6), 'سمرقند'.repeat(length / 6)],
    'an endless word in each script': (length) => ['btdrsm'.repeat(length / 6), 'بتدرسم'.repeat(length / 6)],
    'endless vowels': (length) => ['aeiou'.repeat(length / 5), 'اوی'.repeat(length / 3)],
    'two names of many words': (length) => ['بتد رسم '.repeat(length / 8), 'سمر قند '.repeat(length / 8)],
    'many words in each script': (length) => ['btd rsm '.repeat(length / 8), 'بتد رسم '.repeat(length / 8)],
    'many particles': (length) => ['بن ابن '.repeat(length / 7), 'bin al '.repeat(length / 7)],
  }
  const LONG = 18_000

  /** Stores an article whose speakers have such names, and searches it by name. */
  function store([first, second]: [string, string]): number {
    const quotes = [first, second, 'عمران خان'].map((by) => ({ text: 'امن کی بات', by }))
    return time(() => {
      const index = new QuoteIndex()
      index.apply([change({ id: 'a', quotes })])
      index.search({ q: 'imran khan', sort: 'relevance', limit: 10 })
      index.search({ q: '', speaker: 'imran khan', sort: 'relevance', limit: 10 })
      index.suggest('imr', 10)
    })
  }

  const plain = (length: number): [string, string] => [
    TOPICS.join(' ').slice(0, length),
    TOPICS.slice(900).join(' ').slice(0, length),
  ]

  it.each(Object.entries(NAMES))('take about as long as plain words: %s', (_, names) => {
    const taken = store(names(LONG))
    const ordinary = store(plain(LONG))
    expect(taken / ordinary).toBeLessThan(MOST_TIMES_PLAIN)
    if (taken > ordinary) expect(taken / store(names(LONG / 4))).toBeLessThan(MOST_GROWTH)
  })
})
