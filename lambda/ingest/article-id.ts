import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { articleIdSchema } from '../contract/values'
import type { ArticleContent } from '../store/article'
import { canonicalAddress } from './canonical-address'

/** Readable part of a made id, in characters: it leaves room for the dash and the digest. */
const READABLE_LENGTH = 100
const DIGEST_LENGTH = 16

/** Length of an id made from an address or a text, in hexadecimal digits: 128 bits. */
const DIGEST_ID_LENGTH = 32

/** What an id is made of. */
type Identity = Pick<ArticleContent, 'url' | 'text'>

/** An id for an article that came without one: from the canonical form of its address, else from its text. */
export function articleIdOf({ url, text }: Identity): string {
  return digestId(url === null ? text : canonicalAddress(url))
}

/** The id that the first version made of an address, fragments alone aside: most are the same today. */
export function firstArticleIdOf({ url, text }: Identity): string {
  return digestId(url?.replace(/#.*$/, '') ?? text)
}

function digestId(of: string): string {
  return createHash('sha256').update(of).digest('hex').slice(0, DIGEST_ID_LENGTH)
}

/**
 * Whether an article that is stored under an id of the first version is the one to be stored: it has the same address,
 * or neither has one and the text of one is in that of the other, for pages are read better today.
 */
export function isSameArticle(stored: Identity, given: Identity): boolean {
  if (stored.url !== null && given.url !== null)
    return canonicalAddress(stored.url) === canonicalAddress(given.url)
  if (stored.url !== given.url) return false
  const [one, other] = [stored.text, given.text].map((text) => text.replace(/\s+/g, ''))
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one))
}

/**
 * The id of an article that has a name of its own, such as a file's: the name itself when it can be one.
 * Else its permitted characters, for the eye, and a digest of the name: always the same id for the same name.
 * Names are compared in Unicode's form C, for some file systems store them decomposed.
 */
export function articleIdFromName(name: string): string {
  const composed = name.normalize('NFC')
  if (v.is(articleIdSchema, composed) && !/^\.+$/.test(composed)) return composed
  const readable = readablePart(composed)
  const digest = createHash('sha256').update(composed).digest('hex').slice(0, DIGEST_LENGTH)
  return readable === '' ? digest : `${readable}-${digest}`
}

/** Permitted characters without dashes and dots around them, found in time that grows with the name alone. */
function readablePart(name: string): string {
  const permitted = name.replace(/[^A-Za-z0-9._~-]+/g, '-')
  const isFringe = (at: number) => permitted[at] === '-' || permitted[at] === '.'
  let start = 0
  let end = permitted.length
  while (start < end && isFringe(start)) start++
  while (end > start && isFringe(end - 1)) end--
  return permitted.slice(start, Math.min(end, start + READABLE_LENGTH))
}
