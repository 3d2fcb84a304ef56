import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../command'
import { runSize } from '../../thorough'

const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

/** The scripts of package.json that run a file of this project. */
const commands = Object.entries(scripts).flatMap(([script, line]) => {
  const [, file] = /(?:^|\s)tsx (\S+\.ts)$/.exec(line) ?? []
  return file === undefined ? [] : [{ script, file }]
})

describe.each(commands)('npm run $script', ({ script, file }) => {
  it('answers --help with its usage, its options with their defaults, and an example', async () => {
    const { output, errors, status } = await runCommand(file, ['--help'])
    expect({ errors, status }).toEqual({ errors: '', status: 0 })
    const invocation = script === 'start' ? 'npm start' : `npm run (--silent )?${script}`
    expect(output).toMatch(new RegExp(`^Usage: ${invocation} -- \\[options\\]`))
    expect(output).toMatch(new RegExp(`^Examples:\n  (?:[A-Z_]+=\\S+ )?${invocation}\\b`, 'm'))
    for (const [option] of output.matchAll(/^ {2}--\S+ <.*(?:\n {4}.*)*/gm))
      expect(option).toMatch(/default:|when\s+left\s+out|without\s+it/)
  })
})

describe('a command line', () => {
  it.each(commands.slice(0, runSize(2, commands.length)))(
    'of npm run $script suggests the right option for a mistyped one',
    async ({ file }) => {
      const { output, errors, status } = await runCommand(file, ['--hepl'])
      expect(errors).toContain("unknown option '--hepl'\n(Did you mean --help?)")
      expect({ output, status }).toEqual({ output: '', status: 2 })
    },
  )

  it.each(['-1', '65536', '1e3', '', 'x'])('has no port %j', async (port) => {
    const { errors, status } = await runCommand('seed/local/local.ts', ['--port', port])
    expect(errors).toMatch(/--port .*from 0 to 65535/)
    expect(status).toBe(2)
  })

  it.each(['--data', '--host'])('has no empty %s', async (option) => {
    const { errors, status } = await runCommand('seed/local/local.ts', [option, ''])
    expect(errors).toContain('must not be empty')
    expect(status).toBe(2)
  })

  it('of npm, which keeps options before --, gets the right one as a hint', async () => {
    const environment = { npm_config_port: 'true' }
    const { errors, status } = await runCommand('seed/local/local.ts', ['4311'], environment)
    expect(errors).toContain('npm start -- --port 4311')
    expect(status).toBe(2)
  })

  it('stores nothing when npm kept its --dry-run', async () => {
    const { errors, status } = await runCommand('seed/commands/load.ts', ['x'], {
      npm_config_dry_run: 'true',
    })
    expect(errors).toContain('npm run load -- --dry-run')
    expect(status).toBe(2)
  })
})
