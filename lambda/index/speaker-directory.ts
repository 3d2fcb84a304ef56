import { fold } from '../text/fold'
import { soundKey } from '../text/sounds'
import type { IndexedQuote } from './quote-document'
import type { SpeakerEntity } from './search-contract'
import { crossScriptLikeness, type NameWord, nameWords } from './speaker-name'
import { SpeakerResolution, type Spelling } from './speaker-resolution'

/** The speakers of the index. Spellings of one person are joined anew once names have come or gone. */
export class SpeakerDirectory {
  private readonly spellings = new Map<string, Spelling>()
  private resolved: SpeakerResolution | null = null

  add({ quote, article }: IndexedQuote): void {
    if (!quote.speaker) return
    const spelling = this.spellings.get(quote.speaker.name) ?? this.begin(quote.speaker.name)
    spelling.quotes++
    spelling.articles.set(article.id, (spelling.articles.get(article.id) ?? 0) + 1)
  }

  remove({ quote, article }: IndexedQuote): void {
    const spelling = quote.speaker && this.spellings.get(quote.speaker.name)
    if (!spelling) return
    spelling.quotes--
    const left = (spelling.articles.get(article.id) ?? 0) - 1
    if (left > 0) spelling.articles.set(article.id, left)
    else spelling.articles.delete(article.id)
    if (spelling.quotes > 0) return
    this.spellings.delete(spelling.name)
    this.resolved = null
  }

  /** The name shown for the person whom a speaker's name is a spelling of. */
  entityName(name: string): string {
    const entity = this.entityOf(name)
    const members = entity === null ? undefined : this.resolution.entities.get(entity)
    return members ? displayName(members) : name
  }

  /** Tests whether a name is a spelling of the person that `speaker` names, in either script. */
  matcher(speaker: string): (name: string) => boolean {
    const wanted = this.resolution.entityOf(nameWords(speaker))
    const folded = fold(speaker.trim())
    return (name) => (wanted !== null && this.entityOf(name) === wanted) || fold(name) === folded
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
    return [...this.resolution.entities.values()]
      .filter((members) =>
        members.some(({ words }) => wanted.every((word) => words.some((other) => begins(other, word)))),
      )
      .map(speakerEntity)
      .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
      .slice(0, limit)
  }

  private begin(name: string): Spelling {
    const spelling: Spelling = { name, words: nameWords(name), quotes: 0, articles: new Map() }
    this.spellings.set(name, spelling)
    this.resolved = null
    return spelling
  }

  private entityOf(name: string): string | null {
    const spelling = this.spellings.get(name)
    return this.resolution.entityOf(spelling?.words ?? nameWords(name))
  }

  private get resolution(): SpeakerResolution {
    this.resolved ??= new SpeakerResolution([...this.spellings.values()])
    return this.resolved
  }
}

function speakerEntity(members: readonly Spelling[]): SpeakerEntity {
  const articles = new Set(members.flatMap((spelling) => [...spelling.articles.keys()]))
  return {
    name: displayName(members),
    variants: byUse(members).map(({ name }) => name),
    quotes: members.reduce((sum, { quotes }) => sum + quotes, 0),
    articles: articles.size,
  }
}

/** The fullest spelling in Urdu script; among equals the commonest. */
function displayName(members: readonly Spelling[]): string {
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
