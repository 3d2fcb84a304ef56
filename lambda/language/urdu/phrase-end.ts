import { CLASS } from './lexical-classes'
import { GENITIVE } from './phrase-words'
import type { Row } from './readings'

/** صدر کئی بار کہہ چکے ہیں: how often, between the subject and its verb. */
const OFTEN = /^(?:کئی|متعدد|بارہا|دو|تین|ایک|چند|پہلی|دوسری|آخری)$/

/** بقول X کے یہ …, X کی جانب سے: a genitive that owns none of the words before a case or a verb. */
function isLooseGenitive(row: Row, i: number, before: number): boolean {
  if (!GENITIVE.test(row.key(i)) || row.unitEnd[i] !== i + 1 || !row.isWord(before)) return false
  return !row.is(before, CLASS.postp) || /^(?:کا|کی|کے|نے|جانب|طرف)$/.test(row.key(before))
}

/** What stands before نے, کا کہنا and their like, over closing particles and brackets; where the phrase itself ends. */
export function phraseEnd(row: Row, before: number, floor: number): number {
  let end = before
  while (end > floor && /^(?:بھی|ہی|تو|تک)$/.test(row.key(end - 1))) end--
  if (end - 2 > floor && /^(?:بار|مرتبہ|دفعہ)$/.test(row.key(end - 1)) && OFTEN.test(row.key(end - 2)))
    end -= 2
  if (end - 1 > floor && isLooseGenitive(row, end - 1, before)) end--
  if (row.kind(end - 1) === 'close-bracket') {
    let open = end - 1
    while (open > floor && end - open < 12 && row.kind(open) !== 'open-bracket') open--
    if (row.kind(open) === 'open-bracket') end = open
  }
  if (row.kind(end - 1) === 'pause') end = beforeInsertion(row, end - 1, floor)
  while (end > floor && row.kind(end - 1) === 'mark') end--
  return end
}

/** X، جو … ہیں، نے: the phrase stands before the relative clause; ان کے والد، عامر خان، نے: the name between commas. */
function beforeInsertion(row: Row, comma: number, floor: number): number {
  for (let i = comma - 1; i > floor && i > comma - 40; i--) {
    if (row.kind(i) === 'stop' || row.kind(i) === 'paragraph') break
    if (/^(?:جو|جس|جن|جنہوں|جنھوں|جنہیں|جنھیں|جسے)$/.test(row.key(i)))
      return row.kind(i - 1) === 'pause' ? i - 1 : i
    if (row.kind(i) === 'pause' && comma - i <= 7 && i < comma - 1) return comma
  }
  return comma
}
