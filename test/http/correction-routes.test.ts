import * as v from 'valibot'
import {
  articleAnswerSchema,
  correctedArticleAnswerSchema,
  correctedQuoteSchema,
  problemSchema,
  type searchAnswerSchema,
} from '../../lambda/http/answers'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { lambdaHandler } from '../../lambda/http/lambda-handler'
import { extractQuotes } from '../../lambda/quotes/extract'
import { apiGatewayEvent } from '../lib/api-gateway-event'
import { putArticle, useLocalServer } from '../local-server'
import { forgetfulWriter } from './article-writer'

const server = useLocalServer()

const WORDS = 'پل پرانا ہے، اور بند رہے گا۔'
const MISSED = 'شہریوں نے جلوس نکالا'
const TEXT = `انجینئر نادیہ رحمان نے کہا کہ ’${WORDS}‘ ${MISSED} اور نعرے لگائے۔`

async function send(method: string, path: string, body?: object) {
  const headers = body === undefined ? {} : { 'content-type': 'application/json' }
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  return fetch(`${server.url}${path}`, init)
}

/** The body of an answer, which holds what the contract says and nothing else. */
async function bodyOf<S extends v.GenericSchema>(
  asked: Response | Promise<Response>,
  schema: S,
): Promise<v.InferOutput<S>> {
  const body = await (await asked).json()
  const parsed = v.parse(schema, body)
  expect(body).toEqual(parsed)
  return parsed
}

async function problem(asked: Promise<Response>) {
  const answer = await asked
  const body = await bodyOf(answer, problemSchema)
  expect(body.status).toBe(answer.status)
  return body
}

/** Stores the article under an id; the path of its quote. */
async function stored(id: string): Promise<string> {
  const { quotes } = await (await putArticle(server.url, id, { text: TEXT })).json()
  expect(quotes).toHaveLength(1)
  return `/articles/${id}/quotes/${quotes[0].id}`
}

async function read(id: string) {
  return bodyOf(send('GET', `/articles/${id}?hidden=true`), correctedArticleAnswerSchema)
}

async function found(parameters: Record<string, string>): Promise<number> {
  const answer = await send('GET', `/search?${new URLSearchParams(parameters)}`)
  return ((await answer.json()) as v.InferOutput<typeof searchAnswerSchema>).total
}

