import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { useFolder } from '../files'

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

describe('npx cdk synth', () => {
  it('works in a folder of any name', async () => {
    const path = projectIn(`o'brien's "new" $HOME \`project\` & more`)
    await promisify(execFile)('npx', ['cdk', 'synth', '--quiet'], { cwd: path })
    const output = join(path, 'cdk.out')
    const assets = readdirSync(output).filter((name) => name.startsWith('asset.'))
    expect(assets).toHaveLength(4)
    for (const asset of assets) {
      expect(readFileSync(join(output, asset, 'index.mjs'), 'utf8')).toMatch(/export\s*\{[^}]*\bas handler\b/)
    }
    expect(assets.filter((asset) => existsSync(join(output, asset, 'assets')))).toHaveLength(2)
  }, 120_000)
})
