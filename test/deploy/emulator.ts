import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../free-port'
import { node24 } from '../node24'
import { hasPython, PYTHON, pythonPrograms } from '../python'

/** The AWS emulator, a package of PyPI. */
export const EMULATOR = 'ministack==1.5.33'
const START_SECONDS = 60

/** AWS, as far as an emulator on this machine is it. */
export interface Emulator {
  endpoint: URL
  /** What tells the AWS tools to go there. */
  environment: Record<string, string>
  stop(): Promise<void>
}

/**
 * Describes what needs an AWS emulator: that of `AWS_ENDPOINT_URL`, else one that is started. Where there is neither it is
 * skipped, and says so.
 */
export function describeOnEmulator(name: string, tests: () => void): void {
  if (process.env.AWS_ENDPOINT_URL || hasPython()) {
    describe(name, tests)
    return
  }
  process.stderr.write(
    `SKIPPED ${name}: ${PYTHON} is no Python from 3.10 on with venv (Debian: python3-venv); PYTHON can name another, ` +
      'AWS_ENDPOINT_URL an emulator that runs.\n',
  )
  describe.skip(name, tests)
}

export async function startEmulator(): Promise<Emulator> {
  const { AWS_ENDPOINT_URL } = process.env
  if (AWS_ENDPOINT_URL) return emulatorAt(new URL(AWS_ENDPOINT_URL), async () => {})
  const [programs, node, port] = await Promise.all([pythonPrograms(EMULATOR), node24(), freePort()])
  const child = spawn(join(programs, 'ministack'), {
    env: {
      ...process.env,
      // It runs the functions with the first `node` that it finds.
      PATH: [dirname(node), process.env.PATH].join(delimiter),
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      LOG_LEVEL: 'ERROR',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'close')
  const stop = async () => {
    child.kill()
    await ended
  }
  const endpoint = new URL(`http://127.0.0.1:${port}`)
  await ready(endpoint).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return emulatorAt(endpoint, stop)
}

function emulatorAt(endpoint: URL, stop: () => Promise<void>): Emulator {
  const { AWS_ACCESS_KEY_ID = 'test', AWS_SECRET_ACCESS_KEY = 'test', AWS_REGION = 'us-east-1' } = process.env
  const environment = {
    AWS_ENDPOINT_URL: endpoint.origin,
    AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY,
    AWS_REGION,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  return { endpoint, environment, stop }
}

async function ready(endpoint: URL): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000
  while (Date.now() < deadline) {
    const answer = await fetch(new URL('/_ministack/health', endpoint)).catch(() => null)
    if (answer?.ok) return
    await wait(200)
  }
  throw new Error(`the emulator did not start within ${START_SECONDS} s`)
}
