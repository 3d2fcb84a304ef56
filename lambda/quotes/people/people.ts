import { AND, isGenitive, isNamed, isOwnersPronoun, isPointing } from '../../language/urdu/function-words'
import { CLASS, FEATURE } from '../../language/urdu/lexical-classes'
import { isGivenName, isNationality, isNounToo } from '../../language/urdu/names'
import { type NounPhrase, phraseOf } from '../../language/urdu/noun-phrase'
import { isOrganisationName, properStart } from '../../language/urdu/organisations'
import type { Row } from '../../language/urdu/readings'
import { sameName, soundKeys } from '../../language/urdu/same-name'
import type { SpeakerType } from '../quote'
import { NameRuns } from './name-runs'

/** A person, organisation or unnamed source of one article. */
export interface Person {
  /** Folded words of the name, or of the noun phrase. */
  name: readonly string[]
  /** The name as the article spells it. */
  spelling: string
  type: SpeakerType
  /** Words that the article puts before the name. */
  attributes: Set<string>
  /** The first role, as the article spells it; empty when there is none. */
  role: string
  gender: 'f' | 'm' | null
  plural: boolean
  /** Offset of the last mention met so far. */
  lastSeen: number
  /** More than an unknown word shows that this is somebody: a name list, a role, or a verb of saying. */
  sure: boolean
  /** How often the article names this person as speaking. */
  voice: number
  /** A document speaks for whoever made it. */
  document: boolean
  /** The phrase is no name of an institution: پولیس, ایک رپورٹ. */
  described: boolean
}

/** Persons compared with a name or role: more than any article has, so that time stays linear. */
const MOST_ALIKE = 60

/** Words that one person is described by; those after it are not looked for. */
const MOST_ATTRIBUTES = 60

const ROLES = CLASS.office | CLASS.profession | CLASS.title

/** The persons of an article, and which of them a noun phrase means. */
export class People {
  private readonly runs: NameRuns
  private readonly byName = new Map<string, Person>()
  private readonly bySound = new Map<string, Person[]>()
  /** Persons by the offsets of the phrases that mean them, for a phrase is met more than once. */
  private readonly byPlace = new Map<string, Person>()
  private readonly byHead = new Map<string, Person[]>()

  constructor(
    private readonly text: string,
    article: Row,
  ) {
    this.runs = new NameRuns(article)
    this.article = article
  }

  private readonly article: Row

