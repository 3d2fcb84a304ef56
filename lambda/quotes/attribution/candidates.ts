import type { Voice } from '../../language/speech'
import type { Person } from '../people/person'
import type { Discourse, Mention } from './discourse'
import { type Features, featuresOf, isSubject, voiceFeatures } from './features'
import type { Hints } from './hints'

export interface Candidate {
  person: Person
  features: ReadonlyMap<string, number>
}

/** Everybody who may be meant, each with what speaks for and against. */
export function candidatesOf(discourse: Discourse, hints: Hints): Candidate[] {
  const own = groupByPerson(discourse.recent(hints.at))
  // پولیس کے مطابق اس نے …: what bears no name of its own does not speak of itself as "he".
  if (hints.familiar && hints.reporter?.type === 'organisation' && hints.reporter.described)
    own.delete(hints.reporter)
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
  const narrator = discourse.hindsight?.turns.narrator
  if (
    narrator &&
    discourse.knows(narrator) &&
    !own.has(narrator) &&
    hints.task === 'continued' &&
    hints.voice?.firstPerson === 'singular'
  )
    candidates.push({ person: narrator, features: farNarrator(narrator, hints.voice) })
  if (discourse.outer && hints.task === 'pronoun')
    candidates.push({ person: discourse.outer, features: outerFeatures(discourse, own.size === 0) })
  return candidates
}

/** Sentences within which somebody is introduced whose words open an article. */
const NEXT = 3

/** Words that open an article, before anybody is named, are of somebody who is introduced next, or speaks most. */
function openers(discourse: Discourse, hindsight: Discourse, { voice }: Hints): Candidate[] {
  const next = hindsight.first().filter(({ sentence }) => sentence > 0)
  const turns = Math.max(1, hindsight.turns.count)
  return [...groupByPerson(next)].map(([person, mentions]) => {
    const features: Features = new Map(voice ? voiceFeatures(person, voice) : [])
    const first = mentions[0] as Mention
    if (first.sentence - discourse.sentence <= NEXT) features.set(`opening before ${first.prominence}`, 1)
    if (person === next[0]?.person) features.set('opening before the first', 1)
    features.set('opening turns', hindsight.turns.timesSpoken(person) / turns)
    if (voice?.firstPerson === 'singular' && person === hindsight.turns.narrator) features.set('narrator', 1)
    if (person.type !== 'person') features.set(`opening of ${person.type}`, 1)
    return { person, features }
  })
}

/** Whoever tells the story of an article, and was not mentioned for long. */
function farNarrator(person: Person, voice: Voice): Features {
  return new Map([...voiceFeatures(person, voice), ['far narrator of all', 1]])
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

/** Papers go on within the marks with "in his words …": whoever speaks is a third person there, unless he says I. */
function outerFeatures({ outerSaysI }: Discourse, alone: boolean): Features {
  const features: Features = new Map([['speaker of these words', 1]])
  if (outerSaysI) features.set('speaker of these words says I', 1)
  if (alone && !outerSaysI) features.set('speaker of these words alone', 1)
  return features
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
