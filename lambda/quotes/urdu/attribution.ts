import type { Narrative } from '../narrative'
import type { Token } from '../tokens'
import { BETWEEN, type Cue, DOCUMENTS, findCues, isAdjacent, isComplementiser, UTTERANCES } from './cues'
import {
  headWord,
  isBareRole,
  isNameWord,
  type NounPhrase,
  nounPhraseBefore,
  splitPhrase,
} from './noun-phrase'
import type { People, Person } from './people'
import { isRoleWord } from './roles'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  GENITIVE,
  POSTPOSITIONS,
  PRONOUNS,
  RELATIVE,
  THIRD_PERSON,
  VERBS,
} from './words'

/** How a quotation hangs on its speaker; decides what a short span is. */
export type Tie =
  /** A cue right before it: کہا کہ "…". */
  | 'direct'
  /** X نے right before it, with no verb: "…" is what X said, or an object. */
  | 'bare'
  /** A cue right after it: "…" انہوں نے کہا. */
  | 'after'
  /** Somewhere in the clause after کہا کہ, or after کے مطابق. */
  | 'clause'
  /** Something is called it: "…" قرار دیا. */
  | 'verdict'
  /** It follows the sentence or quotation of a speaker who goes on. */
  | 'continued'

/** A speaker: a person of the article or, failing that, a noun phrase. */
export interface Who {
  person: Person | null
  phrase: NounPhrase
}

export interface Attribution {
  tie: Tie
  /** Null when the words are announced but nobody is named. */
  who: Who | null
  via: Who | null
  mention: string
  cue: string
}

/** Tokens looked at before and after a quotation. */
const LEFT_WINDOW = 70
const RIGHT_WINDOW = 45

/** Tokens of the clause before a verb that takes a plain subject. */
const LONGEST_CLAUSE = 20

/** Tokens of a sentence in which a pronoun's antecedent is looked for. */
const LONGEST_SENTENCE = 160

/** Sentences through which a pronoun or an omitted subject still means the last speaker. */
const TOPIC_REACH = 6

/** Attributes the quotations of one narrative, in order, carrying the topic from sentence to sentence. */
export class Attributor {
  private topic: Who | null = null
  private topicAge = 0
  private read = 0
  /** Speaker of the last quotation and where it stood. */
  private last: { who: Who | null; via: Who | null; place: number } | null = null

  constructor(
    private readonly text: string,
    private readonly narrative: Narrative,
    private readonly people: People,
    outer: Who | null,
  ) {
    this.topic = outer
  }

  /** Who said the quotation at a place of the row; places must come in rising order. */
  attribute(place: number): Attribution | null {
    const start = this.narrative.sentenceStart[place] ?? 0
    this.readTopics(start)
    const found =
      this.fromLeft(place, start, true) ??
      this.fromRight(place) ??
      this.fromLeft(place, start, false) ??
      this.fromVerdict(place, start) ??
      this.fromClauseAround(place, start) ??
      this.fromSentenceBefore(place, start)
    if (found) this.last = { who: found.who, via: found.via, place }
    return found
  }

  /** Moves the topic over the sentences that end before a place of the row. */
  private readTopics(until: number): void {
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
    for (const cue of findCues(main)) {
      const subject = this.subjectOf(main, cue, 0)
      if (subject) return subject.pronoun ? 'same' : this.who(subject)
    }
    for (let i = 1; i < main.length; i++) {
      if (main[i]?.key !== 'نے' || RELATIVE.has(main[i - 1]?.key ?? '')) continue
      const subject = nounPhraseBefore(main, i)
      if (subject) return subject.pronoun ? 'same' : this.who(subject)
    }
    return this.initialSubject(main)
  }

  /** A sentence that begins with a name: پروفیسر نوئل شارکی ... سربراہ ہیں. */
  private initialSubject(main: readonly Token[]): Who | 'same' | null {
    let start = 0
    while (start < main.length && isOpening(main[start] as Token)) start++
    const first = main[start]
    if (first?.kind === 'word' && /^(وہ|ان|انہوں|انھوں|انہیں|انھیں)$/.test(first.key)) return 'same'
    const found = this.people.known(main.slice(start, start + 14))
    if (found) return { person: found.person, phrase: splitPhrase(found.phrase) }
    return this.newSubject(main.slice(start))
  }

