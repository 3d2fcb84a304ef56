import * as v from 'valibot'
import { type OpenSearchClient, OpenSearchError } from './client'
import { createIndex } from './index-admin'
import { INDEX_VERSION } from './mapping'

/**
 * The name by which searches and writers know the index. It is an alias: the index behind it is another one after each
 * filling, and nobody who uses the name need know.
 */
export const INDEX_ALIAS = 'quotes'

const healthSchema = v.object({ number_of_data_nodes: v.number() })
const aliasSchema = v.record(v.string(), v.unknown())
const mappingSchema = v.record(
  v.string(),
  v.object({
    mappings: v.object({
      _meta: v.optional(v.object({ version: v.optional(v.number()), place: v.optional(v.number()) }), {}),
    }),
  }),
)

/** An index behind an alias. */
export interface IndexBehind {
  name: string
  /** Whether it is of today's mapping and rules of the language. */
  isCurrent: boolean
  /** The table's time up to which it was known to be filled, in ms since 1970; null when nobody said. */
  place: number | null
}

/** Makes an index with an alias where there is none yet. Several may at once: one of them does. */
export async function indexIsThere(client: OpenSearchClient, alias: string): Promise<void> {
  if (await client.exists(`/_alias/${alias}`)) return
  const first = `${alias}-1`
  try {
    await createIndex(client, first, { shards: 1, replicas: await replicasFor(client) })
  } catch (error) {
    if (!(error instanceof OpenSearchError && /resource_already_exists/.test(error.message))) throw error
  }
  await client.request('PUT', `/${first}/_alias/${alias}`)
}

/** What an alias leads to; null for nothing. */
export async function indexBehind(client: OpenSearchClient, alias: string): Promise<IndexBehind | null> {
  if (!(await client.exists(`/_alias/${alias}`))) return null
  const found = v.parse(mappingSchema, await client.request('GET', `/${alias}/_mapping`))
  const [[name, { mappings }] = [alias, { mappings: { _meta: {} } }]] = Object.entries(found)
  const { version, place = null } = mappings._meta
  return { name, isCurrent: version === INDEX_VERSION, place }
}

/** Copies of an index beside the first: one where there is another node to hold it. */
export async function replicasFor(client: OpenSearchClient): Promise<number> {
  const { number_of_data_nodes: nodes } = v.parse(
    healthSchema,
    await client.request('GET', '/_cluster/health'),
  )
  return nodes > 1 ? 1 : 0
}

/** Leads an alias to an index alone, in one step, and gives what it led to before. */
export async function moveAlias(client: OpenSearchClient, alias: string, to: string): Promise<string[]> {
  const before = (await client.exists(`/_alias/${alias}`))
    ? Object.keys(v.parse(aliasSchema, await client.request('GET', `/_alias/${alias}`)))
    : []
  await client.request('POST', '/_aliases', {
    actions: [...before.map((index) => ({ remove: { index, alias } })), { add: { index: to, alias } }],
  })
  return before.filter((index) => index !== to)
}

/** Notes in an index up to which of the table's time it is filled, in ms since 1970. */
export async function notePlace(client: OpenSearchClient, index: string, place: number): Promise<void> {
  await client.request('PUT', `/${index}/_mapping`, {
    _meta: { version: INDEX_VERSION, place: Math.floor(place) },
  })
}
