import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Option } from '@commander-js/extra-typings'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { bundleIn } from '../lib/bundles'
import { synthesize } from '../lib/synthesized'
import { printTable } from './print-table'
import { startTimes } from './start-times'

const DEFAULT_RUNS = 7

const coldStart = command({
  invocation: 'npm run bench:cold-start',
  summary: `Prints what a cold start loads: the size of each function's bundle, and how long a fresh process takes to
import it beside one that imports nothing but the AWS SDK's DynamoDB client from its package. With SIZE also how long the
local server and the search function's bundle take from their start to the first answer with so many quotes, and with none.`,
  examples: ['npm run bench:cold-start', 'npm run bench:cold-start -- 100000'],
})
  .argument('[SIZE]', 'how many quotes', wholeNumber({ from: 1_000, to: 1_000_000 }))
  .addOption(
    new Option('--runs <number>', 'processes that each median is of')
      .default(DEFAULT_RUNS)
      .argParser(wholeNumber({ from: 1, to: 1000 })),
  )
  .action(measure)

async function measure(size: number | undefined, { runs }: { runs: number }): Promise<void> {
  const { template, folder } = synthesize()
  const functions = template.findResources('AWS::Lambda::Function')
  const rows: Record<string, { size?: number; gzipped?: number; import: number }> = {}
  for (const [id, { Metadata }] of Object.entries(functions)) {
    const path = join(folder, Metadata['aws:asset:path'], 'index.mjs')
    const code = readFileSync(path)
    rows[id.replace(/[0-9A-F]{8}$/, '')] = {
      size: code.length / 1000,
      gzipped: gzipSync(code).length / 1000,
      import: medianImport(path, runs),
    }
  }
  rows['SDK client alone'] = { import: medianImport('@aws-sdk/client-dynamodb', runs) }
  printTable({ size: 'kB', gzipped: 'kB', import: 'ms' }, rows)
  if (size === undefined) return
  const starts = await startTimes(size, bundleIn({ template, folder }, 'Search'), runs)
  console.log(`From the start to the first answer, with no quotes and with ${size}:`)
  printTable(
    { empty: 'ms', full: 'ms', ratio: 'ratio' },
    Object.fromEntries(
      Object.entries(starts).map(([name, { empty, full }]) => [name, { empty, full, ratio: full / empty }]),
    ),
  )
}

/** Median over fresh processes of the time that `import` takes in them, in ms. */
function medianImport(specifier: string, runs: number): number {
  const measure = `
    process.env.TABLE_NAME = 'none'
    process.env.SNAPSHOT_BUCKET = 'none'
    process.env.AWS_ACCESS_KEY_ID = 'none'
    process.env.AWS_SECRET_ACCESS_KEY = 'none'
    process.env.AWS_ENDPOINT_URL_S3 = 'http://127.0.0.1:9'
    process.env.AWS_REGION = 'us-east-1'
    process.env.AWS_ENDPOINT_URL_DYNAMODB = 'http://127.0.0.1:9'
    const start = performance.now()
    await import(${JSON.stringify(specifier)})
    process.stdout.write(String(performance.now() - start))
    process.exit()`
  const times = Array.from({ length: runs }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '--eval', measure], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ),
  )
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number
}

await runCommand(coldStart, { expected: [] })
