import type { NounPhrase } from './urdu/noun-phrase'
import type { Row } from './urdu/readings'

/** What finding the people of an article asks of a language; places are tokens of a row, words are folded. */
export interface PeopleLanguage {
  names: NameWords
  roles: RoleWords
  phrases: Phrases
}

/** What the words of a name are. */
export interface NameWords {
  /** Whether a token goes on with the name that begins at another. */
  isPart(row: Row, i: number, from: number): boolean
  /** A common word that may be a first name by chance. */
  isCommon(row: Row, i: number): boolean
  /** A foreign word that is in no other class. */
  isForeign(row: Row, i: number): boolean
  /** A word of the name lists, whatever else it is. */
  isListed(row: Row, i: number): boolean
  /** A given name for certain. */
  isGiven(row: Row, i: number): boolean
  /** A surname, whatever else it is. */
  isSurname(row: Row, i: number): boolean
  /** A common noun or adjective, whatever name it may be. */
  isNoun(row: Row, i: number): boolean
  /** A name that is a common noun for somebody or something as well, so that alone it may be no name. */
  isDoubtful(row: Row, i: number): boolean
  /** Whether two names may be one person's, by spelling or by one being the shorter form. */
  same(a: readonly string[], b: readonly string[]): boolean
  /** Keys that names share which may be the same. */
  soundKeys(name: readonly string[]): string[]
}

/** What somebody is. */
export interface RoleWords {
  /** A title, office, profession or relation, after which a name begins. */
  opensName(row: Row, i: number): boolean
  /** A title, office, profession or relation. */
  is(row: Row, i: number): boolean
  isOffice(row: Row, i: number): boolean
  isKin(row: Row, i: number): boolean
  /** A noun for a person that is no role. */
  isPerson(row: Row, i: number): boolean
  /** A plural form: ماہرین. */
  isPlural(row: Row, i: number): boolean
  /** A courtesy after a name or noun. */
  isCourtesy(row: Row, i: number): boolean
  /** A word that tells whose or where from: a place, nation, organisation, or a name. */
  isOrigin(row: Row, i: number): boolean
  /** The people and the adjective of a country. */
  isNationality(key: string): boolean
  /** A word that tells how old somebody is. */
  isAge(key: string): boolean
}

/** How noun phrases are made. */
export interface Phrases {
  /** The conjunction between two names. */
  and: string
  isGenitive(key: string): boolean
  /** A word that says whose something is by a pronoun that is genitive in itself. */
  isOwner(key: string): boolean
  /** A word that points to the noun after it. */
  isPointing(key: string): boolean
  /** A word between a name and the word for what it names. */
  isNaming(key: string): boolean
  /** The phrase of a range of tokens. */
  of(row: Row, from: number, to: number): NounPhrase
  /** The same phrase, taken as one without a name. */
  nameless(row: Row, phrase: NounPhrase): NounPhrase
  /** Where the name of an organisation begins in its phrase. */
  properStart(row: Row, from: number, to: number): number
  /** Whether a phrase names an organisation, and does not merely describe one. */
  isOrganisationName(row: Row, from: number, to: number): boolean
}
