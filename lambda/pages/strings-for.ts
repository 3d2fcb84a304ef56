import type { Language, Strings } from './strings'
import { ENGLISH } from './strings-english'
import { URDU } from './strings-urdu'

const LANGUAGES: Readonly<Record<Language, Strings>> = { ur: URDU, en: ENGLISH }

/** The texts for the parameter `ui` of an address; Urdu unless it asks for English. */
export function stringsFor(ui: string | undefined): Strings {
  return LANGUAGES[ui === 'en' ? 'en' : 'ur']
}
