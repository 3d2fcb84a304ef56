import { html } from 'hono/html'
import { addressInOtherLanguage, pageAddress } from './address'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { searchBox } from './search-form'
import { openGraph, type Shared } from './share/open-graph'

/** A whole document around the content of a page. */
export function layout(
  context: PageContext,
  page: {
    title: string
    /** For the head of the document: metadata. */
    head?: Markup
    main: Markup
    /** Address of an Atom feed of the same. */
    feed?: string
    /** What it is shared by; title and description of the site when left out. */
    shared?: Shared
    /** The page has a search form of its own, default false. */
    ownSearch?: boolean
    script?: string
  },
): Markup {
  const { strings, assets } = context
  return html`<!doctype html>
<html lang="${strings.language}" dir="${strings.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${assets.style}">
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="manifest" href="/manifest.webmanifest">
${page.feed && html`<link rel="alternate" type="application/atom+xml" title="${page.title}" href="${page.feed}">`}
<script type="module" src="${page.script ?? assets.script}"></script>
${openGraph(context, page.shared ?? { type: 'website', title: page.title, description: strings.tagline })}
${page.head}
</head>
<body>
<a class="skip" href="#content">${strings.skipToContent}</a>
${masthead(context)}
<main id="content" tabindex="-1">
${!page.ownSearch && searchBox(strings)}
${page.main}
</main>
<footer class="colophon"><p>${strings.footer}</p></footer>
</body>
</html>`
}

function masthead({ strings, url, canAdd }: PageContext): Markup {
  const { otherLanguage } = strings
  return html`<header class="masthead">
<div class="brand">
<a href="${pageAddress(strings, '/')}">${strings.siteName}</a>
<p>${strings.tagline}</p>
</div>
<nav aria-label="${strings.siteName}">
${url.pathname !== '/' && html`<a id="back" href="${pageAddress(strings, '/')}" data-results="${strings.backToResults}">${strings.home}</a>`}
${url.pathname !== '/compare' && html`<a href="${pageAddress(strings, '/compare')}">${strings.compare.link}</a>`}
${canAdd && html`<a href="${pageAddress(strings, '/add')}">${strings.addArticle}</a>`}
<a href="${addressInOtherLanguage(strings, url)}" hreflang="${otherLanguage.language}" lang="${otherLanguage.language}">${otherLanguage.name}</a>
</nav>
</header>`
}
