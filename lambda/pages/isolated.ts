/** A name or date within a sentence, whose direction it does not change: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
