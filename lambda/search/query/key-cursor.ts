import * as v from 'valibot'
import { InvalidCursorError } from './cursor'

/** Writes the key of a list's last entry as an opaque string that needs no escape in an address. */
export function encodeKey(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * Reads the key in a cursor.
 *
 * @throws {InvalidCursorError} when the cursor is malformed
 */
export function decodeKey<Key>(schema: v.GenericSchema<unknown, Key>, cursor: string): Key {
  try {
    return v.parse(schema, JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new InvalidCursorError('cursor is malformed', { cause })
  }
}
