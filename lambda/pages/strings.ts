import type { FacetName, FilterName, StoredKind } from '../contract/filters'
import type { SortName } from '../contract/sorts'
import type { AddedField } from './added-fields'

/** The language of the interface; the quotes are in the language of their article. */
export type Language = 'ur' | 'en'

/** Where beside its words a quote can match a search; somewhere, when the page cannot tell. */
export type Place = 'speaker' | 'title' | 'context' | 'somewhere'

/** Every text of the interface in one language. */
export interface Strings {
  language: Language
  direction: 'rtl' | 'ltr'
  /** Tag of the language that numbers and dates are written in. */
  locale: string
  otherLanguage: { language: Language; name: string }
  /** What parts the words of a list. */
  comma: string
  siteName: string
  tagline: string
  skipToContent: string
  home: string
  backToResults: string
  addArticle: string
  footer: string

  searchLabel: string
  searchPlaceholder: string
  searchButton: string
  searchHelp: string
  suggestions: string
  suggestedSpeaker: string
  refine: string
  sort: string
  sorts: Record<SortName, string>
  from: string
  to: string
  apply: string

  latest: string
  total(count: string): string
  widened: string
  noneExact: string
  /** A hit that matches nearly. */
  near: string
  /** @param count null when it is not known */
  nearHeading(count: string | null): string
  /** Why a hit matches in whose words nothing is marked. */
  matchedElsewhere: Record<Place, string>
  didYouMean: string
  /** How a word in Latin script was read. */
  readAs(word: string, urdu: string): string
  readAsTranslation(word: string, urdu: string): string
  /** Other articles with the same quote. */
  also: string
  /** Headings of the facets. */
  facets: Record<FacetName, string>
  filters: string
  removeFilter(what: string): string
  /** What a filter in use says, where it is not its value alone. */
  filterText: { [Name in FilterName]?: (value: string, day: (date: string) => string) => string }
  more: string
  noneFound: string
  noneFoundHelp: string
  clearFilters: string
  nothingStored: string

  unknownSpeaker: string
  via(name: string): string
  kindOfSpeech: Record<StoredKind, string>
  /** How the speaker was found, where it is not by name: a label. */
  found: { pronoun: string; continued: string }
  reviewed: string
  repaired: string
  repairedHelp: string

  problemHeading: string
  offline: string
  busy: string
  unavailable: string
  failed: string
  notFound: string
  badRequest: string
  tryAgain: string

  quote: string
  quoteBy(name: string): string
  inContext: string
  legend: { quote: string; mention: string; cue: string }
  why: {
    heading: string
    named(mention: string, cue: string): string
    pronoun(mention: string, cue: string): string
    continued(name: string): string
    unknown: string
    reviewed: string
  }
  report: string
  article: { whole: string; none: string }
  contextGone: string
  toSource: string
  restOfArticle: string
  copy: string
  copyText: string
  copyLink: string
  copyJsonLd: string
  share: string
  copied: string
  notCopied: string
  undated: string

  spellings: string
  quotesBy(name: string): string
  searchIn(name: string): string
  timeline: string
  /** What one spoke of, month by month. */
  topics: { heading: string; earlier: string; said(topic: string): string }
  timelineSummary(quotes: string, first: string, last: string): string
  month: string
  quotes: string
  inArticles(quotes: string, articles: string): string

  compare: {
    /** The way to it. */
    link: string
    heading: string
    introduction: string
    speaker(number: string): string
    subject: string
    show: string
    nobody: string
    with: string
  }

  correct: {
    heading: string
    speaker: string
    note: string
    saveSpeaker: string
    unknown: string
    confirm: string
    hide: string
    withdraw: string
    corrected(by: string, time: string): string
    machine(name: string): string
    done: { saved: string; hidden: string }
  }

  add: {
    heading: string
    introduction: string
    text: string
    fields: Record<AddedField, string>
    found: string
    nothingYet: string
    noneFound: string
    kinds: { statement: string; reported: string; title: string; term: string; headline: string }
    save: string
    saved: string
    showSaved: string
    needsScript: string
  }
}
