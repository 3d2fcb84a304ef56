import type { AddressInfo } from 'node:net'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { processClocks } from '../../lambda/runtime/steady-clock'
import { createDynamoDBClient } from '../../lambda/store/dynamodb-client'
import { type TableClock, tableClock } from '../../lambda/store/table-clock'
import { closeIteratorsOnReturn } from './close-iterators'
import { DataFolderError, isInUse, prepareDataFolder } from './data-folder'
import { addressIn, forgetAddress, noteAddress } from './database-address'
import { guardDatabase } from './database-guard'
import { openTable } from './open-table'

// The SDK's reminder of Node.js versions is for those who deploy; here it would hide the first lines of output.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** The embedded database could not be started; `cause` says why. */
export class EmbeddedDynamoDBError extends Error {
  override name = 'EmbeddedDynamoDBError'
}

export interface EmbeddedDynamoDB {
  endpoint: string
  client: DynamoDBClient
  /** The table's time, and milliseconds that only grow. */
  clock: TableClock
  steady: () => number
  /** Stops the database; what was stored under `path` stays. */
  close(): Promise<void>
}

/**
 * Starts dynalite in this process, with the table.
 *
 * @param options.path its folder, made when missing; in memory when left out
 * @param options.port 0 (default): any free one
 * @param options.host default 127.0.0.1
 * @throws {EmbeddedDynamoDBError} when the port is taken or cannot be used
 * @throws {DataFolderError} when the folder is taken or cannot be used
 */
export async function startEmbeddedDynamoDB(options: {
  tableName: string
  path?: string
  port?: number
  host?: string
}): Promise<EmbeddedDynamoDB> {
  const { tableName, path, port = 0, host = '127.0.0.1' } = options
  closeIteratorsOnReturn()
  if (path !== undefined) await prepareDataFolder(path, tableName)
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs: 0, deleteTableMs: 0 })
  guardDatabase(server, host)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new EmbeddedDynamoDBError(`cannot listen on ${host}:${port}: ${cause.message}`, { cause }))
    })
    server.listen(port, host, resolve)
  })
  const endpoint = endpointOf(server.address() as AddressInfo)
  const client = createDynamoDBClient(endpoint)
  const close = async () => {
    if (path !== undefined) await forgetAddress(path)
    client.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  const clocks = processClocks()
  const clock = tableClock(client, clocks)
  await openTable(client, tableName)
  if (path !== undefined) await noteAddress(path, endpoint)
  return { endpoint, client, clock, steady: clocks.steady, close }
}

/**
 * The embedded table of a folder: of the server that runs on it, else opened by this process.
 *
 * @throws as {@link startEmbeddedDynamoDB}
 */
export async function joinEmbeddedDynamoDB(tableName: string, path: string): Promise<EmbeddedDynamoDB> {
  try {
    return await startEmbeddedDynamoDB({ tableName, path })
  } catch (error) {
    const endpoint = error instanceof DataFolderError && isInUse(error) ? await addressIn(path) : null
    if (endpoint === null) throw error
    const client = createDynamoDBClient(endpoint)
    const clocks = processClocks()
    const clock = tableClock(client, clocks)
    return { endpoint, client, clock, steady: clocks.steady, close: async () => client.destroy() }
  }
}

/** Where this process itself reaches what listens at an address; at that of all addresses, over the loopback. */
function endpointOf({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
