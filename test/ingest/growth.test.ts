import { articleIdFromName } from '../../lambda/ingest/article-id'
import { PageLimitError } from '../../lambda/ingest/html/simplify'
import { htmlArticle, NoArticleError } from '../../lambda/ingest/html-article'
import { cpuMilliseconds } from '../cpu-time'

const SENTENCE = 'وزیر خزانہ نے کہا کہ ’ٹیکس کا بوجھ سب پر برابر ہو گا۔‘ اجلاس کل بھی جاری رہے گا۔'
const PARAGRAPH = `<p>${SENTENCE}</p>`

const repeated = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length))
const nested = (open: string, close: string) => (length: number) => {
  const depth = Math.ceil(length / (open.length + close.length))
  return open.repeat(depth) + PARAGRAPH + close.repeat(depth)
}
const after = (part: string) => (length: number) => PARAGRAPH + repeated(part)(length)

/** Pages that no editor wrote, by what they are made of: each gives a body of about a length. */
const FAMILIES: Record<string, (length: number) => string> = {
  'nested divs': nested('<div>', '</div>'),
  'nested divs with text': nested('<div>متن ', '</div>'),
  'nested divs with classes': nested('<div class="comment header">', '</div>'),
  'nested spans': nested('<span>', '</span>'),
  'nested spans with names': nested('<span class="a">م ', '</span>'),
  'nested quotations': nested('<q>قول ', '</q>'),
  'deep blockquotes': nested('<blockquote>', '</blockquote>'),
  'nested lists': nested('<ul><li>', '</li></ul>'),
  'nested tables': nested('<table><tr><td>', '</td></tr></table>'),
  'nested articles': nested('<article>', '</article>'),
  'nested headings': nested('<h1>', '</h1>'),
  'nested headers': nested('<header><p>', '</header>'),
  'unclosed divs': after('<div>متن '),
  'unclosed fonts': after('<font color="red">متن '),
  'unclosed links': after('<a href="/x">متن '),
  'unclosed paragraphs': after('<p>متن یہاں ہے '),
  'unclosed comments': after('<!-- '),
  'closing tags alone': after('</div>'),
  'angle brackets': after('<'),
  ampersands: after('&'),
  entities: after('&amp;&#1575;&quot;'),
  comments: after('<!-- x -->'),
  scripts: after('<script>x</script>'),
  descriptions: after('<script type="application/ld+json">{"@graph":[</script>'),
  'line breaks': after('متن<br>'),
  'runs of line breaks': after('<br>'),
  'blockquotes between line breaks': after('متن<br><blockquote>قول</blockquote><br>'),
  'flat lists': after('<ul><li>متن یہاں</li></ul>'),
  'rows of a table': (length) => `<table>${repeated('<tr><td>متن یہاں ہے</td></tr>')(length)}</table>`,
  links: after('<a href="x">متن یہاں</a> '),
  forms: after('<form><input><p>متن</p></form>'),
  images: after('<img src="x">'),
  'empty divs': after('<div></div>'),
  headlines: after('<h1>سرخی یہاں</h1>'),
  'empty headlines': after('<h1></h1>'),
  'comment areas': after('<div class="comments"><p>تبصرہ</p></div>'),
  attributes: (length) =>
    `${PARAGRAPH}<p ${Array.from({ length: length / 10 }, (_, number) => `a${number}="x"`).join(' ')}>متن</p>`,
  'long classes': (length) => `${PARAGRAPH}<p class="${repeated('comment-')(length)}">متن</p>`,
  'spaces in a class': (length) => `${PARAGRAPH}<p class="${' '.repeat(length)}">متن</p>`,
  'long titles': (length) => `<title>${repeated(' - متن')(length)}</title>${PARAGRAPH}`,
  'spaces in a title': (length) => `<title>متن${' '.repeat(length)}</title>${PARAGRAPH}`,
  'dates without end': (length) => `<meta name="date" content="${'1'.repeat(length)}">${PARAGRAPH}`,
  'white space': after(' \n'),
}

const SHORT = 6_000
/** The longer page is so many times as long: noise of a short one then stays far from what a quadratic step costs. */
const TIMES = 16
/** Linear growth is {@link TIMES}, quadratic its square; as 6 is for four times the length. */
const MOST_GROWTH = 36
const MOST_TIMES_PROSE = 10
/** In milliseconds: below this a time is that of starting, and says nothing of growth. */
const LEAST_MS = 4

function read(body: string): void {
  try {
    htmlArticle(`<html><head></head><body>${body}</body></html>`)
  } catch (error) {
    if (!(error instanceof PageLimitError || error instanceof NoArticleError)) throw error
  }
}

/** The least of some tries: what else runs on the machine only adds to it. */
function milliseconds(task: () => void, tries = 3): number {
  const times = Array.from({ length: tries }, () => cpuMilliseconds(task))
  return Math.max(LEAST_MS, Math.min(...times))
}

/** A quotient of times; measured again while it is too much, for the machine may be busy. */
function quotient(dividend: () => number, divisor: () => number, most: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 4 && least >= most; tries++) {
    least = Math.min(least, dividend() / divisor())
  }
  return least
}

/** The growth from a length to {@link TIMES} times of it. */
function growth(task: (length: number) => void, length: number): number {
  const long = () => milliseconds(() => task(TIMES * length), 1)
  return quotient(long, () => milliseconds(() => task(length)), MOST_GROWTH)
}

describe('the time to read a page', () => {
  const prose = repeated(PARAGRAPH)
  beforeAll(() => {
    for (let round = 0; round < 20; round++) read(prose(SHORT))
  })

  it.each(Object.entries(FAMILIES))(
    'grows with its length alone, and is near that of prose: %s',
    (_, family) => {
      expect(growth((length) => read(family(length)), SHORT)).toBeLessThan(MOST_GROWTH)
      const cost = (body: string) => milliseconds(() => read(body), 1)
      const long = TIMES * SHORT
      expect(
        quotient(
          () => cost(family(long)),
          () => cost(prose(long)),
          MOST_TIMES_PROSE,
        ),
      ).toBeLessThan(MOST_TIMES_PROSE)
    },
  )
})

describe('the time to make an id of a name', () => {
  it.each(['-.', '- ', 'a-', 'آ', '.'])('grows with its length alone: %j', (part) => {
    expect(growth((length) => articleIdFromName(`a${part.repeat(length)}b`), 20_000)).toBeLessThan(
      MOST_GROWTH,
    )
  })
})
