import type { ReportingClause } from '../language/speech'
import { classNames } from '../language/urdu/lexical-classes'
import type { NounPhrase } from '../language/urdu/noun-phrase'
import type { Row } from '../language/urdu/readings'
import type { Attributor, SentenceReading } from './attribution/attributor'
import type { Decision } from './attribution/ranking'
import type { Resolved } from './attribution/references'
import { findQuotes } from './extract'

/** Candidates shown of each decision. */
const MOST_CANDIDATES = 4

/** How an article is read: for each sentence its tags, phrases, clauses, candidates with scores, and why a speaker was chosen. */
export function explain(text: string): string {
  const blocks: string[] = []
  findQuotes(text, undefined, (level) => {
    blocks.push(...level.sentences.map((sentence) => explainSentence(text, level, sentence)))
  })
  return blocks.filter((block) => block !== '').join('\n\n')
}

function explainSentence(
  text: string,
  { row, attributions, narrative }: Attributor,
  sentence: SentenceReading,
): string {
  const { from, to, participants, clauses, resolved } = sentence
  const words = textOf(text, row, from, to)
  if (words === '') return ''
  const lines = [words, `  tags     ${tags(row, from, to)}`]
  for (const { phrase, part } of participants)
    lines.push(`  phrase   ${part}: ${phraseOf(text, row, phrase)}`)
  clauses.forEach((clause, c) => {
    lines.push(`  clause   ${clauseOf(text, row, clause)}`, ...resolution(resolved[c]))
  })
  for (const [span, { tie, who, by, decision }] of attributions) {
    const place = narrative.places.get(span) ?? -1
    if (place < from || place >= to) continue
    lines.push(
      `  quote    ${tie}: ${who?.spelling ?? 'nobody'} by ${by}: ${text.slice(span.start, Math.min(span.end, span.start + 40))}`,
    )
    if (decision) lines.push(...candidates(decision))
  }
  return lines.join('\n')
}

function textOf(text: string, row: Row, from: number, to: number): string {
  return text
    .slice(row.tokens[from]?.start ?? 0, row.tokens[to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim()
}

function tags(row: Row, from: number, to: number): string {
  const shown: string[] = []
  for (let i = from; i < to; i++) {
    if (row.isWord(i))
      shown.push(`${row.key(i)}/${classNames(row.readings[i]?.is ?? 0).join('+') || 'unknown'}`)
    else if (row.kind(i) === 'quote') shown.push('[quotation]')
  }
  return shown.join(' ')
}

function phraseOf(text: string, row: Row, phrase: NounPhrase): string {
  const name =
    phrase.nameTo > phrase.nameFrom ? `, name ${textOf(text, row, phrase.nameFrom, phrase.nameTo)}` : ''
  return `${textOf(text, row, phrase.from, phrase.to)} (${phrase.pronoun ? 'pronoun' : phrase.type}${name})`
}

function clauseOf(text: string, row: Row, { cue, subject, addressee, content }: ReportingClause): string {
  const parts = [`${cue.kind} "${textOf(text, row, cue.from, cue.to)}"`]
  if (subject) parts.push(`subject ${phraseOf(text, row, subject)}`)
  if (addressee) parts.push(`to ${textOf(text, row, addressee.from, addressee.to)}`)
  if (content) parts.push(`content: ${textOf(text, row, ...content)}`)
  return parts.join('; ')
}

function resolution(resolved: Resolved | undefined): string[] {
  if (!resolved) return []
  const line = `  speaker  ${resolved.who?.spelling ?? 'nobody'}, ${resolved.how}, by ${resolved.by}`
  return resolved.decision ? [line, ...candidates(resolved.decision)] : [line]
}

function candidates({ ranked }: Decision): string[] {
  return ranked.slice(0, MOST_CANDIDATES).map(({ person, share, features }) => {
    const shown = [...features].map(([name, value]) => (value === 1 ? name : `${name} ${value.toFixed(1)}`))
    return `    ${share.toFixed(2)} ${person.spelling} (${shown.join(', ')})`
  })
}
