import { isCommonNoun } from '../../language/urdu/common-nouns'
import { soundKey } from '../../language/urdu/sounds'
import { isStopWord } from '../../language/urdu/stop-words'
import type { NameStatement } from '../../store/name-statements'
import { settle } from './said-of-names'
import { type NameForm, resolveEntities } from './speaker-entities'
import { crossScriptLikeness, type NameWord, nameWords } from './speaker-name'

/** A spelling of a speaker's name as articles write it. */
export interface Spelling {
  /** A small integer, used again once the spelling is gone. */
  id: number
  name: string
  words: readonly NameWord[]
  quotes: number
  /** Quotes by article. */
  articles: Map<string, number>
}

/** Which spellings are one person's, for a set of spellings that does not change. */
export class SpeakerResolution {
  private readonly byRoot = new Map<string, Spelling[]>()
  private readonly bySpelling = new Map<Spelling, readonly Spelling[]>()
  private readonly forms: readonly NameForm[]
  private readonly roots: ReadonlyMap<string, string>
  private readonly urduBySound = new Map<string, NameWord[]>()
  private readonly commonKeys = new Set<string>()
  private readonly wordsByKey = new Map<string, Map<string, NameWord>>()
  private readonly keysByTerm = new Map<string, string>()

  /** @param statements what editors say of names */
  constructor(spellings: readonly Spelling[], statements: readonly NameStatement[] = []) {
    const words = new Map<string, NameWord>()
    for (const spelling of spellings) for (const word of spelling.words) words.set(word.terms.join(' '), word)
    for (const word of words.values()) this.noteUrdu(word)
    for (const word of words.values()) this.noteSpelling(word)
    const forms = new Map(
      spellings.map(({ words }) => this.form(words)).map((form) => [form.join(' '), form]),
    )
    this.forms = [...forms.values()]
    this.roots = settle(this.resolve(this.forms), this.said(statements))
    for (const spelling of spellings) this.join(spelling)
  }

  /** The spellings of each person. */
  get entities(): (readonly Spelling[])[] {
    return [...this.byRoot.values()]
  }

  /** All spellings of the person whom a spelling names. */
  membersWith(spelling: Spelling): readonly Spelling[] | undefined {
    return this.bySpelling.get(spelling)
  }

  /** All spellings of the person whom a name, perhaps a new one, is short for or another spelling of. */
  entityOf(words: readonly NameWord[]): readonly Spelling[] {
    const form = this.form(words)
    const id = form.join(' ')
    const fullest = this.roots.has(id) ? id : this.resolve([...this.forms, form]).get(id)
    const root = this.roots.get(fullest ?? '')
    return this.byRoot.get(root ?? '') ?? []
  }

  /** Other spellings of a term in names, each as its folded terms. */
  otherSpellings(term: string): (readonly string[])[] {
    const alike = this.wordsByKey.get(this.keysByTerm.get(term) ?? '') ?? new Map<string, NameWord>()
    return [...alike].filter(([joined]) => joined !== term).map(([, word]) => word.terms)
  }

  /** What editors say, of forms: names are read as those of articles are. */
  private said(statements: readonly NameStatement[]) {
    const pairs = (wanted: boolean) =>
      statements
        .filter(({ same }) => same === wanted)
        .map(({ names: [one = '', other = ''] }): [string, string] => [this.idOf(one), this.idOf(other)])
    return { same: pairs(true), apart: pairs(false) }
  }

  private idOf(name: string): string {
    return this.form(nameWords(name)).join(' ')
  }

  private resolve(forms: readonly NameForm[]): Map<string, string> {
    return resolveEntities(forms, (key) => !this.commonKeys.has(key))
  }

  private join(spelling: Spelling): void {
    const root = this.roots.get(this.form(spelling.words).join(' ')) ?? ''
    const members = this.byRoot.get(root)
    if (members) members.push(spelling)
    else this.byRoot.set(root, [spelling])
    this.bySpelling.set(spelling, this.byRoot.get(root) ?? [])
  }

  private form(words: readonly NameWord[]): NameForm {
    return words.map((word) => this.keyOf(word))
  }

  /** A Latin word takes the key of the Urdu word that it sounds most like. */
  private keyOf(word: NameWord): string {
    if (word.key !== null) return word.key
    let best = { key: word.terms.join(''), likeness: 0 }
    for (const key of new Set(word.spoken.map(soundKey))) {
      for (const urdu of this.urduBySound.get(key) ?? []) {
        const likeness = crossScriptLikeness(word, urdu)
        const urduKey = urdu.key ?? ''
        if (likeness > best.likeness || (likeness === best.likeness && likeness > 0 && urduKey < best.key)) {
          best = { key: urduKey, likeness }
        }
      }
    }
    return best.key
  }

  private noteUrdu(word: NameWord): void {
    const [spoken] = word.spoken
    if (word.key === null || spoken === undefined) return
    const key = soundKey(spoken)
    const alike = this.urduBySound.get(key)
    if (alike) alike.push(word)
    else this.urduBySound.set(key, [word])
    if (word.terms.some(isCommonNoun)) this.commonKeys.add(word.key)
  }

  private noteSpelling(word: NameWord): void {
    const joined = word.terms.join(' ')
    if (word.terms.some((term) => isStopWord(term) || isCommonNoun(term))) return
    const key = this.keyOf(word)
    this.keysByTerm.set(joined, key)
    const alike = this.wordsByKey.get(key) ?? new Map<string, NameWord>()
    this.wordsByKey.set(key, alike.set(joined, word))
  }
}
