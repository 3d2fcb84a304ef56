import { ALLAH, ASSIMILATED, FULL, withArticles } from './arabic-article'
import { fold } from './fold'

/**
 * What letters of a name or word in Latin script are in Urdu script, with the cost of each reading: 0 where Urdu has no
 * other way, more for a rarer letter of the same sound or for a vowel that is read as English does. A vowel that Urdu
 * does not write is `-`. Groups are cut longest first. `^` and `$` tell readings at the start and end of a word only.
 *
 * Made by a speaker of both from the usual spellings of Urdu news; the numbers order the readings of one word and mean
 * nothing else.
 */
const READINGS: Readonly<Record<string, string>> = {
  b: 'ب',
  bh: 'بھ ب.4 بہ.2 بح.2',
  c: 'ک ک^ س.2 چ.3',
  ce: 'س.1 سی.05 سے.05 سے$ س$.03',
  ci: 'سی.05 س.1',
  ch: 'چ چھ.1 ک.4 خ.4 ش.4',
  chh: 'چھ چ.2',
  ck: 'ک',
  d: 'د ڈ.05 ڑ.15 دھ.3 ڈھ.3',
  dh: 'دھ ڈھ.05 ہد.15 ڑھ.12 د.3 دہ.4',
  f: 'ف پھ.2',
  g: 'گ ج.3 غ.3',
  ge: 'گ.15 گی.06 گے.06 ج.15 جی.1 جے.1 گے$ ج$.1 گا$.4',
  gh: 'غ گھ.05 گ.3 غ.1',
  gi: 'گ.06 گی.05 جی.1 ج.15 گی$ جی$.1',
  h: 'ہ ح.03 ھ.2 -.35 ہ$ ح$.03 -$.1',
  j: 'ج ژ.3 ی.6',
  jh: 'جھ ج.3',
  k: 'ک ق.25 کھ.3 خ.4',
  kh: 'خ کھ.05 ک.4 کہ.5',
  l: 'ل',
  m: 'م',
  n: 'ن ں.05 ں$.03 ن$',
  p: 'پ',
  ph: 'ف.05 پھ.05',
  q: 'ق ک.2',
  qu: 'ق.05 قو.06 کو.1 ک.2',
  r: 'ر ڑ.1',
  rh: 'ڑھ.1 رہ.1 رح.1 ر.2',
  s: 'س ص.08 ث.2 ز.3 ش.5 س$ ص$.08 ث$.2 ز$.12 ش$.5',
  sp: 'سپ^ اسپ^.02 سپ',
  st: 'سٹ^ اسٹ^.02 ست^.05 است^.05 سٹ ست صت.2 سط.1 صط.12',
  sk: 'سک^ اسک^.02 سک صق.25 سق.2',
  sc: 'سک^ اسک^.02 سک س.3',
  sm: 'سم^ اسم^.02 سم صم.12 ثم.2',
  sn: 'سن^ اسن^.02 سن صن.12 ثن.2',
  sh: 'ش سح.06 سہ.3 شہ.4',
  t: 'ت.02 ٹ.04 ط.07 تھ.3 ٹھ.3',
  tch: 'چ',
  th: 'تھ ٹھ.1 ت.3 ٹ.3 ث.2 ط.3 تہ.2 تح.2 دھ.4',
  tion: 'شن.02 ژن.1',
  ture: 'چر.03',
  v: 'و و$ ف$.05',
  w: 'و',
  x: 'کس کش.1 ایکس^ خ.4',
  y: 'ی ئ.2 -.4 ی$ ئی$.1 ئے$.1 ے$.3 ائی$.4',
  z: 'ز ض.08 ظ.06 ذ.08 ژ.2',
  zh: 'ژ ز.1',
  [ASSIMILATED]:
    'ال.03 وال.05 -.04 و.04 ی.06 ے.06 ئ.15 ع.2 ا.22 ال^.03 ا^.04 او^.05 ای^.06 ع^.06 عو^.08 یو^.08',
  [FULL]: 'ال.05 ل.04 ول.04 یول.12 عل.2 ال^.04 اول^.05 عل^.06 عول^.08 یول^.08',
  [ALLAH]:
    'اللہ$.02 للہ$.05 لہ$.04 لا$.06 لاہ$.04 ولہ$.04 ولا$.06 ولاہ$.04 الا$.06 الاہ$.04 اللہ^ الہ^.2 الا^.2',
  a: '-.03 ا.03 آ^ ا^.02 ع^.06 عا^.08 ع.08 عا.1 اع.1 اع^.05 ای^.2 ی.15 ے.15 ا$ ہ$.02 ع$.15 ہا$.3 ی$.45 اء$.1 -$.6 یٰ$.3',
  aa: 'ا آ^ عا.08 عا^.08 ع.1 اع.08 اعا.1 ا$ ہ$.2 ع$.15',
  aai: 'ائی.03 آئی^.02 ای.08 ائ.1 اعی.1 ا.2 ائی$ آئی$ ای$.1',
  ae: 'ائی.05 ائے.1 ائ.1 عی.08 ئی.1 ای.1 ی.15 ے.15 ا.3',
  aee: 'عی ئی.05 ائی.05',
  ah: 'اہ.03 ہ.03 ح.05 اح.06 اح^.03 اہ^.03 آہ^.03 ہ$ ا$.02 اہ$ اح$.05 ح$.02 ع$.2',
  ai: 'ی.05 ے.05 ائی.05 آئی^.05 ئی.05 ئے.05 عی.1 اعی.08 اع.1 ای^.03 عائ.1 عائ^.05 ائ.1 ع^.2 ے$.08 ائے$.06 ئی$.02 ائی$.02 ی$.25 ا.4',
  au: 'و.03 او.03 او^.03 اؤ.03 عو.1 عو^.05 ع.08 ا.2 اوو.2',
  ayi: 'ائی ئی.1 ائی$ ئی$.1',
  aye: 'ائے عائ^.05 ائ.1 ائے$ ئے$.05 ے$.2',
  ay: 'ے.04 ی.06 ائے.06 ئے.06 ای.1 ے$ ئے$.05 ائے$.06 ی$.25 ایے$.1',
  e: '-.08 ی.06 ے.06 ای^.08 ا^.06 ع^.12 عی^.1 ئ.15 ئی.12 ع.15 ا.4 ے$ ئے$.05 ی$.2 -$.05 ہ$.15 ا$.4',
  ea: 'ی.05 یا.1 ے.15 -.2 یا$.1 ی$.1',
  ee: 'ی ئی.05 ای^ عی.1 عی^.1 ی$ ئی$.05',
  ei: 'ی.05 ے.05 ئی.06 ے$ ی$.2 ائی.25 ای^.05',
  eu: 'یو.05 یو^ و.15 یو$',
  ew: 'یو یو$ یوو.2',
  ey: 'ے.05 ی.06 ی$.05 ے$.05 ئی$.1',
  i: '-.06 ی.05 ا^.04 ای^.06 ع^.06 عی^.08 آئی^.3 ئی.12 ائی.33 ع.2 ی$ ئی$.02 ے$.3 ع$.25 ائی$.3',
  'i.e': '-.06 ی.05 ائی.08 آئی^.1 ا^.04 ای^.06 ع^.06 عی^.08 ئی.12 ع.2',
  ia: 'یا.02 یا$ یہ$ ی.3 ائی.35 ئیا.1',
  ie: 'ی.05 ے.1 یے.1 ی$.05 ائی.3',
  o: 'و.03 او^.03 ا^.15 آ^.2 ع^.08 ع.15 عو.1 -.2 ا.22 و$ ؤ.05 وہ$.1',
  oa: 'وا.05 و.1 وع.15 عا.06',
  oai: 'عی.05 وائی.1',
  oee: 'عی.05 وئی.05 وی.1',
  oi: 'وئی.05 وی.06 عی.08 وئ.12 و.15 ی.25',
  oo: 'و او^ -.25 و$',
  ou: 'و.02 او.05 اؤ.05 او^.05 -.2 ا.3 و$ عو.15',
  ow: 'و.05 او.03 اؤ.03 وو.2 و$ او$.05 اؤ$.05',
  uee: 'عی.05 وئی.08 وی.1 ی.1',
  u: '-.04 و.04 ا^.04 او^.05 ع^.06 عو^.08 یو^.08 یو.12 ا.22 ع.2 و$ ؤ$.05',
}

