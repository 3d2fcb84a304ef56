/** Articles made of ordinary sentences of the news, for tests and measurements that need many. */
const PEOPLE = [
  'وزیر خزانہ اسد عمر',
  'وزیر اعظم عمران خان',
  'ترجمان دفتر خارجہ محمد فیصل',
  'صدر ولادیمیر پوتن',
  'ماہر معیشت قیصر بنگالی',
  'وزیر صحت یاسمین راشد',
  'کپتان سرفراز احمد',
  'وکیل عاصمہ جہانگیر',
]

const OPENINGS = [
  'کہا کہ',
  'بتایا کہ',
  'خبردار کیا کہ',
  'دعویٰ کیا کہ',
  'صحافیوں سے گفتگو کرتے ہوئے کہا کہ',
  'زور دے کر کہا کہ',
]

const SUBJECTS = ['معیشت', 'تعلیم', 'صحت', 'زراعت', 'صنعت', 'سلامتی', 'سیاحت', 'توانائی', 'تجارت', 'عدالت']
const STATES = ['سنبھل رہی ہے', 'مشکل میں ہے', 'بہتر ہو گئی ہے', 'توجہ مانگتی ہے', 'ترقی کر رہی ہے']
const REASONS = ['حکومت', 'عوام', 'ماہرین', 'صوبے', 'ادارے', 'کسان', 'اساتذہ', 'تاجر']
const PLACES = ['لاہور', 'کراچی', 'پشاور', 'کوئٹہ', 'ملتان', 'اسلام آباد', 'گلگت', 'حیدرآباد']

const PARAGRAPHS = 6

export interface SyntheticArticle {
  id: string
  title: string
  text: string
  source: string
  publishedAt: string
}

/**
 * The article of a number; always the same for the same edition. Every paragraph holds one quote, and all quotes
 * hold the word {@link markOf} that no other article has.
 */
export function syntheticArticle(number: number, edition = 1): SyntheticArticle {
  const pick = picker(number * 31 + edition)
  const mark = markOf(number)
  const title = `${pick(PLACES)}: ${pick(SUBJECTS)} کی خبر ${number}`
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, position) => {
    const quote = `${pick(SUBJECTS)} ${pick(STATES)} اور ${pick(REASONS)} کو ${mark} کے لیے تیار رہنا ہو گا، یہ بیان نمبر ${position + 1} اشاعت ${edition} ہے۔`
    const around =
      `${pick(PLACES)} میں جمع ہونے والے لوگوں نے ${pick(SUBJECTS)} کے بارے میں سوالات پوچھے۔ `.repeat(3)
    return `${around}${pick(PEOPLE)} نے ${pick(OPENINGS)} ’${quote}‘ ${around}`
  })
  return {
    id: `article-${number}`,
    title,
    text: [title, ...paragraphs].join('\n\n'),
    source: pick(['روزنامہ', 'خبرنامہ', 'ہفت روزہ']),
    publishedAt: new Date(Date.UTC(2024, 0, 1) + (number % 700) * 86_400_000).toISOString().slice(0, 10),
  }
}

/** A word of four consonants, different for every number below 10,000. */
export function markOf(number: number): string {
  const letters = 'بجدرسفقکلم'
  return `ٹ${[1000, 100, 10, 1].map((unit) => letters[Math.floor(number / unit) % 10]).join('')}ٹ`
}

/** Picks by a linear congruential sequence (Numerical Recipes' constants), the same for the same seed. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number]
  }
}
