/** A crafted text of any length: a kind of input in which an extractor may lose its way. */
export interface Family {
  name: string
  /** @param length in UTF-16 code units; the text is this long, give or take a piece */
  text(length: number): string
}

type Table = Readonly<Record<string, string>>

const ANSWER = 'ہم ہر وقت تیار ہیں'

/** A piece over and over. */
const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length))

/** A piece over and over between a beginning and an end that occur once. */
const within =
  (before: string, piece: string, after = '') =>
  (length: number) =>
    before + repeated(piece)(length) + after

/** Pieces that differ by their number. */
const numbered = (piece: (i: number) => string) => (length: number) => {
  const pieces: string[] = []
  for (let i = 0, size = 0; size < length; i++) {
    pieces.push(piece(i))
    size += pieces[i]?.length ?? 0
  }
  return pieces.join('')
}

const family = (name: string, text: Family['text']): Family => ({ name, text })

/** One family for each entry of a table. */
const each = (table: Table, name: string, text: (entry: string) => Family['text']): Family[] =>
  Object.entries(table).map(([key, entry]) => family(`${name}: ${key}`, text(entry)))

const LETTERS = 'بپتجچحخدرزسشعغفقکگلمنہ'

/** A word in no dictionary, another for each number. */
export function inventedWord(i: number): string {
  let word = ''
  for (let rest = i + 1; rest > 0; rest = Math.floor(rest / LETTERS.length))
    word += `${LETTERS[rest % LETTERS.length]}ا`
  return `${word}ف`
}

/** Sentences of ordinary news. */
const PROSE = [
  'شہر میں کئی دنوں سے جاری بارش کے بعد پانی نشیبی علاقوں میں داخل ہو گیا اور لوگ اپنے گھروں سے نکلنے لگے۔',
  'وزیر صحت نادیہ قریشی نے صحافیوں سے بات کرتے ہوئے کہا کہ ’ہسپتالوں میں دوا کی کوئی کمی نہیں اور عملہ دن رات کام کر رہا ہے۔‘',
  'ان کا کہنا تھا کہ حکومت متاثرہ خاندانوں کی مدد کے لیے رقم جاری کرے گی۔',
  'ماہر موسمیات کامران لودھی کے مطابق اگلے ہفتے مزید بارش ہو سکتی ہے۔',
  '"ہم نے ساری رات چھت پر گزاری"، ایک خاتون نے بتایا۔ ان کے شوہر اس وقت کام پر تھے۔',
  'پولیس کے ترجمان نے تصدیق کی کہ دو سڑکیں بند ہیں، تاہم ریل گاڑیاں معمول کے مطابق چل رہی ہیں۔\n\n',
]

/** Plain prose of the news, with a quotation here and there: what the families are compared with. */
export const prose = family(
  'plain prose',
  numbered((i) => `${PROSE[i % PROSE.length]} `),
)

const MARKS = [...'\'`´‘’‚‛′"“”„‟″＂＇❛❜❝❞〝〞〟«»‹›「」『』']
const MARK_TABLE: Table = Object.fromEntries(MARKS.map((mark) => [mark, mark]))

/** Opening and closing marks with a space between. */
const PAIRS: Table = {
  'Urdu singles': '’ ‘',
  'English singles': '‘ ’',
  'Urdu doubled': '’’ ‘‘',
  'English doubled': '‘‘ ’’',
  'English doubles': '“ ”',
  'Urdu doubles': '” “',
  'low and high': '„ “',
  straight: '" "',
  apostrophes: "' '",
  backquotes: '`` ´´',
  guillemets: '« »',
  'single guillemets': '‹ ›',
}
const around = (pair: string, words: string) => pair.replace(' ', words)

const CUES: Table = {
  said: 'کہا',
  'said that': 'کہا کہ',
  'he said that': 'انہوں نے کہا کہ',
  'has told': 'کو بتایا ہے کہ',
  'says that': 'کہتے ہیں کہ',
  'she says': 'کہتی ہیں',
  saying: 'بتاتے ہوئے',
  'was said': 'کہا گیا کہ',
  'in the report': 'رپورٹ میں کہا گیا',
  'saying of': 'کا کہنا ہے کہ',
  'stance of': 'کا موقف تھا کہ',
  'opinion of': 'کے خیال میں',
  'according to': 'کے مطابق',
  'in words of': 'بقول',
  accused: 'نے الزام عائد کیا کہ',
  asked: 'سے پوچھا کہ',
  declared: 'قرار دیا',
  'on which': 'جس پر',
  'whose saying': 'جس کا کہنا ہے',
  'who had said': 'جنہوں نے کہا',
  'on the part of': 'کی جانب سے',
  'these words are of': 'یہ الفاظ ہیں',
  'these thoughts': 'ان خیالات کا اظہار',
  'noun of saying': 'کہنا',
  ergative: 'نے',
}

