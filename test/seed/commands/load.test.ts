import { runCommand } from '../../command'
import { useFolder } from '../../files'
import { useLocalServer } from '../../local-server'

const server = useLocalServer()
const folder = useFolder()

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

describe('npm run load', () => {
  it('stores what it can, names what it cannot, and fails then', async () => {
    const { errors, status } = await load(`${folder.path}/paper`, '--endpoint', server.url)
    expect(errors).toContain('paper/wrong.json: text is missing.')
    expect(errors).toContain('2 new, 0 replaced or unchanged, 1 failed')
    expect(status).toBe(1)
    expect(await revisionOf('budget')).toBe(1)
    expect(await revisionOf('sport')).toBe(1)
  })

  it('changes nothing when it runs again', async () => {
    await load(`${folder.path}/good`, '--endpoint', server.url)
    const again = await load(`${folder.path}/good`, '--endpoint', `${server.url}/`)
    expect(again).toMatchObject({ status: 0, output: '' })
    expect(again.errors).toContain('0 new, 1 replaced or unchanged, 0 failed')
    expect(await revisionOf('health')).toBe(1)
  })

  it('replaces the article of an edited file', async () => {
    const path = folder.write('edited.txt', 'پہلی سرخی\n\nمتن')
    await load(path, '--endpoint', server.url)
    folder.write('edited.txt', 'نئی سرخی\n\nمتن')
    await load(path, '--endpoint', server.url)
    expect(await revisionOf('edited')).toBe(2)
  })

  it('shows with --dry-run what would be stored, without a server', async () => {
    const { output, errors, status } = await load(`${folder.path}/good`, '--dry-run')
    expect(output).toBe('health\t1\tصحت\n')
    expect(errors).toContain('1 would be stored, 0 failed')
    expect(status).toBe(0)
  })

  it('says how to start a server when none answers', async () => {
    const { errors, status } = await load(`${folder.path}/good`, '--endpoint', 'http://127.0.0.1:9')
    expect(errors).toMatch(/^no server answers at http:\/\/127\.0\.0\.1:9\/ .*npm start/s)
    expect(status).toBe(1)
  })

  it.each([
    [[], 'no PATH given'],
    [['--endpoint', 'example.org', 'x'], '--endpoint must be an address'],
    [['--fast', 'x'], "Unknown option '--fast'"],
  ])('explains a wrong command line: %j', async (args, message) => {
    const { errors, status } = await load(...args)
    expect(errors).toContain(message)
    expect(errors).not.toContain('    at ')
    expect(status).toBe(1)
  })
})
