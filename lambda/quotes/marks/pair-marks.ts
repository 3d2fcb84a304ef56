import type { PairingContext } from '../../language/language'
import type { Token } from '../../language/token'
import { type Span, withoutCrossings } from '../text/span'
import { MarkRow } from './mark-row'
import { CERTAIN, type Mark } from './marks'

/** UTF-16 units after which a quotation has lost its closing mark, unless it is a speech of many paragraphs. */
const LONGEST_QUOTE = 8000

/** Marks open at a time. */
const DEEPEST_NESTING = 4

/**
 * Pairs the marks of a text. The stack holds open marks; a closing mark takes the nearest open one
 * of its width. One that finds none is stray, and one that stays open ends where a reader would end it.
 *
 * @returns spans by start, an enclosing one before those nested in it; never crossing
 */
export function pairMarks(text: string, tokens: readonly Token[], context: PairingContext): Span[] {
  const pairing = new Pairing(text, tokens, new MarkRow(text, tokens, context), context)
  return withoutCrossings(pairing.spans())
}

class Pairing {
  private readonly open: number[] = []
  private readonly found: Span[] = []
  /** Open marks within whose quotation a stray closing mark was passed over. */
  private readonly strayed = new Set<number>()
  private lastEnd = 0

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly marks: MarkRow,
    private readonly context: PairingContext,
  ) {}

  spans(): Span[] {
    for (let i = 0; i < this.marks.length; i++) {
      this.dropOverlong(i)
      if (this.closesTwo(i)) this.closeTwo(i)
      else if (this.opens(i)) this.push(i)
      else this.close(i)
    }
    this.abandon(0, this.tokens.length)
    return this.found
  }

  private mark(i: number): Mark {
    return this.marks.at(i)
  }

  private opens(i: number): boolean {
    const mark = this.mark(i)
    const waiting = this.open.findLast((o) => this.mark(o).width === mark.width)
    if (waiting === undefined) return this.opensFirst(i)
    if (mark.lean > -CERTAIN && this.marks.resumesBetween(waiting, i)) return true
    if (Math.abs(mark.lean) < 1) return false
    const counterpart = this.mark(waiting).form !== mark.form && mark.habit <= 0 && !mark.announced
    return mark.lean > 0 && !counterpart
  }

  /** With none of its width open, a mark opens unless its place says "closes" or it ends what nothing opened. */
  private opensFirst(i: number): boolean {
    const opens = this.mark(i).lean > -1 && this.marks.unopenedStart(i, this.lastEnd) === null
    return opens || this.marks.opensMisplaced(i)
  }

  /** An opening mark: nested in what is open, or the sign that the last one was never closed, as where each paragraph opens anew. */
  private push(i: number): void {
    const depth = this.openDepth(i)
    if (depth >= 0 && !this.marks.nests(this.open[depth] as number, i)) {
      const outer = this.open[depth] as number
      if (this.marks.reopensParagraph(outer, i)) {
        this.open.length = depth
        this.add(this.mark(outer), this.mark(i).token - 1, this.mark(i).token - 1, true)
      } else this.abandon(depth, this.context.startOfAnnouncement(this.mark(i).token, this.mark(outer).next))
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
      !this.marks.closesLater(i, this.mark(top).width)
    return mixed ? this.open.length - 1 : -1
  }

  /** Place in the stack of what a closing mark ends: “…’ at a full stop too, when no ” is still to come. */
  private closedDepth(i: number): number {
    const depth = this.openDepth(i)
    const top = this.open.at(-1)
    if (depth >= 0 || top === undefined || this.mark(i).lean > -CERTAIN || !this.marks.endsHere(i))
      return depth
    return this.marks.closesLater(i, this.mark(top).width) ? -1 : this.open.length - 1
  }

  /** A closing mark: ends the nearest open mark of its width; what was opened within that was stray. */
  private close(i: number): void {
    const depth = this.closedDepth(i)
    if (depth < 0) this.closeUnopened(i)
    if (depth < 0 || (!this.isNested(i) && this.marks.isMisprint(i))) return
    const opener = this.open[depth] as number
    if (!this.isNested(i) && this.marks.straysWithin(opener, i)) {
      this.strayed.add(opener)
      return
    }
    this.open.length = depth
    this.add(this.mark(opener), this.mark(i).token, this.mark(i).next, this.strayed.has(opener))
    const outer = this.open.at(-1)
    if (
      outer !== undefined &&
      this.mark(outer).width === this.mark(i).width &&
      this.marks.closersAfter(i) === 0 &&
      !this.marks.closesOuter(i, 0) &&
      this.marks.endsSentence(i, outer)
    ) {
      this.open.pop()
      this.add(this.mark(outer), this.mark(i).token, this.mark(i).next, true)
    }
  }

  /** ’… ’…‘‘: a doubled mark behind two that stand open alone ends both. */
  private closesTwo(i: number): boolean {
    const { form, width, lean, token, next } = this.mark(i)
    if (width !== 'double' || form.length !== 2 || !singleGlyph(form) || next - token !== 2 || lean > 0)
      return false
    const two = this.open.slice(-2)
    return (
      two.length === 2 &&
      two.every((o) => this.mark(o).width === 'single') &&
      !this.open.some((o) => this.mark(o).width === 'double')
    )
  }

  private closeTwo(i: number): void {
    const { token, next } = this.mark(i)
    const inner = this.open.pop() as number
    const outer = this.open.pop() as number
    this.add(this.mark(inner), token, token + 1, false)
    this.add(this.mark(outer), token + 1, next, this.strayed.has(outer))
  }

  /** More than one mark of its width is open. */
  private isNested(i: number): boolean {
    return this.open.filter((o) => this.mark(o).width === this.mark(i).width).length > 1
  }

  /** A closing mark that nothing opened still ends a statement when a cue stands before it. */
  private closeUnopened(i: number): void {
    const { token, next } = this.mark(i)
    const from = this.marks.unopenedStart(i, this.lastEnd)
    if (from !== null) this.record(from, token, next, true)
  }

  private dropOverlong(i: number): void {
    const first = this.open[0]
    if (first === undefined || this.mark(i).start - this.mark(first).start <= LONGEST_QUOTE) return
    if (this.marks.isSpeech(first, i)) return
    this.abandon(0, this.mark(i).token)
  }

  /** Ends the open marks from a depth on without closing marks, before a token. */
  private abandon(depth: number, limit: number): void {
    for (const o of this.open.splice(depth)) {
      const opener = this.mark(o)
      const to = this.marks.readerEnd(opener.next, limit)
      if (this.marks.opensStatement(o, to)) this.add(opener, to, to, true)
    }
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
const singleGlyph = (form: string) => /^['`´\u2018-\u201B\u2032\u275B\u275C\uFF07]+$/.test(form)