const PEOPLE: Table = {
  name: 'علی خان',
  'unknown name': 'گرفنزا',
  given: 'فاطمہ',
  title: 'ڈاکٹر',
  office: 'وزیر اعظم',
  profession: 'صحافی',
  kin: 'بھائی',
  organisation: 'پولیس',
  place: 'لاہور',
  country: 'پاکستان',
  abbreviation: 'بی بی سی',
  particle: 'الدین',
  named: 'نامی',
  er: 'والا',
  retired: '(ر)',
  one: 'ایک',
  'who it is': 'اس',
  they: 'انہوں',
  mine: 'میری',
  some: 'کچھ',
  adjective: 'امریکی',
  adverb: 'آج',
  postposition: 'سے',
  dative: 'کو',
  genitive: 'کے',
  and: 'اور',
  that: 'کہ',
  'finite verb': 'ہے',
}

const SCRIPTS: Table = {
  Latin: 'Reuters said ',
  'Latin with apostrophes': "don't o'clock ",
  'Latin with capitals and stops': 'U.S.A. ',
  Devanagari: 'उन्होंने कहा ',
  Cyrillic: 'Путин сказал ',
  Chinese: '他说他们准备好了',
  Greek: 'είπε ',
  Hebrew: 'הוא אמר ',
  emoji: '😀',
  'emoji families': '👨‍👩‍👧‍👦 ',
  flags: '🇵🇰',
  'combining accents': 'e\u0301\u0302\u0303 ',
  'high surrogates': '\ud83d',
  'low surrogates': '\ude00',
  'surrogates the wrong way round': '\ude00\ud83d',
  nulls: '\0',
  'byte order marks': '\ufeff',
  'replacement characters': '\ufffd',
  'presentation forms': 'ﻋﻠﯽ ',
  'ligatures of honour': 'محمد ﷺ ',
  'signs of honour': 'حضرت علیؑ ',
  'stacked vowel signs': '\u064e\u064f\u0650',
  'a letter under vowel signs': 'ب\u064e\u0651\u064f\u0650',
  'ye with tanwin': 'ے\u064b',
  'ye with many tanwin': 'ے\u064b\u064b\u064b\u064bب',
  'ye run': 'ے',
  'nun ghunna run': 'ں',
  'ye before two letters': 'ےبب',
  'missing spaces': 'گےعمران',
  'missing spaces before verbs': 'کےلی',
  'zero-width non-joiners': '\u200c',
  'a letter between non-joiners': 'ب\u200c',
  'direction marks': '\u200f',
  'direction isolates': '\u2067علی\u2069 ',
  'direction overrides': '\u202e',
  tatweel: 'ـ',
  'tatweel words': 'ـ ',
  'soft hyphens': '\u00ad',
}

const PUNCTUATION: Table = {
  'full stop': '۔',
  'Latin stop': '.',
  question: '؟',
  exclamation: '!',
  'exclamation before a letter': '!ب',
  ellipsis: '…',
  comma: '،',
  'Latin comma': ',',
  semicolon: '؛',
  colon: ':',
  dash: '—',
  hyphen: '-',
  'open bracket': '(',
  'close bracket': ')',
  brackets: '()',
  'brackets around a letter': '(ر)',
  'square brackets': '[الف] ',
  braces: '{}',
  slash: '/',
  asterisk: '*',
  hash: '#',
  underscore: '_',
  'angle brackets': '<div>',
  digit: '7',
  'Urdu digit': '۷',
  inches: '32" ',
  date: '7 دسمبر 2021 ',
  nineties: '’90s ',
}

const BREAKS: Table = {
  'line feed': '\n',
  'carriage return': '\r',
  both: '\r\n',
  'line separator': '\u2028',
  'paragraph separator': '\u2029',
  'form feed': '\f',
  'next line': '\u0085',
  tab: '\t',
  space: ' ',
  'no-break space': '\u00a0',
  'ideographic space': '\u3000',
}

