import { goTogether } from '../../language/urdu/callings'
import { isGivenName } from '../../language/urdu/given-name'
import { type Link, wordsOf } from './form-links'
import { type Form, type Part, type RoleEvidence, roleEvidence, sharedWords, sharesWord } from './mention'
import { soundOfKey } from './speaker-name'
import { isOfManyCallings } from './synonyms'

/** The parts of mentions that name one speaker. */
export type Cluster = readonly Part[]

/** What clustering asks of the directory. */
export interface Surroundings {
  /** Forms whose name may be this one's too. */
  linked(form: Form): readonly (readonly [Form, Link])[]
  /** Ids of forms that editors say are another's. */
  apart(form: Form): ReadonlySet<string>
  /** Forms that speak in an article. */
  speakingIn(article: string): ReadonlyMap<Form, number>
  /** {@link isPersons}, counted once while nothing changes: common names are asked for in each of their articles. */
  isPersons(form: Form): boolean
}

/**
 * The speakers of some forms that are linked with each other and with no others: first the forms that are one name,
 * then those of one name whom roles and articles show to be several.
 *
 * @param forms sorted by id; the answer depends on them, their parts and links alone
 */
export function clusterForms(forms: readonly Form[], surroundings: Surroundings): Cluster[] {
  const sets = new DisjointSets<Form>()
  const evidence = new Map(forms.map((form) => [form, roleEvidence(form.parts)]))
  const told = (form: Form) => evidence.get(form) ?? roleEvidence(form.parts)
  for (const form of forms) {
    const links = surroundings.linked(form)
    for (const [other, link] of links) {
      if (link === 'said') sets.join(form, other)
      if (link === 'said' || !areOneType(form, other)) continue
      if (link === 'same') sets.join(form, other)
      if (link === 'near' && supports(told(form), told(other)) && mayMeet(form, other)) sets.join(form, other)
    }
    const areOne = isOfGivenNames(form) ? supports : mayBeOne
    const fuller = links
      .filter(([other, link]) => link === 'fuller' && areOneType(form, other) && isPersons(form))
      .map(([other]) => other)
      .filter((other) => areOne(told(form), told(other)) && !meet(form, other))
    const fullest = onlyFullest(fuller)
    if (fullest) sets.join(form, fullest)
  }
  return sets
    .groupsOf(forms)
    .flatMap((group) => parted(group, surroundings))
    .flatMap((group) => namesakes(group, surroundings))
}

/** Forms without any two that editors say are apart: who goes with both stays with the fuller. */
function parted(forms: readonly Form[], { apart }: Surroundings): (readonly Form[])[] {
  const parts: Form[][] = []
  const fullestFirst = [...forms].sort((a, b) => b.keys.length - a.keys.length || (a.id < b.id ? -1 : 1))
  for (const form of fullestFirst) {
    const others = apart(form)
    const place = parts.find((part) => part.every(({ id }) => !others.has(id)))
    if (place) place.push(form)
    else parts.push([form])
  }
  return parts.length === 1 ? [forms] : parts
}

/** Of the candidates the one that has all the words of the others; null when they differ. */
function onlyFullest(candidates: readonly Form[]): Form | null {
  const [longest] = [...candidates].sort((a, b) => b.keys.length - a.keys.length || (a.id < b.id ? -1 : 1))
  if (!longest) return null
  return candidates.every(({ keys }) => keys.every((key) => longest.keys.includes(key))) ? longest : null
}

/** Forms that speak in one article are two, for an article's own spellings have been joined. */
function meet(a: Form, b: Form): boolean {
  const articles = new Set([...a.parts].map(({ mention }) => mention.article))
  return [...b.parts].some(({ mention }) => articles.has(mention.article))
}

/** Forms of nearly one name; where they differ in vowels alone, an article may write both. */
function mayMeet(a: Form, b: Form): boolean {
  return a.keys.every((key, at) => soundOfKey(key) === soundOfKey(b.keys[at] ?? '')) || !meet(a, b)
}

/** Names of nothing but given names (عمران خان): many have them, and fuller ones besides. */
function isOfGivenNames(form: Form): boolean {
  return wordsOf(form).every(({ terms }) => terms.every(isGivenName))
}

/** Where both names come with a calling it must be one; where either comes without, nothing tells them apart. */
function mayBeOne(a: RoleEvidence, b: RoleEvidence): boolean {
  return a.callings === 0 || b.callings === 0 || (a.callings & b.callings) !== 0
}

function supports(a: RoleEvidence, b: RoleEvidence): boolean {
  return (a.callings & b.callings) !== 0 || (mayBeOne(a, b) && sharesWord(a, b))
}

function areOneType(a: Form, b: Form): boolean {
  return isPersons(a) === isPersons(b)
}

/** Whether most quotes of a form are a person's. */
export function isPersons(form: Form): boolean {
  let balance = 0
  for (const { mention } of form.parts)
    balance += mention.type === 'person' ? mention.quotes : -mention.quotes
  return balance >= 0
}

