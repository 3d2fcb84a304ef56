import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
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
})
