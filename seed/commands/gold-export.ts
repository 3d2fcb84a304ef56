import type { CorrectedArticle } from './stored-articles'

/** An annotated article, as the scoring and fitting of extraction read it. */
export interface GoldArticle {
  id: string
  text: string
  quotes: {
    start: number
    end: number
    text: string
    kind: string
    speaker: string | null
    /** Other names that are right too: none but the editor's own is known. */
    aliases: string[]
    via: string | null
    nested: boolean
    broken: boolean
    reviewed: boolean
  }[]
}

/** An article as an annotated one: what readers see of it, by the editors' word where there is one. */
export function goldArticle({ id, text, quotes }: CorrectedArticle): GoldArticle {
  return {
    id,
    text,
    quotes: quotes
      .filter(({ correction }) => !correction?.hidden)
      .map((quote) => ({
        start: quote.start,
        end: quote.end,
        text: quote.text,
        kind: quote.kind,
        speaker: quote.speaker?.name ?? null,
        aliases: [],
        via: quote.via?.name ?? null,
        nested: quote.nestedIn !== null,
        broken: quote.broken,
        reviewed: quote.reviewed,
      })),
  }
}

/** Whether editors vouch for all quotes of an article, of which there is one at least. */
export function isReviewed({ quotes }: CorrectedArticle): boolean {
  return (
    quotes.length > 0 && quotes.every(({ reviewed, correction }) => reviewed || correction?.hidden === true)
  )
}
