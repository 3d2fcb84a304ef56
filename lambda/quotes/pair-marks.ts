import { Boundaries } from './boundaries'
import { CERTAIN, type Mark, type MarkContext, readMarks } from './marks'
import { type Span, withoutCrossings } from './span'
import type { Token } from './tokens'

/** What a language adds to pairing: see {@link MarkContext}. */
export interface PairingContext extends MarkContext {
  /** True when a reporting verb stands right before a token: stronger than announcing. */
  quotes(tokens: readonly Token[], token: number): boolean
  /** True when a clause may begin with a token: it does not go on with the verb before it. */
  beginsClause(tokens: readonly Token[], token: number): boolean
  /** True when the writer, not the quoted person, goes on with this token. */
  resumesNarration(tokens: readonly Token[], token: number, opened: number): boolean
  /** First token of the clause that announces the quotation at a token. */
  startOfAnnouncement(tokens: readonly Token[], token: number, floor: number): number
}

/** A quotation that runs on for longer than this has lost its closing mark. */
const LONGEST_QUOTE = 8000

/** Tokens from an opening mark to the same mark nested in it. */
const LONGEST_EMBEDDING = 300

/** Marks looked at for the one that closes an outer quotation. */
const MOST_INNER_MARKS = 10

/** Marks open at a time. */
const DEEPEST_NESTING = 4

/** Tokens of a term whose opening mark has its space on the wrong side. */
const LONGEST_MISPLACED = 8

/** Tokens of a statement whose opening mark is missing: at most and at least. */
const LONGEST_UNOPENED = 120
const SHORTEST_UNOPENED = 4

/**
 * Pairs the marks of a text. The stack holds open marks; a closing mark takes the nearest open one
 * of its width. One that finds none is stray, and one that stays open ends where a reader would end it.
 *
 * @returns spans by start, an enclosing one before those nested in it; never crossing
 */
export function pairMarks(text: string, tokens: readonly Token[], context: PairingContext): Span[] {
  const pairing = new Pairing(text, tokens, readMarks(text, tokens, context), context)
  return withoutCrossings(pairing.spans())
}

