import type { Row } from '../../language/urdu/readings'
import type { Place } from './attribution'

/** Offsets of the words between two tokens of a row. */
export function offsetsOf(row: Row, from: number, to: number): Place | null {
  let [first, last] = [from, to - 1]
  while (first < last && !row.isWord(first)) first++
  while (last > first && !row.isWord(last)) last--
  const [start, end] = [row.tokens[first]?.start, row.tokens[last]?.end]
  return start === undefined || end === undefined || end < start ? null : [start, end]
}

/** Offsets of a row's tokens without the punctuation at both ends. */
export function trimmedOffsets(row: Row, [from, to]: readonly [number, number]): Place | null {
  let [first, last] = [from, to - 1]
  const isEdge = (i: number) =>
    !row.isWord(i) && !/^(?:quote|(?:open|close)-bracket)$/.test(row.kind(i) ?? '')
  while (first <= last && isEdge(first)) first++
  while (last > first && isEdge(last)) last--
  if (last - first < 1 || isEdge(first)) return null
  return [row.tokens[first]?.start ?? 0, row.tokens[last]?.end ?? 0]
}
