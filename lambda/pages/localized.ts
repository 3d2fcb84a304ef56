import type { Strings } from './strings'

/** A number with the separators of the interface's language. */
export function formatNumber({ locale }: Strings, value: number): string {
  return new Intl.NumberFormat(locale).format(value)
}

/** The day of an ISO date or time, written out. */
export function formatDay({ locale }: Strings, iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}

/** A month, `2026-11`, written out. */
export function formatMonth({ locale }: Strings, month: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