describe('PATCH /articles/{id}/quotes/{quote}', () => {
  it('gives the quote another speaker, for readers and searches, with the machine’s answer for editors', async () => {
    const quote = await stored('speaker')
    const answer = await send('PATCH', quote, { speaker: { name: 'کامران لطیف' }, by: 'ثنا', note: 'فون پر' })
    expect(answer.status).toBe(200)
    const corrected = await bodyOf(answer, correctedQuoteSchema)
    expect(corrected).toMatchObject({
      text: WORDS,
      speaker: { name: 'کامران لطیف', type: 'person', by: 'editor' },
      reviewed: true,
      machine: { speaker: { name: 'نادیہ رحمان' } },
      correction: { speaker: { name: 'کامران لطیف' }, hidden: false, by: 'ثنا', note: 'فون پر' },
    })
    expect((await read('speaker')).quotes).toEqual([corrected])
    expect(await found({ speaker: 'کامران لطیف', article: 'speaker' })).toBe(1)
    expect(await found({ speaker: 'نادیہ رحمان', article: 'speaker' })).toBe(0)
    const plain = await bodyOf(send('GET', '/articles/speaker'), articleAnswerSchema)
    expect(plain.quotes).toMatchObject([{ speaker: { name: 'کامران لطیف' }, reviewed: true }])
  })

  it('hides a quote from readers, not from editors, and shows it again', async () => {
    const quote = await stored('hidden')
    expect((await send('PATCH', quote, { hidden: true })).status).toBe(200)
    expect(await found({ article: 'hidden' })).toBe(0)
    expect((await read('hidden')).quotes).toMatchObject([{ text: WORDS, correction: { hidden: true } }])
    const shown = await bodyOf(send('PATCH', quote, { hidden: false }), correctedQuoteSchema)
    expect(shown).toMatchObject({ text: WORDS, correction: null })
    expect(await found({ article: 'hidden' })).toBe(1)
  })

  it('names the user of the server where nobody is named', async () => {
    const quote = await stored('unnamed')
    const { correction } = await bodyOf(send('PATCH', quote, { confirmed: true }), correctedQuoteSchema)
    expect(correction?.by).toMatch(/./)
  })

  it('writes nothing when it says again what was said', async () => {
    const quote = await stored('twice')
    await send('PATCH', quote, { speaker: null, by: 'ثنا' })
    const once = await read('twice')
    await send('PATCH', quote, { speaker: null, by: 'بلال' })
    expect(await read('twice')).toEqual(once)
  })

  it('survives the article being stored again, and an edit; is lost while its words are gone', async () => {
    const quote = await stored('edited')
    await send('PATCH', quote, { speaker: { name: 'کامران لطیف' } })
    const again = await (await putArticle(server.url, 'edited', { text: TEXT })).json()
    expect(again).toMatchObject({ outcome: 'unchanged', quotes: [{ speaker: { name: 'کامران لطیف' } }] })
    await putArticle(server.url, 'edited', { text: `تازہ خبر۔\n\n${TEXT}` })
    expect((await read('edited')).quotes).toMatchObject([{ speaker: { name: 'کامران لطیف' } }])
    await putArticle(server.url, 'edited', { text: TEXT.replace('پرانا', 'نیا') })
    expect(await read('edited')).toMatchObject({
      quotes: [{ speaker: { name: 'نادیہ رحمان' }, correction: null }],
      lost: [{ text: WORDS, speaker: { name: 'کامران لطیف' } }],
    })
    const [lost] = (await read('edited')).lost
    expect((await send('DELETE', `/articles/edited/quotes/${lost?.id}/correction`)).status).toBe(204)
    expect((await read('edited')).lost).toEqual([])
  })

  it.each<[object, string]>([
    [{}, 'the body'],
    [{ speaker: { name: ' ' } }, 'speaker.name'],
    [{ speaker: { name: 'ا', type: 'thing' } }, 'speaker.type'],
    [{ speaker: 'ا' }, 'speaker'],
    [{ hidden: 'yes' }, 'hidden'],
    [{ hidden: true, confirmed: true }, 'confirmed'],
    [{ note: 'x'.repeat(1_001) }, 'note'],
  ])('refuses %.60j', async (body, field) => {
    const quote = await stored('refused')
    const answer = await problem(send('PATCH', quote, body))
    expect([answer.status, answer.errors?.map((error) => error.field)]).toEqual([422, [field]])
  })

  it('is 404 where there is no such article, or no such quote', async () => {
    const quote = await stored('there')
    expect((await problem(send('PATCH', '/articles/none/quotes/x', { hidden: true }))).status).toBe(404)
    expect((await problem(send('PATCH', `${quote}x`, { hidden: true }))).status).toBe(404)
  })
})

describe('DELETE /articles/{id}/quotes/{quote}/correction', () => {
  it('leaves the article as it was before, also when asked again', async () => {
    const quote = await stored('withdrawn')
    const before = await read('withdrawn')
    await send('PATCH', quote, { speaker: null, note: 'معلوم نہیں' })
    for (const _ of [1, 2]) expect((await send('DELETE', `${quote}/correction`)).status).toBe(204)
    expect(await read('withdrawn')).toEqual({ ...before, revision: 3 })
  })
})

describe('POST /articles/{id}/quotes', () => {
  const start = TEXT.indexOf(MISSED)

  it('adds a quote that was missed, once', async () => {
    await stored('missed')
    const body = { start, end: start + MISSED.length + 1, kind: 'reported', speaker: { name: 'نادیہ رحمان' } }
    const first = await send('POST', '/articles/missed/quotes', body)
    expect(first.status).toBe(201)
    const quote = await bodyOf(first, correctedQuoteSchema)
    expect(quote).toMatchObject({
      text: MISSED,
      kind: 'reported',
      speaker: { name: 'نادیہ رحمان', role: 'انجینئر' },
      reviewed: true,
      machine: null,
      correction: { added: true },
    })
    expect((await send('GET', first.headers.get('location') ?? '')).status).toBe(200)
    const second = await send('POST', '/articles/missed/quotes', body)
    expect([second.status, await bodyOf(second, correctedQuoteSchema)]).toEqual([200, quote])
    expect(await found({ article: 'missed' })).toBe(2)
    await send('DELETE', `/articles/missed/quotes/${quote.id}/correction`)
    expect(await found({ article: 'missed' })).toBe(1)
  })

  it.each([
    [{ start: 0 }, 'end'],
    [{ start: -1, end: 4 }, 'start'],
    [{ start: 0, end: 1e9 }, 'end'],
    [{ start: 4, end: 4 }, 'start'],
    [{ start: 0, end: 4, kind: 'title' }, 'kind'],
  ])('refuses %j', async (body, field) => {
    await stored('wrong-span')
    const answer = await problem(send('POST', '/articles/wrong-span/quotes', body))
    expect([answer.status, answer.errors?.map((error) => error.field)]).toEqual([422, [field]])
  })
})