class Pairing {
  private readonly open: number[] = []
  private readonly found: Span[] = []
  private lastEnd = 0
  private readonly boundaries: Boundaries

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly marks: readonly Mark[],
    private readonly context: PairingContext,
  ) {
    this.boundaries = new Boundaries(tokens)
  }

  spans(): Span[] {
    for (let i = 0; i < this.marks.length; i++) {
      this.dropOverlong(i)
      if (this.opens(i)) this.push(i)
      else this.close(i)
    }
    this.abandon(0, this.tokens.length)
    return this.found
  }

  private mark(i: number): Mark {
    return this.marks[i] as Mark
  }

  private opens(i: number): boolean {
    const mark = this.mark(i)
    const waiting = this.open.findLast((o) => this.mark(o).width === mark.width)
    if (waiting === undefined) return mark.lean > -1 || this.opensMisplaced(i)
    if (Math.abs(mark.lean) < 1) return false
    const counterpart = this.mark(waiting).form !== mark.form && mark.habit <= 0 && !mark.announced
    return mark.lean > 0 && !counterpart
  }

  /** A mark set like a closing one opens when a cue announces it, or when the next one closes. */
  private opensMisplaced(i: number): boolean {
    const mark = this.mark(i)
    if (mark.announced && this.context.quotes(this.tokens, mark.token)) return true
    const next = this.marks[i + 1]
    if (mark.habit < 0 || next?.width !== mark.width || next.lean >= 0 || next.announced) return false
    return (
      next.token - mark.next <= LONGEST_MISPLACED &&
      !this.boundaries.hasSentenceEnd(mark.next, next.token - 1)
    )
  }

  /** An opening mark: nested in what is open, or the sign that the last one was never closed. */
  private push(i: number): void {
    const depth = this.openDepth(i)
    if (depth >= 0 && !this.nests(this.open[depth] as number, i)) {
      if (this.reopensParagraph(this.open[depth] as number, i)) return
      const opened = this.mark(this.open[depth] as number).next
      this.abandon(depth, this.context.startOfAnnouncement(this.tokens, this.mark(i).token, opened))
    }
    if (this.open.length < DEEPEST_NESTING) this.open.push(i)
  }

  /** Place in the stack of the nearest open mark that this mark could close; −1 when there is none. */
  private openDepth(i: number): number {
    const { width, form } = this.mark(i)
    const same = this.open.findLastIndex((o) => this.mark(o).width === width)
    if (same >= 0 || width === 'angle') return same
    const top = this.open.at(-1)
    const mixed =
      top !== undefined &&
      sharesGlyph(this.mark(top).form, form) &&
      !this.closesLater(i, this.mark(top).width)
    return mixed ? this.open.length - 1 : -1
  }

  /** Place in the stack of what a closing mark ends: “…’ at a full stop too, when no ” is still to come. */
  private closedDepth(i: number): number {
    const depth = this.openDepth(i)
    const top = this.open.at(-1)
    if (depth >= 0 || top === undefined || this.mark(i).lean > -CERTAIN || !this.endsHere(i)) return depth
    return this.closesLater(i, this.mark(top).width) ? -1 : this.open.length - 1
  }

  /** A closing mark of a width is still to come in the paragraph. */
  private closesLater(i: number, width: Mark['width']): boolean {
    for (let j = i + 1; j < this.marks.length && j <= i + 6; j++) {
      const mark = this.mark(j)
      if (mark.width !== width) continue
      return mark.lean < 0 && !this.boundaries.hasParagraphEnd(this.mark(i).next, mark.token)
    }
    return false
  }

  /** The same mark again inside an open quotation: a quotation within it, not the end of it. */
  private nests(outer: number, inner: number): boolean {
    if (this.mark(outer).width !== this.mark(inner).width) return true
    if (this.closersAfter(inner) >= 2 || this.closesOuter(inner, 1)) return true
    const { next } = this.mark(outer)
    const { token } = this.mark(inner)
    if (!this.context.announces(this.tokens, token) || this.boundaries.hasSentenceEnd(next, token))
      return false
    return token - next <= LONGEST_EMBEDDING && this.readerEnd(next, token) === token
  }

  /** How many marks of the width close in a row after this one, in its paragraph (at most 2). */
  private closersAfter(i: number): number {
    let closers = 0
    for (let j = i + 1; j < this.marks.length && j <= i + 4 && closers < 2; j++) {
      const mark = this.mark(j)
      if (mark.width !== this.mark(i).width) continue
      if (mark.lean > 0 || this.boundaries.hasParagraphEnd(this.mark(i).next, mark.token)) break
      closers++
    }
    return closers
  }

  /** The marks of the width that follow in the paragraph, pairs aside, close one more than are open within it. */
  private closesOuter(i: number, within: number): boolean {
    let depth = within
    for (let j = i + 1; j < this.marks.length && j <= i + MOST_INNER_MARKS && depth >= 0; j++) {
      const mark = this.mark(j)
      if (mark.width !== this.mark(i).width) continue
      if (this.boundaries.hasParagraphEnd(this.mark(i).next, mark.token)) return false
      depth += mark.lean > 0 ? 1 : -1
    }
    return depth < 0
  }

  /** A quotation of several paragraphs repeats its opening mark at the start of each. */
  private reopensParagraph(outer: number, inner: number): boolean {
    const before = this.tokens[this.mark(inner).token - 1]
    if (before?.kind !== 'paragraph' || this.mark(outer).form !== this.mark(inner).form) return false
    return !this.context.resumesNarration(this.tokens, this.mark(inner).next, this.mark(outer).next)
  }

  /** A closing mark: ends the nearest open mark of its width; what was opened within that was stray. */
  private close(i: number): void {
    const depth = this.closedDepth(i)
    if (depth < 0) this.closeUnopened(i)
    if (depth < 0 || this.isMisprint(i)) return
    const opener = this.open[depth] as number
    this.open.length = depth
    this.add(this.mark(opener), this.mark(i).token, this.mark(i).next, false)
    const outer = this.open.at(-1)
    if (
      outer !== undefined &&
      this.mark(outer).width === this.mark(i).width &&
      this.closersAfter(i) === 0 &&
      !this.closesOuter(i, 0) &&
      this.endsSentence(i, outer)
    ) {
      this.open.pop()
      this.add(this.mark(outer), this.mark(i).token, this.mark(i).next, true)
    }
  }

  /** A full stop inside or outside a closing mark, or the writer going on after it. */
  private endsSentence(i: number, outer: number): boolean {
    if (this.endsHere(i)) return true
    return this.context.resumesNarration(this.tokens, this.mark(i).next, this.mark(outer).next)
  }

  /** A full stop beside the mark, or the end of the paragraph after it. */
  private endsHere(i: number): boolean {
    const { token, next } = this.mark(i)
    const following = this.tokens[next]?.kind ?? 'paragraph'
    return this.tokens[token - 1]?.kind === 'stop' || following === 'stop' || following === 'paragraph'
  }

  /** Inches after a figure, and ‘ printed for a comma: the true closing mark is still to come. */
  private isMisprint(i: number): boolean {
    const mark = this.mark(i)
    const following = this.marks[i + 1]
    if (this.open.filter((o) => this.mark(o).width === mark.width).length > 1) return false
    if (following?.form !== mark.form || following.lean >= 0) return false
    if (this.boundaries.hasSentenceEnd(mark.token - 1, following.token - 1)) return false
    const before = this.text[mark.start - 1] ?? ''
    if (/[0-9۰-۹]/.test(before) && /['"\u2032\u2033]/.test(mark.form)) return true
    return mark.form === '\u2018' && /[\p{L}]/u.test(before) && following.token - mark.next <= 25
  }

  /** A closing mark that nothing opened still ends a statement when a cue stands before it. */
  private closeUnopened(i: number): void {
    const { token, next } = this.mark(i)
    let from = token
    while (from > this.lastEnd && token - from < LONGEST_UNOPENED) {
      const kind = this.tokens[from - 1]?.kind
      if (kind === 'mark' || kind === 'paragraph') return
      if (token - from >= SHORTEST_UNOPENED && this.introduces(from)) break
      from--
    }
    if (!this.endsHere(i) || this.mark(i).lean > -CERTAIN || from === this.lastEnd || !this.introduces(from))
      return
    this.record(from, token, next, true)
  }

  /** A reporting verb, at the beginning of what may be quoted. */
  private introduces(from: number): boolean {
    return this.context.quotes(this.tokens, from) && this.context.beginsClause(this.tokens, from)
  }

  private dropOverlong(i: number): void {
    const first = this.open[0]
    if (first === undefined || this.mark(i).start - this.mark(first).start <= LONGEST_QUOTE) return
    this.abandon(0, this.mark(i).token)
  }

  /** Ends the open marks from a depth on without closing marks, before a token. */
  private abandon(depth: number, limit: number): void {
    for (const o of this.open.splice(depth)) {
      const opener = this.mark(o)
      const to = this.readerEnd(opener.next, limit)
      if (this.context.quotes(this.tokens, opener.token)) this.add(opener, to, to, true)
    }
  }

  /** Where a reader ends an unclosed quotation: with its paragraph, or before the writer goes on. */
  private readerEnd(from: number, limit: number): number {
    for (let i = from; i < limit; i++) {
      if (this.boundaries.endsParagraph(i)) return i
      if (i > from + 2 && this.context.resumesNarration(this.tokens, i, from)) return i
    }
    return limit
  }

  private add(opener: Mark, to: number, after: number, broken: boolean): void {
    this.record(opener.next, to, after, broken)
  }

  private record(from: number, to: number, after: number, broken: boolean): void {
    this.lastEnd = Math.max(this.lastEnd, after)
    let [start, end] = [this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0]
    // Symbols without a token also belong to what the marks hold.
    const outer = this.tokens[from - 1]
    if (outer?.kind === 'mark') start = outer.end
    const closing = this.tokens[to]
    if (after > to && closing) end = closing.start
    const inner = this.text.slice(start, end)
    start += inner.length - inner.trimStart().length
    end = start + inner.trim().length
    if (end > start && this.hasWord(from, to)) this.found.push({ start, end, from, to, after, broken })
  }

  private hasWord(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.tokens[i]?.kind === 'word') return true
    return false
  }
}

function sharesGlyph(a: string, b: string): boolean {
  return singleGlyph(a) && singleGlyph(b)
}
const singleGlyph = (form: string) => /^['`´\u2018-\u201B\u2032\uFF07]+$/.test(form)