  /** A name of two or three words that a pronoun or a relative clause follows: کرن جوہر اپنے شو میں. */
  private newSubject(row: readonly Token[]): Who | null {
    let end = 0
    while (end < 4 && row[end]?.kind === 'word' && isNameWord(row[end]?.key ?? '')) end++
    const next = row[end]
    const relative = next?.kind === 'pause' && RELATIVE.has(row[end + 1]?.key ?? '')
    if (end < 2 || end > 3 || !(relative || PRONOUNS.has(next?.key ?? ''))) return null
    const phrase = splitPhrase(row.slice(0, end))
    return phrase.name.length > 1 ? this.who(phrase) : null
  }

  /** A cue in the sentence before the quotation: adjacent to it, or with کہ and more of its clause. */
  private fromLeft(place: number, start: number, direct: boolean): Attribution | null {
    const from = Math.max(start, place - LEFT_WINDOW)
    const row = this.narrative.row.slice(from, place)
    while (row.at(-1)?.kind === 'mark') row.pop()
    const cues = findCues(row)
    for (let c = cues.length - 1; c >= 0; c--) {
      const cue = cues[c] as Cue
      const adjacent = cue.kind !== 'according' && isAdjacent(row, cue.to, row.length)
      if (direct && !adjacent) break
      if (!adjacent && !governs(row, cue)) continue
      const found = this.attributionBy(row, cues, c, adjacent ? 'direct' : 'clause', place)
      if (found.who || c === 0 || !cues.slice(0, c).some((other) => governs(row, other))) return found
    }
    return direct ? this.fromBareSubject(row, cues, place) : null
  }

  private attributionBy(
    row: readonly Token[],
    cues: readonly Cue[],
    c: number,
    tie: Tie,
    place: number,
  ): Attribution {
    const cue = cues[c] as Cue
    const subject = this.subjectOf(row, cue, place)
    const words = this.words(row, cue.from, row.length)
    if (!subject) {
      const nobody = cue.kind === 'passive' || isInscription(row, cue)
      const goesOn = nobody ? null : this.speakerGoingOn(row)
      return { tie, who: goesOn?.who ?? null, via: goesOn?.via ?? null, mention: '', cue: words }
    }
    const who = this.who(subject)
    return { tie, who, via: this.viaOf(row, cues, c, who), mention: this.mention(subject), cue: words }
  }

  /** With no subject in the sentence, the speaker of the quotation in it, else the topic, goes on. */
  private speakerGoingOn(row: readonly Token[]): { who: Who | null; via: Who | null } {
    if (this.last && row.some((token) => token.kind === 'quote')) return this.last
    return { who: this.topic, via: null }
  }

  /** X نے "…", NAME: "…", X کا پیغام "…": no verb, but somebody right before the words. */
  private fromBareSubject(row: Token[], cues: readonly Cue[], place: number): Attribution | null {
    let end = row.length
    while (end > 0 && /pause|line|paragraph/.test(row[end - 1]?.kind ?? '')) end--
    const last = row[end - 1]
    if (last?.kind !== 'word') return null
    if (last.key === 'نے') {
      const governing = cues.findLastIndex((cue) => governs(row, cue))
      if (governing >= 0) return this.attributionBy(row, cues, governing, 'direct', place)
      const subject = nounPhraseBefore(row, end - 1)
      return subject && this.attribution('bare', subject, last.key)
    }
    if (UTTERANCES.has(last.key)) {
      const subject = this.genitiveSubject(row, end - 1)
      return subject && this.attribution('direct', subject, last.key)
    }
    if (row[end]?.key === ':' && end <= 8) {
      const subject = nounPhraseBefore(row, end)
      if (subject && subject.tokens.length === end - row.findIndex((token) => token.kind === 'word'))
        return this.attribution('direct', subject, ':')
    }
    return null
  }

