import type { Found, InputArticle } from '../../../lambda/ingest/found'
import { LOAD_CONCURRENCY, loadArticles, type Outcome } from '../../../seed/commands/load-articles'

function article(id: string, text = 'متن'): Found {
  const content = {
    title: 'سرخی',
    url: null,
    source: null,
    section: null,
    publishedAt: null,
    language: 'ur',
    text,
  }
  return { origin: `${id}.txt`, bytes: 1, article: { id, ...content } }
}

async function* several(found: Found[]): AsyncGenerator<Found> {
  yield* found
}

class GoneError extends Error {}

async function load(
  found: Found[],
  store: (article: InputArticle) => Promise<Outcome>,
  interrupted = new AbortController().signal,
) {
  const outcomes: string[] = []
  const reasons: Record<string, string> = {}
  const loading = loadArticles(
    several(found),
    store,
    {
      done: (_, outcome) => outcomes.push(outcome),
      failed: (origin, error) => {
        reasons[origin] = error.message
      },
    },
    { stopsLoad: (error) => error instanceof GoneError, interrupted },
  )
  const thrown = await loading.then(
    () => null,
    (error: unknown) => error,
  )
  return { outcomes, reasons, thrown }
}

describe('loading articles', () => {
  it('stores some at a time, never more', async () => {
    let running = 0
    let most = 0
    const found = Array.from({ length: 40 }, (_, number) => article(`a${number}`))
    const { outcomes } = await load(found, async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running--
      return 'created'
    })
    expect(outcomes).toHaveLength(40)
    expect(most).toBe(LOAD_CONCURRENCY)
  })

  it('names what fails and goes on with the rest', async () => {
    const unreadable: Found = { origin: 'bad.txt', bytes: 1, error: new Error('is not UTF-8 text') }
    const { outcomes, reasons } = await load(
      [article('a'), unreadable, article('b'), article('c')],
      async ({ id }) => {
        if (id === 'b') throw new Error('too large')
        return 'created'
      },
    )
    expect(outcomes.sort()).toEqual(['created', 'created', 'failed', 'failed'])
    expect(reasons).toEqual({ 'bad.txt': 'is not UTF-8 text', 'b.txt': 'too large' })
  })

  it('stores an article once that is given twice', async () => {
    const stored: string[] = []
    const { outcomes } = await load([article('a'), article('a')], async ({ id }) => {
      stored.push(id)
      return 'unchanged'
    })
    expect(stored).toEqual(['a'])
    expect(outcomes.sort()).toEqual(['repeated', 'unchanged'])
  })

  it('refuses the second of two that share an id and differ, for one would replace the other', async () => {
    const second = { ...article('a', 'اور متن'), origin: 'other/a.txt' }
    const { reasons } = await load([article('a'), second], async () => 'created')
    expect(reasons).toEqual({ 'other/a.txt': 'has the id a too, as a.txt, with other content' })
  })

  it('stops when no other article could be stored either', async () => {
    let calls = 0
    const found = Array.from({ length: 100 }, (_, number) => article(`a${number}`))
    const { thrown, reasons } = await load(found, async () => {
      calls++
      throw new GoneError('no server')
    })
    expect(thrown).toBeInstanceOf(GoneError)
    expect(calls).toBeLessThanOrEqual(LOAD_CONCURRENCY)
    expect(reasons).toEqual({})
  })

  it('finishes what is under way when it is interrupted, and begins no more', async () => {
    const controller = new AbortController()
    const found = Array.from({ length: 100 }, (_, number) => article(`a${number}`))
    const { outcomes } = await load(
      found,
      async () => {
        controller.abort()
        return 'created'
      },
      controller.signal,
    )
    expect(outcomes.length).toBeGreaterThan(0)
    expect(outcomes.length).toBeLessThanOrEqual(LOAD_CONCURRENCY)
  })
})
