import type { Quote } from '../../quotes/quote'
import { pageAddress } from '../address'
import { extractedQuotes } from '../extracted-quotes'
import { stringsFor } from '../strings-for'
import { elementById } from './elements'
import { debounced, latest } from './latest'

/** The page that adds an article: shows the quotes of a text while it is written, and stores it. */

const DEBOUNCE_MS = 300

const strings = stringsFor(document.documentElement.lang)
const form = elementById<HTMLFormElement>('add')

const showQuotes = latest(async (signal) => {
  const text = field('text')
  const { quotes }: { quotes: Quote[] } =
    text.trim() === '' ? { quotes: [] } : await post('/extract', { text }, signal)
  signal.throwIfAborted()
  const found = extractedQuotes(strings, text, quotes)
  elementById('found').innerHTML = text.trim() === '' ? '' : String(found)
  elementById('found-count').textContent = quotes.length > 0 ? String(quotes.length) : ''
})

const changed = debounced(DEBOUNCE_MS, () => void attempt('show', () => showQuotes.start()))
form.addEventListener('input', (event) => {
  if ((event.target as HTMLElement).matches('textarea')) changed.later()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void attempt('store', store)
})

async function store(): Promise<void> {
  const article = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''))
  const { id, quotes }: { id: string; quotes: Quote[] } = await post('/articles', article, null)
  elementById('saved').textContent = strings.add.saved
  if (quotes.length === 0 || !(await isFound(id))) return
  const link = document.createElement('a')
  link.href = pageAddress(strings, '/', { article: id })
  link.textContent = strings.add.showSaved
  elementById('saved').replaceChildren(`${strings.add.saved} `, link)
}

/** Whether the article's quotes can be searched: the index looks for changes every few seconds. */
async function isFound(article: string): Promise<boolean> {
  for (let tries = 0; tries < 10; tries++) {
    const response = await fetch(`/search?${new URLSearchParams({ article, limit: '1' })}`)
    const { total = 0 }: { total?: number } = await response.json()
    if (total > 0) return true
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  return false
}

function field(name: string): string {
  return String(new FormData(form).get(name) ?? '')
}

async function post<T>(path: string, body: object, signal: AbortSignal | null): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.detail)
  return answer
}

/**
 * Does something, and says why when it cannot be done; what was typed stays. That one thing could be done says nothing
 * of the trouble with the other.
 */
async function attempt(name: 'show' | 'store', action: () => Promise<void>): Promise<void> {
  const problem = elementById('add-problem')
  try {
    await action()
    if (problem.dataset.of === name) problem.hidden = true
  } catch (error) {
    problem.textContent = error instanceof TypeError ? strings.offline : (error as Error).message
    problem.dataset.of = name
    problem.hidden = false
  }
}
