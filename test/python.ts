import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cachedInstall } from './cached-install'
import { runProgram } from './run-program'

/** The Python that tests use; the variable `PYTHON` can name another. */
export const PYTHON = process.env.PYTHON ?? 'python3'

const CHECK = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'

/** Whether there is a Python from 3.10 on that can make virtual environments (Debian: python3-venv). */
export function hasPython(): boolean {
  return spawnSync(PYTHON, ['-c', CHECK]).status === 0
}

/**
 * The folder of the programs of a Python package, in a virtual environment of its own.
 *
 * @param requirement with its version: `name==1.2.3`
 */
export async function pythonPrograms(requirement: string): Promise<string> {
  const folder = await cachedInstall(requirement.replace('==', '-'), async (path) => {
    await runProgram(PYTHON, ['-m', 'venv', path])
    await runProgram(join(path, 'bin', 'pip'), [
      'install',
      '--quiet',
      '--disable-pip-version-check',
      requirement,
    ])
  })
  return join(folder, 'bin')
}
