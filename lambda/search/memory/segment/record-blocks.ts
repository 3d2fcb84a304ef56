import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { GrowingArray } from './growing-array'
import type { Sections, SegmentFile } from './segment-file'

/** Bytes of text that are compressed together: smaller blocks are read faster, larger ones take less room. */
const BLOCK_BYTES = 32_768
/** Blocks that stay inflated, the last ones used. */
const MOST_INFLATED = 32

/** Packs texts one after the other, in blocks. */
export class RecordPacker {
  /** Where each text begins among all. */
  private readonly starts = new GrowingArray(Float64Array)
  private readonly blockStarts = new GrowingArray(Float64Array)
  private readonly blockOffsets = new GrowingArray(Uint32Array)
  private readonly compressed: Buffer[] = []
  private compressedBytes = 0
  private block: Buffer[] = []
  private blockBytes = 0
  private bytes = 0

  add(text: string): void {
    const encoded = Buffer.from(text)
    if (this.blockBytes >= BLOCK_BYTES) this.endBlock()
    if (this.blockBytes === 0) this.blockStarts.push(this.bytes)
    this.starts.push(this.bytes)
    this.block.push(encoded)
    this.blockBytes += encoded.length
    this.bytes += encoded.length
  }

  pack(sections: Sections, name: string): void {
    if (this.blockBytes > 0) this.endBlock()
    this.starts.push(this.bytes)
    this.blockOffsets.push(this.compressedBytes)
    sections.set(`${name}.starts`, this.starts.all)
    sections.set(`${name}.blockStarts`, this.blockStarts.all)
    sections.set(`${name}.blockOffsets`, this.blockOffsets.all)
    sections.set(`${name}.blocks`, Buffer.concat(this.compressed))
  }

  private endBlock(): void {
    const compressed = deflateRawSync(Buffer.concat(this.block))
    this.blockOffsets.push(this.compressedBytes)
    this.compressed.push(compressed)
    this.compressedBytes += compressed.length
    this.block = []
    this.blockBytes = 0
  }
}

/** Texts in compressed blocks, inflated when one of them is read. */
export class RecordBlocks {
  private readonly starts: Float64Array
  private readonly blockStarts: Float64Array
  private readonly blockOffsets: Uint32Array
  private readonly blocks: Uint8Array
  private readonly inflated = new Map<number, Buffer>()

  constructor(file: SegmentFile, name: string) {
    this.starts = file.float64(`${name}.starts`)
    this.blockStarts = file.float64(`${name}.blockStarts`)
    this.blockOffsets = file.uint32(`${name}.blockOffsets`)
    this.blocks = file.bytes(`${name}.blocks`)
  }

  get(at: number): string {
    const [start, end] = [this.starts[at] as number, this.starts[at + 1] as number]
    const block = this.blockOf(start)
    const from = this.blockStarts[block] as number
    return this.inflate(block).toString('utf8', start - from, end - from)
  }

  private blockOf(start: number): number {
    let [low, high] = [0, this.blockStarts.length]
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.blockStarts[middle] as number) <= start) low = middle
      else high = middle
    }
    return low
  }

  private inflate(block: number): Buffer {
    const kept = this.inflated.get(block)
    const text =
      kept ??
      inflateRawSync(
        this.blocks.subarray(this.blockOffsets[block] as number, this.blockOffsets[block + 1] as number),
      )
    this.inflated.delete(block)
    this.inflated.set(block, text)
    if (this.inflated.size > MOST_INFLATED) {
      const [oldest] = this.inflated.keys()
      if (oldest !== undefined) this.inflated.delete(oldest)
    }
    return text
  }
}
