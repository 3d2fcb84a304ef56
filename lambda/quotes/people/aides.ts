import type { PeopleLanguage } from '../../language/people'
import type { NounPhrase } from '../../language/urdu/noun-phrase'
import type { Row } from '../../language/urdu/readings'
import type { Person } from './person'
import type { Register } from './register'
import { keysOf, spell } from './spelling'

/** Aides whose name stands in the wrong place, as literal translations have it. */
export class Aides {
  constructor(
    private readonly text: string,
    private readonly register: Register,
    private readonly language: PeopleLanguage,
  ) {}

  /** "روسی صدر یوری اوشاکوف کے معاون" where the president is somebody else in the same article: the name is the aide's. */
  find(row: Row, phrase: NounPhrase): Person | null {
    const { phrases, roles } = this.language
    const genitive = phrase.to - 2
    if (!phrases.isGenitive(row.key(genitive)) || !roles.isOffice(row, phrase.to - 1)) return null
    const owner = phrases.of(row, phrase.from, genitive)
    const role = Array.from({ length: owner.nameFrom - owner.from }, (_, i) => row.key(owner.from + i))
    if (owner.nameTo === owner.nameFrom || role.length < 2) return null
    const name = row.key(owner.nameTo - 1)
    const holders = this.register.headed(role.at(-1) ?? '') ?? []
    const isHolder = (person: Person) =>
      person.type === 'person' &&
      person.name.at(-1) !== name &&
      role.every((word) => person.attributes.has(word))
    if (!holders.some(isHolder)) return null
    return this.register.find(`aide ${name}`) ?? this.add(row, phrase, owner, role)
  }

  private add(row: Row, phrase: NounPhrase, owner: NounPhrase, role: readonly string[]): Person {
    const { text, register } = this
    const keys = keysOf(row, owner.nameFrom, owner.nameTo)
    const person = register.add(keys, spell(text, row, owner.nameFrom, owner.nameTo), 'person', false)
    person.role = `${spell(text, row, owner.from, owner.nameFrom)} ${spell(text, row, phrase.to - 1, phrase.to)}`
    register.addForm(`aide ${keys.at(-1)}`, person)
    register.addForm([...role, row.key(phrase.to - 2), row.key(phrase.to - 1)].join(' '), person)
    return person
  }
}
