import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** Describes what needs curl; where there is none it is skipped, and says so. */
export function describeWithCurl(name: string, tests: () => void): void {
  if (spawnSync('curl', ['--version']).error === undefined) describe(name, tests)
  else {
    process.stderr.write(`SKIPPED ${name}: there is no curl.\n`)
    describe.skip(name, tests)
  }
}

/**
 * Runs a command line of curl as it stands, in a shell; what it asks of `localhost:3000` goes to another port, by the
 * configuration that curl reads.
 *
 * @param port default: the same
 */
export async function runCurl(line: string, port = '3000'): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'quote-search-curl-'))
  writeFileSync(join(home, '.curlrc'), `connect-to = "localhost:3000:127.0.0.1:${port}"\n`)
  const child = spawn('sh', ['-c', line], {
    env: { ...process.env, CURL_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output = await text(child.stdout)
  rmSync(home, { recursive: true })
  return output
}
