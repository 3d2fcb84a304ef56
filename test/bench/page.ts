import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { chromium, type Page } from 'playwright-core'
import { createApp } from '../../lambda/http/app'
import { searchRoutes } from '../../lambda/http/search-routes'
import { storedQuotes } from '../../lambda/ingest/stored-quotes'
import { pageRoutes } from '../../lambda/pages/page-routes'
import { logError } from '../../lambda/runtime/log'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { command, runCommand } from '../../seed/commands/command'
import { bundlePageAssets } from '../../seed/local/page-assets'
import { syntheticArticle } from '../synthetic-articles'
import { printTable } from './print-table'

const pageBench = command({
  invocation: 'npm run bench:page',
  summary: `Prints what the page weighs, and how long a reader waits from the last keystroke to the result on the
screen when there are 10,000 quotes. Needs Chromium; CHROMIUM_PATH names it where it is not /usr/bin/chromium.`,
  examples: ['npm run bench:page'],
}).action(measure)

const ARTICLES = 1_667
const QUERIES = [
  'معیشت',
  'تعلیم مشکل',
  'زراعت کسان',
  'tawanai',
  'قیصر بنگالی',
  'سلامتی صوبے',
  'صحت',
  'تجارت اسد',
]

/** Searches that a server answers before it is measured: one that just began is not what readers meet. */
const BEFORE = ['پانی', 'عدالت فیصلہ', 'کھیل', 'hukumat', 'سڑک', 'ہسپتال مریض', 'بارش', 'ٹیکس']
const ROUNDS = 6

async function measure(): Promise<void> {
  const index = syntheticIndex()
  const server = await serveIndex(index)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    printTable({ size: 'bytes', 'over the wire': 'bytes' }, await weights(server.url))
    const page = await browser.newPage()
    await page.goto(server.url, { waitUntil: 'networkidle' })
    await answerBefore(server.url)
    const waits: Wait[] = []
    for (const query of QUERIES) waits.push(await waitFor(page, query))
    console.log(
      `From the last keystroke to the result on the screen, ${index.size.quotes} quotes, ${waits.length} queries,
of a server that has answered ${ROUNDS * BEFORE.length} before:`,
    )
    printTable(
      { median: 'ms', slowest: 'ms' },
      {
        'the pause that ends the typing': spread(waits.map(({ pause }) => pause)),
        'the answer of the server': spread(waits.map(({ answer }) => answer)),
        'the page on the screen': spread(waits.map(({ screen }) => screen)),
        together: spread(waits.map(({ pause, answer, screen }) => pause + answer + screen)),
      },
    )
  } finally {
    await browser.close()
    server.close()
  }
}

function syntheticIndex(): QuoteIndex {
  const index = new QuoteIndex()
  for (let number = 0; number < ARTICLES; number++) {
    const { id, text, ...article } = syntheticArticle(number)
    const quotes = storedQuotes(id, text)
    const changedAt = `2026-11-24T09:00:00.000Z#${id}`
    index.apply([
      {
        id,
        revision: 1,
        changedAt,
        article: { url: null, section: null, language: 'ur', rules: 1, sketch: null, ...article, quotes },
      },
    ])
  }
  return index
}

/** The reading routes over an index in memory: the embedded database would share the processor with them. */
async function serveIndex(index: QuoteIndex): Promise<{ url: string; close(): void }> {
  const dependencies = { at: async () => index.moment(0), getArticle: async () => null }
  const pages = pageRoutes(dependencies, {
    assets: bundlePageAssets(),
    canAdd: false,
    logError,
    openDrawing: () => Promise.reject(new Error('pages draw nothing')),
  })
  const { fetch } = createApp({ routes: [searchRoutes(dependencies), pages], logError })
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() })
    })
  })
}

async function answerBefore(url: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const q of BEFORE) {
      for (const path of ['/', '/suggest'])
        await (await fetch(`${url}${path}?${new URLSearchParams({ q })}`)).arrayBuffer()
    }
  }
}

/** Bytes of the front page and its files, as they are and as they travel. */
async function weights(url: string) {
  const html = await (await fetch(url)).text()
  const paths = new Set(html.match(/\/assets\/[\w.-]+/g))
  const rows: Record<string, Weight> = { 'HTML with 10 quotes': sizes(new TextEncoder().encode(html)) }
  for (const path of paths) {
    const content = new Uint8Array(await (await fetch(url + path)).arrayBuffer())
    // Fonts are compressed already.
    rows[path.replace(/^\/assets\/|\.\w{8}(?=\.)/g, '')] = sizes(content, path.endsWith('.woff2'))
  }
  return rows
}

interface Weight {
  size: number
  'over the wire': number
}

function sizes(content: Uint8Array, isCompressed = false): Weight {
  return { size: content.length, 'over the wire': isCompressed ? content.length : gzipSync(content).length }
}

/** Where the time goes from the last key to the frame after the result, in ms. */
interface Wait {
  pause: number
  answer: number
  screen: number
}

/** What the page notes of itself: when the last key came, and when the result of which title was on the screen. */
interface Noted {
  typed: number
  shown: number
  title: string
}

/** Types a query as a quick typist does and waits for its result. */
async function waitFor(page: Page, query: string): Promise<Wait> {
  await page.locator('#q').fill('')
  await page.waitForFunction(() => location.search === '')
  await page.evaluate(() => {
    const noted: Noted = { typed: 0, shown: 0, title: '' }
    Object.assign(window, { noted })
    addEventListener('input', () => {
      noted.typed = performance.now()
      noted.title = ''
    })
    new MutationObserver(() => {
      const { title } = document
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          noted.shown = performance.now()
          noted.title = title
        })
      })
    }).observe(document.getElementById('results') as HTMLElement, { childList: true })
  })
  await page.locator('#q').pressSequentially(query, { delay: 80 })
  const wait = await page.waitForFunction((typed) => {
    const { noted } = window as unknown as { noted: Noted }
    if (!noted.title.startsWith(`${typed} –`)) return null
    const pages = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/?'))
    const { startTime, responseEnd } = pages.at(-1) as PerformanceResourceTiming
    return {
      pause: startTime - noted.typed,
      answer: responseEnd - startTime,
      screen: noted.shown - responseEnd,
    }
  }, query)
  return (await wait.jsonValue()) as Wait
}

function spread(times: readonly number[]): { median: number; slowest: number } {
  const sorted = [...times].sort((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] as number, slowest: sorted.at(-1) as number }
}

await runCommand(pageBench, { expected: [] })
