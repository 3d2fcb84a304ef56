import { newsPage, rss, useNewsSite } from '../../news-site'
import { eventually } from '../eventually'
import { invoke } from '../invoke'
import { totalOf } from '../search'
import type { Deployed } from '../stack.deploy'

const STATEMENT = 'نہروں کی صفائی اس ہفتے مکمل ہو جائے گی۔'
const TOPIC = '"نہروں کی صفائی"'
const NONE = { created: 0, replaced: 0, unchanged: 0, failed: 0 }

export function describeWatch(deployed: () => Deployed): void {
  describe('told of a feed', () => {
    const site = useNewsSite()

    it('stores what is new in it, which search then finds, and nothing when it is run again', async () => {
      const { deployment, emulator } = deployed()
      site.pages['/feed'] = {
        body: rss(['<title>نہروں کی خبر</title><link>/canals</link>']),
        headers: { etag: '"1"', 'content-type': 'text/xml' },
      }
      site.pages['/canals'] = { body: newsPage('نہروں کی خبر', STATEMENT) }
      // By its address, for the function resolves names itself.
      const feeds = `http://127.0.0.1:${new URL(site.origin).port}/feed`
      const watching = await deployment.deploy({ feeds, allowPrivateFeeds: 'true' })
      const watch = watching.outputs.WatchFunction as string
      expect(await totalOf(watching, TOPIC)).toBe(0)

      expect(await invoke(emulator, watch)).toEqual({ ...NONE, created: 1 })
      const found = await eventually(
        () => totalOf(watching, TOPIC),
        (total) => total > 0,
      )
      expect(found).toBe(1)

      site.takePaths()
      expect(await invoke(emulator, watch)).toEqual(NONE)
      expect(site.takePaths()).toEqual(['/feed'])
    })
  })
}
