import { publicationDay } from '../contract/publication-day'
import type { Strings } from './strings'

/** A number with the separators of the interface's language. */
export function formatNumber({ locale }: Strings, value: number): string {
  return new Intl.NumberFormat(locale).format(value)
}

/** The day on which an article came out, written out; what is no date as it stands. */
export function formatDay({ locale }: Strings, publishedAt: string): string {
  const day = publicationDay(publishedAt)
  if (day === null) return publishedAt
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

/** A moment, ISO time, written out as the clocks of Pakistan have it. */
export function formatTime({ locale }: Strings, time: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Karachi' } as const
  return new Intl.DateTimeFormat(locale, format).format(new Date(time))
}

/** A month, `2026-11`, written out. */
export function formatMonth({ locale }: Strings, month: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
