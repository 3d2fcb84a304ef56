import { LONGEST_WORD, type Token } from '../token'
import { CLASS, FEATURE, type Reading, UNKNOWN } from './lexical-classes'
import { urduLexicon } from './lexicon'

const NOTHING: Reading = UNKNOWN
const FIGURE: Reading = { is: CLASS.num, has: 0 }
const SURNAME: Reading = { is: CLASS.surname, has: 0 }
const SOURCE: Reading = { is: CLASS.noun, has: FEATURE.person | FEATURE.m }
const ABBREVIATION: Reading = { is: CLASS.letter, has: 0 }

/** Letter names that are words of their own more often: کے, آئی, اے, او, ای, دی, یو, وی. */
const AMBIGUOUS_LETTERS: ReadonlySet<string> = new Set([
  'کے',
  'آئی',
  'اے',
  'او',
  'ای',
  'یو',
  'پی',
  'سی',
  'جی',
])

/** A row of tokens with what the lexicon knows of each: lemmas of several words as one, letters of abbreviations. */
export class Row {
  readonly readings: Reading[]
  /** First token of the lemma of several words, or of the abbreviation, that a token belongs to; and one past its last. */
  readonly unitStart: Int32Array
  readonly unitEnd: Int32Array

  constructor(readonly tokens: readonly Token[]) {
    const lexicon = urduLexicon()
    this.readings = tokens.map(({ kind, key }) =>
      kind !== 'word' ? NOTHING : /[0-9۰-۹٠-٩]/.test(key) ? FIGURE : lexicon.read(key),
    )
    this.unitStart = Int32Array.from(tokens, (_, i) => i)
    this.unitEnd = Int32Array.from(tokens, (_, i) => i + 1)
    const key = (i: number) => (tokens[i]?.kind === 'word' ? tokens[i]?.key : undefined)
    for (let i = 0; i < tokens.length; i++) {
      const compound = key(i) === undefined ? null : lexicon.compoundAt(key, i)
      const letters = this.lettersFrom(i)
      if (letters > Math.max(1, compound?.length ?? 0)) i = this.unite(i, letters, ABBREVIATION)
      else if (compound) i = this.unite(i, compound.length, compound.reading)
      else if (this.isNameInDisguise(i)) this.readings[i] = SURNAME
      else if (this.isSource(i)) this.readings[i] = SOURCE
    }
  }

  /** جاوید بلوانی نے: an infinitive does nothing, so it is a name that looks like one. */
  private isNameInDisguise(i: number): boolean {
    return (
      this.key(i + 1) === 'نے' &&
      this.key(i).endsWith('نی') &&
      this.has(i, FEATURE.infinitive) &&
      this.isOnly(i, CLASS.verb) &&
      this.is(i - 1, CLASS.given | CLASS.surname | CLASS.title | CLASS.office | CLASS.profession)
    )
  }

  /** ایک ذریعے نے, ذریعے کا کہنا ہے: somebody who tells; کے ذریعے is a postposition. */
  private isSource(i: number): boolean {
    return this.key(i) === 'ذریعے' && /^(?:نے|کا|کو)$/.test(this.key(i + 1)) && this.key(i - 1) !== 'کے'
  }

  get length(): number {
    return this.tokens.length
  }

  key(i: number): string {
    const token = this.tokens[i]
    return token?.kind === 'word' ? token.key : ''
  }

  /** A token of any kind as it stands, words folded. */
  text(i: number): string {
    return this.tokens[i]?.key ?? ''
  }

  kind(i: number): Token['kind'] | undefined {
    return this.tokens[i]?.kind
  }

  isWord(i: number): boolean {
    return this.tokens[i]?.kind === 'word'
  }

  /** Whether a token is of one of the classes. */
  is(i: number, classes: number): boolean {
    return ((this.readings[i]?.is ?? 0) & classes) !== 0
  }

  /** Whether a token is of these classes alone. */
  isOnly(i: number, classes: number): boolean {
    const { is } = this.readings[i] ?? NOTHING
    return is !== 0 && (is & ~classes) === 0
  }

  has(i: number, features: number): boolean {
    return ((this.readings[i]?.has ?? 0) & features) !== 0
  }

  /** Whether a word is in no class: most likely a name, unless it is too long for a word. */
  isUnknown(i: number): boolean {
    const token = this.tokens[i]
    return token?.kind === 'word' && token.end - token.start <= LONGEST_WORD && this.readings[i]?.is === 0
  }

  private unite(from: number, length: number, reading: Reading): number {
    for (let i = from; i < from + length; i++) {
      this.readings[i] = reading
      this.unitStart[i] = from
      this.unitEnd[i] = from + length
    }
    return from + length - 1
  }

  /** How many names of letters stand in a row, when they spell an abbreviation; 0 otherwise. */
  private lettersFrom(from: number): number {
    let end = from
    let sure = 0
    while (end - from < 8 && this.isWord(end) && this.is(end, CLASS.letter) && !this.opensOffice(end)) {
      if (!AMBIGUOUS_LETTERS.has(this.key(end))) sure = end + 1
      end++
    }
    // A final کے or آئی is a postposition or a verb unless letters surround it.
    while (end > from && /^(?:کے|آئی)$/.test(this.key(end - 1)) && end > sure) end--
    if ((this.key(from) === 'کے' && this.mayOwn(from - 1)) || end - from < 2) return 0
    return sure > 0 || end - from >= 2 ? end - from : 0
  }

  /** پی سی بی کے سی ای او: the genitive before an office that is spelled by letters. */
  private opensOffice(i: number): boolean {
    if (this.key(i) !== 'کے') return false
    const next = urduLexicon().compoundAt((k) => (this.isWord(k) ? this.key(k) : undefined), i + 1)
    return next !== null && (next.reading.is & (CLASS.office | CLASS.profession)) !== 0
  }

  /** Whether a genitive may stand after a token; کے is a letter where none can: کے پی. */
  private mayOwn(i: number): boolean {
    return (
      this.isWord(i) ||
      this.kind(i) === 'mark' ||
      this.kind(i) === 'close-bracket' ||
      this.kind(i) === 'quote'
    )
  }
}

/** Whether a reading is feminine, masculine or neither for certain. */
export function genderOf({ has }: Reading): 'f' | 'm' | null {
  const gender = has & (FEATURE.f | FEATURE.m)
  return gender === FEATURE.f ? 'f' : gender === FEATURE.m ? 'm' : null
}
