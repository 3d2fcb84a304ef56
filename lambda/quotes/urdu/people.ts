import type { Token } from '../tokens'
import { findIntroductions } from './introductions'
import { keysOf, LONGEST_NAME, MOST_PLACES, Names } from './names'
import { nounPhraseBefore } from './noun-phrase'
import { headWord, isClosed, type NounPhrase } from './phrase-parts'
import { isRoleWord, isSecondWord, ORGANISATION_WORDS, PRAISE, RELATION_WORDS, roleWords } from './roles'
import { sameName, soundKeys } from './spelling'
import { GENITIVE, POSTPOSITIONS } from './words'

/** A person or organisation of one article, under the fullest name found so far. */
export interface Person {
  /** Folded words of the name. */
  name: string[]
  /** The name as the article spells it. */
  spelling: string
  /** Role words that the article puts before the name. */
  roles: Set<string>
  /** All words that the article puts before the name, adjectives and countries too. */
  attributes: Set<string>
  /** The first role, as the article spells it; empty when there is none. */
  role: string
  /** Places (token offsets in the text) where a role or subject shows the name. */
  places: number[]
}

/** The persons of an article, and which of them a noun phrase means. */
export class People {
  private readonly persons: Person[] = []
  private readonly names: Names
  /** Persons under the whole phrase that gives them a role, such as روسی صدر کے معاون; null when it is shared. */
  private readonly byPhrase = new Map<string, Person | null>()
  private readonly byRole = new Map<string, Person[]>()
  private readonly bySound = new Map<string, Person[]>()
  /** Persons under every form of the name met so far. */
  private readonly byName = new Map<string, Person>()
  /** Forms of names that end right before نے or کا کہنا, so that their last word is no word of the sentence. */
  private readonly bounded = new Set<string>()

  constructor(
    text: string,
    private readonly tokens: readonly Token[],
  ) {
    this.names = new Names(text, tokens)
    this.collectRoleNames()
    this.collectSubjects()
  }

  /** Everybody who stands before نے or کا کہنا. */
  private collectSubjects(): void {
    for (let i = 1; i < this.tokens.length; i++) {
      const key = this.tokens[i]?.key
      if (key !== 'نے' && !(key === 'کا' && this.tokens[i + 1]?.key === 'کہنا')) continue
      const row = this.tokens.slice(Math.max(0, i - 20), i)
      const phrase = nounPhraseBefore(row, row.length)
      if (!phrase || phrase.name.length === 0 || phrase.name.length > LONGEST_NAME) continue
      this.bounded.add(keysOf(phrase.name))
      this.add(phrase.name, phrase.role)
    }
  }

  /** The person whose name begins a row of tokens, roles before it aside, as the plain subject there. */
  known(row: readonly Token[]): { person: Person; phrase: Token[] } | null {
    let start = 0
    while (start < row.length && start < 8 && row[start]?.kind === 'word' && !this.startsName(row, start)) {
      if (isClosed(row[start]?.key ?? '')) return null
      start++
    }
    for (let end = Math.min(row.length, start + LONGEST_NAME); end > start; end--) {
      const person = this.byName.get(keysOf(row.slice(start, end)))
      const next = row[end]?.key ?? ''
      const introduced = start > 0 && GENITIVE.has(next)
      if (person && !POSTPOSITIONS.has(next) && (introduced || !GENITIVE.has(next)))
        return { person, phrase: row.slice(0, end) }
    }
    return null
  }

  private startsName(row: readonly Token[], start: number): boolean {
    for (let end = start + 1; end <= start + LONGEST_NAME && end <= row.length; end++)
      if (this.byName.has(keysOf(row.slice(start, end)))) return true
    return false
  }

  /** Names that follow a role word anywhere: افغانستان کے صدر اشرف غنی, ہم منصب جو بائیڈن. */
  private collectRoleNames(): void {
    const introductions = findIntroductions(this.tokens, this.names)
    const holders = new Map<string, string>()
    for (const { name, role, aide } of introductions)
      if (aide.length === 0) holders.set(keysOf(role), keysOf(name))
    for (const { name, role, aide } of introductions) {
      const holder = holders.get(keysOf(role))
      const displaced = aide.length > 0 && holder !== undefined && holder !== keysOf(name)
      if (displaced) this.addAide(name, role, aide)
      else this.add(name, role)
    }
  }

  /**
   * "روسی صدر یوری اوشاکوف کے معاون" where the president is somebody else in the same article: the name
   * in the wrong place is that of the aide, as literal translations have it.
   */
  private addAide(name: Token[], role: readonly Token[], aide: readonly Token[]): void {
    const person = this.add(name, [])
    person.role = `${this.names.spell(role)} ${this.names.spell(aide)}`
    for (const word of roleWords(aide.map(({ key }) => key))) this.giveRole(person, word)
    this.filePhrase(keysOf([...role, ...name, ...aide]), person)
    this.filePhrase(keysOf([...role, ...aide]), person)
  }

  /** Whether the article has a name elsewhere as that of somebody, or in a fuller form. */
  isKnown(name: Token[]): boolean {
    return this.byName.has(keysOf(name)) || this.names.fullest(name).length > name.length
  }

