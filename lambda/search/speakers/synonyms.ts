import { COUNTRIES } from '../../language/urdu/lexicon/countries'
import { ORGANISATIONS } from '../../language/urdu/lexicon/organisations'
import { formId } from './speaker-id'
import { nameWords } from './speaker-name'

/**
 * Names of one speaker that no rule joins, kept by hand; those of organisations and countries are the lexicon's, and
 * those that articles pair in brackets need no line. Source of each: the first sentence of the encyclopaedia's article
 * on the speaker, which gives the name in use beside the full one.
 */
const SYNONYMS = `
بنیامین نیتن یاہو = بنجمن نیتن یاہو
موہن داس کرم چند گاندھی = مہاتما گاندھی
محمد بن سلمان = ایم بی ایس
جواہر لال نہرو = پنڈت نہرو
محمد علی جناح = قائد اعظم = قائداعظم
ایس جے شنکر = سبرامنیم جے شنکر = جے شنکر
علی خامنہ ای = خامنہ ای
اسٹیٹ بینک آف پاکستان = اسٹیٹ بینک
`

/** Persons whom articles call by more than one calling, so that these tell no two apart; the source is the same. */
const OF_MANY_CALLINGS = ['عمران خان', 'ڈونلڈ ٹرمپ', 'نوجوت سنگھ سدھو']

let groups: ReadonlyMap<string, readonly string[]> | null = null

/** Ids of forms that are other names of the form of an id, itself included. Read when first asked. */
export function otherNames(id: string): readonly string[] {
  groups ??= readGroups()
  return groups.get(id) ?? []
}

function readGroups(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const lexicon = [ORGANISATIONS, COUNTRIES].flatMap((lines) =>
    lines
      .trim()
      .split('\n')
      .map((line) => (line.split(' ')[0] ?? '').split('='))
      .map((names) => names.map((name) => name.replaceAll('_', ' '))),
  )
  const own = SYNONYMS.trim()
    .split('\n')
    .map((line) => line.split('='))
  for (const names of [...lexicon, ...own]) {
    if (names.length < 2) continue
    const ids = names.map((name) => formId(nameWords(name).map(({ key }) => key)))
    const all = [...new Set([...ids, ...ids.flatMap((id) => found.get(id) ?? [])])]
    for (const id of all) found.set(id, all)
  }
  return found
}

let manyCallings: ReadonlySet<string> | null = null

export function isOfManyCallings(id: string): boolean {
  manyCallings ??= new Set(OF_MANY_CALLINGS.map((name) => formId(nameWords(name).map(({ key }) => key))))
  return manyCallings.has(id)
}
