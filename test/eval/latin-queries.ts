/** A query in Latin script, and what a hit must hold to be right. */
export interface LatinQuery {
  query: string
  /**
   * Words in Urdu, any of which a right hit holds; those with a space between may stand joined. Of several lists a hit
   * must hold a word of each. None for nonsense, for which no hit is right.
   */
  holds: readonly (readonly string[])[]
  /** The quotes that are right can be counted by their words. */
  countable: boolean
}

/** The words of one list are parted by `|`, the lists by `+`; `~` before a line's words says that they cannot be counted. */
const QUERIES = `
IMF: آئی ایم ایف
icc: آئی سی سی
FIR: ایف آئی آر
PTI: پی ٹی آئی
pcb: پی سی بی
UAE: یو اے ای
ISI: آئی ایس آئی
PSL: پی ایس ایل
cia: سی آئی اے
BJP: بی جے پی
CEO: سی ای او
DNA: ڈی این اے
GDP: جی ڈی پی
ODI:~ او ڈی آئی
NATO: نیٹو
NAB: نیب
UN: اقوام متحدہ | یو این
EU: یورپی یونین | ای یو
bangladesh: بنگلہ دیش
afghanistan: افغانستان
india: بھارت | انڈیا | ہندوستان
china: چین | چائنا
russia: روس
germany: جرمنی
egypt: مصر
saudi arabia: سعودی عرب
new zealand: نیوزی لینڈ
sri lanka: سری لنکا
venezuela: وینزویلا
islamabad: اسلام آباد
karachi: کراچی
lahore: لاہور
london: لندن
kashmir: کشمیر
balochistan: بلوچستان
trump: ٹرمپ
putin: پوتن | پیوٹن | پوٹن
modi: مودی
maduro: مادورو
imran khan:~ عمران + خان
nawaz sharif:~ نواز + شریف
asif zardari:~ آصف + زرداری
babar azam:~ بابر + اعظم
virat kohli:~ ویرات | وراٹ | ویراٹ + کوہلی
shahrukh khan:~ شاہ رخ + خان
shahid afridi:~ شاہد + آفریدی
shoaib akhtar:~ شعیب + اختر
elon musk:~ ایلون + مسک
facebook: فیس بک
google: گوگل
youtube: یوٹیوب | یو ٹیوب
whatsapp: واٹس ایپ
hollywood: ہالی وڈ | ہالی ووڈ
taliban: طالبان
sanctions:~ پابندی | پابندیاں | پابندیوں
earthquake:~ زلزلہ | زلزلے | زلزلوں
inflation:~ مہنگائی | افراط زر
supreme court:~ سپریم | سپریم کورٹ + کورٹ | عدالت | عدالتوں | سپریم کورٹ
aaaaaaaaaaaaaaaa:
xqzvtt:
asdfghjkl:
qwertyuiop:
brmpf zzkt:
`

export const LATIN_QUERIES: readonly LatinQuery[] = QUERIES.trim()
  .split('\n')
  .map((line) => {
    const [query = '', words = ''] = line.split(':')
    const lists = words.replace('~', '').split('+')
    return {
      query,
      holds: words.trim() === '' ? [] : lists.map((list) => list.split('|').map((word) => word.trim())),
      countable: words.trim() !== '' && !words.startsWith('~'),
    }
  })