  /** Registers the person of a named phrase, or finds the one that an unnamed phrase means. */
  resolve(phrase: NounPhrase, at: number): Person | null {
    if (phrase.name.length > 0) return this.add(this.names.fullest(phrase.name), phrase.role)
    return this.byPhrase.get(keysOf(phrase.tokens)) ?? this.holder(phrase, at)
  }

  /** The person named before a place, when there is exactly one. */
  onlyBefore(place: number): Person | null {
    let only: Person | null = null
    for (const person of this.persons) {
      if ((person.places[0] ?? place) >= place) continue
      if (only) return null
      only = person
    }
    return only
  }

  private add(name: Token[], role: readonly Token[]): Person {
    const full = this.names.fullest(name)
    const keys = full.map((token) => token.key)
    let person = this.byName.get(keys.join(' ')) ?? this.alike(keys)
    if (!person) {
      person = {
        name: keys,
        spelling: this.names.spell(full),
        roles: new Set(),
        attributes: new Set(),
        role: '',
        places: [],
      }
      this.persons.push(person)
      this.file(person)
    } else if (this.isBetterName(full, person.name)) {
      person.name = keys
      this.file(person)
      person.spelling = this.names.spell(full)
    }
    this.byName.set(keysOf(name), person)
    this.byName.set(keys.join(' '), person)
    for (const { key } of role) person.attributes.add(key)
    for (const word of roleWords(role.map(({ key }) => key))) this.giveRole(person, word)
    if (role.length > 1) this.filePhrase(keysOf(role), person)
    const spelled = role.length > 0 ? this.names.spell(role) : ''
    if (person.role === '') person.role = spelled
    if (person.places.length < MOST_PLACES) person.places.push(name[0]?.start ?? 0)
    return person
  }

  /**
   * Whether a form of a name is to be preferred: the longer one; but a third word that is seen once after
   * the other two was not part of the name (عائشہ صدیقہ پیشے کے لحاظ سے).
   */
  private isBetterName(form: readonly Token[], known: readonly string[]): boolean {
    const keys = form.map((token) => token.key)
    const [short, long] = keys.length < known.length ? [keys, known] : [known, keys]
    if (short.length === long.length) return false
    const doubtful =
      short.length >= 2 &&
      short.every((word, i) => word === long[i]) &&
      this.names.count(long) < 2 &&
      !this.bounded.has(long.join(' '))
    return doubtful ? keys === short : keys === long
  }

  /** Words as the article spells them. */
  spell(tokens: readonly Token[]): string {
    return this.names.spell(tokens)
  }

  private giveRole(person: Person, role: string): void {
    if (person.roles.has(role)) return
    person.roles.add(role)
    const holders = this.byRole.get(role)
    if (holders) holders.push(person)
    else this.byRole.set(role, [person])
  }

  private filePhrase(phrase: string, person: Person): void {
    const known = this.byPhrase.get(phrase)
    this.byPhrase.set(phrase, known === undefined || known === person ? person : null)
  }

  /** Makes a person findable by the sound of the first and the last word of the name. */
  private file(person: Person): void {
    for (const key of soundKeys(person.name)) {
      const known = this.bySound.get(key)
      if (known) known.push(person)
      else this.bySound.set(key, [person])
    }
  }

  private alike(name: readonly string[]): Person | undefined {
    for (const key of soundKeys(name)) {
      const known = this.bySound.get(key)?.slice(0, MOST_ALIKE)
      const person = known?.find((candidate) => sameName(candidate.name, name))
      if (person) return person
    }
    return undefined
  }

  /** The nearest person named before a place who holds the role that a phrase names. */
  private holder(phrase: NounPhrase, at: number): Person | null {
    const keys = phrase.tokens.map(({ key }) => key)
    const roles = roleWords(keys)
    const head = headWord(phrase)
    if (
      !isRoleWord(head) ||
      RELATION_WORDS.has(head) ||
      ORGANISATION_WORDS.has(head) ||
      phrase.tokens.some((token) => GENITIVE.has(token.key))
    )
      return null
    const candidates = this.byRole.get(head)?.slice(-MOST_ALIKE) ?? []
    const isOrigin = (key: string, i: number) =>
      !isRoleWord(key) && !PRAISE.has(key) && !isSecondWord(keys[i - 1] ?? '', key)
    const origins = keys.filter(isOrigin)
    const holders = candidates.filter(
      (person) =>
        roles.every((role) => person.roles.has(role)) &&
        origins.every((origin) => hasOrigin(person.attributes, origin)),
    )
    let best: Person | null = null
    let nearest = -1
    for (const person of holders)
      for (const place of person.places) if (place < at && place > nearest) [best, nearest] = [person, place]
    return best
  }
}

/** امریکی agrees with امریکی or امریکہ: but for the ending, one begins like the other. */
function hasOrigin(attributes: ReadonlySet<string>, adjective: string): boolean {
  const stem = adjective.length > 3 ? adjective.slice(0, -1) : adjective
  for (const word of attributes) if (word.startsWith(stem)) return true
  return false
}

/** Persons compared with a name or role: more than any article has, so that time stays linear. */
const MOST_ALIKE = 100
