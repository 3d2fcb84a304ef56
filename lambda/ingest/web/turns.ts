/** Gives each host its turns, so that none gets two requests within a time. */
export class Turns {
  readonly #free = new Map<string, number>()
  readonly #now: () => number
  readonly #wait: (ms: number) => Promise<unknown>

  constructor({ now, wait }: { now: () => number; wait: (ms: number) => Promise<unknown> }) {
    this.#now = now
    this.#wait = wait
  }

  /**
   * Waits for the next turn of a host.
   *
   * @param apartMs time until the one after it
   */
  async next(host: string, apartMs: number): Promise<void> {
    const now = this.#now()
    const start = Math.max(now, this.#free.get(host) ?? now)
    this.#free.set(host, start + apartMs)
    if (start > now) await this.#wait(start - now)
  }

  /** Lets a host rest. */
  rest(host: string, ms: number): void {
    this.#free.set(host, Math.max(this.#free.get(host) ?? 0, this.#now() + ms))
  }
}
