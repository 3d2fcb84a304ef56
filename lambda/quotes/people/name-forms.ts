import type { NameWords, RoleWords } from '../../language/people'
import type { NounPhrase } from '../../language/urdu/noun-phrase'
import type { Row } from '../../language/urdu/readings'
import { NameRuns } from './name-runs'
import { keysOf, spell } from './spelling'

/** A name as it stands in a phrase, and in its fullest form. */
export interface NameForm {
  /** Folded words that stand in the phrase. */
  keys: readonly string[]
  from: number
  to: number
  /** Folded words of the fullest form that the article gives. */
  full: readonly string[]
  /** The fullest form as the article spells it. */
  spelling: string
}

/** The bounds of names in phrases, mended by how the same names stand elsewhere in the article. */
export class NameForms {
  private readonly runs: NameRuns

  constructor(
    private readonly text: string,
    private readonly article: Row,
    private readonly names: NameWords,
    private readonly roles: RoleWords,
  ) {
    this.runs = new NameRuns(article, names, roles.opensName)
  }

  /** The name of a phrase; its fullest form unless somebody new is introduced under it. */
  read(row: Row, phrase: NounPhrase): NameForm {
    const { keys, from, to } = this.bounds(row, phrase.nameFrom, phrase.nameTo)
    const full = phrase.introduced ? keys : this.withFirst(this.runs.fullest(keys))
    const spelling = full.length > keys.length ? this.spellRun(full) : spell(this.text, row, from, to)
    return { keys, from, to, full, spelling }
  }

  /** Whether a longer form is a better name: one seen once, with no role before it, may hold a word that is none of it. */
  isBetter(full: readonly string[], known: readonly string[], titled: boolean): boolean {
    if (full.length <= known.length) return false
    if (full.join('') === known.join('')) return this.runs.count(full) >= this.runs.count(known)
    const count = this.runs.count(full)
    if (count < 2 && known.length > 1 && this.runs.count(known) > 1) return false
    return count >= 2 || (count > 0 && known.length === 1) || titled
  }

  /** محبت, شیخ: a single word that is a noun for somebody or something as well, and nothing in the article says that it is a name. */
  isDoubtful(row: Row, phrase: NounPhrase): boolean {
    const { roles } = this
    const { nameFrom, nameTo } = phrase
    if (nameTo - nameFrom !== 1 || phrase.introduced || !this.names.isDoubtful(row, nameFrom)) return false
    if (nameFrom > phrase.from && (roles.is(row, nameFrom - 1) || roles.isPerson(row, nameFrom - 1)))
      return false
    const keys = [row.key(nameFrom)]
    return !this.runs.isTitled(keys) && this.runs.fullest(keys).length === 1
  }

  private bounds(row: Row, nameFrom: number, nameTo: number): { keys: string[]; from: number; to: number } {
    const keys = keysOf(row, nameFrom, nameTo)
    let from = nameFrom
    const first = this.runs.firstWord(keys)
    if (first !== '' && row.key(from - 1) === first) {
      keys.unshift(first)
      from--
    }
    if (this.startsTooEarly(row, from, keys)) {
      keys.shift()
      from++
    }
    const tooLong = this.names.isNoun(row, nameTo - 1) && this.runs.endsTooLate(keys)
    const beginning = tooLong ? keys.length - 1 : this.knownBeginning(keys)
    if (beginning <= 0) return { keys, from, to: nameTo }
    keys.length = beginning
    return { keys, from, to: from + beginning }
  }

  /** بائیو ڈائیورسٹی عظمیٰ خان: an unknown word before a given name that stands without it elsewhere. */
  private startsTooEarly(row: Row, at: number, keys: readonly string[]): boolean {
    return (
      keys.length >= 3 &&
      row.isUnknown(at) &&
      this.names.isGiven(row, at + 1) &&
      this.runs.count(keys.slice(1)) > 0
    )
  }

  /** پپل جیاکر اندرا گاندھی: two names that the article has apart; how many words the first takes, and 0. */
  private knownBeginning(keys: readonly string[]): number {
    if (this.runs.areTwo(keys)) return 1
    if (keys.length < 3 || this.runs.count(keys) > 1) return 0
    for (let at = keys.length - 1; at >= 1; at--)
      if (this.runs.count(keys.slice(0, at)) > 0 && this.runs.count(keys.slice(at)) > 1) return at
    return 0
  }

  /** مینی is مک مینی, where that stands more than once. */
  private withFirst(keys: readonly string[]): readonly string[] {
    const first = this.runs.firstWord(keys)
    return first === '' || keys[0] === first ? keys : [first, ...keys]
  }

  private spellRun(keys: readonly string[]): string {
    const run = this.runs.placeOf(keys)
    if (run) return spell(this.text, this.article, run.from, run.to)
    const rest = this.runs.placeOf(keys.slice(1))
    return rest ? `${keys[0]} ${spell(this.text, this.article, rest.from, rest.to)}` : keys.join(' ')
  }
}
