import type { SpeakerWords } from '../../lambda/quotes/quote'
import type { ArticleChange, StoredQuote } from '../../lambda/store/article'

export interface Said {
  text: string
  by?: string | Partial<SpeakerWords>
  before?: string
  after?: string
}

export interface Written {
  id: string
  title?: string
  source?: string
  publishedAt?: string
  revision?: number
  changedAt?: string
  quotes: (Said | string)[]
}

/** A change of the feed for an article that says what it is about and leaves the rest ordinary. */
export function change({ id, revision = 1, changedAt, quotes, ...article }: Written): ArticleChange {
  let start = 0
  const stored = quotes.map((said, i) => {
    const quote = storedQuote(`${id}-${i + 1}`, start, typeof said === 'string' ? { text: said } : said)
    start = quote.end + 10
    return quote
  })
  return {
    id,
    revision,
    changedAt: changedAt ?? changeTimeOf(id, revision),
    article: {
      title: article.title ?? '',
      url: null,
      source: article.source ?? null,
      publishedAt: article.publishedAt ?? null,
      quotes: stored,
    },
  }
}

export function deletion(id: string, revision: number): ArticleChange {
  return { id, revision, changedAt: changeTimeOf(id, revision), article: null }
}

/** A later revision is later in the feed. */
function changeTimeOf(id: string, revision: number): string {
  return `2026-11-24T09:${String(revision).padStart(2, '0')}:00.000Z#${id}`
}

function storedQuote(id: string, start: number, { text, by, before = '', after = '' }: Said): StoredQuote {
  const speaker = typeof by === 'string' ? { name: by } : by
  return {
    id,
    text,
    start,
    end: start + text.length,
    kind: 'statement',
    speaker: speaker
      ? { name: '', role: null, mention: speaker.name ?? '', cue: 'نے کہا', ...speaker }
      : null,
    via: null,
    nestedIn: null,
    broken: false,
    before,
    after,
  }
}
