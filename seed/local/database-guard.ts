import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { isIP } from 'node:net'

/** Names under which this machine's own programs, and SAM's containers on it, reach the database. */
const OWN_NAMES = ['localhost', 'host.docker.internal']

/**
 * Keeps web pages away from a database that asks for no credentials: a request with an `Origin` comes from a page, and a
 * `Host` that is a name of somebody else's from one whose name was pointed at this machine (DNS rebinding). Addresses in
 * numbers are nobody's name.
 *
 * @param host the name or address that the server listens on
 */
export function guardDatabase(server: Server, host: string): void {
  const listeners = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isForeign(request, host)) return refuse(request, response)
    for (const listener of listeners) listener.call(server, request, response)
  })
}

function isForeign({ headers }: IncomingMessage, host: string): boolean {
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined) return true
  const name = hostName(headers.host ?? '')
  return !(isIP(name) !== 0 || name === host.toLowerCase() || OWN_NAMES.includes(name))
}

/** The name or address in a `Host` header, without port and brackets; empty when there is none. */
function hostName(header: string): string {
  const url = `http://${header}`
  if (!/^[\w.:[\]-]+$/.test(header) || !URL.canParse(url)) return ''
  return new URL(url).hostname.replace(/^\[|\]$/g, '')
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  const message = 'This database answers programs on this machine, not web pages or other names.'
  response.writeHead(403, { 'content-type': 'application/x-amz-json-1.0', connection: 'close' })
  response.end(JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#AccessDeniedException', message }))
}