describe('two editors at once', () => {
  it('lose nothing of each other, and double nothing', async () => {
    const quote = await stored('contested')
    const start = TEXT.indexOf(MISSED)
    const missed = { start, end: start + MISSED.length }
    const answers = await Promise.all([
      send('PATCH', quote, { speaker: { name: 'کامران لطیف' }, by: 'ثنا' }),
      send('PATCH', quote, { note: 'فون پر', by: 'بلال' }),
      send('POST', '/articles/contested/quotes', { ...missed, by: 'ثنا' }),
      send('POST', '/articles/contested/quotes', { ...missed, by: 'بلال' }),
      putArticle(server.url, 'contested', { text: TEXT, title: 'نئی سرخی' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
    expect(await read('contested')).toMatchObject({
      title: 'نئی سرخی',
      quotes: [
        { text: WORDS, correction: { speaker: { name: 'کامران لطیف' }, note: 'فون پر' } },
        { text: MISSED, correction: { added: true } },
      ],
      lost: [],
    })
  })
})

describe('POST /articles/{id}/restore', () => {
  it('brings a deleted article back with its corrections, also when asked again', async () => {
    const quote = await stored('restored')
    await send('PATCH', quote, { speaker: null })
    const before = await read('restored')
    await send('DELETE', '/articles/restored')
    expect(await found({ article: 'restored' })).toBe(0)
    for (const _ of [1, 2]) {
      const answer = await send('POST', '/articles/restored/restore')
      expect([answer.status, (await bodyOf(answer, articleAnswerSchema)).text]).toEqual([200, TEXT])
    }
    expect(await read('restored')).toEqual({ ...before, revision: 4 })
    expect(await found({ article: 'restored' })).toBe(1)
  })

  it('is 404 for an article that never was, 410 for one that was purged, before or after it was deleted', async () => {
    await stored('purged')
    await stored('purged-later')
    expect((await send('DELETE', '/articles/purged?purge=true')).status).toBe(204)
    await send('DELETE', '/articles/purged-later')
    await send('DELETE', '/articles/purged-later?purge=true')
    const statuses = []
    for (const id of ['never', 'purged', 'purged-later']) {
      statuses.push((await problem(send('POST', `/articles/${id}/restore`))).status)
    }
    expect(statuses).toEqual([404, 410, 410])
  })

  it('keeps the editors’ word when the article is stored again instead', async () => {
    const quote = await stored('stored-again')
    await send('PATCH', quote, { hidden: true })
    await send('DELETE', '/articles/stored-again')
    await putArticle(server.url, 'stored-again', { text: TEXT })
    expect(await found({ article: 'stored-again' })).toBe(0)
  })
})

describe('an article from another installation', () => {
  it('brings its corrections, once, and of two on the same words the later stands', async () => {
    const quote = await stored('home')
    await send('PATCH', quote, { speaker: { name: 'کامران لطیف' }, by: 'ثنا' })
    const { quotes } = await read('home')
    const corrections = quotes.map(({ start, end, text, kind, correction }) => ({
      ...{ start, end, text, kind },
      ...correction,
    }))
    const away = { text: TEXT, corrections }
    for (const outcome of ['created', 'unchanged']) {
      expect(await (await putArticle(server.url, 'away', away)).json()).toMatchObject({ outcome })
    }
    expect((await read('away')).quotes).toMatchObject([
      {
        speaker: { name: 'کامران لطیف' },
        machine: { speaker: { name: 'نادیہ رحمان' } },
        correction: { by: 'ثنا' },
      },
    ])
    const [there] = (await read('away')).quotes
    await send('PATCH', `/articles/away/quotes/${there?.id}`, { speaker: null, by: 'بلال' })
    await putArticle(server.url, 'away', away)
    expect((await read('away')).quotes).toMatchObject([{ speaker: null, correction: { by: 'بلال' } }])
  })
})

describe('a signed request', () => {
  it('tells who corrects, whomever its body names', async () => {
    const handler = lambdaHandler(
      createApp({ routes: [articleRoutes(forgetfulWriter(TEXT))], logError: () => {} }),
    )
    const [quote] = extractQuotes({ id: 'a', text: TEXT })
    const event = apiGatewayEvent('PATCH', `/articles/a/quotes/${quote?.id}`, {
      body: { confirmed: true, by: 'کوئی اور' },
    })
    const userArn = 'arn:aws:iam::123456789012:user/sana'
    const answer = await handler({
      ...event,
      requestContext: { ...event.requestContext, authorizer: { iam: { userArn } } },
    } as never)
    expect(JSON.parse((answer as { body: string }).body)).toMatchObject({ correction: { by: userArn } })
  })
})
