/** An article in a file that cannot be stored; the message says why, for the user to read. */
export class ArticleInputError extends Error {
  override name = 'ArticleInputError'
}
