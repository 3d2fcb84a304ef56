import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { useFolder } from '../files'
import { synthesize } from './synthesized'

const ROOT = join(__dirname, '../..')
const folder = useFolder()

/** A copy of the project in a folder of a name, with the packages of this one. */
function projectIn(name: string): string {
  const path = join(folder.path, name)
  mkdirSync(path)
  for (const entry of ['cdk.json', 'package.json', 'tsconfig.json', 'lambda', 'lib', 'seed']) {
    cpSync(join(ROOT, entry), join(path, entry), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'))
  return path
}

/** What the bundles of a stack hold, in order of their size; the source maps aside, which tell where packages lie. */
function bundlesOf(output: string) {
  return readdirSync(output)
    .filter((name) => name.startsWith('asset.'))
    .map((asset) => ({
      code: readFileSync(join(output, asset, 'index.mjs'), 'utf8'),
      files: readdirSync(join(output, asset), { recursive: true }).sort(),
    }))
    .sort((a, b) => a.code.length - b.code.length)
}

describe('npx cdk synth', () => {
  it('works in a folder of any name, and makes the same bundles there', async () => {
    const path = projectIn(`o'brien's "new" $HOME \`project\` & more`)
    await promisify(execFile)('npx', ['cdk', 'synth', '--quiet'], { cwd: path })
    const bundles = bundlesOf(join(path, 'cdk.out'))
    expect(bundles).toHaveLength(2)
    expect(bundles).toEqual(bundlesOf(synthesize().folder))
  }, 120_000)
})
