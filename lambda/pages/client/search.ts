import { enhanceCombobox, type Suggestion } from './combobox'
import { elementById } from './elements'
import { debounced } from './latest'
import { Results } from './results'
import { fillForm, searchAddress } from './search-address'

/**
 * Pause in typing after which a search is sent, in ms. Keys of a quick typist are 80 to 120 ms apart, so that within a word
 * few searches are sent in vain; what is out of date is stopped.
 */
const DEBOUNCE_MS = 90

/**
 * Search as you type: results are taken from the page that the server makes of the form's address. That
 * address becomes the browser's, one entry of its history for each search rather than for each letter.
 */
export function enhanceSearch(form: HTMLFormElement): void {
  const input = elementById<HTMLInputElement>('q')
  const results = new Results(browserAddress())
  /** Whether the newest entry of the history is a search that is still being typed. */
  let typing = false

  const typed = debounced(DEBOUNCE_MS, () => {
    void visit()
    typing = true
  })

  function visit(): Promise<void> {
    typed.cancel()
    const address = searchAddress(new FormData(form))
    if (address !== browserAddress()) history[typing ? 'replaceState' : 'pushState'](null, '', address)
    return results.show(address)
  }

  /** Shows the search of the form, and leaves it in the history when another follows. */
  async function commit(): Promise<void> {
    const shown = visit()
    typing = false
    await shown
  }

  enhanceCombobox(input, elementById('suggestions'), (suggestion) => {
    applySuggestion(form, input, suggestion)
    void commit()
  })
  input.addEventListener('input', typed.later)
  form.addEventListener('change', (event) => {
    if (event.target !== input) void commit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void commit()
    // The keyboard of a phone covers the results.
    if (matchMedia('(pointer: coarse)').matches) input.blur()
  })
  results.onClick((event) => {
    const link = searchLink(event)
    if (link === null) return
    event.preventDefault()
    typing = false
    fillForm(form, new URLSearchParams(link.search))
    void commit().then(() => results.focusHeading())
  })
  window.addEventListener('popstate', () => {
    typing = false
    fillForm(form, new URLSearchParams(location.search))
    void results.show(browserAddress())
  })
  // What was typed before this script ran.
  if (searchAddress(new FormData(form)) !== browserAddress()) typed.later()
}

function browserAddress(): string {
  return searchAddress(new URLSearchParams(location.search))
}

/** The link to another search that a plain click is on; null for other links, and for a new tab. */
function searchLink(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  return link !== null && plain && link.pathname === '/' && link.id !== 'more' ? link : null
}

function applySuggestion(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { kind, text, id }: Suggestion,
): void {
  const speaker = form.elements.namedItem('speaker')
  if (kind === 'speaker' && speaker instanceof HTMLInputElement) {
    speaker.value = id ?? text
    input.value = ''
  } else {
    input.value = input.value.replace(/\S*$/, `${text} `)
  }
}
