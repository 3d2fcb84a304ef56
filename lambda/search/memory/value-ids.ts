/** How often each spelling of a value is used. */
type Uses = Map<string, number>

/**
 * Small integers for the values of a column, counted, so that an id is used again once its value is gone. Spellings
 * with one key are one value.
 */
export class ValueIds {
  private readonly ids = new Map<string, number>()
  private readonly uses: (Uses | undefined)[] = []
  private readonly free: number[] = []

  constructor(private readonly keyOf: (spelling: string) => string) {}

  /** One more than the highest id. */
  get capacity(): number {
    return this.uses.length
  }

  /** The commonest spelling of a value. */
  value(id: number): string | undefined {
    const [commonest] = [...(this.uses[id] ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    return commonest?.[0]
  }

  /** The id of a value; undefined when it is not used. */
  idOf(spelling: string): number | undefined {
    return this.ids.get(this.keyOf(spelling))
  }

  /** The id of a value, used once more, or so many times. */
  acquire(spelling: string, times = 1): number {
    const key = this.keyOf(spelling)
    const id = this.ids.get(key) ?? this.free.pop() ?? this.uses.length
    const uses = this.uses[id] ?? new Map<string, number>()
    this.ids.set(key, id)
    this.uses[id] = uses.set(spelling, (uses.get(spelling) ?? 0) + times)
    return id
  }

  /** Gives one use of a spelling back. */
  release(spelling: string): void {
    const key = this.keyOf(spelling)
    const id = this.ids.get(key)
    const uses = id === undefined ? undefined : this.uses[id]
    if (id === undefined || uses === undefined) return
    const left = (uses.get(spelling) ?? 0) - 1
    if (left > 0) uses.set(spelling, left)
    else uses.delete(spelling)
    if (uses.size > 0) return
    this.ids.delete(key)
    this.uses[id] = undefined
    this.free.push(id)
  }
}
