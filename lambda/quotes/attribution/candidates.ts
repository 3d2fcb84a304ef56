import type { Voice } from '../../language/urdu/quotation-patterns'
import type { Person } from '../people/person'
import type { Discourse, Mention, Prominence } from './discourse'

/** What has to be decided: whom a pronoun means, whose a subject is that is left out, who goes on in a quotation of its own, or within a sentence that reports nothing. */
export type Task = 'pronoun' | 'omitted' | 'continued' | 'loose'

/** What the words themselves tell of the one who is sought. */
export interface Hints {
  task: Task
  /** What the verb shows of its subject: کہتی ہیں, کہتے ہیں. */
  gender: 'f' | 'm' | null
  /** اس or یہ, which respect forbids for a named person. */
  familiar: boolean
  /** The pronoun stands for what is written: اس میں کہا گیا. */
  document: boolean
  /** The verb is one of asking. */
  asks: boolean
  /** The verb is one of writing. */
  writes: boolean
  /** دونوں: two are meant. */
  both: boolean
  /** Those to whom the clause does something: انہوں نے X کو لکھا. */
  objects: ReadonlySet<Person>
  /** Place in the row that the mention stands before. */
  at: number
  /** What the words that are said tell of who says them. */
  voice: Voice | null
  /** The quotation opens a paragraph. */
  opensParagraph: boolean
}

export interface Candidate {
  person: Person
  features: ReadonlyMap<string, number>
}

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
]

/** Everybody who may be meant, each with what speaks for and against. */
export function candidatesOf(discourse: Discourse, hints: Hints): Candidate[] {
  const own = groupByPerson(discourse.recent(hints.at))
  const subject = lastSubject(own)
  const candidates = [...own].map(
    ([person, mentions]): Candidate => ({
      person,
      features: featuresOf(discourse, person, mentions, hints, subject),
    }),
  )
  if (candidates.length === 0 && discourse.before) candidates.push(...without(discourse, hints))
  if (candidates.length === 0 && discourse.hindsight && hints.task === 'continued' && hints.opensParagraph)
    candidates.push(...openers(discourse, discourse.hindsight, hints))
  if (discourse.outer && hints.task === 'pronoun')
    candidates.push({ person: discourse.outer, features: outerFeatures(discourse) })
  return candidates
}

/** Sentences within which somebody is introduced whose words open an article. */
const NEXT = 3

/** Words that open an article, before anybody is named, are of somebody who is introduced next, or speaks most. */
function openers(discourse: Discourse, hindsight: Discourse, { voice }: Hints): Candidate[] {
  const next = hindsight.first().filter(({ sentence }) => sentence > 0)
  const turns = Math.max(1, hindsight.turns)
  return [...groupByPerson(next)].map(([person, mentions]) => {
    const features = new Map<string, number>()
    const set = (name: string, value = 1) => {
      features.set(name, value)
    }
    const first = mentions[0] as Mention
    if (first.sentence - discourse.sentence <= NEXT) set(`opening before ${first.prominence}`)
    if (person === next[0]?.person) set('opening before the first')
    set('opening turns', hindsight.timesSpoken(person) / turns)
    if (voice?.firstPerson === 'singular' && person === hindsight.narrator) set('narrator')
    if (person.type !== 'person') set(`opening of ${person.type}`)
    if (voice) setVoice(set, person, voice)
    return { person, features }
  })
}

/** Who was mentioned outside, where nobody was within the quotation. */
function without({ before, outer }: Discourse, hints: Hints): Candidate[] {
  if (!before) return []
  const groups = groupByPerson(before.recent(Number.POSITIVE_INFINITY))
  const subject = lastSubject(groups)
  return [...groups]
    .filter(([person]) => person !== outer)
    .map(([person, mentions]) => ({ person, features: featuresOf(before, person, mentions, hints, subject) }))
}

/** Who was last the subject of a sentence or introduced, without speaking in it. */
function lastSubject(groups: ReadonlyMap<Person, readonly Mention[]>): Mention | null {
  let last: Mention | null = null
  for (const mentions of groups.values())
    for (const mention of mentions)
      if (
        (isSubject(mention) || mention.prominence === 'resumed') &&
        mention.person.type === 'person' &&
        (!last || mention.at > last.at)
      )
        last = mention
  return last
}

const isSubject = ({ prominence }: Mention) =>
  prominence === 'subject' || prominence === 'acting' || prominence === 'introduced'

/** Papers go on within the marks with "in his words …": whoever speaks is a third person there, unless he says I. */
function outerFeatures({ outerSaysI }: Discourse): Map<string, number> {
  return new Map([
    ['speaker of these words', 1],
    ...(outerSaysI ? [['speaker of these words says I', 1] as [string, number]] : []),
  ])
}

