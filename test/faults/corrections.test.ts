/** @jest-environment <rootDir>/test/faults/one-realm.cjs */
import type { Hono } from 'hono'
import { extractQuotes } from '../../lambda/quotes/extract'
import { withFaultyDatabase } from './faulty-database'
import type { Fault } from './faulty-proxy'

const MISSED = 'شہریوں نے جلوس نکالا'
const TEXT = `انجینئر نادیہ رحمان نے کہا کہ ’پل پرانا ہے، اور بند رہے گا۔‘ ${MISSED} اور نعرے لگائے۔`
const EDITED = `${TEXT}\n\nتازہ خبر۔`
const QUOTE = extractQuotes({ id: 'bridge', text: TEXT })[0]?.id

async function send(app: Hono, method: string, path: string, body: object): Promise<number> {
  const headers = { 'content-type': 'application/json' }
  return (await app.request(path, { method, headers, body: JSON.stringify(body) })).status
}

/** A desk's work on one article; whatever fails, the rest goes on. */
const STEPS: ((app: Hono) => Promise<number>)[] = [
  (app) =>
    send(app, 'PATCH', `/articles/bridge/quotes/${QUOTE}`, { speaker: { name: 'کامران لطیف' }, by: 'ثنا' }),
  (app) => {
    const start = TEXT.indexOf(MISSED)
    return send(app, 'POST', '/articles/bridge/quotes', { start, end: start + MISSED.length, by: 'بلال' })
  },
  (app) => send(app, 'PUT', '/articles/bridge', { text: EDITED }),
]

async function work(app: Hono): Promise<number[]> {
  const statuses: number[] = []
  for (const step of STEPS) statuses.push(await step(app))
  return statuses
}

/** All that editors and readers see, but when it was said. */
async function state(app: Hono) {
  const article = await (await app.request('/articles/bridge?hidden=true')).json()
  const { hits } = (await (await app.request('/search?sort=oldest')).json()) as { hits: object[] }
  return JSON.parse(JSON.stringify({ article, hits }, (name, value) => (name === 'at' ? undefined : value)))
}

async function undisturbed() {
  return withFaultyDatabase(async ({ app }) => {
    const writer = app()
    await send(writer, 'PUT', '/articles/bridge', { text: TEXT })
    return { statuses: await work(writer), seen: await state(writer) }
  })
}

/** @returns whether a call went wrong: false when there are fewer */
async function disturbed(fault: Fault, n: number, expected: object): Promise<boolean> {
  return withFaultyDatabase(async ({ proxy, app }) => {
    const writer = app()
    await send(writer, 'PUT', '/articles/bridge', { text: TEXT })
    proxy.plan(fault, n, n)
    const statuses = await work(writer)
    const wasReached = proxy.calls >= n
    expect(statuses.filter((status) => ![200, 201, 503].includes(status))).toEqual([])
    proxy.plan(fault, 0, 0)
    expect((await work(writer)).every((status) => status < 300)).toBe(true)
    expect(await state(writer)).toEqual(expected)
    expect(await state(app())).toEqual(expected)
    return wasReached
  })
}

describe('a desk’s corrections, of which the n-th call of the database goes wrong, for every n', () => {
  it('ends undisturbed as it should', async () => {
    const { statuses, seen } = await undisturbed()
    expect(statuses).toEqual([200, 201, 200])
    expect(seen).toMatchObject({
      article: {
        text: EDITED,
        quotes: [{ speaker: { name: 'کامران لطیف' } }, { text: MISSED, correction: { added: true } }],
        lost: [],
      },
    })
    expect(seen.hits).toHaveLength(2)
  })

  it.each<Fault>(['refused', 'answer lost'])(
    'loses none and doubles none when it is done again: one call %s',
    async (fault) => {
      const { seen } = await undisturbed()
      let n = 1
      while (await disturbed(fault, n, seen)) n++
      expect(n).toBeGreaterThan(5)
    },
    60_000,
  )
})
