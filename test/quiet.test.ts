import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')

describe('npm test', () => {
  it('prints the runner’s own lines alone, whatever the SDK and the stack have to say', () => {
    const loud = ['test/store/dynamodb-client.test.ts', 'test/lib/quote-search-stack.test.ts']
    const { JEST_WORKER_ID, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED, ...environment } = process.env
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--maxWorkers=1', '--colors=false', ...loud],
      { cwd: ROOT, encoding: 'utf8', env: environment },
    )
    const others = stderr
      .split('\n')
      .filter((line) => !/^(PASS |Test|Snapshots:|Time:|Ran all |$)/.test(line))
    expect({ stdout, others }).toEqual({ stdout: '', others: [] })
  }, 120_000)
})
