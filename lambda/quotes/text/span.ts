/** What two marks hold, or one mark and the end that a reader would give it. */
export interface Span {
  /** Offsets of the inner text, without outer white space. */
  start: number
  end: number
  /** First and one past the last token of the inner text. */
  from: number
  to: number
  /** One past the last token of the closing mark; equal to `to` when there is none. */
  after: number
  broken: boolean
}

/** A span with the one that encloses it and those directly in it. */
export interface SpanNode {
  span: Span
  parent: SpanNode | null
  inner: SpanNode[]
}

/** Drops the later of two spans that cross, and all but one of equal extent. */
export function withoutCrossings(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.from - b.from)
  const kept: Span[] = []
  const enclosing: Span[] = []
  for (const span of spans) {
    while (enclosing.length > 0 && (enclosing.at(-1) as Span).end <= span.start) enclosing.pop()
    const parent = enclosing.at(-1)
    if (parent && (span.end > parent.end || (span.start === parent.start && span.end === parent.end)))
      continue
    kept.push(span)
    enclosing.push(span)
  }
  return kept
}

/** Nodes of spans that don't cross, in the same order: by start, an enclosing one before its inner ones. */
export function nestSpans(spans: readonly Span[]): SpanNode[] {
  const nodes: SpanNode[] = []
  let parent: SpanNode | null = null
  for (const span of spans) {
    while (parent && parent.span.end <= span.start) parent = parent.parent
    const node: SpanNode = { span, parent, inner: [] }
    parent?.inner.push(node)
    nodes.push(node)
    parent = node
  }
  return nodes
}
