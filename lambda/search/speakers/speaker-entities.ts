/** A name as the keys of its words. */
export type NameForm = readonly string[]

/**
 * Finds which names are one person's. A name goes with the one fuller name that it may be short for: a family
 * name alone with a full name that ends in it (پوتن, ولادیمیر پوتن), a full name with one that has the same first
 * name and more words (بلاول بھٹو, بلاول بھٹو زرداری). When there are several such persons it stays apart, so
 * نواز شریف and شہباز شریف are two and شریف is neither.
 *
 * The answer depends on the set of names only, not on the order in which they came.
 *
 * @param forms every form once; equal forms are one person already
 * @param isFamilyName whether a word alone can be short for a person
 * @returns for each form, by its words joined with a space, the joined words of the fullest form
 */
export function resolveEntities(
  forms: readonly NameForm[],
  isFamilyName: (key: string) => boolean,
): Map<string, string> {
  const byFirst = groupBy(forms, (form) => form[0] ?? '')
  const byLast = groupBy(forms, (form) => form.at(-1) ?? '')
  const fuller = new Map<string, NameForm | null>()
  for (const form of forms) {
    const [first = ''] = form
    const kin = form.length > 1 ? byFirst.get(first) : isFamilyName(first) ? byLast.get(first) : undefined
    fuller.set(form.join(' '), onlyFullest((kin ?? []).filter((other) => extendsForm(other, form))))
  }
  return new Map(forms.map((form) => [form.join(' '), fullest(form, fuller).join(' ')]))
}

function extendsForm(longer: NameForm, form: NameForm): boolean {
  if (longer.length <= form.length) return false
  if (form.length === 1) return longer.at(-1) === form[0]
  return longer[0] === form[0] && isSubsequence(form, longer)
}

function isSubsequence(form: NameForm, longer: NameForm): boolean {
  let at = 0
  for (const key of longer) if (key === form[at]) at++
  return at === form.length
}

/** The form that no other of the candidates extends, if there is one alone. */
function onlyFullest(candidates: readonly NameForm[]): NameForm | null {
  const [longest] = [...candidates].sort((a, b) => b.length - a.length)
  if (!longest) return null
  const inLongest = candidates.every((form) => form === longest || extendsForm(longest, form))
  return inLongest ? longest : null
}

function fullest(form: NameForm, fuller: ReadonlyMap<string, NameForm | null>): NameForm {
  const next = fuller.get(form.join(' '))
  return next ? fullest(next, fuller) : form
}

function groupBy(forms: readonly NameForm[], keyOf: (form: NameForm) => string): Map<string, NameForm[]> {
  const groups = new Map<string, NameForm[]>()
  for (const form of forms) {
    const key = keyOf(form)
    const group = groups.get(key)
    if (group) group.push(form)
    else groups.set(key, [form])
  }
  return groups
}
