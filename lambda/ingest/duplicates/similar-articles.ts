import { resemblance, SKETCH_LENGTH } from './sketch'

/**
 * From this resemblance on, two texts are nearly the same: the same agency report in two papers, or a story and its update.
 * Of the 3.8 million pairs of 2,769 articles of BBC Urdu, Express, Geo, Jang and Samaa, 16 have so large a share of
 * three-word shingles in common; the sketches report these 16 and two more, which share .57 and .44 (`npm run
 * eval:similar`). Below it, reports of one series, such as the dollar's rate of two days, become as like.
 */
export const NEARLY_THE_SAME = 0.6

/**
 * Bytes that are looked up together. Of two nearly equal sketches at most 25 of 64 bytes differ, so that at least 7 of 32
 * pairs of bytes are equal: none is missed.
 */
const BAND = 2

interface Sketched {
  article: KnownArticle
  sketch: Uint8Array
}

/** An article that others are compared with. */
export interface KnownArticle {
  id: string
  title: string
}

/** Articles by their sketches, among which those that are nearly the same as another are found. */
export class SimilarArticles {
  readonly #articles: Sketched[] = []
  readonly #bands = new Map<number, number[]>()

  /** @param sketch as it is stored */
  add(article: KnownArticle, sketch: string): void {
    const bytes = parseSketch(sketch)
    if (bytes === null) return
    const position = this.#articles.push({ article, sketch: bytes }) - 1
    for (const band of bandsOf(bytes)) {
      const positions = this.#bands.get(band)
      if (positions === undefined) this.#bands.set(band, [position])
      else positions.push(position)
    }
  }

  /** The article that is most like one of another id, if it is nearly the same; null when none is. */
  nearest(id: string, sketch: string): KnownArticle | null {
    const bytes = parseSketch(sketch)
    if (bytes === null) return null
    const candidates = new Set(bandsOf(bytes).flatMap((band) => this.#bands.get(band) ?? []))
    let best: KnownArticle | null = null
    let likeness = NEARLY_THE_SAME
    for (const position of candidates) {
      const { article, sketch: other } = this.#articles[position] as Sketched
      const found = resemblance(bytes, other)
      if (article.id === id || found < likeness || (found === likeness && best !== null)) continue
      best = article
      likeness = found
    }
    return best
  }
}

/** A number for each band of a sketch and what stands in it. */
function bandsOf(sketch: Uint8Array): number[] {
  return Array.from({ length: SKETCH_LENGTH / BAND }, (_, band) => {
    const at = band * BAND
    return (band << 16) | ((sketch[at] as number) << 8) | (sketch[at + 1] as number)
  })
}

/** Null for what another program wrote. */
function parseSketch(sketch: string): Uint8Array | null {
  const bytes = Buffer.from(sketch, 'base64')
  return bytes.length === SKETCH_LENGTH ? bytes : null
}
