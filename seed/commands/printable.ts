/**
 * Characters that steer a terminal or turn the text after them round: controls, among them the beginnings of escape
 * sequences in seven and in eight bits, embeddings, overrides and isolates of direction, and separators of lines.
 */
const STEERING = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** One line of text as a terminal may be given it, whoever wrote it: what steers is spelled out (`\u001b`). */
export function printable(text: string): string {
  return text.replace(STEERING, escaped)
}

/** As {@link printable}, of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** A value as a line of JSON, of the same data, in which nothing steers a terminal. */
export function jsonLine(value: unknown): string {
  return `${printable(JSON.stringify(value))}\n`
}

/** Text for a cell of a table: without what steers, but for line breaks and tabs. */
export function tableText(text: string): string {
  return text.replace(STEERING, (sign) => (/[\n\r\t]/.test(sign) ? sign : ''))
}
