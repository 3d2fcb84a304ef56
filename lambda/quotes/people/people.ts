import type { PeopleLanguage } from '../../language/people'
import type { NounPhrase } from '../../language/urdu/noun-phrase'
import type { Row } from '../../language/urdu/readings'
import type { SpeakerType } from '../quote'
import { Aides } from './aides'
import { type NameForm, NameForms } from './name-forms'
import { newPerson, type Person } from './person'
import { Register } from './register'
import { Roles } from './roles'
import { keysOf, spell } from './spelling'

/** The persons of an article, and which of them a noun phrase means. */
export class People {
  private readonly register: Register
  private readonly forms: NameForms
  private readonly roles: Roles
  private readonly aides: Aides
  /** Persons by the offsets of the phrases that mean them, for a phrase is met more than once. */
  private readonly byPlace = new Map<string, Person>()

  constructor(
    private readonly text: string,
    article: Row,
    private readonly language: PeopleLanguage,
  ) {
    this.register = new Register(language.names)
    this.forms = new NameForms(text, article, language.names, language.roles)
    this.roles = new Roles(text, this.register, language)
    this.aides = new Aides(text, this.register, language)
  }

  /** Forgets where phrases stand, and keeps whom the article knows: for a second reading. */
  rewind(): void {
    this.byPlace.clear()
    this.register.rewind()
  }

  /** Registers the person of a named phrase, or finds the one that an unnamed phrase means. */
  resolve(row: Row, phrase: NounPhrase): Person {
    const at = row.tokens[phrase.from]?.start ?? 0
    const place = `${at} ${row.tokens[phrase.to - 1]?.end ?? 0}`
    const known = this.byPlace.get(place)
    if (known) return known
    const person = phrase.conjuncts.length > 0 ? this.joint(row, phrase) : this.single(row, phrase, at)
    this.byPlace.set(place, person)
    return person
  }

  /** ایرانی: a phrase of which no more was read than where somebody is from. */
  isOnlyOrigin({ type, name }: Person): boolean {
    return type === 'unnamed' && name.length === 1 && this.language.roles.isNationality(name[0] ?? '')
  }

  private single(row: Row, phrase: NounPhrase, at: number): Person {
    const isNamed = phrase.nameTo > phrase.nameFrom && !this.forms.isDoubtful(row, phrase)
    const person = isNamed
      ? this.named(row, phrase)
      : this.unnamed(row, this.language.phrases.nameless(row, phrase))
    person.gender ??= phrase.gender
    if (phrase.sure) person.sure = true
    person.lastSeen = at
    return person
  }

  /** X اور Y نے: one speaker of two, under both names. */
  private joint(row: Row, phrase: NounPhrase): Person {
    return this.together(phrase.conjuncts.map((part) => this.resolve(row, part)))
  }

  /** One speaker of several, under all their names. */
  together(people: readonly Person[]): Person {
    const spelling = people.map((person) => person.spelling).join(` ${this.language.phrases.and} `)
    const [first] = people
    if (first && people.every((person) => person === first)) return first
    const type = people.every((person) => person.type === first?.type) ? (first?.type ?? 'unnamed') : 'person'
    return this.register.add(spelling.split(' '), spelling, type, true)
  }

  private named(row: Row, phrase: NounPhrase): Person {
    const form = this.forms.read(row, phrase)
    const person = phrase.introduced ? this.newcomer(form) : this.known(form, form.from > phrase.from)
    this.roles.note(row, { ...phrase, nameFrom: form.from, nameTo: form.to }, person)
    return person
  }

  private known({ keys, full, spelling }: NameForm, titled: boolean): Person {
    const { register } = this
    let person = register.find(full.join(' ')) ?? register.alike(full)
    if (!person) person = register.add(full, spelling, 'person', false)
    else if (this.forms.isBetter(full, person.name, titled)) {
      person.name = full
      person.spelling = spelling
      register.addSound(person)
    }
    register.addForm(keys.join(' '), person)
    register.addForm(full.join(' '), person)
    return person
  }

  /** سلمان نامی صارف: somebody new, though others of the name are in the article. */
  private newcomer({ keys, spelling }: NameForm): Person {
    const form = `named ${keys.join(' ')}`
    const known = this.register.find(form)
    if (known) return known
    const person = newPerson(keys, spelling, 'person', false)
    person.sure = true
    this.register.addForm(form, person)
    return person
  }

  private unnamed(row: Row, phrase: NounPhrase): Person {
    const aide = this.aides.find(row, phrase)
    if (aide) return aide
    const { from, to, introduced, named } = this.described(row, phrase)
    const keys = keysOf(row, from, to)
    const spelling = spell(this.text, row, from, to)
    if (phrase.indefinite) {
      const person = newPerson(keys, spelling, typeOf(phrase), phrase.plural)
      person.described = true
      return this.headed(person)
    }
    const known =
      this.register.find(keys.join(' ')) ??
      (phrase.type === 'unnamed'
        ? undefined
        : this.register.called(keys, this.language.names.isListed(row, from))) ??
      this.roles.holder(row, from, to, keys, phrase.type === 'organisation')
    if (known) return known
    const person = this.register.add(keys, spelling, typeOf(phrase), phrase.plural)
    person.document = phrase.type === 'document'
    person.described = person.document || !(named || this.language.phrases.isOrganisationName(row, from, to))
    if (introduced > 0) {
      const what = this.language.phrases.isPointing(row.key(introduced + 1)) ? introduced + 2 : introduced + 1
      person.role = spell(this.text, row, what, phrase.to)
    }
    return this.headed(person)
  }

  /** Has each word of a description mean its person. */
  private headed(person: Person): Person {
    this.register.addHead(person.name.at(-1) ?? '', person)
    for (const key of person.name) person.attributes.add(key)
    return person
  }

  /**
   * The words that describe somebody, without what points to them; where نامی stands, which is -1 without it; and whether
   * a word for its kind says that they are a name.
   */
  private described(
    row: Row,
    phrase: NounPhrase,
  ): { from: number; to: number; introduced: number; named: boolean } {
    const { phrases, roles } = this.language
    const isOrganisation = phrase.type === 'organisation'
    let { from } = phrase
    const pointed = phrases.isPointing(row.key(from)) && !phrases.isGenitive(row.key(from + 1))
    if (pointed && !phrase.indefinite && phrase.to - from > 1) from++
    const introduced = isOrganisation ? this.introduction(row, phrase) : -1
    const last = phrase.to - 1
    const to =
      introduced > 0 ? introduced : last > phrase.from && roles.isCourtesy(row, last) ? last : phrase.to
    const proper = isOrganisation ? phrases.properStart(row, from, to) : from
    return { from: proper, to, introduced, named: proper > from }
  }

  /** Where نامی stands between the name of an organisation and what it is: سپارکو نامی کمپنی; -1 when it does not. */
  private introduction(row: Row, phrase: NounPhrase): number {
    for (let i = phrase.from + 1; i < phrase.to - 1; i++)
      if (this.language.phrases.isNaming(row.key(i))) return i
    return -1
  }
}

function typeOf(phrase: NounPhrase): SpeakerType {
  return phrase.type === 'organisation' || phrase.type === 'document' ? 'organisation' : 'unnamed'
}
