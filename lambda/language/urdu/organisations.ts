import type { Row } from './readings'

/** Words for a kind of organisation that stand before its name: خبر رساں ادارے روئٹرز, اخبار ڈان. */
const KIND = /^(?:ادارے|ادارہ|کمپنی|تنظیم|اخبار|اخبارات|جریدے|جریدہ|چینل|ایجنسی|سائٹ|ٹینک|میگزین|گروپ|جماعت)$/

/** Where the name of an organisation begins in its phrase: after the word for its kind, when a name follows. */
export function properStart(row: Row, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    if (/^(?:کا|کی|کے)$/.test(row.key(i))) return from
    if (KIND.test(row.key(i)) && i + 1 < to) return i + 1
  }
  return from
}
