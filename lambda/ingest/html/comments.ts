/** A word of a class or an id that names readers' comments, as the common systems write it. */
const COMMENTS =
  /^(?:.*[-_])?(?:comments?|comment-?list|comment(?:box|area|section|form)|replies|disqus|respond)(?:[-_].*)?$/i

/** Words of this form say whether a page has comments, how many, or who wrote a column: they hold none. */
const ABOUT_COMMENTS = /(?:^|[-_])(?:no|has|with|allow|open|closed|count|enabled|disabled|status)(?:[-_]|$)/i

/** Whether an element is made for readers' comments, by its names or by schema.org. */
export function holdsComments(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/)
  return (
    names.some((name) => COMMENTS.test(name) && !ABOUT_COMMENTS.test(name)) ||
    /(?:^|\s)comment(?:\s|$)/.test(element.getAttribute('itemprop') ?? '') ||
    /schema\.org\/(?:User)?Comments?\b/.test(element.getAttribute('itemtype') ?? '') ||
    element.getAttribute('role') === 'comment'
  )
}
