import { runCommand } from '../command'

describe('npm run bench', () => {
  it('prints a table whose every header says its unit', async () => {
    const { output, status } = await runCommand('test/bench/bench.ts', ['200'])
    const [, header = ''] = /^│ \(index\) +│ (.*) │$/m.exec(output) ?? []
    const columns = header.split('│').map((column) => column.trim())
    expect(columns).toContain('p50 (ms)')
    for (const column of columns) expect(column).toMatch(/ \((ms|%)\)$/)
    expect(status).toBe(0)
  })
})
