import { areTwoGivenNames } from '../../language/urdu/given-name'
import { OFFICES } from '../../language/urdu/name-words'
import { soundSimilarity } from '../../language/urdu/sound-similarity'
import type { Form } from './mention'
import { type NamePair, PairedNames } from './paired-names'
import { NOTHING_SAID, type SaidOfNames } from './said-of-names'
import { crossScriptLikeness, isLatinKey, type NameWord, nameWords, soundOfKey } from './speaker-name'
import { otherNames } from './synonyms'

/** How the name of one form may be the name of another's; `said`: editors say so. */
export type Link = 'said' | 'same' | 'near' | 'fuller' | 'shorter'

/** Keys of words that differ are near when they sound this much alike. */
const LEAST_LIKENESS = 0.82
const SHORTEST_NEAR = 3
/** Words before an abbreviation that are a name and no epithet. */
const SHORTEST_APPOSITION = 2
const LONGEST_APPOSITION = 6

/** The forms of names, found by what they share. */
export class FormLinks {
  readonly #byId = new Map<string, Form>()
  readonly #byFirst = new Groups()
  readonly #byLast = new Groups()
  readonly #byWhole = new Groups()
  readonly #bySound = new Groups()
  readonly #byRest = new Groups()
  readonly #pairs = new PairedNames()
  #said = NOTHING_SAID

  /** All forms, in no order. */
  get forms(): Iterable<Form> {
    return this.#byId.values()
  }

  /** What editors say of names. */
  get said(): SaidOfNames {
    return this.#said
  }

  /** Sets what editors say above what names tell. */
  hear(said: SaidOfNames): void {
    this.#said = said
  }

  get(id: string): Form | undefined {
    return this.#byId.get(id)
  }

