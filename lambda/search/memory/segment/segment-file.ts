import { crc32 } from 'node:zlib'
import { INDEX_RULES_VERSION } from '../../../language/urdu/index-rules'
import { RECORD_FORMAT } from '../../../store/record'

/** Raised whenever a section comes, goes, is written otherwise or made of something else, such as other texts of a field. */
export const SEGMENT_FORMAT = 4

/**
 * Rules that made what is in a segment: the language's, and the format of the records. What an older program could not
 * read of the feed is not in its segments, so a newer one begins anew.
 */
export const SEGMENT_RULES = INDEX_RULES_VERSION * 0x10000 + RECORD_FORMAT

/** A file that is no segment of this program: damaged, cut, of another format or analysed by other rules. */
export class SegmentFileError extends Error {
  override name = 'SegmentFileError'
}

type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** What a segment is made of, by name: arrays that are read where they lie. */
export type Sections = Map<string, Section>

export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array

/** Whole numbers from 0 on, each in as many bytes as the greatest needs. */
export function narrow(numbers: ArrayLike<number>): WholeNumbers {
  let most = 0
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at] as number)
  return most < 2 ** 8
    ? Uint8Array.from(numbers)
    : most < 2 ** 16
      ? Uint16Array.from(numbers)
      : Uint32Array.from(numbers)
}

const MAGIC = 'QUOTESEG'
/** Magic, format, rules of the language, length of the file, length of the table of sections, checksum. */
const HEADER = { format: 8, rules: 12, bytes: 16, table: 24, checksum: 28, length: 32 } as const
/** Sections begin at multiples of this, so that every kind of number may lie in them. */
const ALIGNMENT = 8

type Table = Record<string, [start: number, bytes: number, width: number]>

/**
 * Writes sections into one file: a header, a table of the sections in JSON, and the sections as they lie in memory
 * (little-endian, as every processor that Node.js runs on has it).
 *
 * @param rules version of the language's rules that made the terms
 */
export function writeSegmentFile(sections: Sections, rules: number): Buffer {
  const [provisional] = layOut(sections, 0)
  const room = JSON.stringify(provisional).length + 16 * sections.size
  const [table, bytes] = layOut(sections, aligned(HEADER.length + room))
  const json = Buffer.from(JSON.stringify(table))
  const file = Buffer.alloc(bytes)
  file.write(MAGIC, 'latin1')
  file.writeUInt32LE(SEGMENT_FORMAT, HEADER.format)
  file.writeUInt32LE(rules, HEADER.rules)
  file.writeDoubleLE(bytes, HEADER.bytes)
  file.writeUInt32LE(json.length, HEADER.table)
  json.copy(file, HEADER.length)
  for (const [name, { buffer, byteOffset, byteLength }] of sections) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), table[name]?.[0])
  }
  file.writeUInt32LE(checksumOf(file), HEADER.checksum)
  return file
}

function layOut(sections: Sections, from: number): [Table, bytes: number] {
  let at = from
  const table: Table = {}
  for (const [name, { byteLength, BYTES_PER_ELEMENT }] of sections) {
    table[name] = [at, byteLength, BYTES_PER_ELEMENT]
    at = aligned(at + byteLength)
  }
  return [table, at]
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT
}

/** Of all but the checksum itself. */
function checksumOf(file: Uint8Array): number {
  return crc32(file.subarray(HEADER.length), crc32(file.subarray(0, HEADER.checksum)))
}

/** The sections of a file, as views of its memory. */
export class SegmentFile {
  private readonly table: Table

  /**
   * @param file begins at a multiple of eight bytes of its memory
   * @param rules version of the language's rules that this program has
   * @throws {SegmentFileError} that says what is wrong with it
   */
  constructor(
    private readonly file: Uint8Array,
    rules: number,
  ) {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
    if (file.length < HEADER.length || Buffer.from(file.subarray(0, 8)).toString('latin1') !== MAGIC) {
      throw new SegmentFileError('the file is no segment')
    }
    const format = view.getUint32(HEADER.format, true)
    if (format !== SEGMENT_FORMAT) {
      throw new SegmentFileError(`the segment's format is ${format}, not ${SEGMENT_FORMAT}`)
    }
    const writtenBy = view.getUint32(HEADER.rules, true)
    if (writtenBy !== rules) throw new SegmentFileError(`the segment's rules are ${writtenBy}, not ${rules}`)
    if (view.getFloat64(HEADER.bytes, true) !== file.length) throw new SegmentFileError('the segment is cut')
    if (view.getUint32(HEADER.checksum, true) !== checksumOf(file)) {
      throw new SegmentFileError('the segment is damaged: its checksum is another')
    }
    const length = view.getUint32(HEADER.table, true)
    this.table = JSON.parse(
      Buffer.from(file.subarray(HEADER.length, HEADER.length + length)).toString('latin1'),
    )
  }

  has(name: string): boolean {
    return name in this.table
  }

  bytes(name: string): Uint8Array {
    const [start, length] = this.place(name)
    return this.file.subarray(start, start + length)
  }

  uint16(name: string): Uint16Array {
    const { buffer, byteOffset, byteLength } = this.bytes(name)
    return new Uint16Array(buffer, byteOffset, byteLength / 2)
  }

  uint32(name: string): Uint32Array {
    const { buffer, byteOffset, byteLength } = this.bytes(name)
    return new Uint32Array(buffer, byteOffset, byteLength / 4)
  }

  int32(name: string): Int32Array {
    const { buffer, byteOffset, byteLength } = this.bytes(name)
    return new Int32Array(buffer, byteOffset, byteLength / 4)
  }

  /** Whole numbers from 0 on, as {@link narrow} wrote them. */
  numbers(name: string): WholeNumbers {
    const width = this.table[name]?.[2]
    return width === 1 ? this.bytes(name) : width === 2 ? this.uint16(name) : this.uint32(name)
  }

  float64(name: string): Float64Array {
    const { buffer, byteOffset, byteLength } = this.bytes(name)
    return new Float64Array(buffer, byteOffset, byteLength / 8)
  }

  private place(name: string): Table[string] {
    const place = this.table[name]
    if (place === undefined) throw new SegmentFileError(`the segment has no section ${name}`)
    return place
  }
}
