import { isStopWord } from '../../lambda/language/urdu/stop-words'
import type { ArticleChange } from '../../lambda/store/article'

const QUERIES = 40
/** Ranks of the words that queries are made of: ordinary ones, that a reader remembers. */
const ORDINARY = 4000

/** A kind of query, and how plain MiniSearch is asked. */
export interface Kind {
  name: string
  queries: string[]
  plain: { combineWith: 'AND' | 'OR'; fuzzy?: number; prefix?: boolean }
}

/**
 * The kinds of queries that benchmarks ask, made of words that stand in quotes.
 *
 * @param widens whether too little matches a query strictly
 */
export function kindsOfQuery(
  words: readonly string[],
  changes: readonly ArticleChange[],
  random: () => number,
  widens: (q: string) => boolean,
): Kind[] {
  const quotes = changes.flatMap(({ article }) => article?.quotes ?? []).map(({ text }) => text.split(' '))
  const ordinary = new Set(words.slice(0, ORDINARY))
  const topics = words.slice(0, ORDINARY).filter((word) => !isStopWord(word))
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const times = (make: () => string) => Array.from({ length: QUERIES }, make)
  /** Words that stand in one quote, as a reader may remember them. */
  const remembered = (count: number, fits: (word: string) => boolean): string => {
    const candidates = [...new Set(pick(quotes))].filter(fits)
    if (candidates.length < count) return remembered(count, fits)
    const from = Math.floor(random() * (candidates.length - count + 1))
    return candidates.slice(from, from + count).join(' ')
  }
  const topic = (word: string) => ordinary.has(word) && !isStopWord(word)
  const any = (word: string) => ordinary.has(word)
  /** The same, but of words that stand together in quotes enough to match strictly, if such are met. */
  const strict = (count: number, fits: (word: string) => boolean): string => {
    let q = remembered(count, fits)
    for (let tries = 0; tries < 200 && widens(q); tries++) q = remembered(count, fits)
    return q
  }
  const phrase = () => {
    const quote = pick(quotes)
    const from = Math.floor(random() * (quote.length - 2))
    return `"${quote.slice(from, from + 2).join(' ')}"`
  }
  const typo = () => remembered(2, topic).replace(/(?<=..)./u, 'ژ')
  const unrelated = () => `${pick(topics)} ${pick(topics)} ${pick(topics)}`
  const commonest = topics.slice(0, 20).map((word, i) => `${word} ${topics[i + 1]}`)
  const or = { combineWith: 'OR' } as const
  return [
    { name: 'one topic word', queries: times(() => remembered(1, topic)), plain: or },
    { name: 'two topic words, strict', queries: times(() => strict(2, topic)), plain: or },
    { name: 'three topic words, strict', queries: times(() => strict(3, topic)), plain: or },
    { name: 'two words as they come, strict', queries: times(() => strict(2, any)), plain: or },
    { name: 'three words as they come, strict', queries: times(() => strict(3, any)), plain: or },
    { name: 'two of the commonest topics', queries: commonest, plain: or },
    { name: 'phrase', queries: times(phrase), plain: or },
    { name: 'words of no one quote', queries: times(unrelated), plain: or },
    { name: 'typo', queries: times(typo), plain: { combineWith: 'OR', fuzzy: 0.2, prefix: true } },
    { name: 'stop words', queries: times(() => remembered(2, isStopWord)), plain: or },
    { name: 'blank', queries: times(() => ''), plain: or },
  ]
}
