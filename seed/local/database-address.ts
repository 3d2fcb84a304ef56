import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A file beside those of the database: where the process that has it open answers for it. */
const NAME = 'address'

/** Notes where the database of a folder is answered for. */
export async function noteAddress(folder: string, endpoint: string): Promise<void> {
  await writeFile(join(folder, NAME), endpoint)
}

/** Nobody answers for the database of a folder any more. */
export async function forgetAddress(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true })
}

/** Where the database of a folder was last answered for; null when nobody said. A process that was killed has not told its end. */
export async function addressIn(folder: string): Promise<string | null> {
  try {
    const endpoint = await readFile(join(folder, NAME), 'utf8')
    return URL.canParse(endpoint) ? endpoint : null
  } catch {
    return null
  }
}
