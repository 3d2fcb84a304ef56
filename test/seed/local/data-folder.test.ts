import { chmodSync, mkdirSync } from 'node:fs'
import { Level } from 'level'
import { prepareDataFolder } from '../../../seed/local/data-folder'
import { useFolder } from '../../files'

const folder = useFolder()
const file = folder.write('file', 'x')

async function reason(path: string): Promise<string> {
  return prepareDataFolder(path, 'articles').then(
    () => 'none',
    ({ name, message }: Error) => `${name}: ${message}`,
  )
}

/** Runs with the rights of a user who owns nothing here; root may write anywhere. */
async function withoutRights<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run()
  process.seteuid?.(65_534)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}

describe('the folder of the embedded database', () => {
  it('is made when missing, with those above it, and taken again', async () => {
    const path = `${folder.path}/a/b/c`
    expect(await reason(path)).toBe('none')
    expect(await reason(path)).toBe('none')
  })

  it('may hold what desktops leave, and a database whose making broke off', async () => {
    folder.write('desktop/.DS_Store', 'x')
    folder.write('broken-off/LOG', 'x')
    expect(await reason(`${folder.path}/desktop`)).toBe('none')
    expect(await reason(`${folder.path}/broken-off`)).toBe('none')
  })

  it.each([
    [file, 'it is a file, not a folder'],
    [`${file}/data`, 'its path leads through a file'],
    ['/proc/x', 'no folder can be made there'],
    ['/proc/x/y', 'no folder can be made there'],
    [`${folder.path}/${'x'.repeat(300)}`, 'its name is too long'],
  ])('says what is wrong with %s', async (path, wrong) => {
    expect(await reason(path)).toBe(`DataFolderError: cannot keep data in ${path}: ${wrong}`)
  })

  it('must be one that may be written to', async () => {
    const path = `${folder.path}/read-only`
    mkdirSync(path)
    chmodSync(folder.path, 0o755)
    chmodSync(path, 0o555)
    const wrong = /it may not be written to$/
    expect(await withoutRights(() => reason(path))).toMatch(wrong)
    expect(await withoutRights(() => reason(`${path}/new`))).toMatch(wrong)
  })

  it('must not be that of another program', async () => {
    folder.write('photos/cat.jpg', 'x')
    expect(await reason(`${folder.path}/photos`)).toMatch(
      /it holds other files: name a new or an empty folder$/,
    )
    const other = new Level(`${folder.path}/other`)
    await other.put('somebody', 'else')
    await other.close()
    expect(await reason(`${folder.path}/other`)).toMatch(/it holds the database of another program/)
  })

  it('must not be in use', async () => {
    const path = `${folder.path}/used`
    const user = new Level(path)
    await user.open()
    expect(await reason(path)).toMatch(/another server runs on it$/)
    await user.close()
  })
})
