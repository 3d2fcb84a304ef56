import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ObjectStore } from '../../lambda/store/object-store'
import { SnapshotStore } from '../../lambda/store/snapshot-store'
import { fileObjects } from '../../seed/local/file-objects'
import { startFakeS3 } from './fake-s3'

const KINDS: [string, () => Promise<{ objects: ObjectStore; close: () => Promise<void> }>][] = [
  [
    'in a bucket',
    async () => {
      const s3 = await startFakeS3()
      return { objects: s3.client, close: s3.close }
    },
  ],
  [
    'in a folder',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'quote-search-objects-'))
      return { objects: fileObjects(join(folder, 'new')), close: () => rm(folder, { recursive: true }) }
    },
  ],
]

describe.each(KINDS)('snapshots %s', (_, open) => {
  let objects: ObjectStore
  let close: () => Promise<void>
  let store: SnapshotStore
  beforeEach(async () => {
    ;({ objects, close } = await open())
    let made = 0
    store = new SnapshotStore(objects, () => `snapshot-${++made}`)
  })
  afterEach(() => close())

  const publish = async (text: string) => store.publish(Buffer.from(text), await store.pointer())
  const textOf = async (name: string | undefined) => {
    const bytes = await store.read(name ?? '')
    return bytes && Buffer.from(bytes).toString()
  }

  it('are none at first', async () => {
    expect(await store.pointer()).toEqual({ names: [], purged: '', etag: null })
    expect(await store.read('none.segment')).toBeNull()
  })

  it('are named newest first, and the last three are kept', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await publish(text)
    const { names } = await store.pointer()
    expect(await Promise.all(names.map(textOf))).toEqual(['four', 'three', 'two'])
    expect(await store.read('snapshot-1.segment')).toBeNull()
  })

  it('are but one once an article was purged, and three again after that', async () => {
    for (const text of ['one', 'two', 'three']) await publish(text)
    const left = async () => (await store.pointer()).names.length
    await store.publish(Buffer.from('clean'), await store.pointer(), '2026-11-24')
    expect(await left()).toBe(1)
    expect(await Promise.all([1, 2, 3].map((made) => store.read(`snapshot-${made}.segment`)))).toEqual([
      null,
      null,
      null,
    ])
    for (const text of ['five', 'six'])
      await store.publish(Buffer.from(text), await store.pointer(), '2026-11-24')
    expect(await left()).toBe(3)
    expect(await store.pointer()).toMatchObject({ purged: '2026-11-24' })
  })

  it('of two builders are one: the first to move the pointer', async () => {
    await publish('before')
    const seen = await store.pointer()
    const published = await Promise.all([
      store.publish(Buffer.from('a'), seen),
      store.publish(Buffer.from('b'), seen),
    ])
    expect(published.filter((name) => name === null)).toHaveLength(1)
    const { names } = await store.pointer()
    expect(names).toEqual([published.find((name) => name !== null), 'snapshot-1.segment'])
    expect(
      (await store.read('snapshot-2.segment')) === null || (await store.read('snapshot-3.segment')) === null,
    ).toBe(true)
  })

  it('are none, and can be written again, when the pointer cannot be parsed', async () => {
    await objects.put('newest.json', Buffer.from('{"snapshots": ["../secret"]}'))
    expect((await store.pointer()).names).toEqual([])
    await publish('new')
    expect(await textOf((await store.pointer()).names[0])).toBe('new')
  })
})
