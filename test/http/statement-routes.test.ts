import * as v from 'valibot'
import { statementsAnswerSchema } from '../../lambda/http/answers'
import { openLocalServer } from '../../seed/local/local-server'
import { useFolder } from '../files'
import { putArticle } from '../local-server'

const folder = useFolder()
let server: Awaited<ReturnType<typeof openLocalServer>>
let url: string

async function start(): Promise<void> {
  server = await openLocalServer({ data: `${folder.path}/data` })
  url = await server.listen(0, '127.0.0.1')
}

beforeAll(async () => {
  await start()
  const text = (name: string) => `${name} نے کہا کہ ’کام وقت پر مکمل ہو گا اور سب کو فائدہ پہنچے گا۔‘`
  await putArticle(url, 'one', { text: text('نادیہ رحمان') })
  await putArticle(url, 'two', { text: text('نادیہ قریشی') })
})
afterAll(() => server.close())

async function send(method: string, query: string, body?: object) {
  const headers = body === undefined ? {} : { 'content-type': 'application/json' }
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  return fetch(`${url}/speakers/statements${query}`, init)
}

async function statements() {
  const body = await (await send('GET', '')).json()
  expect(body).toEqual(v.parse(statementsAnswerSchema, body))
  return (body as v.InferOutput<typeof statementsAnswerSchema>).statements
}

async function persons(): Promise<number> {
  const { speakers } = (await (await fetch(`${url}/speakers`)).json()) as { speakers: unknown[] }
  return speakers.length
}

const NAMES = ['نادیہ رحمان', 'نادیہ قریشی']

describe('PUT /speakers/statements', () => {
  it('joins two names at once, after a restart too, once and by whom it was first said', async () => {
    expect(await persons()).toBe(2)
    expect((await send('PUT', '', { names: NAMES, same: true, by: 'ثنا' })).status).toBe(200)
    expect(await persons()).toBe(1)
    await send('PUT', '', { names: NAMES.toReversed(), same: true, by: 'بلال' })
    expect(await statements()).toMatchObject([{ names: NAMES, same: true, by: 'ثنا' }])
    await server.close()
    await start()
    expect(await persons()).toBe(1)
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ articles: 2, skipped: 0 })
  })

  it('takes the place of what was said of the two, and is withdrawn', async () => {
    await send('PUT', '', { names: NAMES, same: false, by: 'بلال' })
    expect(await statements()).toMatchObject([{ same: false, by: 'بلال' }])
    const query = `?${new URLSearchParams(NAMES.map((name) => ['name', name]))}`
    for (const _ of [1, 2]) expect((await send('DELETE', query)).status).toBe(204)
    expect([await statements(), await persons()]).toEqual([[], 2])
  })

  it('loses none of many said at once', async () => {
    await Promise.all(
      [...'ابپتٹ'].map((letter) => send('PUT', '', { names: ['نادیہ', `نادیہ ${letter}`], same: true })),
    )
    expect(await statements()).toHaveLength(5)
  })

  it.each([
    [{ names: ['نادیہ'], same: true }, 'names'],
    [{ names: ['نادیہ', ' نادیہ'], same: true }, 'names'],
    [{ names: NAMES }, 'same'],
  ])('refuses %j', async (body, field) => {
    const answer = await send('PUT', '', body)
    const { errors } = (await answer.json()) as { errors: { field: string }[] }
    expect([answer.status, errors[0]?.field]).toEqual([422, field])
  })
})
