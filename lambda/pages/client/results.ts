import { elementById } from './elements'
import { fetchPage, PageError } from './fetch-page'
import { latest } from './latest'

/** Pauses in ms before a server that could not be reached is asked again, since a browser says that it is online before anything answers. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000]

/**
 * The results on the page, each time those of one address. An answer that comes after another was asked for
 * is dropped; when there is none, a message says why and the results before it stay. Where the connection is
 * what was missing, they are asked for again when it is back.
 */
export class Results {
  readonly #element = elementById('results')
  readonly #problem = elementById('problem')
  readonly #fetching = latest(async (signal) => this.#fetch(signal))
  /** Address of the results on the page; null when a message of the server stands in their place. */
  #shown: string | null
  #wanted: string
  #again: ReturnType<typeof setTimeout> | undefined
  /** Times that the server was not reached, one after the other. */
  #unreached = 0

  constructor(address: string) {
    this.#wanted = address
    this.#shown = this.#holdsMessage() ? null : address
    this.#problem.querySelector('button')?.addEventListener('click', () => void this.#fetching.start())
    window.addEventListener('online', () => {
      this.#unreached = 0
      if (!this.#problem.hidden) void this.#fetching.start()
    })
  }

  /** Shows the results of an address, if it does not yet. Resolves when they are there, or are not wanted any more. */
  async show(address: string): Promise<void> {
    this.#wanted = address
    if (address === this.#shown) {
      this.#fetching.cancel()
      clearTimeout(this.#again)
      this.#problem.hidden = true
      this.#element.ariaBusy = null
    } else {
      await this.#fetching.start()
    }
  }

  /** Told of links in the results that were clicked. */
  onClick(listener: (event: MouseEvent) => void): void {
    this.#element.addEventListener('click', listener)
  }

  focusHeading(): void {
    this.#element.querySelector<HTMLElement>('h1')?.focus()
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    const address = this.#wanted
    clearTimeout(this.#again)
    this.#element.ariaBusy = 'true'
    try {
      const page = await fetchPage(address, signal)
      signal.throwIfAborted()
      this.#replace(page)
      this.#shown = this.#holdsMessage() ? null : address
      this.#problem.hidden = true
      this.#unreached = 0
    } catch (error) {
      if (!(error instanceof PageError)) throw error
      this.#say(error)
      if (error.problem === 'offline') this.#retryLater()
    }
    this.#element.ariaBusy = null
  }

  #replace(page: Document): void {
    const found = page.getElementById('results')
    if (found === null) throw new PageError('failed')
    this.#element.replaceChildren(...found.childNodes)
    document.title = page.title
    elementById('status').textContent = this.#element.querySelector('h1')?.textContent ?? ''
  }

  #say({ problem }: PageError): void {
    const message = this.#problem.querySelector('p')
    if (message) message.textContent = this.#problem.dataset[problem] ?? ''
    this.#problem.hidden = false
  }

  #retryLater(): void {
    const pause = PAUSES[this.#unreached]
    if (pause === undefined || !navigator.onLine) return
    this.#unreached += 1
    this.#again = setTimeout(() => void this.#fetching.start(), pause)
  }

  #holdsMessage(): boolean {
    return this.#element.querySelector('[role="alert"]') !== null
  }
}
