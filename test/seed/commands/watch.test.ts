import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { runCommand, startCommand } from '../../command'
import { useFolder } from '../../files'
import { useLocalServer } from '../../local-server'
import { newsPage, rss, useNewsSite } from '../../news-site'

const server = useLocalServer()
const folder = useFolder()
const site = useNewsSite()

/** The command with the address by which this machine's site is reached without a name of its own. */
function lineFor(path: string, ...more: string[]): string[] {
  const feed = `http://127.0.0.1:${new URL(site.origin).port}${path}`
  return [feed, '--endpoint', server.url, '--state', `${folder.path}/state`, ...more]
}

const watch = (...args: string[]) => runCommand('seed/commands/watch.ts', args)

async function titles(): Promise<string[]> {
  const { articles } = (await (await fetch(`${server.url}/articles`)).json()) as {
    articles: { title: string }[]
  }
  return articles.map(({ title }) => title)
}

describe('npm run watch', () => {
  it('stores what is new in a feed, and asks for the feed alone the next time', async () => {
    site.pages['/feed'] = {
      body: rss(['<title>بجٹ</title><link>/budget</link>']),
      headers: { etag: '"1"', 'content-type': 'text/xml' },
    }
    site.pages['/budget'] = { body: newsPage('بجٹ', 'ٹیکس کم ہو گا۔') }
    const first = await watch(...lineFor('/feed', '--allow-private'))
    expect(first.errors).toMatch(/1 new, 0 replaced, 0 unchanged, 0 failed\n$/)
    expect(await titles()).toEqual(['بجٹ'])
    site.takePaths()
    const second = await watch(...lineFor('/feed', '--allow-private'))
    expect(second).toMatchObject({
      status: 0,
      errors: expect.stringContaining('0 new, 0 replaced, 0 unchanged'),
    })
    expect(site.takePaths()).toEqual(['/robots.txt', '/feed'])
  })

  it('reads no private address unless it is told to, and fails then', async () => {
    const { errors, status } = await watch(...lineFor('/feed'))
    expect(errors).toContain(
      'leads to 127.0.0.1, which is not an address of the Internet; --allow-private permits it',
    )
    expect(status).toBe(1)
  })

  it('goes on with --every until it is interrupted', async () => {
    const child = startCommand(
      'seed/commands/watch.ts',
      lineFor('/feed', '--allow-private', '--every', '15m'),
    )
    const errors = text(child.stderr)
    await once(child.stderr, 'data')
    child.kill('SIGINT')
    const [status] = await once(child, 'exit')
    expect(await errors).toContain('Ctrl-C again ends at once')
    expect(status).toBe(0)
  })

  it.each([
    [['example.org'], 'It must be an address such as'],
    [['https://feeds.example/', '--every', '15'], 'It must be minutes or hours such as 15m'],
  ])('explains a wrong command line: %j', async (args, message) => {
    const { errors, status } = await watch(...args)
    expect(errors).toContain(message)
    expect(status).toBe(2)
  })
})
