import { UsageError } from '../local/server-options'

/** Where `npm start` serves. */
const LOCAL_ENDPOINT = 'http://127.0.0.1:3000/'

/**
 * The address of the API, ready for relative paths to be joined to it.
 *
 * @param endpoint default: the local server's
 * @throws {UsageError} when it is no web address
 */
export function parseEndpoint(endpoint = LOCAL_ENDPOINT): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--endpoint must be an address such as ${LOCAL_ENDPOINT}, not ${endpoint}`)
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
