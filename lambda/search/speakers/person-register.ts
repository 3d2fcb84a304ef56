import { goTogether } from '../../language/urdu/callings'
import { isGivenName, isGivenNameOnly } from '../../language/urdu/given-name'
import { looseKey } from '../../language/urdu/loose-key'
import { isStopWord } from '../../language/urdu/stop-words'
import { FormLinks, type Link, wordsOf } from './form-links'
import {
  type Form,
  type Mention,
  type Part,
  type RoleEvidence,
  roleEvidence,
  sharedWords,
  sharesWord,
} from './mention'
import { NumberedPersons } from './numbered-persons'
import type { NamePair } from './paired-names'
import { Person } from './person'
import { type Cluster, clusterForms, clusterSingles, isPersons, type Surroundings } from './person-clusters'
import { personsOfParts, type RestoredSpeakers } from './restored-speakers'
import type { SaidOfNames } from './said-of-names'
import { formatSpeakerId } from './speaker-id'
import { type NameWord, soundOfKey } from './speaker-name'

const NOBODY: ReadonlySet<string> = new Set()
const NO_PERSONS: ReadonlySet<Person> = new Set()

/** A word with fewer consonants sounds like others by chance (دین, ڈن). */
const LEAST_CONSONANTS = 3
/** Of two persons a family name alone means the one in so many times as many articles. */
const DOMINANCE = 5

/**
 * Who the forms of names stand for. Forms that are linked are read together; what has not changed since, nor is linked
 * with what has, is not read again. The answer depends on the forms and their parts alone, not on how they came.
 */
