import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FeedState, feedName, parseFeedState } from '../../lambda/store/feed-state'

/**
 * What feeds gave last, a file a feed.
 *
 * @param endpoint where their articles are stored: another server has not got them
 */
export function feedStateFiles(folder: string, endpoint: URL) {
  const fileOf = (address: string) => join(folder, `${feedName(`${endpoint.origin} ${address}`)}.json`)
  return {
    get: async (address: string): Promise<FeedState | null> => {
      try {
        return parseFeedState(await readFile(fileOf(address), 'utf8'))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    put: async (address: string, state: FeedState): Promise<void> => {
      const file = fileOf(address)
      await mkdir(folder, { recursive: true })
      // Whole or not at all, whenever the process may end.
      await writeFile(`${file}.new`, JSON.stringify(state))
      await rename(`${file}.new`, file)
    },
  }
}
