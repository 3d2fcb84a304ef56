import { COUNTRIES } from '../../language/urdu/lexicon/countries'
import { ORGANISATIONS } from '../../language/urdu/lexicon/organisations'
import { OF_MANY_CALLINGS, SPEAKER_SYNONYMS } from '../../language/urdu/lexicon/speaker-synonyms'
import { formId } from './speaker-id'
import { nameWords } from './speaker-name'

let groups: ReadonlyMap<string, readonly string[]> | null = null

/** Ids of forms that are other names of the form of an id, itself included. Read when first asked. */
export function otherNames(id: string): readonly string[] {
  groups ??= readGroups()
  return groups.get(id) ?? []
}

function readGroups(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const lexicon = [ORGANISATIONS, COUNTRIES].flatMap((list) =>
    linesOf(list).map((line) => (line.split(' ')[0] ?? '').replaceAll('_', ' ')),
  )
  for (const names of [...lexicon, ...linesOf(SPEAKER_SYNONYMS)].map((line) => line.split('='))) {
    if (names.length < 2) continue
    const ids = names.map(idOf)
    const all = [...new Set([...ids, ...ids.flatMap((id) => found.get(id) ?? [])])]
    for (const id of all) found.set(id, all)
  }
  return found
}

let manyCallings: ReadonlySet<string> | null = null

/** Whether a person of the form is known by callings that tell others apart. */
export function isOfManyCallings(id: string): boolean {
  manyCallings ??= new Set(linesOf(OF_MANY_CALLINGS).map(idOf))
  return manyCallings.has(id)
}

/** The lines of a list, without what is said of each. */
function linesOf(list: string): string[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
}

function idOf(name: string): string {
  return formId(nameWords(name).map(({ key }) => key))
}
