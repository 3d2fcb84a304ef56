import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { WATCHED_FEEDS_FILE, type WatchedFeeds } from '../contract/watched-feeds'

const schema = v.object({ feeds: v.array(v.pipe(v.string(), v.url())), allowPrivate: v.boolean() })

/**
 * What the stack has the function read, from the folder that was bundled with it.
 *
 * @throws when the file is not what the stack writes
 */
export function readWatchedFeeds(folder: string): WatchedFeeds {
  return v.parse(schema, JSON.parse(readFileSync(join(folder, WATCHED_FEEDS_FILE), 'utf8')))
}
