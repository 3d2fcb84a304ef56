import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import * as v from 'valibot'
import { MOST_QUOTES_IN_MEMORY } from '../contract/deployed-limits'
import { articleIdSchema } from '../contract/values'
import type { Hit, QuoteSearch } from '../search/port'
import type { Article } from '../store/article'
import type { NameStatement } from '../store/name-statements'
import { articleQuerySchema } from './article-query'
import { presentArticle, presentCorrectedArticle } from './article-view'
import { ATOM_TYPE, atomFeed, FEED_LENGTH } from './atom-feed'
import { weakValidator } from './caching'
import { noParameters, parseQueryString } from './parameters'
import { ProblemError } from './problem'
import { quotationJsonLd } from './quotation-json-ld'
import {
  articlesQuerySchema,
  searchQuerySchema,
  speakersQuerySchema,
  suggestQuerySchema,
} from './search-query'

/** What the reading routes answer from. */
export interface SearchDependencies extends QuoteSearch {
  getArticle(id: string): Promise<Article | null>
  /** What editors say of names; nothing by default. */
  getStatements?(): Promise<NameStatement[]>
  /** How many items of the table cannot be read, and are left out; none by default. */
  skipped?(): number
  /** Quotes beyond which another engine is due; those that one instance's memory holds by default. */
  mostQuotes?: number
}

/** From this age on the index is known to be behind, in seconds: a read of the feed failed or was late. */
const STALE_SECONDS = 5

/** The routes of the search function: they only read. */
export function searchRoutes({
  at,
  getArticle,
  getStatements = async () => [],
  skipped = () => 0,
  mostQuotes = MOST_QUOTES_IN_MEMORY,
}: SearchDependencies): Hono {
  const app = new Hono()

  app.get('/search', async (c) => {
    const { format, ...request } = parseQueryString(searchQuerySchema, c)
    const moment = await at()
    if (format === 'atom') {
      const newest = { ...request, sort: 'newest', limit: FEED_LENGTH, cursor: undefined } as const
      const { hits } = await moment.search(newest)
      const { pathname, search } = new URL(c.req.url)
      const self = new URL(pathname + search, c.get('publicOrigin'))
      const feed = atomFeed(self, [request.q, request.speaker].flat().filter(Boolean).join(' · '), hits)
      return c.body(feed, 200, { ...ageHeader(moment.age), 'content-type': ATOM_TYPE })
    }
    if (format === 'csv') {
      // Few ask for it: what writes it is loaded when somebody does, not at each cold start.
      const { CSV_TYPE, searchCsv, TABLE_LENGTH } = await import('./search-csv')
      const { hits } = await moment.search({ ...request, limit: TABLE_LENGTH })
      return c.body(searchCsv(hits), 200, {
        ...ageHeader(moment.age),
        'content-type': CSV_TYPE,
        'content-disposition': 'attachment; filename="quotes.csv"',
      })
    }
    const { tookMs, ...found } = await moment.search(request)
    const answer = { ...found, hits: found.hits.map(withRoundScore) }
    return c.json({ ...answer, tookMs }, 200, { ...ageHeader(moment.age), etag: weakValidator(answer) })
  })

  app.get('/suggest', async (c) => {
    const { q, limit } = parseQueryString(suggestQuerySchema, c)
    const moment = await at()
    return c.json({ suggestions: await moment.suggest(q, limit) }, 200, ageHeader(moment.age))
  })

  app.get('/speakers', async (c) => {
    const request = parseQueryString(speakersQuerySchema, c)
    const moment = await at()
    return c.json(await moment.speakers(request), 200, ageHeader(moment.age))
  })

  app.get('/speakers/statements', noParameters, async (c) => c.json({ statements: await getStatements() }))

  app.get('/quotes/:id', noParameters, async (c) => {
    const moment = await at()
    const hit = await moment.quote(c.req.param('id'))
    if (hit === null) throw new ProblemError(404, 'There is no quote with this id.')
    const headers = { ...ageHeader(moment.age), vary: 'Accept' }
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'application/ld+json'],
      default: 'application/json',
    })
    if (type === 'application/ld+json') {
      return c.body(JSON.stringify(quotationJsonLd(hit)), 200, { ...headers, 'content-type': type })
    }
    return c.json(ofNoSearch(hit), 200, headers)
  })

  app.get('/articles', async (c) => {
    const request = parseQueryString(articlesQuerySchema, c)
    const moment = await at()
    return c.json(await moment.articles(request), 200, ageHeader(moment.age))
  })

  app.get('/articles/:id', async (c) => {
    const { hidden } = parseQueryString(articleQuerySchema, c)
    const id = c.req.param('id')
    // What is no id is no key to ask the database for.
    const article = v.is(articleIdSchema, id) ? await getArticle(id) : null
    if (article === null) throw new ProblemError(404, 'There is no article with this id.')
    return c.json(hidden === 'true' ? presentCorrectedArticle(article) : presentArticle(article))
  })

  app.get('/health', noParameters, async (c) => {
    const moment = await at()
    const status = moment.age < STALE_SECONDS ? 'ok' : 'stale'
    return c.json(
      {
        status,
        ...moment.size,
        skipped: skipped(),
        outgrown: moment.size.quotes > mostQuotes,
        age: moment.age,
      },
      200,
      {
        ...ageHeader(moment.age),
        'cache-control': 'no-store',
      },
    )
  })

  app.get('/openapi.json', noParameters, async (c) => {
    // Few ask for it: its schemas are made when somebody does, not at each cold start.
    const { openApiDocument } = await import('./openapi')
    return c.json(openApiDocument(c.get('site')))
  })

  return app
}

function ageHeader(age: number): Record<string, string> {
  return age < STALE_SECONDS ? {} : { age: String(age) }
}

/** More digits of a score tell nobody anything. */
function withRoundScore(hit: Hit): Hit {
  return { ...hit, score: Math.round(hit.score * 1000) / 1000 }
}

/** A quote that was not searched for matches nothing. */
function ofNoSearch({ score, match, ...hit }: Hit): Omit<Hit, 'score' | 'match'> {
  return hit
}
