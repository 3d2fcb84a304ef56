import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssetFiles } from '../pages/assets'

/** Reads the files of the page, about 200 kB, from the folder that was bundled with the function. */
export function readPageAssets(folder: string): AssetFiles {
  return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}