/** What an Urdu word may hold that a Latin spelling leaves out. */
const UNHEARD: Readonly<Record<string, number>> = {
  ع: 0.15,
  ں: 0.12,
  ء: 0.02,
  ئ: 0.12,
  ا: 0.35,
  و: 0.45,
  ی: 0.45,
}

/** Arabic words whose last ی is read ا (الف مقصورہ); its sign is folded away. */
const ENDING_IN_ALIF: ReadonlySet<string> = new Set(
  `مصطفی مرتضی مجتبی موسی عیسی یحیی بشری عظمی کبری لیلی سلمی صغری ہدی طوبی نجوی شوری اعلی ادنی اقصی دعوی فتوی تقوی
  وسطی معلی`
    .split(/\s+/)
    .map(fold),
)

interface Reading {
  letters: string
  cost: number
}

interface Group {
  any: readonly Reading[]
  initial: readonly Reading[]
  final: readonly Reading[]
}

const GROUPS = new Map(Object.entries(READINGS).map(([latin, readings]) => [latin, parseGroup(readings)]))
const LONGEST_GROUP = Math.max(...[...GROUPS.keys()].map((latin) => latin.length))

function parseGroup(readings: string): Group {
  const all = readings.split(' ').map((reading) => {
    const [, letters = '', place = '', cost = '0'] = /^([^\d.$^]+)([$^]?)(.*)$/u.exec(reading) ?? []
    return { letters: letters === '-' ? '' : letters.replaceAll('ؤ', 'و'), place, cost: Number(cost || 0) }
  })
  const at = (place: string) => all.filter((reading) => reading.place === place)
  const [any, initial, final] = [at(''), at('^'), at('$')]
  return {
    any,
    initial: initial.length > 0 ? initial : any,
    final: final.length > 0 ? final : any,
  }
}

