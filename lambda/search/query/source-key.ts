import { fold } from '../../language/urdu/fold'

/** The key of a source, equal however it is composed, spaced or capitalised. */
export function sourceKey(source: string): string {
  return fold(source).replace(/\s+/gu, '')
}
