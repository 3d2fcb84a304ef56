import { elementById } from './elements'
import { fetchPage, PageError } from './fetch-page'
import { latest } from './latest'

/**
 * The results on the page, each time those of one address. An answer that comes after another was asked for
 * is dropped; when there is none, a message says why and the results before it stay.
 */
export class Results {
  readonly #element = elementById('results')
  readonly #problem = elementById('problem')
  readonly #fetching = latest(async (signal) => this.#fetch(signal))
  /** Address of the results on the page; null when a message of the server stands in their place. */
  #shown: string | null
  #wanted: string

  constructor(address: string) {
    this.#wanted = address
    this.#shown = this.#holdsMessage() ? null : address
    this.#problem.querySelector('button')?.addEventListener('click', () => void this.#fetching.start())
    window.addEventListener('online', () => {
      if (!this.#problem.hidden) void this.#fetching.start()
    })
  }

  /** Shows the results of an address, if it does not yet. Resolves when they are there, or are not wanted any more. */
  async show(address: string): Promise<void> {
    this.#wanted = address
    if (address === this.#shown) {
      this.#fetching.cancel()
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
    this.#element.ariaBusy = 'true'
    try {
      const page = await fetchPage(address, signal)
      signal.throwIfAborted()
      this.#replace(page)
      this.#shown = this.#holdsMessage() ? null : address
      this.#problem.hidden = true
    } catch (error) {
      if (!(error instanceof PageError)) throw error
      this.#say(error)
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

  #holdsMessage(): boolean {
    return this.#element.querySelector('[role="alert"]') !== null
  }
}
