import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { s3Objects } from '../../lambda/store/s3-objects'

/** A bucket over HTTP, with S3's conditional writes; it can be told to fail. */
export interface FakeS3 {
  /** Its origin; the one bucket is `bucket`. */
  endpoint: string
  objects: Map<string, Buffer>
  /** Calls so far. */
  calls: () => number
  /** Decides about each call by its number, from 1 on: 0 lets it be, a status refuses it, -1 does it and cuts the line. */
  fault: (call: number) => number
  /** The bucket as the product reads and writes it. */
  client: ReturnType<typeof s3Objects>
  close(): Promise<void>
}

export async function startFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>()
  let calls = 0
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request)
    const fault = fake.fault(++calls)
    if (fault > 0) return response.writeHead(fault).end()
    const [status, content] = serve(objects, request, body)
    if (fault < 0) return response.destroy()
    const headers = content && { etag: etagOf(content), 'content-length': content.length }
    return response.writeHead(status, headers).end(content)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const fake: FakeS3 = {
    endpoint,
    objects,
    calls: () => calls,
    fault: () => 0,
    client: s3Objects({
      bucket: 'bucket',
      prefix: 'table/',
      region: 'us-east-1',
      endpoint,
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: undefined },
    }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
  return fake
}

function serve(
  objects: Map<string, Buffer>,
  { method, url = '', headers }: IncomingMessage,
  body: Buffer,
): [status: number, content?: Buffer] {
  if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) return [403]
  const key = url.replace(/^\/bucket\//, '')
  const there = objects.get(key)
  if (method === 'GET') return there ? [200, there] : [404]
  if (method === 'DELETE') {
    objects.delete(key)
    return [204]
  }
  if (headers['if-none-match'] === '*' && there) return [412]
  if (headers['if-match'] !== undefined && headers['if-match'] !== (there && etagOf(there))) return [412]
  objects.set(key, body)
  return [200]
}

/** S3 knows the marks of what it has. */
const etags = new WeakMap<Buffer, string>()

function etagOf(bytes: Buffer): string {
  const etag = etags.get(bytes) ?? `"${createHash('md5').update(bytes).digest('hex')}"`
  etags.set(bytes, etag)
  return etag
}
