import { OpenSearchClient } from '../../../lambda/search/opensearch/client'
import { createIndex } from '../../../lambda/search/opensearch/index-admin'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import { moveAlias } from '../../../lambda/search/opensearch/indexes'
import { KnownSpeakers } from '../../../lambda/search/opensearch/known-speakers'
import type { ArticleChange } from '../../../lambda/store/article'
import { nodeAddress, nodeClient, useIndexNames } from '../../opensearch/node'
import { change } from '../articles'

const newAlias = useIndexNames()

const saidBy = (id: string, by: string, revision: number) =>
  change({ id, revision, quotes: [{ text: 'امن کی بات', by }] })

/** Keeps how many hits the last search had. */
class RecordingClient extends OpenSearchClient {
  hits = 0

  constructor() {
    super({ endpoint: nodeAddress() })
  }

  override async request(...asked: Parameters<OpenSearchClient['request']>): Promise<unknown> {
    const answer = (await super.request(...asked)) as { hits: { hits: unknown[] } }
    this.hits = answer.hits.hits.length
    return answer
  }
}

describe('what is known of the speakers of an index', () => {
  const client = nodeClient()
  let now = 0

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
    const speakers = new KnownSpeakers(client, alias, () => now)
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

  it('is read a minute back for a minute, for writers whose clocks are behind, and from the newest on after that', async () => {
    const alias = newAlias()
    const index = await filled(alias, 1, [])
    const write = (id: string, at: number) =>
      new OpenSearchWriter({ client, index, refresh: true, now: () => at }).apply([saidBy(id, 'گل بانو', 1)])
    for (const [at, id] of ['a', 'b', 'c'].entries()) await write(id, 1_000_000 + at)
    const recorded = new RecordingClient()
    const speakers = new KnownSpeakers(recorded, alias, () => now)
    await speakers.catchUp()
    expect(speakers.size.articles).toBe(3)

    await write('late', 1_000_002 - 30_000)
    now += 10_000
    await speakers.catchUp()
    expect(speakers.size.articles).toBe(4)
    expect(recorded.hits).toBe(4)

    now += 60_000
    await speakers.catchUp()
    expect(recorded.hits).toBe(1)

    await write('new', 1_000_003)
    await speakers.catchUp()
    expect(speakers.size.articles).toBe(5)
  })

  it('is nothing when the name comes to mean an empty one', async () => {
    const alias = newAlias()
    await filled(alias, 1, [saidBy('a', 'نیہا ورما', 1)])
    const speakers = new KnownSpeakers(client, alias, () => now)
    await speakers.catchUp()
    await filled(alias, 2, [])
    await speakers.catchUp()
    expect(speakers.size).toEqual({ articles: 0, quotes: 0 })
    expect(speakers.directory.named('نیہا ورما')).toEqual([])
  })
})
