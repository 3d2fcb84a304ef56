import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ARTICLE = 'صدر علی خان نے کہا کہ ’ہم تیار ہیں۔‘'

const extract = (args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'seed/commands/extract.ts', ...args], {
    input,
    encoding: 'utf8',
  })
const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('npm run extract', () => {
  it('prints the quotes of each line of JSON, in order', () => {
    const input = ['a', 'b'].map((id) => JSON.stringify({ id, text: ARTICLE })).join('\n')
    const { stdout, status } = extract(['--jsonl'], input)
    expect(status).toBe(0)
    expect(lines(stdout).map(({ id, quotes }) => [id, quotes[0].speaker.name])).toEqual([
      ['a', 'علی خان'],
      ['b', 'علی خان'],
    ])
  })

  it('prints the quotes of files, with the file name as id', () => {
    const folder = mkdtempSync(join(tmpdir(), 'extract-'))
    writeFileSync(join(folder, 'khabar.txt'), ARTICLE)
    const { stdout } = extract([join(folder, 'khabar.txt')])
    rmSync(folder, { recursive: true })
    expect(lines(stdout)[0]).toMatchObject({ id: 'khabar', quotes: [{ text: 'ہم تیار ہیں۔' }] })
  })

  it('names the fault of a line that is not an article, and of a missing file', () => {
    const bad = extract(['--jsonl'], '{"id": 3}')
    expect(bad.status).toBe(1)
    expect(bad.stderr).toContain('line 1')
    const missing = extract(['/no/such/file.txt'])
    expect(missing.status).toBe(1)
    expect(missing.stderr).toContain('/no/such/file.txt')
  })

  it('explains itself when called with nothing', () => {
    const { status, stderr } = extract([])
    expect(status).toBe(2)
    expect(stderr).toContain('give FILEs, or --jsonl')
  })

  it('reads pages and encodings as loading does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'extract-'))
    const page = join(folder, 'page.html')
    writeFileSync(page, `\ufeff<nav>فہرست</nav><article><h1>سرخی</h1><p>${ARTICLE}</p></article>`, 'utf16le')
    const noise = join(folder, 'noise.txt')
    writeFileSync(noise, Buffer.from([0xc8, 0xcc]))
    const { stdout, stderr, status } = extract([noise, page])
    rmSync(folder, { recursive: true })
    expect(lines(stdout)).toMatchObject([
      { id: 'page', quotes: [{ text: 'ہم تیار ہیں۔', start: ARTICLE.indexOf('ہم') }] },
    ])
    expect(stderr).toContain('noise.txt: is not UTF-8 text')
    expect(status).toBe(1)
  })
})
