import { request } from 'node:http'
import { useEmbeddedTable } from '../../embedded-table'

const table = useEmbeddedTable()

/** Asks the database as a program or a page would; fetch would not send these headers. */
async function ask(
  method: string,
  headers: Record<string, string>,
): Promise<{ status: number; cors: unknown }> {
  const { hostname, port } = new URL(table.database.endpoint)
  return new Promise((resolve, reject) => {
    const call = request(
      {
        hostname,
        port,
        method,
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': 'DynamoDB_20120810.ListTables',
          'x-amz-date': '20261124T090000Z',
          authorization:
            'AWS4-HMAC-SHA256 Credential=local/20261124/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=00',
          ...headers,
        },
      },
      (response) => {
        response.resume()
        resolve({ status: response.statusCode ?? 0, cors: response.headers['access-control-allow-origin'] })
      },
    )
    call.once('error', reject)
    call.end(method === 'POST' ? '{}' : undefined)
  })
}

describe('the embedded database', () => {
  it.each(['127.0.0.1:8000', 'localhost:8000', '[::1]:8000', 'host.docker.internal:8000', '172.17.0.1:8000'])(
    'answers programs that call it %s',
    async (host) => {
      expect(await ask('POST', { host })).toEqual({ status: 200, cors: undefined })
    },
  )

  it.each(['https://example.org', 'http://localhost:3000', 'null'])(
    'refuses a page of %s, and its question whether it may ask',
    async (origin) => {
      expect(await ask('POST', { origin })).toEqual({ status: 403, cors: undefined })
      const preflight = { origin, 'access-control-request-method': 'POST' }
      expect(await ask('OPTIONS', preflight)).toEqual({ status: 403, cors: undefined })
    },
  )

  it('refuses what a browser sends without an origin', async () => {
    expect(await ask('POST', { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 })
  })

  it.each(['rebound.example.org:8000', 'localhost.example.org', 'example.org@localhost', 'evil'])(
    'refuses the foreign name %j',
    async (host) => {
      expect(await ask('POST', { host })).toMatchObject({ status: 403 })
    },
  )
})
