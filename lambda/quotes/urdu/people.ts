import type { Token } from '../tokens'
import { headWord, isComplement, isNameWord, type NounPhrase, nounPhraseBefore, touch } from './noun-phrase'
import { isRoleWord, ORGANISATION_WORDS, PRAISE, RELATION_WORDS, TITLE_WORDS } from './roles'
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

/** Most words in a name. */
const LONGEST_NAME = 4

/** The persons of an article, and which of them a noun phrase means. */
export class People {
  private readonly persons: Person[] = []
  /** Where each folded word stands among the tokens. */
  private readonly index = new Map<string, number[]>()
  private readonly full = new Map<string, Token[]>()
  /** Persons under the whole phrase that gives them a role, such as روسی صدر کے معاون; null when it is shared. */
  private readonly byPhrase = new Map<string, Person | null>()
  private readonly byRole = new Map<string, Person[]>()
  private readonly bySound = new Map<string, Person[]>()
  /** Persons under every form of the name met so far. */
  private readonly byName = new Map<string, Person>()

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return
      const places = this.index.get(token.key)
      if (places) places.push(i)
      else this.index.set(token.key, [i])
    })
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
      if (phrase && phrase.name.length > 0 && phrase.name.length <= LONGEST_NAME)
        this.add(phrase.name, phrase.role)
    }
  }

  /** The person whose name begins a row of tokens, roles before it aside, as the plain subject there. */
  known(row: readonly Token[]): { person: Person; phrase: Token[] } | null {
    let start = 0
    while (start < row.length && start < 8 && row[start]?.kind === 'word' && !this.startsName(row, start)) {
      if (!isNameWord(row[start]?.key ?? '') && !GENITIVE.has(row[start]?.key ?? '')) return null
      start++
    }
    for (let end = Math.min(row.length, start + LONGEST_NAME); end > start; end--) {
      const person = this.byName.get(keysOf(row.slice(start, end)))
      const next = row[end]?.key ?? ''
      if (person && !POSTPOSITIONS.has(next) && !GENITIVE.has(next))
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
    const introductions = this.introductions()
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
    person.role = `${this.spell(role)} ${this.spell(aide)}`
    for (const token of aide) if (isRoleWord(token.key)) this.giveRole(person, token.key)
    this.filePhrase(keysOf([...role, ...name, ...aide]), person)
    this.filePhrase(keysOf([...role, ...aide]), person)
  }

  /** Every role with a name after it, and a کے with a further role that follows the name. */
  private introductions(): { name: Token[]; role: readonly Token[]; aide: Token[] }[] {
    const found = []
    for (let i = 0; i + 1 < this.tokens.length; i++) {
      const token = this.tokens[i] as Token
      if (token.kind !== 'word' || RELATION_WORDS.has(token.key)) continue
      if (!isRoleWord(token.key) && token.key !== 'منصب') continue
      let start = i + 1
      while (isComplement(this.tokens, start)) start++
      const name = this.nameFrom(start)
      const shortest = TITLE_WORDS.has(token.key) ? 1 : 2
      if (name.length < shortest || name.length > LONGEST_NAME) continue
      const end = start + name.length
      const row = this.tokens.slice(Math.max(0, end - 20), end)
      found.push({ name, role: nounPhraseBefore(row, row.length)?.role ?? [token], aide: this.aideAt(end) })
    }
    return found
  }

  private aideAt(start: number): Token[] {
    if (!GENITIVE.has(this.tokens[start]?.key ?? '')) return []
    let end = start + 1
    while (this.tokens[end]?.kind === 'word' && isRoleWord(this.tokens[end]?.key ?? '')) end++
    return end > start + 1 ? this.tokens.slice(start, end) : []
  }

  /** The run of name words from a token on, when a word of a closed class or punctuation ends it. */
  private nameFrom(start: number): Token[] {
    const name: Token[] = []
    for (let i = start; i < this.tokens.length && name.length <= LONGEST_NAME; i++) {
      const token = this.tokens[i] as Token
      const joined = i === start || touch(this.text, this.tokens[i - 1] as Token, token)
      if (token.kind !== 'word' || !joined) return name
      const special = (token.key === 'جو' && i === start) || (token.key === 'والا' && i > start)
      if (!isNameWord(token.key) && !special) return name
      if (isRoleWord(token.key)) return []
      name.push(token)
    }
    return []
  }

  /** Registers the person of a named phrase, or finds the one that an unnamed phrase means. */
  resolve(phrase: NounPhrase, at: number): Person | null {
    if (phrase.name.length > 0) return this.add(this.fullName(phrase.name), phrase.role)
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
    const full = this.fullName(name)
    const keys = full.map((token) => token.key)
    let person = this.byName.get(keys.join(' ')) ?? this.alike(keys)
    if (!person) {
      person = {
        name: keys,
        spelling: this.spell(full),
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
      person.spelling = this.spell(full)
    }
    this.byName.set(keysOf(name), person)
    this.byName.set(keys.join(' '), person)
    for (const token of role) {
      person.attributes.add(token.key)
      if (isRoleWord(token.key)) this.giveRole(person, token.key)
    }
    if (role.length > 1) this.filePhrase(keysOf(role), person)
    const spelled = role.length > 0 ? this.spell(role) : ''
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
    const doubtful = short.length >= 2 && short.every((word, i) => word === long[i]) && this.count(long) < 2
    return doubtful ? keys === short : keys === long
  }

  /** How often a row of words stands in the article, counted to 2. */
  private count(keys: readonly string[]): number {
    let count = 0
    for (const place of (this.index.get(keys[0] ?? '') ?? []).slice(0, MOST_PLACES))
      if (keys.every((key, k) => this.tokens[place + k]?.key === key) && ++count === 2) break
    return count
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
    const roles = phrase.tokens.filter((token) => isRoleWord(token.key)).map((token) => token.key)
    const head = headWord(phrase)
    if (
      !isRoleWord(head) ||
      RELATION_WORDS.has(head) ||
      ORGANISATION_WORDS.has(head) ||
      phrase.tokens.some((token) => GENITIVE.has(token.key))
    )
      return null
    const candidates = this.byRole.get(head)?.slice(-MOST_ALIKE) ?? []
    const origins = phrase.tokens.filter(({ key }) => !isRoleWord(key) && !PRAISE.has(key))
    const holders = candidates.filter(
      (person) =>
        roles.every((role) => person.roles.has(role)) &&
        origins.every((origin) => hasOrigin(person.attributes, origin.key)),
    )
    let best: Person | null = null
    let nearest = -1
    for (const person of holders)
      for (const place of person.places) if (place < at && place > nearest) [best, nearest] = [person, place]
    return best
  }

  /** The fullest form of a name that the article gives: یوگیندر → یوگیندر یادو. */
  fullName(name: Token[]): Token[] {
    const key = name.map((token) => token.key).join(' ')
    let full = this.full.get(key)
    if (!full) {
      full = this.extend(name)
      this.full.set(key, full)
    }
    return full
  }

  /** Longer forms of a name, each counted; one more word than two must be seen twice to be believed. */
  private extend(name: Token[]): Token[] {
    const forms = new Map<string, { form: Token[]; count: number }>()
    for (const place of (this.index.get(name[0]?.key ?? '') ?? []).slice(0, MOST_PLACES)) {
      if (!name.every((token, k) => this.tokens[place + k]?.key === token.key)) continue
      const form = this.closedName(place, place + name.length)
      if (!form || form.length > LONGEST_NAME) continue
      const known = forms.get(keysOf(form))
      if (known) known.count++
      else forms.set(keysOf(form), { form, count: 1 })
    }
    let best = { form: name, count: 0 }
    for (const candidate of [...forms.values()].sort(
      (a, b) => a.form.length - b.form.length || b.count - a.count,
    ))
      if (candidate.form.length > best.form.length && (best.form.length < 2 || candidate.count > 1))
        best = candidate
    return best.form
  }

  /** The name around a mention, when what stands on both sides shows that it ends there. */
  private closedName(from: number, to: number): Token[] | null {
    let [first, end] = [from, to]
    while (end - first <= LONGEST_NAME && this.isNamePart(end, end - 1)) end++
    if (end > to && !this.isClosedAt(end)) end = to
    if (to - from === 1)
      while (end - first <= LONGEST_NAME && first > 0 && this.isNamePart(first - 1, first)) first--
    if (first < from && !this.opensName(first)) first = from
    if (end > to && this.endsWeakly(end)) end = to
    return end - first > to - from ? this.tokens.slice(first, end) : null
  }

  /** Before پر or میں the last word may as well be an adverb (ٹمبلر عام طور پر), before سے one in ی (تیزی سے). */
  private endsWeakly(end: number): boolean {
    const next = this.tokens[end]?.key ?? ''
    return /^(پر|میں|تک)$/.test(next) || (next === 'سے' && /[یے]$/.test(this.tokens[end - 1]?.key ?? ''))
  }

  private isNamePart(i: number, neighbour: number): boolean {
    const token = this.tokens[i]
    const other = this.tokens[neighbour]
    if (token?.kind !== 'word' || !other) return false
    const [left, right] = i < neighbour ? [token, other] : [other, token]
    if (!touch(this.text, left, right)) return false
    if (token.key === 'جو')
      return (
        i < neighbour && (isRoleWord(this.tokens[i - 1]?.key ?? '') || this.tokens[i - 1]?.key === 'منصب')
      )
    return isNameWord(token.key) && !isRoleWord(token.key)
  }

  /** Right of a name: punctuation, a postposition, or any word that can't be part of it. */
  private isClosedAt(i: number): boolean {
    const token = this.tokens[i]
    return token?.kind !== 'word' || !isNameWord(token.key)
  }

  /** Left of a name: a role word, a postposition, punctuation or the beginning. */
  private opensName(first: number): boolean {
    const before = this.tokens[first - 1]
    return (
      before?.kind !== 'word' ||
      isRoleWord(before.key) ||
      before.key === 'منصب' ||
      POSTPOSITIONS.has(before.key)
    )
  }

  /** Words as the article spells them, without marks and line breaks between. */
  spell(tokens: readonly Token[]): string {
    return tokens.map(({ start, end }) => this.text.slice(start, end)).join(' ')
  }
}

const keysOf = (tokens: readonly Token[]) => tokens.map((token) => token.key).join(' ')

/** Mentions looked at for a fuller name. */
const MOST_PLACES = 200

/** امریکی agrees with امریکی or امریکہ: but for the ending, one begins like the other. */
function hasOrigin(attributes: ReadonlySet<string>, adjective: string): boolean {
  const stem = adjective.length > 3 ? adjective.slice(0, -1) : adjective
  for (const word of attributes) if (word.startsWith(stem)) return true
  return false
}

/** Persons compared with a name or role: more than any article has, so that time stays linear. */
const MOST_ALIKE = 100

function soundKeys(name: readonly string[]): string[] {
  return [`first ${skeleton(name[0] ?? '')}`, `last ${skeleton(name.at(-1) ?? '')}`]
}

/** One name holds the other at its beginning or end, or the last words agree but for vowels. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const ends = (words: readonly string[]) => short.every((word, i) => sameSpelling(word, words[i] ?? ''))
  return ends(long) || ends(long.slice(long.length - short.length))
}

/** پوتن and پیوٹن: the same consonants once vowels and the pairs of FIELD 4 are folded. */
function sameSpelling(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length > 2 && b.length > 2 && skeleton(a) === skeleton(b) && Math.abs(a.length - b.length) <= 2)
  )
}

const CONSONANTS: Record<string, string> = {
  ذ: 'ز',
  ض: 'ز',
  ظ: 'ز',
  ژ: 'ز',
  ص: 'س',
  ث: 'س',
  ط: 'ت',
  ٹ: 'ت',
  ڈ: 'د',
  ح: 'ہ',
  ھ: 'ہ',
  آ: 'ا',
  ق: 'ک',
  ڑ: 'ر',
  ں: 'ن',
}

function skeleton(word: string): string {
  const consonants = [...word].map((letter) => CONSONANTS[letter] ?? letter).join('')
  return (
    consonants[0] +
    consonants
      .slice(1)
      .replace(/[اآویےئعہء]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}
