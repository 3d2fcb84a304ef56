import { isCommonNoun } from '../../language/urdu/common-nouns'
import { GENITIVES, JOINING, OTHERS } from '../../language/urdu/name-words'
import { terms } from '../../language/urdu/tokenize'

/** Longest name of one of several, in words: what is longer describes something. */
const MOST_WORDS = 4

/**
 * The names that a joint speaker is made of: "X اور Y" speaks for both. Words such as "other historians" beside a name
 * are nobody's, and a phrase with a genitive in it (وزارت اطلاعات اور نشریات کے حکام) is one.
 */
export function namesIn(name: string): string[] {
  const parts = name.split(JOINING).map((part) => part.trim())
  if (parts.length === 1) return [name]
  const words = parts.map(terms)
  const whole = words.every(
    (part) => part.length > 0 && (isOthers(part) || (part.length <= MOST_WORDS && isName(part))),
  )
  const named = parts.filter((_, at) => !isOthers(words[at] ?? []))
  return whole && named.length > 0 ? [...new Set(named)] : [name]
}

function isName(words: readonly string[]): boolean {
  return !words.some((word) => GENITIVES.has(word)) && !words.every(isCommonNoun)
}

function isOthers([first = '']: readonly string[]): boolean {
  return OTHERS.has(first)
}
