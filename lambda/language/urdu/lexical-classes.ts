/** Word classes of the lexicon, as bits: a word may be of several. The names are those of the lexicon's lines. */
export const CLASS = {
  noun: 1,
  adj: 1 << 1,
  verb: 1 << 2,
  light: 1 << 3,
  adv: 1 << 4,
  postp: 1 << 5,
  pron: 1 << 6,
  det: 1 << 7,
  conj: 1 << 8,
  part: 1 << 9,
  aux: 1 << 10,
  num: 1 << 11,
  interj: 1 << 12,
  title: 1 << 13,
  office: 1 << 14,
  profession: 1 << 15,
  kin: 1 << 16,
  given: 1 << 17,
  surname: 1 << 18,
  place: 1 << 19,
  country: 1 << 20,
  organisation: 1 << 21,
  letter: 1 << 22,
  foreign: 1 << 23,
} as const

/** Senses, gender and number, and the forms of verbs, as bits. */
export const FEATURE = {
  person: 1,
  group: 1 << 1,
  org: 1 << 2,
  doc: 1 << 3,
  media: 1 << 4,
  speech: 1 << 5,
  time: 1 << 6,
  placenoun: 1 << 7,
  event: 1 << 8,
  unit: 1 << 9,
  abstract: 1 << 10,
  thing: 1 << 11,
  m: 1 << 12,
  f: 1 << 13,
  pl: 1 << 14,
  /** Reports speech: کہہ, and اعلان with کرنا. */
  report: 1 << 15,
  /** A title that follows the name: صاحب. */
  after: 1 << 16,
  spokes: 1 << 17,
  root: 1 << 18,
  perfective: 1 << 19,
  imperfective: 1 << 20,
  infinitive: 1 << 21,
  subjunctive: 1 << 22,
  future: 1 << 23,
  /** An inflected form: plural, oblique or feminine. */
  inflected: 1 << 24,
  /** A party, company, team, agency or state body among named organisations. */
  ask: 1 << 25,
} as const

export type ClassName = keyof typeof CLASS
export type FeatureName = keyof typeof FEATURE

/** What the lexicon knows of a word form: unions over its lemmas. */
export interface Reading {
  readonly is: number
  readonly has: number
}

/** A word in no class and no form: most likely a name. */
export const UNKNOWN: Reading = { is: 0, has: 0 }

/** The names of the classes in a set of bits. */
export function classNames(is: number): ClassName[] {
  return (Object.keys(CLASS) as ClassName[]).filter((name) => is & CLASS[name])
}
