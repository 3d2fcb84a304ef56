/**
 * Closed classes of Urdu as the tables of this folder use them: folded keys (see `foldWord`), so
 * without vowel signs. Grammar after Schmidt, "Urdu: An Essential Grammar" (1999).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Genitive postpositions: the only ones that a noun phrase holds inside. */
export const GENITIVE = words('کا کی کے')

/** Postpositions, and nouns used as such after کے (بعد، دوران، ساتھ ...). */
export const POSTPOSITIONS = words(`
  نے کو سے میں پر پہ تک تلے بغیر سمیت ذریعے ذریعہ بعد پہلے قبل دوران ساتھ ہمراہ خلاف لیے لئے مطابق بقول طرح بارے
  حوالے باوجود بجائے علاوہ درمیان مابین سامنے پیچھے آگے اندر باہر اوپر نیچے پاس قریب متعلق موقع ردعمل جواب
  جانب طرف نزدیک برعکس سوا باعث سبب وجہ تحت ہاتھوں کیلئے کیلیے کےلیے کےلئے عوض گرد مقابلے نام وقت دن روز`)

/** Conjunctions and relative words: a new clause begins. */
export const CONJUNCTIONS = words(`
  کہ جبکہ جب تو مگر لیکن تاہم البتہ بلکہ کیونکہ کیوں چونکہ چناں چنانچہ چناںچہ حالانکہ اگر اگرچہ تاکہ ورنہ یا پھر اور نیز سو
  جو جس جن جنہوں جنھوں جنہیں جنھیں جہاں جیسے جیسا جیسی جدھر وہیں یعنی گویا نہ ناصرف بھی ہی`)

/** Personal and demonstrative pronouns, oblique forms included. */
export const PRONOUNS = words(`
  وہ یہ اس ان انہوں انھوں انہیں انھیں اسے اسکا انکا انکی اسکی انکے اسکے میں ہم تم آپ تو مجھ مجھے ہمیں تمہیں
  میرا میری میرے ہمارا ہماری ہمارے تمہارا آپکا اپنا اپنی اپنے خود کسی کس کون کوئی کچھ کئی سب سبھی ہر دونوں یہی وہی اسی انہی انھی
  ایسا ایسی ایسے اتنا اتنی`)

/** Pronouns that carry a speaker on: he, she or they said. */
export const THIRD_PERSON = words('وہ اس ان انہوں انھوں')

/** Relative pronouns: the speaker is the antecedent, in the clause before. */
export const RELATIVE = words('جس جن جنہوں جنھوں جو')

/** Forms of ہونا and other auxiliaries that end a verb group. */
export const AUXILIARIES = words(`
  ہے ہیں ہوں ہو تھا تھی تھے تھیں ہوا ہوئی ہوئے ہوئیں ہوگا ہوگی ہوں گا گی گے گئے گیا گئی گئیں رہا رہی رہے دیا دی دیے دئیے دیں لیا لی لیے
  چکا چکی چکے سکا سکی سکے سکتا سکتی سکتے جاتا جاتی جاتے جائے جائیں کیا کیے کئے کیں تھاکہ ہےکہ`)

/** Verb forms and participles that end the clause before a noun phrase. */
export const VERBS = words(`
  کر کرکے کرتے کرتی کرتا کرنے کرنا کریں کرے کروں کی۔ ہونے ہوتا ہوتی ہوتے ہوسکتا والے والی والا والوں جانے آنے آیا آئی آئے آتا آتی
  گیا دینے دیتے دیتی دیتا لینے لیتے لگا لگے لگی لگتا رکھنے رکھتے رکھتی رکھا بنا بنی بنے چاہتے چاہتی چاہتا چاہیے چاہئے پڑا پڑی پڑے
  رہنے ملا ملی ملے کہا کہتے کہتی کہتا کہنے بتایا لکھا کردیا کردی ہوگیا ہوگئی ہوگئے کرلیا کرلی کررہے کررہی سنادیا کہنا بولے
  پوچھا جانا ہونا دینا سناتے بتاتے دکھایا رکھ ہوکر کہہ دے لے جا آ نہیں`)

/** Adverbs, quantifiers and discourse words: never part of a name. */
export const ADVERBS = words(`
  اب ابھی آج کل جمعہ جمعے ہفتے اتوار پیر منگل بدھ جمعرات ادھر یہاں وہاں تب کبھی ہمیشہ اکثر مزید دوبارہ صرف محض تقریبا تقریباً غالبا شاید
  بہت زیادہ کم سے کافی خاصا انتہائی نہایت حال رواں گزشتہ گذشتہ آئندہ اگلے پچھلے چند بعض مختلف تمام کل مقامی حالیہ دوسری دوسرے دوسرہ
  ایک دو تین چار پانچ چھ سات آٹھ نو دس پہلی تیسری بالآخر آخر آخرکار واضح خیال یاد رہے بعدازاں ازاں قبلازیں علاوہ حالیہ فوری فورا
  بلکل بالکل اچانک ساتھ ہنوز تا دریں اثنا اثناء ہوئے ہوئی ہوا دیگر اہم خاص سوشل میڈیا انسٹاگرام ٹوئٹر ٹویٹر فیسبک جلد نئی نیا نئے
  بڑے بڑی بڑا بین الاقوامی قومی عالمی بولی بالی ہالی لالی`)

/** Words after a name that are no part of it: Mr, Sahib, the late ... */
export const HONORIFICS = words('صاحب صاحبہ جی مرحوم مرحومہ نامی شہید رضی')
