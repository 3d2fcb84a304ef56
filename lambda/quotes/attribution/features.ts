import type { Voice } from '../../language/speech'
import type { Person } from '../people/person'
import type { Discourse, Mention, Prominence } from './discourse'
import type { Hints } from './hints'

/** What speaks for and against somebody, by names of features; the weights are in `weights.ts`. */
export type Features = Map<string, number>

/** Mentions of somebody that give prominence, from the strongest. */
const RANK: readonly Prominence[] = [
  'asked',
  'speaker',
  'subject',
  'acting',
  'introduced',
  'resumed',
  'told',
  'other',
  'owner',
]

/** Somebody who may be meant, with all that is known where it is asked. */
interface Asked {
  discourse: Discourse
  person: Person
  mentions: readonly Mention[]
  last: Mention
  /** Sentences since the last mention. */
  age: number
  /** Part in the last sentence that mentions the person. */
  part: Prominence
  hints: Hints
  /** Who was last the subject of a sentence or introduced, without speaking in it. */
  lastSubject: Mention | null
}

/** What speaks for and against somebody who was mentioned. */
export function featuresOf(
  discourse: Discourse,
  person: Person,
  mentions: readonly Mention[],
  hints: Hints,
  lastSubject: Mention | null,
): Features {
  const last = mentions.at(-1) as Mention
  const age = discourse.sentence - last.sentence
  const best =
    RANK.find((rank) =>
      mentions.some(({ prominence, sentence }) => prominence === rank && sentence === last.sentence),
    ) ?? 'other'
  const part = best === 'acting' ? 'subject' : best
  const asked: Asked = { discourse, person, mentions, last, age, part, hints, lastSubject }
  return new Map([
    ...prominenceOf(asked),
    ...subjectsBefore(asked),
    ...turnOf(asked),
    ...kindOf(asked),
    ...agreementOf(asked),
    ...(hints.voice ? voiceFeatures(person, hints.voice) : []),
    ...narrationOf(asked),
  ])
}

/** How near and how prominent the last mention is. */
function prominenceOf({ discourse, person, mentions, last, age, part, hints: { task } }: Asked): Features {
  const features: Features = new Map()
  features.set(`age ${Math.min(age, 4)}`, 1)
  features.set(`as ${part}`, 1)
  if (age <= 1) features.set(`${age === 0 ? 'here' : 'just'} as ${part}`, 1)
  if (age <= 1 && discourse.knownFor(person) <= 1) features.set(`${task} newly met`, 1)
  if (task !== 'pronoun') features.set(`${task} as ${part}`, 1)
  const nearness = (mention: Mention) => 1 / (1 + discourse.sentence - mention.sentence)
  const spoke = mentions.findLast(({ prominence }) => prominence === 'speaker')
  if (spoke) features.set('spoke', nearness(spoke))
  const subject = mentions.findLast(isSubject)
  if (subject) features.set('subject', nearness(subject))
  features.set('often', Math.min(mentions.length, 5) / 5)
  if (last.paragraph === discourse.paragraph) features.set('same paragraph', 1)
  return features
}

/** Whether the sentence before was about this one, and whether it told of now or of then. */
function subjectsBefore({
  discourse,
  person,
  lastSubject,
  hints: { opensParagraph, task },
}: Asked): Features {
  if (lastSubject?.person !== person || discourse.sentence - lastSubject.sentence > 2) return new Map()
  if (!opensParagraph) return new Map([[`${task} last subject`, 1]])
  const acts = lastSubject.prominence === 'acting' ? 'acting' : 'subject'
  return new Map([
    [`${acts} before a paragraph`, 1],
    [`${lastSubject.present ? 'now' : 'then'} before a paragraph`, 1],
  ])
}

