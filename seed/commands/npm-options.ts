import type { Command } from '@commander-js/extra-typings'

type Described = Pick<Command, 'options' | 'registeredArguments'> & {
  name(): string
  /** Commands of a command. */
  commands?: readonly Described[]
}

/** Options that npm has too, that many set for all its runs, and that only hold a command back when they are missing. */
const SET_FOR_NPM = new Set(['--yes'])

/**
 * npm keeps options before `--` for itself: it hands them on in variables `npm_config_…`, and the value of one that it
 * does not know as an argument (npm's documentation, "config", "Environment Variables").
 *
 * @returns what to write instead; null when nothing was kept
 */
export function optionsTakenByNpm(
  command: Described,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const chosen = command.commands?.find((one) => one.name() === args[0])
  const values = chosen || command.registeredArguments.length > 0 ? [] : [...args]
  const options = [...command.options, ...(chosen?.options ?? [])]
  const taken = options.flatMap(({ long, flags, required }) => {
    if (!long || SET_FOR_NPM.has(long)) return []
    const kept = environment[`npm_config_${long.slice(2).replaceAll('-', '_')}`]
    if (kept === undefined || kept === '' || kept === 'false') return []
    const [placeholder = ''] = /<.*>/.exec(flags) ?? []
    const value = kept === 'true' ? (values.shift() ?? placeholder) : kept
    return [{ long, line: required ? `${long} ${value}` : long }]
  })
  if (taken.length === 0) return null
  const names = taken.map(({ long }) => long).join(' and ')
  const name = chosen ? `${command.name()} ${chosen.name()}` : command.name()
  return `error: npm kept ${names} for itself; options stand after "--": ${name} ${taken
    .map(({ line }) => line)
    .join(' ')}`
}
