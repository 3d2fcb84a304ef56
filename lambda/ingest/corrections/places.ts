import { urdu } from '../../language/urdu/urdu'
import type { Correction, StoredQuote } from '../../store/record'

/** A stretch of a text, in UTF-16 code units. */
export interface Place {
  start: number
  end: number
}

/** Places of equal words that are looked at on either side of where they stood: more than a text repeats a quote. */
const NEAREST = 10

/**
 * Finds the words that corrections are about in a text that may have been edited: where they stood with the same words
 * around them, else, of the places that have them, the one whose surroundings are most alike, then the nearest. Words that
 * differ in spelling or marks alone are found where the machine finds a quote of them. Two corrections never get one
 * place.
 *
 * @returns the place of each correction; null where its words are gone
 */
export function placesOf(
  text: string,
  machine: readonly StoredQuote[],
  corrections: readonly Correction[],
): Map<Correction, Place | null> {
  const places = new Map<Correction, Place | null>(corrections.map((correction) => [correction, null]))
  const taken = new Set<string>()
  const spelled = respelled(machine)
  const candidates = corrections.flatMap((correction) =>
    candidatesOf(text, spelled, correction).map((place) => ({
      correction,
      place,
      likeness: likeness(text, place, correction),
      distance: Math.abs(place.start - correction.start),
    })),
  )
  candidates.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance)
  for (const { correction, place } of candidates) {
    const key = `${place.start}-${place.end}`
    if (places.get(correction) !== null || taken.has(key)) continue
    taken.add(key)
    places.set(correction, place)
  }
  return places
}

function candidatesOf(
  text: string,
  spelled: (words: string) => readonly Place[],
  correction: Correction,
): readonly Place[] {
  const verbatim = occurrences(text, correction)
  return verbatim.length > 0 ? verbatim : spelled(correction.text)
}

/** Finds the machine's quotes that are the same but for spelling and marks; folds them once, and only if asked. */
function respelled(machine: readonly StoredQuote[]): (words: string) => readonly Place[] {
  let byFold: ReadonlyMap<string, readonly Place[]> | undefined
  return (words) => {
    byFold ??= placesByFold(machine)
    return byFold.get(urdu.foldForIdentity(words)) ?? []
  }
}

function placesByFold(machine: readonly StoredQuote[]): Map<string, Place[]> {
  const byFold = new Map<string, Place[]>()
  for (const { text, start, end } of machine) {
    const folded = urdu.foldForIdentity(text)
    byFold.set(folded, [...(byFold.get(folded) ?? []), { start, end }])
  }
  return byFold
}

/** The nearest places that have the words, from where they stood outwards. */
function occurrences(text: string, { text: words, start: from }: Correction): Place[] {
  const starts: number[] = []
  let at = text.indexOf(words, from)
  for (let found = 0; at !== -1 && found < NEAREST; found++) {
    starts.push(at)
    at = text.indexOf(words, at + 1)
  }
  at = from === 0 ? -1 : text.lastIndexOf(words, from - 1)
  for (let found = 0; at !== -1 && found < NEAREST; found++) {
    starts.push(at)
    at = at === 0 ? -1 : text.lastIndexOf(words, at - 1)
  }
  return starts.map((start) => ({ start, end: start + words.length }))
}

/** How many letters around a place are those that stood around the words, counted outwards from them. */
function likeness(text: string, { start, end }: Place, { before, after }: Correction): number {
  const left = letters(text.slice(Math.max(0, start - before.length), start)).reverse()
  const right = letters(text.slice(end, end + after.length))
  return commonStart(left, letters(before).reverse()) + commonStart(right, letters(after))
}

function letters(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? []
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
