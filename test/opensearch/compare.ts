import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import type { ArticleState } from '../../lambda/search/opensearch/article-state'
import type { OpenSearchClient } from '../../lambda/search/opensearch/client'
import type { StoredHit } from '../../lambda/search/opensearch/quote-source'
import type { ArticleChange } from '../../lambda/store/article'
import { type Item, parseChangeItem } from '../../lambda/store/article-item'
import { indexContent } from './index-content'

/** What of an article an index and a table can be compared by. */
interface Content {
  revision: number
  article: object | null
  quotes: unknown[]
}

/** The articles of a table, deleted ones too, by their ids; `left` are those that nobody can read. */
export async function tableContent(
  client: DynamoDBClient,
  tableName: string,
  left: readonly string[] = [],
): Promise<Map<string, Content>> {
  const found = new Map<string, Content>()
  for await (const { Items = [] } of paginateScan(
    { client },
    { TableName: tableName, ConsistentRead: true },
  )) {
    for (const item of Items) {
      if (item.feed === undefined || item.id?.S?.startsWith('#') || left.includes(item.id?.S ?? '')) continue
      const { id, revision, article } = parseChangeItem(item as Item) satisfies ArticleChange
      const { quotes = [], ...facts } = article ?? {}
      found.set(id, { revision, article: article && facts, quotes })
    }
  }
  return found
}

/** The articles of an index by their ids, deleted ones too; their quotes are those that a search can find. */
export async function contentOfIndex(client: OpenSearchClient, index: string): Promise<Map<string, Content>> {
  const documents = await indexContent(client, index)
  const quotes = new Map<string, unknown>()
  for (const [key, stored] of documents) {
    if (key.startsWith('q:')) quotes.set(key.slice(2), (stored as StoredHit).quote)
  }
  const found = new Map<string, Content>()
  for (const [key, stored] of documents) {
    if (!key.startsWith('a:')) continue
    const { revision, article, quotes: named } = stored as ArticleState
    found.set(key.slice(2), { revision, article, quotes: named.map(({ id }) => quotes.get(id)) })
    for (const { id } of named) quotes.delete(id)
  }
  if (quotes.size > 0)
    throw new Error(`quotes of no article are in the index: ${[...quotes.keys()].join(' ')}`)
  return found
}

/** In the order of ids, for a comparison that shows what differs. */
export function inOrder(content: ReadonlyMap<string, Content>): [string, Content][] {
  return [...content].sort(([a], [b]) => (a < b ? -1 : 1))
}