  add(form: Form): void {
    this.#byId.set(form.id, form)
    for (const [groups, key] of this.#places(form)) groups.add(key, form)
  }

  remove(form: Form): void {
    this.#byId.delete(form.id)
    for (const [groups, key] of this.#places(form)) groups.remove(key, form)
  }

  /** Forms whose last word is this one, in any script. */
  endingIn(form: Pick<Form, 'keys' | 'id'>, words: readonly NameWord[]): Form[] {
    const last = form.keys.at(-1) ?? ''
    const same = [...this.#byLast.get(last)]
    const heard = soundsOf(last, words.at(-1)).flatMap((sound) => [...this.#bySound.get(sound)])
    return [...new Set([...same, ...heard.filter((other) => soundsLike(form, words, other, 1))])]
  }

  /** Forms of one word that may stand for a form's last one, or are its first. */
  singlesFor(form: Form): Form[] {
    const last = form.keys.at(-1) ?? ''
    const heard = soundsOf(last, wordsOf(form).at(-1)).flatMap((sound) => [...this.#bySound.get(sound)])
    const first = this.#byId.get(form.keys[0] ?? '') ?? []
    return [...new Set([...this.#byLast.get(last), ...heard].concat(first))].filter(
      ({ keys }) => keys.length === 1,
    )
  }

  /** Forms of several words that begin with one. */
  beginningWith(key: string): Form[] {
    return [...this.#byFirst.get(key)].filter(({ keys }) => keys.length > 1)
  }

  /** Forms whose name may be the form's too: those that editors say, and those of several words that names tell. */
  linked(form: Pick<Form, 'keys' | 'id'>, words: readonly NameWord[]): [Form, Link][] {
    const apart = this.#said.apart.get(form.id)
    const said = [...(this.#said.same.get(form.id) ?? [])].flatMap((id): [Form, Link][] => {
      const other = id === form.id ? undefined : this.#byId.get(id)
      return other ? [[other, 'said']] : []
    })
    const told = this.#told(form, words)
    if (said.length === 0 && apart === undefined) return told
    const known = new Set(said.map(([other]) => other))
    return [...said, ...told.filter(([other]) => !known.has(other))].filter(
      ([other]) => !apart?.has(other.id),
    )
  }

  /** Forms of several words whose name may be the form's too, by the names alone. */
  #told(form: Pick<Form, 'keys' | 'id'>, words: readonly NameWord[]): [Form, Link][] {
    const found = new Map<Form, Link>()
    const add = (other: Form, link: Link) => {
      if (other.id !== form.id && !found.has(other)) found.set(other, link)
    }
    for (const id of otherNames(form.id)) {
      const other = this.#byId.get(id)
      if (other) add(other, 'same')
    }
    for (const other of this.#paired(form)) add(other, 'same')
    for (const other of this.#byWhole.get(wholeOf(form.keys)))
      if (other.keys.length !== form.keys.length) add(other, 'same')
    if (form.keys.length < 2) {
      const abbreviation = this.#byId.get(otherScriptOfLetters(form.id))
      if (abbreviation) add(abbreviation, 'same')
      return [...found]
    }
    for (const sound of soundsOf(form.keys.at(-1) ?? '', words.at(-1))) {
      for (const other of this.#bySound.get(sound)) {
        if (other.keys.length === form.keys.length && soundsLike(form, words, other, form.keys.length))
          add(other, 'same')
      }
    }
    for (const other of this.#byFirst.get(form.keys[0] ?? '')) {
      if (extendsForm(other.keys, form.keys)) add(other, 'fuller')
      else if (extendsForm(form.keys, other.keys)) add(other, 'shorter')
    }
    for (const rest of restsOf(form.keys)) {
      for (const other of this.#byRest.get(rest)) if (this.#isNear(form, words, other)) add(other, 'near')
    }
    return [...found]
  }

  /** Notes, or takes back, that an article pairs two names; tells whose links may have changed. */
  pair(pair: NamePair, count: number): Form[] {
    const before = this.#pairedWith(pair.abbreviation)
    this.#pairs.add(pair, count)
    const abbreviation = this.#byId.get(pair.abbreviation)
    return [...before, ...this.#pairedWith(pair.abbreviation), ...(abbreviation ? [abbreviation] : [])]
  }

  /** Names that articles pair with an abbreviation or a name, and the abbreviation that a name ends in. */
  #paired({ id, keys }: Pick<Form, 'id' | 'keys'>): Form[] {
    if (id.startsWith('.') && keys.length === 1) {
      const appended = [...this.#byLast.get(id)].filter(isApposition)
      return [...this.#pairedWith(id), ...appended]
    }
    const appended = isApposition({ keys }) ? (keys.at(-1) ?? []) : []
    const abbreviations = this.#pairs.abbreviationsOf(id).filter((each) => this.#nameOf(each) === id)
    return [appended, abbreviations].flat().flatMap((each) => this.#byId.get(each) ?? [])
  }

  #pairedWith(abbreviation: string): Form[] {
    const form = this.#byId.get(this.#nameOf(abbreviation) ?? '')
    return form ? [form] : []
  }

  /** The name that articles pair with an abbreviation; those of the lexicon have one already. */
  #nameOf(abbreviation: string): string | null {
    if (otherNames(abbreviation).length > 0) return null
    return this.#pairs.nameOf(abbreviation, (name) => this.#byId.has(name))
  }

  /** All words but one are the same, and that one is nearly: in some spelling, as no two names of the lexicon are. */
  #isNear({ id, keys }: Pick<Form, 'keys' | 'id'>, words: readonly NameWord[], other: Form): boolean {
    const at = keys.findIndex((key, i) => key !== other.keys[i])
    if (at < 0) return false
    const [a = '', b = ''] = [keys[at], other.keys[at]]
    if (Math.min(a.length, b.length) < SHORTEST_NEAR || isLatinKey(a) || isLatinKey(b)) return false
    if (soundSimilarity(a, b) < LEAST_LIKENESS) return false
    const form = this.#byId.get(id)
    const own = form ? wordsAt(form, at) : words.slice(at, at + 1)
    return own.some((word) =>
      wordsAt(other, at).some((heard) => !areTwoGivenNames(joinedWord(word), joinedWord(heard))),
    )
  }

  #places(form: Form): [Groups, string][] {
    const { keys } = form
    return [
      [this.#byFirst, keys[0] ?? ''],
      [this.#byLast, keys.at(-1) ?? ''],
      [this.#byWhole, wholeOf(keys)],
      ...soundsOf(keys.at(-1) ?? '', wordsOf(form).at(-1)).map((sound): [Groups, string] => [
        this.#bySound,
        sound,
      ]),
      ...restsOf(keys).map((rest): [Groups, string] => [this.#byRest, rest]),
    ]
  }
}

/** The words of a form, as one of its mentions writes them. */
export function wordsOf(form: Form): readonly NameWord[] {
  const [first] = form.spellings.values()
  return first?.words ?? []
}

/** A name with more words than another that holds all of them in order, the first one first. */
function extendsForm(longer: readonly string[], keys: readonly string[]): boolean {
  if (longer.length <= keys.length || longer[0] !== keys[0]) return false
  let at = 0
  for (const key of longer) if (key === keys[at]) at++
  return at === keys.length
}

/** What the last word may sound like: a Latin word has readings, an Urdu one a key. */
function soundsOf(key: string, word: NameWord | undefined): string[] {
  if (!isLatinKey(key)) return [soundOfKey(key)]
  return [...new Set((word?.spoken ?? []).map(soundOfKey))]
}

/** Whether the last words of two names, one in each script, sound the same. */
function soundsLike(
  form: Pick<Form, 'keys'>,
  words: readonly NameWord[],
  other: Form,
  count: number,
): boolean {
  for (let back = 1; back <= count; back++) {
    const word = words.at(-back)
    const key = other.keys.at(-back)
    if (word === undefined || key === undefined) return false
    if (word.key === key) continue
    if (isLatinKey(word.key) === isLatinKey(key)) return false
    const alike = wordsAt(other, other.keys.length - back).some(
      (heard) => (isLatinKey(key) ? crossScriptLikeness(heard, word) : crossScriptLikeness(word, heard)) > 0,
    )
    if (!alike) return false
  }
  return form.keys.length > 0
}

/** The different words that mentions of a form have at a place. */
function wordsAt(form: Form, at: number): NameWord[] {
  return [...form.spellings.values()].flatMap(({ words }) => words[at] ?? [])
}

/** The id of an abbreviation in Latin letters as letter names, and the reverse (PCB, پی سی بی). */
function otherScriptOfLetters(id: string): string {
  return isLatinKey(id) ? `.${id.slice(1)}` : id.startsWith('.') ? `_${id.slice(1)}` : ''
}

const OFFICE_KEYS: ReadonlySet<string> = new Set(
  OFFICES.flatMap((word) => nameWords(word).map(({ key }) => key)),
)

/** A full name with its abbreviation behind it (آئی ایس پی آر), and no office in it. */
function isApposition({ keys }: Pick<Form, 'keys'>): boolean {
  const [last = '', ...others] = [...keys].reverse()
  return (
    last.startsWith('.') &&
    others.length >= SHORTEST_APPOSITION &&
    others.length <= LONGEST_APPOSITION &&
    !others.some((key) => key.startsWith('.') || OFFICE_KEYS.has(key))
  )
}

/** A name however its words are parted (جوبائیڈن, جو بائیڈن). */
function wholeOf(keys: readonly string[]): string {
  return keys
    .join('')
    .replace(/[YW]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** The keys with each one left out. */
function restsOf(keys: readonly string[]): string[] {
  if (keys.length < 2) return []
  return keys.map((_, at) => keys.map((key, i) => (i === at ? '*' : key)).join('-'))
}

function joinedWord({ terms }: NameWord): string {
  return terms.join('')
}

class Groups {
  readonly #groups = new Map<string, Set<Form>>()

  get(key: string): ReadonlySet<Form> {
    return this.#groups.get(key) ?? NO_FORMS
  }

  add(key: string, form: Form): void {
    const group = this.#groups.get(key)
    if (group) group.add(form)
    else this.#groups.set(key, new Set([form]))
  }

  remove(key: string, form: Form): void {
    const group = this.#groups.get(key)
    group?.delete(form)
    if (group?.size === 0) this.#groups.delete(key)
  }
}

const NO_FORMS: ReadonlySet<Form> = new Set()
