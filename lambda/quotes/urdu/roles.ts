import { words } from './words'

// Titles, offices, professions, relations and kinds of organisation: what stands before a name and
// is not part of it, or stands alone for somebody named elsewhere (اداکارہ نے کہا).

/** Titles take no resolution to an office holder and always stand before a name. */
export const TITLE_WORDS = words(`
  ڈاکٹر پروفیسر جسٹس انجینئر انجنیئر ایڈووکیٹ بیرسٹر مولانا علامہ مفتی قاری حافظ مسٹر مسز مس محترمہ محترم جناب سر لارڈ شہزادہ شہزادی
  بادشاہ ملکہ پوپ آیت جنرل بریگیڈیئر کرنل میجر کیپٹن کپتان لیفٹیننٹ ایڈمرل مارشل ایئر ماسٹر ریٹائرڈ حوالدار انسپکٹر سپرنٹنڈنٹ کانسٹیبل`)

/** Offices, after which جو is the name Joe and not a relative pronoun. */
export const OFFICE_WORDS = words(`
  صدر وزیراعظم وزیراعلی وزیر چانسلر خارجہ داخلہ خزانہ دفاع اطلاعات گورنر سفیر مندوب سینیٹر رکن رہنما رہنماء راہنما لیڈر قائد
  قائداعظم سربراہ چیئرمین چیئرپرسن چیرمین چئیرمین ترجمان معاون مشیر نمائندہ نمائندے سیکرٹری سیکریٹری سکریٹری ڈائریکٹر ڈائرکٹر منیجر مینیجر افسر آفیسر
  عہدیدار عہدیداروں اہلکار کمشنر کمیشنر جج وکیل چیف ایگزیکٹو ایگزیکٹیو منصب بانی رجسٹرار نائب میئر امیدوار پراسیکیوٹر
  اٹارنی سپیکر اسپیکر کنوینر کوآرڈینیٹر کوارڈینیٹر صدور سیکرٹریز ڈپٹی صدارتی ہیڈ پرنسپل انچارج مہتمم`)

const PROFESSIONS = words(`
  اداکار اداکارہ گلوکار گلوکارہ فنکار فنکارہ آرٹسٹ ماڈل ہدایتکار ہدایتکارہ ہدایت کار کارہ پروڈیوسر فلمساز ساز موسیقار نگار مصنف مصنفہ ادیب شاعر
  شاعرہ صحافی رپورٹر میزبان اینکر کامیڈین کھلاڑی کرکٹر باؤلر باولر بولر بلے باز بیٹسمین سپنر اسپنر کوچ امپائر ایتھلیٹ فٹبالر باکسر پہلوان گرل
  سائنسدان سائنسداں سائنس ماہر محقق تجزیہ تجزیہ کار تاجر بزنسمین مین کاشتکار کاشت کسان استاد طالبعلم طالبہ ڈرائیور پائلٹ نرس ڈیزائنر
  انجینیئر رائٹر ڈائیریکٹر نویس کارکن شہری صارف مداح رہائشی متاثرہ دکاندار مزدور کان کن مکینک درزی کوہ پیما طالب علم استانی ٹیچر لیکچرر سوشل ورکر رضاکار سماجی ورکر ملازم ملازمہ گارڈ سپاہی فوجی باورچی شیف نانبائی زمیندار دہقان ملاح مچھیرا ماہی چرواہا بڑھئی خاتون شخص نوجوان مسافر اسٹار سٹار سپرسٹار ولن ہیرو
  ہیروئن منتظم منتظمہ خلاباز خلانورد سرجن طبیب حکیم پادری خطیب بینکار ناشر مترجم مورخ مؤرخ فلسفی سیاح سیاستدان محققہ معلمہ نقاد ناقد مبصر ریپر یوٹیوبر بلاگر سرمایہ کھلاڑیوں ماڈلگرل سفارتکار دان داں ایڈیٹر ایگزیکٹیوآفیسر ڈانسر کوریوگرافر`)

/** Relations say whose, so they never stand for somebody alone. */
export const RELATION_WORDS = words(`
  والد والدہ بیٹا بیٹے بیٹی بھائی بہن شوہر اہلیہ بیوی صاحبزادی صاحبزادے ساتھی ہم رشتہ دوست چچا ماموں بھتیجے دادا نانا خالہ منگیتر پڑوسی ہمسایہ ہمسائے پڑوسن`)

