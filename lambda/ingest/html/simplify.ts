import { parseHTML } from 'linkedom'
import { holdsComments } from './comments'
import { ELEMENT, TEXT, walk } from './tree'

/** A page that is built as no real page is. */
export class PageLimitError extends Error {
  override name = 'PageLimitError'
}

/**
 * How deep blocks may be nested, wrappers around a single element aside: finding the main text takes time that grows
 * with the square of it. Chrome's Lighthouse calls more than 32 levels excessive.
 */
export const DEPTH_LIMIT = 100

const words = (list: string) => new Set(list.split(' '))

/** Elements without text of the article. */
const DROPPED = words(
  'script style noscript template svg math iframe frame object embed applet audio video canvas map picture img ' +
    'source input button select textarea datalist progress meter link meta base dialog nav title',
)

/** Elements that say nothing of where the main text is: looks, and forms, which some sites put around all they have. */
const UNWRAPPED = words('b i em strong u s small big font tt mark ins bdi bdo form')

/** Elements that often stand around a single other one for nothing but layout. */
const WRAPPERS = words('div section span center')

/** Elements of running text: past the depth limit their text stays and they go. */
const INLINE = words('a abbr cite code dfn label q span sub sup time')

/** Lists and tables without links are prose, and become what these say; null: their parts stand for themselves. */
const PLAIN: Record<string, string | null> = {
  ...{ ul: null, ol: null, table: null, thead: null, tbody: null, tfoot: null },
  ...{ li: 'p', tr: 'p', td: 'span', th: 'span' },
}
const MAY_BE_PLAIN = words('ul ol table')

const KEPT_ATTRIBUTES = ['id', 'role', 'itemprop', 'rel'] as const
const ATTRIBUTE_LENGTH = 200

/**
 * A document of a part of a page with what bears on finding its main text and nothing else: without code, forms, media,
 * hidden elements and readers' comments, looks and layers of layout. `aria-hidden` counts for nothing: it is about screen
 * readers, not about what is seen.
 *
 * @param options.keepsComments for pages that would have no text otherwise
 * @throws {PageLimitError} when elements are nested deeper than {@link DEPTH_LIMIT}
 */
