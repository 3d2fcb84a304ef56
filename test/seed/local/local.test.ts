import { once } from 'node:events'
import { runCommand, startCommand } from '../../command'
import { describeWithCurl, runCurl } from '../../curl'
import { useFolder } from '../../files'
import { freePort } from '../../free-port'

const folder = useFolder()

/** The first answer of a server that is just starting, asked for until somebody listens. */
async function firstAnswer(url: string): Promise<Response> {
  for (;;) {
    try {
      return await fetch(url)
    } catch {
      await new Promise(setImmediate)
    }
  }
}

describeWithCurl('the command line that npm start prints', () => {
  it('finds what it asks for, as it stands', async () => {
    const server = startCommand('seed/local/local.ts', ['--port', '0', '--data', `${folder.path}/printed`])
    try {
      const [output] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string]
      const [, line = ''] = /^Try: (.*)$/m.exec(output) ?? []
      expect(JSON.parse(await runCurl(line))).toMatchObject({ total: 2 })
    } finally {
      server.kill()
      await once(server, 'exit')
    }
  })
})

describe('npm start', () => {
  it('finds the seed article from its very first answer on', async () => {
    const port = await freePort()
    const server = startCommand('seed/local/local.ts', [
      '--port',
      String(port),
      '--data',
      `${folder.path}/data`,
    ])
    try {
      const answer = await firstAnswer(`http://127.0.0.1:${port}/search?q=${encodeURIComponent('پابندیاں')}`)
      expect(await answer.json()).toMatchObject({ total: 2 })
    } finally {
      server.kill()
      await once(server, 'exit')
    }
  })

  it('cannot keep its data in a file, and says so in one line', async () => {
    const file = folder.write('file', 'x')
    const { errors, status } = await runCommand('seed/local/local.ts', ['--port', '0', '--data', file])
    expect({ errors, status }).toEqual({
      errors: `cannot keep data in ${file}: it is a file, not a folder\n`,
      status: 1,
    })
  })

  it('says which address it cannot have', async () => {
    const port = await freePort()
    const args = (data: string) => ['--port', String(port), '--data', `${folder.path}/${data}`]
    const first = startCommand('seed/local/local.ts', args('first'))
    try {
      await once(first.stdout, 'data')
      const { errors, status } = await runCommand('seed/local/local.ts', args('second'))
      expect(errors).toMatch(`cannot listen on 127.0.0.1:${port}`)
      expect(status).toBe(1)
    } finally {
      first.kill()
      await once(first, 'exit')
    }
  })
})
