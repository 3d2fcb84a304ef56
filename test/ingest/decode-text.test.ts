import { decodePage, decodeText, EncodingError } from '../../lambda/ingest/decode-text'

const TEXT = 'وزیر نے کہا کہ گاڑی چلے گی، پھر ٹھہرے گی۔'

/** Letters in windows-1256 that the sentence below needs. */
const WINDOWS_1256 = Buffer.from([0xc8, 0xcc, 0x8e, 0x20, 0x81, 0xcf, 0x90])
const WINDOWS_1256_TEXT = 'بجژ پدگ'

const page = (head: string, text: Uint8Array) =>
  Buffer.concat([Buffer.from(`<html><head>${head}</head><p>`), text])

describe('the text of bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT)
  })

  it.each([
    '<meta charset="windows-1256">',
    "<meta charset='CP1256'>",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
  ])('is read from windows-1256 that a page declares: %s', (head) => {
    expect(decodePage(page(head, WINDOWS_1256))).toContain(WINDOWS_1256_TEXT)
  })

  it('is read by the header before the page', () => {
    expect(decodePage(page('<meta charset="utf-8">', WINDOWS_1256), 'windows-1256')).toContain(
      WINDOWS_1256_TEXT,
    )
  })

  it('is UTF-8 where the bytes are, and never noise', () => {
    expect(decodePage(page('<meta charset="windows-1256">', Buffer.from(TEXT)))).toContain(TEXT)
    expect(decodePage(page('<meta charset="utf-16">', Buffer.from(TEXT)))).toContain(TEXT)
  })

  it.each([
    ['iso-8859-6', Buffer.from([0xc8, 0xcc])],
    ['koi8-r', Buffer.from([0xc8, 0xcc])],
    ['iso-2022-jp', Buffer.from('ascii')],
    ['x-unknown', Buffer.from(TEXT)],
  ])('is refused by name in another encoding: %s', (name, bytes) => {
    expect(() => decodePage(page(`<meta charset="${name}">`, bytes))).toThrow(
      new EncodingError(`is in the encoding ${name}, which is not read: save it as UTF-8`),
    )
  })

  it('is read in any encoding of which it uses ASCII alone', () => {
    expect(decodePage(page('<meta charset="iso-8859-1">', Buffer.from('&#1576;')))).toContain('&#1576;')
  })

  it.each([
    ['undeclared bytes that are not UTF-8', WINDOWS_1256, 'is not UTF-8 text: save it as UTF-8'],
    ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le'), /control characters|not UTF-8/],
    ['a picture', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /control characters/],
  ])('is refused in %s', (_, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(message)
  })

  it('is refused when it is not what is declared', () => {
    expect(() => decodePage(page('<meta charset="utf-8">', WINDOWS_1256))).toThrow(
      'is declared UTF-8, and is not',
    )
  })
})
