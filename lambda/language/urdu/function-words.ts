/** Small words of Urdu that the reading of an article asks for, by their folded keys. */

/** The conjunction between two names: X اور Y. */
export const AND = 'اور'

/** کا, کی, کے. */
export function isGenitive(key: string): boolean {
  return /^(?:کا|کی|کے)$/.test(key)
}

const OWNERS = new Set(['میرے', 'میری', 'میرا', 'ہمارے', 'ہماری', 'ہمارا', 'اپنے', 'اپنی', 'اپنا'])

/** Whether a word says whose something is by a pronoun that is genitive in itself. */
export function isOwnersPronoun(key: string): boolean {
  return OWNERS.has(key)
}

/** A word that points to the noun after it: اس شخص, ایسے لوگ. */
export function isPointing(key: string): boolean {
  return /^(?:اس|ان|اسی|انہی|انھی|یہ|وہ|یہی|وہی|ایسے)$/.test(key)
}

/** A pronoun without respect, for things and the unnamed. */
export function isFamiliarPronoun(key: string): boolean {
  return /^(?:اس|یہ|اسی|یہی)$/.test(key)
}

/** Words that only lead on to a quotation, as in اور یہ کہ ’…‘; in یہ ’…‘ ہے the pronoun is part of what is said. */
export function leadsToQuotation(key: string, next: string): boolean {
  return /^(?:اور|کہ|نیز)$/.test(key) || (key === 'یہ' && next === 'کہ')
}

/** A word with which a new clause begins after a quotation, so that the quotation is no part of it. */
export function beginsAfterQuotation(key: string): boolean {
  return /^(?:اور|مگر|لیکن|تاہم|جبکہ|جس|جو|یہ|انہوں|انھوں|ان|کہ|جب|تو|جن|وہ|اس)$/.test(key)
}

/** دونوں نے کہا: two who were named speak together. */
export function isBoth(key: string): boolean {
  return key === 'دونوں'
}

/** سپارکو نامی کمپنی: between a name and the word for what it names. */
export function isNamed(key: string): boolean {
  return key === 'نامی'
}
