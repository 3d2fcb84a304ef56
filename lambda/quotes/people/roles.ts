import type { PeopleLanguage } from '../../language/people'
import type { NounPhrase } from '../../language/urdu/noun-phrase'
import type { Row } from '../../language/urdu/readings'
import type { Person } from './person'
import type { Register } from './register'
import { spell } from './spelling'

/** Words that one person is described by; those after it are not looked for. */
const MOST_ATTRIBUTES = 60

/** What the persons of an article are, and who is meant by it: an office, a profession, a relation. */
export class Roles {
  constructor(
    private readonly text: string,
    private readonly register: Register,
    private readonly language: PeopleLanguage,
  ) {}

  /** Notes the titles and offices of a named phrase: what the person may be called by later. */
  note(row: Row, phrase: NounPhrase, person: Person): void {
    const { roles } = this.language
    let found = false
    for (let i = phrase.from; i < phrase.to; i++) {
      if ((i >= phrase.nameFrom && i < phrase.nameTo) || !row.isWord(i)) continue
      if (person.attributes.size < MOST_ATTRIBUTES) person.attributes.add(row.key(i))
      if (roles.is(row, i)) this.register.addHead(row.key(i), person)
      found ||= roles.is(row, i) || roles.isPerson(row, i)
    }
    if (!found || person.role !== '') return
    const from = phrase.introduced ? phrase.nameTo + 1 : this.afterOwner(row, phrase)
    const to = phrase.introduced ? phrase.to : phrase.nameFrom
    if (this.isRole(row, from, to)) person.role = spell(this.text, row, from, to)
  }

  /** Whether words tell what somebody is: after the last genitive stands a role, and no other name or pronoun. */
  private isRole(row: Row, from: number, to: number): boolean {
    const { phrases, roles } = this.language
    for (let i = to - 1; i >= from && !(phrases.isGenitive(row.key(i)) && row.unitEnd[i] === i + 1); i--)
      if ((roles.is(row, i) || roles.isPerson(row, i)) && !roles.isPlural(row, i)) return true
    return false
  }

  /** The person last mentioned whom every word of an unnamed phrase describes: اداکار, وزیر اطلاعات. */
  holder(
    row: Row,
    from: number,
    to: number,
    keys: readonly string[],
    isOrganisation: boolean,
  ): Person | null {
    const { roles } = this.language
    const words: string[] = []
    const origins: string[] = []
    for (let i = from; i < to; i++) {
      if (roles.is(row, i)) words.push(row.key(i))
      else if (roles.isOrigin(row, i)) origins.push(row.key(i))
    }
    const owner = this.ownerName(row, from, to)
    const isRole = words.length > 0 || roles.isPerson(row, to - 1)
    const told =
      isOrganisation || roles.isKin(row, to - 1)
        ? keys.filter((key) => !this.language.phrases.isGenitive(key))
        : words
    const candidates = this.register.headed(row.key(to - 1)) ?? this.headedFirst(row, from, to, keys)
    const holders = candidates.filter(
      (person) =>
        !(person.type === 'person' && (person.plural || isOrganisation || !isRole)) &&
        told.every((word) => describes(person.attributes, word)) &&
        (owner === '' || describes(person.attributes, owner)),
    )
    const fitting = holders.filter((person) => origins.every((word) => describes(person.attributes, word)))
    if (fitting.length === 0) return this.onlyHolder(holders, origins)
    return fitting.reduce((best, person) => (person.lastSeen > best.lastSeen ? person : best))
  }

  /** بل گیٹس کے ترجمان: the last word of whose it is, when that is a person; empty otherwise. */
  private ownerName(row: Row, from: number, to: number): string {
    const { phrases } = this.language
    for (let i = to - 1; i > from; i--) {
      if (!phrases.isGenitive(row.key(i))) continue
      const owner = phrases.of(row, from, i)
      return owner.nameTo > owner.nameFrom ? row.key(owner.nameTo - 1) : ''
    }
    return ''
  }

  /** The only one who holds an office, though the phrase says whose it is and the article did not before. */
  private onlyHolder(holders: readonly Person[], origins: readonly string[]): Person | null {
    const { isNationality } = this.language.roles
    const [only] = holders
    const foreign = origins.some(isNationality) && [...(only?.attributes ?? [])].some(isNationality)
    return only && holders.length === 1 && only.type === 'person' && !foreign ? only : null
  }

  /** ترجمان دفتر خارجہ: the office stands first, and whose it is after it. */
  private headedFirst(row: Row, from: number, to: number, keys: readonly string[]): Person[] {
    if (to - from < 2 || !this.language.roles.isOffice(row, from)) return []
    const known = this.register.headed(row.key(from)) ?? []
    return known.filter((person) => keys.every((key) => person.attributes.has(key)))
  }

  /** ان کے وکیل: whose, by a pronoun, is no part of a role. */
  private afterOwner(row: Row, { from, nameFrom }: NounPhrase): number {
    const { isOwner, isPointing, isGenitive } = this.language.phrases
    if (isOwner(row.key(from)) && from + 1 < nameFrom) return from + 1
    if (!isPointing(row.key(from))) return from
    const after = isGenitive(row.key(from + 1)) ? from + 2 : from + 1
    return after < nameFrom ? after : from
  }
}

/** امریکی agrees with امریکی or امریکہ: but for the ending, one begins like the other. */
function describes(attributes: ReadonlySet<string>, word: string): boolean {
  if (attributes.has(word)) return true
  const stem = word.length > 3 ? word.slice(0, -1) : word
  for (const attribute of attributes) if (attribute.startsWith(stem)) return true
  return false
}
