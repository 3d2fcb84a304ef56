import { enhanceBack, rememberResults } from './back'
import { enhanceCopying } from './copying'
import { enhanceMore } from './more'
import { enhanceSearch } from './search'

const form = document.querySelector<HTMLFormElement>('#search')
if (form !== null) {
  enhanceSearch(form)
  rememberResults()
}
const back = document.querySelector<HTMLAnchorElement>('#back')
if (back !== null) enhanceBack(back)
const buttons = document.querySelector<HTMLElement>('#copy')
if (buttons !== null) enhanceCopying(buttons)
enhanceMore()
