import type { Line, LineKind } from '../language'

/** Lines with which scraped pages end: nothing after the first is read. */
const TAIL = /^[ \t]*(?:مواضيع ذات صلة|Related articles|Related Articles|مزید[ \t]*:[ \t]*\S{1,20}[ \t\r]*$)/m

/** Where the article's own text ends. */
export function endOfArticle(text: string): number {
  const tail = TAIL.exec(text)
  return tail ? tail.index : text.length
}

/** Headings over lists of linked headlines. */
const LINK_HEADING =
  /^[ \t]*(?:یہ بھی (?:پڑھیے|پڑھیں|دیکھیے|دیکھیں)|مزید (?:پڑھیں|پڑھیے)|اسی بارے میں|اس بارے میں مزید|متعلقہ خبریں)/

/** A caption or credit line of a picture. */
const CAPTION = /(?:تصویر کے کاپی رائٹ|Image caption|Image copyright|تصویر کا ذریعہ|تصویر کا کیپشن)/

/** Lines of a page around the article: subscriptions, skip links, cookie notices. */
const PAGE_LINE =
  /^(?:End of |بی بی سی اردو کی خبروں اور فیچرز|سبسکرائب کرنے کے لیے|مواد پر جائیں|.{0,200}کوکیز یا ٹیکنالوجیز|A post shared by|Skip |Podcast)/

/** Captions are short; a longer line has one at its beginning and goes on with the article. */
const LONGEST_CAPTION = 300

/** A linked headline is a line of its own without a full stop; longer lines are text. */
const LONGEST_LINK = 110

/** The lines of an article with what each is: links follow a heading, until a full sentence. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let listing = false
  let announced = false
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = text.slice(start, Math.min(end, start + 400)).trim()
    if (line !== '') {
      const kind = lineKind(line, end - start, listing, lines.length === 0, announced)
      announced = /(?:[:،]|کہ)$/.test(text.slice(start, end).trimEnd().slice(-3))
      listing = LINK_HEADING.test(line) || (listing && kind === 'link')
      lines.push({ start, end, kind })
    }
    start = end + 1
  }
  return lines
}

/** A quotation alone on a line, without a full stop and not announced by a colon: a heading. */
const QUOTED_LINE = /^['’‘"“”«]{1,2}[^۔؟!:'’‘"“”]{1,60}['’‘"“”»]{1,2}$/

function lineKind(
  line: string,
  length: number,
  listing: boolean,
  first: boolean,
  announced: boolean,
): LineKind {
  if (CAPTION.test(line) && length <= LONGEST_CAPTION) return 'caption'
  if (PAGE_LINE.test(line)) return 'caption'
  if (LINK_HEADING.test(line)) return 'link'
  if (!first && !announced && QUOTED_LINE.test(line)) return 'link'
  if (length > LONGEST_LINK || first || /[۔.!:]["'’‘“”]*$/.test(line)) return 'text'
  return listing ? 'link' : 'text'
}

/** What the line of an offset is. */
export function lineKindAt(lines: readonly Line[], offset: number): LineKind {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return lines[low]?.kind ?? 'text'
}
