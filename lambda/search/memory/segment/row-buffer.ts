import { Uint32List } from './growing-array'
import type { PostingArrays } from './posting-lists'

/** The words of texts, one row after the other, as numbers of terms. */
export class RowBuffer {
  private readonly rowStarts = new Uint32List()
  private readonly numbers = new Uint32List()

  /** Begins the next row. */
  begin(): void {
    this.rowStarts.push(this.numbers.length)
  }

  /** Adds a word to the row that was begun last. */
  add(word: number): void {
    this.numbers.push(word)
  }

  /** Rows as they lie: `starts[row]` to `starts[row + 1]`. */
  get rows(): { starts: Uint32Array; words: Uint32Array } {
    const starts = new Uint32Array(this.rowStarts.length + 1)
    starts.set(this.rowStarts.all)
    starts[this.rowStarts.length] = this.numbers.length
    return { starts, words: this.numbers.all }
  }
}

/**
 * Turns rows into postings, by counting first and filling then.
 *
 * @param rowOf the row of each slot; several slots may have one
 * @param indexed 1 for each term that is indexed in this field
 * @param lengths takes the number of different indexed words, by slot
 */
export function invert(
  { starts, words }: { starts: Uint32Array; words: Uint32Array },
  rowOf: (slot: number) => number,
  indexed: Uint8Array,
  lengths: Uint16Array,
): PostingArrays {
  const terms = indexed.length
  const listStarts = new Uint32Array(terms + 1)
  const lastSlot = new Int32Array(terms).fill(-1)
  for (let slot = 0; slot < lengths.length; slot++) {
    const row = rowOf(slot)
    const end = starts[row + 1] as number
    for (let at = starts[row] as number; at < end; at++) {
      const term = words[at] as number
      if (indexed[term] === 0 || lastSlot[term] === slot) continue
      lastSlot[term] = slot
      listStarts[term + 1] = (listStarts[term + 1] as number) + 1
      lengths[slot] = (lengths[slot] as number) + 1
    }
  }
  for (let term = 0; term < terms; term++) {
    listStarts[term + 1] = (listStarts[term + 1] as number) + (listStarts[term] as number)
  }
  const total = listStarts[terms] as number
  const next = listStarts.slice(0, terms)
  const slots = new Uint32Array(total)
  lastSlot.fill(-1)
  for (let slot = 0; slot < lengths.length; slot++) {
    const row = rowOf(slot)
    const end = starts[row + 1] as number
    for (let from = starts[row] as number; from < end; from++) {
      const term = words[from] as number
      if (indexed[term] === 0 || lastSlot[term] === slot) continue
      lastSlot[term] = slot
      const at = next[term] as number
      slots[at] = slot
      next[term] = at + 1
    }
  }
  return { starts: listStarts, slots }
}
