import { spawnSync } from 'node:child_process'
import { storeSeedArticle } from '../seed/local/seed-article'
import { describeWithCurl, runCurl } from './curl'
import { useLocalServer } from './local-server'

// curl names the port of the README, whatever the port that it is led to.
const local = useLocalServer(['localhost:3000'])

function readme(action: string, input = '') {
  return spawnSync(process.execPath, ['.ci/readme.mjs', action], { input, encoding: 'utf8' })
}

describeWithCurl('the README', () => {
  it('shows the answer that its own query gets', async () => {
    await storeSeedArticle(local.server.articles)
    const query = readme('commands').stdout.trimEnd().split('\n').at(-1) ?? ''
    expect(query).toMatch(/^curl /)
    const answer = await runCurl(query, new URL(local.url).port)
    expect(readme('compare', answer)).toMatchObject({ stderr: '', status: 0 })
  })
})
