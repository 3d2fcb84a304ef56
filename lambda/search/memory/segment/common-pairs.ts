import { PostingLists, packPostings } from './posting-lists'
import { invert, RowBuffer } from './row-buffer'
import type { Sections, SegmentFile } from './segment-file'

/** Words of so low a rank by frequency are common: any other stands in a few of a hundred quotes at most. */
const COMMON = 64

const NAME = 'pairs.text'

/** Adds the sections that tell where two common words follow each other: too many quotes hold both to be read for it. */
export function packCommonPairs(
  sections: Sections,
  { starts, words }: { starts: Uint32Array; words: Uint32Array },
  ranks: Uint32Array,
): void {
  const pairs = new RowBuffer()
  const slots = starts.length - 1
  for (let slot = 0; slot < slots; slot++) {
    pairs.begin()
    const end = starts[slot + 1] as number
    let before = COMMON
    for (let at = starts[slot] as number; at < end; at++) {
      const rank = ranks[words[at] as number] as number
      if (before < COMMON && rank < COMMON) pairs.add(pairOf(before, rank))
      before = rank
    }
  }
  const all = new Uint8Array(COMMON * COMMON).fill(1)
  packPostings(
    sections,
    NAME,
    invert(pairs.rows, (slot) => slot, all, new Uint16Array(slots)),
  )
}

/** The quotes in which two common words follow each other. Words are given by their ranks. */
export class CommonPairs {
  private readonly lists: PostingLists

  /** @param dead 1 for each slot whose quote is gone */
  constructor(file: SegmentFile, dead: Uint8Array) {
    this.lists = new PostingLists(file, NAME, dead)
  }

  /** Their slots in ascending order; null when one of the words is not common. */
  slots(first: number, second: number): Iterable<number> | null {
    if (first >= COMMON || second >= COMMON) return null
    return this.lists.get(pairOf(first, second))?.slots ?? []
  }

  /** Takes note that a quote with these words is gone. */
  forget(words: Uint32Array): void {
    const pairs = new Set<number>()
    for (let at = 1; at < words.length; at++) {
      const [first, second] = [words[at - 1] as number, words[at] as number]
      if (first < COMMON && second < COMMON) pairs.add(pairOf(first, second))
    }
    for (const pair of pairs) this.lists.forget(pair)
  }
}

function pairOf(first: number, second: number): number {
  return COMMON * first + second
}
