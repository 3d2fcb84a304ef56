import type { StoredQuote } from '../../store/record'

/**
 * Reported clauses that hold statements: where both match a search, the statement stands for both, for it has the words
 * as they were said.
 */
export class CoveredClauses {
  /** Slots of the statements within a clause, by the clause's slot. */
  readonly #statements = new Map<number, number[]>()
  /** Slots that match, while they are looked through. */
  #matching = new Uint8Array(1024)

  /**
   * Notes a quote of an article whose enclosing quotes are known already.
   *
   * @param enclosing the quotes that it is nested in, from the inmost out
   */
  add(slot: number, { kind }: StoredQuote, enclosing: Iterable<{ slot: number; quote: StoredQuote }>): void {
    for (const { slot: outer, quote } of enclosing) {
      if (CoveredClauses.covers(quote, { kind })) this.note(outer, slot)
    }
  }

  /** Whether a quote nested in another stands for both. */
  static covers(outer: Pick<StoredQuote, 'kind'>, inner: Pick<StoredQuote, 'kind'>): boolean {
    return outer.kind === 'reported' && inner.kind === 'statement'
  }

  /** Notes a statement that covers a clause, both by their slots. */
  note(clause: number, statement: number): void {
    const statements = this.#statements.get(clause)
    if (statements) statements.push(statement)
    else this.#statements.set(clause, [statement])
  }

  remove(slot: number): void {
    this.#statements.delete(slot)
  }

  /** The slots without the clauses that a statement among them stands for. */
  without(slots: number[]): number[] {
    if (this.#statements.size === 0 || !slots.some((slot) => this.#statements.has(slot))) return slots
    this.#mark(slots, 1)
    const left = slots.filter(
      (slot) => !(this.#statements.get(slot) ?? []).some((statement) => this.#matching[statement] === 1),
    )
    this.#mark(slots, 0)
    return left
  }

  #mark(slots: readonly number[], mark: 0 | 1): void {
    for (const slot of slots) {
      if (slot >= this.#matching.length) {
        const longer = new Uint8Array(2 * slot)
        longer.set(this.#matching)
        this.#matching = longer
      }
      this.#matching[slot] = mark
    }
  }
}
