/** @jest-environment <rootDir>/test/faults/one-realm.cjs */
import type { Hono } from 'hono'
import type { SearchAnswer } from '../../lambda/search/port'
import { runSize } from '../thorough'
import { withFaultyDatabase } from './faulty-database'
import { FAULTS, type Fault } from './faulty-proxy'
import { editionsShown, put, remove } from './newsroom'

const EDITED = 1
const NEW = 2
const WITHDRAWN = 3

/** What is there before: two articles. */
async function prepare(app: Hono): Promise<void> {
  expect(await put(app, EDITED, 1)).toBe(201)
  expect(await put(app, WITHDRAWN, 1)).toBe(201)
}

/** A whole ingestion, with a search after each step. Whatever fails, the rest goes on. */
async function ingest(app: Hono): Promise<number[]> {
  const statuses: number[] = []
  for (const step of [() => put(app, EDITED, 2), () => put(app, NEW, 1), () => remove(app, WITHDRAWN)]) {
    statuses.push(await step())
    await editionsShown(app)
  }
  return statuses
}

/** All that can be seen from outside: the articles with their revisions, and all quotes. */
async function state(app: Hono) {
  const articles = []
  for (const number of [EDITED, NEW, WITHDRAWN]) {
    articles.push(await (await app.request(`/articles/article-${number}`)).json())
  }
  const answer = await app.request('/search?limit=50&sort=oldest')
  const { hits, total } = (await answer.json()) as SearchAnswer
  return { articles, hits, total }
}

async function undisturbed() {
  return withFaultyDatabase(async ({ app }) => {
    const writer = app()
    await prepare(writer)
    return { statuses: await ingest(writer), seen: await state(writer) }
  })
}

/**
 * One ingestion in which calls go wrong, then the same again.
 *
 * @returns whether any call went wrong: false when there are fewer
 */
async function disturbed(fault: Fault, first: number, last: number, expected: object): Promise<boolean> {
  return withFaultyDatabase(async ({ proxy, app }) => {
    const writer = app()
    await prepare(writer)
    proxy.plan(fault, first, last)
    const statuses = await ingest(writer)
    const wasReached = proxy.calls >= first
    expect(statuses.filter((status) => ![200, 201, 204, 503].includes(status))).toEqual([])
    proxy.plan(fault, 0, 0)
    expect(await ingest(writer)).toEqual([200, expect.any(Number), 204])
    // The instance that lived through it, and one that starts afterwards.
    expect(await state(writer)).toEqual(expected)
    expect(await state(app())).toEqual(expected)
    return wasReached
  })
}

/** Calls from one that goes wrong to the next one tried; the first is drawn, so that many runs together try all. */
const STEP = runSize(3, 1)
const FIRST = 1 + Math.floor(Math.random() * STEP)

describe(`an ingestion in which the n-th call of the database goes wrong, n from ${FIRST} by ${STEP}`, () => {
  it('ends undisturbed as it should', async () => {
    const { statuses, seen } = await undisturbed()
    expect(statuses).toEqual([200, 201, 204])
    expect(seen).toMatchObject({ total: 12, articles: [{ revision: 2 }, { revision: 1 }, { status: 404 }] })
  })

  it.each(FAULTS)(
    'shows no half article, and ends the same when it is run again: one call %s',
    async (fault) => {
      const { seen } = await undisturbed()
      let n = FIRST
      while (await disturbed(fault, n, n, seen)) n += STEP
      expect(n).toBeGreaterThan(10)
    },
    60_000,
  )

  it('shows no half article, and ends the same after an outage that began at the n-th call', async () => {
    const { seen } = await undisturbed()
    let n = FIRST
    while (await disturbed('refused', n, Number.POSITIVE_INFINITY, seen)) n += STEP
    expect(n).toBeGreaterThan(10)
  }, 60_000)
})
