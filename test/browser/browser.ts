import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where Debian and Ubuntu install Chromium. */
const DEFAULT_PATH = '/usr/bin/chromium'

const path = process.env.CHROMIUM_PATH ?? DEFAULT_PATH

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Describes what needs a browser; where there is none it is skipped, and says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (existsSync(path)) {
    describe(name, tests)
  } else {
    // Jest drops what skipped files write to the console.
    process.stderr.write(
      `SKIPPED ${name}: there is no browser at ${path}; CHROMIUM_PATH can name another one.\n`,
    )
    describe.skip(name, tests)
  }
}

export interface Tab {
  page: Page
  /** Messages of the page's console that are errors: a broken content security policy is one. */
  errors: string[]
  /** Addresses of other servers that the page asked for. */
  foreign: string[]
}

/** One browser for the tests of a file; each test opens its own tab with nothing kept from another. */
export function useBrowser(): { open(url: string, options?: BrowserContextOptions): Promise<Tab> } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path, args: ARGUMENTS })
  }, 60_000)
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    async open(url, options = {}) {
      if (browser === undefined) throw new Error('the browser starts before the first test')
      const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(5_000)
      const tab: Tab = { page, errors: [], foreign: [] }
      page.on('console', (message) => {
        if (message.type() === 'error') tab.errors.push(message.text())
      })
      page.on('pageerror', (error) => tab.errors.push(String(error)))
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(url).origin)) tab.foreign.push(request.url())
      })
      await page.goto(url)
      return tab
    },
  }
}
