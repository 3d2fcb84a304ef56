import { terms } from '../../language/urdu/tokenize'

/** Words of a shingle: few enough that a corrected word spoils few, enough that two stories of one event share few. */
const SHINGLE_WORDS = 3

/** Minima of a sketch, a byte of each: the likeness of two texts is told within ±0.06 (one standard error at most). */
export const SKETCH_LENGTH = 64

/** Two texts share a byte by chance in one of so many cases. */
const BYTE_VALUES = 256

/** Texts of fewer shingles say too little to be compared. */
const MIN_SHINGLES = 20

/**
 * A MinHash of a text's shingles (Broder, "On the resemblance and containment of documents", 1997), of which the lowest
 * byte of each minimum is kept (Li and König, "b-bit minwise hashing", 2010): 64 bytes in base64. Spelling, marks and
 * white space are folded.
 *
 * @returns null for a text of fewer than 22 words
 */
export function sketchOf(text: string): string | null {
  const hashes = shinglesOf(text)
  if (hashes.size < MIN_SHINGLES) return null
  const minima = new Uint32Array(SKETCH_LENGTH).fill(0xffffffff)
  for (const hash of hashes) {
    for (let at = 0; at < SKETCH_LENGTH; at++) {
      const value = mix(hash ^ (SEEDS[at] as number))
      if (value < (minima[at] as number)) minima[at] = value
    }
  }
  return Buffer.from(minima).toString('base64')
}

/** The share of shingles that two texts have in common, as their sketches tell it: the resemblance, 0 to 1. */
export function resemblance(one: Uint8Array, other: Uint8Array): number {
  let equal = 0
  for (let at = 0; at < SKETCH_LENGTH; at++) if (one[at] === other[at]) equal++
  const byChance = 1 / BYTE_VALUES
  return Math.max(0, (equal / SKETCH_LENGTH - byChance) / (1 - byChance))
}

/** The shingles of a text, as hashes of 32 bits. */
export function shinglesOf(text: string): Set<number> {
  const hashes = new Set<number>()
  const wordHashes = terms(text).map(hashOf)
  for (let at = 0; at + SHINGLE_WORDS <= wordHashes.length; at++) {
    let hash = 0
    for (let word = at; word < at + SHINGLE_WORDS; word++) hash = mix(hash ^ (wordHashes[word] as number))
    hashes.add(hash)
  }
  return hashes
}

/** FNV-1a of UTF-16 code units, in 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The last step of MurmurHash3 in 32 bits, which spreads every bit over all. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const SEEDS = Uint32Array.from({ length: SKETCH_LENGTH }, (_, at) => mix(Math.imul(at + 1, 0x9e3779b9)))
