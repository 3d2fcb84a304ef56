import type { Site } from '../../lambda/http/site'

/** How the local server may be asked beside by the names of this machine. */
export interface SiteOptions {
  /** Origin of public links, or null. */
  publicUrl: string | null
  /** Hosts that a proxy or a network knows this server by, with or without a port. */
  allowHosts: readonly string[]
}

/**
 * The site of the local server: this machine's own names with the port that it listens on, `--host`, and those that
 * were allowed. No page of another site may read or write.
 */
export function localSite({ publicUrl, allowHosts }: SiteOptions, host: string, port: number): Site {
  const names = ['127.0.0.1', 'localhost', '[::1]', host.includes(':') ? `[${host}]` : host]
  const own = names.map((name) => new URL(`http://${name}:${port}`).host)
  return {
    publicUrl,
    own: new Set([...own, ...allowHosts, ...(publicUrl === null ? [] : [new URL(publicUrl).host])]),
    proxied: new Set(allowHosts),
    readableByAll: false,
    signedWrites: false,
  }
}

/** The origin of an address that has nothing else, such as `https://quotes.example`; null for any other value. */
export function parseOrigin(value: string): string | null {
  if (!URL.canParse(value)) return null
  const { origin, href, protocol } = new URL(value)
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : null
}

/** A host as browsers write it, with its port when it has one: `quotes.example`, `[::1]:8080`; null for any other value. */
export function parseHost(value: string): string | null {
  const address = `http://${value}`
  if (!URL.canParse(address)) return null
  const { host, origin, href } = new URL(address)
  return href === `${origin}/` ? host : null
}
