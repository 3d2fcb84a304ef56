import { Hono } from 'hono'
import { html } from 'hono/html'
import type { QuoteSearch } from '../search/port'
import type { AssetPaths } from './assets'
import { stringsFor } from './strings-for'

/** Pages of each kind that the sitemap names: together far below its limit of 50,000 (https://www.sitemaps.org). */
const MAPPED = 2_000

/** What robots and browsers ask of a site, beside its pages. */
export function siteFiles({ at }: QuoteSearch, { icon }: AssetPaths): Hono {
  const app = new Hono()

  app.get('/robots.txt', (c) =>
    c.text(`User-agent: *
Disallow: /search
Disallow: /suggest
Sitemap: ${c.get('publicOrigin')}/sitemap.xml
`),
  )

  app.get('/sitemap.xml', async (c) => {
    const moment = await at()
    const [{ articles }, { speakers }] = await Promise.all([
      moment.articles({ limit: MAPPED }),
      moment.speakers({ q: '', limit: MAPPED }),
    ])
    const paths = [
      '/',
      ...articles.map(({ id }) => `/article/${encodeURIComponent(id)}`),
      ...speakers.map(({ id }) => `/speaker/${encodeURIComponent(id)}`),
    ]
    const urls = paths.map(
      (path) => html`<url><loc>${c.get('publicOrigin') + path}</loc></url>
`,
    )
    const map = html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`
    return c.body(String(map), 200, { 'content-type': 'application/xml; charset=utf-8' })
  })

  app.get('/manifest.webmanifest', (c) => {
    const { siteName, tagline, language, direction } = stringsFor(undefined)
    const manifest = {
      name: siteName,
      description: tagline,
      lang: language,
      dir: direction,
      start_url: '/',
      display: 'browser',
      icons: [{ src: icon, type: 'image/svg+xml', sizes: 'any' }],
    }
    return c.body(JSON.stringify(manifest), 200, { 'content-type': 'application/manifest+json' })
  })

  return app
}
