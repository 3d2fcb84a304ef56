import { placesOf } from '../../speakers/form-links'
import type { Form, Mention, Part } from '../../speakers/mention'
import type { Person } from '../../speakers/person'
import {
  FORM_GROUPS,
  type FormGroup,
  type ResolvedSpeakers,
  type ResolvedSummary,
} from '../../speakers/resolved-speakers'
import type { DirectoryContent } from '../../speakers/speaker-directory'
import { KeyTable, packKeys } from './key-table'
import { NumberLists, packLists } from './number-lists'
import type { PackedQuotes } from './packed-quotes'
import { narrow, type Sections, type SegmentFile, type WholeNumbers } from './segment-file'
import { packStrings, StringTable } from './string-table'

/** Adds the sections of a directory. */
export function packSpeakers(sections: Sections, content: DirectoryContent, mentionOfSlot: Int32Array): void {
  const parts = content.mentions.flatMap(({ parts }) => parts)
  const numbers = new Map(parts.map((part, number) => [part, number]))
  packMentions(sections, content.mentions, mentionOfSlot)
  const forms = [...content.forms].sort((a, b) => (a.id < b.id ? -1 : 1))
  const formNumbers = new Map(forms.map((form, number) => [form, number]))
  const numberOf = (form: Form) => formNumbers.get(form) as number
  sections.set('speakers.formOf', narrow(parts.map(({ form }) => numberOf(form))))
  packForms(sections, forms, content, numberOf, numbers)
  packPersons(sections, content, forms, parts, numbers)
  packWords(sections, content, parts)
  packPairs(sections, content)
}

function packMentions(sections: Sections, mentions: readonly Mention[], mentionOfSlot: Int32Array): void {
  const firstSlots = new Uint32Array(mentions.length)
  for (let slot = mentionOfSlot.length - 1; slot >= 0; slot--) {
    const mention = mentionOfSlot[slot] as number
    if (mention >= 0) firstSlots[mention] = slot
  }
  const firstParts = new Uint32Array(mentions.length + 1)
  mentions.forEach(({ parts }, at) => {
    firstParts[at + 1] = (firstParts[at] as number) + parts.length
  })
  sections.set('speakers.mentions', narrow(mentionOfSlot.map((mention) => mention + 1)))
  sections.set('speakers.firstSlots', narrow(firstSlots))
  sections.set('speakers.firstParts', narrow(firstParts))
}

function packForms(
  sections: Sections,
  forms: readonly Form[],
  { componentOf }: DirectoryContent,
  numberOf: (form: Form) => number,
  numbers: ReadonlyMap<Part, number>,
): void {
  packStrings(
    sections,
    'speakers.forms',
    forms.map(({ id }) => id),
  )
  sections.set(
    'speakers.balance',
    Int32Array.from(forms, ({ balance }) => balance),
  )
  packLists(
    sections,
    'speakers.partsOfForm',
    forms.map((form) => [...form.parts].map((part) => numbers.get(part) as number)),
  )
  const groups = Object.fromEntries(FORM_GROUPS.map((group) => [group, new Map<string, number[]>()]))
  forms.forEach((form, number) => {
    for (const [group, key] of placesOf(form)) {
      const byKey = groups[group] as Map<string, number[]>
      const others = byKey.get(key) ?? []
      byKey.set(key, others)
      if (others.at(-1) !== number) others.push(number)
    }
  })
  for (const group of FORM_GROUPS)
    packKeys(sections, `speakers.${group}`, groups[group] as Map<string, number[]>)
  const components = new Map<readonly Form[], number>()
  const componentOfForm = forms.map((form) => {
    const component = componentOf(form)
    if (component.length === 0) return 0
    const number = components.get(component) ?? components.size + 1
    components.set(component, number)
    return number
  })
  sections.set('speakers.componentOf', narrow(componentOfForm))
  packLists(
    sections,
    'speakers.components',
    [...components.keys()].map((component) => component.map(numberOf)),
  )
}

function packPersons(
  sections: Sections,
  { persons, personOf }: DirectoryContent,
  forms: readonly Form[],
  parts: readonly Part[],
  numbers: ReadonlyMap<Part, number>,
): void {
  const personNumbers = new Map(persons.map((person, number) => [person, number]))
  const attached = new Uint8Array(parts.length).fill(1)
  for (const { own } of persons) for (const part of own) attached[numbers.get(part) as number] = 0
  sections.set('speakers.attached', attached)
  sections.set(
    'speakers.personOf',
    narrow(parts.map((part) => personNumbers.get(personOf(part) as Person) as number)),
  )
  packLists(
    sections,
    'speakers.personsOfForm',
    forms.map(({ parts }) => {
      const named = [...parts].map((part) => personNumbers.get(personOf(part) as Person) as number)
      return [...new Set(named)]
    }),
  )
  packLists(
    sections,
    'speakers.partsOfPerson',
    persons.map(({ parts }) => parts.map((part) => numbers.get(part) as number)),
  )
  packStrings(
    sections,
    'speakers.persons',
    persons.map(({ id }) => id),
  )
  packStrings(
    sections,
    'speakers.summaries',
    persons.map(({ summary: { spellings, ...summary } }) => JSON.stringify(summary)),
  )
}

