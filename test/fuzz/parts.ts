import fc from 'fast-check'
import { ROUTES } from '../../lambda/contract/routes'

/** Parts of requests, from what the API takes to what nobody should send. */

const URDU = ['پابندیاں', 'اسد عمر', '"وزیر خزانہ"', '-معیشت', '۳٬۹۰۰', 'ﷺ', 'آ', '\u200c', 'imran khan']

/** A word as people and machines write it. */
export const word = fc.oneof(
  fc.constantFrom(...URDU),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 }),
)

/** A piece of an address: escaped well, or with escapes that are none. */
const escaped = fc.oneof(
  { weight: 4, arbitrary: word.map((text) => encodeURIComponent(text.toWellFormed())) },
  fc.constantFrom(
    '%',
    '%2',
    '%zz',
    '%E0%A4%A',
    '%00',
    '%2F..%2F',
    '%2e%2e',
    '..',
    '%5C',
    '%ff%fe',
    '+',
    '%23',
    '%3F',
  ),
  fc.stringMatching(/^[!-~]{1,20}$/).map((text) => text.replace(/[?#&=]/g, '')),
)

const id = fc.oneof(fc.constantFrom('seed', 'a', 'none', '...'), escaped)

const path = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...ROUTES), id)
      .map(([route, value]) => route.path.replace(/\{\w+\}/g, () => value)),
  },
  fc.constantFrom(
    '/add',
    '/robots.txt',
    '//',
    '/search/',
    '/SEARCH',
    '/%2e%2e/package.json',
    '/.',
    '/assets/../search',
  ),
  fc.array(escaped, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
)

const NAMES = [
  'q',
  'speaker',
  'article',
  'source',
  'from',
  'to',
  'sort',
  'limit',
  'cursor',
  'ui',
  'kind',
  '__proto__',
]

/** A cursor of the right form: the fields of one, each of them perhaps of another type. */
const cursor = fc
  .tuple(
    ...[
      fc.string(),
      fc.constant('2026-11-24T09:00:00.000Z#0'),
      fc.double(),
      fc.double(),
      fc.string(),
      fc.nat(),
    ].map((field) => fc.oneof({ weight: 5, arbitrary: field as fc.Arbitrary<unknown> }, fc.jsonValue())),
  )
  .map((fields) => Buffer.from(JSON.stringify(fields)).toString('base64url'))

const value = fc.oneof(
  { weight: 3, arbitrary: escaped },
  cursor,
  fc.constantFrom(
    '',
    '0',
    '1',
    '50',
    '51',
    '1e1',
    '-1',
    '99999999999999999999',
    'newest',
    'oldest',
    'relevance',
    'en',
  ),
  fc.constantFrom('2026-01-01', '2026-02-30', '0000-01-01', '9999-12-31', '2026-13-01'),
)

/**
 * The query string of an address, without the question mark.
 *
 * @param cursors cursors that searches gave
 */
function query(cursors: readonly string[]): fc.Arbitrary<string> {
  const given = fc.constantFrom(...cursors).chain((real) =>
    fc.oneof(
      fc.constant(real),
      fc.nat(real.length).map((at) => real.slice(0, at)),
      fc.nat(real.length).map((at) => `${real.slice(0, at)}A${real.slice(at + 1)}`),
    ),
  )
  const pair = fc
    .tuple(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...NAMES) }, escaped),
      fc.oneof({ weight: 5, arbitrary: value }, given),
    )
    .map(([name, text]) => `${name}=${text}`)
  const odd = fc.constantFrom('&', '=', '&&=&', 'q', '=a', 'q==', 'q=a;b')
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 6, arbitrary: fc.array(pair, { minLength: 1, maxLength: 4 }).map((pairs) => pairs.join('&')) },
    odd,
  )
}

export interface Target {
  path: string
  query: string
}

export function target(cursors: readonly string[]): fc.Arbitrary<Target> {
  return fc.record({ path, query: query(cursors) })
}

export const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  { weight: 3, arbitrary: fc.constantFrom('PUT', 'POST', 'DELETE', 'HEAD') },
  fc.constantFrom('PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'FETCH', 'get', 'CONNECT'),
)

/** Values that a header has in use, and others. */
const HEADERS: Record<string, readonly string[]> = {
  accept: ['*/*', 'text/html', 'application/ld+json', 'application/json;q=0', ',;q=x', 'a/b;q=2, */*;q=0'],
  'accept-encoding': [
    'gzip',
    'br',
    'deflate',
    'gzip, deflate, br',
    '*',
    'identity;q=0',
    'gzip;q=0',
    'zstd;q=9',
    ';;',
  ],
  'accept-language': ['ur', 'en;q=0.5'],
  authorization: ['Bearer x', 'AWS4-HMAC-SHA256 Credential=x'],
  'cache-control': ['no-cache', 'no-transform'],
  'content-encoding': ['gzip', 'identity'],
  'content-type': [
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/x-www-form-urlencoded',
    '',
  ],
  cookie: ['a=b', 'زبان=اردو', '=;;'],
  'if-none-match': ['*', '"a"', 'W/"a", "b"', '"'],
  origin: ['https://evil.example', 'null', 'http://localhost:1'],
  range: ['bytes=0-1', 'bytes=9-1'],
  referer: ['https://evil.example/اردو'],
  'x-forwarded-host': ['evil.example', 'a b', '[::1'],
  'x-forwarded-proto': ['https', 'javascript'],
  'x-name': ['اردو', '\t', '\u00e9', '𝄞'],
}

export const headers: fc.Arbitrary<Record<string, string>> = fc
  .array(
    fc
      .constantFrom(...Object.keys(HEADERS))
      .chain((name) =>
        fc.constantFrom(...(HEADERS[name] as string[])).map((text): [string, string] => [name, text]),
      ),
    { maxLength: 4 },
  )
  .map((fields) => Object.fromEntries(fields))

const field = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, word, fc.jsonValue())

const article = fc
  .record({
    text: fc.oneof(
      { weight: 4, arbitrary: fc.array(word, { minLength: 1 }).map((words) => words.join(' کہا کہ ’')) },
      field,
    ),
    title: field,
    url: fc.oneof(field, fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'http://[', 'https://اردو/')),
    source: field,
    publishedAt: fc.oneof(
      field,
      fc.constantFrom('2026-11-24', '2026-02-30', '2026-11-24T09:30:00+05:00', '2026-11-24T24:00'),
    ),
  })
  .map((content) => Buffer.from(JSON.stringify(content)))

/** A body, in bytes. */
export const body = fc.oneof(
  { weight: 5, arbitrary: article },
  fc.jsonValue().map((content) => Buffer.from(JSON.stringify(content))),
  fc
    .constantFrom('', '{', '{"text":', '[[[[', 'null', '"\\ud800"', '{"text":"\\u0000"}')
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(300_000, 999_999, 1_000_001, 1_500_000).map((size) => Buffer.alloc(size, 'x')),
)
