import type { Token } from '../../language/token'

/** A break with an empty line in it. */
const BLANK_LINE = /\n[^\n]*\n|\r[^\r\n]*\r/

/** Share of blank lines among the breaks from which on they, and not single breaks, part paragraphs. */
const LEAST_BLANK = 0.3

/** Where the sentences and paragraphs of a text end, counted once so that every question takes constant time. */
export class Boundaries {
  /** How many full stops and paragraph breaks stand before each token, and how many paragraph breaks. */
  private readonly sentenceEnds: Int32Array
  private readonly paragraphEnds: Int32Array
  private readonly hasBlankLines: boolean

  constructor(private readonly tokens: readonly Token[]) {
    this.sentenceEnds = countUpTo(tokens, /stop|paragraph/)
    this.paragraphEnds = countUpTo(tokens, /paragraph/)
    const breaks = tokens.filter(({ kind }) => kind === 'paragraph')
    const blank = breaks.filter(({ key }) => BLANK_LINE.test(key)).length
    this.hasBlankLines = blank >= breaks.length * LEAST_BLANK
  }

  /** True when a sentence ends among the tokens from one on and before another. */
  hasSentenceEnd(from: number, to: number): boolean {
    return to > from && (this.sentenceEnds[to] ?? 0) > (this.sentenceEnds[from] ?? 0)
  }

  /** True when a paragraph ends among them. */
  hasParagraphEnd(from: number, to: number): boolean {
    return to > from && (this.paragraphEnds[to] ?? 0) > (this.paragraphEnds[from] ?? 0)
  }

  /** In an article with blank lines a single line break ends no paragraph, as far as quotations go. */
  endsParagraph(i: number): boolean {
    const token = this.tokens[i]
    return token?.kind === 'paragraph' && (!this.hasBlankLines || BLANK_LINE.test(token.key))
  }
}

function countUpTo(tokens: readonly Token[], kinds: RegExp): Int32Array {
  const counts = new Int32Array(tokens.length + 1)
  tokens.forEach(({ kind }, i) => {
    counts[i + 1] = (counts[i] ?? 0) + (kinds.test(kind) ? 1 : 0)
  })
  return counts
}
