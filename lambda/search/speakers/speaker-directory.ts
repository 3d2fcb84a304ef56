import { fold } from '../../language/urdu/fold'
import { soundKey } from '../../language/urdu/sounds'
import type { SpeakerEntity } from '../port'
import { crossScriptLikeness, type NameWord, nameWords } from './speaker-name'
import { SpeakerResolution, type Spelling } from './speaker-resolution'

/** The speakers of the index. Spellings of one person are joined anew once names have come or gone. */
export class SpeakerDirectory {
  private readonly spellings = new Map<string, Spelling>()
  private readonly byId: (Spelling | undefined)[] = []
  private readonly free: number[] = []
  private resolved: SpeakerResolution | null = null

  /** One more than the highest id of a spelling. */
  get capacity(): number {
    return this.byId.length
  }

  /** The spelling of an id. */
  spelling(id: number): Spelling | undefined {
    return this.byId[id]
  }

  /** Counts a quote of an article for a speaker's name. */
  add(name: string, articleId: string): Spelling {
    const spelling = this.spellings.get(name) ?? this.begin(name)
    spelling.quotes++
    spelling.articles.set(articleId, (spelling.articles.get(articleId) ?? 0) + 1)
    return spelling
  }

  /** Takes a quote of an article back. */
  remove(spelling: Spelling, articleId: string): void {
    spelling.quotes--
    const left = (spelling.articles.get(articleId) ?? 0) - 1
    if (left > 0) spelling.articles.set(articleId, left)
    else spelling.articles.delete(articleId)
    if (spelling.quotes > 0) return
    this.spellings.delete(spelling.name)
    this.byId[spelling.id] = undefined
    this.free.push(spelling.id)
    this.resolved = null
  }

  /** Sums counts by id of spelling for each person, who is told by the array of all spellings. */
  countPersons(counts: Uint32Array): Map<readonly Spelling[], number> {
    const persons = new Map<readonly Spelling[], number>()
    counts.forEach((count, id) => {
      const spelling = count > 0 ? this.byId[id] : undefined
      const members = spelling && this.resolution.membersWith(spelling)
      if (members) persons.set(members, (persons.get(members) ?? 0) + count)
    })
    return persons
  }

  /** Tests whether a spelling is one of the person that `speaker` names, in either script. */
  matcher(speaker: string): (spelling: Spelling) => boolean {
    const members = new Set(this.resolution.entityOf(nameWords(speaker)))
    const folded = fold(speaker.trim())
    return (spelling) => members.has(spelling) || fold(spelling.name) === folded
  }

  /** The spellings of the person that `speaker` names; none when there is no such person. */
  spellingsOf(speaker: string): Spelling[] {
    return [...this.spellings.values()].filter(this.matcher(speaker))
  }

  /** Other spellings of a term in speakers' names, each as folded terms. */
  otherSpellings(term: string): readonly (readonly string[])[] {
    return this.resolution.otherSpellings(term)
  }

  /**
   * Persons of whom a spelling matches every word of `q`, as typed, unfinished or in the other script; those with
   * most quotes first.
   */
  find(q: string, limit: number): SpeakerEntity[] {
    const wanted = nameWords(q)
    return this.resolution.entities
      .filter((members) =>
        members.some(({ words }) => wanted.every((word) => words.some((other) => begins(other, word)))),
      )
      .map(speakerEntity)
      .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
      .slice(0, limit)
  }

  private begin(name: string): Spelling {
    const id = this.free.pop() ?? this.byId.length
    const spelling: Spelling = { id, name, words: nameWords(name), quotes: 0, articles: new Map() }
    this.byId[id] = spelling
    this.spellings.set(name, spelling)
    this.resolved = null
    return spelling
  }

  private get resolution(): SpeakerResolution {
    this.resolved ??= new SpeakerResolution([...this.spellings.values()])
    return this.resolved
  }
}

/** The spellings of one person together. */
export function speakerEntity(members: readonly Spelling[]): SpeakerEntity {
  const articles = new Set(members.flatMap((spelling) => [...spelling.articles.keys()]))
  return {
    name: displayName(members),
    variants: byUse(members).map(({ name }) => name),
    quotes: members.reduce((sum, { quotes }) => sum + quotes, 0),
    articles: articles.size,
  }
}

/** The name shown for a person: the fullest spelling in Urdu script; among equals the commonest. */
export function displayName(members: readonly Spelling[]): string {
  const urdu = members.filter(({ words }) => words.every(({ key }) => key !== null))
  const candidates = byUse(urdu.length > 0 ? urdu : members)
  const most = Math.max(...candidates.map(({ words }) => words.length))
  return candidates.find(({ words }) => words.length === most)?.name ?? ''
}

function byUse(members: readonly Spelling[]): Spelling[] {
  return [...members].sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
}

/** Whether a word of a name is `typed`, begins with it, or sounds the same. */
function begins(word: NameWord, typed: NameWord): boolean {
  if (word.terms.join('').startsWith(typed.terms.join(''))) return true
  if (word.key !== null && typed.key !== null) return word.key === typed.key
  if (word.key === null && typed.key === null) return false
  const [latin, urdu] = word.key === null ? [word, typed] : [typed, word]
  return crossScriptLikeness(latin, urdu) > 0 || beginsInSound(word, typed)
}

const SHORTEST_SOUND_PREFIX = 2

/** An unfinished word in the other script: its consonants begin those of the name. */
function beginsInSound(word: NameWord, typed: NameWord): boolean {
  const names = word.spoken.map(soundKey)
  return typed.spoken
    .map(soundKey)
    .some((key) => key.length >= SHORTEST_SOUND_PREFIX && names.some((name) => name.startsWith(key)))
}
