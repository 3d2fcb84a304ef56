import type { Form } from './mention'

/**
 * Ids of speakers. An id names a form, the keys of a name, which depend on nothing but its letters; where several
 * persons have it, all but the one in most articles are told by an article of theirs besides. So an id is the same in
 * every index that has the same articles, and one that has become another's still leads to where its name has gone.
 */
export interface SpeakerId {
  form: string
  article: string | null
}

/** Stands in no key. */
const SEPARATOR = '~'

export function formatSpeakerId({ form, article }: SpeakerId): string {
  return article === null ? form : `${form}${SEPARATOR}${article}`
}

/** Reads an id, or what may be one. */
export function parseSpeakerId(id: string): SpeakerId {
  const at = id.indexOf(SEPARATOR)
  return at < 0 ? { form: id, article: null } : { form: id.slice(0, at), article: id.slice(at + 1) }
}

export function formId(keys: Form['keys']): string {
  return keys.join('-')
}
