/** Bytes that are not text in an encoding that can be told. */
export class EncodingError extends Error {
  override name = 'EncodingError'
}

/**
 * Text from a file's bytes, without a byte order mark: UTF-8, or UTF-16 when it begins with that mark.
 *
 * @throws {EncodingError} when the bytes are neither
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new EncodingError('is not UTF-8 text', { cause })
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
