import { debounced, latest } from './latest'

/** A completion of what is being typed, as `GET /suggest` gives it. */
export interface Suggestion {
  text: string
  kind: 'speaker' | 'term'
  id?: string
}

/** Longer than that of the search, whose answer is not to wait for suggestions. */
const DEBOUNCE_MS = 150
const MOST = 8

/**
 * Makes an input and a list a combobox with a list popup (ARIA Authoring Practices Guide, "Combobox"): arrows
 * move through the options, Enter takes one, Escape closes the list. The focus stays in the input.
 */
export function enhanceCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  choose: (suggestion: Suggestion) => void,
): void {
  let suggestions: Suggestion[] = []
  let active = -1
  input.role = 'combobox'
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  open([])

  const update = latest(async (signal) => {
    const found = await fetchSuggestions(list.dataset.from ?? '', input.value, signal)
    signal.throwIfAborted()
    open(document.activeElement === input ? found : [])
  })
  const typed = debounced(DEBOUNCE_MS, () => void update.start())

  function open(found: Suggestion[]): void {
    suggestions = found
    list.replaceChildren(...found.map((suggestion, i) => option(suggestion, i, list.dataset.speaker ?? '')))
    list.hidden = found.length === 0
    input.ariaExpanded = String(!list.hidden)
    activate(-1)
  }

  function close(): void {
    typed.cancel()
    update.cancel()
    open([])
  }

  function activate(index: number): void {
    active = index
    for (const [i, element] of [...list.children].entries()) {
      element.ariaSelected = String(i === index)
      if (i === index) element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    if (index === -1) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', optionId(index))
  }

  function take(index: number): void {
    const suggestion = suggestions[index]
    if (suggestion === undefined) return
    close()
    choose(suggestion)
  }

  input.addEventListener('input', typed.later)
  input.addEventListener('blur', close)
  input.form?.addEventListener('submit', close)
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) activate(cycled(active + step, suggestions.length))
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && active !== -1) take(active)
    else return
    event.preventDefault()
  })
  // A press on an option must not take the focus from the input.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const element = event.target instanceof Element ? event.target.closest('li') : null
    if (element !== null) take([...list.children].indexOf(element))
  })
}

/** From -1, which is the input itself, to the last option and around. */
function cycled(index: number, count: number): number {
  if (index < -1) return count - 1
  return index >= count ? -1 : index
}

function optionId(index: number): string {
  return `suggestion-${index}`
}

function option({ text, kind }: Suggestion, index: number, speakerLabel: string): HTMLElement {
  const element = document.createElement('li')
  element.role = 'option'
  element.id = optionId(index)
  element.lang = 'ur'
  element.dir = 'auto'
  element.append(text)
  if (kind === 'speaker') {
    const label = document.createElement('small')
    label.textContent = ` ${speakerLabel}`
    element.append(label)
  }
  return element
}

/** Suggestions help, and a search goes on without them: when they cannot be had there are none. */
async function fetchSuggestions(path: string, typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  if (typed.trim() === '') return []
  try {
    const response = await fetch(`${path}?${new URLSearchParams({ q: typed, limit: String(MOST) })}`, {
      signal,
    })
    if (!response.ok) return []
    const { suggestions }: { suggestions: Suggestion[] } = await response.json()
    return suggestions.filter(({ text }) => text !== typed.trim())
  } catch {
    return []
  }
}
