import { FIELD_FACET_NAMES, FILTERS, type FieldFacetName } from '../contract/filters'
import { publicationDay, publicationTime } from '../contract/publication-day'
import { terms } from '../language/urdu/tokenize'
import type { ArticleChange } from '../store/article'
import type { StoredQuote } from '../store/record'
import { valueKey } from './query/value-key'
import type { Mention } from './speakers/mention'

type ArticleRecord = NonNullable<ArticleChange['article']>

/** What the feed tells of an article that is there, with what filters and orders ask of it. */
export interface IndexedArticle extends Omit<ArticleRecord, 'quotes'> {
  id: string
  /** Number of its quotes. */
  quotes: number
  revision: number
  /** Place in the feed of its last change. */
  changedAt: string
  /** Day of publication, `YYYY-MM-DD`. */
  day: string | null
  /** Instant of publication, in ms since 1970. */
  time: number | null
  /** Keys of the values that are filtered by, equal for spellings of one value. */
  keys: Record<FieldFacetName, string | null>
}

/** An article of the feed as the index keeps it, beside its quotes, which are so many. */
export function indexedArticle(
  { id, revision, changedAt }: Pick<ArticleChange, 'id' | 'revision' | 'changedAt'>,
  article: Omit<ArticleRecord, 'quotes'>,
  quotes: number,
): IndexedArticle {
  const { publishedAt } = article
  return {
    ...article,
    quotes,
    id,
    revision,
    changedAt,
    day: publishedAt === null ? null : publicationDay(publishedAt),
    time: publishedAt === null ? null : publicationTime(publishedAt),
    keys: Object.fromEntries(
      FIELD_FACET_NAMES.map((name) => [name, keyOf(article[FILTERS[name].field])]),
    ) as Record<FieldFacetName, string | null>,
  }
}

function keyOf(value: string | null): string | null {
  return value === null ? null : valueKey(value)
}

/** A quote in the index. */
export interface IndexedQuote {
  quote: StoredQuote
  article: IndexedArticle
  /** Place in the feed where the index first met the quote; an edit elsewhere in the article keeps it. */
  addedAt: string
  /** Its speaker's name among those of the directory; null when the article names nobody. */
  mention: Mention | null
  /** The folded words of its fields with spaces between, kept once a phrase has been looked for in it. */
  words: Partial<Record<Field, string>>
}

/** Fields that are searched, in the order of their ids in the index. */
export const FIELDS = ['text', 'speaker', 'context', 'title'] as const
export type Field = (typeof FIELDS)[number]

/** Stop words are indexed in the quote and its speaker only: elsewhere they would be half of all postings. */
export function fieldKeepsStopWords(field: Field): boolean {
  return field === 'text' || field === 'speaker'
}

/** The text of each field of a quote. */
export function fieldTexts({
  quote,
  article,
}: {
  quote: StoredQuote
  article: Pick<IndexedArticle, 'title'>
}): Record<Field, string> {
  const { speaker, via } = quote
  return {
    text: quote.text,
    speaker: [speaker?.name, mentionBeside(speaker), speaker?.role, via?.name].filter(Boolean).join(' '),
    context: `${quote.before}\n${quote.after}`,
    title: article.title,
  }
}

/** Words of the quote's own sentence for the speaker that are neither of the name nor of the role; a pronoun tells nothing. */
function mentionBeside(speaker: StoredQuote['speaker']): string | null {
  if (speaker?.how !== 'named' || speaker.mention === speaker.name) return null
  const known = new Set(terms(`${speaker.name} ${speaker.role ?? ''}`))
  return terms(speaker.mention)
    .filter((term) => !known.has(term))
    .join(' ')
}

/** The folded words of a field, in order. */
export function fieldWords(indexed: IndexedQuote, field: Field): string[] {
  indexed.words[field] ??= terms(fieldTexts(indexed)[field]).join(' ')
  return indexed.words[field] === '' ? [] : indexed.words[field].split(' ')
}
