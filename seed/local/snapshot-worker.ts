import { randomUUID } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { buildSegment, type SegmentContent } from '../../lambda/search/memory/segment/build-segment'
import { Segment } from '../../lambda/search/memory/segment/segment'
import type { SegmentArticle } from '../../lambda/search/memory/segment/segment-builder'
import { SnapshotStore } from '../../lambda/store/snapshot-store'
import { fileObjects } from './file-objects'

/** What the server tells this thread: articles that have changed, a few at a time, then what else a snapshot takes. */
export type ToWorker =
  | { changed: SegmentArticle[] }
  | ({ base: Uint8Array | null; folder: string } & Omit<SegmentContent, 'base' | 'changed'>)

const port = parentPort
if (port === null) throw new Error('this is a worker of the local server')
const changed: SegmentArticle[] = []
port.on('message', async (message: ToWorker) => {
  if ('changed' in message) {
    changed.push(...message.changed)
    return
  }
  const { base, folder, ...rest } = message
  const store = new SnapshotStore(fileObjects(folder), randomUUID)
  const seen = await store.pointer()
  const bytes = buildSegment({ ...rest, base: base && new Segment(aligned(base)), changed })
  port.postMessage(await store.publish(bytes, seen, rest.purged))
  port.close()
})

/** The bytes at the beginning of a memory of their own. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
}
