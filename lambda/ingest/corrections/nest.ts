import type { StoredQuote } from '../../store/record'

/**
 * Quotes in the order of the text, an enclosing one before those nested in it, each with the one that it stands in: as the
 * machine has it while its own quotes are all there and no other is, else by their spans.
 */
export function nestQuotes(quotes: readonly StoredQuote[], machine: readonly StoredQuote[]): StoredQuote[] {
  const ordered = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)
  const known = new Map(machine.map((quote) => [quote.id, quote]))
  const areTheSame =
    ordered.length === machine.length &&
    ordered.every(({ id, start, end }) => known.get(id)?.start === start && known.get(id)?.end === end)
  if (areTheSame) return ordered
  const enclosing: StoredQuote[] = []
  return ordered.map((quote) => {
    while (enclosing.length > 0 && (enclosing.at(-1)?.end ?? 0) < quote.end) enclosing.pop()
    const nestedIn = enclosing.at(-1)?.id ?? null
    enclosing.push(quote)
    return { ...quote, nestedIn }
  })
}
