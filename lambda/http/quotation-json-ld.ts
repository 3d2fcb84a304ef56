import type { Hit } from '../search/port'

/** A quote as schema.org `Quotation` (https://schema.org/Quotation): `creator` is who said it, when known. */
export function quotationJsonLd({ id, text, speaker, article }: Hit) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    identifier: id,
    text,
    ...(speaker && { creator: { '@type': 'Thing', name: speaker.name } }),
    isPartOf: {
      '@type': 'NewsArticle',
      identifier: article.id,
      headline: article.title,
      ...(article.url && { url: article.url }),
      ...(article.source && { publisher: { '@type': 'Organization', name: article.source } }),
      ...(article.publishedAt && { datePublished: article.publishedAt }),
    },
  }
}
