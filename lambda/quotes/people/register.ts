import type { NameWords } from '../../language/people'
import type { SpeakerType } from '../quote'
import { newPerson, type Person } from './person'

/** Persons compared with a name or role: more than any article has, so that time stays linear. */
const MOST_ALIKE = 60

/** The persons of an article by name, by sound, and by the word for what they are. */
export class Register {
  private readonly byName = new Map<string, Person>()
  private readonly bySound = new Map<string, Person[]>()
  private readonly byHead = new Map<string, Person[]>()

  constructor(private readonly names: NameWords) {}

  /** Who goes by a form: folded words with a space between. */
  find(form: string): Person | undefined {
    return this.byName.get(form)
  }

  /** Who goes by another spelling of a name, or by a shorter or longer form of it. */
  alike(name: readonly string[]): Person | undefined {
    for (const key of this.names.soundKeys(name)) {
      const person = this.bySound.get(key)?.find((candidate) => this.names.same(candidate.name, name))
      if (person) return person
    }
    return undefined
  }

  /** ویلز, سحر: the person whose surname or first name a single word is, though it is a country or thing as well. */
  called(words: readonly string[], isGiven: boolean): Person | undefined {
    const [word = ''] = words
    if (words.length !== 1) return undefined
    const [first = '', last = ''] = this.names.soundKeys(words)
    const isOf = (at: 0 | -1) => (person: Person) =>
      person.type === 'person' && person.name.length > 1 && person.name.at(at) === word
    return (
      this.bySound.get(last)?.find(isOf(-1)) ?? (isGiven ? this.bySound.get(first)?.find(isOf(0)) : undefined)
    )
  }

  /** Those whom a word such as وزیر describes, the last one met at the end. */
  headed(head: string): readonly Person[] | undefined {
    return this.byHead.get(head)
  }

  /** Whoever goes by a name; a new person when nobody does. */
  add(name: readonly string[], spelling: string, type: SpeakerType, plural: boolean): Person {
    const known = this.byName.get(name.join(' '))
    if (known) return known
    const person = newPerson(name, spelling, type, plural)
    this.byName.set(name.join(' '), person)
    if (type === 'person' && !plural) this.addSound(person)
    return person
  }

  /** Has a form mean a person. */
  addForm(form: string, person: Person): void {
    this.byName.set(form, person)
  }

  /** Has names that sound like a person's be compared with it. */
  addSound(person: Person): void {
    for (const key of this.names.soundKeys(person.name)) {
      const known = this.bySound.get(key)
      if (!known) this.bySound.set(key, [person])
      else if (!known.includes(person) && known.length < MOST_ALIKE) known.push(person)
    }
  }

  /** Has a word such as وزیر mean a person. */
  addHead(head: string, person: Person): void {
    const known = this.byHead.get(head)
    if (!known) this.byHead.set(head, [person])
    else if (!known.includes(person)) known.push(person)
    if (known && known.length > MOST_ALIKE) known.shift()
  }

  /** Forgets when each was last met. */
  rewind(): void {
    for (const person of this.byName.values()) person.lastSeen = -1
    for (const people of this.byHead.values()) for (const person of people) person.lastSeen = -1
  }
}
