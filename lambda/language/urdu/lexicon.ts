import { CLASS, type ClassName, FEATURE, type FeatureName, type Reading, UNKNOWN } from './lexical-classes'
import { ADJECTIVES } from './lexicon/adjectives'
import { ADVERBS } from './lexicon/adverbs'
import { COUNTRIES } from './lexicon/countries'
import { FOREIGN_WORDS } from './lexicon/foreign-words'
import { FUNCTION_WORDS } from './lexicon/function-words'
import { GIVEN_NAMES } from './lexicon/given-names'
import { KIN } from './lexicon/kin'
import { LETTERS } from './lexicon/letters'
import { LIGHT_VERBS } from './lexicon/light-verbs'
import { NOUNS } from './lexicon/nouns'
import { OFFICES } from './lexicon/offices'
import { ORGANISATIONS } from './lexicon/organisations'
import { PLACES } from './lexicon/places'
import { PROFESSIONS } from './lexicon/professions'
import { SURNAMES } from './lexicon/surnames'
import { TITLES } from './lexicon/titles'
import { VERBS } from './lexicon/verbs'
import { adjectiveForms, type Form, nounForms, verbForms } from './morphology'

/** A lemma of several words: the words after the first, and what it is. */
interface Compound {
  rest: readonly string[]
  reading: Reading
}

const TABLES: ReadonlyArray<readonly [ClassName | null, string]> = [
  ['noun', NOUNS],
  ['adj', ADJECTIVES],
  ['verb', VERBS],
  ['light', LIGHT_VERBS],
  ['adv', ADVERBS],
  [null, FUNCTION_WORDS],
  ['title', TITLES],
  ['office', OFFICES],
  ['profession', PROFESSIONS],
  ['kin', KIN],
  ['given', GIVEN_NAMES],
  ['surname', SURNAMES],
  ['place', PLACES],
  ['country', COUNTRIES],
  ['organisation', ORGANISATIONS],
  ['letter', LETTERS],
  ['foreign', FOREIGN_WORDS],
]

/** Classes whose lemmas decline like nouns. */
const DECLINED = CLASS.noun | CLASS.light | CLASS.office | CLASS.profession | CLASS.kin | CLASS.title

/** Classes whose lemmas of several words are read as one; a postposition such as کے مطابق is read word by word. */
const COMPOUNDED =
  CLASS.noun |
  CLASS.adj |
  CLASS.office |
  CLASS.title |
  CLASS.profession |
  CLASS.kin |
  CLASS.given |
  CLASS.surname |
  CLASS.place |
  CLASS.country |
  CLASS.organisation |
  CLASS.adv |
  CLASS.light

/** All word forms of the lexicon. Made once; looked up in constant time. */
export class Lexicon {
  private readonly forms = new Map<string, { is: number; has: number }>()
  private readonly compounds = new Map<string, Compound[]>()

