import { FIELD_FACET_NAMES, FILTERS } from '../../../contract/filters'
import { isStopWord } from '../../../language/urdu/stop-words'
import { terms } from '../../../language/urdu/tokenize'
import type { ArticleChange, ArticleSummary } from '../../../store/article'
import type { StoredQuote } from '../../../store/record'
import { FIELDS, type Field, fieldKeepsStopWords, fieldTexts, indexedArticle } from '../../indexed-quote'
import { CoveredClauses } from '../../query/covered'
import { markOfText } from '../../query/equal-quotes'
import { SpeakerDirectory } from '../../speakers/speaker-directory'
import { NONE } from '../columns'
import { TextPacker } from './coded-texts'
import { packCommonPairs } from './common-pairs'
import { GrowingArray } from './growing-array'
import { packSpeakers } from './packed-speakers'
import { packVocabulary } from './packed-vocabulary'
import { packPostings } from './posting-lists'
import { invert, RowBuffer } from './row-buffer'
import type { SegmentFacts } from './segment'
import { narrow, SEGMENT_RULES, type Sections, writeSegmentFile } from './segment-file'
import { StringIds } from './string-ids'
import { packStrings } from './string-table'
import { packRows } from './word-rows'

/** An article, or its deletion, as a segment keeps it. */
export interface SegmentArticle extends ArticleChange {
  /** For each of its quotes, where in the feed it was first met. */
  addedAt: readonly string[]
}

/** A column of texts of which many are equal. */
class ValuePacker {
  private readonly numbers = new Map<string, number>()
  /** One more than the numbers. */
  private readonly ids = new GrowingArray(Uint32Array)

  add(value: string | null): void {
    if (value === null) {
      this.ids.push(0)
      return
    }
    const id = this.numbers.get(value) ?? this.numbers.size + 1
    this.numbers.set(value, id)
    this.ids.push(id)
  }

  pack(sections: Sections, name: string): void {
    packStrings(sections, `${name}.values`, this.numbers.keys())
    sections.set(`${name}.ids`, narrow(this.ids.all))
  }
}

/** Builds a segment of articles that come in ascending order of their ids, each once. */
export class SegmentBuilder {
  private readonly termIds = new StringIds()
  private readonly rows = Object.fromEntries(FIELDS.map((field) => [field, new RowBuffer()])) as Record<
    Field,
    RowBuffer
  >
  private readonly articleIds: string[] = []
  private readonly present = new GrowingArray(Uint8Array)
  private readonly firstSlots = new GrowingArray(Uint32Array)
  private readonly revisions = new GrowingArray(Float64Array)
  private readonly times = new GrowingArray(Float64Array)
  private readonly days = new ValuePacker()
  private readonly fields = FIELD_FACET_NAMES.map((name) => ({ name, column: new ValuePacker() }))
  private readonly changedAt: string[] = []
  private readonly quoteIds: string[] = []
  private readonly articleOf = new GrowingArray(Uint32Array)
  private readonly starts = new GrowingArray(Uint32Array)
  private readonly addedAt: string[] = []
  private readonly kinds = new ValuePacker()
  private readonly speakers = { name: new ValuePacker(), role: new ValuePacker(), type: new ValuePacker() }
  private readonly marks = new GrowingArray(Float64Array)
  private readonly nested = new GrowingArray(Uint32Array)
  private readonly directory = new SpeakerDirectory()
  private readonly mentions = new GrowingArray(Int32Array)
  private readonly records = new TextPacker()

  /** @param analyse cuts a text into its folded words */
  constructor(private readonly analyse: (text: string) => readonly string[] = terms) {}

