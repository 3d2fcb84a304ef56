import type { Line, PairingContext } from '../language/language'
import { type Token, tokenize } from '../language/token'
import { lineKindAt } from '../language/urdu/boilerplate'
import type { Row } from '../language/urdu/readings'
import { urdu } from '../language/urdu/urdu'
import type { Attribution, Reported } from './attribution/attribution'
import { Attributor } from './attribution/attributor'
import type { Discourse } from './attribution/discourse'
import { attributeEchoes } from './echoes'
import { pairMarks } from './marks/pair-marks'
import { People } from './people/people'
import type { Person } from './people/person'
import type { Quote, Speaker } from './quote'
import { quoteIds } from './quote-id'
import { type Narrative, readNarrative } from './text/narrative'
import { nestSpans, type Span, type SpanNode } from './text/span'

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
  const { attributions, loose, reported } = attributeAll(
    row,
    lines,
    nestSpans(spans),
    people,
    pairing,
    onLevel,
  )
  const marked = spans.map((span): Found => {
    const attribution = attributions.get(span) ?? null
    const isLink = lineKindAt(lines, span.start) === 'link'
    const kind = isLink ? urdu.classifyLinked(row, span) : urdu.classify(row, span, attribution?.tie ?? null)
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

/** Attributes the spans of each level: the article's own, then those within each quotation. */
function attributeAll(
  row: Row,
  lines: readonly Line[],
  nodes: readonly SpanNode[],
  people: People,
  pairing: PairingContext,
  onLevel: (level: Attributor) => void,
): { attributions: Map<Span, Attribution>; loose: Map<Span, Attribution>; reported: Reported[] } {
  const { tokens } = row
  const isProse = ({ start }: Token) => lineKindAt(lines, start) === 'text'
  let attributions = new Map<Span, Attribution>()
  let loose = new Map<Span, Attribution>()
  let reported: Reported[] = []
  const context = {
    announces: (token: number) => pairing.announces(token),
    continuesSentence: urdu.continuesSentence,
  }
  const narratives = new Map<readonly SpanNode[], Narrative>()
  const outermost = nodes.filter(({ parent }) => parent === null)
  // Read twice: who is named only later, and who speaks most, is known the second time.
  /** In the order in which they begin. */
  let levels: Array<Attributor | null> = []
  const nodeOf = new Map(nodes.map((node) => [node.span, node]))
  let hindsight: Discourse | null = null
  readLevel([0, tokens.length], outermost, null, null)
  people.rewind()
  attributions = new Map()
  loose = new Map()
  reported = []
  levels = []
  readLevel([0, tokens.length], outermost, null, null)
  for (const level of levels) if (level) onLevel(level)
  return { attributions, loose, reported }

  function readLevel(
    range: [number, number],
    level: readonly SpanNode[],
    outer: Person | null,
    before: Discourse | null,
  ): void {
    const narrative =
      narratives.get(level) ??
      readNarrative(
        tokens,
        range,
        level.map(({ span }) => span),
        context,
        isProse,
      )
    narratives.set(level, narrative)
    const slot = levels.push(null) - 1
    const known = level === outermost ? hindsight : null
    const attributor = new Attributor(
      narrative,
      urdu.speech,
      people,
      outer,
      before,
      (from, to) => urdu.speech.voiceOf(row, from, to),
      known,
      (span, who, discourse) => {
        const node = nodeOf.get(span)
        if (node && span.to - span.from > 3) readLevel([span.from, span.to], node.inner, who, discourse)
      },
    )
    if (level === outermost) hindsight = attributor.discourse
    levels[slot] = attributor
    for (const [span, attribution] of attributor.attributions) attributions.set(span, attribution)
    for (const [span, attribution] of attributor.loose) loose.set(span, attribution)
    reported.push(...attributor.reported)
  }
}
