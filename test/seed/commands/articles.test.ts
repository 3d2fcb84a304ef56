import { runCommand } from '../../command'
import { useFolder } from '../../files'
import { putArticle, useLocalServer } from '../../local-server'

const server = useLocalServer()
const elsewhere = useLocalServer()
const folder = useFolder()

const MISSED = 'شہریوں نے جلوس نکالا'
const BRIDGE = `انجینئر نادیہ رحمان نے کہا کہ ’پل پرانا ہے، اور بند رہے گا۔‘ ${MISSED} اور نعرے لگائے۔`
const ROAD = 'ناظم فرحان یوسف نے کہا کہ ’سڑک کی مرمت اگلے ماہ مکمل ہو جائے گی۔‘'

async function articles(...args: string[]) {
  return runCommand('seed/commands/articles.ts', [...args, '--endpoint', server.url])
}

async function exported(format: string, ...args: string[]) {
  const { output, status } = await runCommand('seed/commands/export.ts', [
    ...['--format', format, '--endpoint', server.url],
    ...args,
  ])
  expect(status).toBe(0)
  return output
}

function fail(): never {
  throw new Error('the article is gone')
}

function lines(output: string): string[] {
  return output.split('\n').filter((line) => line !== '')
}

async function read(url: string, id: string) {
  const { revision, ...article } = await (await fetch(`${url}/articles/${id}?hidden=true`)).json()
  return article
}

let quote: string
beforeAll(async () => {
  const facts = { source: 'روزنامہ صبح', publishedAt: '2026-11-20' }
  const { quotes } = await (await putArticle(server.url, 'bridge', { text: BRIDGE, ...facts })).json()
  quote = quotes[0].id
  await putArticle(server.url, 'road', { text: ROAD, ...facts, publishedAt: '2026-11-22' })
  await putArticle(server.url, 'other', { text: ROAD, source: 'شام نیوز' })
})

describe('npm run articles', () => {
  it('lists what is stored, by source and day', async () => {
    const { output } = await articles('list', '--source', 'روزنامہ صبح', '--to', '2026-11-21')
    expect(lines(output)).toEqual([`bridge\t2026-11-20\tروزنامہ صبح\t1\t${BRIDGE}`])
  })

  it('corrects a quote, adds one, and shows who said so', async () => {
    const corrected = await articles(
      'correct',
      quote,
      '--speaker',
      'کامران لطیف',
      '--by',
      'ثنا',
      '--note',
      'فون پر',
    )
    expect(corrected).toMatchObject({ errors: '', status: 0 })
    const added = await articles('add', 'bridge', MISSED, '--kind', 'reported', '--by', 'بلال')
    expect(added).toMatchObject({ errors: '', status: 0 })
    const { output } = await articles('show', 'bridge')
    expect(output).toMatch(/کامران لطیف\n {2}speaker کامران لطیف, for نادیہ رحمان, by ثنا at \S+: فون پر\n/)
    expect(output).toMatch(/reported: شہریوں نے جلوس نکالا\n {2}nobody known\n {2}added, by بلال at /)
  })

  it('deletes several articles with --yes alone, and restores them', async () => {
    const asked = await articles('delete', '--source', 'روزنامہ صبح')
    expect(lines(asked.output)).toEqual(['would be deleted\troad', 'would be deleted\tbridge'])
    expect((await fetch(`${server.url}/articles/road`)).status).toBe(200)
    const before = await read(server.url, 'bridge')
    await articles('delete', '--source', 'روزنامہ صبح', '--yes')
    expect((await fetch(`${server.url}/articles/road`)).status).toBe(404)
    expect(lines((await articles('restore', 'road', 'bridge')).output)).toHaveLength(2)
    expect(await read(server.url, 'bridge')).toEqual(before)
  })
})

describe('npm run export', () => {
  it('writes articles that load reads again elsewhere, with what editors said', async () => {
    const file = folder.write('articles.jsonl', await exported('articles'))
    const { errors } = await runCommand('seed/commands/load.ts', [file, '--endpoint', elsewhere.url])
    expect(errors).toContain('3 new, 0 replaced, 0 unchanged')
    for (const id of ['bridge', 'road']) {
      expect(await read(elsewhere.url, id)).toEqual(await read(server.url, id))
    }
  })

  it('writes articles whose every quote is reviewed as annotated ones', async () => {
    const gold = lines(await exported('gold')).map((line) => JSON.parse(line))
    const [spoken, told] = [BRIDGE.indexOf('پل'), BRIDGE.indexOf(MISSED)]
    const known = { aliases: [], via: null, nested: false, broken: false, reviewed: true }
    expect(gold).toEqual([
      {
        id: 'bridge',
        text: BRIDGE,
        quotes: [
          {
            ...{ start: spoken, end: spoken + 28, text: 'پل پرانا ہے، اور بند رہے گا۔' },
            ...{ kind: 'statement', speaker: 'کامران لطیف', ...known },
          },
          {
            ...{ start: told, end: told + MISSED.length, text: MISSED },
            ...{ kind: 'reported', speaker: null, ...known },
          },
        ],
      },
    ])
  })
})

describe('npm run reextract', () => {
  it('keeps what editors said of what older rules had found otherwise', async () => {
    const before = await read(server.url, 'bridge')
    const { revision, ...stored } = (await server.server.articles.get('bridge')) ?? fail()
    await server.server.articles.put({ ...stored, rules: 1, quotes: [] })
    const { errors } = await runCommand('seed/commands/reextract.ts', ['--endpoint', server.url])
    expect(errors).toContain('1 stored anew, 2 up to date, 0 deleted meanwhile, 0 failed')
    expect(await read(server.url, 'bridge')).toEqual(before)
  })
})
