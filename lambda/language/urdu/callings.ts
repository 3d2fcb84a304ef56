import { fold } from './fold'

/**
 * Walks of life, told by the words of a role. Words that are used in several (صدر, چیئرمین, ترجمان, سربراہ, ڈاکٹر) and
 * those that tell nothing of a calling (صارف, رہائشی, kin) are in none; nor is کرکٹ, whose board is led by politicians.
 */
const WORDS = {
  sport: `
    کرکٹر کرکٹرز کپتان کھلاڑی بولر باولر باؤلر بیٹر بیٹسمین بلےباز اوپنر وکٹ اسپنر سپنر پیسر آلراؤنڈر کوچ سلیکٹر مینٹور
    فٹبالر ایتھلیٹ باکسر پہلوان گولفر ریسلر`,
  show: `
    اداکار اداکارہ اداکاروں گلوکار گلوکارہ فلم فلمی شوبز ڈرامہ ڈراما ہدایتکار ہدایتکارہ ہدایت_کار فلمساز ووڈ ماڈل
    موسیقار موسیقی ریپر کامیڈین میزبان پروڈیوسر نغمہ ڈانسر گٹارسٹ رقاصہ ٹک_ٹاک یوٹیوبر شاعر`,
  politics: `
    وزیر وزیراعظم وزیراعلی وزیراعلیٰ وزیرخارجہ وزیرخزانہ وزیرمملکت وزیردفاع وزارت وزراء سینیٹر سیاستدان سیاسی پارٹی کانگریس
    اپوزیشن گورنر میئر صدارتی سفیر پارلیمنٹ پارلیمانی اسمبلی امیدوار حکومتی لیگ رکن جماعت انصاف`,
  law: 'وکیل وکلا جج جسٹس ایڈووکیٹ ایڈوکیٹ بیرسٹر عدالت کورٹ پراسیکیوٹر اٹارنی قانونی',
  force: `
    پولیس ایس_پی ڈی_آئی آئی_جی ایس_ایچ انسپکٹر انسپیکٹر کمشنر جنرل بریگیڈیئر کرنل میجر کیپٹن لیفٹیننٹ فوج فوجی کمانڈر بحریہ فضائیہ آرمی
    ریسکیو نیوی اتاشی`,
  medicine: 'سرجن نرس ہسپتال اسپتال طبی میڈیکل معالج اطفال نفسیات',
  learning:
    'پروفیسر تاریخ_دان تاریخدان مؤرخ مورخ محقق یونیورسٹی لیکچرار سائنسدان ریسرچر چانسلر سائنس استاد ماہر',
  press: 'صحافی رپورٹر اینکر ایڈیٹر کالم_نگار تجزیہ_کار جرنلسٹ کمنٹیٹر اخبار نامہ_نگار مصنف مصنفہ',
  trade: 'تاجر کمپنی ایگزیکٹو ایگزیکٹیو صنعتکار کاروباری بینک معیشت مالک خزانہ صنعت ایسوسی سرمایہ',
  crime: 'ملزم مجرم قاتل ملزمہ',
} as const

type Calling = keyof typeof WORDS
const CALLINGS = Object.keys(WORDS) as Calling[]

/** Callings that one person often has both of: a politician who is a lawyer, a player who comments. */
const TOGETHER: readonly (readonly [Calling, Calling])[] = [
  ['politics', 'law'],
  ['politics', 'trade'],
  ['politics', 'press'],
  ['politics', 'learning'],
  ['politics', 'force'],
  ['press', 'learning'],
  ['press', 'sport'],
  ['press', 'show'],
  ['press', 'law'],
  ['press', 'trade'],
  ['trade', 'learning'],
  ['trade', 'sport'],
  ['law', 'learning'],
  ['law', 'crime'],
  ['medicine', 'learning'],
  ['medicine', 'force'],
]

const bits = new Map<string, number>()
CALLINGS.forEach((calling, at) => {
  for (const word of WORDS[calling].trim().split(/\s+/)) bits.set(fold(word.replace('_', ' ')), 1 << at)
})

/** Callings that go with each, itself included. */
const companions = CALLINGS.map((calling, at) =>
  TOGETHER.reduce(
    (mask, [a, b]) =>
      a === calling
        ? mask | (1 << CALLINGS.indexOf(b))
        : b === calling
          ? mask | (1 << CALLINGS.indexOf(a))
          : mask,
    1 << at,
  ),
)

/** The callings that folded words of a role tell, as bits; 0 when they tell none. */
export function callingsOf(words: readonly string[]): number {
  return words.reduce(
    (mask, word, at) => mask | (bits.get(word) ?? 0) | (bits.get(`${word} ${words[at + 1]}`) ?? 0),
    0,
  )
}

/** Whether one person may well have the callings of both; none at all contradict nothing. */
export function goTogether(a: number, b: number): boolean {
  if (a === 0 || b === 0) return true
  return companions.some((mask, at) => (a & (1 << at)) !== 0 && (b & mask) !== 0)
}

/** Words of roles that many of one name have: they tell of nobody who it is. */
const TELLING_LITTLE: ReadonlySet<string> = new Set(
  `سابق سابقہ موجودہ معروف مشہور مقبول نامور سینئر سینیئر نوجوان مقامی نامی شریک ایک دو پہلے دوسرے تیسرے
  صارف صارفین شخص خاتون لڑکی لڑکے لڑکا آدمی شہری رہائشی رکن ساتھی پاکستانی بھارتی انڈین امریکی برطانوی ایکس ٹوئٹر سوشل میڈیا`
    .split(/\s+/)
    .map(fold),
)

/** Whether a folded word of a role tells who of several of one name is meant. */
export function tellsWho(word: string): boolean {
  return !TELLING_LITTLE.has(word)
}
