import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener, RequestError } from '@hono/node-server'
import { PROBLEM_TYPE, ProblemError, problemJson, problemOf, titleOf } from '../../lambda/http/problem'

/**
 * Longest request line with headers, in kB: a search may name twenty speakers by 200 characters, each of which takes up
 * to twelve bytes in an address. API Gateway takes 10.
 */
const HEADERS_KB = 128

/** How long a connection that ends is still read from, in ms. */
const LINGER_MS = 500

type Fetch = (request: Request) => Response | Promise<Response>

/** A server without an application so far: {@link serveWith} gives it one, when its address is known. */
export function createListener(): Server {
  // A request without a Host gets problem details too, from the application's edge below.
  const server = createServer({ requireHostHeader: false, maxHeaderSize: HEADERS_KB * 1024 })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(socket, problemOfParser(error)))
  server.on('connect', (_, socket) =>
    refuse(socket, new ProblemError(400, 'CONNECT is for proxies, and this server is none.')),
  )
  server.on('connection', (socket: Socket) => {
    socket.destroySoon = () => endSlowly(socket)
  })
  // An expectation that nobody knows may be passed over (RFC 9110, section 10.1.1).
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  return server
}

/** Has an application answer; what is no request to it gets problem details as well. */
export function serveWith(server: Server, fetch: Fetch): void {
  server.on(
    'request',
    getRequestListener(fetch, {
      errorHandler: (error) => problemResponse(problemOfAdapter(error)),
    }),
  )
}

/** What Node.js's parser could not read. */
function problemOfParser({ code }: NodeJS.ErrnoException): ProblemError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new ProblemError(
        431,
        `The request line and the headers must not be longer than ${HEADERS_KB} kB.`,
      )
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ProblemError(408, 'The request did not come to its end in time.')
    case 'HPE_INVALID_URL':
      return new ProblemError(400, 'Letters outside ASCII must be percent-encoded in an address.')
    case 'HPE_INVALID_METHOD':
      return new ProblemError(400, 'The method is none of HTTP.')
    default:
      return new ProblemError(400, 'This is not a well-formed HTTP request.')
  }
}

/** What could be read, but is no address. */
function problemOfAdapter(error: unknown): ProblemError {
  if (!(error instanceof RequestError)) return problemOf(error)
  return new ProblemError(400, `The address or the Host is not well formed (${error.message}).`)
}

function problemResponse(problem: ProblemError): Response {
  return new Response(problemJson(problem), {
    status: problem.status,
    headers: { 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store', connection: 'close' },
  })
}

/** Answers where no response object is, and ends the connection. */
function refuse(socket: Duplex, problem: ProblemError): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const body = problemJson(problem)
  socket.write(
    [
      `HTTP/1.1 ${problem.status} ${titleOf(problem.status)}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
  endSlowly(socket)
}

/**
 * Ends a connection in stages (RFC 9112, section 9.6): a client that is still sending would lose the answer if the
 * connection were reset under it.
 */
function endSlowly(socket: Duplex): void {
  socket.end()
  socket.resume()
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
  socket.once('end', () => socket.destroy())
}
