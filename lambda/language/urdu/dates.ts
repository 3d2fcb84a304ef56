import { fold } from './fold'

const folded = (list: string) => list.split(' ').map(fold)

/** Names of the months of the Gregorian calendar, in the spellings of newspapers, January first; folded. */
export const MONTHS: readonly string[][] = [
  folded('جنوری'),
  folded('فروری'),
  folded('مارچ'),
  folded('اپریل اپرل'),
  folded('مئی مئ مٸی'),
  folded('جون'),
  folded('جولائی جولائ جولای'),
  folded('اگست'),
  folded('ستمبر'),
  folded('اکتوبر'),
  folded('نومبر'),
  folded('دسمبر'),
]

/** Days of the week, and what stands around a date without telling anything more; folded. */
export const DATE_FILLERS = new Set(
  folded(
    'پیر سوموار منگل بدھ جمعرات جمعہ جمعۃ ہفتہ سنیچر اتوار بروز مورخہ تاریخ کو بجے بج کر منٹ پر ء ع عیسوی سن بوقت',
  ),
)

/** The words for the hours of a day: what each makes of an hour of the clock's twelve. */
export const DAY_PARTS: ReadonlyMap<string, (hour: number) => number> = new Map([
  [fold('صبح'), (hour: number) => hour % 12],
  [fold('دوپہر'), (hour: number) => (hour >= 1 && hour < 6 ? hour + 12 : hour)],
  [fold('سہ پہر'), (hour: number) => (hour % 12) + 12],
  [fold('سہپہر'), (hour: number) => (hour % 12) + 12],
  [fold('شام'), (hour: number) => (hour % 12) + 12],
  [fold('رات'), (hour: number) => (hour >= 6 && hour < 12 ? hour + 12 : hour % 12)],
  [fold('شب'), (hour: number) => (hour >= 6 && hour < 12 ? hour + 12 : hour % 12)],
])

/** Source of a pattern for the word after an hour: 5 بجے, 5 بج کر 20 منٹ; folded. */
export const BELLS = `${fold('بج')}(?:${fold('ے')}|(?= ))`

/** A date of the Islamic calendar, by its sign or its months: no day of ours without knowing who saw the moon. */
export const HIJRI = new RegExp(
  `\\d\\s*ھ|${folded('ہجری محرم صفر ربیع جمادی رجب شعبان رمضان شوال ذوالقعدہ ذیقعد ذی ذوالحجہ').join('|')}`,
)
