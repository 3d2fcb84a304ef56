import { join } from 'node:path'
import { cachedInstall } from './cached-install'
import { runProgram } from './run-program'

/** The version that the functions run on (lib/bundled-function.ts). */
const MAJOR = 24

/** The `node` that Lambda runs the functions on: this process's own, else one from the npm registry. */
export async function node24(): Promise<string> {
  if (process.versions.node.startsWith(`${MAJOR}.`)) return process.execPath
  const name = `node-${process.platform}-${process.arch}`
  const folder = await cachedInstall(`${name}-${MAJOR}`, (path) =>
    runProgram('npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      path,
      `${name}@${MAJOR}`,
    ]),
  )
  return join(folder, 'node_modules', name, 'bin', 'node')
}
