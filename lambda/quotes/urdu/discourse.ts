import type { Narrative } from '../narrative'
import type { Token } from '../tokens'
import { findCues, isComplementiser } from './cues'
import { documentAuthor } from './documents'
import { nounPhraseBefore } from './noun-phrase'
import type { People, Person } from './people'
import { headWord, isNameWord, type NounPhrase, splitPhrase } from './phrase-parts'
import { isPlace } from './places'
import { isRoleWord, ORGANISATION_WORDS } from './roles'
import {
  addressee,
  askedSubject,
  ergativeSubject,
  introducedSubject,
  isOpening,
  isPerson,
  isThirdPerson,
  LONGEST_SENTENCE,
  subjectOf,
} from './subjects'
import { FIRST_PERSON, PRONOUNS, RELATIVE, words } from './words'

/** A speaker: a person of the article or, failing that, a noun phrase. */
export interface Who {
  person: Person | null
  phrase: NounPhrase
}

/** Sentences through which a pronoun or an omitted subject still means the last speaker. */
const TOPIC_REACH = 6

/** What begins a clause that hangs on the one before: "when", "where", "who". */
const SUBORDINATORS: ReadonlySet<string> = new Set([...RELATIVE, 'جب', 'جہاں', 'جسے', 'جنہیں', 'جنھیں'])

/** Tokens at the beginning of a sentence among which its subject is looked for. */
const LONGEST_SUBJECT = 16

/** Tokens of the place, and of what stands in brackets after it. */
const LONGEST_DATELINE = 14

/** کراچی (نامہ نگار): and لاہور: are no part of the sentence. */
function afterDateline(row: readonly Token[]): number {
  for (let i = 1; i < row.length && i <= LONGEST_DATELINE; i++) {
    if (row[i]?.kind === 'close-bracket') return i + 1
    if (row[i]?.key === ':' && i <= 3) return i + 1
    if (row[i]?.kind === 'stop' || (i === 4 && !row.slice(0, i).some(({ kind }) => kind === 'open-bracket')))
      return 0
  }
  return 0
}

const INTERVIEWERS = words('صحافی میزبان رپورٹر نمائندے نمائندہ نگار اینکر')
const ASKING = words('پوچھا پوچھی سوال استفسار دریافت')

/** میزبان نے پوچھا: the question of somebody unnamed is about who answers next. */
function isQuestion(main: readonly Token[]): boolean {
  const ne = main.findIndex(({ key }) => key === 'نے')
  return INTERVIEWERS.has(main[ne - 1]?.key ?? '') && main.slice(ne).some(({ key }) => ASKING.has(key))
}

/** خبر رساں ادارے کے مطابق: who relays the news is not whom the sentence is about. */
function isSource(phrase: NounPhrase): boolean {
  return !isPerson(phrase) || phrase.tokens.some(({ key }) => ORGANISATION_WORDS.has(key))
}

/** کمپنی سپیس ایکس: the article calls it a kind of organisation and nothing else. */
function isOrganisation({ person, phrase }: Who): boolean {
  if (person) return person.roles.size > 0 && [...person.roles].every((role) => ORGANISATION_WORDS.has(role))
  return ORGANISATION_WORDS.has(headWord(phrase))
}

/** انہوں and ان, of one person in respect or of several; an organisation is اس. */
function isPlural(pronoun: NounPhrase): boolean {
  return /^ان/.test(headWord(pronoun))
}

/** Who is spoken of as a narrative goes on: what a pronoun, a short name or a bare title means. */
export class Discourse {
  /** The subject of the last sentences; null at the beginning and when nobody was named for long. */
  topic: Who | null = null
  private topicAge = 0
  private read = 0

  /** @param narrator whose words the narrative is, when it is itself a quotation: its میں */
  constructor(
    private readonly narrative: Narrative,
    private readonly people: People,
    private readonly narrator: Who | null,
  ) {}

  /** Moves the topic over the sentences that end before a place of the row. */
  readUntil(until: number): void {
    const { row, sentenceStart } = this.narrative
    while (this.read < until) {
      const start = this.read
      let end = start + 1
      while (end < until && sentenceStart[end] === start) end++
      this.readTopic(row.slice(start, end))
      this.read = end
    }
  }

  private readTopic(sentence: readonly Token[]): void {
    const who = this.mainSubject(sentence)
    if (who === 'same') this.topicAge = 0
    else if (who) [this.topic, this.topicAge] = [who, 0]
    else if (sentence.some((token) => token.kind === 'word')) this.topicAge++
    if (this.topicAge > TOPIC_REACH) this.topic = null
  }

  /** The subject of a sentence's main clause; 'same' when a pronoun carries the topic on. */
  private mainSubject(sentence: readonly Token[]): Who | 'same' | null {
    const limit = sentence.findIndex((_, i) => isComplementiser(sentence, i))
    const main = limit < 0 ? sentence : sentence.slice(0, limit)
    const leading = this.leadingSubject(main)
    if (leading) return leading
    if (isQuestion(main)) return 'same'
    for (const cue of findCues(main)) {
      const subject = subjectOf(main, cue, this.people)
      if (subject && cue.kind === 'according' && isSource(subject)) continue
      if (subject) return this.nextTopic(subject, main)
    }
    for (let i = 1; i < main.length; i++) {
      if (main[i]?.key !== 'نے' || RELATIVE.has(main[i - 1]?.key ?? '')) continue
      const subject = nounPhraseBefore(main, i)
      if (subject) return this.nextTopic(subject, main)
    }
    return this.initialSubject(main)
  }

