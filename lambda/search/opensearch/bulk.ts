import * as v from 'valibot'
import { isPassing, type OpenSearchClient, OpenSearchError } from './client'
import type { Source } from './quote-source'

/** Where a document stands in the history of its index. */
export interface Place {
  seqNo: number
  primaryTerm: number
}

/** A write of one document: what is there and newer stays. */
export type Write =
  | { write: 'index'; version: number; source: Source }
  | { write: 'delete'; version: number; id: string }
  /** Only of the document as it was read; `of` is null where there was none. */
  | { write: 'replace'; of: Place | null; source: Source }
  /** Does nothing where there is one. */
  | { write: 'create'; source: Source }

/**
 * What became of a write: where the document stands now; `there` where nothing was to be done, `superseded` where something
 * newer was there.
 */
export type Outcome = Place | 'there' | 'superseded' | OpenSearchError

/** Bytes of a bulk, about: what OpenSearch's guide calls a good size is 5 to 15 MB. */
const MOST_BYTES = 5_000_000
/** Tries of what a busy node refuses of a bulk. */
const TRIES = 8
const CONFLICT = 409
const NOT_FOUND = 404

const itemSchema = v.object({
  status: v.number(),
  error: v.optional(v.unknown()),
  _seq_no: v.optional(v.number()),
  _primary_term: v.optional(v.number()),
})
type Item = v.InferOutput<typeof itemSchema>

const answerSchema = v.object({
  items: v.array(
    v.pipe(
      v.record(v.string(), itemSchema),
      v.transform((item) => Object.values(item)[0]),
    ),
  ),
})

/**
 * Writes documents, and tries again those that a busy node refuses.
 *
 * @returns for each write what became of it
 * @throws {OpenSearchError} when the node takes nothing at all
 */
export async function writeAll(
  client: OpenSearchClient,
  index: string,
  writes: readonly Write[],
  refresh: boolean,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = writes.map(() => 'there')
  for (const part of parts(writes)) {
    let left = part
    for (let failures = 0; left.length > 0; failures++) {
      if (failures > 0) await client.pause(failures - 1)
      const lines = left.flatMap((at) => linesOf(writes[at] as Write))
      const answer = v.parse(
        answerSchema,
        await client.request('POST', `/${index}/_bulk${refresh ? '?refresh=true' : ''}`, lines),
      )
      const refused = left.filter((at, place) => {
        const item = answer.items[place] ?? { status: 0, error: 'no outcome' }
        const outcome = outcomeOf(writes[at] as Write, item)
        outcomes[at] = outcome
        return outcome instanceof OpenSearchError && isPassing(item.status, outcome.message)
      })
      left = failures + 1 < TRIES ? refused : []
    }
  }
  return outcomes
}

function outcomeOf(write: Write, item: Item): Outcome {
  const { status, error, _seq_no: seqNo, _primary_term: primaryTerm } = item
  if (status === CONFLICT) return write.write === 'create' ? 'there' : 'superseded'
  if (write.write === 'delete' && status === NOT_FOUND) return 'there'
  if (status < 300 && seqNo !== undefined && primaryTerm !== undefined) return { seqNo, primaryTerm }
  return new OpenSearchError(
    `${write.write} of ${idOf(write)}: ${status} ${JSON.stringify(error ?? null)}`,
    status,
  )
}

function idOf(write: Write): string {
  return write.write === 'delete' ? write.id : write.source.id
}

function linesOf(write: Write): object[] {
  if (write.write === 'create') return [{ create: { _id: write.source.id } }, write.source.document]
  if (write.write === 'replace') {
    const { of, source } = write
    const replacing = of && { _id: source.id, if_seq_no: of.seqNo, if_primary_term: of.primaryTerm }
    return [replacing ? { index: replacing } : { create: { _id: source.id } }, source.document]
  }
  // The same version again is the same change again.
  const versioned = { _id: idOf(write), version: write.version, version_type: 'external_gte' }
  return write.write === 'delete' ? [{ delete: versioned }] : [{ index: versioned }, write.source.document]
}

/** Places of writes that go into one bulk each. */
function parts(writes: readonly Write[]): number[][] {
  const found: number[][] = []
  let bytes = Infinity
  writes.forEach((write, at) => {
    const own = write.write === 'delete' ? 100 : 100 + 2 * JSON.stringify(write.source.document).length
    if (bytes + own > MOST_BYTES) {
      found.push([])
      bytes = 0
    }
    bytes += own
    found.at(-1)?.push(at)
  })
  return found
}
