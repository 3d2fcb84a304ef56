import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundlePageAssets } from './page-assets'

/** Writes the files of the page into a folder: `tsx seed/local/write-page-assets.ts FOLDER`. */
async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('say which folder to write into')
  await mkdir(folder, { recursive: true })
  for (const [name, content] of await bundlePageAssets()) await writeFile(join(folder, name), content)
}

await main(process.argv[2])
