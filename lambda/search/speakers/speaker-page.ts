import * as v from 'valibot'
import type { SpeakerEntity, SpeakersAnswer, SpeakersRequest } from '../port'
import { decodeKey, encodeKey } from '../query/key-cursor'
import type { Person } from './person'
import type { Found, SpeakerDirectory } from './speaker-directory'

/** What speakers are sorted by; no two have equal keys. */
type Key = readonly [tier: number, quotes: number, id: string]

const keySchema = v.tuple([v.number(), v.number(), v.string()])

/**
 * A page of the speakers whom `q` may mean.
 *
 * @throws {InvalidCursorError} when the cursor is malformed
 */
export function listSpeakers(
  directory: SpeakerDirectory,
  { q, limit, cursor }: SpeakersRequest,
): SpeakersAnswer {
  const after = cursor === undefined ? null : decodeKey(keySchema, cursor)
  const rest = directory.find(q).filter((found) => after === null || compare(keyOf(found), after) > 0)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    speakers: page.map(({ person }) => speakerEntity(person)),
    next: last !== undefined && rest.length > page.length ? encodeKey(keyOf(last)) : null,
  }
}

/** A person as it is answered. */
export function speakerEntity({ id, summary }: Person): SpeakerEntity {
  const { name, role, type, variants, quotes, articles } = summary
  return { id, name, role, type, variants, quotes, articles }
}

function keyOf({ tier, person }: Found): Key {
  return [tier, person.summary.quotes, person.id]
}

function compare([tier, quotes, id]: Key, [otherTier, otherQuotes, otherId]: Key): number {
  return tier - otherTier || otherQuotes - quotes || (id < otherId ? -1 : id > otherId ? 1 : 0)
}
