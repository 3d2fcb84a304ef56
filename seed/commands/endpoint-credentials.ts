/** An address without the name and password in it, to be sent and shown. */
export function withoutCredentials(endpoint: URL): URL {
  const url = new URL(endpoint)
  url.username = ''
  url.password = ''
  return url
}

/** The header `Authorization` for the name and password of an address (RFC 7617), as other clients send it. */
export function basicAuthorization({ username, password }: URL): string | null {
  if (username === '' && password === '') return null
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

/** Text with the names and passwords of addresses in it left out. */
export function withoutPasswords(text: string): string {
  return text.replace(/(\/\/)[^/?#@\s]*@/g, '$1…@')
}
