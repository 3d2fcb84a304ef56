import type { MarkedKind, MarkedSpan, SpanTie } from '../language'
import type { Row } from './readings'
import {
  followsKe,
  isCalledOut,
  isInscribed,
  isListed,
  isNamed,
  isPredicate,
  isSaidAlone,
  isTitled,
  isWholeHeadline,
  runsOn,
  SHORTEST_OWN_WORDS,
} from './span-context'
import {
  countWords,
  endsInInfinitive,
  endsInVerb,
  hasFiniteVerb,
  isBrokenOff,
  isDescriptive,
  isEnglishInUrdu,
  isInFirstPerson,
  isLatin,
  isQualified,
} from './span-words'

/** With a full stop inside its marks, a span of so many words is a sentence: names and slogans have none. */
const SHORTEST_SENTENCE = 3
const FULL_STOP = /^[۔.؟?]+$/

/**
 * What a span is. Length separates statements from titles (in Urdu news 3 % of spans of
 * 1-3 words follow a cue, 74 % of those of 16 and more); the tie to a speaker, a verb and the nouns around decide between.
 */
export function classify(tokens: Row, span: MarkedSpan, tie: SpanTie | null): MarkedKind {
  const count = countWords(tokens, span.from, span.to)
  const clausal = hasFiniteVerb(tokens, span)
  const naming = isNamed(tokens, span) && !isPredicate(tokens, span)
  if (tie !== null && !naming && isBrokenOff(tokens, span)) return 'statement'
  if (isTitled(tokens, span)) return 'title'
  if (tie !== 'direct' && tie !== 'verdict' && !isCalledOut(tokens, span) && isEnglishInUrdu(tokens, span))
    return 'title'
  if (tie === null && endsInInfinitive(tokens, span)) return 'term'
  if (tie === 'direct' || tie === 'after') {
    if (tokens.kind(span.to - 1) === 'stop') return 'statement'
    if ((clausal && !(count <= 3 && runsOn(tokens, span))) || count > 5) return 'statement'
    if (tie === 'direct' && !naming && (!runsOn(tokens, span) || isSaidAlone(tokens, span)))
      return 'statement'
    if (naming) return 'title'
  }
  if (count >= 4 && isWholeHeadline(tokens, span)) return 'statement'
  if (count >= SHORTEST_SENTENCE && isInscribed(tokens, span)) return 'statement'
  if (naming && (count <= 8 || !clausal)) return 'title'
  if (count >= SHORTEST_SENTENCE && FULL_STOP.test(tokens.text(span.to - 1))) return 'statement'
  if (tie === 'bare' && ((clausal && count >= 4) || count >= 8)) return 'statement'
  if (tie === 'verdict' || isCalledOut(tokens, span)) return 'statement'
  if (tie === 'bare' && count >= 3 && isDescriptive(tokens, span, count)) return 'statement'
  if (
    tie === 'clause' &&
    !isLatin(tokens, span) &&
    !isListed(tokens, span) &&
    (isDescriptive(tokens, span, count) || isQualified(tokens, span))
  )
    return 'statement'
  if (clausal && count >= SHORTEST_OWN_WORDS && isInFirstPerson(tokens, span)) return 'statement'
  if (clausal && (count >= 8 || (count >= 3 && followsKe(tokens, span)))) return 'statement'
  if (count >= 4 && endsInVerb(tokens, span)) return 'statement'
  if (tie === 'continued' && clausal && count >= 4) return 'statement'
  return count <= 2 && !clausal ? 'term' : 'title'
}

/** Fewer words than this, even with a verb, are the catchphrase of a headline. */
const SHORTEST_QUOTED_HEADLINE = 8

/**
 * What a span in a linked headline is: part of a headline that the writer made, unless the marks hold the whole of
 * it and that is a long sentence. Nothing is left of it then but what somebody said, though the line does not say who.
 */
export function classifyLinked(tokens: Row, span: MarkedSpan): MarkedKind {
  const next = tokens.kind(span.after)
  const endsLine = next === undefined || next === 'paragraph' || next === 'line'
  const count = countWords(tokens, span.from, span.to)
  const isSentence = count >= SHORTEST_QUOTED_HEADLINE && endsInVerb(tokens, span)
  return endsLine && isSentence ? 'statement' : 'headline'
}