  /** "…" انہوں نے کہا۔ / "…" یہ کہنا تھا X کا۔ / "…" X نے ... سنا دیا (a headline). */
  private fromRight(place: number): Attribution | null {
    const { row } = this.narrative
    let from = place + 1
    if (row[place]?.kind !== 'quote') return null
    while (row[from]?.kind === 'pause' || (row[from]?.kind === 'stop' && row[from - 1]?.kind === 'quote'))
      from++
    let end = from
    while (
      end < row.length &&
      end < from + RIGHT_WINDOW &&
      !/stop|paragraph|quote/.test(row[end]?.kind ?? '')
    )
      end++
    const closed = row[end]?.kind !== 'quote'
    const clause = row.slice(from, end)
    const cue = findCues(clause)[0]
    if (!cue || !closed) return this.fromHeadline(place, clause)
    if (clause.some((_, i) => i < cue.to + 2 && isComplementiser(clause, i))) return null
    const rest = clause.slice(cue.to).filter((token) => token.kind === 'word')
    const subject =
      this.subjectOf(clause, cue, place) ?? (cue.kind === 'genitive' ? subjectBehind(clause, cue) : null)
    const pointsBack = clause[0]?.key === 'یہ' || clause[0]?.key === 'ان'
    if (!subject || (rest.length > 3 && !pointsBack)) return null
    return this.attribution('after', subject, this.words(clause, cue.from, cue.to))
  }

  /** A headline puts the speaker after the words: "…" سپنر شین وارن نے ... سنا دیا; "…"، عمران خان. */
  private fromHeadline(place: number, clause: readonly Token[]): Attribution | null {
    const { row, sentenceStart } = this.narrative
    const inHeadline = (sentenceStart[place] ?? 0) === 0 || row[place - 1]?.kind === 'quote'
    if (!inHeadline || this.last?.who) return null
    const byline = splitPhrase(clause.filter(({ kind }) => kind === 'word'))
    if (
      clause.length <= 6 &&
      /[:،]/.test(row[place + 1]?.key ?? row[place + 2]?.key ?? '') &&
      byline.name.length > 1
    )
      return this.attribution('after', byline, '')
    const ends = clause.findIndex((token, i) => i > 0 && /^(نے|بھی|کا)$/.test(token.key))
    const subject = ends > 0 && ends <= 8 ? nounPhraseBefore(clause, ends) : null
    const coversStart = subject && subject.tokens[0] === clause[0]
    return coversStart && isPerson(subject) ? this.attribution('after', subject, '') : null
  }

  /** X نے اسے "…" قرار دیا: the speaker of a short verdict. */
  private fromVerdict(place: number, start: number): Attribution | null {
    const { row } = this.narrative
    let i = place
    while (i < row.length && i < place + 8 && (row[i]?.kind !== 'word' || row[i]?.key !== 'قرار')) {
      if (/stop|paragraph/.test(row[i]?.kind ?? '')) return null
      i++
    }
    if (row[i]?.key !== 'قرار' || !/^(د[یے]|دے)/.test(row[i + 1]?.key ?? '')) return null
    for (let k = place - 1; k >= start; k--) {
      if (row[k]?.key !== 'نے' || RELATIVE.has(row[k - 1]?.key ?? '')) continue
      const subject = nounPhraseBefore(row, k)
      return subject && this.attribution('verdict', subject, 'قرار دیا')
    }
    return null
  }

  /** X نے "…" کی ضرورت پر زور دیا: words of X in the object of a reporting verb. */
  private fromClauseAround(place: number, start: number): Attribution | null {
    const { row } = this.narrative
    let from = place + 1
    while (
      from < row.length &&
      row[from - 1]?.kind !== 'quote' &&
      row[from]?.kind !== 'mark' &&
      from < place + 8
    )
      from++
    let end = from
    while (end < row.length && end < from + 10 && !/stop|paragraph|quote/.test(row[end]?.kind ?? '')) end++
    const cue = findCues(row.slice(from, end)).find(({ kind }) => kind === 'ergative' || kind === 'passive')
    if (!cue) return null
    const left = row.slice(Math.max(start, place - LEFT_WINDOW), place)
    const subject =
      cue.kind === 'passive' ? documentSubject(left, left.length) : ergativeSubject(left, left.length, true)
    return subject && this.attribution('clause', subject, this.words(row, from + cue.from, from + cue.to))
  }

  /** A quotation that is a sentence of its own goes on with the speaker of the sentence before. */
  private fromSentenceBefore(place: number, start: number): Attribution | null {
    const { row } = this.narrative
    if (row[place]?.kind !== 'quote' || row.slice(start, place).some((token) => token.kind === 'word'))
      return null
    const before = this.sentenceBefore(start)
    if (!before) return null
    const hasCue = findCues(before).some((cue) => cue.kind !== 'passive')
    const quoted = before.some((token) => token.kind === 'quote')
    if (!hasCue && !quoted) return null
    if (quoted && !hasCue && !this.last) return null
    const who = quoted ? (this.last?.who ?? null) : this.topic
    return who && { tie: 'continued', who, via: null, mention: '', cue: '' }
  }

