import type { Form, Mention, Part } from './mention'
import type { KnownNameWords } from './name-words'
import { Person, type Summary } from './person'
import type { NameReader, ReadPart } from './read-name'
import type { FormGroup, ResolvedSpeakers } from './resolved-speakers'
import type { NameWord } from './speaker-name'

type PersonOf = (part: Part) => Person | undefined

/**
 * Speakers that an earlier directory resolved, made into objects one by one as they are asked for. What was not asked for
 * has not changed: whoever changes a mention, a form or a person asks for all that belongs to it first.
 */
export class RestoredSpeakers {
  readonly #mentions: (Mention | undefined)[] = []
  readonly #forms: (RestoredForm | undefined)[] = []
  readonly #persons: (Person | undefined)[] = []

  constructor(
    readonly resolved: ResolvedSpeakers,
    private readonly names: NameReader,
  ) {}

  /** The words of names. */
  get words(): KnownNameWords {
    const { resolved } = this
    return {
      words: () => resolved.words(),
      wordsWithKey: (key) => resolved.wordsWithKey(key),
      word: (joined) => {
        const known = resolved.word(joined)
        if (known === undefined) return undefined
        const { words } = this.partName(known.part)
        const word = words.find(({ terms }) => terms.join(' ') === joined) as NameWord
        return { word, uses: known.uses }
      },
    }
  }

  mention(id: number): Mention {
    this.#mentions[id] ??= this.#makeMention(id)
    return this.#mentions[id]
  }

  part(number: number): Part {
    const id = this.resolved.mentionOf(number)
    return this.mention(id).parts[number - this.resolved.partsOf(id)[0]] as Part
  }

  /** The name of a part with its words, without its mention. */
  partName(number: number): ReadPart {
    const id = this.resolved.mentionOf(number)
    return this.names.read(this.resolved.nameOf(id))[number - this.resolved.partsOf(id)[0]] as ReadPart
  }

  form(number: number): Form {
    this.#forms[number] ??= new RestoredForm(this, number)
    return this.#forms[number]
  }

  formOfId(id: string): Form | undefined {
    const number = this.resolved.findForm(id)
    return number === undefined ? undefined : this.form(number)
  }

  formsBy(group: FormGroup, key: string): Form[] {
    return Array.from(this.resolved.formsBy(group, key), (number) => this.form(number))
  }

  /** Whether a form is one of the earlier directory. */
  has(form: Form): boolean {
    return form instanceof RestoredForm
  }

  /** The forms that were read with one; none for a name of one word that was read by itself. */
  component(form: Form): readonly Form[] {
    if (!(form instanceof RestoredForm)) return []
    return Array.from(this.resolved.component(form.number) ?? [], (number) => this.form(number))
  }

  /** The persons that were made of a name of one word which was read by itself; null for another. */
  personsOfSingle(form: Form): Set<Person> | null {
    if (!(form instanceof RestoredForm) || this.resolved.component(form.number) !== null) return null
    return new Set(Array.from(this.resolved.personsOfForm(form.number), (number) => this.person(number)))
  }

  /** Forms of the names that speak in an article, with how often; null for an article that is unknown. */
  speakingIn(article: string): Map<Form, number> | null {
    const mentions = this.resolved.mentionsIn(article)
    if (mentions === null) return null
    const speaking = new Map<Form, number>()
    for (const id of mentions) {
      const [from, to] = this.resolved.partsOf(id)
      for (let part = from; part < to; part++) {
        const form = this.form(this.resolved.formOf(part))
        speaking.set(form, (speaking.get(form) ?? 0) + 1)
      }
    }
    return speaking
  }

