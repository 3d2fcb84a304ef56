import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CACHE = join(process.cwd(), 'node_modules/.cache')

/**
 * A folder under `node_modules/.cache` that is filled once. One whose filling was broken off is filled anew.
 *
 * @param name of the folder; with its version, so that another version is another folder
 */
export async function cachedInstall(
  name: string,
  fill: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(CACHE, name)
  const complete = join(folder, 'complete')
  if (existsSync(complete)) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await fill(folder)
  writeFileSync(complete, '')
  return folder
}