  add({ addedAt, ...change }: SegmentArticle): void {
    const number = this.articleIds.length
    if (number > 0 && change.id <= (this.articleIds[number - 1] as string)) {
      throw new Error(`article ${change.id} comes out of order`)
    }
    const { quotes = [], ...summary } = change.article ?? {}
    this.articleIds.push(change.id)
    this.present.push(change.article === null ? 0 : 1)
    this.firstSlots.push(this.quoteIds.length)
    this.revisions.push(change.revision)
    this.changedAt.push(change.changedAt)
    this.records.add(JSON.stringify(summary))
    this.addFacts(change)
    this.addWords('title', change.article?.title ?? '')
    this.addNested(quotes)
    quotes.forEach((quote, at) => {
      this.articleOf.push(number)
      this.addedAt.push(addedAt[at] as string)
      this.addQuote(quote)
    })
  }

  finish(facts: Omit<SegmentFacts, 'articles' | 'quotes'>): Buffer {
    const sections: Sections = new Map()
    const whole: SegmentFacts = {
      ...facts,
      articles: this.present.all.reduce((sum, present) => sum + present, 0),
      quotes: this.quoteIds.length,
    }
    sections.set('facts', Buffer.from(JSON.stringify(whole)))
    this.packTerms(sections)
    this.packArticles(sections)
    this.packQuotes(sections)
    this.records.pack(sections, 'records')
    return writeSegmentFile(sections, SEGMENT_RULES)
  }

  private addFacts({ article, ...place }: ArticleChange): void {
    const { quotes = [], ...summary } = article ?? ({} as Partial<ArticleSummary>)
    const indexed = article && indexedArticle(place, article, quotes.length)
    this.times.push(indexed?.time ?? Number.NaN)
    this.days.add(indexed?.day ?? null)
    for (const { name, column } of this.fields) column.add(summary[FILTERS[name].field] ?? null)
  }

  private addQuote(quote: StoredQuote): void {
    const { speaker } = quote
    const texts = fieldTexts({ quote, article: { title: '' } })
    for (const field of FIELDS) if (field !== 'title') this.addWords(field, texts[field])
    this.directory.readText(`${quote.before}${quote.text}${quote.after}`, 1)
    const mention = speaker && this.directory.add(speaker, this.articleIds.at(-1) as string)
    this.mentions.push(mention?.id ?? NONE)
    this.quoteIds.push(quote.id)
    this.starts.push(quote.start)
    this.kinds.add(quote.kind)
    for (const name of ['name', 'role', 'type'] as const) this.speakers[name].add(speaker?.[name] ?? null)
    this.marks.push(markOfText(quote) ?? Number.NaN)
    const { id, ...record } = quote
    this.records.add(JSON.stringify(record))
  }

  private addNested(quotes: readonly StoredQuote[]): void {
    const first = this.quoteIds.length
    const slots = new Map(quotes.map(({ id }, at) => [id, at]))
    quotes.forEach((quote, at) => {
      const met = new Set([at])
      let outer = quote.nestedIn === null ? undefined : slots.get(quote.nestedIn)
      while (outer !== undefined && !met.has(outer)) {
        met.add(outer)
        const enclosing = quotes[outer] as StoredQuote
        if (CoveredClauses.covers(enclosing, quote)) this.nested.append([first + outer, first + at])
        outer = enclosing.nestedIn === null ? undefined : slots.get(enclosing.nestedIn)
      }
    })
  }

  private addWords(field: Field, text: string): void {
    const row = this.rows[field]
    row.begin()
    for (const term of this.analyse(text)) row.add(this.termIds.idOf(term))
  }

