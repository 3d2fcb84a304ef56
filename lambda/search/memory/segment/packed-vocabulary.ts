import { looseKey } from '../../../language/urdu/loose-key'
import { stem, wideStem } from '../../../language/urdu/stem'
import { soundKeys } from '../../query/sound-keys'
import type { SoundAlike, TermKeys } from '../../query/terms'
import { KeyTable, packKeys } from './key-table'
import type { Sections, SegmentFile } from './segment-file'
import { packStrings, StringTable } from './string-table'

/** Keys that a term has one of, by the section that holds them. */
const KEYS = { loose: looseKey, stem, wideStem } as const
type KeyName = keyof typeof KEYS

/** Adds the sections of the keys of terms. */
export function packVocabulary(sections: Sections, terms: ReadonlyMap<string, number>): void {
  for (const name of Object.keys(KEYS) as KeyName[]) {
    const byKey = new Map<string, number[]>()
    for (const [term, id] of terms) insert(byKey, KEYS[name](term), id)
    packKeys(sections, name, byKey)
  }
  const spokenIds = new Map<string, number>()
  const bySound = new Map<string, number[]>()
  for (const [term, id] of terms) {
    for (const [key, spoken] of soundKeys(term)) {
      const spokenId = spokenIds.get(spoken) ?? spokenIds.size
      spokenIds.set(spoken, spokenId)
      insert(bySound, key, id, spokenId)
    }
  }
  packKeys(sections, 'sound', bySound)
  packStrings(sections, 'spoken', spokenIds.keys())
}

function insert(byKey: Map<string, number[]>, key: string, ...numbers: number[]): void {
  const others = byKey.get(key)
  if (others) others.push(...numbers)
  else byKey.set(key, [...numbers])
}

/** The terms of a segment by their keys. */
export class PackedVocabulary implements TermKeys {
  private readonly tables: Record<KeyName, KeyTable>
  /** Pairs of a term and a transcription. */
  private readonly bySound: KeyTable
  private readonly spoken: StringTable

  /** @param terms the term of an id; undefined when no quote has it any more */
  constructor(
    file: SegmentFile,
    private readonly term: (id: number) => string | undefined,
  ) {
    const tables = (Object.keys(KEYS) as KeyName[]).map((name) => [name, new KeyTable(file, name)])
    this.tables = Object.fromEntries(tables)
    this.bySound = new KeyTable(file, 'sound')
    this.spoken = new StringTable(file, 'spoken')
  }

  sameLooseKey(term: string): string[] {
    return this.same('loose', term)
  }

  sameStem(term: string): string[] {
    return this.same('stem', term)
  }

  sameWideStem(term: string): string[] {
    return this.same('wideStem', term)
  }

  sameSoundKey(key: string): SoundAlike[] {
    return this.alike(this.bySound.get(key))
  }

  nearSoundKey(key: string): SoundAlike[] {
    return this.alike(this.bySound.near(key))
  }

  longerSoundKey(key: string): SoundAlike[] {
    return this.alike(this.bySound.longer(key))
  }

  private same(name: KeyName, term: string): string[] {
    const found: string[] = []
    for (const id of this.tables[name].get(KEYS[name](term))) {
      const same = this.term(id)
      if (same !== undefined) found.push(same)
    }
    return found
  }

  private alike(pairs: Iterable<number>): SoundAlike[] {
    const found: SoundAlike[] = []
    let id: number | null = null
    for (const number of pairs) {
      if (id === null) {
        id = number
        continue
      }
      const term = this.term(id)
      if (term !== undefined) found.push({ term, spoken: this.spoken.get(number) })
      id = null
    }
    return found
  }
}
