import type { ArticleChange } from '../../store/article'
import type { ArticleItemError } from '../../store/article-item'
import type { StreamRecord } from '../../store/stream-records'
import { isPassing, OpenSearchError, waitMs } from './client'
import type { FailedChange, OpenSearchWriter } from './index-writer'

/** What indexing depends on besides the records. */
export interface Indexing {
  writer: Pick<OpenSearchWriter, 'apply'>
  /** Whether another wait and try end before the caller must. */
  hasTime: () => boolean
  wait: (ms: number) => Promise<void>
  random: () => number
  /** Told of each record that failed. */
  report: (error: ArticleItemError | OpenSearchError) => void
}

/**
 * Brings records of the table's stream into the index. What cannot be read or written is reported and keeps nothing else;
 * what the index has no room for at the moment is written again after a while, as long as there is time.
 *
 * @returns the sequence numbers of those that failed, in the order of the records
 */
export async function indexRecords(records: readonly StreamRecord[], indexing: Indexing): Promise<string[]> {
  const failed = new Set<string>()
  const sequenceNumbers = new Map<ArticleChange, string>()
  for (const record of records) {
    if ('error' in record) {
      failed.add(record.sequenceNumber)
      indexing.report(record.error)
    } else if (record.change !== null) sequenceNumbers.set(record.change, record.sequenceNumber)
  }
  for (const { change, error } of await applyPatiently([...sequenceNumbers.keys()], indexing)) {
    failed.add(sequenceNumbers.get(change) as string)
    indexing.report(error)
  }
  return records.map(({ sequenceNumber }) => sequenceNumber).filter((one) => failed.has(one))
}

/** Applies changes, and again those that a later try may bring in; gives those that failed for good. */
export async function applyPatiently(
  changes: readonly ArticleChange[],
  { writer, hasTime, wait, random }: Omit<Indexing, 'report'>,
): Promise<FailedChange[]> {
  const lost: FailedChange[] = []
  let left = changes
  for (let failures = 0; left.length > 0; failures++) {
    if (failures > 0) await wait(waitMs(failures - 1, random()))
    const failed = await attempt(writer, left)
    const again = hasTime() ? failed.filter(({ error }) => maySucceed(error)) : []
    lost.push(...failed.filter((one) => !again.includes(one)))
    left = again.map(({ change }) => change)
  }
  return lost
}

/** What of a try failed: all, where the index took nothing. */
async function attempt(
  writer: Indexing['writer'],
  changes: readonly ArticleChange[],
): Promise<FailedChange[]> {
  try {
    return (await writer.apply(changes)).failed
  } catch (error) {
    if (!(error instanceof OpenSearchError)) throw error
    return changes.map((change) => ({ change, error }))
  }
}

/** Whether a later try may succeed. */
export function maySucceed({ status, message }: OpenSearchError): boolean {
  return status === null || isPassing(status, message)
}
