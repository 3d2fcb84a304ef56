import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * One address for several nodes, as that of a domain is: each request goes to the next node, and to another one where the
 * connection is refused. A request that a node had begun to answer when it went is lost: 502.
 */
export async function domainAddress(
  nodes: readonly string[],
): Promise<{ url: string; lost(): number; close(): void }> {
  let next = 0
  let lost = 0
  const forward = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, tries: number) => {
    const node = new URL(nodes[next++ % nodes.length] as string)
    const { method, headers, url: path } = incoming
    const asked = request({ host: node.hostname, port: node.port, method, headers, path }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      answer.on('error', () => outgoing.destroy())
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && tries > 1) return forward(incoming, body, outgoing, tries - 1)
      lost++
      if (outgoing.headersSent) return void outgoing.destroy()
      outgoing.writeHead(502)
      outgoing.end()
    })
    asked.end(body)
  }
  const server = createServer(async (incoming, outgoing) => {
    const parts: Buffer[] = []
    for await (const part of incoming) parts.push(part)
    forward(incoming, Buffer.concat(parts), outgoing, nodes.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lost: () => lost,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
