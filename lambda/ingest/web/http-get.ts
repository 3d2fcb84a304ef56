import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { WebError } from './web-error'

/** An IP address of a host. */
export interface HostAddress {
  address: string
  family: number
}

/** How a host is reached. */
export interface Network {
  /** All addresses of a host, by its name. */
  resolve: (host: string) => Promise<HostAddress[]>
  /** Whether a connection to an IP address may be made. */
  allows: (address: string) => boolean
}

export interface Limits {
  /** Of the body, as it is once it is decompressed. */
  bytes: number
  /** From the first connection to the last byte. */
  ms: number
}

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * One GET request, without following redirects. The connection is made to an address that was checked: the name is not
 * resolved a second time, so that no second answer can lead elsewhere.
 *
 * @param url an `http` or `https` address
 * @throws {WebError} when nothing answers within the limits, or nowhere but at addresses that are not allowed
 */
export async function httpGet(
  url: URL,
  headers: Record<string, string>,
  { network, limits }: { network: Network; limits: Limits },
): Promise<HttpAnswer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !network.allows(host)) throw refused(host)
  const signal = AbortSignal.timeout(limits.ms)
  try {
    const response = await respond(url, headers, checkedLookup(network), signal)
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: await readBody(response, limits.bytes, signal),
    }
  } catch (cause) {
    if (cause instanceof WebError) throw cause
    if (signal.aborted) throw new WebError(`takes longer than ${limits.ms / 1000} s`, { cause })
    throw new WebError(
      `does not answer (${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message})`,
      {
        cause,
      },
    )
  }
}

function respond(
  url: URL,
  headers: Record<string, string>,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(
      url,
      { headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' }, lookup, signal, agent: false },
      resolve,
    )
      .on('error', reject)
      .end()
  })
}

/** Gives a connection the addresses of a host that it may use. */
function checkedLookup({ resolve, allows }: Network): LookupFunction {
  return (host, { all }, callback) => {
    const choose = (found: HostAddress[]) => {
      const [first, ...others] = found.filter(({ address }) => allows(address))
      if (first === undefined) callback(refused(found[0]?.address ?? host), '')
      else if (all) callback(null, [first, ...others])
      else callback(null, first.address, first.family)
    }
    resolve(host).then(choose, (error: Error) => callback(error, ''))
  }
}

function refused(address: string): WebError {
  return new WebError(
    `leads to ${address}, which is not an address of the Internet; --allow-private permits it`,
  )
}

async function readBody(response: IncomingMessage, limit: number, signal: AbortSignal): Promise<Buffer> {
  const decoder = DECODERS[response.headers['content-encoding']?.trim().toLowerCase() ?? '']?.()
  const chunks: Buffer[] = []
  let size = 0
  await pipeline(
    response,
    decoder ?? new PassThrough(),
    async (decoded: AsyncIterable<Buffer>) => {
      for await (const chunk of decoded) {
        size += chunk.length
        if (size > limit) throw new WebError(`is larger than ${limit / 1_000_000} MB`)
        chunks.push(chunk)
      }
    },
    { signal },
  )
  return Buffer.concat(chunks)
}
