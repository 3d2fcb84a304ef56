import { attributeEchoes } from './echoes'
import { readNarrative } from './narrative'
import { pairMarks } from './pair-marks'
import type { Quote, Speaker } from './quote'
import { quoteIds } from './quote-id'
import { nestSpans, type Span, type SpanNode } from './span'
import { type Token, tokenize } from './tokens'
import { type Attribution, Attributor } from './urdu/attribution'
import { endOfArticle, type Line, lineKindAt, readLines } from './urdu/boilerplate'
import { classify, classifyLinked } from './urdu/classify'
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
  const lines = readLines(text)
  const tokens = tokenize(text)
  const spans = pairMarks(text, tokens, urdu).filter(({ start }) => lineKindAt(lines, start) !== 'caption')
  if (spans.length === 0) return []
  const nodes = nestSpans(spans)
  const people = new People(text, tokens)
  const attributions = attributeAll(text, tokens, lines, nodes, people)
  const makeId = quoteIds(article.id)
  const ids = new Map(spans.map((span) => [span, makeId(text.slice(span.start, span.end))]))
  const quotes = nodes.map(({ span, parent }): Quote => {
    const attribution = attributions.get(span) ?? null
    const isLink = lineKindAt(lines, span.start) === 'link'
    const kind = isLink ? classifyLinked(tokens, span) : classify(tokens, span, attribution)
    const spoken = kind === 'statement' ? attribution : null
    return {
      id: ids.get(span) ?? '',
      text: text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      kind,
      speaker: spoken?.who ? speaker(spoken, spoken.who, people) : null,
      via: spoken?.via ? { name: nameOf(spoken.via, people) } : null,
      nestedIn: parent ? (ids.get(parent.span) ?? null) : null,
      broken: span.broken,
    }
  })
  return attributeEchoes(quotes, lines[0]?.end ?? 0)
}

/** Attributes the spans of each level: the article's own, then those within each quotation. */
function attributeAll(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  nodes: readonly SpanNode[],
  people: People,
): Map<Span, Attribution> {
  const isProse = ({ start }: Token) => lineKindAt(lines, start) === 'text'
  const attributions = new Map<Span, Attribution>()
  attributeLevel(
    [0, tokens.length],
    nodes.filter(({ parent }) => parent === null),
    null,
  )
  return attributions

  function attributeLevel(range: [number, number], level: readonly SpanNode[], outer: Who | null): void {
    const spans = level.map(({ span }) => span)
    const narrative = readNarrative(tokens, range, spans, urdu, isProse)
    const attributor = new Attributor(text, narrative, people, outer)
    for (const { span, inner } of level) {
      const place = narrative.places.get(span)
      const attribution = place === undefined ? null : attributor.attribute(place)
      if (attribution) {
        if (outer && attribution.who) attribution.via ??= outer
        attributions.set(span, attribution)
      }
      if (inner.length > 0) attributeLevel([span.from, span.to], inner, attribution?.who ?? null)
    }
  }
}

function speaker({ mention, cue }: Attribution, who: Who, people: People): Speaker {
  const role = who.person ? who.person.role || people.spell(who.phrase.role) : ''
  return { name: nameOf(who, people), role: role === '' ? null : role, mention, cue }
}

function nameOf({ person, phrase }: Who, people: People): string {
  return person?.spelling ?? people.spell(phrase.tokens)
}
