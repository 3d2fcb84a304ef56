import { holdsComments } from './comments'
import { ELEMENT, walk } from './tree'

/**
 * The part of a page that its own markup names as the article: the outermost `<article>` with the headline, or the
 * only one, together with a headline that stands above it. Without such, the body.
 */
export function mainPart(document: Document): Element {
  const articles: Element[] = []
  walk(
    document.body,
    (node) => {
      if (node.nodeType !== ELEMENT) return false
      const element = node as Element
      const name = element.localName
      if (name === 'aside' || name === 'nav' || (name !== 'body' && holdsComments(element))) return false
      if (name === 'article') articles.push(element)
      return name !== 'article'
    },
    () => {},
  )
  const withHeadline = articles.filter((article) => article.querySelector('h1') !== null)
  const [article, another] = withHeadline.length > 0 ? withHeadline : articles
  if (article === undefined || another !== undefined) return document.body
  if (withHeadline.length > 0) return article
  const headline = document.querySelector('h1')
  return headline === null ? article : commonAncestor(article, headline)
}

function commonAncestor(one: Element, other: Element): Element {
  const ancestors = new Set(ancestorsOf(one))
  return ancestorsOf(other).find((element) => ancestors.has(element)) ?? one
}

/** From the element itself up. */
function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = []
  for (let at: Element | null = element; at !== null; at = at.parentElement) ancestors.push(at)
  return ancestors
}
