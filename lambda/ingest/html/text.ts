import { ELEMENT, TEXT, walk } from './tree'

/** Elements that begin and end a line; all others run on in theirs (HTML Standard, "Rendering", display: block). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'summary table tbody tfoot thead tr ul caption'
  ).split(' '),
)

/** Cells of a row stand apart in one line. */
const CELLS = new Set(['td', 'th'])

/** What is in the tree and not on the page. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'textarea', 'select'])

/** Marks of `<q>`, by depth, which the page's style sheet adds (CLDR, delimiters of `ur`). */
const QUOTES = [
  ['“', '”'],
  ['‘', '’'],
]
const BEGINS_WITH_MARK = /^\s*["'“”‘’«»]/

/**
 * The text of an HTML tree as a reader sees it, a line a paragraph, without empty lines. White space runs together;
 * `<br>` and block elements break a line, inline elements do not; `<q>` brings its marks, unless its text has some.
 * Trees of any depth are read, in time that grows with their size alone.
 *
 * @param options.keepsLines line feeds of the source are line breaks too, as in text that holds a little markup
 */
export function htmlText(root: Node, options: { keepsLines?: boolean } = {}): string {
  const pieces: string[] = []
  /** What closes each `<q>` that is open, and the opening marks that wait for its text. */
  const closings: string[] = []
  let openings: string[] = []
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? ''
      if (openings.length > 0 && text.trim() !== '') {
        if (BEGINS_WITH_MARK.test(text)) {
          openings.pop()
          closings[closings.length - 1] = ''
        }
        pieces.push(...openings)
        openings = []
      }
      pieces.push(options.keepsLines ? text : text.replace(/[ \t\n\r\f]+/g, ' '))
      return false
    }
    const name = nameOf(node)
    if (UNSEEN.has(name)) return false
    if (name === 'br' || BLOCKS.has(name)) pieces.push('\n')
    if (name === 'q') {
      const [open, close] = QUOTES[closings.length % 2] as [string, string]
      openings.push(open)
      closings.push(close)
    }
    return node.nodeType === ELEMENT || node === root
  }
  const leave = (node: Node): void => {
    const name = nameOf(node)
    if (BLOCKS.has(name)) pieces.push('\n')
    else if (CELLS.has(name)) pieces.push(' ')
    else if (name === 'q') {
      const close = closings.pop() ?? ''
      // A mark that still waits belongs to an element without text.
      if (openings.pop() === undefined) pieces.push(close)
    }
  }
  walk(root, enter, leave)
  return pieces
    .join('')
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/[ \t\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function nameOf(node: Node): string {
  return node.nodeName.toLowerCase()
}
