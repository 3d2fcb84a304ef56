/** What parts two words of Nastaliq, in sizes of its letters: its words reach over and under each other. */
const SPACE = 0.16
/** Letters of a word that stay together: the longest Urdu words have about 30. */
const PIECE = /\S{30}(?!\p{M})(?=\S)/gu
const CUT = '…'

/** How wide a word is, in the unit of the room. */
export type Measure = (word: string) => number

/** The words of a text; overlong ones, which no line would hold, in pieces. */
export function wordsOf(text: string): string[] {
  return text.replace(PIECE, '$& ').split(/\s+/).filter(Boolean)
}

/** What lines have to stand in. */
export interface Room {
  width: number
  /** Lines at most. */
  most: number
  measure: Measure
}

/** Words in lines, as many on each as it holds; null when there are too many. */
export function lines(words: readonly string[], { width, most, measure }: Room): string[] | null {
  const rows: string[][] = []
  let left = 0
  for (const word of words) {
    const wide = measure(word)
    const row = rows.at(-1)
    if (row !== undefined && left >= SPACE + wide) {
      row.push(word)
      left -= SPACE + wide
    } else {
      if (rows.length === most) return null
      rows.push([word])
      left = width - wide
    }
  }
  return rows.map((row) => row.join(' '))
}

/** The same, in which what is too much is left out from a word on, and told by an ellipsis before the closing mark. */
export function linesCut(words: readonly string[], room: Room, closing = ''): string[] {
  const whole = lines(words, room)
  if (whole !== null) return whole
  for (let kept = words.length - 1; kept > 0; kept--) {
    const cut = lines([...words.slice(0, kept), `${CUT}${closing}`], room)
    if (cut !== null) return cut
  }
  return []
}
