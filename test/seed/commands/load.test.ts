import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { articleIdOf } from '../../../lambda/ingest/article-id'
import { runCommand, startCommand } from '../../command'
import { useFolder } from '../../files'
import { useLocalServer } from '../../local-server'
import { newsPage, useNewsSite } from '../../news-site'

const server = useLocalServer()
const folder = useFolder()
const site = useNewsSite()

folder.write(
  'paper/budget.txt',
  'بجٹ\n\nوزیر خزانہ محمد اورنگزیب نے کہا کہ ’ٹیکس کا بوجھ سب پر برابر ہو گا۔‘',
)
folder.write(
  'paper/sport.json',
  JSON.stringify({ id: 'sport', text: 'کپتان نے کہا کہ ’ہم جیتیں گے اور خوش ہوں گے۔‘' }),
)
folder.write('paper/wrong.json', '{}')
folder.write('good/health.txt', 'صحت\n\nڈاکٹر یاسمین راشد نے بتایا کہ ’ہسپتالوں میں دوائیں موجود ہیں۔‘')

async function load(...args: string[]) {
  return runCommand('seed/commands/load.ts', args)
}

async function revisionOf(id: string): Promise<number | null> {
  const answer = await fetch(`${server.url}/articles/${id}`)
  if (!answer.ok) return null
  const { revision } = (await answer.json()) as { revision: number }
  return revision
}

/** A server that stores as this API does, slowly; `firstStored` waits for the first answer to a PUT. */
async function useSlowServer() {
  let stored = 0
  let tell = () => {}
  const firstStored = new Promise<void>((resolve) => {
    tell = resolve
  })
  const slow = createServer(async (request, response) => {
    await text(request)
    if (request.method === 'PUT') {
      await wait(100)
      stored++
      tell()
      response.writeHead(201)
    }
    response.end(JSON.stringify({ id: basename(request.url ?? ''), outcome: 'created' }))
  }).listen(0, '127.0.0.1')
  await once(slow, 'listening')
  const { port } = slow.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    firstStored,
    stored: () => stored,
    close: () => slow.close(),
  }
}