  /** زرینہ کو وہ رات یاد ہے جب آواز نے ... : whom the main clause is about, before a clause that hangs on it. */
  private leadingSubject(main: readonly Token[]): Who | null {
    const asked = askedSubject(main)
    if (asked && this.isSomebody(asked)) return this.who(asked)
    const hanging = main.findIndex(({ key }, i) => i > 0 && SUBORDINATORS.has(key))
    if (hanging < 0 || main.slice(0, hanging).some(({ key }) => key === 'نے')) return null
    return this.introduced(main.slice(afterDateline(main), hanging))
  }

  /** Whom the beginning of a sentence introduces without نے. */
  introduced(row: readonly Token[]): Who | null {
    const subject = introducedSubject(row)
    return subject && this.isSomebody(subject) ? this.who(subject) : null
  }

  /** A subject is spoken of next; but where the writer asks (میں نے X سے پوچھا), it is who was asked. */
  private nextTopic(subject: NounPhrase, main: readonly Token[]): Who | 'same' | null {
    if (!subject.pronoun) return this.who(subject)
    const asked = FIRST_PERSON.has(headWord(subject)) ? addressee(main) : null
    return asked ? this.who(asked) : 'same'
  }

  /** A sentence that begins with a name: پروفیسر نوئل شارکی ... سربراہ ہیں. */
  private initialSubject(main: readonly Token[]): Who | 'same' | null {
    let start = afterDateline(main)
    while (start < main.length && isOpening(main[start] as Token)) start++
    const rest = main.slice(start, start + LONGEST_SUBJECT)
    const introduced = this.introduced(rest)
    if (introduced) return introduced
    if (rest[0]?.kind === 'word' && /^(وہ|ان|انہوں|انھوں|انہیں|انھیں)$/.test(rest[0].key)) return 'same'
    const found = this.people.known(rest)
    if (found) return { person: found.person, phrase: splitPhrase(found.phrase) }
    return this.newSubject(main.slice(start))
  }

  /** A name with a role before it, or one that the article has elsewhere. */
  private isSomebody({ name, role }: NounPhrase): boolean {
    return name.length > 0 && (role.length > 0 || this.people.isKnown(name))
  }

  /** A name of two or three words that a pronoun or a relative clause follows: کرن جوہر اپنے شو میں. */
  private newSubject(row: readonly Token[]): Who | null {
    let end = 0
    while (end < 4 && row[end]?.kind === 'word' && isNameWord(row[end]?.key ?? '') && !isPlace(row, end))
      end++
    const next = row[end]
    const relative = next?.kind === 'pause' && RELATIVE.has(row[end + 1]?.key ?? '')
    if (end < 2 || end > 3 || !(relative || PRONOUNS.has(next?.key ?? ''))) return null
    const phrase = splitPhrase(row.slice(0, end))
    return phrase.name.length > 1 ? this.who(phrase) : null
  }

  /** The person of a phrase; a pronoun means the last subject of its sentence, else the topic. */
  who(phrase: NounPhrase): Who | null {
    if (isThirdPerson(phrase)) return this.antecedentOf(phrase)
    if (phrase.pronoun) return FIRST_PERSON.has(headWord(phrase)) ? this.narrator : null
    const at = phrase.tokens[0]?.start ?? 0
    const mayBeKnown = phrase.name.length > 0 || (!phrase.indefinite && isRoleWord(headWord(phrase)))
    if (mayBeKnown) return { person: this.people.resolve(phrase, at), phrase }
    return { person: null, phrase }
  }

  private antecedentOf(pronoun: NounPhrase): Who | null {
    const left = this.sentenceUpTo(pronoun.tokens[0] as Token)
    const author = documentAuthor(left)
    if (author) return author.pronoun ? this.topic : this.who(author)
    const switched = left
      .slice(-8)
      .some((token, i, last) => token.key === 'تو' || (token.key === 'پر' && last[i - 1]?.key === 'جس'))
    const carried = this.topic ?? this.onlyPerson(pronoun)
    const topic = carried && isPlural(pronoun) && isOrganisation(carried) ? null : carried
    const asked = switched ? addressee(left) : null
    if (asked) return this.who(asked)
    if (switched && this.topic) return topic
    for (const cue of findCues(left).reverse()) {
      const subject = subjectOf(left, cue, this.people)
      if (subject && !subject.pronoun) return this.who(subject)
    }
    const subject = ergativeSubject(left, left.length, false)
    if (subject && isPerson(subject)) return this.who(subject)
    const initial = this.initialSubject(left)
    return initial && initial !== 'same' ? initial : topic
  }

  /** With no topic yet, the one person that the article has named so far. */
  private onlyPerson(pronoun: NounPhrase): Who | null {
    const person = this.people.onlyBefore(pronoun.tokens[0]?.start ?? 0)
    return person && { person, phrase: pronoun }
  }

  /** The sentence of a token, up to it and without its own marks. */
  private sentenceUpTo(token: Token): Token[] {
    const { row, sentenceStart } = this.narrative
    let [low, high] = [0, row.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((row[middle]?.start ?? 0) < token.start) low = middle + 1
      else high = middle
    }
    return row.slice(Math.max(sentenceStart[low] ?? 0, low - LONGEST_SENTENCE), low)
  }
}
