/**
 * Whether a letter stands three times or more in a row, as in no word of Urdu or English: what holds such a run is taken
 * for the spelling of nothing, however it sounds.
 */
export function hasLetterRun(word: string): boolean {
  return /(.)\1\1/u.test(word)
}
