import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A node of OpenSearch cannot be started on this machine; the message says why, for the user to read. */
export class OpenSearchNodeError extends Error {
  override name = 'OpenSearchNodeError'
}

const POM = join(import.meta.dirname, 'pom.xml')
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache')

const INSTEAD =
  'install a JDK from 17 on and Maven, or run the image of OpenSearch in Docker (README, "OpenSearch")'

/**
 * The class path of an OpenSearch node: its jars, fetched once by Maven into `node_modules/.cache`. A fetch that was broken
 * off is made anew.
 *
 * @throws {OpenSearchNodeError} when Java or Maven is missing, or the jars cannot be fetched
 */
export async function openSearchJars(): Promise<string> {
  await present('java', ['-version'])
  const pom = await readFile(POM)
  const version = createHash('sha256').update(pom).digest('hex').slice(0, 12)
  const folder = join(CACHE, `opensearch-${version}`)
  const complete = join(folder, 'complete')
  if (!existsSync(complete)) {
    await present('mvn', ['--version'])
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await cp(POM, join(folder, 'pom.xml'))
    await fetchJars(folder)
    await writeFile(complete, '')
  }
  return join(folder, 'jars', '*')
}

async function fetchJars(folder: string): Promise<void> {
  try {
    const goal = ['--batch-mode', '--quiet', 'dependency:copy-dependencies', '-DoutputDirectory=jars']
    await promisify(execFile)('mvn', goal, { cwd: folder })
  } catch (cause) {
    const { stdout = '' } = cause as { stdout?: string }
    const [reason = 'Maven failed'] = stdout.split('\n').filter((line) => line.startsWith('[ERROR]'))
    throw new OpenSearchNodeError(`the jars of OpenSearch cannot be fetched: ${reason}`, { cause })
  }
}

/** @throws {OpenSearchNodeError} when a program is not there */
async function present(program: string, args: string[]): Promise<void> {
  try {
    await promisify(execFile)(program, args)
  } catch (cause) {
    throw new OpenSearchNodeError(`${program} is missing: ${INSTEAD}`, { cause })
  }
}