  person(number: number): Person {
    this.#persons[number] ??= new Person(this.resolved.personId(number), number, {
      parts: () => this.#partsOf(number),
      mentionIds: () => {
        const parts = Array.from(this.resolved.partsOfPerson(number))
        return [...new Set(parts.map((part) => this.resolved.mentionOf(part)))]
      },
      summary: () => this.#summary(number),
    })
    return this.#persons[number]
  }

  /** The person of a part when the directory was resolved. */
  personOfPart(part: Part): Person | undefined {
    const { mention } = part
    if (mention.id >= this.resolved.mentions || this.#mentions[mention.id] !== mention) return undefined
    return this.person(
      this.resolved.personOf(this.resolved.partsOf(mention.id)[0] + mention.parts.indexOf(part)),
    )
  }

  /** Numbers of the persons whom a mention names. */
  personNumbers(id: number, personOf: PersonOf): number[] {
    const mention = this.#mentions[id]
    if (mention) return mention.parts.flatMap((part) => personOf(part)?.number ?? [])
    const [from, to] = this.resolved.partsOf(id)
    return Array.from({ length: to - from }, (_, at) => this.resolved.personOf(from + at))
  }

  /** The person whom a mention names first. */
  personOfMention(id: number, personOf: PersonOf): Person | undefined {
    const [from, to] = this.resolved.partsOf(id)
    return from === to ? undefined : this.#personAt(from, personOf)
  }

  /**
   * The persons whom a form's parts name.
   *
   * @param personOf whom a part that has been asked for names now
   * @param isGone whether a person is there no more
   */
  personsOfForm(form: Form, personOf: PersonOf, isGone: (person: Person) => boolean): Set<Person> {
    if (!(form instanceof RestoredForm) || form.isLoaded) return personsOfParts(form.parts, personOf)
    const before = Array.from(this.resolved.personsOfForm(form.number), (number) => this.person(number))
    if (!before.some(isGone)) return new Set(before)
    const persons = new Set<Person>()
    for (const part of Array.from(this.resolved.partsOfForm(form.number))) {
      const person = this.#personAt(part, personOf)
      if (person) persons.add(person)
    }
    return persons
  }

  #personAt(part: number, personOf: PersonOf): Person | undefined {
    const mention = this.#mentions[this.resolved.mentionOf(part)]
    return mention === undefined ? this.person(this.resolved.personOf(part)) : personOf(this.part(part))
  }

  #partsOf(person: number): { own: Part[]; attached: Part[] } {
    const numbers = Array.from(this.resolved.partsOfPerson(person))
    const attached = (wanted: boolean) =>
      numbers.filter((part) => this.resolved.isAttached(part) === wanted).map((part) => this.part(part))
    return { own: attached(false), attached: attached(true) }
  }

  #summary(person: number): Summary {
    const summary = this.resolved.summary(person)
    let spellings: Summary['spellings'] | null = null
    const read = () => summary.variants.map((name) => this.names.read(name)[0]?.words ?? [])
    return {
      ...summary,
      get spellings() {
        spellings ??= read()
        return spellings
      },
    }
  }

  #makeMention(id: number): Mention {
    const parts: Part[] = []
    const mention: Mention = { id, ...this.resolved.said(id), parts }
    const [from] = this.resolved.partsOf(id)
    this.names.read(mention.name).forEach(({ name, words }, at) => {
      parts.push({ mention, name, words, form: this.form(this.resolved.formOf(from + at)) })
    })
    return mention
  }
}

export function personsOfParts(parts: Iterable<Part>, personOf: PersonOf): Set<Person> {
  const persons = new Set<Person>()
  for (const part of parts) {
    const person = personOf(part)
    if (person) persons.add(person)
  }
  return persons
}

/** A form of an earlier directory, with its parts once they are asked for. */
class RestoredForm implements Form {
  readonly id: string
  readonly keys: readonly string[]
  balance: number
  #parts: Set<Part> | null = null
  #spellings: Form['spellings'] | null = null

  constructor(
    private readonly speakers: RestoredSpeakers,
    readonly number: number,
  ) {
    const { resolved } = speakers
    this.id = resolved.formId(number)
    this.keys = this.id.split('-')
    this.balance = resolved.balance(number)
  }

  /** Whether the parts are objects. */
  get isLoaded(): boolean {
    return this.#parts !== null
  }

  get parts(): Set<Part> {
    this.#parts ??= new Set(
      Array.from(this.speakers.resolved.partsOfForm(this.number), (part) => this.speakers.part(part)),
    )
    return this.#parts
  }

  get spellings(): Form['spellings'] {
    this.#spellings ??= this.#countSpellings()
    return this.#spellings
  }

  #countSpellings(): Form['spellings'] {
    const spellings: Form['spellings'] = new Map()
    for (const part of Array.from(this.speakers.resolved.partsOfForm(this.number))) {
      const { name, words } = this.speakers.partName(part)
      spellings.set(name, { words, parts: (spellings.get(name)?.parts ?? 0) + 1 })
    }
    return spellings
  }
}
