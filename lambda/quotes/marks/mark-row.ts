import type { PairingContext } from '../../language/language'
import type { Token } from '../../language/token'
import { Boundaries } from '../text/boundaries'
import { CERTAIN, type Mark, readMarks } from './marks'

/** Tokens from an opening mark to the same mark nested in it. */
const LONGEST_EMBEDDING = 300

/** Marks looked at for the one that closes an outer quotation. */
const MOST_INNER_MARKS = 10

/** Tokens of a term whose opening mark has its space on the wrong side. */
const LONGEST_MISPLACED = 8

/** Tokens that go on after a stray closing mark. */
const LONGEST_AFTER_STRAY = 60

/** Tokens of a statement whose opening mark is missing: at most and at least. */
const LONGEST_UNOPENED = 120
const SHORTEST_UNOPENED = 4

/** The marks of a text in a row, with what a reader sees around each: the questions that pairing asks. */
export class MarkRow {
  private readonly marks: readonly Mark[]
  private readonly boundaries: Boundaries
  /** How far the paragraphs after an open mark were read, and whether the writer speaks in one of them. */
  private readonly resumed = new Map<number, { to: number; found: boolean }>()

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly context: PairingContext,
  ) {
    this.marks = readMarks(text, tokens, context)
    this.boundaries = new Boundaries(tokens)
  }

  get length(): number {
    return this.marks.length
  }

  at(i: number): Mark {
    return this.marks[i] as Mark
  }

  /**
   * A mark set like a closing one opens when a cue announces it, or when the next one closes; never before a full stop.
   */
  opensMisplaced(i: number): boolean {
    const mark = this.at(i)
    if (this.tokens[mark.next]?.kind === 'stop') return false
    if (mark.announced && this.context.quotes(mark.token)) return true
    const next = this.marks[i + 1]
    if (mark.habit < 0 || next?.width !== mark.width || next.lean >= 0 || next.announced) return false
    return (
      next.token - mark.next <= LONGEST_MISPLACED &&
      !this.boundaries.hasSentenceEnd(mark.next, next.token - 1)
    )
  }

  /** A closing mark of a width is still to come in the paragraph. */
  closesLater(i: number, width: Mark['width']): boolean {
    for (let j = i + 1; j < this.marks.length && j <= i + 6; j++) {
      const mark = this.at(j)
      if (mark.width !== width) continue
      return mark.lean < 0 && !this.boundaries.hasParagraphEnd(this.at(i).next, mark.token)
    }
    return false
  }

  /** The same mark again inside an open quotation: a quotation within it, not the end of it. */
  nests(outer: number, inner: number): boolean {
    if (this.at(outer).width !== this.at(inner).width) return true
    if (this.closersAfter(inner) >= 2 || this.closesOuter(inner, 1)) return true
    const { next } = this.at(outer)
    const { token } = this.at(inner)
    if (!this.context.announces(token) || this.boundaries.hasSentenceEnd(next, token)) return false
    return token - next <= LONGEST_EMBEDDING && this.readerEnd(next, token) === token
  }

  /** How many marks of the width close in a row after this one, in its paragraph (at most 2). */
  closersAfter(i: number): number {
    let closers = 0
    for (let j = i + 1; j < this.marks.length && j <= i + 4 && closers < 2; j++) {
      const mark = this.at(j)
      if (mark.width !== this.at(i).width) continue
      if (mark.lean > 0 || this.boundaries.hasParagraphEnd(this.at(i).next, mark.token)) break
      closers++
    }
    return closers
  }

  /** The marks of the width that follow in the paragraph, pairs aside, close one more than are open within it. */
  closesOuter(i: number, within: number): boolean {
    let depth = within
    for (let j = i + 1; j < this.marks.length && j <= i + MOST_INNER_MARKS && depth >= 0; j++) {
      const mark = this.at(j)
      if (mark.width !== this.at(i).width) continue
      if (this.boundaries.hasParagraphEnd(this.at(i).next, mark.token)) return false
      depth += mark.lean > 0 ? 1 : -1
    }
    return depth < 0
  }

  /**
   * A quotation of several paragraphs repeats its opening mark at the start of each, closing only the last: an unclosed
   * one runs to the end of its paragraph, and the next paragraph opens with the same mark.
   */
  reopensParagraph(outer: number, inner: number): boolean {
    const [{ next, form, lean }, mark] = [this.at(outer), this.at(inner)]
    const end = mark.token - 1
    if (lean < CERTAIN || form !== mark.form || !this.boundaries.endsParagraph(end)) return false
    return end - next >= SHORTEST_UNOPENED && this.readerEnd(next, end) === end
  }

  /** A full stop inside or outside a closing mark, or the writer going on after it. */
  endsSentence(i: number, outer: number): boolean {
    if (this.endsHere(i)) return true
    return this.context.resumesNarration(this.at(i).next, this.at(outer).next)
  }

  /** A full stop beside the mark, or the end of the paragraph after it. */
  endsHere(i: number): boolean {
    const { token, next } = this.at(i)
    const following = this.tokens[next]?.kind ?? 'paragraph'
    return this.tokens[token - 1]?.kind === 'stop' || following === 'stop' || following === 'paragraph'
  }

  /** Inches after a figure, and ‘ printed for a comma: the true closing mark is still to come. */
  isMisprint(i: number): boolean {
    const mark = this.at(i)
    const following = this.marks[i + 1]
    if (following?.form !== mark.form || following.lean >= 0) return false
    if (this.boundaries.hasSentenceEnd(mark.token - 1, following.token - 1)) return false
    const before = this.text[mark.start - 1] ?? ''
    if (/\p{Nd}/u.test(before) && /['"\u2032\u2033]/.test(mark.form)) return true
    return mark.form === '\u2018' && /[\p{L}]/u.test(before) && following.token - mark.next <= 25
  }

  /**
   * A closing mark is stray when another of its form closes what goes on after it, though nothing opens that: the rest
   * of the announced sentence, or further sentences in which the quoted person still speaks.
   */
  straysWithin(outer: number, i: number): boolean {
    const [mark, following] = [this.at(i), this.marks[i + 1]]
    if (following?.form !== mark.form || following.lean > -CERTAIN || !this.endsHere(i + 1)) return false
    const [from, to] = [mark.next, following.token]
    if (to - from < SHORTEST_UNOPENED || to - from > LONGEST_AFTER_STRAY || this.context.announces(to))
      return false
    if (this.endsHere(i))
      return !this.boundaries.hasParagraphEnd(from, to) && this.context.speaksInPerson(from, to)
    return (
      !this.boundaries.hasSentenceEnd(this.at(outer).next, to - 1) &&
      this.context.quotes(this.at(outer).token)
    )
  }

  /** Between an opening mark and a later one stand whole paragraphs, in none of which the writer speaks. */
  isSpeech(outer: number, inner: number): boolean {
    const [from, to] = [this.at(outer).next, this.at(inner).token]
    return this.boundaries.hasParagraphEnd(from, to) && !this.resumesBetween(outer, inner)
  }

  /**
   * Where the statement begins that a closing mark ends though nothing opened it: right after a reporting verb in its
   * paragraph. Null when the mark does not close for certain, or no such verb stands before it.
   *
   * @param floor token before which nothing is left to quote
   */
  unopenedStart(i: number, floor: number): number | null {
    const { token } = this.at(i)
    if (!this.closesForCertain(i)) return null
    for (let from = token; from > floor && token - from < LONGEST_UNOPENED; from--) {
      const kind = this.tokens[from - 1]?.kind
      if (kind === 'mark' || kind === 'paragraph') return null
      if (token - from >= SHORTEST_UNOPENED && this.introduces(from)) return from
    }
    return null
  }

  /** By its place; or glued between a full stop and the next sentence, with no mark to close it. */
  private closesForCertain(i: number): boolean {
    const { lean, token, announced, width } = this.at(i)
    if (lean <= -CERTAIN) return this.endsHere(i)
    const glued = Math.abs(lean) < 1 && this.tokens[token - 1]?.kind === 'stop'
    return glued && !announced && !this.closesLater(i, width)
  }

  /** A reporting verb or a source, at the beginning of what may be quoted. */
  private introduces(from: number): boolean {
    const announced = this.context.quotes(from) || this.context.followsSource(from)
    return announced && this.context.beginsClause(from)
  }

  /** An opening mark that is never closed still opens a statement, up to a token, where a report comes before it. */
  opensStatement(i: number, end: number): boolean {
    const { token } = this.at(i)
    return this.context.quotes(token) || this.context.continuesReport(token) || this.fillsParagraph(i, end)
  }

  /** Between an opening mark and a later one a paragraph begins in which the writer speaks. */
  resumesBetween(outer: number, inner: number): boolean {
    const [from, to] = [this.at(outer).next, this.at(inner).token]
    if (!this.boundaries.hasParagraphEnd(from, to)) return false
    // Asked for every mark after an open one, so each goes on where the last one stopped.
    const known = this.resumed.get(outer) ?? { to: from, found: false }
    this.resumed.set(outer, known)
    for (; known.to < to && !known.found; known.to++)
      known.found =
        this.boundaries.endsParagraph(known.to) && this.context.resumesNarration(known.to + 1, from)
    return known.found
  }

  /** An opening mark begins a paragraph of whole sentences, in which the writer does not speak, up to its end. */
  private fillsParagraph(i: number, end: number): boolean {
    const { token, next, lean } = this.at(i)
    if (lean < CERTAIN || this.tokens[token - 1]?.kind !== 'paragraph') return false
    if (!this.boundaries.endsParagraph(end) || this.tokens[end - 1]?.kind !== 'stop') return false
    return end - next > SHORTEST_UNOPENED && !this.context.resumesNarration(next, next)
  }

  /** Where a reader ends an unclosed quotation: with its paragraph, or before the writer goes on. */
  readerEnd(from: number, limit: number): number {
    for (let i = from; i < limit; i++) {
      if (this.boundaries.endsParagraph(i)) return i
      if (i > from + 2 && this.context.resumesNarration(i, from)) return i
    }
    return limit
  }
}
