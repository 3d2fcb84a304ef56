import type { Field } from '../indexed-quote'
import type { PhraseForms } from '../query/phrase'
import type { SoundAlike, TermKeys } from '../query/terms'
import { JoinedPostings, type Postings } from './postings'
import type { Occurrence, TermReader } from './term-reader'

/**
 * Two parts of one index, read as one: frequencies are those of both together, so that a quote's score does not depend on
 * the part that it lies in.
 */
export class JoinedTerms implements TermReader {
  readonly vocabulary: TermKeys

  /**
   * @param border slots below it are in the first part, the others in the second
   * @param lengths the lengths of a field's texts in both
   */
  constructor(
    private readonly border: number,
    private readonly below: TermReader,
    private readonly above: TermReader,
    private readonly lengths: (field: number) => Uint16Array,
  ) {
    this.vocabulary = joinedKeys(below.vocabulary, above.vocabulary)
  }

  hasTerm(term: string): boolean {
    return this.below.hasTerm(term) || this.above.hasTerm(term)
  }

  postings(term: string): (Postings | undefined)[] {
    const above = this.above.postings(term)
    return this.below.postings(term).map((below, field) => this.join(below, above[field]))
  }

  quotesWith(term: string): number {
    return this.below.quotesWith(term) + this.above.quotesWith(term)
  }

  fieldLengths(field: number): Uint16Array {
    return this.lengths(field)
  }

  occurrences(forms: PhraseForms, fields: readonly Field[]): Occurrence[] {
    const joined = new Map<string, Occurrence>()
    const found = [this.below.occurrences(forms, fields), this.above.occurrences(forms, fields)]
    for (const occurrence of found.flat()) {
      const key = occurrence.terms.join(' ')
      const other = joined.get(key)?.postings
      const postings = other
        ? other.map((below, field) => this.join(below, occurrence.postings[field]))
        : occurrence.postings
      joined.set(key, { terms: occurrence.terms, postings })
    }
    return [...joined.values()]
  }

  termsWithPrefix(prefix: string): string[] {
    return union(this.below.termsWithPrefix(prefix), this.above.termsWithPrefix(prefix))
  }

  termsNear(term: string, distance: number): [term: string, distance: number][] {
    const both = [...this.below.termsNear(term, distance), ...this.above.termsNear(term, distance)]
    return [...new Map(both)]
  }

  private join(below: Postings | undefined, above: Postings | undefined): Postings | undefined {
    return below && above ? new JoinedPostings(this.border, below, above) : (below ?? above)
  }
}

function joinedKeys(below: TermKeys, above: TermKeys): TermKeys {
  return {
    sameLooseKey: (term) => union(below.sameLooseKey(term), above.sameLooseKey(term)),
    sameStem: (term) => union(below.sameStem(term), above.sameStem(term)),
    sameWideStem: (term) => union(below.sameWideStem(term), above.sameWideStem(term)),
    sameSoundKey: (key) => alike(below.sameSoundKey(key), above.sameSoundKey(key)),
    nearSoundKey: (key) => alike(below.nearSoundKey(key), above.nearSoundKey(key)),
    longerSoundKey: (key) => alike(below.longerSoundKey(key), above.longerSoundKey(key)),
  }
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return a.length === 0 ? [...b] : b.length === 0 ? [...a] : [...new Set([...a, ...b])]
}

function alike(a: readonly SoundAlike[], b: readonly SoundAlike[]): SoundAlike[] {
  const both = [...a, ...b].map((each): [string, SoundAlike] => [`${each.term} ${each.spoken}`, each])
  return [...new Map(both).values()]
}
