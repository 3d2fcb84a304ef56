/**
 * Pakistan's time, in ms ahead of UTC: the place of what tells no place. Its three years of summer time (2002, 2008
 * and 2009) are left aside.
 */
const HOME = 5 * 3_600_000

const DATE = /^\d{4}-\d\d-\d\d$/
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|GMT|UTC|[+-]\d\d:?\d\d)?$/i
/** Zones that give an instant and no local time (RFC 9557, section 2). */
const NO_PLACE = /^(?:Z|GMT|UTC|-00:?00)$/i

/**
 * The day on which an article came out, where it came out: as its own offset has it, else in Pakistan.
 *
 * @param publishedAt an ISO date, or an ISO time with an offset, with `Z` or without a zone
 * @returns `YYYY-MM-DD`; null for what is no date
 */
export function publicationDay(publishedAt: string): string | null {
  const time = publicationTime(publishedAt)
  if (time === null) return null
  const zone = TIME.exec(publishedAt)?.[3]
  if (zone === undefined || !NO_PLACE.test(zone)) return publishedAt.slice(0, 10)
  return new Date(time + HOME).toISOString().slice(0, 10)
}

/**
 * The instant at which an article came out, in ms since 1970; of a date alone the start of that day in Pakistan.
 *
 * @param publishedAt as {@link publicationDay} takes it
 * @returns null for what is no date
 */
export function publicationTime(publishedAt: string): number | null {
  const written = DATE.test(publishedAt) ? `${publishedAt}T00:00` : publishedAt
  const [, date, clock, zone] = TIME.exec(written) ?? []
  const time = Date.parse(`${date}T${clock}Z`) - (zone === undefined ? HOME : offset(zone))
  return Number.isNaN(time) ? null : time
}

/** Milliseconds that a zone is ahead of UTC. */
function offset(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
