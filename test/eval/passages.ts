import { type Expected, type Passage, said } from './passage'

const title: Expected = { kind: 'title' }
const term: Expected = { kind: 'term' }
const headline: Expected = { kind: 'headline' }

/**
 * Written for this project in the manner of Urdu news: one passage for each way of marking a
 * quotation and each way of naming its speaker. People and events are invented.
 */
export const PASSAGES: Passage[] = [
  {
    shows: 'reversed single marks, BBC Urdu’s habit',
    text: 'وزیرِ خزانہ حامد رضا نے کہا کہ ’⟦رواں برس ترقی کی شرح چار فیصد سے زیادہ رہے گی۔⟧‘\n\nانھوں نے مزید کہا کہ ’⟦مہنگائی پر قابو پا لیا گیا ہے۔⟧‘',
    quotes: [said('حامد رضا', { role: 'وزیرِ خزانہ' }), said('حامد رضا')],
  },
  {
    shows: 'reversed double marks of Daily Pakistan',
    text: 'لاہور (نمائندہ خصوصی) کپتان عدنان بشیر نے میچ کے بعد گفتگو کرتے ہوئے کہا ہے کہ ”⟦ہمارے باﺅلرز نے آج شاندار کارکردگی دکھائی اور یہ جیت پوری ٹیم کی ہے۔⟧“ واضح رہے کہ سیریز کا اگلا میچ اتوار کو ہوگا۔',
    quotes: [said('عدنان بشیر', { role: 'کپتان' })],
  },
  {
    shows: 'doubled single marks, spaced before the close',
    text: 'گلوکارہ نادیہ انور کا کہنا ہے، ’’⟦میں نے گانا اپنی والدہ سے سیکھا تھا اور آج بھی انہی کے لیے گاتی ہوں⟧ ‘‘۔ ان کا نیا البم ’’⟦شام کے سائے⟧‘‘ اگلے ماہ آ رہا ہے۔',
    quotes: [said('نادیہ انور', { role: 'گلوکارہ' }), title],
  },
  {
    shows: 'a doubled mark with a space inside',
    text: 'ماہر نفسیات ڈاکٹر فرح ناز کہتی ہیں، ’ ’ ⟦بچوں کے ساتھ روزانہ کچھ وقت گزارنا ان کی ذہنی صحت کے لیے بہت ضروری ہے⟧‘‘۔',
    quotes: [said('فرح ناز')],
  },
  {
    shows: 'straight single marks',
    text: "کسان رہنما گلزار سندھو نے کہا: '⟦ہماری فصل تباہ ہو گئی لیکن حکومت کا کوئی نمائندہ ہمارے پاس نہیں آیا۔⟧'",
    quotes: [said('گلزار سندھو', { role: 'کسان رہنما' })],
  },
  {
    shows: 'straight mark to open, curved one to close',
    text: "ان کے وکیل طارق سلیم نے عدالت کو بتایا کہ '⟦میرے موکل کا اس واقعے سے کوئی تعلق نہیں۔⟧‘",
    quotes: [said('طارق سلیم', { role: 'وکیل' })],
  },
  {
    shows: 'straight double marks without punctuation around',
    text: 'پولیس ترجمان نوید اختر نے بتایا "⟦ملزمان کی گرفتاری کے لیے چھاپے مارے جا رہے ہیں⟧" انہوں نے کہا کہ زخمیوں کو ہسپتال منتقل کر دیا گیا ہے',
    quotes: [said('نوید اختر')],
  },
  {
    shows: 'a straight mark to open, ” to close',
    text: 'صدر کمال درانی نے اجلاس سے خطاب کرتے ہوئے کہا کہ "⟦ہم پڑوسی ممالک کے ساتھ برابری کی بنیاد پر تعلقات چاہتے ہیں۔⟧” اجلاس میں کئی وزرا شریک تھے۔',
    quotes: [said('کمال درانی', { role: 'صدر' })],
  },
  {
    shows: 'curved marks in the Western direction',
    text: 'مصنفہ زہرہ کاظمی نے لکھا ہے کہ “⟦کہانی سنانا دراصل یاد رکھنے کا ایک طریقہ ہے۔⟧”',
    quotes: [said('زہرہ کاظمی', { role: 'مصنفہ' })],
  },
  {
    shows: 'angle marks',
    text: 'کابل میں وزارتِ تعلیم کے ترجمان نے کہا: «⟦اسکول اگلے ہفتے سے کھول دیے جائیں گے۔⟧»',
    quotes: [said('وزارتِ تعلیم کے ترجمان')],
  },
  {
    shows: 'marks glued to the cue and to what follows',
    text: 'عالیہ خان نے کہا کہ’⟦میں اس کردار کے لیے کئی ماہ سے تیاری کر رہی تھی⟧‘۔ عالیہ خان کی یہ پہلی فلم ہے۔',
    quotes: [said('عالیہ خان')],
  },
  {
    shows: 'a quotation of two paragraphs, closed only at the end',
    text: 'سابق سفیر جاوید حسن لکھتے ہیں کہ ’⟦ان دنوں سرحد پر حالات کشیدہ تھے اور ہر شخص جنگ کی بات کر رہا تھا۔\n\nمیں نے وزیر خارجہ کو مشورہ دیا کہ بات چیت کا دروازہ بند نہ کیا جائے۔⟧‘\n\nان کی کتاب گذشتہ ہفتے شائع ہوئی ہے۔',
    quotes: [said('جاوید حسن', { role: 'سابق سفیر' })],
  },
  {
    shows: 'a quotation of two paragraphs that reopens in the second',
    text: 'اداکارہ مہرین شاہ نے لکھا کہ ’⟦وہ میری پہلی استاد تھیں۔⟧\n\n’⟦انھوں نے مجھے سکھایا کہ محنت کا کوئی نعم البدل نہیں ہوتا۔⟧‘\n\nمہرین شاہ کی پوسٹ کو ہزاروں افراد نے پسند کیا۔',
    quotes: [said('مہرین شاہ', { role: 'اداکارہ', broken: true }), said('مہرین شاہ', { role: 'اداکارہ' })],
  },
  {
    shows: 'an unclosed quotation that ends with its paragraph',
    text: 'گورنر اسلم خٹک نے کہا کہ ’⟦صوبے کے تمام اضلاع میں نئے ہسپتال بنائے جائیں گے۔⟧\n\nتقریب میں ارکان اسمبلی بھی موجود تھے۔',
    quotes: [said('اسلم خٹک', { role: 'گورنر', broken: true })],
  },
  {
    shows: 'an unclosed quotation that ends where the writer goes on',
    text: 'کوچ وقار علی نے کہا ’’ ⟦ہم نے نوجوان کھلاڑیوں کو موقع دیا ہے اور وہ ہمارا مستقبل ہیں⟧ ایک صحافی نے وقار علی سے پوچھا کہ کیا وہ عہدہ چھوڑ رہے ہیں جس پر وقار علی نے کہا ’’ ⟦میں کہیں نہیں جا رہا اور اپنا کام جاری رکھوں گا⟧‘‘۔',
    quotes: [said('وقار علی', { role: 'کوچ', broken: true }), said('وقار علی')],
  },
  {
    shows: 'a statement whose opening mark is missing',
    text: 'میئر سلمان قریشی نے کہا کہ ⟦شہر کی سڑکوں کی مرمت عید سے پہلے مکمل کر لی جائے گی۔⟧” اس موقع پر انجینیئر بھی موجود تھے۔',
    quotes: [said('سلمان قریشی', { role: 'میئر', broken: true })],
  },
  {
    shows: 'a stray closing mark that belongs to nothing',
    text: 'ترجمان نے کہا کہ "⟦مذاکرات تعمیری ماحول میں ہوئے۔⟧” کابل۔” افغان وفد نے بھی اطمینان ظاہر کیا۔',
    quotes: [said('ترجمان')],
  },
  {
    shows: 'nested in other marks',
    text: 'ڈپٹی ڈائریکٹر عمران سیٹھی کا کہنا تھا کہ ”⟦یہ کمپنیاں ’⟦گرین کوریڈور⟧‘ کی سہولت کا ناجائز فائدہ اٹھا رہی تھیں۔⟧“',
    quotes: [said('عمران سیٹھی', { role: 'ڈپٹی ڈائریکٹر' }), term],
  },
  {
    shows: 'nested in the same marks, both closed',
    text: 'شاگرد نے بتایا کہ ’⟦استاد جی کہا کرتے تھے کہ ’⟦محنت میں برکت ہے⟧‘ اور ہم ان کی بات مانتے تھے۔⟧‘',
    quotes: [said('شاگرد'), said('استاد', { via: 'شاگرد' })],
  },
  {
    shows: 'nested in the same marks, closed once',
    text: 'مشیر ناصر محمود نے کہا کہ "⟦ہم نے تجاویز پیش کر دی ہیں، اور وزیراعظم نے ان سے اتفاق کرتے ہوئے کہا کہ "⟦اصلاحات میں مزید تاخیر نہیں ہونی چاہیے۔⟧⟧” انہوں نے اشارہ کیا کہ "⟦بل اگلے ماہ پیش ہو گا۔⟧”',
    quotes: [
      said('ناصر محمود', { role: 'مشیر', broken: true }),
      said('وزیراعظم', { via: 'ناصر محمود' }),
      said('ناصر محمود'),
    ],
  },
  {
    shows: 'film and programme titles near a cue are not statements',
    text: 'ہدایت کار کاشف میر نے بتایا کہ فلم ’⟦آخری سفر⟧‘ کی شوٹنگ مکمل ہو گئی ہے۔ ان کی پچھلی فلم ’⟦روشنی⟧‘ نے اچھا کاروبار کیا تھا۔',
    quotes: [title, title],
  },
  {
    shows: 'titles in a row',
    text: 'فیسٹیول میں تین فلمیں، ’⟦چاند سے آگے⟧‘، ’⟦وہ کون تھی⟧‘ اور ’⟦سفر⟧‘ دکھائی گئیں، منتظمین نے کہا کہ اگلے سال مزید فلمیں ہوں گی۔',
    quotes: [title, title, term],
  },
  {
    shows: 'a term held at a distance',
    text: 'سائنس دانوں نے اس آلے کو ’⟦مصنوعی ناک⟧‘ کا نام دیا ہے جو ’⟦نینو⟧‘ ذرات کی مدد سے کام کرتا ہے۔',
    quotes: [title, term],
  },
  {
    shows: 'an attributed fragment in a کہ clause',
    text: 'دفترِ خارجہ کا کہنا ہے کہ ملاقات ’⟦خوشگوار ماحول میں⟧‘ ہوئی اور اس کے نتائج "⟦حوصلہ افزا⟧" تھے۔',
    quotes: [said('دفترِ خارجہ'), said('دفترِ خارجہ')],
  },
  {
    shows: 'a verdict: called something by somebody',
    text: 'اپوزیشن لیڈر ریاض چانڈیو نے بجٹ کو ’⟦عوام دشمن⟧‘ قرار دیا ہے۔',
    quotes: [said('ریاض چانڈیو', { role: 'اپوزیشن لیڈر' })],
  },
  {
    shows: 'linked headlines in a list, and one inline',
    text: 'وزیر صحت عاصمہ گل نے کہا کہ ’⟦ویکسین سب کو مفت لگائی جائے گی۔⟧‘\n\nیہ بھی پڑھیے\n\n’⟦ہم سب خوفزدہ ہیں⟧‘\n\nویکسین کے بارے میں سات سوال\n\nویکسین کی پہلی کھیپ پیر کو پہنچے گی۔\n\nمزید پڑھیں: ’⟦ڈاکٹروں کو تحفظ دیا جائے⟧‘\n\nاس مہم پر دس ارب روپے خرچ ہوں گے۔',
    quotes: [said('عاصمہ گل', { role: 'وزیر صحت' }), headline, headline],
  },
  {
    shows: 'captions and boilerplate tails produce nothing',
    text: 'تصویر کے کاپی رائٹ Getty Images Image caption کان کن کہتے ہیں کہ ’یہ کام خطرناک ہے‘\n\nکان کن شیر محمد نے کہا کہ ’⟦ہمارے پاس حفاظتی سامان نہیں ہے۔⟧‘\n\nمواضيع ذات صلة\n’کوئی اور خبر یہاں ہے‘ فلاں نے کہا۔',
    quotes: [said('شیر محمد', { role: 'کان کن' })],
  },
  {
    shows: 'the speaker after the quotation',
    text: '’’⟦یہ فیصلہ درست نہیں تھا،⟧‘‘ سابق جج اقبال مرزا نے کہا۔\n\n’’⟦ہمیں اپیل کا حق ملنا چاہیے،⟧‘‘ انہوں نے مزید کہا۔',
    quotes: [said('اقبال مرزا', { role: 'سابق جج' }), said('اقبال مرزا')],
  },
  {
    shows: 'یہ بات NAME نے کہی after the quotation',
    text: '’’⟦مجھے لگتا ہے کہ میری بہترین فلم ابھی باقی ہے⟧‘‘۔ یہ بات مشہور اداکار راحیل انصاری نے اپنے ایک حالیہ انٹرویو میں کہی، جو ان دنوں لندن میں ہیں۔',
    quotes: [said('راحیل انصاری', { role: 'مشہور اداکار' })],
  },
  {
    shows: 'a headline that quotes what the article quotes again',
    text: '’⟦میں تھک گئی ہوں⟧‘ ٹینس سٹار ہما یوسف نے کھیل چھوڑنے کا اعلان کر دیا\n\nلندن (سپورٹس ڈیسک) ہما یوسف نے ٹوئٹر پر لکھا کہ ’⟦میں تھک گئی ہوں اور اب آرام کرنا چاہتی ہوں۔⟧‘',
    quotes: [said('ہما یوسف'), said('ہما یوسف')],
  },
  {
    shows: 'genitive: NAME کا مزید کہنا تھا with adjuncts between',
    text: 'انسپکٹر ثمینہ رفیق کا تحقیقات کے حوالے سے مزید کہنا تھا کہ ’⟦یہ ایک پیچیدہ مقدمہ ہے اور ہمیں مزید وقت درکار ہے۔⟧‘',
    quotes: [said('ثمینہ رفیق', { role: 'انسپکٹر' })],
  },
  {
    shows: 'NAME کے مطابق and NAME کے بقول',
    text: 'ماہرِ معاشیات پروفیسر عابد سہیل کے مطابق ’⟦روپے کی قدر میں مزید کمی ہو سکتی ہے۔⟧‘\n\nعابد سہیل کے بقول ’⟦اس کا بوجھ عام آدمی پر پڑے گا۔⟧‘',
    quotes: [said('عابد سہیل'), said('عابد سہیل')],
  },
  {
    shows: 'بقول NAME',
    text: 'بقول شاعر منیر حسین، ’⟦لفظ کبھی بوڑھے نہیں ہوتے، صرف پڑھنے والے بوڑھے ہو جاتے ہیں⟧‘۔',
    quotes: [said('منیر حسین', { role: 'شاعر' })],
  },
  {
    shows: 'a plain subject: NAME کہتی ہیں, and وہ for her',
    text: 'استاد رضیہ بانو سکول میں بیس برس سے پڑھا رہی ہیں۔ وہ کہتی ہیں کہ ’⟦جب میں آئی تھی تو یہاں صرف دو کمرے تھے۔⟧‘',
    quotes: [said('رضیہ بانو', { role: 'استاد' })],
  },
  {
    shows: 'the short name resolves to the fullest one',
    text: 'زینب درانی کسانوں کی تنظیم سے وابستہ ہیں۔ ان کا تعلق ملتان سے ہے۔\n\nزینب کا کہنا ہے کہ ’⟦پانی کی تقسیم منصفانہ نہیں ہے۔⟧‘',
    quotes: [said('زینب درانی')],
  },
  {
    shows: 'another spelling of the same name',
    text: 'صدر آندرے ولکوف نے تجارت پر بات کی۔ وولکوف نے کہا کہ ’⟦ہم مذاکرات کے لیے تیار ہیں۔⟧‘',
    quotes: [said('آندرے ولکوف', { role: 'صدر' })],
  },
  {
    shows: 'a bare profession means the one who has it',
    text: 'معروف اداکار سہیل رانا نے انسٹاگرام پر اپنی تصویر شیئر کی۔\n\nاداکار نے لکھا کہ ’⟦زندگی ایک ہی بار ملتی ہے، اسے ضائع نہ کریں۔⟧‘',
    quotes: [said('سہیل رانا')],
  },
  {
    shows: 'the sentence before: a speaker who goes on without a cue',
    text: 'پروفیسر نائلہ حق نے خبردار کیا کہ گلیشیئر تیزی سے پگھل رہے ہیں۔ ’⟦اگر یہی رفتار رہی تو بیس سال میں کئی وادیاں خالی ہو جائیں گی۔⟧‘',
    quotes: [said('نائلہ حق', { role: 'پروفیسر' })],
  },
  {
    shows: 'a new named speaker ends the old one',
    text: 'وزیر ریلوے افضل خان نے کہا کہ ٹرینیں وقت پر چلیں گی۔ مسافر شبانہ نے بتایا کہ وہ چار گھنٹے سے انتظار کر رہی ہیں۔ ان کا کہنا تھا کہ ’⟦یہاں کوئی کچھ نہیں بتاتا۔⟧‘',
    quotes: [said('شبانہ', { role: 'مسافر' })],
  },
  {
    shows: 'a chain: the words are the second person’s',
    text: 'ترجمان فواد اکبر نے بتایا کہ وزیراعظم حسن شاہ نے وفد کو یقین دلایا کہ "⟦تمام وعدے پورے کیے جائیں گے۔⟧"',
    quotes: [said('حسن شاہ', { role: 'وزیراعظم', via: 'فواد اکبر' })],
  },
  {
    shows: 'the same sentence goes on: اور یہ کہ',
    text: 'انجینیئر ارشد بھٹی نے بتایا کہ "⟦پل کا ستر فیصد کام مکمل ہو چکا ہے⟧" اور یہ کہ "⟦باقی کام جون تک ہو جائے گا۔⟧"',
    quotes: [said('ارشد بھٹی', { role: 'انجینیئر' }), said('ارشد بھٹی')],
  },
  {
    shows: 'an organisation and a document speak',
    text: 'عالمی بینک نے ایک بیان میں کہا کہ "⟦قرض کی نئی قسط منظور کر لی گئی ہے۔⟧"\n\nرپورٹ میں کہا گیا ہے کہ "⟦ملک میں غربت کی شرح بڑھی ہے۔⟧"',
    quotes: [said('عالمی بینک'), said('رپورٹ')],
  },
  {
    shows: 'an unnamed person is a noun phrase',
    text: 'ایک عینی شاہد نے بتایا کہ ’⟦دھماکہ اتنا زور دار تھا کہ کھڑکیاں ٹوٹ گئیں۔⟧‘',
    quotes: [said('ایک عینی شاہد')],
  },
  {
    shows: 'کہا جاتا ہے names nobody',
    text: 'پہاڑوں کے بارے میں کہا جاتا ہے کہ ’⟦جو ایک بار یہاں آئے وہ واپس نہیں جاتا۔⟧‘',
    quotes: [said(null)],
  },
  {
    shows: 'a first-person writer is not the last-named person',
    text: 'سیکریٹری انور عزیز کمرے میں داخل ہوئے۔ میں نے ان سے کہا کہ ’⟦آپ دیر سے آئے ہیں، اجلاس ختم ہو چکا ہے۔⟧‘',
    quotes: [said(null)],
  },
  {
    shows: 'NAME نے and the words, without a verb',
    text: 'سوال کا جواب دیتے ہوئے شازیہ نے ’’⟦میں نے کبھی ہار نہیں مانی اور نہ مانوں گی⟧‘‘۔ شازیہ لطیف پانچ تمغے جیت چکی ہیں۔',
    quotes: [said('شازیہ لطیف')],
  },
  {
    shows: 'NAME کا پیغام and the words',
    text: 'کرکٹر بابر نواز کا مداحوں کے نام پیغام ’⟦آپ کی دعاؤں کا شکریہ، میں جلد میدان میں واپس آؤں گا⟧‘ سوشل میڈیا پر مقبول ہو رہا ہے۔',
    quotes: [said('بابر نواز', { role: 'کرکٹر' })],
  },
  {
    shows: 'a relative clause between NAME and نے',
    text: 'فوٹوگرافر لبنیٰ طارق نے، جن کی تصاویر کو کئی انعام مل چکے ہیں، کہا کہ ’⟦روشنی ہی میری زبان ہے۔⟧‘',
    quotes: [said('لبنیٰ طارق', { role: 'فوٹوگرافر' })],
  },
  {
    shows: 'an apostrophe and an inch mark are no quotation marks',
    text: "سٹیفن O'Brien نے کہا کہ ’⟦ہمارا 32\" ٹی وی don't break مہم کا حصہ ہے۔⟧‘",
    quotes: [said("سٹیفن O'Brien")],
  },
  {
    shows: '‘ printed for a comma',
    text: 'ڈرائیور اکرم نے بتایا کہ ’⟦بارش ہو رہی تھی‘ سڑک پر اندھیرا تھا اور ٹرک اچانک سامنے آ گیا۔⟧‘',
    quotes: [said('اکرم', { role: 'ڈرائیور' })],
  },
  {
    shows: 'decomposed letters, zero-width characters and Windows line ends',
    text: 'صحافی ا\u0653منہ\u200c زیدی نے کہا:\r\n\r\n’⟦ا\u0653ج کا دن تاریخی ہے۔⟧‘\r\n\r\nاجلاس شام تک جاری رہا۔',
    quotes: [said('ا\u0653منہ\u200c زیدی', { role: 'صحافی' })],
  },
  {
    shows: 'a missing space after ے',
    text: 'منیجر خالد نیازی نے لکھا کہ ’⟦ہم ہر گاہک کی شکایت سنیں گے⟧خالد نیازی نے لکھا کہ ’⟦ہماری کوشش ہے کہ معیار بہتر ہو⟧‘۔',
    quotes: [said('خالد نیازی', { role: 'منیجر', broken: true }), said('خالد نیازی')],
  },
]
