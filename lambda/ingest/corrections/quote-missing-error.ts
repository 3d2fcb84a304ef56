/** There is no such quote in an article. Apart from its thrower, for the function that searches maps it and extracts nothing. */
export class QuoteMissingError extends Error {
  override name = 'QuoteMissingError'
}
