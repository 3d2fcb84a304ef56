import { FIELD_FACET_NAMES } from '../../contract/filters'
import { INDEX_RULES_VERSION } from '../../language/urdu/index-rules'
import { FIELDS, type Field } from '../indexed-quote'

/** Version of the mapping. */
const MAPPING = 1

/**
 * Version of what an index is made by, its mapping and the rules of the language: one of another version has to be filled
 * anew, for its terms are not those that queries are read as.
 */
export const INDEX_VERSION = MAPPING * 0x10000 + INDEX_RULES_VERSION

/**
 * Number of words at which a field counts as of ordinary length. Here all count, in memory different ones that tell
 * something: in 967 quotes of 202 news articles the first are 1.24, 1.14, 2.16 and 2.24 times the second.
 */
const ORDINARY_LENGTHS: Readonly<Record<Field, number>> = { text: 27, speaker: 3.4, context: 47, title: 18 }

/** Share of the score that goes by the length of a field (the `b` of BM25). */
const LENGTH_SHARE = 0.2

/** A write that takes so long is logged. */
const SLOW_WRITE = '2s'

/** How long a deleted document's version is remembered: events that come later than this meet the article's own. */
const DELETES_REMEMBERED = '1h'

/** Sizes of an index. */
export interface IndexSize {
  shards: number
  replicas: number
}

const keyword = { type: 'keyword' } as const
/** Read and counted, but not searched for. */
const column = { type: 'keyword', index: false } as const
const number = { type: 'long' } as const

/**
 * Settings and mapping of an index. It has three kinds of documents, told apart by `doc`: quotes, articles (with
 * tombstones, for events that come late) and the terms of the quotes by their keys. The fields that are searched hold
 * our own folded terms with spaces between; what readers get is `stored`, which is not looked into.
 *
 * A term's score in a field is what it is worth there by the field's length, not yet saturated: the query adds up the
 * fields (BM25F). How often it stands there tells nothing.
 */
export function indexDefinition({ shards, replicas }: IndexSize) {
  return {
    settings: {
      number_of_shards: shards,
      number_of_replicas: replicas,
      gc_deletes: DELETES_REMEMBERED,
      // Without the text. That of slow searches would have to say what is searched for, so it is the operator's to switch on.
      indexing: { slowlog: { threshold: { index: { warn: SLOW_WRITE } }, source: '0' } },
      analysis: { analyzer: { terms: { type: 'whitespace' } } },
      similarity: Object.fromEntries(FIELDS.map((field) => [field, similarity(ORDINARY_LENGTHS[field])])),
    },
    mappings: {
      dynamic: 'strict',
      _meta: { version: INDEX_VERSION },
      _source: { includes: ['stored'] },
      properties: {
        doc: keyword,
        stored: { type: 'object', enabled: false },
        ...Object.fromEntries(
          FIELDS.map((field) => [field, { type: 'text', analyzer: 'terms', similarity: field }]),
        ),
        /** The different terms of a quote's fields. */
        words: column,
        id: keyword,
        article: keyword,
        start: { type: 'integer' },
        time: number,
        /** The time, or one that sorts last where the article has none: for either direction. */
        newest: number,
        oldest: number,
        day: keyword,
        month: keyword,
        kind: keyword,
        /** Name of the speaker, unless it is a mere description. */
        name: keyword,
        /** Place in the feed where the quote was first met, and its time in ms. */
        added: keyword,
        addedMs: number,
        /** Place in the feed of the article's last change. */
        changed: keyword,
        /** Mark of the text of a quote that others may equal. */
        said: number,
        /** Equal for quotes with the same text and the same speaker's name. */
        group: number,
        /** Mark of the id. */
        mark: number,
        /** Reported clauses around a statement, which it stands for. */
        covers: keyword,
        keys: { properties: Object.fromEntries(FIELD_FACET_NAMES.map((name) => [name, keyword])) },
        values: { properties: Object.fromEntries(FIELD_FACET_NAMES.map((name) => [name, column])) },
        deleted: { type: 'boolean' },
        /** Number of an article's quotes. */
        quotes: { type: 'integer' },
        /** When the document of an article was written, in ms by the writer's clock. */
        written: number,
        term: keyword,
        loose: keyword,
        stem: keyword,
        wide: keyword,
        sound: keyword,
      },
    },
  }
}

function similarity(ordinaryLength: number) {
  const relative = `${1 - LENGTH_SHARE} + ${LENGTH_SHARE} * doc.length / ${ordinaryLength.toFixed(1)}`
  return { type: 'scripted', script: { source: `return query.boost / (${relative})` } }
}