/** Groups of letters of a Latin word, doubled consonants once; null when a letter has no reading. */
function groupsOf(word: string): Group[] | null {
  const once = withArticles(word).replace(/([cskt]h|[^aeiou])\1+/g, '$1')
  const groups: Group[] = []
  for (let at = 0; at < once.length; ) {
    const beforeSilent = /^i[^aeiouhwy]e/.test(once.slice(at))
    const length = beforeSilent ? 1 : groupLength(once, at)
    const group = GROUPS.get(beforeSilent ? 'i.e' : once.slice(at, at + length))
    if (!group) return null
    const isAfterArticle = once[at - 1] === FULL
    groups.push(isAfterArticle ? { ...group, any: [...group.initial, ...group.any] } : group)
    at += length
  }
  return groups
}

function groupLength(word: string, at: number): number {
  for (let length = LONGEST_GROUP; length > 1; length--) {
    const group = word.slice(at, at + length)
    if (group.length === length && GROUPS.has(group)) return length
  }
  return 1
}

/**
 * How far a word in Urdu script is from being the usual spelling of a word in Latin script: 0 for كراچی and "karachi",
 * `Infinity` where a consonant differs.
 *
 * @param latin folded
 * @param term folded
 */
export function transliterationCost(latin: string, term: string): number {
  const heard = ENDING_IN_ALIF.has(term) ? `${term.slice(0, -1)}ا` : term
  const urdu = heard.charAt(0) + heard.slice(1).replaceAll('آ', 'ا')
  const groups = groupsOf(latin)
  if (groups === null || groups.length === 0) return Infinity
  // costs[j]: the cheapest reading of the groups so far that ends before letter j of the Urdu word.
  let costs = withUnheard(urdu, [0, ...Array<number>(urdu.length).fill(Infinity)])
  groups.forEach((group, at) => {
    const next = Array<number>(urdu.length + 1).fill(Infinity)
    const last = at === groups.length - 1
    costs.forEach((cost, j) => {
      if (cost === Infinity) return
      for (const reading of readingsAt(group, at === 0, last)) offer(next, urdu, j, cost, reading)
    })
    costs = withUnheard(urdu, next)
  })
  return costs[urdu.length] ?? Infinity
}

/** A word of one group has both ends. */
function readingsAt({ initial, any, final }: Group, first: boolean, last: boolean): readonly Reading[] {
  if (last) return final
  return first ? initial : any
}

function offer(costs: number[], urdu: string, at: number, cost: number, reading: Reading): void {
  if (!urdu.startsWith(reading.letters, at)) return
  const end = at + reading.letters.length
  costs[end] = Math.min(costs[end] ?? Infinity, cost + reading.cost)
}

function withUnheard(urdu: string, costs: number[]): number[] {
  for (let j = 0; j < urdu.length; j++) {
    const skipped = (costs[j] ?? Infinity) + (UNHEARD[urdu.charAt(j)] ?? Infinity)
    if (skipped < (costs[j + 1] ?? Infinity)) costs[j + 1] = skipped
  }
  return costs
}