/** Organisations keep their kind when no name follows: اداکارہ کی ٹیم. */
export const ORGANISATION_WORDS = words(`
  ادارہ ادارے کمپنی تنظیم ویب سائٹ ایجنسی اخبار جریدے جریدہ چینل میگزین جماعت پارٹی ٹیم بینک گروپ یونیورسٹی ایسوسی ایشن وزارت محکمہ محکمے`)

/** Fields and bodies that follow an office before the name, beside places: وزیر قانون فروغ نسیم. */
export const ROLE_COMPLEMENTS = words(`
  آپریشنز انویسٹیگیشن ٹریفک تھانہ پنجابی نیب نادرا واپڈا پیمرا نیپرا اوگرا سینیٹ ریلوے قانون تعلیم صحت مملکت برائے آف
  امداد باہمی زراعت آبپاشی توانائی پیٹرولیم سیاحت ثقافت محنت رابطہ امور خوراک ہوابازی بہبود حقوق بندی صفائی حزب اختلاف اقتدار اسلامی قومی صوبائی چیمبر کونسل ن لیگ پی ٹی آئی تحریک انصاف پیپلزپارٹی سپریم کورٹ عظمی کل جماعتی`)

const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...TITLE_WORDS,
  ...OFFICE_WORDS,
  ...PROFESSIONS,
  ...RELATION_WORDS,
  ...ORGANISATION_WORDS,
])

/** Endings of professions: افسانہ نگار, فوٹوگرافر, سائنٹسٹ, سبزی فروش, صنعتکار. */
const PROFESSION_ENDING = /..(?:نگار|فروش|گرافر|سٹ|کار|نویس|گیر)$/

/** Whether a word is a title, office, profession, relation or kind of organisation. */
export function isRoleWord(key: string): boolean {
  return ROLE_WORDS.has(key) || PROFESSION_ENDING.test(key)
}

/** Ranks that are spelled by letters, to their length in words. */
const ABBREVIATIONS: readonly string[][] = [
  'ڈی آئی جی',
  'آئی جی',
  'ایس ایس پی',
  'ڈی ایس پی',
  'ایس پی',
  'ایس ایچ او',
  'اے ایس آئی',
  'ڈی پی او',
  'سی سی پی او',
  'آر پی او',
  'سی ای او',
  'ڈی جی',
  'ایم ڈی',
  'ایم پی اے',
  'ایم این اے',
  'پی آر او',
  'ڈی سی',
  'اے سی',
].map((rank) => rank.split(' '))

/** How many words a rank spelled by letters takes at the beginning of a row of keys; 0 when it is none. */
export function abbreviatedRank(keys: readonly string[]): number {
  return ABBREVIATIONS.find((rank) => rank.every((letter, i) => keys[i] === letter))?.length ?? 0
}

/** Second words of a title, which are names elsewhere: وزیر اعظم but بابر اعظم, and آیت اللہ. */
const SECOND_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['وزیر', ['اعظم', 'اعلی']],
  ['آیت', ['اللہ']],
])

/** Whether a word, after another, is the second half of a title. */
export function isSecondWord(before: string, key: string): boolean {
  return SECOND_WORDS.get(before)?.includes(key) ?? false
}

/**
 * The role words of a phrase. An office that is written in one word or in two (وزیراعظم, وزیر اعظم) counts as both,
 * for one article may spell it both ways.
 */
export function roleWords(keys: readonly string[]): string[] {
  return keys.flatMap((key, i) => {
    if (!isRoleWord(key)) return []
    const next = keys[i + 1] ?? ''
    if (key === 'وزیر' && isSecondWord(key, next)) return [key, key + next]
    return /^وزیراع(?:ظم|لی)$/.test(key) ? [key, 'وزیر'] : [key]
  })
}

/** Adjectives that tell nothing of who holds an office, so that معروف اداکار may be any actor named. */
export const PRAISE: ReadonlySet<string> = words(
  'معروف مشہور نامور مقبول سینئر سینیئر نوجوان مذکورہ موجودہ لیجنڈ لیجنڈری بالی ہالی لالی ووڈ وڈ فلم فلمی ٹی وی سپر اسٹار',
)

/** Offices after which a single word is their field, no name: سیکرٹری آبپاشی. */
export const DEPARTMENTAL: ReadonlySet<string> = words('وزیر سیکرٹری سیکریٹری سکریٹری مشیر ڈائریکٹر')
