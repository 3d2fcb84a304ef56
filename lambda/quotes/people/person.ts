import type { SpeakerType } from '../quote'

/** A person, organisation or unnamed source of one article. */
export interface Person {
  /** Folded words of the name, or of the noun phrase. */
  name: readonly string[]
  /** The name as the article spells it. */
  spelling: string
  type: SpeakerType
  /** Words that the article puts before the name. */
  attributes: Set<string>
  /** The article tells how old this one is, as of those whom it portrays. */
  aged: boolean
  /** The first role, as the article spells it; empty when there is none. */
  role: string
  gender: 'f' | 'm' | null
  plural: boolean
  /** Offset of the last mention met so far. */
  lastSeen: number
  /** More than an unknown word shows that this is somebody: a name list, a role, or a verb of saying. */
  sure: boolean
  /** How often the article names this person as speaking. */
  voice: number
  /** A document speaks for whoever made it. */
  document: boolean
  /** The phrase is no name of an institution: پولیس, ایک رپورٹ. */
  described: boolean
}

/** Somebody of whom nothing is known yet but a name or phrase. */
export function newPerson(
  name: readonly string[],
  spelling: string,
  type: SpeakerType,
  plural: boolean,
): Person {
  return {
    name,
    spelling,
    type,
    attributes: new Set(),
    aged: false,
    role: '',
    gender: null,
    plural,
    lastSeen: -1,
    sure: type !== 'person',
    voice: 0,
    document: false,
    described: false,
  }
}
