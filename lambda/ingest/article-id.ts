import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { articleIdSchema } from '../contract/values'

/** Readable part of a made id, in characters: it leaves room for the dash and the digest. */
const READABLE_LENGTH = 100
const DIGEST_LENGTH = 16

/**
 * The id of an article that has a name of its own, such as a file's: the name itself when it can be one.
 * Else its permitted characters, for the eye, and a digest of the name: always the same id for the same name.
 * Names are compared in Unicode's form C, for some file systems store them decomposed.
 */
export function articleIdFromName(name: string): string {
  const composed = name.normalize('NFC')
  if (v.is(articleIdSchema, composed) && !/^\.+$/.test(composed)) return composed
  const readable = composed.replace(/[^A-Za-z0-9._~-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '')
  const digest = createHash('sha256').update(composed).digest('hex').slice(0, DIGEST_LENGTH)
  return readable === '' ? digest : `${readable.slice(0, READABLE_LENGTH)}-${digest}`
}
