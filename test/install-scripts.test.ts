import { readFileSync } from 'node:fs'
import { join } from 'node:path'

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, '..', name), 'utf8'))
}

describe('package.json', () => {
  it('says of every package with an install script whether it may run, so that npm ci need not warn', () => {
    const { allowScripts } = readJson('package.json') as { allowScripts: Record<string, boolean> }
    const { packages } = readJson('package-lock.json') as {
      packages: Record<string, { hasInstallScript?: true }>
    }
    const withScripts = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(Object.keys(allowScripts).sort()).toEqual([...new Set(withScripts)].sort())
  })
})
