import type { Context, MiddlewareHandler } from 'hono'
import { isWrite } from './is-write'
import { ProblemError } from './problem'

declare module 'hono' {
  interface ContextVariableMap {
    site: Site
    /** Scheme and host that public links begin with: `https://quotes.example`. */
    publicOrigin: string
  }
}

/**
 * The addresses that a server is known by. Hosts are written as in the header: a name, with a port unless it is the
 * scheme's own; one of `proxied` or `own` without a port stands for any port.
 */
export interface Site {
  /** What public links are made of, an origin such as `https://quotes.example`; null: of the address that was asked. */
  publicUrl: string | null
  /** Hosts that are this server's, all others being foreign; null: all that the gateway lets through. */
  own: ReadonlySet<string> | null
  /** Hosts that a proxy stands for: for these alone `X-Forwarded-Host` and `-Proto` are believed. */
  proxied: ReadonlySet<string>
  /** Whether pages of other sites may read (CORS). */
  readableByAll: boolean
  /** Whether who writes must sign (IAM). */
  signedWrites: boolean
}

/** The site of a deployed function: API Gateway has chosen the host already, and all may read. */
export function deployedSite(publicUrl: string | null): Site {
  return { publicUrl, own: null, proxied: new Set(), readableByAll: true, signedWrites: true }
}

/**
 * Refuses what was not meant for this server, and says what public links are made of.
 *
 * A page of another site that has this server's address under a name of its own (DNS rebinding) sends a foreign Host;
 * one that has the reader's browser write sends a foreign Origin.
 */
export function atSite(site: Site): MiddlewareHandler {
  return (c, next) => {
    const asked = new URL(c.req.url)
    if (site.own && !includes(site.own, asked)) {
      throw new ProblemError(
        421,
        `This server is not ${asked.host}; --allow-host ${asked.hostname} makes it so.`,
      )
    }
    const origin = c.req.header('origin')
    if (isWrite(c) && origin !== undefined && !isOwnOrigin(site, asked, origin)) {
      throw new ProblemError(403, 'Pages of other sites may not write here.')
    }
    c.set('site', site)
    c.set('publicOrigin', site.publicUrl ?? proxiedOrigin(c, site, asked) ?? asked.origin)
    return next()
  }
}

function isOwnOrigin(site: Site, asked: URL, origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  if (url.host === asked.host || url.origin === site.publicUrl) return true
  return site.own !== null && includes(site.own, url)
}

/** The address that a known proxy was asked for. */
function proxiedOrigin(c: Context, { proxied }: Site, asked: URL): string | null {
  const scheme = firstOf(c.req.header('x-forwarded-proto'))?.toLowerCase()
  const host = firstOf(c.req.header('x-forwarded-host')) ?? asked.host
  const address = `${scheme === 'https' || scheme === 'http' ? scheme : asked.protocol.slice(0, -1)}://${host}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return includes(proxied, url) ? url.origin : null
}

/** The value that the first proxy of a chain wrote. */
function firstOf(header: string | undefined): string | undefined {
  return header?.split(',', 1)[0]?.trim() || undefined
}

function includes(hosts: ReadonlySet<string>, { host, hostname }: URL): boolean {
  return hosts.has(host) || hosts.has(hostname)
}
