import { FIELDS, type Field } from '../indexed-quote'

/** Fewer strict hits than this are too little for a query of several words; for one word it is none. */
export const ENOUGH = 2

/** Share of its score that a phrase keeps in another spelling. */
export const OTHER_SPELLING = 0.95

/** Phrases and excluded words count where a reader sees them, not in the words around a quote. */
export const READ_FIELDS = FIELDS.filter((field) => field !== 'context')

/** The fields of the quote itself and its speaker: a quote is about no word that stands in none of them. */
export const OWN_FIELD_NAMES: readonly Field[] = ['text', 'speaker']
/** Their ids. */
export const OWN_FIELDS: readonly number[] = OWN_FIELD_NAMES.map((name) => FIELDS.indexOf(name))

/** A near match is this like the query at least, the likest being 1. */
export const FLOOR = 0.6

/**
 * Words that a name counts for among those that a near match has more than half of: whoever asks what somebody said of a
 * matter wants that person's words rather than none.
 */
export const NAME_WORDS = 2

/**
 * What a match in each field is worth.
 *
 * Mean reciprocal rank over 156 queries of four kinds (Urdu topic, variant or typo, Roman Urdu, speaker and topic)
 * on some 2,500 quotes and sentences of 202 news articles: .934 as it stands; .921 without the speaker, .910 without
 * the context, .935 without the title. Where extraction names no speaker, the context is .920 against .879 without,
 * and the title .920 against .909.
 */
export const BOOSTS: Readonly<Record<Field, number>> = { text: 1, speaker: 1, context: 0.3, title: 0.4 }

/**
 * BM25F: fields that have a word are added up, by worth and length, before they are saturated, so a name that stands in
 * the speaker and in the words before the quote counts little more than once. A field has a word or has not: in texts as
 * short as quotes a word that is said again tells nothing (mean reciprocal rank of 319 quotes of news articles, each by
 * three of its words: .897, and .878 where occurrences count).
 * With b = 0.2 the mean reciprocal rank of the queries above was .917, with b = 0.7 it was .895.
 */
export const K = 1.2

/**
 * How fast the score falls with the share of the query's words that a quote lacks: without it (0) speaker and topic
 * queries fell from .81 to .69; 0.5 to 2 are alike.
 */
export const COORDINATION = 1