describe('npm run load', () => {
  it('stores what it can, names what it cannot, and fails then', async () => {
    const { errors, status } = await load(`${folder.path}/paper`, '--endpoint', server.url)
    expect(errors).toContain('paper/wrong.json: text is missing.')
    expect(errors).toContain('2 new, 0 replaced, 0 unchanged, 1 failed')
    expect(status).toBe(1)
    expect(await revisionOf('budget')).toBe(1)
    expect(await revisionOf('sport')).toBe(1)
  })

  it('changes nothing when it runs again', async () => {
    await load(`${folder.path}/good`, '--endpoint', server.url)
    const again = await load(`${folder.path}/good`, '--endpoint', `${server.url}/`)
    expect(again).toMatchObject({ status: 0, output: '' })
    expect(again.errors).toContain('0 new, 0 replaced, 1 unchanged, 0 failed')
    expect(await revisionOf('health')).toBe(1)
  })

  it('replaces the article of an edited file', async () => {
    const path = folder.write('edited.txt', 'پہلی سرخی\n\nمتن')
    await load(path, '--endpoint', server.url)
    folder.write('edited.txt', 'نئی سرخی\n\nمتن')
    const { errors } = await load(path, '--endpoint', server.url)
    expect(errors).toContain('0 new, 1 replaced, 0 unchanged, 0 failed')
    expect(await revisionOf('edited')).toBe(2)
  })

  it('shows with --dry-run what would be stored, without a server', async () => {
    const { output, errors, status } = await load(`${folder.path}/good`, '--dry-run')
    expect(output).toBe('health\t1\tصحت\n')
    expect(errors).toContain('1 would be stored, 0 failed')
    expect(status).toBe(0)
  })

  it('counts the files that it skips, and names them with --verbose', async () => {
    folder.write('mixed/notes.txt', 'سرخی\n\nمتن')
    const picture = folder.write('mixed/picture.png', 'x')
    const brief = await load(`${folder.path}/mixed`, '--dry-run')
    expect(brief.errors).toContain('1 skipped')
    expect(brief.errors).not.toContain(picture)
    const full = await load(`${folder.path}/mixed`, '--dry-run', '--verbose')
    expect(full.errors).toContain(`${picture}: skipped, for it is another kind of file`)
  })

  it('stores the article of a web page by its address', async () => {
    site.pages['/page'] = { body: newsPage('بجٹ', 'ٹیکس کم ہو گا۔') }
    const address = `http://127.0.0.1:${new URL(site.origin).port}/page`
    const { errors } = await load(address, '--allow-private', '--endpoint', server.url)
    expect(errors).toContain('1 new, 0 replaced, 0 unchanged, 0 failed')
    expect(await revisionOf(articleIdOf({ url: address, text: '' }))).toBe(1)
  })

  it('says at Ctrl-C what was stored and how to go on', async () => {
    for (let number = 0; number < 50; number++) folder.write(`many/m${number}.txt`, `سرخی\n\nمتن ${number}`)
    const slow = await useSlowServer()
    const child = startCommand('seed/commands/load.ts', [`${folder.path}/many`, '--endpoint', slow.url])
    const errors = text(child.stderr)
    await slow.firstStored
    child.kill('SIGINT')
    const [status] = await once(child, 'exit')
    const [, stored] = /^(\d+) new, 0 replaced, 0 unchanged, 0 failed$/m.exec(await errors) ?? []
    expect(Number(stored)).toBe(slow.stored())
    expect(slow.stored()).toBeLessThan(50)
    expect(await errors).toMatch(/What was stored stays: run the same command again to go on\.\n$/)
    expect(status).toBe(130)
    slow.close()
  })

  it('stops when the server is that of another program', async () => {
    const other = createServer((_, response) => response.end('<html>')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    const { errors, status } = await load(`${folder.path}/good`, '--endpoint', url)
    expect(errors).toContain(`${url} does not answer as this API does`)
    expect(status).toBe(1)
    other.close()
  })

  it('sends no write on to where a server redirects, and tells where', async () => {
    let followed = false
    const proxy = createServer((request, response) => {
      if (request.url === '/login') followed = true
      if (request.method === 'PUT') response.writeHead(302, { location: '/login\u009b2J' })
      response.end('<html>')
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const { errors, status } = await load(`${folder.path}/good`, '--endpoint', `http://ali:secret@${host}/`)
    expect(errors).toContain('the server refuses to store anything: the server redirects to /login')
    expect(errors).toContain('0 new, 0 replaced, 0 unchanged, 1 failed')
    expect(errors).not.toMatch(/secret|\u009b/)
    expect([status, followed]).toEqual([1, false])
    proxy.close()
  })

  it('keeps a password in a wrong address to itself', async () => {
    const { errors, status } = await load('x', '--endpoint', 'ftp://ali:secret@example.org/')
    expect(errors).not.toContain('secret')
    expect(status).toBe(2)
  })

  it('gives a terminal nothing that steers it', async () => {
    const path = folder.write('odd\u001b[31m.txt', 'سرخی \u202eالٹی\u009b\n\nمتن')
    const shown = await load(path, folder.write('wrong\u001b.json', '{'), '--dry-run')
    expect(shown.output + shown.errors).not.toMatch(/[^\P{Cc}\n\t]|\u202e/u)
  })

  it('finds what the first version stored, and names what is replaced', async () => {
    const put = (id: string, body: object) =>
      fetch(`${server.url}/articles/${id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    await put('old', { text: 'پرانی سرخی\n\nپرانا متن' })
    await put('oldpage', { text: 'اور متن', url: 'https://www.example.org/p' })
    folder.write('first/deep/old.txt', 'پرانی سرخی\n\nپرانا متن')
    folder.write('first/other/old.txt', 'نئی سرخی\n\nنیا متن')
    folder.write(
      'first/oldpage.html',
      `<html><head><link rel="canonical" href="https://example.org/p/"></head><body><p>${'نیا متن یہاں ہے۔ '.repeat(9)}</p></body></html>`,
    )
    const first = await load(`${folder.path}/first`, '--endpoint', server.url)
    expect(first.errors).toContain('1 new, 1 replaced, 1 unchanged, 0 failed')
    expect(first.errors).toContain('Replaced: oldpage')
    const again = await load(`${folder.path}/first`, '--endpoint', server.url)
    expect(again.errors).toContain('0 new, 0 replaced, 3 unchanged, 0 failed')
  })

  it('says how to start a server when none answers', async () => {
    const { errors, status } = await load(`${folder.path}/good`, '--endpoint', 'http://127.0.0.1:9')
    expect(errors).toMatch(/^no server answers at http:\/\/127\.0\.0\.1:9\/ .*npm start/s)
    expect(status).toBe(1)
  })

  it.each([
    [[], "missing required argument 'PATH-OR-URL'"],
    [['--endpoint', 'example.org', 'x'], 'It must be an address such as'],
    [['--fast', 'x'], "unknown option '--fast'"],
  ])('explains a wrong command line: %j', async (args, message) => {
    const { errors, status } = await load(...args)
    expect(errors).toContain(message)
    expect(errors).not.toContain('    at ')
    expect(status).toBe(2)
  })
})

describe('npm run load of what is nearly the same', () => {
  const paragraph = (first: string) =>
    `${first}\n\nوزیر خزانہ نادیہ رحمان نے کہا کہ ’قیمتیں کم ہوں گی۔‘ ${Array.from({ length: 60 }, (_, at) => `بات${at} ہوئی`).join(' ')}`

  it('names both articles, and stores them unless it is told not to', async () => {
    const first = folder.write('similar/first.txt', paragraph('ایک سرخی'))
    const second = folder.write('similar/second.txt', paragraph('دوسری سرخی'))
    await load(first, '--endpoint', server.url)
    const left = await load(second, first, '--skip-similar', '--endpoint', server.url)
    expect(left.errors).toContain('second is nearly the same as first (ایک سرخی): left out')
    expect(left.errors).toContain('0 new, 0 replaced, 1 unchanged, 0 failed, 1 left out')
    expect(await revisionOf('second')).toBeNull()
    const { errors, status } = await load(second, '--endpoint', server.url)
    expect(errors).toContain('1 new, 0 replaced, 0 unchanged, 0 failed\nsecond is nearly the same as first')
    expect(status).toBe(0)
  })
})