export function simplify(root: Element, options: { keepsComments: boolean }): Document {
  const aroundHeadlines = ancestorsOf(root.querySelectorAll('h1'), root)
  const { document } = parseHTML('<html><head></head><body></body></html>')
  const copies = new Map<Node, Element>()
  const outerClasses = new Map<Node, string>()
  let parent: Element = document.body
  let depth = 0
  let text = ''
  let breaks = 0
  const plain = new Set<Node>()

  /** A line break is one in the text; more of them part paragraphs, which Readability knows by the elements. */
  const writeBreaks = (): void => {
    const count = breaks
    breaks = 0
    if (count === 1) text += '\n'
    else if (count > 1) for (const tag of ['br', 'br']) write(tag)
  }
  const addText = (added: string): void => {
    if (breaks > 0 && added.trim() === '') return
    writeBreaks()
    text += added.replace(/[ \t\n\r\f]+/g, ' ')
  }
  const writeText = (): void => {
    writeBreaks()
    if (text !== '') parent.appendChild(document.createTextNode(text))
    text = ''
  }
  const write = (tag: string): Element => {
    writeText()
    const element = document.createElement(tag)
    // Readability asks each element whether it is hidden; those are left out, and a style declaration takes long to make.
    Object.defineProperty(element, 'style', { value: null })
    return parent.appendChild(element)
  }
  const isLeftOut = (element: Element): boolean =>
    DROPPED.has(element.localName) ||
    isHidden(element) ||
    (!options.keepsComments && !aroundHeadlines.has(element) && holdsComments(element))

  const isPlain = (element: Element): boolean => {
    if (!(element.localName in PLAIN)) return false
    const isPart = element.parentNode !== null && plain.has(element.parentNode)
    return isPart || (MAY_BE_PLAIN.has(element.localName) && element.querySelector('a') === null)
  }
  /** The element to write, or null when only its content is. */
  const tagFor = (element: Element): string | null => {
    if (plain.has(element)) return PLAIN[element.localName] ?? null
    return UNWRAPPED.has(element.localName) || isQuoteOfParagraphs(element) ? null : tagOf(element)
  }
  const open = (element: Element, classes: string): void => {
    if (depth >= DEPTH_LIMIT) {
      if (INLINE.has(element.localName)) return
      throw new PageLimitError(`nests its elements deeper than ${DEPTH_LIMIT}`)
    }
    const { lastChild } = parent
    if (element.localName === 'a' && lastChild?.nodeName === 'A' && text.trim() === '') {
      // A row of links is as much of a link as one, and there are thousands on some pages.
      parent = lastChild as Element
    } else {
      parent = write(tagFor(element) as string)
      copyAttributes(element, classes, parent)
    }
    copies.set(element, parent)
    depth++
  }
  const enter = (node: Node): boolean => {
    if (node === root) return true
    if (node.nodeType === TEXT) addText(node.nodeValue ?? '')
    if (node.nodeType !== ELEMENT || isLeftOut(node as Element)) return false
    const element = node as Element
    if (element.localName === 'br') {
      breaks++
      return false
    }
    if (isPlain(element)) plain.add(element)
    const classes = `${element.getAttribute('class') ?? ''} ${outerClasses.get(element) ?? ''}`.trim()
    const only = WRAPPERS.has(element.localName) ? onlyWrapperIn(element) : null
    if (only !== null) outerClasses.set(only, classes.slice(0, ATTRIBUTE_LENGTH))
    else if (tagFor(element) !== null) open(element, classes)
    return true
  }
  const leave = (node: Node): void => {
    const copy = copies.get(node)
    if (copy === undefined && node !== root) return
    if (copy?.localName === 'span' && plain.has(node)) text += ' '
    writeText()
    parent = copy?.parentElement ?? parent
    depth--
  }
  walk(root, enter, leave)
  return document
}

function ancestorsOf(elements: Iterable<Element>, root: Element): Set<Element> {
  const ancestors = new Set<Element>()
  for (const element of elements) {
    for (
      let at: Element | null = element;
      at !== null && at !== root && !ancestors.has(at);
      at = at.parentElement
    ) {
      ancestors.add(at)
    }
  }
  return ancestors
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '')
  )
}

/** The wrapper that is all that an element has in it, but for white space and notes to developers. */
function onlyWrapperIn(element: Element): Element | null {
  let only: Element | null = null
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT) {
      if (only !== null || !WRAPPERS.has((child as Element).localName)) return null
      only = child as Element
    } else if (child.nodeType === TEXT && child.nodeValue?.trim() !== '') return null
  }
  return only
}

/** A `<blockquote>` is a part of the running text; Readability would take one of some length for the whole article. */
function isQuoteOfParagraphs({ localName, children }: Element): boolean {
  return localName === 'blockquote' && [...children].some((child) => child.localName === 'p')
}

/** The element that Readability knows it by: its `footer` is a page's, and elements of a page's own are inline. */
function tagOf({ localName, parentElement }: Element): string {
  if (localName === 'blockquote' || (localName === 'footer' && parentElement?.localName === 'blockquote'))
    return 'p'
  return /^[a-z][a-z0-9]*$/.test(localName) ? localName : 'span'
}

function copyAttributes(from: Element, classes: string, to: Element): void {
  if (classes !== '') to.setAttribute('class', classes.slice(0, ATTRIBUTE_LENGTH))
  for (const name of KEPT_ATTRIBUTES) {
    const value = from.getAttribute(name)
    if (value) to.setAttribute(name, value.slice(0, ATTRIBUTE_LENGTH))
  }
}
