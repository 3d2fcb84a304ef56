/**
 * The address of the search that a form or an address holds, so that equal searches are equal: without empty
 * and default fields, in one order, and from the first page.
 */
export function searchAddress(fields: Iterable<[string, FormDataEntryValue]>): string {
  const query = new URLSearchParams()
  for (const [name, value] of fields) {
    if (typeof value !== 'string' || value.trim() === '') continue
    if (name === 'cursor' || (name === 'sort' && value === 'relevance')) continue
    query.set(name, value)
  }
  query.sort()
  return query.size > 0 ? `/?${query}` : '/'
}

/** Writes the fields of an address into a form. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement) field.value = query.get(field.name) ?? ''
    if (field instanceof HTMLSelectElement) {
      field.value = query.get(field.name) ?? field.options[0]?.value ?? ''
    }
  }
}