const LINES: Table = {
  'link headings': 'یہ بھی پڑھیے\n',
  'links under a heading': 'یہ بھی پڑھیے\nایک اور بڑی خبر آ گئی\n’آخر یہ کیا ہوا‘\n',
  captions: 'Image caption علی خان ’تیار ہیں‘\n',
  'captions with reports': 'تصویر کا کیپشن علی نے کہا کہ "ہم تیار ہیں"\n',
  'quoted lines': '’آخر یہ کیا ہوا‘\n',
  'unfinished quoted lines': '’آخر یہ کیا ہوا\n',
  'cookie notices': 'یہ مواد کوکیز یا ٹیکنالوجیز\n',
  'wrapped lines': 'یہ ایک بہت لمبی سطر ہے جس کے آخر میں کوئی نشان نہیں اور جو اگلی سطر میں جاری\n',
  'announcing lines': 'علی خان نے کہا کہ:\n',
  'lines that end with a comma': 'علی خان نے کہا،\n',
  'tail headings within lines': 'متن مزید : کھیل\n',
  'tail headings not at their end': 'مزید : کھیل اور\n',
  'spaces before a heading': '          مزید\n',
}

/** Long words before and after what makes a speaker of a word, over the whole length. */
const LONG_WORDS: Table = {
  'before the ergative': '_ نے کہا کہ ہم تیار ہیں۔',
  'before the genitive': '_ کا کہنا ہے کہ ہم تیار ہیں۔',
  'before the source': '_ کے مطابق سب ٹھیک ہے۔',
  'after the source': 'بقول _ سب ٹھیک ہے۔',
  'after that': 'علی خان نے کہا کہ _ تیار ہیں۔',
  'after the ergative': 'علی خان نے _ کہا کہ ہم تیار ہیں۔',
  'as a title': '_ علی خان نے کہا کہ ہم تیار ہیں۔',
  'as a surname': 'صدر علی _ نے کہا کہ ہم تیار ہیں۔ علی نے کہا کہ ہم آئیں گے۔',
  'between marks': 'علی خان نے کہا کہ ’_‘۔',
  alone: '_',
}
const FILLERS: Table = { syllables: 'بانو', 'vowel signs': 'بَ', 'ye signs': 'ےً' }

/** Whole sentences and parts of one that hang on each other. */
const CHAINS: Table = {
  'sources of sources': 'علی کے مطابق حسن کے مطابق ',
  'reports of reports': 'علی نے کہا کہ حسن نے کہا کہ ',
  'sayings of sayings': 'علی کا کہنا ہے کہ حسن کا کہنا ہے کہ ',
  'reports of new people': 'وزیر خزانہ نے کہا کہ صدر نے بتایا کہ ',
  'shared subjects': 'اور کہا کہ ہم تیار ہیں ',
  'shared subjects with an end': 'علی نے کہا کہ ہم تیار ہیں، اور بتایا کہ وہ آئیں گے، ',
  'unanswered on which': 'عدالت کو بتایا کہ سب ٹھیک ہے جس پر پولیس نے ',
  genitives: 'بھائی کے دوست کے ',
  'genitives of people': 'علی کے بھائی کی بہن کا ',
  'conjuncts of names': 'علی اور حسن اور ',
  'conjuncts of unknown names': 'گرفنز اور پلوکس اور ',
  'conjuncts of offices': 'وزیر اور صدر اور ',
  appositions: 'ترجمان، علی خان، ',
  'titles of titles': 'ڈاکٹر پروفیسر جنرل ',
  'offices without names': 'وزیر خزانہ سیکرٹری اطلاعات ',
  'retired officers': 'جنرل (ر) علی خان ',
  'named people': 'علی نامی شخص ',
  adjuncts: 'شہر کے بارے میں گفتگو کرتے ہوئے ',
  'adjuncts before a saying': 'کا شہر کے بارے میں گفتگو کرتے ہوئے ',
  datives: 'علی سے حسن کو ',
  'plain subjects': 'تو علی خان، ',
  participles: 'علی خان جاتے ہوئے ',
  relatives: 'جس کا کہنا ہے جس کا ',
  'relatives of speakers': 'جنہوں نے کہا جنہوں نے ',
  'short quotations': '’الف ب‘، ',
  'short quotations that are claimed': 'علی نے کہا ’الف ب ج د‘ اور ',
  'quotations after the source': 'علی کے مطابق ’الف ب ج د‘ ',
  'quotations with stops inside': '’ہم تیار ہیں۔‘ اور ',
  verdicts: 'علی نے ’بہت برا کام ہوا‘ قرار دیا ',
  'named works': 'فلم ’سلطان‘ اور ',
  'opened and left': 'کہ "الف ب ',
  'closed and not opened': 'ہم تیار ہیں“ ',
  'closed after a report': 'علی نے کہا ہم سب تیار ہیں“ ',
}