  /** Forgets where phrases stand, and keeps whom the article knows: for a second reading. */
  rewind(): void {
    this.byPlace.clear()
    for (const person of new Set([...this.byName.values(), ...[...this.byHead.values()].flat()]))
      person.lastSeen = -1
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

  private single(row: Row, phrase: NounPhrase, at: number): Person {
    const person = phrase.nameTo > phrase.nameFrom ? this.named(row, phrase) : this.unnamed(row, phrase)
    person.gender ??= phrase.gender
    if (phrase.sure) person.sure = true
    person.lastSeen = at
    return person
  }

  /** X اور Y نے: one speaker of two, under both names. */
  private joint(row: Row, phrase: NounPhrase): Person {
    const people = phrase.conjuncts.map((part) => this.resolve(row, part))
    const spelling = people.map((person) => person.spelling).join(` ${AND} `)
    const name = spelling.split(' ')
    const type = people.every((person) => person.type === people[0]?.type)
      ? (people[0]?.type ?? 'unnamed')
      : 'person'
    return this.file(name, spelling, type, true)
  }

  private named(row: Row, phrase: NounPhrase): Person {
    const keys: string[] = []
    for (let i = phrase.nameFrom; i < phrase.nameTo; i++) if (row.isWord(i)) keys.push(row.key(i))
    const first = this.runs.firstWord(keys)
    if (first !== '' && row.key(phrase.nameFrom - 1) === first) {
      keys.unshift(first)
      phrase = { ...phrase, nameFrom: phrase.nameFrom - 1 }
    }
    if (this.startsTooEarly(row, phrase.nameFrom, keys)) {
      keys.shift()
      phrase = { ...phrase, nameFrom: phrase.nameFrom + 1 }
    }
    const tooLong = isNounToo(row, phrase.nameTo - 1) && this.runs.endsTooLate(keys)
    const beginning = tooLong ? keys.length - 1 : this.knownBeginning(keys)
    if (beginning > 0) {
      keys.length = beginning
      phrase = { ...phrase, nameTo: phrase.nameFrom + beginning }
    }
    if (phrase.introduced) return this.newcomer(row, phrase, keys)
    const full = this.withFirst(this.runs.fullest(keys))
    const spelled =
      full.length > keys.length ? this.spellRun(full) : this.spell(row, phrase.nameFrom, phrase.nameTo)
    let person = this.byName.get(full.join(' ')) ?? this.alike(full)
    if (!person) person = this.file(full, spelled, 'person', false)
    else if (full.length > person.name.length && this.isBetter(full, person, phrase)) {
      person.name = full
      person.spelling = spelled
      this.fileSound(person)
    }
    this.byName.set(keys.join(' '), person)
    this.byName.set(full.join(' '), person)
    this.describe(row, phrase, person)
    return person
  }

  /** بائیو ڈائیورسٹی عظمیٰ خان: an unknown word before a given name that stands without it elsewhere. */
  private startsTooEarly(row: Row, at: number, keys: readonly string[]): boolean {
    return (
      keys.length >= 3 && row.isUnknown(at) && isGivenName(row, at + 1) && this.runs.count(keys.slice(1)) > 0
    )
  }

  /** پپل جیاکر اندرا گاندھی: two names that the article has apart; how many words the first takes, and 0. */
  private knownBeginning(keys: readonly string[]): number {
    if (keys.length < 3 || this.runs.count(keys) > 1) return 0
    for (let at = keys.length - 1; at >= 1; at--)
      if (this.runs.count(keys.slice(0, at)) > 0 && this.runs.count(keys.slice(at)) > 1) return at
    return 0
  }

  /** سلمان نامی صارف: somebody new, though others of the name are in the article. */
  private newcomer(row: Row, phrase: NounPhrase, keys: readonly string[]): Person {
    const known = this.byName.get(`named ${keys.join(' ')}`)
    if (known) return known
    const person = newPerson(keys, this.spell(row, phrase.nameFrom, phrase.nameTo), 'person', false)
    person.sure = true
    this.byName.set(`named ${keys.join(' ')}`, person)
    this.describe(row, phrase, person)
    return person
  }

  /** A longer form that is seen once, without a role before it, may hold a word that is none of the name. */
  private isBetter(full: readonly string[], person: Person, phrase: NounPhrase): boolean {
    const count = this.runs.count(full)
    if (count < 2 && person.name.length > 1 && this.runs.count(person.name) > 1) return false
    return count >= 2 || (count > 0 && person.name.length === 1) || phrase.nameFrom > phrase.from
  }

  /** مینی is مک مینی, where that stands more than once. */
  private withFirst(keys: readonly string[]): readonly string[] {
    const first = this.runs.firstWord(keys)
    return first === '' || keys[0] === first ? keys : [first, ...keys]
  }

  /** Titles and offices before the name: what the person may be called by later. */
  private describe(row: Row, phrase: NounPhrase, person: Person): void {
    let role = false
    for (let i = phrase.from; i < phrase.to; i++) {
      if (i >= phrase.nameFrom && i < phrase.nameTo) continue
      if (!row.isWord(i)) continue
      if (person.attributes.size < MOST_ATTRIBUTES) person.attributes.add(row.key(i))
      if (row.is(i, ROLES | CLASS.kin)) this.fileHead(row.key(i), person)
      else if (!row.is(i, CLASS.noun) || !row.has(i, FEATURE.person) || row.is(i, CLASS.adj)) continue
      role = true
    }
    if (!role || person.role !== '') return
    person.role = phrase.introduced
      ? this.spell(row, phrase.nameTo + 1, phrase.to)
      : this.spell(row, afterOwner(row, phrase), phrase.nameFrom)
  }

  /**
   * "روسی صدر یوری اوشاکوف کے معاون" where the president is somebody else in the same article: the name in the wrong
   * place is that of the aide, as literal translations have it.
   */
  private displaced(row: Row, phrase: NounPhrase): Person | null {
    const genitive = phrase.to - 2
    if (!isGenitive(row.key(genitive)) || !row.is(phrase.to - 1, CLASS.office)) return null
    const owner = phraseOf(row, phrase.from, genitive)
    const role = Array.from({ length: owner.nameFrom - owner.from }, (_, i) => row.key(owner.from + i))
    if (owner.nameTo === owner.nameFrom || role.length < 2) return null
    const name = row.key(owner.nameTo - 1)
    const holders = this.byHead.get(role.at(-1) ?? '') ?? []
    const isHolder = (person: Person) =>
      person.type === 'person' &&
      person.name.at(-1) !== name &&
      role.every((word) => person.attributes.has(word))
    if (!holders.some(isHolder)) return null
    const known = this.byName.get(`aide ${name}`)
    if (known) return known
    const keys = Array.from({ length: owner.nameTo - owner.nameFrom }, (_, i) => row.key(owner.nameFrom + i))
    const person = this.file(keys, this.spell(row, owner.nameFrom, owner.nameTo), 'person', false)
    person.role = `${this.spell(row, owner.from, owner.nameFrom)} ${this.spell(row, phrase.to - 1, phrase.to)}`
    this.byName.set(`aide ${name}`, person)
    this.byName.set([...role, row.key(genitive), row.key(phrase.to - 1)].join(' '), person)
    return person
  }

  private unnamed(row: Row, phrase: NounPhrase): Person {
    const aide = this.displaced(row, phrase)
    if (aide) return aide
    let from = phrase.from
    if (isPointing(row.key(from)) && phrase.to - from > 1 && !isGenitive(row.key(from + 1))) from++
    const introduced = phrase.type === 'organisation' ? introduction(row, phrase) : -1
    const to = introduced > 0 ? introduced : withoutCourtesy(row, phrase)
    if (phrase.type === 'organisation') from = properStart(row, from, to)
    const keys: string[] = []
    for (let i = from; i < to; i++) if (row.isWord(i)) keys.push(row.key(i))
    const form = keys.join(' ')
    if (phrase.indefinite) return this.make(keys, this.spell(row, from, to), typeOf(phrase), phrase)
    const known = this.byName.get(form) ?? this.holder(row, from, to, keys)
    if (known) return known
    const person = this.file(keys, this.spell(row, from, to), typeOf(phrase), phrase.plural)
    person.document = phrase.type === 'document'
    person.described = phrase.type === 'document' || !isOrganisationName(row, from, to)
    if (introduced > 0) person.role = this.spell(row, introduced + 1, phrase.to)
    this.fileHead(keys.at(-1) ?? '', person)
    for (const key of keys) person.attributes.add(key)
    return person
  }

  private make(name: readonly string[], spelling: string, type: SpeakerType, phrase: NounPhrase): Person {
    const person = newPerson(name, spelling, type, phrase.plural)
    person.described = true
    this.fileHead(name.at(-1) ?? '', person)
    for (const key of name) person.attributes.add(key)
    return person
  }

  private file(name: readonly string[], spelling: string, type: SpeakerType, plural: boolean): Person {
    const known = this.byName.get(name.join(' '))
    if (known) return known
    const person = newPerson(name, spelling, type, plural)
    this.byName.set(name.join(' '), person)
    if (type === 'person' && !plural) this.fileSound(person)
    return person
  }

  private fileSound(person: Person): void {
    for (const key of soundKeys(person.name)) {
      const known = this.bySound.get(key)
      if (!known) this.bySound.set(key, [person])
      else if (!known.includes(person) && known.length < MOST_ALIKE) known.push(person)
    }
  }

  private fileHead(head: string, person: Person): void {
    const known = this.byHead.get(head)
    if (!known) this.byHead.set(head, [person])
    else if (!known.includes(person)) known.push(person)
    if (known && known.length > MOST_ALIKE) known.shift()
  }

  private alike(name: readonly string[]): Person | undefined {
    for (const key of soundKeys(name)) {
      const person = this.bySound.get(key)?.find((candidate) => sameName(candidate.name, name))
      if (person) return person
    }
    return undefined
  }

  /** The person last mentioned whom every word of an unnamed phrase describes: اداکار, وزیر اطلاعات. */
  private holder(row: Row, from: number, to: number, keys: readonly string[]): Person | null {
    const candidates = this.byHead.get(row.key(to - 1)) ?? this.heads(row, from, to, keys)
    const roles: string[] = []
    const origins: string[] = []
    for (let i = from; i < to; i++) {
      if (row.is(i, ROLES | CLASS.kin)) roles.push(row.key(i))
      else if (
        row.is(i, CLASS.place | CLASS.country | CLASS.organisation | CLASS.letter) ||
        row.isUnknown(i) ||
        isNationality(row.key(i))
      )
        origins.push(row.key(i))
    }
    const words = row.is(to - 1, CLASS.kin) ? keys.filter((key) => !isGenitive(key)) : roles
    const holders = candidates.filter(
      (person) =>
        !(person.plural && person.type === 'person') &&
        words.every((word) => describes(person.attributes, word)),
    )
    const fitting = holders.filter((person) => origins.every((word) => describes(person.attributes, word)))
    if (fitting.length === 0) {
      const [only] = holders
      const foreign = origins.some(isNationality) && [...(only?.attributes ?? [])].some(isNationality)
      return only && holders.length === 1 && only.type === 'person' && !foreign ? only : null
    }
    return fitting.reduce((best, person) => (person.lastSeen > best.lastSeen ? person : best))
  }

  /** ترجمان دفتر خارجہ: the office stands first, and whose it is after it. */
  private heads(row: Row, from: number, to: number, keys: readonly string[]): Person[] {
    if (to - from < 2 || !row.is(from, CLASS.office)) return []
    const known = this.byHead.get(row.key(from)) ?? []
    return known.filter((person) => keys.every((key) => person.attributes.has(key)))
  }

  private spellRun(keys: readonly string[]): string {
    const run = this.runs.placeOf(keys)
    if (run) return this.spell(this.article, run.from, run.to)
    const rest = this.runs.placeOf(keys.slice(1))
    return rest ? `${keys[0]} ${this.spell(this.article, rest.from, rest.to)}` : keys.join(' ')
  }

  /** Words as the article spells them, without marks and line breaks between. */
  spell(row: Row, from: number, to: number): string {
    const words: string[] = []
    let brackets = 0
    for (let i = from; i < to; i++) {
      const token = row.tokens[i]
      if (token?.kind === 'open-bracket') brackets++
      if (token?.kind === 'close-bracket') brackets--
      if (token?.kind === 'word' && brackets <= 0) words.push(this.text.slice(token.start, token.end))
    }
    return words.join(' ')
  }
}

function newPerson(name: readonly string[], spelling: string, type: SpeakerType, plural: boolean): Person {
  return {
    name,
    spelling,
    type,
    attributes: new Set(),
    role: '',
    gender: null,
    plural,
    lastSeen: -1,
    sure: type !== 'person',
    voice: 0,
    document: false,
    described: false,
  }
}

/** ان کے وکیل: whose, by a pronoun, is no part of a role. */
function afterOwner(row: Row, { from, nameFrom }: NounPhrase): number {
  if (isOwnersPronoun(row.key(from)) && from + 1 < nameFrom) return from + 1
  return isPointing(row.key(from)) && isGenitive(row.key(from + 1)) && from + 2 < nameFrom ? from + 2 : from
}

/** Where نامی stands between the name of an organisation and what it is: سپارکو نامی کمپنی; -1 when it does not. */
function introduction(row: Row, phrase: NounPhrase): number {
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) if (isNamed(row.key(i))) return i
  return -1
}

/** استاد جی: a courtesy after a noun is no part of it. */
function withoutCourtesy(row: Row, phrase: NounPhrase): number {
  const last = phrase.to - 1
  return last > phrase.from && row.is(last, CLASS.title) && row.has(last, FEATURE.after) ? last : phrase.to
}

function typeOf(phrase: NounPhrase): SpeakerType {
  return phrase.type === 'organisation' || phrase.type === 'document' ? 'organisation' : 'unnamed'
}

/** امریکی agrees with امریکی or امریکہ: but for the ending, one begins like the other. */
function describes(attributes: ReadonlySet<string>, word: string): boolean {
  if (attributes.has(word)) return true
  const stem = word.length > 3 ? word.slice(0, -1) : word
  for (const attribute of attributes) if (attribute.startsWith(stem)) return true
  return false
}
