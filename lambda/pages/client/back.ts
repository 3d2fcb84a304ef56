/** Where the last search of this tab is kept for the way back. */
const KEY = 'results'

/** Remembers the search that is on the page when the reader leaves it. */
export function rememberResults(): void {
  addEventListener('pagehide', () => kept((storage) => storage.setItem(KEY, location.search)))
}

/** Lets the way to the front page lead back to the results that the reader came from. */
export function enhanceBack(link: HTMLAnchorElement): void {
  const query = kept((storage) => storage.getItem(KEY))
  if (!query) return
  link.search = query
  link.textContent = link.dataset.results ?? ''
}

/** Browsers may keep nothing, and say so by throwing; the way then leads to the front page. */
function kept<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage)
  } catch {
    return null
  }
}