/** Paragraphs, in each of which a mark or a person is left in the air. */
const PARAGRAPHS: Table = {
  'unclosed marks': 'علی نے کہا کہ "ہم تیار ہیں۔\n\n',
  'unclosed marks alone': '"ہم سب تیار ہیں اور رہیں گے۔\n\n',
  'unopened marks': 'علی نے کہا ہم سب تیار ہیں اور رہیں گے۔"\n\n',
  'marks that only open': '’ہم تیار ہیں ’اور رہیں گے۔\n',
  'quotations of their own': '’ہم تیار ہیں اور رہیں گے۔‘\n\n',
  'pronouns that nobody precedes': 'انہوں نے کہا کہ ہم تیار ہیں۔\n',
  'pronouns of a man and a woman': 'وہ کہتی ہیں کہ ہم تیار ہیں۔ وہ کہتے ہیں کہ نہیں۔\n',
  'left-out subjects': 'کہا کہ ہم تیار ہیں۔ بتایا کہ ہم آئیں گے۔\n',
  'those who asked': 'علی نے حسن سے پوچھا کہ آپ کہاں تھے؟ انہوں نے کہا کہ گھر پر۔\n',
  'unnamed sources': 'ایک عینی شاہد نے بتایا کہ سب ٹھیک ہے۔\n',
  'reports of documents': 'رپورٹ میں کہا گیا ہے کہ سب ٹھیک ہے۔ اس میں کہا گیا کہ نہیں۔\n',
  'the words that come after': '’ہم تیار ہیں اور رہیں گے۔‘ یہ الفاظ ہیں علی خان کے۔\n',
  'speakers that come after': '"ہم تیار ہیں اور رہیں گے،" علی خان نے کہا۔\n',
  'dashes of dialogue': '- ہم تیار ہیں۔\n',
  'headlines that are repeated': `’${ANSWER}‘\nعلی نے کہا کہ ’${ANSWER} اور رہیں گے‘\n`,
}

const SPELLINGS = [
  'پوتن',
  'پوٹن',
  'پیوتن',
  'پیوٹن',
  'پوتین',
  'پُوتن',
  'پوتـن',
  'پوتن\u200c',
  'پوتن‘',
  'ولادیمیر پوتن',
  'صدر پوتن',
  'ولادیمر پیوٹن',
]

