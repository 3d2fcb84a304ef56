import { Command } from '@commander-js/extra-typings'
import { optionsTakenByNpm } from '../../../seed/commands/npm-options'
import { portOption } from '../../../seed/commands/options'

const start = new Command('npm start --').addOption(portOption(3000))
const load = new Command('npm run load --')
  .argument('<PATH...>')
  .option('--endpoint <URL>')
  .option('--dry-run')
  .option('--yes')

describe('options that npm kept', () => {
  it('are given with the value that came as an argument', () => {
    expect(optionsTakenByNpm(start, ['4311'], { npm_config_port: 'true' })).toMatch(
      /npm kept --port for itself.*: npm start -- --port 4311$/,
    )
  })

  it('are given with the value that npm kept too', () => {
    expect(optionsTakenByNpm(start, [], { npm_config_port: '4311' })).toMatch(/npm start -- --port 4311$/)
  })

  it('are given without a guess where an argument may be another one', () => {
    const environment = { npm_config_endpoint: 'true', npm_config_dry_run: 'true' }
    expect(optionsTakenByNpm(load, ['a.txt', 'http://x'], environment)).toMatch(
      /npm kept --endpoint and --dry-run .*: npm run load -- --endpoint <URL> --dry-run$/,
    )
  })

  it('are none where npm has only its own', () => {
    const environment = { npm_config_yes: 'true', npm_config_port: '', npm_config_loglevel: 'silent' }
    expect(optionsTakenByNpm(start, ['x'], environment)).toBeNull()
    expect(optionsTakenByNpm(load, ['x'], environment)).toBeNull()
  })
})
