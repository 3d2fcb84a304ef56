import { CLASS, FEATURE } from './lexical-classes'
import { urduLexicon } from './lexicon'
import type { Row } from './readings'

const NAME = CLASS.given | CLASS.surname
const ROLE = CLASS.title | CLASS.office | CLASS.profession | CLASS.kin

/** Words of names that are function words elsewhere: only between two words of a name. */
const PARTICLE =
  /^(?:ڈی|بین|ڈا|ڈو|ڈیل|ڈر|بن|بنت|ابن|آل|وان|فان|اے|ایم|ایس|جے|ٹی|بی|سی|پی|وی|آر|ڈبلیو|ایف|ایچ|جی|این)$/

/** A title, office, profession or relation, before which or after which a name begins. */
export function isRole(row: Row, i: number): boolean {
  return row.is(i, ROLE) && !row.has(i, FEATURE.after)
}

/** Whether a word alone may be (part of) a name: in a name list, or in no class at all. */
export function isNameWord(row: Row, i: number): boolean {
  if (!row.isWord(i)) return false
  const key = row.key(i)
  if (key.length > 30 || key.length < 2) return false
  if ((row.unitEnd[i] ?? i + 1) - (row.unitStart[i] ?? i) > 1) return row.is(i, NAME)
  if (row.isUnknown(i)) return !/[0-9۰-۹A-Za-z]/.test(key) && !looksInflected(row, i)
  if (row.has(i, FEATURE.time | FEATURE.unit) && !isBesideName(row, i) && !isActing(row, i)) return false
  // چند روز, چند لوگ: a few, though Chand is a name as well.
  if (key === 'چند' && row.is(i + 1, CLASS.noun) && (!row.is(i + 1, NAME) || row.has(i + 1, FEATURE.time)))
    return false
  return row.is(i, NAME) && !isClosed(row, i)
}

/** گفتگوئیں, جھولتے: an unknown word with the ending of a noun or verb; before a case a participle is none: ہنامتے کا. */
function looksInflected(row: Row, i: number): boolean {
  const key = row.key(i)
  if (/(?:تے|تیں|گے|گا)$/.test(key)) return !/^(?:نے|کا|کی|کے|کو)$/.test(row.key(i + 1))
  return /(?:وں|یں)$/.test(key)
}

/** Names of times and measures are names beside another name or a role alone: نو ماہ, ماہ نور, فخر زمان, کپتان عمر, سحر خان. */
function isBesideName(row: Row, i: number): boolean {
  if (row.is(i - 1, CLASS.num | CLASS.pron | CLASS.det) || row.key(i - 1) === 'کے') return false
  if (row.is(i, CLASS.given) && row.is(i - 1, ROLE) && !row.is(i - 1, CLASS.adj)) return true
  if (row.is(i, CLASS.given) && row.is(i - 1, CLASS.given) && !row.has(i - 1, FEATURE.time)) return true
  if (row.is(i, CLASS.given) && row.is(i + 1, CLASS.surname) && row.is(i + 1, CLASS.title)) return true
  return [i - 1, i + 1].some(
    (k) => (row.is(k, NAME) && !row.is(k, CLASS.noun | CLASS.adv)) || /^(?:میری)$/.test(row.key(k)),
  )
}

/** سحر نے, سحر کہتی ہیں: a time or measure that does something or speaks is somebody's name. */
function isActing(row: Row, i: number): boolean {
  return (
    row.is(i, CLASS.given) &&
    (row.key(i + 1) === 'نے' || (row.is(i + 1, CLASS.verb) && row.has(i + 1, FEATURE.report)))
  )
}

/** Names that are function words or verbs far more often: جو, کی, دی, اور. */
function isClosed(row: Row, i: number): boolean {
  return (
    row.is(i, CLASS.aux | CLASS.pron | CLASS.conj) ||
    (row.is(i, CLASS.postp | CLASS.part) && !row.is(i, CLASS.surname | CLASS.title))
  )
}

/** Whether a token goes on with the name that begins at another. */
export function isNamePart(row: Row, i: number, from: number): boolean {
  if (i > from && !isTouching(row, i)) return false
  if (
    i === from &&
    row.is(i, CLASS.profession | CLASS.office | CLASS.kin) &&
    !row.is(i, CLASS.title) &&
    row.key(i) !== 'ابو' &&
    isNameWord(row, i + 1) &&
    isTouching(row, i + 1) &&
    !/^ال../.test(row.key(i + 1))
  )
    return false
  if (isNameWord(row, i)) return !(i > from && isPlaceOnly(row, i))
  return i > from && PARTICLE.test(row.key(i)) && isNameWord(row, i + 1) && isTouching(row, i + 1)
}

function isPlaceOnly(row: Row, i: number): boolean {
  return row.is(i, CLASS.place | CLASS.country) && !row.is(i, NAME)
}

function isTouching(row: Row, i: number): boolean {
  const left = row.tokens[i - 1]
  const right = row.tokens[i]
  return left !== undefined && right !== undefined && right.start - left.end <= 3
}

/** An adjective or noun that is no role, place, kind of organisation or time: what may be a first name by chance. */
export function isCommonWord(row: Row, i: number): boolean {
  if (isForeignWord(row, i)) return true
  if (
    !row.is(i, CLASS.noun | CLASS.adj) ||
    row.is(
      i,
      ROLE |
        CLASS.place |
        CLASS.country |
        CLASS.organisation |
        CLASS.adv |
        CLASS.postp |
        CLASS.verb |
        CLASS.num,
    )
  )
    return false
  return !row.has(
    i,
    FEATURE.org |
      FEATURE.media |
      FEATURE.doc |
      FEATURE.time |
      FEATURE.person |
      FEATURE.group |
      FEATURE.pl |
      FEATURE.placenoun |
      FEATURE.event,
  )
}

/** An English word or fragment in Urdu letters that is in no other class: مک. */
export function isForeignWord(row: Row, i: number): boolean {
  return row.isWord(i) && row.isOnly(i, CLASS.foreign)
}

/** A word of the name lists. */
export function isListedName(row: Row, i: number): boolean {
  return row.is(i, NAME)
}

/** A given name for certain. */
export function isGivenName(row: Row, i: number): boolean {
  return row.is(i, CLASS.given) && !row.is(i, CLASS.noun | CLASS.adj)
}

/** A surname, whatever else it is. */
export function isSurname(row: Row, i: number): boolean {
  return row.is(i, CLASS.surname)
}

/** امریکی, ترک: the people and the adjective of a country. */
export function isNationality(key: string): boolean {
  const { is, has } = urduLexicon().read(key)
  return (is & CLASS.adj) !== 0 && (is & CLASS.noun) !== 0 && (has & FEATURE.person) !== 0
}

/** شیخ, سفیر, چند, کشمیری: a name that is a word for somebody, how many or a nation as well. */
export function isDoubtful(row: Row, i: number): boolean {
  if (row.key(i) === 'میری') return false
  if (row.is(i, CLASS.profession | CLASS.office | CLASS.det | CLASS.adv)) return true
  if (!row.is(i, CLASS.noun | CLASS.adj)) return false
  return row.has(i, FEATURE.person | FEATURE.group | FEATURE.speech | FEATURE.event | FEATURE.org)
}

/** A word that is a common noun or adjective, whatever name it may be. */
export function isNounToo(row: Row, i: number): boolean {
  return row.is(i, CLASS.noun | CLASS.adj)
}
