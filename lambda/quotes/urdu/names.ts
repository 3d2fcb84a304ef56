import type { Token } from '../tokens'
import { POSSESSIVE, touch } from './noun-phrase'
import { isNameWord, LAST_NAMES } from './phrase-parts'
import { isPlace } from './places'
import { isRoleWord, isSecondWord, OFFICE_WORDS } from './roles'
import { AUXILIARIES, POSTPOSITIONS, VERBS } from './words'

/** Most words in a name. */
export const LONGEST_NAME = 4

/** Words of a name that a verb may follow: most names have two. */
const SURE_NAME = 2

/** Mentions looked at for a fuller name. */
export const MOST_PLACES = 200

/** Folded words of a row of tokens, as a key. */
export const keysOf = (tokens: readonly Token[]) => tokens.map((token) => token.key).join(' ')

/** How far the names of an article reach, by where its words stand and what stands beside them. */
export class Names {
  /** Where each folded word stands among the tokens. */
  private readonly index = new Map<string, number[]>()
  private readonly full = new Map<string, Token[]>()

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
  }

  /** The run of name words from a token on, when a word of a closed class or punctuation ends it. */
  from(start: number): Token[] {
    const name: Token[] = []
    for (let i = start; i < this.tokens.length && name.length <= LONGEST_NAME; i++) {
      const token = this.tokens[i] as Token
      const joined = i === start || touch(this.text, this.tokens[i - 1] as Token, token)
      if (token.kind !== 'word' || !joined || (i > start && isPlace(this.tokens, i))) return name
      const special = i === start ? this.isJoe(i) : LAST_NAMES.has(token.key)
      if (!isNameWord(token.key) && !special) return this.withoutPredicate(name, i)
      if (isRoleWord(token.key)) return []
      name.push(token)
    }
    return []
  }

  /**
   * A run of words without what is said of the person: the last word before میں is where somebody is, for nobody is in
   * a person (طارق سومرو میدان میں), and before a verb may stand what it takes (زرینہ کاکڑ وطن لوٹیں).
   */
  private withoutPredicate(name: Token[], end: number): Token[] {
    if (this.tokens[end]?.key === 'میں') return name.slice(0, -1)
    return this.isVerb(end) ? name.slice(0, SURE_NAME) : name
  }

  private isVerb(i: number): boolean {
    const key = this.tokens[i]?.key ?? ''
    return VERBS.has(key) || AUXILIARIES.has(key)
  }

  /** How often a row of words stands in the article, counted to 2. */
  count(keys: readonly string[]): number {
    let count = 0
    for (const place of (this.index.get(keys[0] ?? '') ?? []).slice(0, MOST_PLACES))
      if (keys.every((key, k) => this.tokens[place + k]?.key === key) && ++count === 2) break
    return count
  }

  /** The fullest form of a name that the article gives: یوگیندر → یوگیندر یادو. */
  fullest(name: Token[]): Token[] {
    const key = name.map((token) => token.key).join(' ')
    if (key === POSSESSIVE) return name
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
    if (this.isVerb(end)) end = Math.max(to, Math.min(end, first + SURE_NAME))
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
    if (token.key === 'جو') return i < neighbour && this.isJoe(i)
    if (isSecondWord(this.tokens[i - 1]?.key ?? '', token.key)) return false
    return isNameWord(token.key) && !isRoleWord(token.key) && !isPlace(this.tokens, i)
  }

  private isJoe(i: number): boolean {
    return this.tokens[i]?.key === 'جو' && OFFICE_WORDS.has(this.tokens[i - 1]?.key ?? '')
  }

  /** Right of a name: punctuation, a postposition, or any word that can't be part of it. */
  private isClosedAt(i: number): boolean {
    const token = this.tokens[i]
    return token?.kind !== 'word' || !isNameWord(token.key) || isPlace(this.tokens, i)
  }

  /** Left of a name: a role word, a postposition, punctuation or the beginning. */
  private opensName(first: number): boolean {
    const before = this.tokens[first - 1]
    return before?.kind !== 'word' || isRoleWord(before.key) || POSTPOSITIONS.has(before.key)
  }

  /** Words as the article spells them, without marks and line breaks between. */
  spell(tokens: readonly Token[]): string {
    return tokens.map(({ start, end }) => this.text.slice(start, end)).join(' ')
  }
}
