import { stringsFor } from '../strings-for'
import { elementById } from './elements'

/** The form by which an editor puts a quote right, on the page of the quote. */

const form = elementById<HTMLFormElement>('correct')
const { article = '', quote = '' } = form.dataset
const strings = stringsFor(document.documentElement.lang)
const address = `/articles/${encodeURIComponent(article)}/quotes/${encodeURIComponent(quote)}`

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const { value } = event.submitter as HTMLButtonElement
  attempt(() => act(value))
})

async function act(action: string): Promise<void> {
  const note = field('note') || null
  const bodies: Record<string, object> = {
    speaker: { speaker: field('speaker') === '' ? null : { name: field('speaker') }, note },
    unknown: { speaker: null, note },
    confirm: { confirmed: true, note },
    hide: { hidden: true, note },
  }
  const body = bodies[action]
  await (body === undefined ? send('DELETE', `${address}/correction`) : send('PATCH', address, body))
  part<HTMLButtonElement>('[value="withdraw"]').hidden = action === 'withdraw'
  part('[role="status"]').textContent = strings.correct.done[action === 'hide' ? 'hidden' : 'saved']
}

async function send(method: string, path: string, body?: object): Promise<void> {
  const response = await fetch(path, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error((await response.json()).detail)
}

function field(name: string): string {
  return String(new FormData(form).get(name) ?? '').trim()
}

function part<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = form.querySelector<T>(selector)
  if (element === null) throw new Error(`the form has no ${selector}`)
  return element
}

/** Does something, and says why when it cannot be done; what was typed stays. */
async function attempt(action: () => Promise<void>): Promise<void> {
  const problem = part('.problem')
  problem.hidden = true
  part('[role="status"]').textContent = ''
  try {
    await action()
  } catch (error) {
    problem.textContent = error instanceof TypeError ? strings.offline : (error as Error).message
    problem.hidden = false
  }
}
