/** Whole numbers from 0 on in groups of seven bits, the lowest first (LEB128). */
export class VarintBytes {
  length = 0
  private bytes = new Uint8Array(4096)

  push(number: number): void {
    if (this.length + 8 > this.bytes.length) {
      const longer = new Uint8Array(2 * this.bytes.length)
      longer.set(this.bytes)
      this.bytes = longer
    }
    let rest = number
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.bytes[this.length++] = rest
  }

  get all(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }
}
