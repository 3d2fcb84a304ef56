import { randomUUID } from 'node:crypto'
import { EnvironmentError, parseEnvironment } from './runtime/environment'
import { logError, logInfo } from './runtime/log'
import { memoryUsed, withMetrics } from './runtime/metrics'
import { processClocks } from './runtime/steady-clock'
import { makeSnapshot, type SnapshotOutcome } from './search/memory/snapshot-builder'
import { changeFeed } from './store/change-feed'
import { createDynamoDBClient } from './store/dynamodb-client'
import { s3Objects } from './store/s3-objects'
import { SnapshotStore } from './store/snapshot-store'
import { tableClock } from './store/table-clock'

const environment = parseEnvironment(process.env)
const { tableName, dynamodbEndpoint, snapshots, metrics, functionName, memoryMegabytes } = environment
if (snapshots === null) throw new EnvironmentError('environment variable SNAPSHOT_BUCKET is missing or wrong')
const client = createDynamoDBClient(dynamodbEndpoint)
const clock = tableClock(client, processClocks())
const store = new SnapshotStore(s3Objects(snapshots), randomUUID)
const changesSince = changeFeed({
  client,
  tableName,
  onBadItem: (error) => logError('an item was left out', error),
})

/** Makes a snapshot of the index for the search function to begin with, if enough has changed since the last. */
export async function handler(): Promise<SnapshotOutcome> {
  const outcome = await makeSnapshot({
    changesSince,
    store,
    now: () => clock.now(),
    onError: (error) => logError('a snapshot could not be used', error),
  })
  const fields = { message: 'snapshot', ...outcome }
  const measured = {
    SnapshotAge: 'age' in outcome ? outcome.age : 0,
    // The most that it ever took: at its end the run has given most of it back.
    ...memoryUsed(process.resourceUsage().maxRSS * 1024, memoryMegabytes),
  }
  logInfo(metrics ? withMetrics(measured, { fields, functionName, now: Date.now() }) : fields)
  return outcome
}
