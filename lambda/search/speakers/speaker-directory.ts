import { withArticlesApart } from '../../language/urdu/arabic-article'
import { isCommonNoun } from '../../language/urdu/common-nouns'
import { fold } from '../../language/urdu/fold'
import type { NameStatement } from '../../store/name-statements'
import type { Link } from './form-links'
import { namesIn } from './joint-name'
import type { Form, Mention, Part, Said } from './mention'
import { NameWords } from './name-words'
import { type NamePair, type PairedNames, pairsIn } from './paired-names'
import type { Person } from './person'
import { isPersons } from './person-clusters'
import { PersonRegister } from './person-register'
import { NameReader } from './read-name'
import type { ResolvedSpeakers } from './resolved-speakers'
import { RestoredSpeakers } from './restored-speakers'
import { saidOfNames } from './said-of-names'
import { formId, parseSpeakerId } from './speaker-id'
import { type NameWord, nameWords } from './speaker-name'

/** Of several persons a family name in a query means the one with so many times as many quotes. */
const DOMINANCE = 3

/** Links by how surely a name means a form, the surest first. */
const LINKS: readonly Link[] = ['said', 'same', 'fuller', 'near', 'shorter']

/** What a directory knows. */
export interface DirectoryContent {
  /** By their ids. */
  mentions: readonly Mention[]
  forms: readonly Form[]
  persons: readonly Person[]
  componentOf(form: Form): readonly Form[]
  personOf(part: Part): Person | undefined
  words: Iterable<{ word: NameWord; uses: number }>
  pairs: PairedNames
}

const NOTHING_HEARD: readonly NameStatement[] = []

/** A person found by a name that is being typed. */
export interface Found {
  person: Person
  /** 0 when words of a name begin as typed, 1 when they merely sound like it. */
  tier: number
}

/** The speakers of the index: who is meant by the names that articles write. */
export class SpeakerDirectory {
  readonly #mentions = new Map<string, Mention>()
  /** Null for one that is gone; undefined also for one of an earlier directory that was not asked for yet. */
  readonly #byId: (Mention | null | undefined)[]
  readonly #free: number[] = []
  readonly #names = new NameReader()
  readonly #restored: RestoredSpeakers | null
  readonly #register: PersonRegister
  readonly #words: NameWords
  #heard: readonly NameStatement[] = NOTHING_HEARD

  /** @param resolved speakers that an earlier directory knew */
  constructor(private readonly resolved: ResolvedSpeakers | null = null) {
    this.#byId = new Array(resolved?.mentions ?? 0)
    this.#restored = resolved && new RestoredSpeakers(resolved, this.#names)
    this.#register = new PersonRegister(this.#restored)
    this.#words = new NameWords(this.#restored?.words)
  }

  /** One more than the highest id of a mention. */
  get capacity(): number {
    return this.#byId.length
  }

