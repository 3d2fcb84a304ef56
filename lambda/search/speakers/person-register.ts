import { goTogether } from '../../language/urdu/callings'
import { isGivenName, isGivenNameOnly } from '../../language/urdu/given-name'
import { looseKey } from '../../language/urdu/loose-key'
import { isStopWord } from '../../language/urdu/stop-words'
import { FormLinks, type Link, wordsOf } from './form-links'
import { type Form, type Part, type RoleEvidence, roleEvidence, sharedWords, sharesWord } from './mention'
import type { NamePair } from './paired-names'
import { Person } from './person'
import { type Cluster, clusterForms, clusterSingles, isPersons, type Surroundings } from './person-clusters'
import type { SaidOfNames } from './said-of-names'
import { formatSpeakerId } from './speaker-id'
import { type NameWord, soundOfKey } from './speaker-name'

const NOBODY: ReadonlySet<string> = new Set()

/** A word with fewer consonants sounds like others by chance (دین, ڈن). */
const LEAST_CONSONANTS = 3
/** Of two persons a family name alone means the one in so many times as many articles. */
const DOMINANCE = 5

/**
 * Who the forms of names stand for. Forms that are linked are read together; what has not changed since, nor is linked
 * with what has, is not read again. The answer depends on the forms and their parts alone, not on how they came.
 */
export class PersonRegister {
  readonly links = new FormLinks()
  readonly #speakingIn = new Map<string, Map<Form, number>>()
  readonly #personOf = new Map<Part, Person>()
  readonly #persons = new Set<Person>()
  /** Forms that were read together, by each of them. */
  readonly #component = new Map<Form, readonly Form[]>()
  /** Persons that parts of a form of one word are of. */
  readonly #ofSingle = new Map<Form, Set<Person>>()
  readonly #changed = new Set<Form>()
  #version = 0
  /** The persons of forms, since they were last resolved: a query asks for those of every run of its words. */
  readonly #ofForm = new Map<Form, readonly Person[]>()
  /** Links of forms, since a form or a pair was last added or removed. */
  readonly #known = new Map<Form, readonly (readonly [Form, Link])[]>()
  /** Which forms are persons', while forms are being read. */
  readonly #arePersons = new Map<Form, boolean>()
  readonly #surroundings: Surroundings = {
    linked: (form) => this.#linked(form).filter(([other]) => !this.#isSingle(other)),
    apart: (form) => this.links.said.apart.get(form.id) ?? NOBODY,
    speakingIn: (article) => this.#speakingIn.get(article) ?? new Map(),
    isPersons: (form) => {
      const known = this.#arePersons.get(form)
      if (known !== undefined) return known
      const found = isPersons(form)
      this.#arePersons.set(form, found)
      return found
    },
  }

  /** Takes in a part of a mention. */
  add(part: Part): void {
    const { form, mention } = part
    this.#known.clear()
    form.parts.add(part)
    countSpelling(part, 1)
    if (form.parts.size === 1) this.links.add(form)
    const speaking = this.#speakingIn.get(mention.article) ?? new Map<Form, number>()
    this.#speakingIn.set(mention.article, speaking.set(form, (speaking.get(form) ?? 0) + 1))
    for (const other of speaking.keys()) this.#changed.add(other)
  }

  remove(part: Part): void {
    const { form, mention } = part
    const speaking = this.#speakingIn.get(mention.article)
    for (const other of speaking?.keys() ?? []) this.#changed.add(other)
    const left = (speaking?.get(form) ?? 0) - 1
    if (left > 0) speaking?.set(form, left)
    else speaking?.delete(form)
    if (speaking?.size === 0) this.#speakingIn.delete(mention.article)
    this.#known.clear()
    if (form.parts.size === 1) this.links.remove(form)
    form.parts.delete(part)
    countSpelling(part, -1)
    const person = this.#personOf.get(part)
    for (const other of person?.parts ?? []) this.#changed.add(other.form)
    this.#dismiss(person)
  }

  /** The quotes or roles of a mention have changed. */
  touch(part: Part): void {
    this.#changed.add(part.form)
    this.#personOf.get(part)?.recount()
  }

  /** Notes, or takes back, that an article pairs two names. */
  pair(pair: NamePair, count: number): void {
    this.#known.clear()
    for (const form of this.links.pair(pair, count)) this.#changed.add(form)
  }

  /** Sets what editors say of names above what rules make of them: all forms are read again. */
  hear(said: SaidOfNames): void {
    this.#known.clear()
    this.links.hear(said)
    for (const form of this.links.forms) this.#changed.add(form)
  }

  /** All persons, in no order. */
  get persons(): ReadonlySet<Person> {
    this.#resolve()
    return this.#persons
  }

  /** Another number each time that who somebody is may have changed. */
  get version(): number {
    this.#resolve()
    return this.#version
  }

  personOf(part: Part): Person | undefined {
    this.#resolve()
    return this.#personOf.get(part)
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
    const persons = [...new Set([...form.parts].flatMap((part) => this.#personOf.get(part) ?? []))]
    this.#ofForm.set(form, persons)
    return persons
  }

  #resolve(): void {
    if (this.#changed.size === 0) return
    this.#version++
    this.#ofForm.clear()
    const singles = new Set<Form>()
    const changed = this.#withComponents(this.#changed)
    this.#changed.clear()
    for (const form of changed) {
      this.#withdraw(this.#component.get(form) ?? [])
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
        const component = this.#component.get(member) ?? []
        for (const other of component) changed.add(other)
        this.#withdraw(component)
        for (const other of [member, ...component])
          for (const single of this.links.singlesFor(other)) singles.add(single)
      }
      for (const member of component) this.#component.set(member, component)
      this.#admit(clusterForms(component, this.#surroundings))
    }
    for (const single of singles) this.#resolveSingle(single)
    this.#arePersons.clear()
  }

  /** Forms, and those that each was read with. */
  #withComponents(forms: ReadonlySet<Form>): Set<Form> {
    const all = new Set(forms)
    for (const form of forms) for (const member of this.#component.get(form) ?? []) all.add(member)
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
      this.#component.delete(form)
      for (const part of form.parts) this.#dismiss(this.#personOf.get(part))
    }
  }

  #dismiss(person: Person | undefined): void {
    if (!person) return
    this.#persons.delete(person)
    for (const part of person.parts) if (this.#personOf.get(part) === person) this.#personOf.delete(part)
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
          cluster,
        )
        this.#persons.add(person)
        for (const part of cluster) this.#personOf.set(part, person)
      }
    }
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
    for (const person of this.#ofSingle.get(single) ?? []) {
      person.detach(single)
      if (person.own.every(({ form }) => form === single)) this.#dismiss(person)
    }
    this.#ofSingle.delete(single)
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
      for (const part of parts) this.#personOf.set(part, person)
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
        const person = this.#personOf.get(part)
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
      for (const part of form.parts) {
        const person = this.#personOf.get(part)
        if (person) persons.add(person)
      }
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
    const beside = this.#speakingIn.get(mention.article)
    if (!beside || beside.size < 2) return 0
    const elsewhere = new Set<Form>()
    for (const { mention: other } of person.own)
      for (const each of this.#speakingIn.get(other.article)?.keys() ?? []) elsewhere.add(each)
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
