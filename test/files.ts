import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder for the tests of one file; `write` puts a file there and gives its path. */
export function useFolder() {
  const path = mkdtempSync(join(tmpdir(), 'quote-search-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    return file
  }
  return { path, write }
}
