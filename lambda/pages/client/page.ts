import { enhanceCopying } from './copying'
import { enhanceMore } from './more'
import { enhanceSearch } from './search'

const form = document.querySelector<HTMLFormElement>('#search')
if (form !== null) enhanceSearch(form)
const buttons = document.querySelector<HTMLElement>('#copy')
if (buttons !== null) enhanceCopying(buttons)
enhanceMore()
