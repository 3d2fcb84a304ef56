/** Small integers for the values of a column, counted, so that an id is used again once its value is gone. */
export class ValueIds {
  private readonly ids = new Map<string, number>()
  private readonly values: (string | undefined)[] = []
  private readonly uses: number[] = []
  private readonly free: number[] = []

  /** One more than the highest id. */
  get capacity(): number {
    return this.values.length
  }

  value(id: number): string | undefined {
    return this.values[id]
  }

  /** The id of a value, used once more. */
  acquire(value: string): number {
    const id = this.ids.get(value) ?? this.free.pop() ?? this.values.length
    this.ids.set(value, id)
    this.values[id] = value
    this.uses[id] = (this.uses[id] ?? 0) + 1
    return id
  }

  /** Gives one use of a value back. */
  release(value: string): void {
    const id = this.ids.get(value)
    if (id === undefined) return
    this.uses[id] = (this.uses[id] ?? 0) - 1
    if (this.uses[id] > 0) return
    this.ids.delete(value)
    this.values[id] = undefined
    this.free.push(id)
  }
}