const PEOPLE_FAMILIES: Family[] = [
  family(
    'different names',
    numbered((i) => `${inventedWord(i)} نے کہا کہ ${ANSWER}۔ `),
  ),
  family(
    'different names of two words',
    numbered((i) => `${inventedWord(i)} ${inventedWord(i * 7)} نے کہا کہ ’${ANSWER}‘۔ `),
  ),
  family(
    'different given names of one family',
    numbered((i) => `${inventedWord(i)} خان نے کہا کہ ’${ANSWER}‘۔ `),
  ),
  family(
    'different families of one given name',
    numbered((i) => `علی ${inventedWord(i)} نے کہا کہ ’${ANSWER}‘۔ `),
  ),
  family(
    'one name in many spellings',
    numbered((i) => `${SPELLINGS[i % SPELLINGS.length]} نے کہا کہ ’${ANSWER}‘۔ `),
  ),
  family(
    'spellings with ever more vowels',
    numbered((i) => `پ${'ی'.repeat(i % 40)}تن نے کہا کہ ’${ANSWER}‘۔ `),
  ),
  family(
    'one office with different holders',
    numbered((i) => `وزیر ${inventedWord(i)} نے کہا کہ ہم آئیں گے۔ وزیر نے کہا کہ نہیں۔ `),
  ),
  family(
    'different offices of one holder',
    numbered((i) => `${inventedWord(i)} کے وزیر علی خان نے کہا کہ ہم آئیں گے۔ `),
  ),
  family(
    'different attributes of one office',
    numbered((i) => `${inventedWord(i)} وزیر نے کہا کہ ہم آئیں گے۔ `),
  ),
  family(
    'different kin of one person',
    numbered((i) => `${inventedWord(i)} کے بھائی نے کہا کہ ہم آئیں گے۔ `),
  ),
  family(
    'different unnamed people',
    numbered((i) => `ایک ${inventedWord(i)} صحافی نے بتایا کہ ہم آئیں گے۔ `),
  ),
  family(
    'different organisations',
    numbered((i) => `${inventedWord(i)} پولیس کے مطابق ہم آئیں گے۔ `),
  ),
  family(
    'different people in one sentence',
    numbered((i) => `${inventedWord(i)} نے `),
  ),
  family(
    'different people with a comma',
    numbered((i) => `ڈاکٹر ${inventedWord(i)}، `),
  ),
  family(
    'different joint speakers',
    numbered((i) => `${inventedWord(i)} اور ${inventedWord(i + 1)} نے کہا کہ ہم آئیں گے۔ `),
  ),
  family(
    'different roles in one sentence',
    numbered((i) => `وزیر ${inventedWord(i)} `),
  ),
  family(
    'names within names',
    numbered(
      (i) => `${inventedWord(i % 30)} ${inventedWord(i % 31)} ${inventedWord(i % 37)} نے کہا کہ ہم آئیں گے۔ `,
    ),
  ),
  family(
    'different words before one name',
    numbered((i) => `${['پیارے', 'اچھے', 'بڑے'][i % 3]} گرفنز ${inventedWord(i)} نے کہا کہ ہم آئیں گے۔ `),
  ),
  family(
    'quotations that repeat',
    numbered((i) => `’${ANSWER} ${i % 3}‘ `),
  ),
  family(
    'headline of many quotations',
    (length) =>
      `${numbered((i) => `’${inventedWord(i)} ${ANSWER}‘ `)(length / 2)}\n${numbered((i) => `علی نے کہا کہ ’${inventedWord(i)} ${inventedWord(i)} ${ANSWER}‘۔ `)(length / 2)}`,
  ),
]

const DEEP: Family[] = [
  family('nested: opened again and again', repeated('علی نے کہا کہ “حسن نے کہا کہ ')),
  family(
    'nested: opened, then all closed',
    (length) => `${'علی نے کہا کہ “'.repeat(length / 32)}${ANSWER}${'” '.repeat(length / 4)}`,
  ),
  family('nested: singles in doubles', repeated('علی نے کہا کہ “حسن نے بتایا کہ ‘ہم تیار ہیں’ اور گئے” ')),
  family('nested: four deep', repeated('علی نے کہا کہ «حسن نے کہا کہ “زید نے کہا کہ ‘ہم تیار ہیں’ اب” کل» ')),
  family('nested: short ones in one long', within('علی نے کہا کہ “', 'حسن نے کہا کہ ‘ہم تیار ہیں’ ', '”')),
  family('nested: straight in straight', repeated('"علی نے کہا کہ "ہم تیار ہیں" اور" ')),
  family('brackets within brackets', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2)),
  family('quotations in brackets', repeated('(‘الف ب’) ')),
]

const ONE_SENTENCE: Family[] = [
  family(
    'one sentence: words without end',
    numbered((i) => `${inventedWord(i)} `),
  ),
  family(
    'one sentence: words after that',
    (length) => `علی خان نے کہا کہ ${numbered((i) => `${inventedWord(i)} `)(length)}`,
  ),
  family('one sentence: words before a saying', within('علی خان کا ', 'شہر کا ', 'کہنا ہے کہ ہم تیار ہیں۔')),
  family('one sentence: many words before the cue', within('علی خان نے ', 'شہر میں ', 'کہا کہ ہم تیار ہیں۔')),
  family(
    'one sentence: a quotation at the end',
    within('علی خان نے کہا کہ ', 'یہ بات سچ ہے اور ', '’ہم تیار ہیں اور رہیں گے‘'),
  ),
  family(
    'one sentence: quotations with their reports',
    repeated('علی نے کہا “ہم سب تیار ہیں” اور حسن نے کہا “ہم نہیں آئیں گے” '),
  ),
  family(
    'one quotation of the whole length',
    within('علی خان نے کہا کہ ’', 'ہم سب تیار ہیں اور رہیں گے۔ ', '‘'),
  ),
  family('one paragraph between stray marks', within('” ', 'ہم سب تیار ہیں اور رہیں گے ', ' “')),
]

