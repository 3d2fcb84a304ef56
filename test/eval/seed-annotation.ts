import { readFileSync } from 'node:fs'
import type { ExpectedSpan } from './parse-passage'

const USHAKOV = 'یوری اوشاکوف'
const PUTIN = 'ولادیمیر پوتن'
const BIDEN = 'جو بائیڈن'

/** First and last words of each statement of the seed article, and who says it. */
const STATEMENTS: { from: string; to: string; name: string; via?: string; broken?: true }[] = [
  { from: 'اگر مغرب نے یوکرین', to: 'منقطع ہو سکتے ہیں۔', name: PUTIN },
  { from: 'دونوں صدور نے نئے سال', to: 'رکھنے پر اتفاق کیا', name: USHAKOV },
  { from: 'محکمہ سطح پر', to: 'رکھے جائیں گے۔', name: USHAKOV },
  { from: 'روسی فریق سیکورٹی', to: 'نہیں ہونا چاہیے۔', name: USHAKOV, broken: true },
  { from: 'ماسکو کی طرف سے فراہم', to: 'نہیں ہونا چاہیے۔', name: BIDEN, via: USHAKOV },
  { from: 'روسی فریق اپنے نتیجے', to: 'انتظار کرے گا۔', name: USHAKOV },
  { from: 'روس اس صورت میں', to: 'ضمانت ہونی چاہیے،', name: PUTIN, via: USHAKOV },
  { from: 'روس سلامتی کی ضمانتوں', to: 'ماسکو کے ساتھ۔', name: PUTIN },
  { from: 'اس خیال پر زور', to: 'بہتری آئے گی۔', name: USHAKOV },
  { from: 'ان وسیع پابندیوں', to: 'باعث بنے گی۔', name: USHAKOV },
  { from: 'امریکہ یوکرین میں جارحانہ', to: 'ارادہ نہیں رکھتا ہے۔', name: BIDEN, via: USHAKOV },
  { from: 'صاف اور مخصوص', to: 'نوعیت کے', name: 'کریملن' },
  { from: 'تعمیری', to: 'تعمیری', name: 'کریملن' },
  { from: 'امریکی صدر نے اپنے ہم منصب روسی صدر سے', to: 'کشیدگی کو کم کرے۔', name: 'وائٹ ہاؤس' },
  { from: 'ان مکالموں میں', to: 'ماحول میں ہو سکتی ہے۔', name: BIDEN, via: 'ترجمان' },
]

/** The seed article of the project with its statements, annotated by hand. */
export function readSeed(): { text: string; spans: ExpectedSpan[] } {
  const text = readFileSync('seed/article.txt', 'utf8')
  const spans = STATEMENTS.map(({ from, to, ...who }) => {
    const start = text.indexOf(from)
    const end = text.indexOf(to, start) + to.length
    if (start < 0 || end <= start) throw new Error(`not in the seed article: ${from} … ${to}`)
    return { ...who, kind: 'statement' as const, start, end }
  })
  return { text, spans }
}
