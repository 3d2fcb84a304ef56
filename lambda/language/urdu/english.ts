import { ENGLISH_NAMES } from './english-names'
import { ENGLISH_WORDS } from './english-words'
import { fold } from './fold'

/** Urdu words for an English one, each as folded terms that follow each other. */
export type UrduForms = readonly (readonly string[])[]

let names: ReadonlyMap<string, UrduForms> | undefined
let words: ReadonlyMap<string, UrduForms> | undefined

/** The Urdu forms of an English name, of one word or of two with a space between. */
export function urduNames(english: string): UrduForms {
  names ??= parse(ENGLISH_NAMES)
  return names.get(english) ?? []
}

/** The English names that are known, of one word each. */
export function englishNames(): string[] {
  names ??= parse(ENGLISH_NAMES)
  return [...names.keys()].filter((name) => !name.includes(' '))
}

/** What Urdu says for a common English word, or two with a space between, in the singular or plural. */
export function urduWords(english: string): UrduForms {
  words ??= parse(ENGLISH_WORDS)
  for (const form of [english, ...singulars(english)]) {
    const forms = words.get(form)
    if (forms) return forms
  }
  return []
}

function singulars(word: string): string[] {
  if (/ies$/.test(word)) return [word.replace(/ies$/, 'y')]
  if (/(?:s|x|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return /[^s]s$/.test(word) ? [word.slice(0, -1)] : []
}

function parse(lines: string): ReadonlyMap<string, UrduForms> {
  const entries = lines
    .trim()
    .split('\n')
    .map((line): [string, UrduForms] => {
      const [english = '', ...urdu] = line.split(' ')
      return [english.replaceAll('_', ' '), urdu.map((form) => form.split('_').map(fold))]
    })
  return new Map(entries)
}
