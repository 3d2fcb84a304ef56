import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { ARTICLE_FILTER_NAMES, type ArticleFilterName } from '../../lambda/contract/filters'
import { DATE_ORDERS } from '../../lambda/ingest/published-at'
import { parseHost, parseOrigin } from '../local/local-site'

/** Where `npm start` serves. */
const LOCAL_ENDPOINT = 'http://127.0.0.1:3000/'

const MAX_PORT = 65_535

/** @param port default; 0: any free one */
export function portOption(port: number) {
  return new Option('--port <number>', 'port to listen on; 0: any free one')
    .default(port)
    .argParser(wholeNumber({ from: 0, to: MAX_PORT }))
}

export function hostOption(host: string) {
  return new Option('--host <address>', 'address to listen on').default(host).argParser(filled)
}

export function dataOption() {
  return new Option('--data <folder>', 'where the database is kept; made when missing')
    .default('.data')
    .argParser(filled)
}

/** The address of the API, ready for relative paths to be joined to it. */
export function endpointOption() {
  return new Option('--endpoint <URL>', 'address of the API')
    .default(new URL(LOCAL_ENDPOINT), LOCAL_ENDPOINT)
    .argParser(parseEndpoint)
}

/** Where `npm run opensearch` listens. */
const LOCAL_OPENSEARCH = 'http://127.0.0.1:9200/'

/** The address of OpenSearch: a node, or a domain of AWS. */
export function openSearchOption(environment: Record<string, string | undefined>) {
  const url = environment.OPENSEARCH_URL || LOCAL_OPENSEARCH
  return new Option('--endpoint <URL>', 'address of OpenSearch; OPENSEARCH_URL sets another default')
    .default(url, url)
    .argParser((value) => parseEndpoint(value).href)
}

/** The address of an API that a server on the desk stands for. */
export function deskOption() {
  return new Option(
    '--endpoint <URL>',
    'serves as a desk on this API, signed with your AWS credentials; a database of its own when left out',
  ).argParser(parseEndpoint)
}

/** Who says a correction, where nobody signs. */
export function byOption() {
  return new Option(
    '--by <name>',
    'who says so, where the signature does not; the name of the user when left out',
  ).argParser(filled)
}

/** Filters of stored articles, as `GET /articles` has them. */
export function articleFilterOptions() {
  return ARTICLE_FILTER_NAMES.map((name) =>
    new Option(`--${name} <value>`, `${FILTER_HELP[name]}; any when left out`).argParser(filled),
  )
}

const FILTER_HELP: Record<ArticleFilterName, string> = {
  source: 'articles of a newspaper or site, in any spelling',
  section: 'articles of a section, in any spelling',
  from: 'articles of this day and later, such as 2026-11-24',
  to: 'articles of this day and earlier',
}

/** Origin of the links that are shared. */
export function publicUrlOption() {
  return new Option(
    '--public-url <URL>',
    'address that shared links name, when a proxy stands before the server; the one that was asked when left out',
  ).argParser((value) => {
    const origin = parseOrigin(value)
    if (origin !== null) return origin
    throw new InvalidArgumentError('It must be an address without a path such as https://quotes.example')
  })
}

/** Hosts that the server answers to beside the names of this machine. */
export function allowHostOption() {
  return new Option('--allow-host <host>', 'another host that the server answers to; may be repeated')
    .default<string[]>([])
    .argParser<string[]>((value, hosts) => {
      const host = parseHost(value)
      if (host !== null) return [...hosts, host]
      throw new InvalidArgumentError('It must be a host such as quotes.example or 192.168.1.5:3000')
    })
}

/** How to read dates that can be read in two ways. */
export function datesOption() {
  return new Option(
    '--dates <order>',
    'how to read 08-12-2021: the day first, or the month; such dates are refused without it',
  ).choices(DATE_ORDERS)
}

/** A parser of whole numbers, both limits among them. */
export function wholeNumber({ from, to }: { from: number; to: number }): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= from && number <= to) return number
    throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`)
  }
}

/** A parser of texts that must not be blank. */
export function filled(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.')
  return value
}

function parseEndpoint(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError(`It must be an address such as ${LOCAL_ENDPOINT}`)
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
