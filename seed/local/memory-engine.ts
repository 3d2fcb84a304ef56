import { join } from 'node:path'
import { logError } from '../../lambda/runtime/log'
import { indexSnapshots, wireSearch } from '../../lambda/search-wiring'
import type { EmbeddedDynamoDB } from './embedded-dynamodb'
import { fileObjects } from './file-objects'
import type { LocalEngine } from './local-engine'
import { LOCAL_TABLE_NAME } from './local-table'
import { SnapshotKeeper } from './snapshot-keeper'

/** Folder of the index's snapshots, beside the files of the database. */
const SNAPSHOTS = 'snapshots'

/**
 * An index in this process's memory.
 *
 * @param data folder in which it keeps its snapshots; it keeps none when undefined
 */
export function memoryEngine(
  { client, clock, steady }: Pick<EmbeddedDynamoDB, 'client' | 'clock' | 'steady'>,
  data: string | undefined,
): LocalEngine {
  const folder = data === undefined ? null : join(data, SNAPSHOTS)
  const snapshots = folder === null ? undefined : indexSnapshots(fileObjects(folder))
  const search = wireSearch({
    client,
    tableName: LOCAL_TABLE_NAME,
    clock,
    steady,
    // Those that this process writes tell it nothing new.
    snapshots:
      snapshots && ((createIndex) => Object.assign(snapshots(createIndex), { hasNewer: async () => false })),
  })
  const onError = (error: unknown) => logError('a snapshot could not be written', error)
  const keeper =
    folder === null
      ? null
      : new SnapshotKeeper({ folder, current: search.current, skipped: search.skippedItems, onError })
  return {
    search,
    apply: search.apply,
    hear: search.hear,
    close: async () => {
      await keeper?.close()
    },
  }
}
