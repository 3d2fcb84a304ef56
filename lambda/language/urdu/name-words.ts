/** Forms of address that extraction may leave before a name. */
export const ADDRESS = new Set(['جناب', 'مسٹر', 'مسز', 'ڈاکٹر', 'محترمہ', 'محترم', 'mr', 'mrs', 'ms', 'dr'])

/** Names of honour that stand before a full name in one article and not in the next. */
export const HONORARY = new Set([
  'محمد',
  'میاں',
  'سید',
  'چوہدری',
  'حاجی',
  'muhammad',
  'mohammad',
  'syed',
  'mian',
])

/** Words that begin a family name of two words. */
export const PARTICLES = new Set(
  'بن ابن بنت آل ابو عبد ڈی دی فان وان وون bin ibn al abu abdul de van von'.split(' '),
)

/** Words that end one. */
export const ENDINGS = new Set(['یاہو', 'yahu'])

/** Arabic names whose long vowel is written in one outlet and not in the next. */
export const SHORT_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['رحمن', 'رحمان'],
  ['الرحمن', 'الرحمان'],
  ['عبدالرحمن', 'عبدالرحمان'],
  ['اسحق', 'اسحاق'],
  ['اسمعیل', 'اسماعیل'],
])

/**
 * Names that differ from another name by a written ی or و alone (حسن/حسین, سعد/سعید, محمد/محمود). In foreign
 * names that difference is spelling (پوتن/پیوٹن), so these keep a key of their own.
 */
export const CONTRASTIVE = new Set(
  'حسین سعید سلیمان عمیر عبید نصیر نذیر بشیر مجید رشید حمید اسید محمود مسعود مقصود داود منصور نور'.split(' '),
)

/** What stands between the names of those who speak together. */
export const JOINING = /\s(?:اور|and)\s/u

/** Words that begin what stands for others beside a name (دیگر مؤرخین). */
export const OTHERS = new Set(['دیگر', 'دوسرے', 'باقی', 'کئی', 'others'])

export const GENITIVES = new Set(['کا', 'کی', 'کے'])

/** Offices whose holder, and not whose organisation, a name with them tells of. */
export const OFFICES = [
  'چیئرمین',
  'سربراہ',
  'ترجمان',
  'صدر',
  'سیکرٹری',
  'سیکریٹری',
  'ڈائریکٹر',
  'چیف',
  'رہنما',
]