export class PersonRegister {
  readonly links: FormLinks
  readonly #speakingIn = new Map<string, Map<Form, number>>()
  /** Null for a part whose person is gone. */
  readonly #personOf = new Map<Part, Person | null>()
  /** By their numbers, but for those of an earlier directory. */
  readonly #persons = new Map<number, Person>()
  /** Persons of an earlier directory that are gone. */
  readonly #gone = new Set<Person>()
  readonly #freeNumbers: number[] = []
  readonly #numbered = new NumberedPersons()
  /** Forms that were read together, by each of them. */
  readonly #component = new Map<Form, readonly Form[]>()
  /** Persons that parts of a form of one word are of. */
  readonly #ofSingle = new Map<Form, ReadonlySet<Person>>()
  readonly #changed = new Set<Form>()
  /** The persons of forms, since they were last resolved: a query asks for those of every run of its words. */
  readonly #ofForm = new Map<Form, readonly Person[]>()
  /** Links of forms, since a form or a pair was last added or removed. */
  readonly #known = new Map<Form, readonly (readonly [Form, Link])[]>()
  readonly #surroundings: Surroundings = {
    linked: (form) => this.#linked(form).filter(([other]) => !this.#isSingle(other)),
    apart: (form) => this.links.said.apart.get(form.id) ?? NOBODY,
    speakingIn: (article) => this.#speaking(article),
  }

  /** @param restored who was known before */
  constructor(private readonly restored: RestoredSpeakers | null = null) {
    this.links = new FormLinks(restored)
  }

  /** Takes in a part of a mention. */
  add(part: Part): void {
    const { form, mention } = part
    this.#known.clear()
    form.parts.add(part)
    countSpelling(part, 1)
    if (form.parts.size === 1) this.links.add(form)
    const speaking = this.#speaking(mention.article)
    this.#speakingIn.set(mention.article, speaking.set(form, (speaking.get(form) ?? 0) + 1))
    this.#numbered.forget(mention.id)
    for (const other of speaking.keys()) this.#changed.add(other)
  }

  remove(part: Part): void {
    const { form, mention } = part
    const speaking = this.#speaking(mention.article)
    for (const other of speaking.keys()) this.#changed.add(other)
    const left = (speaking.get(form) ?? 0) - 1
    if (left > 0) speaking.set(form, left)
    else speaking.delete(form)
    const isKnown = this.restored?.speakingIn(mention.article)
    if (speaking.size === 0 && !isKnown) this.#speakingIn.delete(mention.article)
    this.#known.clear()
    if (form.parts.size === 1) this.links.remove(form)
    form.parts.delete(part)
    countSpelling(part, -1)
    const person = this.#personNow(part)
    for (const other of person?.parts ?? []) this.#changed.add(other.form)
    this.#dismiss(person)
    this.#assign(part, null)
  }

  /** The quotes or roles of a mention have changed. */
  touch(part: Part): void {
    this.#changed.add(part.form)
    this.#personNow(part)?.recount()
  }

  /** Notes, or takes back, that an article pairs two names. */
  pair(pair: NamePair, count: number): void {
    this.#known.clear()
    for (const form of this.links.pair(pair, count)) this.#changed.add(form)
  }

  /** Sets what editors say of names above what rules make of them. */
  hear(said: SaidOfNames): void {
    this.#known.clear()
    for (const form of this.links.hear(said)) this.#changed.add(form)
  }

  /** All persons, in no order. */
  *persons(): Generator<Person> {
    this.#resolve()
    for (let number = 0; number < (this.restored?.resolved.persons ?? 0); number++) {
      const person = this.restored?.person(number)
      if (person && !this.#gone.has(person)) yield person
    }
    yield* this.#persons.values()
  }

  /** The person of a number that `countPersons` gave. */
  person(number: number): Person | undefined {
    return this.#persons.get(number) ?? this.restored?.person(number)
  }

  personOf(part: Part): Person | undefined {
    this.#resolve()
    return this.#personNow(part)
  }

  /** The person whom a mention of the earlier directory names first, as long as nothing has changed it. */
  personOfMention(id: number): Person | undefined {
    this.#resolve()
    return this.restored?.personOfMention(id, (part) => this.#personNow(part))
  }

  /** The forms that were read with one, itself included; none for a name of one word that was read by itself. */
  componentOf(form: Form): readonly Form[] {
    this.#resolve()
    return this.#component.get(form) ?? this.restored?.component(form) ?? []
  }

  /**
   * Counts the persons of mentions by their numbers; who speaks with others counts too.
   *
   * @param mentions ids; those below 0 are nobody's
   * @param capacity one more than the highest id
   * @param mentionOf the mention of an id; undefined for one of the earlier directory
   */
  countPersons(
    mentions: Iterable<number>,
    capacity: number,
    mentionOf: (id: number) => Mention | null | undefined,
  ): Map<number, number> {
    this.#resolve()
    return this.#numbered.count(mentions, Math.max(capacity, this.#mostPersons), (id) => {
      const personOf = (part: Part) => this.#personNow(part)
      const mention = mentionOf(id)
      if (mention === undefined) return this.restored?.personNumbers(id, personOf) ?? []
      return (mention?.parts ?? []).flatMap((part) => personOf(part)?.number ?? [])
    })
  }

  #personNow(part: Part): Person | undefined {
    const known = this.#personOf.get(part)
    return (known === undefined ? this.restored?.personOfPart(part) : known) ?? undefined
  }

  #personsOfForm(form: Form): Set<Person> {
    const personOf = (part: Part) => this.#personNow(part)
    return (
      this.restored?.personsOfForm(form, personOf, (person) => this.#gone.has(person)) ??
      personsOfParts(form.parts, personOf)
    )
  }

  #assign(part: Part, person: Person | null): void {
    if (person === null && !this.restored) this.#personOf.delete(part)
    else this.#personOf.set(part, person)
    this.#numbered.forget(part.mention.id)
  }

  /** Forms that speak in an article. */
  #speaking(article: string): Map<Form, number> {
    const known = this.#speakingIn.get(article)
    if (known) return known
    const restored = this.restored?.speakingIn(article)
    if (!restored) return new Map()
    this.#speakingIn.set(article, restored)
    return restored
  }

  /** The forms that were read with one when it was last read. */
  #componentNow(form: Form): readonly Form[] {
    return this.#component.get(form) ?? this.restored?.component(form) ?? []
  }

  #personsOfSingle(single: Form): ReadonlySet<Person> {
    return this.#ofSingle.get(single) ?? this.restored?.personsOfSingle(single) ?? NO_PERSONS
  }

  /** Whether a word may be a given name: it is nothing else, or somebody's name of several words begins with it. */
  isFirstName(word: NameWord): boolean {
    return (
      isGiven(word, isGivenNameOnly) || (isGiven(word) && this.links.beginningWith(word.key).some(isPersons))
    )
  }

  /** The different persons of a form, in no order. */
  personsOf(form: Form): readonly Person[] {
    this.#resolve()
    const known = this.#ofForm.get(form)
    if (known) return known
    const persons = [...this.#personsOfForm(form)]
    this.#ofForm.set(form, persons)
    return persons
  }

  #resolve(): void {
    if (this.#changed.size === 0) return
    this.#ofForm.clear()
    const singles = new Set<Form>()
    const changed = this.#withComponents(this.#changed)
    this.#changed.clear()
    for (const form of changed) {
      this.#withdraw(this.#componentNow(form))
      for (const single of this.links.singlesFor(form)) singles.add(single)
      if (form.keys.length === 1) singles.add(form)
    }
    const read = new Set<Form>()
    for (const form of changed) {
      if (read.has(form) || form.parts.size === 0 || this.#isSingle(form)) continue
      const component = this.#connected(form, read)
      for (const member of component) {
        if (changed.has(member)) continue
        // Those who were read with it may be linked with it no more: they are read again too.
        const component = this.#componentNow(member)
        for (const other of component) changed.add(other)
        this.#withdraw(component)
        for (const other of [member, ...component])
          for (const single of this.links.singlesFor(other)) singles.add(single)
      }
      for (const member of component) this.#component.set(member, component)
      this.#admit(clusterForms(component, this.#surroundings))
    }
    for (const single of singles) this.#resolveSingle(single)
  }

  /** Forms, and those that each was read with. */
  #withComponents(forms: ReadonlySet<Form>): Set<Form> {
    const all = new Set(forms)
    for (const form of forms) for (const member of this.#componentNow(form)) all.add(member)
    return all
  }

  #connected(from: Form, read: Set<Form>): Form[] {
    const found: Form[] = []
    const waiting = [from]
    read.add(from)
    for (let form = waiting.pop(); form !== undefined; form = waiting.pop()) {
      found.push(form)
      for (const [other] of this.#surroundings.linked(form)) {
        if (read.has(other)) continue
        read.add(other)
        waiting.push(other)
      }
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #withdraw(component: readonly Form[]): void {
    for (const form of component) {
      if (this.restored?.has(form)) this.#component.set(form, [])
      else this.#component.delete(form)
      for (const part of form.parts) this.#dismiss(this.#personNow(part))
    }
  }

  #dismiss(person: Person | undefined): void {
    if (!person) return
    for (const part of person.parts) if (this.#personNow(part) === person) this.#assign(part, null)
    if (this.#persons.delete(person.number)) this.#freeNumbers.push(person.number)
    else this.#gone.add(person)
  }

  /** Makes persons of clusters; of those with one fullest form the one in most articles has its plain id. */
  #admit(clusters: readonly Cluster[]): void {
    const byRoot = new Map<string, Cluster[]>()
    for (const cluster of clusters) {
      const root = fullestForm(cluster).id
      byRoot.set(root, [...(byRoot.get(root) ?? []), cluster])
    }
    for (const [form, namesakes] of byRoot) {
      const articles = new Map(namesakes.map((cluster) => [cluster, articlesOf(cluster)]))
      const of = (cluster: Cluster) => articles.get(cluster) ?? []
      namesakes.sort((a, b) => of(b).length - of(a).length || ((of(a)[0] ?? '') < (of(b)[0] ?? '') ? -1 : 1))
      for (const [at, cluster] of namesakes.entries()) {
        const person = new Person(
          formatSpeakerId({ form, article: at === 0 ? null : (of(cluster)[0] ?? null) }),
          this.#newNumber(),
          cluster,
        )
        this.#persons.set(person.number, person)
        for (const part of cluster) this.#assign(part, person)
      }
    }
  }

  /** More than the highest number of a person. */
  get #mostPersons(): number {
    const restored = this.restored?.resolved.persons ?? 0
    return restored + this.#persons.size + this.#freeNumbers.length
  }

  #newNumber(): number {
    return this.#freeNumbers.pop() ?? (this.restored?.resolved.persons ?? 0) + this.#persons.size
  }

  /** A name of one word that is no other name of a longer one. */
  #isSingle(form: Form): boolean {
    if (form.keys.length > 1 || !isPersons(form)) return false
    return !this.#linked(form).some(([, link]) => link === 'same' || link === 'said')
  }

  #linked(form: Form): readonly (readonly [Form, Link])[] {
    const known = this.#known.get(form) ?? this.links.linked(form, wordsOf(form))
    this.#known.set(form, known)
    return known
  }

  #resolveSingle(single: Form): void {
    for (const person of this.#personsOfSingle(single)) {
      person.detach(single)
      if (person.own.every(({ form }) => form === single)) this.#dismiss(person)
    }
    if (this.restored?.has(single)) this.#ofSingle.set(single, NO_PERSONS)
    else this.#ofSingle.delete(single)
    if (single.parts.size === 0 || !this.#isSingle(single)) return
    const candidates = this.#fullPersons(single)
    const byPerson = new Map<Person, Part[]>()
    const left: Part[] = []
    for (const part of single.parts) {
      const person = this.#meant(part, candidates)
      if (person === null) left.push(part)
      else byPerson.set(person, [...(byPerson.get(person) ?? []), part])
    }
    const persons = new Set<Person>()
    for (const [person, parts] of byPerson) {
      person.attach(single, parts)
      for (const part of parts) this.#assign(part, person)
      persons.add(person)
    }
    if (left.length > 0) {
      this.#admit(
        clusterSingles(
          left,
          single,
          this.#surroundings,
          wordsOf(single).some((word) => isGiven(word)),
        ),
      )
      for (const part of left) {
        const person = this.#personNow(part)
        if (person) persons.add(person)
      }
    }
    this.#ofSingle.set(single, persons)
  }

  #fullPersons(single: Form): Person[] {
    const persons = new Set<Person>()
    const apart = this.links.said.apart.get(single.id)
    for (const form of this.links.endingIn(single, wordsOf(single))) {
      if (form.keys.length < 2 || !isPersons(form) || apart?.has(form.id)) continue
      for (const person of this.#personsOfForm(form)) persons.add(person)
    }
    return [...persons].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /**
   * The person whom a family name alone means: the only one; else the one whom role and company, or fame, tell. A given
   * name means nobody without role or company.
   */
  #meant(part: Part, candidates: readonly Person[]): Person | null {
    const evidence = roleEvidence([part])
    const ranked = candidates
      .filter((person) => goTogether(evidence.callings, person.evidence.callings))
      .map((person) => ({
        person,
        rank: sharedWords(evidence, person.evidence) + this.#company(part, person),
        articles: articlesOf(person.own).length,
      }))
      .sort((a, b) => b.rank - a.rank || b.articles - a.articles || (a.person.id < b.person.id ? -1 : 1))
    const [first, second] = ranked
    if (!first) return null
    if (first.rank > (second?.rank ?? 0)) return first.person
    if (part.words.some((word) => this.isFirstName(word)) || !isWrittenLike(part, first.person)) return null
    // A name that is a given name elsewhere, with a role that its one bearer has not, is another's.
    if (evidence.words.size > 0 && part.words.some((word) => isGiven(word))) return null
    if (candidates.length === 1) return tellsAnother(evidence, first.person.evidence) ? null : first.person
    return first.articles >= DOMINANCE * (second?.articles ?? 1) ? first.person : null
  }

  /** How many of those who speak beside a part speak beside the person elsewhere. */
  #company({ mention, form }: Part, person: Person): number {
    const beside = this.#speaking(mention.article)
    if (beside.size < 2) return 0
    const elsewhere = new Set<Form>()
    for (const { mention: other } of person.own)
      for (const each of this.#speaking(other.article).keys()) elsewhere.add(each)
    return [...beside.keys()].filter((each) => each !== form && each.keys.length > 1 && elsewhere.has(each))
      .length
  }
}

