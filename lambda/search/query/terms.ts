/** A term that sounds like a word, and its transcription. */
export interface SoundAlike {
  term: string
  spoken: string
}

/** The terms of an index by the keys that spellings and sounds of a word share. */
export interface TermKeys {
  sameLooseKey(term: string): readonly string[]
  sameStem(term: string): readonly string[]
  sameWideStem(term: string): readonly string[]
  sameSoundKey(key: string): readonly SoundAlike[]
  /** Terms whose sound key is one edit away. */
  nearSoundKey(key: string): readonly SoundAlike[]
  /** Terms whose sound key begins with `key` and goes on. */
  longerSoundKey(key: string): readonly SoundAlike[]
}

/** The terms of an index: what words of a query are looked up in. */
export interface Terms {
  readonly vocabulary: TermKeys
  hasTerm(term: string): boolean
  /** Number of quotes whose text holds a term. */
  quotesWith(term: string): number
  /** All terms that begin with `prefix`, itself included when it is one. */
  termsWithPrefix(prefix: string): string[]
  /** Terms within an edit distance, each with its distance. */
  termsNear(term: string, distance: number): [term: string, distance: number][]
}
