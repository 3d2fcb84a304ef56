import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApiClient } from '../../seed/commands/api-client'
import { signerFor } from '../../seed/commands/aws-signing'
import { runProgram } from '../run-program'
import type { Emulator } from './emulator'

const CDK = join(process.cwd(), 'node_modules/aws-cdk/bin/cdk')
const ACCOUNT = '000000000000'

/** A stack on the emulator, by its outputs. */
export interface DeployedStack {
  name: string
  outputs: Record<string, string>
  /** Where the emulator has the stack's API. */
  api: URL
  /** Asks the API as anybody may. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Asks the API with signed requests. */
  signed: ApiClient
}

/** `cdk bootstrap`, `deploy` and `destroy`, as users run them. */
export class Deployment {
  readonly #emulator: Emulator
  readonly #folder = mkdtempSync(join(tmpdir(), 'quote-search-deploy-'))

  constructor(emulator: Emulator) {
    this.#emulator = emulator
  }

  async bootstrap(): Promise<void> {
    await this.#cdk(['bootstrap', `aws://${ACCOUNT}/${this.#emulator.environment.AWS_REGION}`])
  }

  /** @param context of the stack: `-c name=value`; `name` is the stack's own */
  async deploy(context: Record<string, string> = {}): Promise<DeployedStack> {
    const { name = 'QuoteSearch' } = context
    const file = join(this.#folder, 'outputs.json')
    const assembly = this.#assembly(name)
    const options = ['--require-approval', 'never', '--outputs-file', file, '--output', assembly]
    await this.#cdk(['deploy', ...options, ...flags(context)])
    return this.#deployed(name, JSON.parse(readFileSync(file, 'utf8'))[name])
  }

  async destroy({ name }: DeployedStack): Promise<void> {
    await this.#cdk(['destroy', '--force', '--app', this.#assembly(name)])
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #cdk(args: readonly string[]): Promise<void> {
    await runProgram(process.execPath, [CDK, ...args], {
      env: { ...process.env, ...this.#emulator.environment },
    })
  }

  /** The folder with what was deployed last under a name. */
  #assembly(name: string): string {
    return join(this.#folder, name)
  }

  #deployed(name: string, outputs: Record<string, string>): DeployedStack {
    const { endpoint, environment } = this.#emulator
    const [apiId] = new URL(outputs.Endpoint ?? '').hostname.split('.', 1)
    const api = new URL(`http://${apiId}.execute-api.localhost:${endpoint.port}/`)
    return {
      name,
      outputs,
      api,
      fetch: (path, init) => fetch(new URL(path, api), init),
      signed: new ApiClient({
        endpoint: api,
        sign: signerFor(api, environment, async () => ({
          accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
          secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
        })),
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      }),
    }
  }
}

function flags(context: Record<string, string>): string[] {
  return Object.entries(context).flatMap(([key, value]) => ['-c', `${key}=${value}`])
}
