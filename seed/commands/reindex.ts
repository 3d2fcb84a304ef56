import { setTimeout as wait } from 'node:timers/promises'
import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { processClocks } from '../../lambda/runtime/steady-clock'
import { OpenSearchError } from '../../lambda/search/opensearch/client'
import { INDEX_ALIAS } from '../../lambda/search/opensearch/indexes'
import { type Filling, fillSince, reindex } from '../../lambda/search/opensearch/reindex'
import { changeFeed } from '../../lambda/store/change-feed'
import { createDynamoDBClient } from '../../lambda/store/dynamodb-client'
import { tableClock } from '../../lambda/store/table-clock'
import { DataFolderError } from '../local/data-folder'
import { EmbeddedDynamoDBError, joinEmbeddedDynamoDB } from '../local/embedded-dynamodb'
import { LOCAL_TABLE_NAME } from '../local/local-table'
import { localAlias } from '../local/opensearch/local-alias'
import { CredentialsError } from './aws-signing'
import { command, runCommand } from './command'
import { INTERRUPTED_STATUS, interruption } from './interruption'
import { OpenSearchUnreachableError, reachOpenSearch } from './opensearch-access'
import { dataOption, filled, openSearchOption, wholeNumber } from './options'

/** How long the table's feed may lag behind the table on AWS, in ms; "usually" within a second (Developer Guide, "GSI"). */
const SETTLE_MS = 10_000

/** Articles after which the command says how far it is. */
const TELL_EVERY = 10_000

const reindexing = command({
  invocation: 'npm run reindex',
  summary: `Fills a new index of OpenSearch from the table and leads searches to it, which go on all the while; what is written
meanwhile is in it, too. With --since it brings what was written from then on into the index that is there.`,
  examples: [
    'npm run reindex',
    'npm run reindex -- --table QuoteSearch-Table --endpoint https://search-quotes.eu-west-1.es.amazonaws.com',
  ],
})
  .addOption(openSearchOption(process.env))
  .addOption(
    new Option('--table <name>', 'a table of AWS; that of npm start when left out').argParser(filled),
  )
  .addOption(dataOption())
  .addOption(
    new Option('--shards <number>', 'parts of the index, which are searched at the same time')
      .default(1)
      .argParser(wholeNumber({ from: 1, to: 100 })),
  )
  .addOption(
    new Option('--since <time>', 'such as 2026-11-28T09:00Z; a new index when left out').argParser(parseTime),
  )
  .action(fill)

interface ReindexOptions {
  endpoint: string
  table?: string | undefined
  data: string
  shards: number
  since?: number | undefined
}

async function fill({ endpoint, table: tableName, data, shards, since }: ReindexOptions): Promise<void> {
  const client = await reachOpenSearch(new URL(endpoint))
  const table = tableName === undefined ? await localTable(data) : awsTable(tableName)
  let left = 0
  let told = 0
  const filling: Filling = {
    client,
    changesSince: changeFeed({ ...table.access, onBadItem: tellLeft }),
    tableTime: () => table.clock.now(),
    steady: table.steady,
    wait,
    random: Math.random,
    report: tellLeft,
    progress: (changes) => {
      if (changes < told + TELL_EVERY) return
      told = changes
      console.error(`${changes} articles …`)
    },
  }
  const signal = interruption(() =>
    console.error('The new index is given up; searches stay where they were.'),
  )
  try {
    if (since !== undefined) {
      const { changes } = await fillSince(table.alias, filling, since)
      console.log(`${changes} articles that were written since are in the index.`)
    } else {
      const { index, changes } = await reindex(table.alias, filling, {
        settleMs: tableName === undefined ? 0 : SETTLE_MS,
        shards,
        signal,
      })
      console.log(
        `${changes} articles and deletions are in the index ${index}, where ${table.alias} leads now.`,
      )
    }
  } catch (error) {
    if (!signal.aborted) throw error
    process.exitCode = INTERRUPTED_STATUS
  } finally {
    await table.close()
  }
  if (left > 0) process.exitCode = 1

  function tellLeft(error: Error): void {
    left++
    console.error(`left out: ${error.message}`)
  }
}

async function localTable(data: string) {
  const database = await joinEmbeddedDynamoDB(LOCAL_TABLE_NAME, data)
  const { client, clock, steady, close } = database
  return { access: { client, tableName: LOCAL_TABLE_NAME }, clock, steady, alias: localAlias(data), close }
}

function awsTable(tableName: string) {
  const client = createDynamoDBClient()
  const clocks = processClocks()
  return {
    access: { client, tableName },
    clock: tableClock(client, clocks),
    steady: clocks.steady,
    alias: INDEX_ALIAS,
    close: async () => client.destroy(),
  }
}

function parseTime(value: string): number {
  const time = Date.parse(value)
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(time)) return time
  throw new InvalidArgumentError('It must be a time such as 2026-11-28T09:00Z.')
}

await runCommand(reindexing, {
  expected: [
    CredentialsError,
    DataFolderError,
    EmbeddedDynamoDBError,
    OpenSearchError,
    OpenSearchUnreachableError,
  ],
})