/** Whether this one holds the turn, asks, or writes. */
function turnOf({ discourse, person, last, age, part, hints, lastSubject }: Asked): Features {
  const features: Features = new Map()
  const { task } = hints
  const { turns, sentence } = discourse
  const cameBetween =
    lastSubject !== null && lastSubject.person !== person && lastSubject.sentence > last.sentence
  if (hints.asks && part === 'asked') features.set('asked asks', 1)
  if (part === 'asked' && person.type === 'organisation') features.set('asked organisation', 1)
  if (!hints.asks && person === turns.asker && sentence - turns.askerSentence <= 1)
    features.set('has just asked', 1)
  if (hints.writes && turns.authors.size > 0) {
    if (turns.authors.has(person))
      features.set(cameBetween && lastSubject.present ? 'author before another' : 'author', 1)
    else if (age > 1) features.set('no author', 1)
  }
  if (task !== 'pronoun' && turns.authors.has(person)) features.set(`${task} author`, 1)
  features.set('speaks often', Math.min(turns.timesSpoken(person), 4) / 4)
  if (person === turns.holder) {
    features.set('holds the turn', 1)
    if (task !== 'pronoun') features.set(`${task} holds the turn`, 1)
    if (sentence - turns.holderSentence <= 1) features.set(`${task} has just spoken`, 1)
    if (cameBetween) features.set(`${task} another came between`, 1)
  }
  if (task === 'continued' && hints.opensParagraph) {
    features.set('opens a paragraph', age)
    if (person.plural) features.set('group goes on', 1)
    if (person === turns.holder) features.set('holder opens a paragraph', 1)
    if (person === turns.holder && !turns.holderTold) features.set('holder was not heard', 1)
  }
  return features
}

/** What this one is: a person, an institution, a document. */
function kindOf({ person, hints: { task, document, familiar } }: Asked): Features {
  const features: Features = new Map()
  if (person.type !== 'person') features.set(person.document ? 'document' : person.type, 1)
  if (person.plural) features.set('plural', 1)
  if (person.attributes.has('سالہ')) features.set('aged', 1)
  if (!person.sure) features.set(person.name.length > 1 ? 'unsure' : 'unsure word', 1)
  if (task === 'loose' && person.type !== 'person') features.set(`loose for ${person.type}`, 1)
  if (familiar) features.set(person.type === 'person' ? 'it for a person' : `it for ${person.type}`, 1)
  if (document) {
    const what = person.document ? 'document' : person.type === 'organisation' ? 'organisation' : 'person'
    features.set(`${what} for what is written`, 1)
  }
  return features
}

/** Whether this one agrees with the verb and the number. */
function agreementOf({ person, hints: { gender, both, objects, reporter, familiar } }: Asked): Features {
  const features: Features = new Map()
  if (gender && person.gender && !person.plural && person.type !== 'organisation')
    features.set(person.gender === gender ? 'gender of the verb' : 'other gender than the verb', 1)
  if (both) features.set(person.plural ? 'two for both' : 'one for both', 1)
  if (objects.has(person)) features.set('object of the clause', 1)
  if (person === reporter)
    features.set(familiar && person.type !== 'person' ? 'reports of itself' : 'reports the clause', 1)
  return features
}

/** Whether this one tells a story, and how often he is named as speaking. */
function narrationOf({ discourse, person, hints: { task, voice } }: Asked): Features {
  const features: Features = new Map()
  const { turns } = discourse
  if (task !== 'pronoun' && voice?.firstPerson === 'singular' && turns.timesNarrated(person) > 0)
    features.set(person === turns.narrator ? 'narrator' : 'tells of himself', 1)
  if ((task === 'continued' || task === 'loose') && discourse.dead.has(person)) features.set('dead', 1)
  const known = discourse.hindsight?.turns
  if (task !== 'pronoun' && known) {
    features.set(`${task} turns of all`, known.timesSpoken(person) / Math.max(1, known.count))
    if (voice?.firstPerson === 'singular' && person === known.narrator) features.set('narrator of all', 1)
  }
  features.set('voice', Math.min(person.voice, 6) / 6)
  if (task === 'continued') features.set('continued voice', Math.min(person.voice, 6) / 6)
  return features
}

/** Who speaks of himself is a person, of the gender that his verbs show, and does not call himself by his name. */
export function voiceFeatures(person: Person, { firstPerson, gender, words, kin }: Voice): Features {
  const features: Features = new Map()
  if (firstPerson) features.set(`${firstPerson} I for ${person.type}`, 1)
  if (firstPerson === 'singular' && person.plural) features.set('plural says I', 1)
  if (gender && person.gender)
    features.set(gender === person.gender ? 'gender of the voice' : 'other gender than the voice', 1)
  for (const own of kin) if (person.attributes.has(own)) features.set('kin of who speaks', 1)
  if (person.type !== 'person') return features
  // A surname is that of the family too, and a first name is not.
  if (words.has(person.name[0] ?? '')) features.set('named in what is said', 1)
  else if (words.has(person.name.at(-1) ?? '')) features.set('surname in what is said', 1)
  return features
}

export const isSubject = ({ prominence }: Mention) =>
  prominence === 'subject' || prominence === 'acting' || prominence === 'introduced'
