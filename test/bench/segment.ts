/**
 * Measures the packed segment beside SQLite's FTS5 and plain MiniSearch, on the same synthetic texts and queries in one
 * run: time of the processor to build, size of the file, time to open, first answer, resident memory, and p50 and p95 of
 * each kind of query.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { node24 } from '../node24'
import { printTable } from './print-table'
import type { Built, Opened, Step, Times } from './segment-steps'

/** Plain MiniSearch is built of no more, for it takes long. */
const MOST_IN_MINISEARCH = 20_000
const DEFAULT_SIZE = 100_000
const CACHE = join(process.cwd(), 'node_modules/.cache/bench-segment')
/** What is left of its memory to the objects of the function that packs snapshots, in MB. */
const PACKING_HEAP = 2_200
const sizeOf = wholeNumber({ from: 1_000, to: 2_000_000 })

const benchmark = command({
  invocation: 'npm run bench:segment',
  summary:
    'Measures the packed segment beside SQLite’s FTS5 and plain MiniSearch; needs Node.js 24 and fetches it once.',
  examples: ['npm run bench:segment', 'npm run bench:segment -- 10000 100000 300000'],
})
  .argument('[SIZE...]', `how many quotes; default: ${DEFAULT_SIZE}`, (value, sizes: number[]) => [
    ...(sizes ?? []),
    sizeOf(value),
  ])
  .action(bench)

/** What an index of some size takes. */
interface Taken extends Opened {
  file: number
}

async function bench(given: number[] | undefined): Promise<void> {
  const node = await node24()
  const sizes = given ?? [DEFAULT_SIZE]
  const taken = new Map<number, Taken>()
  for (const size of sizes) taken.set(size, benchOne(node, size))
  if (sizes.length < 2) return
  console.log('\nBy the number of quotes: the memory of what searches, and of what packs all quotes anew')
  printTable(
    { file: 'MB', open: 'ms', first: 'ms', resident: 'MB', packing: 'MB' },
    Object.fromEntries(
      [...taken].map(([size, one]) => {
        const { memory } = runStep<{ memory: number }>(
          node,
          'make-snapshot',
          folderOf(size),
          size,
          PACKING_HEAP,
        )
        return [`${size} quotes`, { ...one, packing: memory }]
      }),
    ),
  )
}

function folderOf(size: number): string {
  const folder = join(CACHE, String(size))
  mkdirSync(folder, { recursive: true })
  return folder
}

function benchOne(node: string, size: number): Taken {
  const folder = folderOf(size)
  const step = <T>(name: Step, of = size): T => runStep(node, name, folder, of)
  console.log(`\n${size} quotes`)
  const segment = step<Built>('build-segment')
  const fts5 = step<Built>('build-fts5')
  const mini = step<Built>('build-minisearch', Math.min(size, MOST_IN_MINISEARCH))
  printTable(
    { build: 's', file: 'MB', memory: 'MB' },
    {
      'analysis, apart': { build: segment.analysis },
      segment: pick(segment),
      FTS5: pick(fts5),
      [`MiniSearch, of ${Math.min(size, MOST_IN_MINISEARCH)}`]: { build: mini.build },
    },
  )
  console.log(`build: ${(segment.build / fts5.build).toFixed(2)} times FTS5's`)
  step('make-queries')
  const opened = {
    segment: step<Opened>('open-segment'),
    FTS5: step<Opened>('open-fts5'),
    'empty index': step<Opened>('open-empty'),
  }
  printTable({ open: 'ms', first: 'ms', resident: 'MB' }, { ...opened })
  const times = step<Times>('time')
  printTable(
    { p50: 'ms', p95: 'ms', 'FTS5 p50': 'ms', 'FTS5 p95': 'ms', 'p95 ratio': 'ratio' },
    Object.fromEntries(
      Object.entries(times).map(([kind, { segment, fts5 }]) => [
        kind,
        {
          p50: segment.p50,
          p95: segment.p95,
          'FTS5 p50': fts5.p50,
          'FTS5 p95': fts5.p95,
          'p95 ratio': segment.p95 / fts5.p95,
        },
      ]),
    ),
  )
  return { file: segment.file, ...opened.segment }
}

function pick({ build, file, memory }: Built): Omit<Built, 'analysis'> {
  return { build, file, memory }
}

/**
 * Runs a step in a process of its own, which does nothing else.
 *
 * @param heap MB that JavaScript's objects may take
 */
function runStep<T>(node: string, step: Step, folder: string, size: number, heap = 6_000): T {
  const script = join(import.meta.dirname, 'segment-steps.ts')
  const options = ['--expose-gc', `--max-old-space-size=${heap}`, '--no-warnings', '--import', 'tsx']
  const output = execFileSync(node, [...options, script, step, folder, String(size)], { encoding: 'utf8' })
  return JSON.parse(output)
}

await runCommand(benchmark, { expected: [] })
