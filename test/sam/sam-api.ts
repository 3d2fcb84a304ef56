import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../free-port'
import { hasPython, pythonPrograms } from '../python'
import { runProgram } from '../run-program'
import { imageFlags } from './lambda-image'

const SAM = 'aws-sam-cli==1.170.0'
const START_SECONDS = 120
const TEMPLATE = 'cdk.out/QuoteSearch.template.json'
const FUNCTION = 'AWS::Lambda::Function'

/** What is missing to run the functions under SAM; null when nothing is. */
export function missingForSam(): string | null {
  if (spawnSync('docker', ['info'], { stdio: 'ignore' }).status !== 0) return 'no Docker daemon answers'
  if (!hasPython()) return 'there is no Python from 3.10 on with venv'
  return null
}

export interface SamApi {
  url: URL
  /** What SAM and the functions wrote. */
  output(): string
  stop(): Promise<void>
}

/** What the README tells to run on Linux: `npm run dynamodb`, `npm run synth:local`, `sam local start-api`. */
export async function prepareSam(
  dataFolder: string,
): Promise<{ sam: string; flags: string[]; stop(): Promise<void> }> {
  const [programs, flags] = await Promise.all([pythonPrograms(SAM), imageFlags()])
  await runProgram('npm', ['run', 'synth:local'])
  const database = spawn(
    process.execPath,
    ['--import', 'tsx', 'seed/local/dynamodb.ts', '--host', HOST, '--data', dataFolder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await Promise.race([
    once(database.stdout, 'data'),
    once(database, 'exit').then(([status]) => {
      throw new Error(`npm run dynamodb ended with ${status}`)
    }),
  ])
  return {
    sam: join(programs, 'sam'),
    flags: [...flags, '--add-host', 'host.docker.internal:host-gateway'],
    stop: () => stop(database),
  }
}

/** This machine as its containers see it: on Linux by Docker's bridge, elsewhere Docker forwards to its loopback. */
const HOST = process.platform === 'linux' ? '172.17.0.1' : '127.0.0.1'

/** Starts the API; with `--warm-containers EAGER` its containers stay, else each request has its own. */
export async function startSam(sam: string, flags: readonly string[]): Promise<SamApi> {
  const port = await freePort()
  const args = ['local', 'start-api', '-t', TEMPLATE, '--port', String(port), ...flags]
  const child = spawn(sam, args, {
    env: { ...process.env, SAM_CLI_TELEMETRY: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  const deadline = Date.now() + START_SECONDS * 1000
  while (!output.includes('Press CTRL+C')) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`sam did not start:\n${output}`)
    await wait(300)
  }
  return { url: new URL(`http://127.0.0.1:${port}/`), output: () => output, stop: () => stop(child) }
}

/** Hands one event to a function, by the beginning of its logical id; `sam local invoke`. */
export async function invokeUnderSam(
  sam: string,
  flags: readonly string[],
  { name, event, folder }: { name: string; event: object; folder: string },
): Promise<unknown> {
  const { Resources } = JSON.parse(readFileSync(TEMPLATE, 'utf8'))
  const id = Object.keys(Resources).find((key) => key.startsWith(name) && Resources[key].Type === FUNCTION)
  const file = join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(event))
  const output = await runProgram(
    sam,
    ['local', 'invoke', String(id), '-t', TEMPLATE, '-e', file, ...flags],
    {
      env: { ...process.env, SAM_CLI_TELEMETRY: '0' },
    },
  )
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

/** As Ctrl-C does, on which SAM takes its containers away. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  await ended
}
