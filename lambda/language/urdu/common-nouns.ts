import { fold } from './fold'

/**
 * Nouns that end the description of an unnamed speaker or an organisation (فوجی ترجمان, سپارک کمپنی). Alone they
 * stand for nobody in particular, so they are never taken for a family name.
 */
const NOUNS = `
  ترجمان کمپنی عدالت حکومت پولیس وزارت ادارہ ادارے پارٹی جماعت صدر وزیر وزیراعظم وزیراعلیٰ سیکرٹری سیکریٹری ڈائریکٹر چیئرمین
  سربراہ رہنما لیڈر فوج بینک بورڈ کمیشن کمیٹی یونیورسٹی کالج اسکول سکول ہسپتال محکمہ دفتر ایجنسی تنظیم کونسل اسمبلی پارلیمان
  حکام ماہرین ماہر اہلکار ذرائع رپورٹ بیان خبر اخبار ویب سائٹ چینل ٹیم کلب کورٹ جج وکیل ڈاکٹر استاد طالب خاتون شخص لوگ عوام سفیر صارف صارفین محققین گورنر کپتان رہائشی
  لڑکی لڑکا والد والدہ بیٹا بیٹی بھائی بہن اداکار اداکارہ گلوکار کھلاڑی کپتان کوچ صحافی مصنف محقق سائنسدان تحقیق مطالعہ
  پاکستان بھارت انڈیا امریکہ امریکا چین روس ایران اسرائیل برطانیہ فرانس جرمنی افغانستان کرملن کریملن ہاؤس
`

const COMMON: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/).map(fold))

/** Whether a folded term is such a noun. */
export function isCommonNoun(term: string): boolean {
  return COMMON.has(term)
}