  private sentenceBefore(start: number): Token[] | null {
    const { row, sentenceStart } = this.narrative
    let end = start
    while (end > 0) {
      const previous = sentenceStart[end - 1] ?? 0
      const sentence = row.slice(previous, end)
      if (sentence.some((token) => token.kind === 'word' || token.kind === 'quote')) return sentence
      end = previous
    }
    return null
  }

  private attribution(tie: Tie, subject: NounPhrase, cue: string): Attribution {
    return { tie, who: this.who(subject), via: null, mention: this.mention(subject), cue }
  }

  /** The phrase that a cue takes as its speaker; null when it is omitted or not given. */
  private subjectOf(row: readonly Token[], cue: Cue, _place: number): NounPhrase | null {
    switch (cue.kind) {
      case 'ergative':
        return ergativeSubject(row, cue.from, true)
      case 'participle':
        return ergativeSubject(row, cue.from, false)
      case 'genitive':
        return this.genitiveSubject(row, cue.from)
      case 'according':
        return accordingSubject(row, cue)
      case 'nominative':
        return this.nominativeSubject(row, cue.from)
      case 'passive':
        return documentSubject(row, cue.from)
    }
  }

  private genitiveSubject(row: readonly Token[], cue: number): NounPhrase | null {
    for (let i = cue - 1; i >= 0 && i > cue - 22; i--) {
      const token = row[i] as Token
      if (isComplementiser(row, i) || token.kind === 'stop') return null
      if (token.key.length > 3 && token.key.endsWith('کا') && i === cue - 1)
        return splitPhrase([withoutKa(token)])
      if (token.key !== 'کا') continue
      if (RELATIVE.has(row[i - 1]?.key ?? '')) return antecedent(row, i - 1)
      return nounPhraseBefore(row, i)
    }
    return null
  }

  /** The plain subject: right before the verb (نواز کہتے ہیں), else at the beginning of its clause. */
  private nominativeSubject(row: readonly Token[], cue: number): NounPhrase | null {
    if (row[cue - 1]?.kind === 'word' || row[cue - 1]?.kind === 'pause') {
      const adjacent = nounPhraseBefore(row, cue)
      if (adjacent && (isPerson(adjacent) || isThirdPerson(adjacent))) return adjacent
    }
    let start = cue
    while (start > 0 && cue - start < LONGEST_CLAUSE && !isClauseEdge(row, start - 1)) start--
    for (let i = start; i < cue; i++) {
      if (row[i]?.key === 'وہ') return nounPhraseBefore(row, i + 1)
      if (i > start && !isPhraseEnd(row[i - 1] as Token)) continue
      const known = this.people.known(row.slice(i, cue))
      if (known) return splitPhrase(known.phrase)
    }
    return null
  }

  /** Who reported it: a cue further left whose کہ clause holds this one. */
  private viaOf(row: readonly Token[], cues: readonly Cue[], c: number, speaker: Who | null): Who | null {
    for (let o = c - 1; o >= 0; o--) {
      const outer = cues[o] as Cue
      if (outer.kind === 'passive' || !governs(row, outer) || !reports(row, outer, cues[c] as Cue)) continue
      const subject = this.subjectOf(row, outer, 0)
      const who = subject && this.who(subject)
      if (who && speaker && !this.same(who, speaker)) return who
    }
    return null
  }

  private same(a: Who, b: Who): boolean {
    if (a.person ?? b.person) return a.person === b.person
    return this.mention(a.phrase) === this.mention(b.phrase)
  }

  /** The person of a phrase; a pronoun means the last subject of its sentence, else the topic. */
  private who(phrase: NounPhrase): Who | null {
    if (phrase.pronoun)
      return THIRD_PERSON.has(phrase.tokens[0]?.key ?? '') ? this.antecedentOf(phrase) : null
    const at = phrase.tokens[0]?.start ?? 0
    if (phrase.name.length > 0 || isRoleWord(headWord(phrase)))
      return { person: this.people.resolve(phrase, at), phrase }
    return { person: null, phrase }
  }

