import { html } from 'hono/html'
import { formatMonth, formatNumber } from './localized'
import type { Markup } from './markup'
import type { Strings } from './strings'

/** How many quotes a month has, `2026-11`. */
export interface MonthCount {
  month: string
  quotes: number
}

/** Every month from the first that has quotes to the last. */
export function everyMonth(counts: ReadonlyMap<string, number>): MonthCount[] {
  const numbers = [...counts.keys()].map(monthNumber).sort((a, b) => a - b)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = monthOf(first + i)
    return { month, quotes: counts.get(month) ?? 0 }
  })
}

/** Months since January of the year 0. */
function monthNumber(month: string): number {
  const [year = 0, ofYear = 1] = month.split('-').map(Number)
  return 12 * year + ofYear - 1
}

function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** Months that the chart shows at least, so that two bars are not two walls. */
const LEAST_MONTHS = 24
const HEIGHT = 40
/** Share of a month's width that its bar fills. */
const BAR = 0.8

/** A bar for each month, in reading direction, for the eye; the same as a table for who listens. */
export function timeline(strings: Strings, months: readonly MonthCount[]): Markup | false {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined || first === last) return false
  const shownFrom = Math.min(
    monthNumber(first.month),
    Math.max(0, monthNumber(last.month) - LEAST_MONTHS + 1),
  )
  const total = months.reduce((sum, { quotes }) => sum + quotes, 0)
  const summary = strings.timelineSummary(
    formatNumber(strings, total),
    formatMonth(strings, first.month),
    formatMonth(strings, last.month),
  )
  return html`<figure class="timeline">
<figcaption>${strings.timeline}</figcaption>
${chart(strings, months)}
<p class="axis" aria-hidden="true"><span>${formatMonth(strings, monthOf(shownFrom))}</span><span>${formatMonth(strings, last.month)}</span></p>
<div class="visually-hidden">${table(strings, months, summary)}</div>
</figure>`
}

function chart(strings: Strings, months: readonly MonthCount[]): Markup {
  const width = Math.max(LEAST_MONTHS, months.length)
  const most = months.reduce((max, { quotes }) => Math.max(max, quotes), 1)
  const bars = months.map(({ month, quotes }, i) => {
    if (quotes === 0) return false
    const height = Math.max(2, (HEIGHT * quotes) / most)
    const fromEnd = months.length - 1 - i
    const start = strings.direction === 'rtl' ? fromEnd : width - 1 - fromEnd
    return html`<rect x="${start + (1 - BAR) / 2}" y="${HEIGHT - height}" width="${BAR}" height="${height}"><title>${formatMonth(strings, month)}: ${formatNumber(strings, quotes)}</title></rect>`
  })
  return html`<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>`
}

function table(strings: Strings, months: readonly MonthCount[], summary: string): Markup {
  return html`<table>
<caption>${summary}</caption>
<thead><tr><th scope="col">${strings.month}</th><th scope="col">${strings.quotes}</th></tr></thead>
<tbody>
${months.map(
  ({ month, quotes }) =>
    quotes > 0 &&
    html`<tr><th scope="row">${formatMonth(strings, month)}</th><td>${formatNumber(strings, quotes)}</td></tr>
`,
)}</tbody>
</table>`
}
