import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'

/** A program ended with another status than 0; the message has what it printed. */
export class ProgramError extends Error {
  override name = 'ProgramError'
}

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to standard output
 * @throws {ProgramError} when it fails, or is not there
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  const ended = new Promise<number | Error | null>((resolve) => {
    child.once('close', resolve).once('error', resolve)
  })
  const [output, errors, status] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended])
  if (status === 0) return output.toString()
  const reason = status instanceof Error ? status.message : `status ${status}`
  throw new ProgramError(`${program} ${args.join(' ')}: ${reason}\n${output}${errors}`)
}
