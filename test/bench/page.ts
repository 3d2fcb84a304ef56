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
    const waits: number[] = []
    for (const query of QUERIES) waits.push(await waitFor(page, query))
    waits.sort((a, b) => a - b)
    console.log(
      `From the last keystroke to the result on the screen, ${index.size.quotes} quotes, ${waits.length} queries:`,
    )
    console.log(`median ${waits[Math.floor(waits.length / 2)]} ms, slowest ${waits.at(-1)} ms`)
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

/** Types a query as a quick typist does and waits for its result; in ms from the last key to the frame after. */
async function waitFor(page: Page, query: string): Promise<number> {
  await page.locator('#q').fill('')
  await page.waitForFunction(() => location.search === '')
  await page.evaluate(() => {
    const times = { typed: 0, shown: 0 }
    Object.assign(window, { times })
    addEventListener('input', () => {
      times.typed = performance.now()
    })
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          times.shown = performance.now()
        })
      })
    }).observe(document.getElementById('results') as HTMLElement, { childList: true })
  })
  await page.locator('#q').pressSequentially(query, { delay: 80 })
  const wait = await page.waitForFunction((typed) => {
    const { times } = window as unknown as { times: { typed: number; shown: number } }
    return document.title.startsWith(`${typed} –`) && times.shown > times.typed && times.shown - times.typed
  }, query)
  return Math.round(Number(await wait.jsonValue()))
}

await runCommand(pageBench, { expected: [] })
