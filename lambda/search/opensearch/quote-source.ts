import { FIELD_FACET_NAMES, FILTERS } from '../../contract/filters'
import { looseKey } from '../../language/urdu/loose-key'
import { stem, wideStem } from '../../language/urdu/stem'
import { isStopWord } from '../../language/urdu/stop-words'
import { terms } from '../../language/urdu/tokenize'
import type { StoredQuote } from '../../store/record'
import {
  FIELDS,
  type Field,
  fieldKeepsStopWords,
  fieldTexts,
  type IndexedArticle,
  indexedArticle,
} from '../indexed-quote'
import { CoveredClauses } from '../query/covered'
import { markOfText } from '../query/equal-quotes'
import { markOf } from '../query/mark'
import { soundKeys } from '../query/sound-keys'
import { formId } from '../speakers/speaker-id'
import { nameWords } from '../speakers/speaker-name'
import type { ArticleState } from './article-state'

/** A longer word is in no list of terms: it is found as it stands, but by nothing like it. */
const LONGEST_TERM = 80

/** Stands for the time of articles without one: beyond all that a date can be. */
export const UNDATED = 8_640_000_000_000_001

/** A document and the id that it is stored under. */
export interface Source {
  id: string
  document: object
}

/** Ids of documents: of an article, a quote, a term. */
export const articleKey = (id: string) => `a:${id}`
export const quoteKey = (id: string) => `q:${id}`
export const termKey = (term: string) => `t:${term}`

/** What readers get of a quote. */
export interface StoredHit {
  quote: StoredQuote
  article: IndexedArticle
}

/** What readers get of a term: its keys, and how it may sound by each key. */
export interface StoredTerm {
  term: string
  loose: string
  stem: string
  wide: string
  sounds: [key: string, spoken: string][]
}

/** The document of an article. */
export function articleSource(id: string, state: ArticleState, written: number): Source {
  const article = state.article && indexed(id, state)
  return {
    id: articleKey(id),
    document: {
      doc: 'article',
      id,
      written,
      deleted: article === null || undefined,
      quotes: state.quotes.length,
      ...(article && { ...datesOf(article), keys: article.keys }),
      stored: state,
    },
  }
}

/** An article as the index knows it; its state must have one. */
export function indexed(id: string, { revision, changedAt, quotes, article }: ArticleState): IndexedArticle {
  if (article === null) throw new Error(`article ${id} is deleted`)
  return indexedArticle({ id, revision, changedAt }, article, quotes.length)
}

/** The documents of the quotes of an article. */
export function quoteSources(id: string, state: ArticleState, quotes: readonly StoredQuote[]): Source[] {
  const article = indexed(id, state)
  const { sketch, ...facts } = article
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  const addedAt = new Map(state.quotes.map((quote) => [quote.id, quote.addedAt]))
  return quotes.map((quote) => {
    const words = termsOf(quote, article)
    const added = addedAt.get(quote.id) ?? state.changedAt
    const said = markOfText(quote)
    const mark = markOf(quote.id)
    return {
      id: quoteKey(quote.id),
      document: {
        doc: 'quote',
        id: quote.id,
        article: id,
        start: quote.start,
        ...datesOf(article),
        kind: quote.kind,
        name: quote.speaker && quote.speaker.type !== 'unnamed' ? quote.speaker.name : null,
        added,
        addedMs: Date.parse(added.split('#', 1)[0] ?? ''),
        changed: state.changedAt,
        said,
        mark,
        group: said === null ? mark : groupOf(said, quote),
        covers: coveredBy(quote, byId),
        keys: article.keys,
        values: Object.fromEntries(FIELD_FACET_NAMES.map((name) => [name, article[FILTERS[name].field]])),
        ...Object.fromEntries(FIELDS.map((field) => [field, words[field].join(' ')])),
        words: wordsOf(words),
        stored: { quote, article: { ...facts, sketch: null } } satisfies StoredHit,
      },
    }
  })
}

/** The documents of the terms of some quotes, each once. */
export function termSources(
  article: Pick<IndexedArticle, 'title'>,
  quotes: readonly StoredQuote[],
  isWritten: (term: string) => boolean,
): Source[] {
  const all = new Set(quotes.flatMap((quote) => wordsOf(termsOf(quote, article))))
  return [...all].filter((term) => !isWritten(term)).map(termSource)
}

function termSource(term: string): Source {
  const sounds = [...soundKeys(term)]
  const stored: StoredTerm = { term, loose: looseKey(term), stem: stem(term), wide: wideStem(term), sounds }
  const { loose, stem: stemmed, wide } = stored
  return {
    id: termKey(term),
    document: { doc: 'term', term, loose, stem: stemmed, wide, sound: sounds.map(([key]) => key), stored },
  }
}

/** When an article was published, as it is filtered and sorted by. */
function datesOf({ time, day }: Pick<IndexedArticle, 'time' | 'day'>): object {
  return {
    time,
    day,
    month: day?.slice(0, 7),
    newest: time ?? -UNDATED,
    oldest: time ?? UNDATED,
  }
}

/** All folded words of each field, in order. */
function termsOf(quote: StoredQuote, article: Pick<IndexedArticle, 'title'>): Record<Field, string[]> {
  const texts = fieldTexts({ quote, article })
  return Object.fromEntries(FIELDS.map((field) => [field, terms(texts[field])])) as Record<Field, string[]>
}

/** The different words that a quote may be found by. */
function wordsOf(words: Record<Field, string[]>): string[] {
  const found = FIELDS.flatMap((field) =>
    fieldKeepsStopWords(field) ? words[field] : words[field].filter((term) => !isStopWord(term)),
  )
  return [...new Set(found)].filter((term) => term.length <= LONGEST_TERM)
}

function groupOf(said: number, { speaker }: StoredQuote): number {
  return markOf(`${said} ${formId(nameWords(speaker?.name ?? '').map(({ key }) => key))}`)
}

/** The reported clauses around a statement, which it stands for. */
function coveredBy(quote: StoredQuote, quotes: ReadonlyMap<string, StoredQuote>): string[] {
  const covered: string[] = []
  // A damaged record may have a quote within itself.
  const seen = new Set([quote.id])
  for (let outer = quotes.get(quote.nestedIn ?? ''); outer && !seen.has(outer.id); ) {
    seen.add(outer.id)
    if (CoveredClauses.covers(outer, quote)) covered.push(outer.id)
    outer = quotes.get(outer.nestedIn ?? '')
  }
  return covered
}