function groupByPerson(mentions: readonly Mention[]): Map<Person, Mention[]> {
  const groups = new Map<Person, Mention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.person)
    if (group) group.push(mention)
    else groups.set(mention.person, [mention])
  }
  return groups
}

function featuresOf(
  discourse: Discourse,
  person: Person,
  mentions: readonly Mention[],
  hints: Hints,
  lastSubject: Mention | null,
): Map<string, number> {
  const features = new Map<string, number>()
  const set = (name: string, value = 1) => {
    features.set(name, value)
  }
  const { task } = hints
  const last = mentions.at(-1) as Mention
  const age = discourse.sentence - last.sentence
  set(`age ${Math.min(age, 4)}`)
  const best =
    RANK.find((rank) =>
      mentions.some(({ prominence, sentence }) => prominence === rank && sentence === last.sentence),
    ) ?? 'other'
  const part = best === 'acting' ? 'subject' : best
  set(`as ${part}`)
  if (age <= 1) set(`${age === 0 ? 'here' : 'just'} as ${part}`)
  if (age <= 1 && discourse.knownFor(person) <= 1) set(`${task} newly met`)
  if (lastSubject?.person === person && discourse.sentence - lastSubject.sentence <= 2)
    set(
      hints.opensParagraph
        ? `${lastSubject.prominence === 'acting' ? 'acting' : 'subject'} before a paragraph`
        : `${task} last subject`,
    )
  if (hints.asks && best === 'asked') set('asked asks')
  if (!hints.asks && person === discourse.asker && discourse.sentence - discourse.askerSentence <= 1)
    set('has just asked')
  if (hints.writes && discourse.authors.size > 0) set(discourse.authors.has(person) ? 'author' : 'no author')
  if (task !== 'pronoun') set(`${task} as ${part}`)
  const spoke = mentions.findLast(({ prominence }) => prominence === 'speaker')
  if (spoke) set('spoke', 1 / (1 + discourse.sentence - spoke.sentence))
  const subject = mentions.findLast(isSubject)
  if (subject) set('subject', 1 / (1 + discourse.sentence - subject.sentence))
  if (person === discourse.holder) {
    set('holds the turn')
    if (task !== 'pronoun') set(`${task} holds the turn`)
    if (discourse.sentence - discourse.holderSentence <= 1) set(`${task} has just spoken`)
    if (lastSubject && lastSubject.person !== person && lastSubject.sentence > last.sentence)
      set(`${task} another came between`)
  }
  set('often', Math.min(mentions.length, 5) / 5)
  set('speaks often', Math.min(discourse.timesSpoken(person), 4) / 4)
  if (last.paragraph === discourse.paragraph) set('same paragraph')
  if (person.type !== 'person') set(person.document ? 'document' : person.type)
  if (person.plural) set('plural')
  if (task === 'loose' && person.type !== 'person') set(`loose for ${person.type}`)
  if (hints.gender && person.gender && !person.plural && person.type !== 'organisation')
    set(person.gender === hints.gender ? 'gender of the verb' : 'other gender than the verb')
  if (hints.both) set(person.plural ? 'two for both' : 'one for both')
  if (hints.objects.has(person)) set('object of the clause')
  if (hints.familiar) set(person.type === 'person' ? 'it for a person' : `it for ${person.type}`)
  if (hints.document)
    set(
      person.document
        ? 'document for what is written'
        : person.type === 'organisation'
          ? 'organisation for what is written'
          : 'person for what is written',
    )
  if (hints.voice) setVoice(set, person, hints.voice)
  if (task !== 'pronoun' && hints.voice?.firstPerson === 'singular' && discourse.timesNarrated(person) > 0)
    set(person === discourse.narrator ? 'narrator' : 'tells of himself')
  set('voice', Math.min(person.voice, 6) / 6)
  if (task === 'continued') set('continued voice', Math.min(person.voice, 6) / 6)
  if (task === 'continued' && hints.opensParagraph) {
    set('opens a paragraph', age)
    if (person.plural) set('group goes on')
    if (person === discourse.holder) set('holder opens a paragraph')
    if (person === discourse.holder && !discourse.holderTold) set('holder was not heard')
  }
  return features
}

/** Who speaks of himself is a person, of the gender that his verbs show, and does not call himself by his name. */
function setVoice(set: (name: string) => void, person: Person, { firstPerson, gender, words }: Voice): void {
  if (firstPerson) set(`${firstPerson} I for ${person.type}`)
  if (firstPerson === 'singular' && person.plural) set('plural says I')
  if (gender && person.gender)
    set(gender === person.gender ? 'gender of the voice' : 'other gender than the voice')
  const names = person.type === 'person' ? [person.name[0] ?? '', person.name.at(-1) ?? ''] : []
  if (names.some((name) => words.has(name))) set('named in what is said')
}
