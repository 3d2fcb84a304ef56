import { fetchPage, PageError } from './fetch-page'

/** Appends the next page of quotes where the link "more" would lead to it. */
export function enhanceMore(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a#more') : null
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (link.ariaBusy !== 'true') void append(link)
  })
}

async function append(link: HTMLAnchorElement): Promise<void> {
  const list = document.getElementById('hits')
  link.ariaBusy = 'true'
  try {
    const page = await fetchPage(link.href, new AbortController().signal)
    // Another search may have taken the place of this one meanwhile.
    if (list === null || !list.isConnected) return
    // Every page with near matches has their heading; the list needs it once.
    const again = list.querySelector('.near-heading') !== null
    const items = [...(page.getElementById('hits')?.children ?? [])]
    const added = items.filter((item) => !(again && item.matches('.near-heading')))
    list.append(...added)
    const next = page.getElementById('more')
    if (next === null) link.parentElement?.remove()
    else link.replaceWith(next)
    added
      .find((item) => item.querySelector('.words'))
      ?.querySelector<HTMLElement>('.words a')
      ?.focus()
  } catch (error) {
    if (!(error instanceof PageError)) throw error
    // The browser's own navigation says what is wrong.
    location.assign(link.href)
  }
}
