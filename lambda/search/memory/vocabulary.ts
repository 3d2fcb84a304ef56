import SearchableMap from 'minisearch/SearchableMap'
import { looseKey } from '../../language/urdu/loose-key'
import { stem, wideStem } from '../../language/urdu/stem'
import { soundKeys } from '../query/sound-keys'
import type { SoundAlike, TermKeys } from '../query/terms'

/**
 * The terms of the index by their keys. Spelling variants, plurals and Roman Urdu are found here once for each
 * word of a query, so the postings hold every term only as it is written, and weights can differ by likeness.
 */
export class Vocabulary implements TermKeys {
  private readonly byLooseKey = new Map<string, string[]>()
  private readonly byStem = new Map<string, string[]>()
  private readonly byWideStem = new Map<string, string[]>()
  private readonly bySoundKey = new SearchableMap<SoundAlike[]>()
  private readonly known = new Set<string>()

  add(term: string): void {
    if (this.known.has(term)) return
    this.known.add(term)
    insert(this.byLooseKey, looseKey(term), term)
    insert(this.byStem, stem(term), term)
    insert(this.byWideStem, wideStem(term), term)
    for (const [key, spoken] of soundKeys(term)) {
      const alike = this.bySoundKey.get(key)
      if (alike) alike.push({ term, spoken })
      else this.bySoundKey.set(key, [{ term, spoken }])
    }
  }

  delete(term: string): void {
    if (!this.known.delete(term)) return
    withdraw(this.byLooseKey, looseKey(term), term)
    withdraw(this.byStem, stem(term), term)
    withdraw(this.byWideStem, wideStem(term), term)
    for (const key of soundKeys(term).keys()) {
      const left = (this.bySoundKey.get(key) ?? []).filter((alike) => alike.term !== term)
      if (left.length > 0) this.bySoundKey.set(key, left)
      else this.bySoundKey.delete(key)
    }
  }

  sameLooseKey(term: string): readonly string[] {
    return this.byLooseKey.get(looseKey(term)) ?? []
  }

  sameStem(term: string): readonly string[] {
    return this.byStem.get(stem(term)) ?? []
  }

  sameWideStem(term: string): readonly string[] {
    return this.byWideStem.get(wideStem(term)) ?? []
  }

  sameSoundKey(key: string): readonly SoundAlike[] {
    return this.bySoundKey.get(key) ?? []
  }

  nearSoundKey(key: string): SoundAlike[] {
    return [...this.bySoundKey.fuzzyGet(key, 1)].flatMap(([, [alike, edits]]) => (edits > 0 ? alike : []))
  }

  longerSoundKey(key: string): SoundAlike[] {
    return [...this.bySoundKey.atPrefix(key)].flatMap(([longer, alike]) => (longer === key ? [] : alike))
  }
}

function insert(map: Map<string, string[]>, key: string, term: string): void {
  const terms = map.get(key)
  if (terms) terms.push(term)
  else map.set(key, [term])
}

function withdraw(map: Map<string, string[]>, key: string, term: string): void {
  const left = (map.get(key) ?? []).filter((other) => other !== term)
  if (left.length > 0) map.set(key, left)
  else map.delete(key)
}
