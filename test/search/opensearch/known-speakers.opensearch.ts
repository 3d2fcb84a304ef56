import { createIndex } from '../../../lambda/search/opensearch/index-admin'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import { moveAlias } from '../../../lambda/search/opensearch/indexes'
import { KnownSpeakers } from '../../../lambda/search/opensearch/known-speakers'
import type { ArticleChange } from '../../../lambda/store/article'
import { nodeClient, useIndexNames } from '../../opensearch/node'
import { change } from '../articles'

const newAlias = useIndexNames()

const saidBy = (id: string, by: string, revision: number) =>
  change({ id, revision, quotes: [{ text: 'امن کی بات', by }] })

describe('what is known of the speakers of an index', () => {
  const client = nodeClient()

  /** A new index with some articles that an alias leads to. */
  async function filled(alias: string, number: number, changes: readonly ArticleChange[]): Promise<string> {
    const index = `${alias}-${number}`
    await createIndex(client, index)
    await new OpenSearchWriter({ client, index, refresh: true }).apply(changes)
    await moveAlias(client, alias, index)
    return index
  }

  it('is that of the index which the name means now, whatever was in the one before', async () => {
    const alias = newAlias()
    await filled(alias, 1, [saidBy('a', 'نیہا ورما', 3), saidBy('b', 'راشد کمال', 1)])
    const speakers = new KnownSpeakers(client, alias)
    await speakers.catchUp()
    const before = speakers.directory
    expect(speakers.size).toEqual({ articles: 2, quotes: 2 })

    // An article whose revisions began again, and none of the other.
    const index = await filled(alias, 2, [saidBy('a', 'گل بانو', 1)])
    await speakers.catchUp()
    expect(speakers.size).toEqual({ articles: 1, quotes: 1 })
    expect(speakers.directory.named('گل بانو')).toHaveLength(1)
    expect(speakers.directory.named('نیہا ورما')).toEqual([])
    expect(before.named('نیہا ورما')).toHaveLength(1)

    const { version } = speakers
    await new OpenSearchWriter({ client, index, refresh: true }).apply([saidBy('a', 'نیہا ورما', 2)])
    await speakers.catchUp()
    expect(speakers.directory.named('نیہا ورما')).toHaveLength(1)
    expect(speakers.version).toBeGreaterThan(version)
  })

  it('is nothing when the name comes to mean an empty one', async () => {
    const alias = newAlias()
    await filled(alias, 1, [saidBy('a', 'نیہا ورما', 1)])
    const speakers = new KnownSpeakers(client, alias)
    await speakers.catchUp()
    await filled(alias, 2, [])
    await speakers.catchUp()
    expect(speakers.size).toEqual({ articles: 0, quotes: 0 })
    expect(speakers.directory.named('نیہا ورما')).toEqual([])
  })
})
