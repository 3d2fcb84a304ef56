import { Hono } from 'hono'
import * as v from 'valibot'
import { correctionBodySchema, missedQuoteBodySchema } from '../contract/correction-fields'
import { parseInput } from '../contract/parse-input'
import { articleIdSchema } from '../contract/values'
import { articleCorrected } from '../ingest/article-input'
import { withCorrection, withMissedQuote, withoutCorrection } from '../ingest/corrections/correct'
import { QuoteMissingError } from '../ingest/corrections/quote-missing-error'
import type { Article } from '../store/article'
import { ArticleMissingError, type FoundArticle } from '../store/article-store'
import type { ArticleUpdater } from './article-updater'
import { presentCorrected, presentCorrectedArticle } from './article-view'
import { editorOf } from './editor'
import { noParameters } from './parameters'
import { readJson } from './request-body'

const articleSchema = v.object({ id: articleIdSchema })
const quoteSchema = v.object({ id: articleIdSchema, quote: v.string() })

/**
 * The routes by which editors put right what extraction got wrong. Each decides on the article as it is when it is written,
 * so that of two editors at once neither undoes the other.
 *
 * @param editor who corrects where requests are not signed and name nobody
 */
export function correctionRoutes(writer: ArticleUpdater, editor: string): Hono {
  const app = new Hono()

  app.patch('/articles/:id/quotes/:quote', noParameters, async (c) => {
    const { id, quote } = parseInput(quoteSchema, c.req.param())
    const body = parseInput(correctionBodySchema, await readJson(c))
    const by = editorOf(c, body.by, editor)
    let place: number | null = null
    const { article } = await writer.update(id, (found) => {
      const there = present(found)
      const { corrections, at } = withCorrection(there, quote, body, { by, at: found.now })
      place = at
      return articleCorrected(there, corrections)
    })
    return c.json(place === null ? uncorrected(article, quote) : correctedAt(article, place))
  })

  app.delete('/articles/:id/quotes/:quote/correction', noParameters, async (c) => {
    const { id, quote } = parseInput(quoteSchema, c.req.param())
    await writer.update(id, (found) => {
      const there = present(found)
      return articleCorrected(there, withoutCorrection(there, quote))
    })
    return c.body(null, 204)
  })

  app.post('/articles/:id/quotes', noParameters, async (c) => {
    const { id } = parseInput(articleSchema, c.req.param())
    const body = parseInput(missedQuoteBodySchema, await readJson(c))
    const by = editorOf(c, body.by, editor)
    let added = { place: 0, isNew: true }
    const { article } = await writer.update(id, (found) => {
      const there = present(found)
      const { corrections, at, isNew } = withMissedQuote(there, body, { by, at: found.now })
      added = { place: at, isNew }
      return articleCorrected(there, corrections)
    })
    const quote = correctedAt(article, added.place)
    return c.json(quote, added.isNew ? 201 : 200, { location: `/quotes/${quote.id}` })
  })

  return app
}

function present({ article }: FoundArticle): Article {
  if (article === null) throw new ArticleMissingError('there is no article with this id')
  return article
}

function correctedAt(article: Article, place: number) {
  const correction = article.corrections[place]
  if (correction === undefined) throw new Error('the correction is not where it was put')
  return presentCorrected(article, correction)
}

/** A quote of which nothing is said any more. */
function uncorrected(article: Article, id: string) {
  const quote = presentCorrectedArticle(article).quotes.find((one) => one.id === id)
  if (quote === undefined) throw new QuoteMissingError('there is no quote with this id in the article')
  return quote
}