/** A given name, which many have; a word that is grammar elsewhere (میری) counts as one. */
function isGiven({ terms: [word = '', ...others] }: NameWord, isName = isGivenName): boolean {
  return others.length === 0 && (isName(word) || isStopWord(word))
}

/** Whether a person's last name is written as a word is, or has so many consonants that it sounds so by no chance. */
function isWrittenLike({ words: [word], form }: Part, { own }: Person): boolean {
  if (soundOfKey(form.keys[0] ?? '').length >= LEAST_CONSONANTS) return true
  const written = looseKey(word?.terms.join('') ?? '')
  return own.some(({ words }) => looseKey(words.at(-1)?.terms.join('') ?? '') === written)
}

/** Whether both have roles, and these have nothing in common. */
function tellsAnother(a: RoleEvidence, b: RoleEvidence): boolean {
  return a.words.size > 0 && b.words.size > 0 && (a.callings & b.callings) === 0 && !sharesWord(a, b)
}

function countSpelling({ form, name, words }: Part, by: 1 | -1): void {
  const parts = (form.spellings.get(name)?.parts ?? 0) + by
  if (parts > 0) form.spellings.set(name, { words, parts })
  else form.spellings.delete(name)
}

function fullestForm(parts: Cluster): Form {
  const forms = [...new Set(parts.map(({ form }) => form))]
  const [first] = forms.sort((a, b) => b.keys.length - a.keys.length || (a.id < b.id ? -1 : 1))
  if (!first) throw new Error('a person has a name')
  return first
}

function articlesOf(parts: readonly Part[]): string[] {
  return [...new Set(parts.map(({ mention }) => mention.article))].sort()
}
