import { Uint32List } from './growing-array'
import type { Sections, SegmentFile } from './segment-file'
import { StringIds } from './string-ids'
import { packStrings, StringTable } from './string-table'
import { VarintBytes } from './varint-bytes'

const IS_WORD = /[\p{L}\p{M}\p{N}]/u
const SIGNS = String.raw`[^\p{L}\p{M}\p{N}]`
/** Members of JSON objects up to the next value recur as a whole. */
const MEMBERS = new RegExp(`(?:${SIGNS}*"[A-Za-z]+":(?:null|true|false)?)+${SIGNS}*`, 'uy')
const QUOTATION_MARK = 0x22
const SPACE = 0x20

let wordUnits: Uint8Array | null = null

/** 1 for each code unit that is one of a word. Asked of all units once, when a segment is built. */
function unitsOfWords(): Uint8Array {
  wordUnits ??= Uint8Array.from({ length: 2 ** 16 }, (_, unit) =>
    IS_WORD.test(String.fromCharCode(unit)) ? 1 : 0,
  )
  return wordUnits
}

/**
 * Packs texts as numbers of a dictionary of their words and of what stands between words; a single space between two words
 * is left out. The more common a part is, the smaller its number: most take one byte or two, where a general compressor
 * would have to inflate a whole block for each text (and took half as much room again).
 */
export class TextPacker {
  private readonly ids = new StringIds()
  private readonly counts = new Uint32List()
  private readonly isWord = new Uint32List()
  private readonly ofWord = unitsOfWords()
  private readonly starts = new Uint32List()
  private readonly parts = new Uint32List()

  add(text: string): void {
    this.starts.push(this.parts.length)
    let afterWord = false
    for (let at = 0; at < text.length; ) {
      const isWord = this.isOfWord(text, at)
      const end = isWord ? this.endOfWord(text, at) : this.endOfSigns(text, at)
      const isLeftOut =
        afterWord && end - at === 1 && text.charCodeAt(at) === SPACE && this.isOfWord(text, end)
      if (!isLeftOut) {
        this.push(this.idOf(text, at, end, isWord))
        afterWord = isWord
      }
      at = end
    }
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
    const dictionary = this.ids.strings()
    packStrings(
      sections,
      `${name}.parts`,
      byRank.map((id) => dictionary[id] as string),
    )
    sections.set(
      `${name}.isWord`,
      Uint8Array.from(byRank, (id) => this.isWord.at(id)),
    )
    sections.set(`${name}.offsets`, offsets)
    sections.set(`${name}.bytes`, bytes.all)
  }

  private push(id: number): void {
    this.parts.push(id)
    this.counts.increment(id)
  }

  private idOf(text: string, from: number, to: number, isWord: boolean): number {
    const id = this.ids.idOf(text, from, to)
    if (id === this.counts.length) {
      this.counts.push(0)
      this.isWord.push(isWord ? 1 : 0)
    }
    return id
  }

  private isOfWord(text: string, at: number): boolean {
    return this.ofWord[text.charCodeAt(at)] === 1
  }

  private endOfWord(text: string, from: number): number {
    let at = from + 1
    while (at < text.length && this.isOfWord(text, at)) at++
    return at
  }

  /** The end of members of an object, or of the signs before the next word. */
  private endOfSigns(text: string, from: number): number {
    let at = from
    let hasMark = false
    for (; at < text.length && !this.isOfWord(text, at); at++) {
      if (text.charCodeAt(at) === QUOTATION_MARK) hasMark = true
    }
    if (!hasMark) return at
    MEMBERS.lastIndex = from
    return MEMBERS.test(text) ? MEMBERS.lastIndex : at
  }
}

/** Texts that are decoded when one is read. */
export class CodedTexts {
  private readonly parts: StringTable
  private readonly isWord: Uint8Array
  private readonly offsets: Uint32Array
  private readonly bytes: Uint8Array
  /** Code units of the text that is being read. */
  private units = new Uint16Array(4096)

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
    let length = 0
    let afterWord = false
    while (at < end) {
      let byte = bytes[at++] as number
      let rank = byte & 0x7f
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number
        rank |= (byte & 0x7f) << shift
      }
      const word = isWord[rank] === 1
      const needed = length + this.parts.lengthOf(rank) + 1
      if (needed > this.units.length) this.grow(2 * needed)
      if (afterWord && word) this.units[length++] = SPACE
      length = this.parts.copy(rank, this.units, length)
      afterWord = word
    }
    return Buffer.from(this.units.buffer, 0, 2 * length).toString('utf16le')
  }

  private grow(length: number): void {
    const longer = new Uint16Array(length)
    longer.set(this.units)
    this.units = longer
  }
}