/** Parts of one name, apart where their callings do not go together and no article or company joins them. */
function namesakes(forms: readonly Form[], surroundings: Surroundings): Cluster[] {
  const parts = partsOf(forms)
  const [first] = forms
  if (!first || !isPersons(first) || forms.some(({ id }) => isOfManyCallings(id))) return [parts]
  if (forms.some((form) => surroundings.linked(form).some(([, link]) => link === 'said'))) return [parts]
  return joinParts(parts, forms, surroundings, haveOneCalling, true)
}

/**
 * Parts of names of one word that no fuller name explains. A given name alone is somebody else in each article, unless
 * roles or company say otherwise.
 */
export function clusterSingles(
  parts: readonly Part[],
  form: Form,
  surroundings: Surroundings,
  isGiven: boolean,
): Cluster[] {
  if (!isGiven) return joinParts(parts, [form], surroundings, haveOneCalling, true)
  return joinParts(
    parts,
    [form],
    surroundings,
    (a, b) => sharedWords(a, b) > 1 || ((a.callings & b.callings) !== 0 && sharesWord(a, b)),
    false,
  )
}

function haveOneCalling(a: RoleEvidence, b: RoleEvidence): boolean {
  return a.callings !== 0 && b.callings !== 0 && goTogether(a.callings, b.callings)
}

/**
 * Joins parts of one article, of articles in which the same others speak, and those whose roles agree.
 *
 * @param silentJoin a part without a calling goes with the most
 */
function joinParts(
  parts: readonly Part[],
  own: readonly Form[],
  surroundings: Surroundings,
  agree: (a: RoleEvidence, b: RoleEvidence) => boolean,
  silentJoin: boolean,
): Cluster[] {
  const sets = new DisjointSets<string>()
  const byArticle = new Map<string, Part[]>()
  for (const part of parts) {
    const group = byArticle.get(part.mention.article)
    if (group) group.push(part)
    else byArticle.set(part.mention.article, [part])
  }
  const articles = [...byArticle.keys()].sort()
  const evidence = new Map([...byArticle].map(([article, group]) => [article, roleEvidence(group)]))
  const none: RoleEvidence = { callings: 0, words: new Set() }
  const told = (article: string) => evidence.get(article) ?? none
  // Articles with the same callings go together at once, so that pairs are few.
  const kinds = new Map<string, string>()
  for (const article of articles) {
    const { callings, words } = told(article)
    const kind = silentJoin ? String(callings) : `${callings} ${[...words].sort().join(' ')}`
    const first = kinds.get(kind)
    if (first !== undefined && callings !== 0) sets.join(first, article)
    else kinds.set(kind, article)
  }
  const representatives = [...kinds.values()]
  for (const [at, a] of representatives.entries()) {
    for (const b of representatives.slice(at + 1)) if (agree(told(a), told(b))) sets.join(a, b)
  }
  joinByCompany(articles, own, surroundings, sets, (a, b) => goTogether(told(a).callings, told(b).callings))
  const groups = sets.groupsOf(articles)
  if (silentJoin) mergeSilent(groups, (article) => told(article).callings === 0)
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.flatMap((article) => byArticle.get(article) ?? []))
}

/** Articles in which another speaks too. */
function joinByCompany(
  articles: readonly string[],
  own: readonly Form[],
  { speakingIn, isPersons }: Surroundings,
  sets: DisjointSets<string>,
  mayBe: (a: string, b: string) => boolean,
): void {
  const seen = new Map<Form, string[]>()
  const members = new Set(own)
  for (const article of articles) {
    for (const form of speakingIn(article).keys()) {
      if (form.keys.length < 2 || members.has(form) || !isPersons(form)) continue
      const before = seen.get(form) ?? []
      for (const other of before) if (mayBe(other, article)) sets.join(other, article)
      seen.set(form, [article])
    }
  }
}

/** Groups that no role describes go with the largest one that has a role; when none has, all are one. */
function mergeSilent(groups: string[][], isSilent: (article: string) => boolean): void {
  const [largest] = [...groups].sort(
    (a, b) =>
      Number(a.every(isSilent)) - Number(b.every(isSilent)) ||
      b.length - a.length ||
      ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  )
  for (const group of groups) {
    if (group === largest || !group.every(isSilent)) continue
    largest?.push(...group.splice(0))
  }
}

export function partsOf(forms: Iterable<Form>): Part[] {
  return [...forms].flatMap(({ parts }) => [...parts])
}

/** Sets that are joined one by one (union and find). */
export class DisjointSets<T> {
  readonly #above = new Map<T, T>()

  join(a: T, b: T): void {
    const [x, y] = [this.#root(a), this.#root(b)]
    if (x !== y) this.#above.set(x, y)
  }

  /** The members by their sets, each in the order given. */
  groupsOf(members: readonly T[]): T[][] {
    const groups = new Map<T, T[]>()
    for (const member of members) {
      const root = this.#root(member)
      const group = groups.get(root)
      if (group) group.push(member)
      else groups.set(root, [member])
    }
    return [...groups.values()]
  }

  #root(member: T): T {
    let root = member
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) root = above
    if (root !== member) this.#above.set(member, root)
    return root
  }
}
