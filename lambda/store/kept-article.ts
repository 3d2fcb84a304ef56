import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Article } from './article'
import { formatRecord, parseRecord } from './record'

const keptSchema = v.object({ record: v.string(), text: v.string() })

/** A deleted article as its tombstone keeps it, compressed: an article of 400 KB leaves room for the rest of the item. */
export function keepArticle({ id, text, ...record }: Article): Uint8Array {
  return gzipSync(JSON.stringify({ record: formatRecord(record), text }))
}

/**
 * The article that a tombstone keeps, as it was deleted.
 *
 * @returns null when it cannot be read, as what a newer program wrote
 */
export function keptArticle(id: string, kept: Uint8Array): Article | null {
  try {
    const { record: json, text } = v.parse(keptSchema, JSON.parse(gunzipSync(kept).toString()))
    const { record } = parseRecord(json)
    if ('deletedAt' in record) return null
    const { format, ...article } = record
    return { ...article, id, text }
  } catch {
    // Whatever is wrong with it, nothing can be restored of it.
    return null
  }
}
