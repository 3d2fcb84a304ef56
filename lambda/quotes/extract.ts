import { attributeEchoes } from './echoes'
import { type Narrative, readNarrative } from './narrative'
import { pairMarks, type Span } from './pair-marks'
import type { Quote, QuoteKind, Speaker } from './quote'
import { quoteIds } from './quote-id'
import { type Token, tokenize } from './tokens'
import { type Attribution, Attributor } from './urdu/attribution'
import { endOfArticle, lineKindAt, readLines } from './urdu/boilerplate'
import { classify } from './urdu/classify'
import type { Who } from './urdu/discourse'
import { urdu } from './urdu/language'
import { People } from './urdu/people'

/**
 * Finds every quoted span of an article and who said it.
 *
 * @param article its id, which quote ids are made from, and its text of any length
 * @returns all kinds of quotes, by `start`, an enclosing quote before those nested in it
 */
export function extractQuotes(article: { id: string; text: string }): Quote[] {
  const text = article.text.slice(0, endOfArticle(article.text))
  const tokens = tokenize(text)
  const spans = pairMarks(text, tokens, urdu)
  if (spans.length === 0) return []
  const attributions = attributeAll(text, tokens, nest(spans))
  const lines = readLines(text)
  const makeId = quoteIds(article.id)
  const ids = spans.map((span) => makeId(text.slice(span.start, span.end)))
  const parents = parentsOf(spans)
  const quotes: Quote[] = []
  spans.forEach((span, i) => {
    const line = lineKindAt(lines, span.start)
    if (line === 'caption') return
    const attribution = attributions.get(span) ?? null
    const kind: QuoteKind = line === 'link' ? 'headline' : classify(tokens, span, attribution)
    const spoken = kind === 'statement' ? attribution : null
    const parent = parents[i] ?? -1
    quotes.push({
      id: ids[i] ?? '',
      text: text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      kind,
      speaker: spoken?.who ? speaker(text, spoken, spoken.who) : null,
      via: spoken?.via ? { name: nameOf(text, spoken.via) } : null,
      nestedIn: parent < 0 ? null : (ids[parent] ?? null),
      broken: span.broken,
    })
  })
  return attributeEchoes(quotes, lines[0]?.end ?? 0)
}

interface Nest {
  span: Span
  inner: Nest[]
}

function nest(spans: readonly Span[]): Nest[] {
  const top: Nest[] = []
  const enclosing: Nest[] = []
  for (const span of spans) {
    while (enclosing.length > 0 && (enclosing.at(-1) as Nest).span.end <= span.start) enclosing.pop()
    const node = { span, inner: [] }
    ;(enclosing.at(-1)?.inner ?? top).push(node)
    enclosing.push(node)
  }
  return top
}

function parentsOf(spans: readonly Span[]): number[] {
  const enclosing: number[] = []
  return spans.map((span, i) => {
    while (enclosing.length > 0 && (spans[enclosing.at(-1) as number] as Span).end <= span.start)
      enclosing.pop()
    const parent = enclosing.at(-1) ?? -1
    enclosing.push(i)
    return parent
  })
}

function attributeAll(text: string, tokens: readonly Token[], top: readonly Nest[]): Map<Span, Attribution> {
  const people = new People(text, tokens)
  const attributions = new Map<Span, Attribution>()
  attributeLevel([0, tokens.length], top, null)
  return attributions

  function attributeLevel(range: [number, number], nests: readonly Nest[], outer: Who | null): void {
    const spans = nests.map(({ span }) => span)
    const narrative: Narrative = readNarrative(tokens, range, spans, urdu)
    const attributor = new Attributor(text, narrative, people, outer)
    for (const { span, inner } of nests) {
      const place = narrative.places.get(span)
      const attribution = place === undefined ? null : attributor.attribute(place)
      if (attribution) {
        if (outer && !attribution.via && attribution.who) attribution.via = outer
        attributions.set(span, attribution)
      }
      if (inner.length > 0) attributeLevel([span.from, span.to], inner, attribution?.who ?? null)
    }
  }
}

function speaker(text: string, attribution: Attribution, who: Who): Speaker {
  return {
    name: nameOf(text, who),
    role: roleOf(text, who),
    mention: attribution.mention,
    cue: attribution.cue,
  }
}

function nameOf(text: string, who: Who): string {
  return who.person?.spelling ?? spell(text, who.phrase.tokens)
}

function roleOf(text: string, who: Who): string | null {
  const role = who.person ? who.person.role || spell(text, who.phrase.role) : ''
  return role === '' ? null : role
}

/** Words as the article spells them, without marks and line breaks between. */
function spell(text: string, tokens: readonly Token[]): string {
  return tokens.map(({ start, end }) => text.slice(start, end)).join(' ')
}
