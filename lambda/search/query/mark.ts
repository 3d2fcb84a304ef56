/** Bytes of a mark: among 100,000 texts two have the same with a chance of one in 50,000. */
export const MARK_BYTES = 6

/** A mark of a text: 48 bits of two multiplicative hashes (FNV-1a and its like): a quarter of a microsecond for an id. */
export function markOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x9e3779b9]
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b)
    b = (b << 13) | (b >>> 19)
  }
  return (mixed(a) >>> 0) * 2 ** 16 + (mixed(b) >>> 16)
}

/** Lets every bit of a hash depend on all (the finish of MurmurHash3). */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
