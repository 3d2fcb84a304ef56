import { enhanceCombobox, type Suggestion } from './combobox'
import { elementById } from './elements'
import { fetchPage, PageError } from './fetch-page'
import { debounced, latest } from './latest'
import { fillForm, searchAddress } from './search-address'

/** Pause in typing after which a search is sent, in ms: keys of a quick typist are about 100 ms apart. */
const DEBOUNCE_MS = 120

/**
 * Search as you type: results are taken from the page that the server makes of the form's address. That
 * address becomes the browser's, one entry of its history for each search rather than for each letter.
 */
export function enhanceSearch(form: HTMLFormElement): void {
  const input = elementById<HTMLInputElement>('q')
  const results = elementById('results')
  const formAddress = () => searchAddress(new FormData(form))
  const browserAddress = () => searchAddress(new URLSearchParams(location.search))
  /** Address of the search whose results are shown; null when a message stands in their place. */
  let shown = hasMessage(results) ? null : browserAddress()
  let typing = false

  const showing = latest(async (signal) => {
    const address = browserAddress()
    results.ariaBusy = 'true'
    try {
      showResults(results, await fetchPage(address, signal), signal)
      shown = hasMessage(results) ? null : address
    } catch (error) {
      if (!(error instanceof PageError)) throw error
      showProblem(error)
    }
    results.ariaBusy = null
  })

  const show = () => void showing.start()

  const typed = debounced(DEBOUNCE_MS, () => {
    visit(formAddress(), typing)
    typing = true
  })

  function visit(address: string, replacing: boolean): void {
    typed.cancel()
    if (address !== browserAddress()) history[replacing ? 'replaceState' : 'pushState'](null, '', address)
    if (address !== shown || !elementById('problem').hidden) show()
  }

  /** Shows the search of the form as one of its own in the history. */
  function commit(): void {
    visit(formAddress(), typing)
    typing = false
  }

  enhanceCombobox(input, elementById('suggestions'), (suggestion) => {
    applySuggestion(form, input, suggestion)
    commit()
  })
  input.addEventListener('input', typed.later)
  form.addEventListener('change', (event) => {
    if (event.target !== input) commit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    commit()
    // The keyboard of a phone covers the results.
    if (matchMedia('(pointer: coarse)').matches) input.blur()
  })
  results.addEventListener('click', (event) => {
    const link = searchLink(event)
    if (link === null) return
    event.preventDefault()
    fillForm(form, new URLSearchParams(link.search))
    typing = false
    visit(formAddress(), false)
    results.querySelector<HTMLElement>('h1')?.focus()
  })
  window.addEventListener('popstate', () => {
    fillForm(form, new URLSearchParams(location.search))
    typing = false
    show()
  })
  elementById('problem').querySelector('button')?.addEventListener('click', show)
  window.addEventListener('online', () => {
    if (!elementById('problem').hidden) show()
  })
  // What was typed before this script ran.
  if (formAddress() !== browserAddress()) typed.later()
}

/** The link to another search that a plain click is on; null for other links, and for a new tab. */
function searchLink(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  return link !== null && plain && link.pathname === '/' && link.id !== 'more' ? link : null
}

function applySuggestion(form: HTMLFormElement, input: HTMLInputElement, { kind, text }: Suggestion): void {
  const speaker = form.elements.namedItem('speaker')
  if (kind === 'speaker' && speaker instanceof HTMLInputElement) {
    speaker.value = text
    input.value = ''
  } else {
    input.value = input.value.replace(/\S*$/, `${text} `)
  }
}

/** Whether the server made a page that says what is wrong instead of results. */
function hasMessage(results: HTMLElement): boolean {
  return results.querySelector('[role="alert"]') !== null
}

function showResults(results: HTMLElement, page: Document, signal: AbortSignal): void {
  signal.throwIfAborted()
  const found = page.getElementById('results')
  if (found === null) throw new PageError('failed')
  results.replaceChildren(...found.childNodes)
  document.title = page.title
  elementById('problem').hidden = true
  elementById('status').textContent = results.querySelector('h1')?.textContent ?? ''
}

/** Says what is wrong above the results, which stay; so does what was typed. */
function showProblem({ problem }: PageError): void {
  const element = elementById('problem')
  const message = element.querySelector('p')
  if (message) message.textContent = element.dataset[problem] ?? ''
  element.hidden = false
}
