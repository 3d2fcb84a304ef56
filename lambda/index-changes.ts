import { setTimeout as wait } from 'node:timers/promises'
import { EnvironmentError, parseEnvironment } from './runtime/environment'
import { logError, logInfo } from './runtime/log'
import { OpenSearchClient } from './search/opensearch/client'
import { indexRecords } from './search/opensearch/index-records'
import { OpenSearchWriter } from './search/opensearch/index-writer'
import { INDEX_ALIAS, indexIsThere } from './search/opensearch/indexes'
import { parseStreamEvent } from './store/stream-records'

/** No try is begun that may not end: the client's own tries take up to so long, in ms. */
const TRY_MS = 300_000

const { openSearch } = parseEnvironment(process.env)
if (openSearch === null) throw new EnvironmentError('environment variable OPENSEARCH_URL is missing or wrong')
const client = new OpenSearchClient(openSearch)
let prepared: Promise<void> | null = null

/** What Lambda is told: the records that it is to bring again. */
interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[]
}

/** Brings what the table's stream tells of into the index. What fails is logged, and Lambda brings it again. */
export async function handler(
  event: unknown,
  context: { getRemainingTimeInMillis(): number },
): Promise<BatchResponse> {
  prepared ??= indexIsThere(client, INDEX_ALIAS)
  try {
    await prepared
  } catch (error) {
    prepared = null
    throw error
  }
  const records = parseStreamEvent(event)
  const failed = await indexRecords(records, {
    // A writer remembers which terms its index has, and the alias may lead to another one the next time.
    writer: new OpenSearchWriter({ client, index: INDEX_ALIAS }),
    hasTime: () => context.getRemainingTimeInMillis() > TRY_MS,
    wait,
    random: Math.random,
    report: (error) => logError('a change could not be indexed', error),
  })
  logInfo({ message: 'changes were indexed', records: records.length, failed: failed.length })
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
}