function packWords(sections: Sections, { words }: DirectoryContent, parts: readonly Part[]): void {
  const places = new Map<string, number>()
  parts.forEach((part, number) => {
    for (const { terms } of part.words) places.set(terms.join(' '), number)
  })
  const sorted = [...words]
    .map(({ word, uses }) => ({ joined: word.terms.join(' '), key: word.key, uses }))
    .sort((a, b) => (a.joined < b.joined ? -1 : 1))
  const byKey = new Map<string, number[]>()
  sorted.forEach(({ key }, number) => {
    byKey.set(key, [...(byKey.get(key) ?? []), number])
  })
  packStrings(
    sections,
    'speakers.words',
    sorted.map(({ joined }) => joined),
  )
  sections.set('speakers.wordUses', narrow(sorted.map(({ uses }) => uses)))
  sections.set('speakers.wordParts', narrow(sorted.map(({ joined }) => places.get(joined) as number)))
  packKeys(sections, 'speakers.wordKeys', byKey)
}

/** Of both tables of pairs each key has, one after the other, the number of a string and how many times. */
function packPairs(sections: Sections, { pairs }: DirectoryContent): void {
  for (const [name, table] of [
    ['before', pairs.rows],
    ['abbreviations', pairs.names],
  ] as const) {
    const strings = new Map<string, number>()
    const byKey = new Map<string, number[]>()
    for (const [key, counts] of table) {
      const numbers: number[] = []
      for (const [string, count] of counts) {
        const number = strings.get(string) ?? strings.size
        strings.set(string, number)
        numbers.push(number, count)
      }
      if (numbers.length > 0) byKey.set(key, numbers)
    }
    packKeys(sections, `speakers.${name}`, byKey)
    packStrings(sections, `speakers.${name}.strings`, strings.keys())
  }
}

/** The strings of a key, with how many times each. */
class CountedStrings {
  private readonly keys: KeyTable
  private readonly strings: StringTable

  constructor(file: SegmentFile, name: string) {
    this.keys = new KeyTable(file, name)
    this.strings = new StringTable(file, `${name}.strings`)
  }

  get(key: string): Map<string, number> {
    const numbers = this.keys.get(key)
    const counts = new Map<string, number>()
    for (let at = 0; at < numbers.length; at += 2) {
      counts.set(this.strings.get(numbers[at] as number), numbers[at + 1] as number)
    }
    return counts
  }
}

/** The directory of a segment's speakers, read where it lies. */
export class PackedSpeakers implements ResolvedSpeakers {
  readonly mentions: number
  readonly persons: number
  /** One more than the mention of each slot, 0 for none. */
  private readonly mentionOfSlot: WholeNumbers
  private readonly firstSlots: WholeNumbers
  private readonly firstParts: WholeNumbers
  private readonly forms: StringTable
  private readonly formOfPart: WholeNumbers
  private readonly balances: Int32Array
  private readonly formParts: NumberLists
  private readonly formPersons: NumberLists
  private readonly groups: Record<FormGroup, KeyTable>
  /** One more than the component of each form, 0 for none. */
  private readonly componentOf: WholeNumbers
  private readonly components: NumberLists
  private readonly personOfPart: WholeNumbers
  private readonly attached: Uint8Array
  private readonly personIds: StringTable
  private readonly personParts: NumberLists
  private readonly summaries: StringTable
  private readonly wordTable: StringTable
  private readonly wordUses: WholeNumbers
  private readonly wordParts: WholeNumbers
  private readonly wordKeys: KeyTable
  private readonly rowsBefore: CountedStrings
  private readonly abbreviated: CountedStrings

  constructor(
    file: SegmentFile,
    private readonly quotes: PackedQuotes,
  ) {
    this.mentionOfSlot = file.numbers('speakers.mentions')
    this.firstSlots = file.numbers('speakers.firstSlots')
    this.firstParts = file.numbers('speakers.firstParts')
    this.forms = new StringTable(file, 'speakers.forms')
    this.formOfPart = file.numbers('speakers.formOf')
    this.balances = file.int32('speakers.balance')
    this.formPersons = new NumberLists(file, 'speakers.personsOfForm')
    this.formParts = new NumberLists(file, 'speakers.partsOfForm')
    const groups = FORM_GROUPS.map((group) => [group, new KeyTable(file, `speakers.${group}`)])
    this.groups = Object.fromEntries(groups)
    this.componentOf = file.numbers('speakers.componentOf')
    this.components = new NumberLists(file, 'speakers.components')
    this.personOfPart = file.numbers('speakers.personOf')
    this.attached = file.bytes('speakers.attached')
    this.personIds = new StringTable(file, 'speakers.persons')
    this.personParts = new NumberLists(file, 'speakers.partsOfPerson')
    this.summaries = new StringTable(file, 'speakers.summaries')
    this.wordTable = new StringTable(file, 'speakers.words')
    this.wordUses = file.numbers('speakers.wordUses')
    this.wordParts = file.numbers('speakers.wordParts')
    this.wordKeys = new KeyTable(file, 'speakers.wordKeys')
    this.rowsBefore = new CountedStrings(file, 'speakers.before')
    this.abbreviated = new CountedStrings(file, 'speakers.abbreviations')
    this.mentions = this.firstSlots.length
    this.persons = this.personIds.length
  }

