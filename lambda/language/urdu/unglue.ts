import { CLASS } from './lexical-classes'
import { urduLexicon } from './lexicon'

/** Letters that do not join the next one, after which the space is often left out. */
const UNJOINED = /[اآدڈذرڑزژوےں]/

/** Words that are written on to the one before or after them. */
const FIRST = /^(?:اور|پر|کا|کو|جو|تو|ہو|تھا|کر|دو|یا|مگر|اگر)$/
const LAST =
  /^(?:کیا|کی|کرنے|کرتے|کرنا|کرکے|دیا|گیا|ہے|ہیں|گے|تھا|تھی|تھے|کا|کے|کو|سے|میں|پر|اور|کہ|اپنی|اپنے|اپنا|نے)$/
const ROLE = CLASS.title | CLASS.office | CLASS.profession | CLASS.kin

/** Longest word that is looked into. */
const LONGEST = 30

/** Lengths of the words that a folded word runs together (اورہم, کہاکہ, وزیرمعیشت); null when it is one word. */
export function gluedLengths(key: string): number[] | null {
  const first = splitPoint(key)
  if (first === 0) return null
  const rest = key.slice(first)
  return [first, ...(gluedLengths(rest) ?? [rest.length])]
}

/** صدرفیروز: after a short title only a word that is nothing but a name. */
function isNameOnly(is: number): boolean {
  return is !== 0 && (is & ~(CLASS.given | CLASS.surname)) === 0
}

/** Where the first word ends; 0 when the word is in the lexicon or does not come apart. */
function splitPoint(key: string): number {
  const lexicon = urduLexicon()
  if (key.length < 4 || key.length > LONGEST || (lexicon.read(key).is & ~CLASS.foreign) !== 0) return 0
  for (let at = 2; at <= key.length - 2; at++) {
    const [left, right] = [key.slice(0, at), key.slice(at)]
    if (right === 'کہ' && lexicon.read(left).is & (CLASS.verb | CLASS.aux)) return at
    if (left === 'کہ' && lexicon.read(right).is & (CLASS.pron | CLASS.det)) return at
    if (!UNJOINED.test(left.at(-1) ?? '')) continue
    const known = lexicon.read(left)
    if (known.is === 0) continue
    const after = lexicon.read(right).is
    if (FIRST.test(left) && after !== 0 && (right.length > 2 || after & (CLASS.pron | CLASS.det))) return at
    if (FIRST.test(left) && /^(?:ان|اس|ہم|وہ|یہ|ہر)/.test(right) && splitPoint(right) > 0) return at
    if (known.is & ROLE && left.length === 3 && right.length >= 4 && isNameOnly(after)) return at
    if (known.is & ROLE && left.length >= 4 && right.length >= 3 && after !== 0) return at
    if (LAST.test(right) && left.length >= 3) return at
    if (LAST.test(left) && left.length >= 2 && after !== 0 && right.length > 2) return at
  }
  return 0
}
