import { createHash, randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { INDEX_ALIAS } from '../../../lambda/search/opensearch/indexes'

/** The name of a local table's index, by the folder of its database: one node may hold several; any for one in memory. */
export function localAlias(data: string | undefined): string {
  const of = data === undefined ? randomUUID() : createHash('sha256').update(resolve(data)).digest('hex')
  return `${INDEX_ALIAS}-${of.slice(0, 8)}`
}
