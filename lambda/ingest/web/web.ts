import type { Validators } from '../../store/feed-state'
import { type HttpAnswer, httpGet, type Limits, type Network } from './http-get'
import { NO_ROBOTS, type Robots, robotsOf } from './robots'
import { Turns } from './turns'
import { WebError } from './web-error'

/** A document of the web. */
export interface WebDocument {
  /** Where it was found in the end, after redirects. */
  address: string
  body: Buffer
  /** Its media type without parameters, in small letters; empty when the server names none. */
  type: string
  /** The encoding that the server names. */
  charset: string | null
  validators: Validators
}

/** Reads documents of the web. */
export interface Web {
  /**
   * @param known what is known of the document from the last time
   * @returns null when it is still the same
   * @throws {WebError} when it cannot or may not be read
   */
  get(address: string, known?: Validators): Promise<WebDocument | null>
}

/** The name by which sites may have rules for this program in their robots.txt. */
export const PRODUCT = 'quote-search'

/** Of a page, with its time; news pages are far below. */
const LIMITS: Limits = { bytes: 10_000_000, ms: 20_000 }
/** What must be read of a robots.txt at least is half of it (RFC 9309, section 2.5). */
const ROBOTS_LIMITS: Limits = { bytes: 1_000_000, ms: 10_000 }

/** Longest value that is kept to ask whether a document changed, in characters. */
const VALIDATOR_LENGTH = 100

const ACCEPT = 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5'

const MAX_REDIRECTS = 5
const APART_MS = 1_000
/** A site that wants more time between two requests gets this much. */
const LONGEST_APART_MS = 30_000
/** How long the rules of a site are kept (RFC 9309, section 2.4), and that they could not be had. */
const ROBOTS_MS = 24 * 3_600_000
const NO_ROBOTS_MS = 600_000

export interface WebOptions {
  network: Network
  /** Milliseconds that only grow. */
  now: () => number
  wait: (ms: number) => Promise<unknown>
  /** Who reads: an address of the web or of mail that sites are told. */
  contact?: string | undefined
}

/**
 * A web that is read politely: what robots.txt permits, one request a second for each host, of this many bytes and
 * seconds, with at most five redirects.
 */
export class PoliteWeb implements Web {
  readonly #network: Network
  readonly #now: () => number
  readonly #turns: Turns
  readonly #userAgent: string
  readonly #robots = new Map<string, { until: number; robots: Promise<Robots> }>()

  constructor({ network, now, wait, contact }: WebOptions) {
    this.#network = network
    this.#now = now
    this.#turns = new Turns({ now, wait })
    this.#userAgent = `${PRODUCT}/0.1${contact === undefined ? '' : ` (+${contact})`}`
  }

  async get(address: string, known: Validators = {}): Promise<WebDocument | null> {
    const { url, answer } = await this.#follow(parseAddress(address), async (at) => {
      const { allows, crawlDelay } = await this.#robotsOf(at)
      if (!allows(at.href)) throw new WebError(`may not be read: ${at.origin}/robots.txt forbids it`)
      return this.#request(at, LIMITS, crawlDelay * 1_000, conditions(known))
    })
    const { status, headers, body } = answer
    if (status === 304) return null
    if (status < 200 || status > 299) throw new WebError(`answers ${status}`)
    const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';')
    return {
      address: url.href,
      body,
      type: type.trim().toLowerCase(),
      charset: /charset\s*=\s*["']?([^"'\s;]+)/i.exec(parameters.join(';'))?.[1] ?? null,
      validators: {
        ...(isShort(headers.etag) && { etag: headers.etag }),
        ...(isShort(headers['last-modified']) && { lastModified: headers['last-modified'] }),
      },
    }
  }

  async #follow(
    start: URL,
    request: (url: URL) => Promise<HttpAnswer>,
  ): Promise<{ url: URL; answer: HttpAnswer }> {
    let url = start
    for (let redirects = 0; ; redirects++) {
      const answer = await request(url)
      const { location } = answer.headers
      if (answer.status === 304 || answer.status < 300 || answer.status > 399 || location === undefined)
        return { url, answer }
      if (redirects === MAX_REDIRECTS) throw new WebError(`redirects more than ${MAX_REDIRECTS} times`)
      url = parseAddress(inUtf8(location), url)
    }
  }

  async #request(
    url: URL,
    limits: Limits,
    apartMs: number,
    headers: Record<string, string> = {},
  ): Promise<HttpAnswer> {
    await this.#turns.next(url.host, Math.min(Math.max(APART_MS, apartMs), LONGEST_APART_MS))
    const answer = await httpGet(
      url,
      { 'user-agent': this.#userAgent, accept: ACCEPT, ...headers },
      { network: this.#network, limits },
    )
    const seconds = Number(answer.headers['retry-after'])
    if ((answer.status === 429 || answer.status === 503) && seconds > 0)
      this.#turns.rest(url.host, Math.min(seconds * 1_000, LONGEST_APART_MS))
    return answer
  }

  #robotsOf({ origin }: URL): Promise<Robots> {
    const now = this.#now()
    const kept = this.#robots.get(origin)
    if (kept !== undefined && now < kept.until) return kept.robots
    const entry = { until: now + ROBOTS_MS, robots: this.#readRobots(origin) }
    entry.robots.catch(() => {
      entry.until = Math.min(entry.until, now + NO_ROBOTS_MS)
    })
    this.#robots.set(origin, entry)
    return entry.robots
  }

  /** A site whose rules cannot be had at the moment forbids everything (RFC 9309, section 2.3.1.4). */
  async #readRobots(origin: string): Promise<Robots> {
    const address = `${origin}/robots.txt`
    const { answer } = await this.#follow(new URL(address), (url) => this.#request(url, ROBOTS_LIMITS, 0))
    const { status, body } = answer
    if (status >= 500 || status === 429)
      throw new WebError(`cannot be read, for ${address} answers ${status}`)
    return status < 200 || status > 299 ? NO_ROBOTS : robotsOf(address, body.toString('utf8'), PRODUCT)
  }
}

/** A header's value as most servers mean it: Node.js reads its bytes as Latin-1, and addresses with Urdu words are UTF-8. */
function inUtf8(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8')
  return text.includes('\u{fffd}') ? value : text
}

/** What is kept of a thousand pages must have room in one item of the table. */
function isShort(value: string | undefined): value is string {
  return value !== undefined && value.length <= VALIDATOR_LENGTH
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  }
}

/** @throws {WebError} when it is no address of a document that can be fetched */
function parseAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new WebError(`leads to ${address.slice(0, 200)}, which is not an address of the web`)
  }
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}
