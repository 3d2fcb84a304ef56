import type { ArticleInput } from '../../lambda/store/article-store'
import type { StoredQuote } from '../../lambda/store/record'

/** A small article with one statement; `changes` replaces attributes. */
export function sampleArticle(changes: Partial<ArticleInput> = {}): ArticleInput {
  const text = 'وزیر خزانہ نے کہا کہ ’معیشت سنبھل رہی ہے۔‘'
  return {
    id: 'economy',
    title: 'معیشت',
    url: 'https://example.org/economy',
    source: 'روزنامہ',
    publishedAt: '2026-11-20',
    section: null,
    language: 'ur',
    rules: 1,
    sketch: null,
    text,
    quotes: [sampleQuote(text)],
    corrections: [],
    ...changes,
  }
}

function sampleQuote(text: string): StoredQuote {
  const said = 'معیشت سنبھل رہی ہے۔'
  const start = text.indexOf(said)
  return {
    id: 'quote-1',
    text: said,
    start,
    end: start + said.length,
    kind: 'statement',
    speaker: {
      name: 'وزیر خزانہ',
      role: null,
      type: 'unnamed',
      how: 'named',
      mentionAt: [0, 10],
      cueAt: [14, 20],
      by: 'subject',
      mention: 'وزیر خزانہ',
      cue: 'کہا کہ',
    },
    via: null,
    nestedIn: null,
    broken: false,
    reviewed: false,
    before: text.slice(0, start),
    after: text.slice(start + said.length),
  }
}