/** Small things that an article is made of, for mixtures of two. */
const PIECES: Table = {
  'Urdu mark': '’',
  'closing mark': '‘',
  'straight mark': ' "',
  stop: '۔ ',
  comma: '، ',
  cue: ' کہا کہ ',
  subject: ' علی نے ',
  source: ' کے مطابق ',
  saying: ' کا کہنا ہے ',
  name: ' گرفنز ',
  and: ' اور ',
  genitive: ' کے ',
}

const MIXTURES: Family[] = Object.entries(PIECES).flatMap(([a, one], i, all) =>
  all.slice(i + 1).map(([b, other]) => family(`${a} and ${b}`, repeated(one + other))),
)

/** Every crafted text. */
export const FAMILIES: readonly Family[] = [
  ...each(MARK_TABLE, 'run of marks', repeated),
  ...each(MARK_TABLE, 'marks apart', (mark) => repeated(`${mark} `)),
  ...each(MARK_TABLE, 'marks between letters', (mark) => repeated(`ب${mark}`)),
  ...each(PAIRS, 'empty pairs', (pair) => repeated(`${around(pair, '')} `)),
  ...each(PAIRS, 'pairs around a word', (pair) => repeated(`${around(pair, 'الف')} `)),
  ...each(PAIRS, 'pairs around a statement', (pair) =>
    repeated(`علی خان نے کہا کہ ${around(pair, ANSWER)}۔ `),
  ),
  ...each(PAIRS, 'pairs that stay open', (pair) =>
    repeated(`علی خان نے کہا کہ ${around(pair, ANSWER).slice(0, -1)}۔\n`),
  ),
  ...each(PAIRS, 'pairs within one sentence', (pair) => repeated(`${around(pair, ANSWER)} اور `)),
  ...each(CUES, 'run of cues', (cue) => repeated(`${cue} `)),
  ...each(CUES, 'cues within one sentence', (cue) => repeated(`علی خان ${cue} ہم تیار ہیں `)),
  ...each(PEOPLE, 'run of words', (word) => repeated(`${word} `)),
  ...each(PEOPLE, 'words that speak', (word) => repeated(`${word} نے کہا کہ ہم تیار ہیں، `)),
  ...each(SCRIPTS, 'script', repeated),
  ...each(SCRIPTS, 'script that speaks', (script) => repeated(`${script} نے کہا کہ "${script}" `)),
  ...each(PUNCTUATION, 'run of punctuation', repeated),
  ...each(PUNCTUATION, 'run of punctuation before a letter', (sign) => within('', sign, 'ب')),
  ...each(PUNCTUATION, 'punctuation between words', (sign) => repeated(`علی ${sign} `)),
  ...each(BREAKS, 'run of breaks', repeated),
  ...each(BREAKS, 'breaks between words', (sign) => repeated(`علی${sign}`)),
  ...each(BREAKS, 'breaks within quotations', (sign) => repeated(`کہا کہ "ہم تیار${sign}ہیں${sign}`)),
  ...each(LINES, 'lines', repeated),
  ...Object.entries(FILLERS).flatMap(([filler, letters]) =>
    each(
      LONG_WORDS,
      `one word of ${filler}`,
      (sentence) => (length) => sentence.replace('_', repeated(letters)(length)),
    ),
  ),
  ...each(CHAINS, 'chain', repeated),
  ...each(CHAINS, 'chain that is said', (piece) => within('علی خان نے کہا کہ ', piece, 'ہم تیار ہیں۔')),
  ...each(PARAGRAPHS, 'paragraphs', repeated),
  ...PEOPLE_FAMILIES,
  ...DEEP,
  ...ONE_SENTENCE,
  ...MIXTURES,
]

/** Two texts cut into slices of a length, in turn. */
export function mixture(one: Family, other: Family, slice: number): Family {
  return family(`${one.name} / ${other.name}, ${slice} at a time`, (length) => {
    const [a, b] = [one.text(length / 2), other.text(length / 2)]
    const slices: string[] = []
    for (let i = 0; i < Math.max(a.length, b.length); i += slice)
      slices.push(a.slice(i, i + slice), b.slice(i, i + slice))
    return slices.join('')
  })
}