  constructor() {
    for (const [name, table] of TABLES)
      for (const line of table.trim().split('\n')) if (line !== '') this.addLine(line, name)
    for (const list of this.compounds.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  }

  /** What a folded word is; {@link UNKNOWN} when it is in no class. */
  read(key: string): Reading {
    return this.forms.get(key) ?? UNKNOWN
  }

  /** The longest lemma of several words that begins with a word, with how many words it takes. */
  compoundAt(key: (i: number) => string | undefined, i: number): { length: number; reading: Reading } | null {
    const first = key(i)
    const list = first === undefined ? undefined : this.compounds.get(first)
    const found = list?.find(({ rest }) => rest.every((word, k) => key(i + 1 + k) === word))
    return found ? { length: found.rest.length + 1, reading: found.reading } : null
  }

  private addLine(line: string, table: ClassName | null): void {
    const [spellings = '', ...words] = line.split(' ')
    let is = table ? CLASS[table] : 0
    let has = 0
    let perfectives: string[] = []
    for (const word of words) {
      if (word in CLASS && table === null) is |= CLASS[word as ClassName]
      else if (word in FEATURE) has |= FEATURE[word as FeatureName]
      else if (word.startsWith('irr=')) perfectives = word.slice(4).split('/')
    }
    const inflects = words.includes('infl')
    for (const spelling of spellings.split('=')) {
      const parts = spelling.split('_')
      if (parts.length > 1) this.addCompound(parts, is, has)
      else this.addWord(spelling, is, has, inflects, perfectives)
    }
  }

  private addWord(
    lemma: string,
    is: number,
    has: number,
    inflects: boolean,
    perfectives: readonly string[],
  ): void {
    if (is & CLASS.verb) {
      for (const form of verbForms(lemma, perfectives)) this.add(form.form, is & ~CLASS.aux, has | form.has)
      return
    }
    this.add(lemma, is, has)
    if (inflects) this.addForms(adjectiveForms(lemma), is, has)
    else if (is === CLASS.adj && !/[اہیےں]$/.test(lemma) && !this.forms.has(`${lemma}وں`))
      this.addForms([{ form: `${lemma}وں`, has: FEATURE.pl | FEATURE.inflected }], is, has)
    if (is & DECLINED && has & FEATURE.pl)
      this.addForms(
        [{ form: `${lemma.replace(/[ےا]$/, '')}وں`, has: FEATURE.pl | FEATURE.inflected }],
        is,
        has,
      )
    else if (is & DECLINED) this.addForms(declensions(lemma, is, has), is, has)
  }

  private addForms(forms: readonly Form[], is: number, has: number): void {
    for (const form of forms) {
      if (form.form.length < 2) continue
      // ارادہ کیا, but never ارادوں کیا: an oblique or English plural makes no verb.
      const classes = /(?:وں|ز)$/.test(form.form) ? is & ~CLASS.light : is
      if (classes !== 0) this.add(form.form, classes, has | form.has)
    }
  }

  private add(form: string, is: number, has: number): void {
    const known = this.forms.get(form)
    if (!known) this.forms.set(form, { is, has })
    else {
      known.is |= is
      known.has |= has
    }
  }

  /** The last word of a compound declines: وزیر اعظم does not, جنرل سیکرٹریوں does. */
  private addCompound(parts: readonly string[], is: number, has: number): void {
    const [first = '', ...rest] = parts
    if (!(is & COMPOUNDED) || /^(?:نے|کا|کی|کے)$/.test(first)) return
    const list = this.compounds.get(first) ?? []
    if (list.length === 0) this.compounds.set(first, list)
    this.addCompoundForm(list, rest, is, has)
    if (!(is & DECLINED) || has & FEATURE.pl) return
    const last = rest.at(-1) ?? ''
    for (const { form, has: more } of nounForms(last, (has & FEATURE.f) !== 0, true))
      this.addCompoundForm(list, [...rest.slice(0, -1), form], is, has | more)
  }

  private addCompoundForm(list: Compound[], rest: readonly string[], is: number, has: number): void {
    const known = list.find(
      (compound) =>
        compound.rest.length === rest.length && compound.rest.every((word, i) => word === rest[i]),
    )
    if (known) known.reading = { is: known.reading.is | is, has: known.reading.has | has }
    else list.push({ rest, reading: { is, has } })
  }
}

/** Forms of a noun by its gender; by both genders where it has both. */
function declensions(lemma: string, is: number, has: number): Form[] {
  const person = is !== CLASS.noun || (has & FEATURE.person) !== 0
  const feminine = (has & FEATURE.f) !== 0 ? nounForms(lemma, true, person) : []
  return (has & FEATURE.m) !== 0 || feminine.length === 0
    ? [...feminine, ...nounForms(lemma, false, person)]
    : feminine
}

let lexicon: Lexicon | undefined

/** The lexicon, made at its first use. */
export function urduLexicon(): Lexicon {
  lexicon ??= new Lexicon()
  return lexicon
}
