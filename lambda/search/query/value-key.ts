import { fold } from '../../language/urdu/fold'

/** The key of a value such as a source, equal however it is composed, spaced or capitalised. */
export function valueKey(value: string): string {
  return fold(value).replace(/\s+/gu, '')
}
