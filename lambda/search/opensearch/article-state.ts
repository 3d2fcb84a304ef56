import * as v from 'valibot'
import type { ArticleChange, ArticleSummary } from '../../store/article'
import type { StoredQuote } from '../../store/record'
import type { Said } from '../speakers/mention'
import { type NamePair, pairsIn } from '../speakers/paired-names'

/**
 * What the index keeps of an article beside its quotes: by which change it is as it is, and what the speakers of all
 * articles are made of. Of a deleted one it keeps the change, so that late events are known for what they are.
 */
export interface ArticleState {
  revision: number
  changedAt: string
  /** Version of the documents: grows with every change, also where revisions begin again. */
  version: number
  /** False while its quotes are being written: whoever finds it so writes them again. */
  whole: boolean
  /** Its quotes, and where in the feed each was first met; while it is not whole those too that have to go. */
  quotes: { id: string; addedAt: string }[]
  /** Who speaks in its quotes, one for each. */
  said: Said[]
  pairs: NamePair[]
  /** Null once deleted. */
  article: Omit<ArticleSummary, 'quotes'> | null
}

const saidSchema = v.object({
  name: v.string(),
  role: v.nullable(v.string()),
  type: v.picklist(['person', 'organisation', 'unnamed']),
})

/** What readers check of a state; the rest is as this program wrote it. */
export const stateSchema = v.looseObject({
  revision: v.number(),
  changedAt: v.string(),
  version: v.number(),
  whole: v.boolean(),
  quotes: v.array(v.object({ id: v.string(), addedAt: v.string() })),
  said: v.array(saidSchema),
  pairs: v.array(v.object({ abbreviation: v.string(), before: v.array(v.string()) })),
  article: v.nullable(v.looseObject({})),
})

/** Whether a change tells nothing that the index does not have: a higher revision is newer, and so is a later place in the feed. */
export function isKnown(known: ArticleState | null, { revision, changedAt }: ArticleChange): boolean {
  return known !== null && known.revision >= revision && known.changedAt >= changedAt
}

/** The state after a change that is not known. */
export function stateAfter(known: ArticleState | null, change: ArticleChange): ArticleState {
  const { revision, changedAt, article } = change
  const quotes = article?.quotes ?? []
  const metAt = new Map(known?.quotes.map(({ id, addedAt }) => [id, addedAt]))
  return {
    revision,
    changedAt,
    version: Math.max(revision, (known?.version ?? 0) + 1),
    whole: true,
    quotes: quotes.map(({ id }) => ({ id, addedAt: metAt.get(id) ?? changedAt })),
    said: quotes.flatMap(({ speaker }) =>
      speaker && speaker.type !== 'unnamed'
        ? [{ name: speaker.name, role: speaker.role, type: speaker.type }]
        : [],
    ),
    pairs: quotes.flatMap((quote) => pairsIn(textAround(quote))),
    article: article && withoutQuotes(article),
  }
}

function withoutQuotes({ quotes, ...article }: ArticleSummary): Omit<ArticleSummary, 'quotes'> {
  return article
}

/** A quote with the words around it. */
function textAround({ before, text, after }: StoredQuote): string {
  return `${before}${text}${after}`
}
