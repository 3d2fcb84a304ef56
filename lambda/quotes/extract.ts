import type { Line } from '../language/language'
import { tokenize } from '../language/token'
import { lineKindAt } from '../language/urdu/boilerplate'
import { urdu } from '../language/urdu/urdu'
import type { Attribution } from './attribution/attribution'
import type { Attributor } from './attribution/attributor'
import { LevelReader } from './attribution/level-reader'
import { attributeEchoes } from './echoes'
import { pairMarks } from './marks/pair-marks'
import { People } from './people/people'
import type { Quote, Speaker } from './quote'
import { quoteIds } from './quote-id'
import { nestSpans, type Span } from './text/span'

/** A span of an article that is quoted or reported, with how its speaker was found. */
export interface Found {
  start: number
  end: number
  kind: Quote['kind']
  broken: boolean
  attribution: Attribution | null
}

/**
 * Finds every quoted span and every reported statement of an article, and who said it.
 *
 * @param article its id, which quote ids are made from, and its text of any length
 * @returns all kinds of quotes, by `start`, an enclosing quote before those nested in it
 */
export function extractQuotes(article: { id: string; text: string }): Quote[] {
  const text = article.text.slice(0, urdu.endOfArticle(article.text))
  const lines = urdu.readLines(text)
  return attributeEchoes(finish(article.id, text, findQuotes(text, lines)), lines[0]?.end ?? 0)
}

/**
 * The quotes of a text with their attributions, in no order.
 *
 * @param onLevel is told of the reading of the article and of each quotation
 */
export function findQuotes(
  text: string,
  lines: readonly Line[] = urdu.readLines(text),
  onLevel: (level: Attributor) => void = () => {},
): Found[] {
  const tokens = tokenize(text)
  const row = urdu.readTokens(tokens)
  const pairing = urdu.pairing(row)
  const spans = pairMarks(text, tokens, pairing).filter(({ start }) => lineKindAt(lines, start) !== 'caption')
  const people = new People(text, row, urdu.people)
  const kindOf = (span: Span, tie: Attribution['tie'] | null) =>
    lineKindAt(lines, span.start) === 'link' ? urdu.classifyLinked(row, span) : urdu.classify(row, span, tie)
  const isStatement = (span: Span) => kindOf(span, null) === 'statement'
  const reader = new LevelReader(row, lines, nestSpans(spans), people, pairing, isStatement)
  const { attributions, loose, reported, levels } = reader.read()
  for (const level of levels) onLevel(level)
  const marked = spans.map((span): Found => {
    const attribution = attributions.get(span) ?? null
    const kind = kindOf(span, attribution?.tie ?? null)
    return {
      start: span.start,
      end: span.end,
      kind,
      broken: span.broken,
      attribution: kind === 'statement' ? (attribution ?? loose.get(span) ?? null) : null,
    }
  })
  return [...marked, ...reported.map((found): Found => ({ ...found, kind: 'reported', broken: false }))]
}

/** Quotes in order, with their ids and the quotes that they stand in. */
function finish(articleId: string, text: string, all: Found[]): Quote[] {
  const found = nested(all)
  const makeId = quoteIds(articleId)
  const enclosing: Array<{ end: number; id: string }> = []
  return found.map(({ start, end, kind, broken, attribution }) => {
    const inner = text.slice(start, end)
    const id = makeId(inner, kind)
    while (enclosing.length > 0 && (enclosing.at(-1)?.end ?? 0) < end) enclosing.pop()
    const nestedIn = enclosing.at(-1)?.id ?? null
    enclosing.push({ end, id })
    const via = attribution?.via ? { name: attribution.via.spelling } : null
    return { id, text: inner, start, end, kind, speaker: speaker(text, attribution), via, nestedIn, broken }
  })
}

/**
 * Spans in order, an enclosing one before its inner ones, none of which cross: a reported clause gives way to what stands
 * between marks, and to the clause that begins before it.
 */
function nested(all: Found[]): Found[] {
  const dropped = new Set<Found>()
  const enclosing: Found[] = []
  for (const span of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (enclosing.length > 0 && (enclosing.at(-1)?.end ?? 0) <= span.start) enclosing.pop()
    for (let outer = enclosing.at(-1); outer && crosses(outer, span); outer = enclosing.at(-1)) {
      dropped.add(span.kind === 'reported' ? span : outer)
      if (span.kind === 'reported') break
      enclosing.pop()
    }
    if (!dropped.has(span)) enclosing.push(span)
  }
  return all.filter((span) => !dropped.has(span))
}

function crosses(outer: Found, span: Found): boolean {
  return span.end > outer.end || (span.start === outer.start && span.end === outer.end)
}

function speaker(text: string, attribution: Attribution | null): Speaker | null {
  if (!attribution?.who) return null
  const { who, how, mentionAt, cueAt, by } = attribution
  const words = (place: [number, number] | null) => (place ? text.slice(...place).replace(/\s+/g, ' ') : '')
  return {
    name: who.spelling,
    role: who.role === '' ? null : who.role,
    type: who.type === 'organisation' && who.described ? 'unnamed' : who.type,
    how,
    mentionAt,
    cueAt,
    by,
    mention: words(mentionAt),
    cue: words(cueAt),
  }
}
