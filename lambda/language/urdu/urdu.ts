import type { Language } from '../language'
import { endOfArticle, readLines } from './boilerplate'
import { foldLetters } from './fold'
import { foldForIdentity } from './identity-fold'
import { classify, classifyLinked } from './kinds'
import { continuesSentence, UrduPairing } from './pairing'
import { urduPeople } from './people'
import { Row } from './readings'
import { speech } from './speech'

/** Urdu, as the rest of the project asks for a language. */
export const urdu: Language = {
  endOfArticle,
  readLines,
  readTokens: (tokens) => new Row(tokens),
  pairing: (row) => new UrduPairing(row),
  speech,
  continuesSentence,
  classify,
  classifyLinked,
  people: urduPeople,
  fold: foldLetters,
  foldForIdentity,
}
