const decoder = new TextDecoder('windows-1256')
const BYTES = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))

/** Signs of Urdu that it has not, as they were typed instead. */
const INSTEAD: Record<string, string> = { ی: 'ي', '۔': '.' }

/** Text in windows-1256; throws for what that has no sign for. */
export function windows1256(text: string): Buffer {
  return Buffer.from(
    [...text].map((sign) => {
      const byte = BYTES.get(INSTEAD[sign] ?? sign)
      if (byte === undefined) throw new RangeError(`windows-1256 has no ${sign}`)
      return byte
    }),
  )
}
