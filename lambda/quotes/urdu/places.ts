import type { Token } from '../tokens'
import { words } from './words'

/**
 * Countries, provinces and cities of the news in Urdu, folded: they stand between an office and a name (میئر کراچی
 * وسیم) and after a name (صدر بائیڈن لندن پہنچے). Left out are places that are names of people too: پیرس, واشنگٹن, ریاض.
 */
const PLACES = words(`
  پاکستان پنجاب سندھ بلوچستان خیبرپختونخوا خیبر پختونخوا کشمیر گلگت بلتستان لاہور کراچی پشاور کوئٹہ راولپنڈی ملتان سیالکوٹ
  گوجرانوالہ سرگودھا بہاولپور سکھر لاڑکانہ حیدرآباد فیصلآباد مظفرآباد ایبٹآباد سوات چترال گوادر گجرات ساہیوال ڈیرہ
  بھارت انڈیا دہلی ممبئی کلکتہ کولکتہ چنئی بنگلور بنگلورو لکھنو پٹنہ بھوپال سرینگر جموں اترپردیش مہاراشٹر کیرالہ بنگلہدیش ڈھاکہ
  نیپال کھٹمنڈو کولمبو مالدیپ بھوٹان افغانستان کابل قندھار ایران تہران عراق بغداد دمشق لبنان بیروت فلسطین غزہ اسرائیل
  ترکی ترکیہ انقرہ استنبول مصر قاہرہ یمن قطر دوحہ دبئی ابوظہبی شارجہ عمان کویت بحرین جدہ روس ماسکو یوکرین چین بیجنگ
  شنگھائی ووہان جاپان ٹوکیو ملائیشیا انڈونیشیا جکارتا بنکاک سنگاپور آسٹریلیا میلبرن امریکہ امریکا نیویارک کیلیفورنیا فلوریڈا ٹیکساس
  شکاگو کینیڈا ٹورنٹو برطانیہ انگلینڈ لندن مانچسٹر برمنگھم سکاٹلینڈ آئرلینڈ فرانس جرمنی برلن اٹلی سپین اسپین میڈرڈ برسلز
  جنیوا ویانا سوئٹزرلینڈ ہالینڈ یونان ایتھنز پولینڈ ناروے سویڈن ڈنمارک مراکش تیونس الجزائر سوڈان ایتھوپیا کینیا نائجیریا برازیل ارجنٹینا میکسیکو`)

/** Places of two words: the second word, to the first words that it follows. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['آباد', words('اسلام فیصل حیدر ایبٹ مظفر احمد الہ')],
  ['دہلی', words('نئی')],
  ['یارک', words('نیو')],
  ['اینجلس', words('لاس')],
  ['لنکا', words('سری')],
  ['نگر', words('سری')],
  ['عرب', words('سعودی متحدہ')],
  ['افریقہ', words('جنوبی')],
  ['کوریا', words('جنوبی شمالی')],
  ['لینڈ', words('نیوزی')],
  ['دیش', words('بنگلہ')],
  ['کانگ', words('ہانگ')],
  ['ظہبی', words('ابو')],
  ['پردیش', words('اتر')],
])

/** Whether a token is a place, or one word of a place of two. */
export function isPlace(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? ''
  return PLACES.has(key) || isPair(tokens[i - 1]?.key ?? '', key) || isPair(key, tokens[i + 1]?.key ?? '')
}

function isPair(first: string, second: string): boolean {
  return PAIRS.get(second)?.has(first) ?? false
}
