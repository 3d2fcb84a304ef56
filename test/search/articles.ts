import type { ArticleChange } from '../../lambda/store/article'
import type { StoredQuote, StoredSpeaker } from '../../lambda/store/record'

export interface Said {
  text: string
  by?: string | Partial<StoredSpeaker>
  before?: string
  after?: string
  kind?: StoredQuote['kind']
  nestedIn?: string
}

const SPEAKER: StoredSpeaker = {
  name: '',
  role: null,
  type: 'person',
  how: 'named',
  mentionAt: null,
  cueAt: null,
  by: 'subject',
  mention: '',
  cue: 'نے کہا',
}

export interface Written {
  id: string
  title?: string
  source?: string
  section?: string
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
      section: article.section ?? null,
      language: 'ur',
      rules: 1,
      sketch: null,
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

function storedQuote(
  id: string,
  start: number,
  { text, by, before = '', after = '', kind = 'statement', nestedIn }: Said,
): StoredQuote {
  const speaker = typeof by === 'string' ? { name: by } : by
  return {
    id,
    text,
    start,
    end: start + text.length,
    kind,
    speaker: speaker ? { ...SPEAKER, mention: speaker.name ?? '', ...speaker } : null,
    via: null,
    nestedIn: nestedIn ?? null,
    broken: false,
    reviewed: false,
    before,
    after,
  }
}
