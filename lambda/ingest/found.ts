import type { GivenArticle } from './article-input'

/** An article to store. */
export interface InputArticle extends GivenArticle {
  id: string
  /** The id that the first version gave it, where it is another: what is stored under it keeps it. */
  firstId?: string
}

/** What was found at one place of the sources: an article, or why there is none. */
export type Found = Result & {
  /** The file, with the line or the element in it; or the address. */
  origin: string
  /** How many bytes of the sources it takes. */
  bytes: number
}

type Result =
  | { article: InputArticle; error?: never; repeated?: never }
  | { error: Error; article?: never; repeated?: never }
  // An address that was read before, in this spelling or another.
  | { repeated: true; article?: never; error?: never }

/** What comes of reading an article: the article, or the error. */
export function attempt(read: () => InputArticle): Result {
  try {
    return { article: read() }
  } catch (error) {
    return { error: error as Error }
  }
}

/** An article with its id, and with that of the first version where it is another. */
export function identified(article: GivenArticle, id: string, firstId: string | null): InputArticle {
  return { id, ...(firstId !== null && firstId !== id && { firstId }), ...article }
}