  private antecedentOf(pronoun: NounPhrase): Who | null {
    const left = this.sentenceUpTo(pronoun.tokens[0] as Token)
    const author = documentAuthor(left)
    if (author) return author.pronoun ? this.topic : this.who(author)
    const switched = left
      .slice(-8)
      .some((token, i, last) => token.key === 'تو' || (token.key === 'پر' && last[i - 1]?.key === 'جس'))
    if (switched && this.topic) return this.topic
    for (const cue of findCues(left).reverse()) {
      const subject = this.subjectOf(left, cue, 0)
      if (subject && !subject.pronoun) return this.who(subject)
    }
    const subject = ergativeSubject(left, left.length, false)
    return subject && isPerson(subject) ? this.who(subject) : (this.topic ?? this.onlyPerson(pronoun))
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

  private mention(phrase: NounPhrase): string {
    return this.people.spell(phrase.tokens)
  }

  private words(row: readonly Token[], from: number, to: number): string {
    let [first, last] = [from, to - 1]
    while (last > first && row[last]?.kind !== 'word') last--
    if (row[first]?.key === 'مطابق' && row[first - 1]?.key === 'کے') [first, last] = [first - 1, first]
    if (last - first > 8) last = first + 2
    return this.text.slice(row[first]?.start ?? 0, row[last]?.end ?? 0).replace(/\s+/g, ' ')
  }
}

/** انجلیناکا: the postposition written on the name. */
function withoutKa(token: Token): Token {
  return { ...token, end: token.end - 2, key: token.key.slice(0, -2) }
}

/** A named or titled subject: what انہوں may mean. */
function isPerson(phrase: NounPhrase): boolean {
  return phrase.name.length > 0 || isBareRole(phrase)
}

function isThirdPerson(phrase: NounPhrase): boolean {
  return phrase.pronoun && THIRD_PERSON.has(phrase.tokens[0]?.key ?? '')
}

/** پلے کارڈ پر لکھا تھا: written on something, by nobody in the sentence. */
function isInscription(row: readonly Token[], cue: Cue): boolean {
  return row[cue.from]?.key === 'لکھا' && row[cue.from - 1]?.key === 'پر'
}

/** A cue governs what follows when a کہ opens its clause, or when it is "according to". */
function governs(row: readonly Token[], cue: Cue): boolean {
  if (cue.kind === 'according') return row.length - cue.to <= 40
  for (let i = cue.to; i < row.length && i < cue.to + 4; i++) {
    if (isComplementiser(row, i)) return true
    if (row[i]?.kind !== 'word') return row[i]?.key === ':'
    if (!BETWEEN.has(row[i]?.key ?? '')) return false
  }
  return false
}

/** One cue's clause holds the other: nothing quoted between, and the inner subject not far after کہ. */
function reports(row: readonly Token[], outer: Cue, inner: Cue): boolean {
  for (let i = outer.to; i < inner.from; i++)
    if (row[i]?.kind === 'quote' || row[i]?.kind === 'stop' || row[i]?.key === 'جس') return false
  return inner.from - outer.to <= LONGEST_CHAIN
}

/** Tokens between the cues of a chain. */
const LONGEST_CHAIN = 18

/** The phrase before the nearest نے on the left; a relative جنہوں نے is passed over. */
function ergativeSubject(row: readonly Token[], cue: number, sameClause: boolean): NounPhrase | null {
  for (let i = cue - 1; i > 0; i--) {
    const token = row[i] as Token
    if (sameClause && (isComplementiser(row, i) || token.kind === 'stop')) return null
    if (token.key !== 'نے' || token.kind !== 'word') continue
    if (RELATIVE.has(row[i - 1]?.key ?? '')) continue
    return nounPhraseBefore(row, i)
  }
  return null
}

/** X کے اندازے کے مطابق: what stands between a person and کے مطابق. */
const OPINIONS = new Set(['اندازے', 'خیال', 'بیان', 'دعوے', 'الفاظ', 'کہنے', 'رائے', 'نزدیک'])

/** X کے مطابق, بقول X, X کے بقول. */
function accordingSubject(row: readonly Token[], cue: Cue): NounPhrase | null {
  if (row[cue.from - 1]?.key === 'کے') {
    const opinion = OPINIONS.has(row[cue.from - 2]?.key ?? '') && GENITIVE.has(row[cue.from - 3]?.key ?? '')
    const issuer = DOCUMENTS.has(row[cue.from - 2]?.key ?? '') ? issuerBefore(row, cue.from - 2) : null
    return issuer ?? nounPhraseBefore(row, cue.from - (opinion ? 3 : 1))
  }
  if (OPINIONS.has(row[cue.from]?.key ?? '')) return nounPhraseBefore(row, cue.from - 1)
  if (row[cue.from]?.key !== 'بقول') return null
  let end = cue.to
  while (end < row.length && end < cue.to + 6 && row[end]?.kind === 'word' && !isPhraseEnd(row[end] as Token))
    end++
  return end > cue.to ? splitPhrase(row.slice(cue.to, end)) : null
}

function isClauseEdge(row: readonly Token[], i: number): boolean {
  const token = row[i] as Token
  return (
    token.kind !== 'word' || isComplementiser(row, i) || (AUXILIARIES.has(token.key) && token.key !== 'ہوئے')
  )
}

/** رپورٹ میں کہا گیا; X کی جانب سے ... کہا گیا. */
function documentSubject(row: readonly Token[], cue: number): NounPhrase | null {
  for (let i = cue - 1; i > 0 && i > cue - 20; i--) {
    const token = row[i] as Token
    if (token.kind === 'stop') return null
    if (/^(جانب|طرف)$/.test(token.key) && row[i - 1]?.key === 'کی' && row[i + 1]?.key === 'سے')
      return nounPhraseBefore(row, i - 1)
    if (token.key !== 'میں') continue
    if (RELATIVE.has(row[i - 1]?.key ?? '')) return documentAntecedent(row, i - 1)
    if (DOCUMENTS.has(row[i - 1]?.key ?? '')) return issuerBefore(row, i - 1) ?? nounPhraseBefore(row, i)
  }
  return null
}

/** پی سی بی کی جانب سے جاری بیان: who issued the document. */
function issuerBefore(row: readonly Token[], document: number): NounPhrase | null {
  for (let i = document - 1; i > 1 && i > document - 8; i--)
    if (/^(جانب|طرف)$/.test(row[i]?.key ?? '') && row[i - 1]?.key === 'کی')
      return nounPhraseBefore(row, i - 1)
  return null
}

/** ٹریلر جاری کیا گیا، جس میں: the nearest document in the clause before. */
function documentAntecedent(row: readonly Token[], relative: number): NounPhrase | null {
  for (let i = relative - 1; i >= 0 && i > relative - 16; i--)
    if (DOCUMENTS.has(row[i]?.key ?? '')) return nounPhraseBefore(row, i + 1)
  return null
}

/** صدر ٹرمپ کی اس ٹویٹ ... جس میں انھوں نے: the pronoun is the author of the document. */
function documentAuthor(left: readonly Token[]): NounPhrase | null {
  const { length } = left
  if (left[length - 1]?.key !== 'میں' || !RELATIVE.has(left[length - 2]?.key ?? '')) return null
  for (let i = length - 3; i > 1 && i > length - 20; i--) {
    if (!DOCUMENTS.has(left[i]?.key ?? '')) continue
    for (let j = i - 1; j > 0 && j >= i - 3; j--)
      if (GENITIVE.has(left[j]?.key ?? '')) return nounPhraseBefore(left, j)
  }
  return null
}

/** کرکٹر پر بھی چل گیا ہے جس کا کہنا ہے: the noun phrase at the nearest postposition before. */
function antecedent(row: readonly Token[], relative: number): NounPhrase | null {
  for (let i = relative - 1; i > 0 && i > relative - 12; i--) {
    if (!/^(نے|پر|کو|سے|میں|کا|کی|کے)$/.test(row[i]?.key ?? '')) continue
    const phrase = nounPhraseBefore(row, i)
    if (phrase && !phrase.pronoun) return phrase
  }
  return null
}

/** یہ کہنا تھا X کا: the subject after the cue. */
function subjectBehind(row: readonly Token[], cue: Cue): NounPhrase | null {
  const end = row.findLastIndex((token, i) => i > cue.to && i < cue.to + 14 && token.key === 'کا')
  return end < 0 ? null : nounPhraseBefore(row.slice(cue.to), end - cue.to)
}

/** Words before the subject of a sentence: conjunctions, adverbs, punctuation. */
function isOpening(token: Token): boolean {
  if (token.kind !== 'word') return token.kind !== 'quote'
  return CONJUNCTIONS.has(token.key) || ADVERBS.has(token.key)
}

function isPhraseEnd(token: Token): boolean {
  const { key } = token
  return (
    POSTPOSITIONS.has(key) ||
    VERBS.has(key) ||
    AUXILIARIES.has(key) ||
    PRONOUNS.has(key) ||
    CONJUNCTIONS.has(key) ||
    ADVERBS.has(key)
  )
}
