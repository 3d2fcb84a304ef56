import { setTimeout as wait } from 'node:timers/promises'
import { wireOpenSearch } from '../../../lambda/opensearch-wiring'
import { logError } from '../../../lambda/runtime/log'
import { IndexUnavailableError } from '../../../lambda/search/live'
import type { OpenSearchClient } from '../../../lambda/search/opensearch/client'
import { changeFeed } from '../../../lambda/store/change-feed'
import type { EmbeddedDynamoDB } from '../embedded-dynamodb'
import type { LocalEngine } from '../local-engine'
import { LOCAL_TABLE_NAME } from '../local-table'
import { IndexFeeding } from './feeding'
import { localAlias } from './local-alias'

/**
 * An index on OpenSearch, which this process feeds from the embedded table. It begins at once to bring it up to date; the
 * first search waits for that.
 *
 * @param data folder of the table's database, by which the index is known; in memory when undefined
 */
export function openSearchEngine(
  openSearch: OpenSearchClient,
  { client, clock, steady }: Pick<EmbeddedDynamoDB, 'client' | 'clock' | 'steady'>,
  data: string | undefined,
): LocalEngine {
  const alias = localAlias(data)
  const table = { client, tableName: LOCAL_TABLE_NAME }
  const search = wireOpenSearch({ ...table, openSearch, index: alias, clock, steady })
  const report = (error: unknown) => logError('a change could not be indexed', error)
  const feeding = new IndexFeeding({
    alias,
    filling: {
      client: openSearch,
      changesSince: changeFeed({ ...table, onBadItem: (error) => logError('an item was left out', error) }),
      tableTime: () => clock.now(),
      steady,
      // Nothing that is waited for keeps a server from ending.
      wait: (ms) => wait(ms, undefined, { ref: false }),
      random: Math.random,
      report,
    },
    onError: report,
  })
  feeding.ready().catch(report)
  return {
    search: {
      ...search,
      at: async () => {
        await filled()
        await feeding.settled()
        const moment = await search.at()
        return { ...moment, age: Math.max(moment.age, feeding.age) }
      },
    },
    apply: (change) => {
      feeding.apply(change)
      search.expectChanges()
    },
    hear: () => search.expectChanges(),
    close: async () => {
      await feeding.close()
      // Nobody can know again the table that it is of.
      if (data === undefined) await openSearch.request('DELETE', `/${alias}*`).catch(report)
    },
  }

  async function filled(): Promise<void> {
    try {
      await feeding.ready()
    } catch (cause) {
      throw new IndexUnavailableError('the quotes could not be brought into OpenSearch', { cause })
    }
  }
}
