/** Why an address of the web cannot be read; the message says it to the user, after the address. */
export class WebError extends Error {
  override name = 'WebError'
}
