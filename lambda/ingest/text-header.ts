import { ArticleInputError } from './article-input-error'
import { type DateOrder, readPublishedAt } from './published-at'

/** What a text may say of itself in its first lines. */
export interface HeadedText {
  text: string
  source?: string
  url?: string
  publishedAt?: string
}

const HEADER_LINE = /^[ \t]*(source|date|url)[ \t]*:([^\r\n]*)(?:\r\n|\n|\r|$)/i

/**
 * Takes the lines `source: …`, `date: …` and `url: …` off the beginning of a text, in any order, each once. The text
 * begins with the first line that is none of them.
 *
 * @throws {ArticleInputError} for a date that cannot be read
 */
export function readTextHeader(content: string, dates?: DateOrder): HeadedText {
  const values = new Map<string, string>()
  let text = content
  for (let line = HEADER_LINE.exec(text); line !== null; line = HEADER_LINE.exec(text)) {
    const [all, name = '', value = ''] = line
    if (values.has(name.toLowerCase())) break
    values.set(name.toLowerCase(), value.trim())
    text = text.slice(all.length)
  }
  const [source, url, date] = [values.get('source'), values.get('url'), values.get('date')]
  return {
    // Blank lines between the header and the text are of neither.
    text: values.size === 0 ? text : text.replace(/^\s+/, ''),
    ...(source && { source }),
    ...(url && { url }),
    ...(date && { publishedAt: publishedAt(date, dates) }),
  }
}

function publishedAt(date: string, dates: DateOrder | undefined): string {
  const { time, problem } = readPublishedAt(date, dates)
  if (time === null) throw new ArticleInputError(`date ${problem}.`)
  return time
}
