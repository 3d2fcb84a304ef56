import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { synthesize } from '../lib/synthesized'

/**
 * Prints what a cold start loads: the size of each function's bundle, and how long a fresh process takes to
 * import it beside one that imports nothing but the AWS SDK's DynamoDB client from its package.
 */
const RUNS = 7

const { template, folder } = synthesize()
const functions = template.findResources('AWS::Lambda::Function')
const rows: Record<string, object> = {}
for (const [id, { Metadata }] of Object.entries(functions)) {
  const path = join(folder, Metadata['aws:asset:path'], 'index.mjs')
  const code = readFileSync(path)
  rows[id.replace(/[0-9A-F]{8}$/, '')] = {
    kB: kilobytes(code.length),
    'gzip kB': kilobytes(gzipSync(code).length),
    'import ms': medianImport(path),
  }
}
rows['SDK client alone'] = { 'import ms': medianImport('@aws-sdk/client-dynamodb') }
console.table(rows)

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000)
}

/** Median over fresh processes of the time that `import` takes in them, in ms. */
function medianImport(specifier: string): number {
  const measure = `
    process.env.TABLE_NAME = 'none'
    process.env.AWS_REGION = 'us-east-1'
    process.env.AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:9'
    const start = performance.now()
    await import(${JSON.stringify(specifier)})
    process.stdout.write(String(performance.now() - start))
    process.exit()`
  const times = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', measure], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ),
  )
  return Math.round(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number)
}
