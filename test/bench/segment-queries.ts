import { isStopWord } from '../../lambda/language/urdu/stop-words'

/** Ranks of the words that queries are made of: ordinary ones, that a reader remembers. */
const ORDINARY = 4_000
const QUERIES = 200
/** So many words are very common. */
const COMMON = 12

export interface Kind {
  name: string
  /** As we are asked. */
  queries: string[]
  /** As FTS5 is, of the same words. */
  match: string[]
}

/**
 * The queries of each kind.
 *
 * @param words by frequency
 * @param texts quotes
 * @param isStrict whether two quotes or more match a query strictly, so that nothing that is like it is looked for
 */
export function kindsOfQuery(
  words: readonly string[],
  texts: readonly string[],
  random: () => number,
  isStrict: (q: string) => boolean,
): Kind[] {
  const ordinary = new Set(words.slice(0, ORDINARY))
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const remembered = (count: number): string[] => {
    const inText = [...new Set(pick(texts).split(' '))]
    const candidates = inText.filter((word) => ordinary.has(word) && !isStopWord(word))
    if (candidates.length < count) return remembered(count)
    const from = Math.floor(random() * (candidates.length - count + 1))
    return candidates.slice(from, from + count)
  }
  const strict = (count: number): string[] => {
    let found = remembered(count)
    for (let tries = 0; tries < 100 && !isStrict(found.join(' ')); tries++) found = remembered(count)
    return found
  }
  const topics = words.filter((word) => !isStopWord(word))
  const common = words.slice(0, COMMON)
  const lists: [string, string[][]][] = [
    ['one topic word, strict', Array.from({ length: QUERIES }, () => strict(1))],
    ['two topic words, strict', Array.from({ length: QUERIES }, () => strict(2))],
    ['three topic words, strict', Array.from({ length: QUERIES }, () => strict(3))],
    ['two of the commonest', topics.slice(0, 20).map((word, at) => [word, topics[at + 1] as string])],
  ]
  return [
    ...lists.map(([name, queries]) => ({
      name,
      queries: queries.map((each) => each.join(' ')),
      match: queries.map((each) => each.map((word) => `"${word}"`).join(' ')),
    })),
    {
      name: 'phrase of two very common words',
      queries: common.slice(0, -1).map((word, at) => `"${word} ${common[at + 1]}"`),
      match: common.slice(0, -1).map((word, at) => `{text speaker title} : "${word} ${common[at + 1]}"`),
    },
  ]
}