  /** The mention of a quote's speaker; below 0 for none. */
  mentionAt(slot: number): number {
    return (this.mentionOfSlot[slot] as number) - 1
  }

  /** Writes what {@link mentionAt} says of each slot. */
  readMentions(target: Int32Array): void {
    const { mentionOfSlot } = this
    for (let slot = 0; slot < mentionOfSlot.length; slot++) target[slot] = (mentionOfSlot[slot] as number) - 1
  }

  said(mention: number): Omit<Mention, 'id' | 'parts'> {
    const { articleOf, articleIds, firstSlots, speakers } = this.quotes
    const first = this.firstSlots[mention] as number
    const article = articleOf[first] as number
    const roles = new Map<string, number>()
    let quotes = 0
    for (let slot = first; slot < (firstSlots[article + 1] as number); slot++) {
      if (this.mentionAt(slot) !== mention) continue
      quotes++
      const role = speakers.role.get(slot)
      if (role !== null) roles.set(role, (roles.get(role) ?? 0) + 1)
    }
    const type = speakers.type.get(first) as Mention['type']
    return { name: this.nameOf(mention), article: articleIds.get(article), type, quotes, roles }
  }

  nameOf(mention: number): string {
    return this.quotes.speakers.name.get(this.firstSlots[mention] as number) ?? ''
  }

  called(accepts: (name: string) => boolean): number[] {
    const { name } = this.quotes.speakers
    const accepted = Uint8Array.from({ length: name.values.length }, (_, id) =>
      accepts(name.values.get(id)) ? 1 : 0,
    )
    const called: number[] = []
    for (let mention = 0; mention < this.mentions; mention++) {
      if (accepted[name.id(this.firstSlots[mention] as number)] === 1) called.push(mention)
    }
    return called
  }

  partsOf(mention: number): [from: number, to: number] {
    return [this.firstParts[mention] as number, this.firstParts[mention + 1] as number]
  }

  mentionsIn(article: string): number[] | null {
    const number = this.quotes.articleIds.find(article)
    if (number === undefined) return null
    const mentions = this.quotes.slotsOf(number).map((slot) => this.mentionAt(slot))
    return [...new Set(mentions)].filter((mention) => mention >= 0)
  }

  mentionOf(part: number): number {
    let [low, high] = [0, this.mentions]
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.firstParts[middle] as number) <= part) low = middle
      else high = middle
    }
    return low
  }

  formOf(part: number): number {
    return this.formOfPart[part] as number
  }

  personOf(part: number): number {
    return this.personOfPart[part] as number
  }

  isAttached(part: number): boolean {
    return this.attached[part] === 1
  }

  findForm(id: string): number | undefined {
    return this.forms.find(id)
  }

  formId(form: number): string {
    return this.forms.get(form)
  }

  balance(form: number): number {
    return this.balances[form] as number
  }

  personsOfForm(form: number): ArrayLike<number> {
    return this.formPersons.get(form)
  }

  partsOfForm(form: number): ArrayLike<number> {
    return this.formParts.get(form)
  }

  formsBy(group: FormGroup, key: string): ArrayLike<number> {
    return this.groups[group].get(key)
  }

  component(form: number): ArrayLike<number> | null {
    const component = (this.componentOf[form] as number) - 1
    return component < 0 ? null : this.components.get(component)
  }

  personId(person: number): string {
    return this.personIds.get(person)
  }

  partsOfPerson(person: number): ArrayLike<number> {
    return this.personParts.get(person)
  }

  summary(person: number): ResolvedSummary {
    return JSON.parse(this.summaries.get(person))
  }

  word(joined: string): { uses: number; part: number } | undefined {
    const number = this.wordTable.find(joined)
    if (number === undefined) return undefined
    return { uses: this.wordUses[number] as number, part: this.wordParts[number] as number }
  }

  *words(): Generator<string> {
    for (let number = 0; number < this.wordTable.length; number++) yield this.wordTable.get(number)
  }

  wordsWithKey(key: string): string[] {
    return Array.from(this.wordKeys.get(key), (number) => this.wordTable.get(number))
  }

  before(abbreviation: string): Map<string, number> {
    return this.rowsBefore.get(abbreviation)
  }

  abbreviations(name: string): Map<string, number> {
    return this.abbreviated.get(name)
  }
}
