/** Bytes that are not text in an encoding that can be told. */
export class EncodingError extends Error {
  override name = 'EncodingError'
}

/** Encodings that Urdu is found in; what is declared to be another is refused by name. */
const READ = ['utf-8', 'windows-1256', 'utf-16le', 'utf-16be']

/** How far into a page its declaration is looked for, in bytes: the HTML Standard asks for the first 1,024. */
const DECLARATION_WITHIN = 4_096

const DECLARATIONS = [
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i,
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)/i,
]

/** Control characters that no text has: with them it is something else, or UTF-16 without its mark. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]|\uFFFE/u

/**
 * Text from a file's bytes, without a byte order mark, which counts above everything else; then comes what is declared,
 * then UTF-8. Bytes that are UTF-8 and not ASCII are UTF-8 even if windows-1256 is declared, for no text of that is.
 *
 * @param declared the encoding that an HTTP header names, if any
 * @throws {EncodingError} that names an encoding that is not read, or says that the bytes are not what they should be
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const mark = markOf(bytes)
  if (mark !== null)
    return decoded(bytes, mark, `is not ${shown(mark)} text, though it begins with its byte order mark`)
  if (declared === null) return decoded(bytes, 'utf-8', 'is not UTF-8 text: save it as UTF-8')
  const encoding = encodingOf(declared)
  // ASCII is the same in all of them but one.
  const isRead =
    encoding !== null && (READ.includes(encoding) || (isAscii(bytes) && encoding !== 'iso-2022-jp'))
  if (!isRead) {
    throw new EncodingError(
      `is in the encoding ${declared.slice(0, 40)}, which is not read: save it as UTF-8`,
    )
  }
  if (encoding.startsWith('utf-16')) return decoded(bytes, encoding, `is declared ${declared}, and is not`)
  try {
    return decoded(bytes, 'utf-8', 'is declared UTF-8, and is not')
  } catch (error) {
    if (encoding === 'utf-8') throw error
    return decoded(bytes, encoding, `is declared ${declared}, and is not`)
  }
}

/**
 * The text of a page, as {@link decodeText}; without an HTTP header, what its own `<meta>` declares.
 *
 * @throws {EncodingError} as {@link decodeText}
 */
export function decodePage(bytes: Uint8Array, header: string | null = null): string {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_WITHIN)).toString('latin1')
  const inPage =
    DECLARATIONS.map((pattern) => pattern.exec(start)?.[1]).find((name) => name !== undefined) ?? null
  // A declaration that can be read byte by byte is not in UTF-16 (HTML Standard, "Determining the character encoding").
  const own = inPage !== null && /^utf-?16/i.test(inPage) ? 'utf-8' : inPage
  return decodeText(bytes, header ?? own)
}

function decoded(bytes: Uint8Array, encoding: string, problem: string): string {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new EncodingError(problem, { cause })
  }
  if (CONTROLS.test(text)) {
    throw new EncodingError(
      'holds control characters, so it is no text; if it is UTF-16, save it as UTF-8, or with a byte order mark',
    )
  }
  return text
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

function shown(encoding: string): string {
  return encoding.slice(0, 6).toUpperCase()
}
