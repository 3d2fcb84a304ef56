import { GrowingArray } from './growing-array'
import type { Sections, SegmentFile } from './segment-file'
import { packStrings, StringTable } from './string-table'
import { VarintBytes } from './varint-bytes'

const WORD = String.raw`[\p{L}\p{M}\p{N}]+`
const SIGNS = String.raw`[^\p{L}\p{M}\p{N}]`
/** Members of JSON objects up to the next value recur as a whole. */
const MEMBERS = `(?:${SIGNS}*"[A-Za-z]+":(?:null|true|false)?)+${SIGNS}*`
const PART = new RegExp(`${MEMBERS}|${WORD}|${SIGNS}+`, 'gu')
const IS_WORD = new RegExp(`^${WORD}$`, 'u')

/**
 * Packs texts as numbers of a dictionary of their words and of what stands between words; a single space between two words
 * is left out. The more common a part is, the smaller its number: most take one byte or two, where a general compressor
 * would have to inflate a whole block for each text (and took half as much room again).
 */
export class TextPacker {
  private readonly ids = new Map<string, number>()
  private readonly counts = new GrowingArray(Float64Array)
  private readonly isWord: boolean[] = []
  private readonly starts = new GrowingArray(Float64Array)
  private readonly parts = new GrowingArray(Uint32Array)

  add(text: string): void {
    this.starts.push(this.parts.length)
    let waiting = false
    let afterWord = false
    for (const [part] of text.matchAll(PART)) {
      if (part === ' ' && afterWord) {
        waiting = true
        afterWord = false
        continue
      }
      const id = this.idOf(part)
      const isWord = this.isWord[id] === true
      if (waiting && !isWord) this.push(this.idOf(' '))
      waiting = false
      this.push(id)
      afterWord = isWord
    }
    if (waiting) this.push(this.idOf(' '))
  }

  pack(sections: Sections, name: string): void {
    const counts = this.counts.all
    const byRank = [...counts.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b)
    const ranks = new Uint32Array(byRank.length)
    byRank.forEach((id, rank) => {
      ranks[id] = rank
    })
    const bytes = new VarintBytes()
    const offsets = new Uint32Array(this.starts.length + 1)
    const starts = this.starts.all
    const parts = this.parts.all
    starts.forEach((start, text) => {
      offsets[text] = bytes.length
      const end = starts[text + 1] ?? parts.length
      for (let at = start; at < end; at++) bytes.push(ranks[parts[at] as number] as number)
    })
    offsets[starts.length] = bytes.length
    const dictionary = [...this.ids.keys()]
    packStrings(
      sections,
      `${name}.parts`,
      byRank.map((id) => dictionary[id] as string),
    )
    sections.set(
      `${name}.isWord`,
      Uint8Array.from(byRank, (id) => (this.isWord[id] ? 1 : 0)),
    )
    sections.set(`${name}.offsets`, offsets)
    sections.set(`${name}.bytes`, bytes.all)
  }

  private push(id: number): void {
    this.parts.push(id)
    this.counts.increment(id)
  }

  private idOf(part: string): number {
    const known = this.ids.get(part)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(part, id)
    this.counts.push(0)
    this.isWord.push(IS_WORD.test(part))
    return id
  }
}

/** Texts that are decoded when one is read. */
export class CodedTexts {
  private readonly parts: StringTable
  private readonly isWord: Uint8Array
  private readonly offsets: Uint32Array
  private readonly bytes: Uint8Array
  /** Parts that were read before, by their numbers. */
  private readonly known: (string | undefined)[] = []

  constructor(file: SegmentFile, name: string) {
    this.parts = new StringTable(file, `${name}.parts`)
    this.isWord = file.bytes(`${name}.isWord`)
    this.offsets = file.uint32(`${name}.offsets`)
    this.bytes = file.bytes(`${name}.bytes`)
  }

  get(text: number): string {
    const { bytes, isWord } = this
    const end = this.offsets[text + 1] as number
    let at = this.offsets[text] as number
    let decoded = ''
    let afterWord = false
    while (at < end) {
      let byte = bytes[at++] as number
      let rank = byte & 0x7f
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number
        rank |= (byte & 0x7f) << shift
      }
      const word = isWord[rank] === 1
      decoded += afterWord && word ? ` ${this.part(rank)}` : this.part(rank)
      afterWord = word
    }
    return decoded
  }

  private part(rank: number): string {
    this.known[rank] ??= this.parts.get(rank)
    return this.known[rank]
  }
}
