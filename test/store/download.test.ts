import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { download } from '../../lambda/store/download'
import { httpRequest } from '../../lambda/store/http-request'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function served(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const options = () => ({ method: 'GET', headers: {}, signal: AbortSignal.timeout(5_000) })
const textOf = ({ body }: { body: Uint8Array }) => Buffer.from(body).toString()

describe('an HTTP request', () => {
  it('sends headers and a body, and reads an answer that tells its length', async () => {
    const url = await served(async (request, response) => {
      const body = Buffer.concat(await request.toArray())
      const content = `${request.method} ${request.headers['x-a']} ${body}`
      response.writeHead(201, { etag: '"1"', 'content-length': content.length }).end(content)
    })
    const request = { ...options(), method: 'PUT', headers: { 'x-a': 'b' }, body: Buffer.from('content') }
    const answer = await httpRequest(url, request)
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } })
    expect(textOf(answer)).toBe('PUT b content')
    expect(answer.body.byteOffset % 8).toBe(0)
  })
})

describe.each([
  ['an HTTP request', httpRequest],
  ['a download', download],
])('%s', (_, httpRequest) => {
  it('reads an answer of any length that tells it', async () => {
    const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => at % 251))
    const url = await served((_, response) => {
      response.writeHead(200, { etag: '"1"', 'content-length': content.length }).end(content)
    })
    const { status, headers, body } = await httpRequest(url, options())
    expect([status, headers.etag, body.byteOffset % 8]).toEqual([200, '"1"', 0])
    expect(content.equals(body)).toBe(true)
  })

  it('reads an empty answer', async () => {
    const url = await served((_, response) => response.writeHead(200, { 'content-length': 0 }).end())
    expect((await httpRequest(url, options())).body).toHaveLength(0)
  })

  it('tells the status of what is not there', async () => {
    const url = await served((_, response) => response.writeHead(404).end('none'))
    expect((await httpRequest(url, options())).status).toBe(404)
  })

  it('reads an answer of unknown length', async () => {
    const url = await served((_, response) => {
      response.write('one ')
      response.end('two')
    })
    const answer = await httpRequest(url, options())
    expect(textOf(answer)).toBe('one two')
    expect(answer.body.byteOffset % 8).toBe(0)
  })

  it('fails when the line breaks within the answer', async () => {
    const url = await served((_, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('one', () => response.destroy())
    })
    await expect(httpRequest(url, options())).rejects.toThrow()
  })

  it('fails when the signal comes first', async () => {
    const url = await served((_, response) => response.write('one'))
    await expect(httpRequest(url, { ...options(), signal: AbortSignal.timeout(50) })).rejects.toThrow()
  })

  it('fails when nothing listens, and when what answers is no HTTP', async () => {
    const url = await served(({ socket }) => socket.end('hello\r\n\r\n'))
    await expect(httpRequest(url, options())).rejects.toThrow()
    server?.closeAllConnections()
    server?.close()
    await expect(httpRequest(url, options())).rejects.toThrow()
  })
})
