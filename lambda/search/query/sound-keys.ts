import { soundKey, sounds } from '../../language/urdu/sounds'
import { stem } from '../../language/urdu/stem'

/** Sound keys of a term and of its stem, each with the transcription it comes from. */
export function soundKeys(term: string): Map<string, string> {
  const keys = new Map<string, string>()
  for (const form of [term, stem(term)]) {
    for (const spoken of sounds(form)) {
      const key = soundKey(spoken)
      if (!keys.has(key)) keys.set(key, spoken)
    }
  }
  return keys
}
