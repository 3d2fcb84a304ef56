import { type Context, Hono } from 'hono'
import { isKnown, weakValidator } from '../../http/caching'
import { ProblemError } from '../../http/problem'
import type { QuoteSearch } from '../../search/port'
import { stringsFor } from '../strings-for'
import type { OpenDrawing } from './drawing'
import { quoteCard, type ShareCard, siteCard } from './share-card'
import { shareImage } from './share-image'

/** How a picture is drawn: raised when what is drawn of a card changes, so that kept pictures are asked for again. */
const EDITION = 1

/** An hour, after which a picture is asked for again: a corrected speaker must not stand for long. */
const KEPT = 'public, max-age=3600'

/** The pictures by which pages are shown where they are shared: of a quote, and of any other page. */
export function shareRoutes({ at }: QuoteSearch, openDrawing: OpenDrawing): Hono {
  const app = new Hono()

  app.get('/q/:id/image.png', async (c) => {
    const moment = await at()
    const hit = await moment.quote(c.req.param('id'))
    if (hit === null) throw new ProblemError(404, 'There is no quote with this id.')
    return sendImage(c, quoteCard(stringsFor(c.req.query('ui')), hit))
  })

  app.get('/image.png', (c) => sendImage(c, siteCard(stringsFor(c.req.query('ui')))))

  return app

  /** Draws only for those who have not what would be drawn. */
  async function sendImage(c: Context, card: ShareCard): Promise<Response> {
    const validator = weakValidator({ EDITION, ...card })
    const headers = { etag: validator, 'cache-control': KEPT, 'content-type': 'image/png' }
    if (isKnown(c, validator)) return c.body(null, 304, headers)
    return c.body(shareImage(await openDrawing(), card), 200, headers)
  }
}
