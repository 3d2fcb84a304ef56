import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

const ROOT = join(__dirname, '..')

/** Starts one of the project's commands, as npm does. */
export function startCommand(script: string, args: string[], environment: Record<string, string> = {}) {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  })
}

/** Runs one of the project's commands to its end. */
export async function runCommand(script: string, args: string[], environment: Record<string, string> = {}) {
  const child = startCommand(script, args, environment)
  child.stdin.end()
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, status] = await Promise.all([buffer(child.stdout), buffer(child.stderr), exit])
  return { output: output.toString(), errors: errors.toString(), status }
}
