import * as v from 'valibot'

// What a text must be, said in the words of JSON Schema, so that the OpenAPI document can say it too.

/** Holds a character that is no white space: the complement of ECMAScript's `\s`, which other languages read otherwise. */
export const NOT_BLANK = /[^\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/

/**
 * An ISO 8601 date, or a time with or without a zone, of the years 1000 to 9998: no zone moves it out of those of four
 * digits. Whether the day exists is another question.
 */
export const DATE_OR_TIME =
  /^(?:[1-8][0-9]{3}|9[0-8][0-9]{2}|99[0-8][0-9]|999[0-8])-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?: ?(?:[Zz]|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?))?)?$/

/**
 * An absolute web address with a host by name or number. What stands after the host may be anything, for browsers
 * escape what they must.
 */
export const WEB_ADDRESS = /^https?:\/\//

/** A limit of characters as JSON Schema counts them, by code point. */
export function maxCharacters(limit: number) {
  const message = `must not be longer than ${limit} characters`
  // No text has more code points than UTF-16 units, and most have few of either.
  const fits = (text: string) => text.length <= limit || [...text].length <= limit
  return [v.check(fits, message), v.metadata<string, { maxLength: number }>({ maxLength: limit })] as const
}
