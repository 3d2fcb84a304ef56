/** The beginning of a text on one line, cut between words at most `length` characters on. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= length) return line
  const end = line.lastIndexOf(' ', length)
  return `${line.slice(0, end > 0 ? end : length).toWellFormed()}…`
}
