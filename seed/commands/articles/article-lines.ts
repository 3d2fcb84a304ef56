import { printable } from '../printable'
import type { CorrectedArticle, ListedArticle } from '../stored-articles'

type Quote = CorrectedArticle['quotes'][number]
type Correction = NonNullable<Quote['correction']>

/** An article of a list, in one line: id, day or time, source, number of quotes, title. */
export function listedLine({ id, publishedAt, source, quotes, title }: ListedArticle): string {
  return [id, publishedAt ?? '-', source ?? '-', quotes, title]
    .map((cell) => printable(String(cell)))
    .join('\t')
}

/** An article with its quotes as editors see them: what the machine says where an editor says otherwise, who and when. */
export function articleLines(article: CorrectedArticle): string[] {
  const { id, title, url, source, publishedAt, revision, quotes, lost } = article
  const facts = [source, publishedAt, url].filter((fact) => fact !== null)
  return [
    `${id}  ${title}`,
    `revision ${revision}${facts.length > 0 ? `, ${facts.join(', ')}` : ''}`,
    ...quotes.flatMap(quoteLines),
    ...lost.flatMap((one) => ['', `${one.id}  lost: ${one.text}`, correctionLine(one)]),
  ].map(printable)
}

/** A quote as editors see it. */
export function quoteLines({ id, kind, text, speaker, machine, correction }: Quote): string[] {
  return [
    '',
    `${id}  ${kind}: ${text}`,
    `  ${speaker?.name ?? 'nobody known'}${speaker?.role ? `, ${speaker.role}` : ''}`,
    ...(correction === null ? [] : [correctionLine(correction, machine)]),
  ].map(printable)
}

function correctionLine(correction: Correction, machine: Quote['machine'] = null): string {
  const { speaker, hidden, confirmed, added, note, by, at } = correction
  const said = [
    hidden && 'hidden',
    confirmed && 'confirmed',
    added && 'added',
    speaker !== undefined && `speaker ${speaker?.name ?? 'unknown'}`,
  ].filter(Boolean)
  const before = machine && speaker !== undefined ? `, for ${machine.speaker?.name ?? 'nobody known'}` : ''
  return `  ${said.join(', ') || 'noted'}${before}, by ${by} at ${at}${note === null ? '' : `: ${note}`}`
}
