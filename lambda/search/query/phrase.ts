/** Words that a phrase may be written with. */
export interface Spellings {
  /** Terms of the index that are the word in another spelling, itself included. */
  sameWord: (word: string) => readonly string[]
  /** Two terms of the index that are the word written apart. */
  apart: (word: string) => readonly (readonly string[])[]
}

/** What a quote may write for one word of a phrase, or for several. */
export interface Run<Token = string> {
  /** How many words of the phrase it stands for. */
  words: number
  /** The tokens that must follow each other. */
  tokens: readonly Token[]
}

/** A phrase in all its spellings: for each of its words the runs that begin with it, the likeliest first. */
export type PhraseForms<Token = string> = readonly (readonly Run<Token>[])[]

/** Words of a phrase that a quote may write as one. */
const MOST_JOINED = 3

/**
 * The spellings of words that follow each other: each word in any of its spellings, apart or as one with the next, so
 * that "وزیر اعظم" finds وزیراعظم and the reverse.
 */
export function phraseForms({ sameWord, apart }: Spellings, phrase: readonly string[]): PhraseForms {
  return phrase.map((word, at) => {
    const others = sameWord(word).filter((same) => same !== word)
    const alone = [[word], ...others.map((same) => [same]), ...apart(word)]
    const runs: Run[] = alone.map((tokens) => ({ words: 1, tokens }))
    for (let words = 2; words <= Math.min(MOST_JOINED, phrase.length - at); words++) {
      for (const term of sameWord(phrase.slice(at, at + words).join(''))) runs.push({ words, tokens: [term] })
    }
    return runs
  })
}

/** Words that follow each other as they stand. */
export function exactly(sequence: readonly string[]): PhraseForms {
  return sequence.map((word) => [{ words: 1, tokens: [word] }])
}

/** For each word of a phrase the rows of tokens one of which a quote must hold. */
export function places<Token>(forms: PhraseForms<Token>): (readonly Token[])[][] {
  return forms.map((_, word) =>
    forms
      .slice(0, word + 1)
      .flatMap((runs, at) => runs.filter(({ words }) => at + words > word).map(({ tokens }) => tokens)),
  )
}

/**
 * Where the phrase ends that begins at a place of a row of tokens.
 *
 * @param length how many tokens the row has
 * @returns -1 when it does not stand there
 */
export function phraseEnd<Token>(
  forms: PhraseForms<Token>,
  row: ArrayLike<Token>,
  length: number,
  at: number,
  word = 0,
): number {
  const runs = forms[word]
  if (runs === undefined) return at
  for (const { words, tokens } of runs) {
    if (!standsAt(tokens, row, length, at)) continue
    const end = phraseEnd(forms, row, length, at + tokens.length, word + words)
    if (end >= 0) return end
  }
  return -1
}

function standsAt<Token>(
  tokens: readonly Token[],
  row: ArrayLike<Token>,
  length: number,
  at: number,
): boolean {
  if (at + tokens.length > length) return false
  for (let i = 0; i < tokens.length; i++) if (row[at + i] !== tokens[i]) return false
  return true
}