  private packTerms(sections: Sections): void {
    const met = this.termIds.strings()
    const byTerm = [...met.keys()].sort((a, b) => ((met[a] as string) < (met[b] as string) ? -1 : 1))
    const sorted = byTerm.map((id) => met[id] as string)
    const place = new Uint32Array(met.length)
    byTerm.forEach((id, at) => {
      place[id] = at
    })
    const used = new Uint32Array(met.length)
    const counts = new Uint32Array(met.length)
    const stop = Uint8Array.from(sorted, (term) => (isStopWord(term) ? 1 : 0))
    const slots = this.quoteIds.length
    const rows = FIELDS.map((field) => {
      const { starts, words } = this.rows[field].rows
      for (let at = 0; at < words.length; at++) {
        const term = place[words[at] as number] as number
        words[at] = term
        counts[term] = (counts[term] as number) + 1
      }
      return { starts, words }
    })
    const byRank = Uint32Array.from(sorted, (_, term) => term).sort(
      (a, b) => (counts[b] as number) - (counts[a] as number) || a - b,
    )
    const ranks = new Uint32Array(byRank.length)
    byRank.forEach((term, rank) => {
      ranks[term] = rank
    })
    packStrings(sections, 'terms', sorted)
    sections.set('terms.ranks', narrow(ranks))
    sections.set('terms.byRank', narrow(byRank))
    FIELDS.forEach((field, at) => {
      const indexed = fieldKeepsStopWords(field)
        ? new Uint8Array(sorted.length).fill(1)
        : stop.map((is) => 1 - is)
      const lengths = new Uint16Array(slots)
      const row = rows[at] as (typeof rows)[number]
      const articleOf = this.articleOf.all
      const rowOf = field === 'title' ? (slot: number) => articleOf[slot] as number : (slot: number) => slot
      const postings = invert(row, rowOf, indexed, lengths)
      for (let term = 0; term < sorted.length; term++) {
        if ((postings.starts[term + 1] as number) > (postings.starts[term] as number)) used[term] = 1
      }
      packPostings(sections, `postings.${field}`, postings)
      packRows(sections, `rows.${field}`, row, ranks)
      sections.set(`lengths.${field}`, lengths)
      if (field === 'text') packCommonPairs(sections, row, ranks)
    })
    packVocabulary(sections, new Map(sorted.flatMap((term, id) => (used[id] === 1 ? [[term, id]] : []))))
  }

  private packArticles(sections: Sections): void {
    this.firstSlots.push(this.quoteIds.length)
    packStrings(sections, 'articles', this.articleIds)
    sections.set('articles.present', this.present.all)
    sections.set('articles.firstSlots', narrow(this.firstSlots.all))
    sections.set('articles.revisions', this.revisions.all)
    sections.set('articles.time', this.times.all)
    this.days.pack(sections, 'articles.day')
    for (const { name, column } of this.fields) column.pack(sections, `articles.${name}`)
    const places = [...new Set([...this.changedAt, ...this.addedAt])].sort()
    const placeIds = new Map(places.map((place, id) => [place, id]))
    const idsOf = (all: readonly string[]) => Uint32Array.from(all, (place) => placeIds.get(place) as number)
    packStrings(sections, 'places', places)
    sections.set('articles.changedAt', narrow(idsOf(this.changedAt)))
    sections.set('quotes.addedAt', narrow(idsOf(this.addedAt)))
  }

  private packQuotes(sections: Sections): void {
    const ids = this.quoteIds
    packStrings(sections, 'quotes', ids)
    const byId = Uint32Array.from(ids, (_, slot) => slot)
    byId.sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1))
    sections.set('quotes.byId', byId)
    sections.set('quotes.article', narrow(this.articleOf.all))
    sections.set('quotes.start', narrow(this.starts.all))
    this.kinds.pack(sections, 'quotes.kind')
    this.speakers.name.pack(sections, 'quotes.speaker')
    this.speakers.role.pack(sections, 'quotes.role')
    this.speakers.type.pack(sections, 'quotes.type')
    const marks = this.marks.all
    const times = new Map<number, number>()
    for (const mark of marks) times.set(mark, (times.get(mark) ?? 0) + 1)
    const repeated = [...marks.keys()].filter((slot) => (times.get(marks[slot] as number) ?? 0) > 1)
    sections.set('quotes.marks', marks)
    sections.set('quotes.repeated', Uint32Array.from(repeated.filter((slot) => !Number.isNaN(marks[slot]))))
    sections.set('quotes.nested', this.nested.all)
    packSpeakers(sections, this.directory.content, this.mentions.all)
  }
}
