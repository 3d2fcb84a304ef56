import { html } from 'hono/html'
import { pageAddress } from '../address'
import type { Markup } from '../markup'
import type { PageContext } from '../page-context'
import { SHARE_IMAGE } from './share-image'

/** What a page is shared by. */
export interface Shared {
  type: 'article' | 'website'
  title: string
  description: string
  /** Its one address; that which was asked for when left out. */
  address?: string
  /** Path of its picture; that of the site when left out. */
  image?: string
}

/** How sites show a page that is shared there: Open Graph (https://ogp.me). */
export function openGraph({ strings, url }: PageContext, shared: Shared): Markup {
  const { type, title, description, address = url.href } = shared
  const image = new URL(shared.image ?? pageAddress(strings, '/image.png'), url).href
  return html`<meta property="og:type" content="${type}">
<meta property="og:site_name" content="${strings.siteName}">
<meta property="og:locale" content="${strings.language === 'ur' ? 'ur_PK' : 'en_GB'}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${image}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${SHARE_IMAGE.width}">
<meta property="og:image:height" content="${SHARE_IMAGE.height}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">`
}