  /** What of it is kept for a later directory: only of one that began with nothing. */
  get content(): DirectoryContent {
    const { links } = this.#register
    return {
      mentions: this.#byId.flatMap((mention) => mention ?? []),
      forms: [...links.forms],
      persons: [...this.#register.persons()],
      componentOf: (form) => this.#register.componentOf(form),
      personOf: (part) => this.#register.personOf(part),
      words: this.#words.all,
      pairs: links.pairs,
    }
  }

  /** The mention of an id. */
  mention(id: number): Mention | undefined {
    const known = this.#byId[id]
    if (known !== undefined || this.#restored === null || id >= this.#restored.resolved.mentions)
      return known ?? undefined
    const mention = this.#restored.mention(id)
    this.#byId[id] = mention
    return mention
  }

  /** The mention of a name by an article. */
  mentionIn(article: string, name: string): Mention | undefined {
    return this.#mentions.get(mentionKey(name, article))
  }

  /** Counts a quote of an article for its speaker. A description such as ایک عینی شاہد is nobody: null. */
  add(said: Said, article: string): Mention | null {
    if (said.type === 'unnamed') return null
    const known = this.#mentions.get(mentionKey(said.name, article))
    const mention = known ?? this.#begin(said, article)
    if (mention === null) return null
    mention.quotes++
    weigh(mention, 1)
    const before = said.role === null ? 1 : (mention.roles.get(said.role) ?? 0)
    if (said.role !== null) mention.roles.set(said.role, before + 1)
    if (known) for (const part of mention.parts) this.#register.touch(part)
    return mention
  }

  /** Takes a quote back. */
  remove(mention: Mention, { role }: Pick<Said, 'role'>): void {
    mention.quotes--
    weigh(mention, -1)
    const left = role === null ? 0 : (mention.roles.get(role) ?? 0) - 1
    if (role !== null && left > 0) mention.roles.set(role, left)
    else if (role !== null) mention.roles.delete(role)
    if (mention.quotes > 0) {
      for (const part of mention.parts) this.#register.touch(part)
      return
    }
    for (const part of mention.parts) {
      this.#register.remove(part)
      for (const word of part.words) this.#words.remove(word)
    }
    this.#mentions.delete(mentionKey(mention.name, mention.article))
    this.#byId[mention.id] = null
    this.#free.push(mention.id)
  }

  /** Takes in what editors say of names, which stands above what rules make of them; the same again does nothing. */
  hear(statements: readonly NameStatement[]): void {
    if (statements === this.#heard) return
    this.#heard = statements
    this.#register.hear(saidOfNames(statements))
  }

  /** Takes in (1) what a text tells of names that are one, or takes it back (-1). */
  readText(text: string, count: 1 | -1): void {
    for (const pair of pairsIn(text)) this.pair(pair, count)
  }

  /** Takes in what texts tell so many times, or takes it back. */
  pair(pair: NamePair, count: number): void {
    this.#register.pair(pair, count)
  }

  /** The person whom the mention of an id names, or names first. */
  personOf(id: number): Person | null {
    const mention = this.#byId[id]
    if (mention === undefined) return this.#register.personOfMention(id) ?? null
    const [first] = mention?.parts ?? []
    return (first && this.#register.personOf(first)) ?? null
  }

  /** How the mention of an id writes the name. */
  nameOf(id: number): string {
    return this.#byId[id]?.name ?? this.resolved?.nameOf(id) ?? ''
  }

  /** Ids of the mentions whose names a test accepts. */
  called(accepts: (name: string) => boolean): number[] {
    const known = (this.resolved?.called(accepts) ?? []).filter((id) => this.#isAsRestored(id))
    const own = [...this.#mentions.values()].filter(({ name }) => accepts(name))
    return [...known, ...own.map(({ id }) => id)]
  }

  /** Counts the persons of mentions, given by their ids, by number; who speaks with others counts too. */
  countPersons(mentions: Iterable<number>): Map<number, number> {
    return this.#register.countPersons(mentions, this.capacity, (id) => this.#byId[id])
  }

  /** The person of a number that `countPersons` gave. */
  person(number: number): Person | undefined {
    return this.#register.person(number)
  }

  /** The person of an id, or whom an id that was another's has come to mean. */
  byId(id: string): Person | null {
    const { form, article } = parseSpeakerId(id)
    const known = this.#register.links.get(form)
    const forms = known ? [known] : []
    const persons = article === null ? this.#personsOfForms(forms) : this.#personsIn(article, forms)
    const [first] = persons.length > 0 ? persons : this.#personsOfForms(forms)
    return persons.find((person) => person.id === id) ?? first ?? null
  }

  /** Those whom a name in any spelling, or an id, may mean, the one with most quotes first. */
  named(speaker: string): Person[] {
    const { form, article } = parseSpeakerId(speaker)
    if (article !== null || this.#register.links.get(form)) {
      const person = this.byId(speaker)
      if (person) return [person]
    }
    return byQuotes(namesIn(speaker.trim()).flatMap((name) => this.#namedAlone(name)))
  }

  /**
   * The one whom a name in a query means: the bearer of the name, or of a fuller one; of a family name alone, which is
   * no given name, the one with most quotes by far.
   *
   * @param isName whether a family name alone is a person's, and no ordinary word
   */
  meant(name: string, isName: (term: string, person: Person) => boolean): Person | null {
    const words = nameWords(name)
    const keys = words.map(({ key }) => key)
    const form = { id: formId(keys), keys }
    const { links } = this.#register
    const exact = links.get(form.id)
    const linked = this.#linked(form, words)
    const ofLink = (kind: Link) => linked.flatMap(([other, link]) => (link === kind ? other : []))
    const ranks = [exact ? [exact] : [], ofLink('said'), ofLink('same'), ofLink('fuller'), ofLink('near')]
    if (keys.length === 1 && !words.some((word) => this.#register.isFirstName(word)))
      ranks.push(links.endingIn(form, words))
    for (const forms of ranks) {
      const [person, ...others] = mostLikely(this.#personsOfForms(forms))
      if (!person) continue
      if (others.length > 0 && (keys.length === 1 || person.summary.quotes === others[0]?.summary.quotes))
        continue
      if (words.length > 1 || words[0]?.key.startsWith('.')) return person
      const last = forms.flatMap(({ spellings }) =>
        [...spellings.values()].map(({ words }) => words.at(-1)?.terms.join(' ') ?? ''),
      )
      if ([...new Set(last)].every((term) => isName(term, person))) return person
    }
    return null
  }

  /** Ids of the mentions of all whom a name or an id may mean. */
  mentionsOf(speaker: string): number[] {
    const folded = fold(speaker.trim())
    const ofPersons = this.named(speaker).flatMap(({ mentionIds }) => mentionIds)
    const asWritten = ofPersons.length > 0 ? [] : this.called((name) => fold(name) === folded)
    return [...new Set([...ofPersons, ...asWritten])]
  }

  /** Whether all who are called so are one speaker. */
  isOneSpeaker(name: string): boolean {
    return this.#namedAlone(name).length < 2
  }

  /** Other spellings of a term in speakers' names, each as folded terms. */
  otherSpellings(term: string): readonly (readonly string[])[] {
    return this.#words.otherSpellings(term)
  }

  /** Persons of whom a spelling has all words of `q`, as typed, unfinished or in the other script; the surest first. */
  find(q: string): Found[] {
    const written = [q, withArticlesApart(q)].flatMap((name) => (name === null ? [] : [nameWords(name)]))
    const typed = written.map((words) => words.map((word) => this.#words.beginningAs(word)))
    const found: Found[] = []
    for (const person of this.#register.persons()) {
      const tiers = typed.flatMap((words) => tierOf(person, words) ?? [])
      if (tiers.length > 0) found.push({ person, tier: Math.min(...tiers) })
    }
    return found.sort((a, b) => a.tier - b.tier || compareByQuotes(a.person, b.person))
  }

  /** Whether an id is still that of the mention of the earlier directory. */
  #isAsRestored(id: number): boolean {
    return this.#byId[id] === undefined || this.#byId[id] === this.#restored?.mention(id)
  }

  #begin(said: Said, article: string): Mention | null {
    const names = this.#names.read(said.name)
    if (said.type === 'person' && names.every(({ words }) => words.every(isNobody))) return null
    const id = this.#free.pop() ?? this.#byId.length
    const parts: Part[] = []
    const { name, type } = said
    const mention: Mention = { id, name, article, type, quotes: 0, roles: new Map(), parts }
    for (const { name, words } of names) {
      const form = this.#formOf(words)
      parts.push({ mention, name, words, form: parts.find((part) => part.form.id === form.id)?.form ?? form })
      for (const word of words) this.#words.add(word)
    }
    this.#byId[id] = mention
    this.#mentions.set(mentionKey(name, article), mention)
    for (const part of parts) this.#register.add(part)
    return mention
  }

  #formOf(words: readonly NameWord[]): Form {
    const keys = words.map(({ key }) => key)
    const id = formId(keys)
    return this.#register.links.get(id) ?? { id, keys, parts: new Set(), balance: 0, spellings: new Map() }
  }

  /** Organisations are not shortened as persons are: a few of their words in a row mean another. */
  #linked(form: Pick<Form, 'id' | 'keys'>, words: readonly NameWord[]): [Form, Link][] {
    return this.#register.links
      .linked(form, words)
      .filter(([other, link]) => link === 'said' || link === 'same' || isPersons(other))
  }

  #personsOfForms(forms: readonly Form[]): Person[] {
    return byQuotes(forms.flatMap((form) => this.#register.personsOf(form)))
  }

  /** The persons whom forms name in an article. */
  #personsIn(article: string, forms: readonly Form[]): Person[] {
    const parts = forms.flatMap(({ parts }) =>
      [...parts].filter(({ mention }) => mention.article === article),
    )
    return byQuotes(parts.flatMap((part) => this.#register.personOf(part) ?? []))
  }

  #namedAlone(name: string): Person[] {
    const words = nameWords(name)
    const keys = words.map(({ key }) => key)
    const form = { id: formId(keys), keys }
    const { links } = this.#register
    const exact = links.get(form.id)
    if (exact) return this.#personsOfForms([exact])
    const linked = this.#linked(form, words)
    for (const kind of LINKS) {
      const persons = this.#personsOfForms(linked.flatMap(([other, link]) => (link === kind ? other : [])))
      if (persons.length > 0) return kind === 'said' || kind === 'same' ? persons : mostLikely(persons)
    }
    return keys.length === 1 ? mostLikely(this.#personsOfForms(links.endingIn(form, words))) : []
  }
}

/** Counts a quote of a mention for its forms. */
function weigh({ type, parts }: Mention, by: 1 | -1): void {
  for (const { form } of parts) form.balance += type === 'person' ? by : -by
}

function mentionKey(name: string, article: string): string {
  return `${article}\n${name}`
}

/** A noun for anybody, taken for a name. */
function isNobody({ terms }: NameWord): boolean {
  return terms.every(isCommonNoun)
}

/** The one who has many times the quotes of the next; all when there is none. */
function mostLikely(persons: readonly Person[]): Person[] {
  const [first, second] = persons
  if (!first || !second) return [...persons]
  return first.summary.quotes >= DOMINANCE * second.summary.quotes ? [first] : [...persons]
}

function byQuotes(persons: readonly Person[]): Person[] {
  return [...new Set(persons)].sort(compareByQuotes)
}

/** More quotes first; ids decide between equals. */
export function compareByQuotes(a: Person, b: Person): number {
  return b.summary.quotes - a.summary.quotes || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The best tier of a spelling that has all words typed; null when none has. */
function tierOf(person: Person, typed: readonly ReadonlyMap<string, number>[]): number | null {
  let best: number | null = typed.length === 0 ? 0 : null
  for (const words of typed.length === 0 ? [] : person.summary.spellings) {
    let tier: number | null = 0
    for (const alike of typed) {
      const tiers = words.flatMap(({ terms }) => alike.get(terms.join(' ')) ?? [])
      tier = tiers.length === 0 || tier === null ? null : Math.max(tier, Math.min(...tiers))
    }
    if (tier !== null) best = Math.min(best ?? tier, tier)
    if (best === 0) break
  }
  return best
}
