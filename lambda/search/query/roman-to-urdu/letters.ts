import { letterNames, pluralOfLetter } from '../../../language/urdu/letter-names'
import type { Terms } from '../terms'

/**
 * An abbreviation as Urdu may spell it, each form as terms of the index that follow each other: the names of its
 * letters, apart or some of them joined (آئی ایم ایف, آئی ایمایف), and its plural.
 *
 * @param letters Latin letters, folded
 */
export function letterForms(index: Terms, letters: string): (readonly string[])[] {
  const names = letterNames(letters)
  if (names === null) return []
  // Forms of the letters from each place on, the last place first.
  const from: (readonly string[])[][] = []
  from[names.length] = [[]]
  for (let at = names.length - 1; at >= 0; at--) {
    const forms: (readonly string[])[] = []
    let starts = ['']
    for (let end = at + 1; end <= names.length; end++) {
      starts = starts.flatMap((start) => (names[end - 1] ?? []).map((name) => start + name))
      const known = starts.filter((term) => index.hasTerm(term))
      forms.push(...known.flatMap((term) => (from[end] ?? []).map((rest) => [term, ...rest])))
    }
    from[at] = forms
  }
  const forms = from[0] ?? []
  return [...forms, ...forms.map(plural).filter((form) => index.hasTerm(form.at(-1) ?? ''))]
}

function plural(form: readonly string[]): string[] {
  return form.map((term, at) => (at === form.length - 1 ? pluralOfLetter(term) : term))
}
