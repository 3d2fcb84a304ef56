import { inspect } from 'node:util'
import { Command, CommanderError } from '@commander-js/extra-typings'
import { withoutPasswords } from './endpoint-credentials'
import { optionsTakenByNpm } from './npm-options'
import { printableLines } from './printable'

/** Exit status of a wrong command line, as shells have it; what fails for other reasons ends with 1. */
const USAGE_STATUS = 2

export interface CommandDescription {
  /** How npm runs it: `npm start`, `npm run load`. */
  invocation: string
  /** Of any number of lines, which are set anew. */
  summary: string
  /** Command lines that work as they stand. */
  examples: string[]
}

/**
 * A command of the project without its options, arguments and action, which the caller adds. It answers `--help`, and
 * suggests the right option for a mistyped one.
 */
export function command({ invocation, summary, examples }: CommandDescription): Command {
  return new Command(`${invocation} --`)
    .description(summary.replaceAll('\n', ' '))
    .helpOption('-h, --help', 'print this')
    .showHelpAfterError(`all options: ${invocation} -- --help`)
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`)
    .configureOutput({ writeErr: (text) => process.stderr.write(shown(text)) })
    .exitOverride()
}

/** A command, whatever its arguments and options are. */
type Runnable = Pick<Command, 'error'> &
  Parameters<typeof optionsTakenByNpm>[0] & {
    parseAsync(): Promise<unknown>
  }

/**
 * Runs a command by the process's arguments. It ends with status 0, also after help; 2 for a wrong command line; 1 for
 * what else fails.
 *
 * @param kinds.expected errors that tell the user all by their message; others are shown with their stack
 */
export async function runCommand(
  command: Runnable,
  { expected }: { expected: (abstract new (...args: never[]) => Error)[] },
): Promise<void> {
  endWithReader()
  try {
    const taken = optionsTakenByNpm(command, process.argv.slice(2), process.env)
    if (taken !== null) command.error(taken)
    await command.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : USAGE_STATUS)
    console.error(
      shown(expected.some((kind) => error instanceof kind) ? (error as Error).message : inspect(error)),
    )
    process.exit(1)
  }
}

/** What is told on a terminal: messages carry what others wrote, and command lines passwords. */
function shown(text: string): string {
  return withoutPasswords(printableLines(text))
}

/** Who reads the output may have enough of it, as `head` has: no failure. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
