/** Verbs by their roots; `irr` gives perfectives that are not made by rule. */
export const VERBS = `
آ intr
آ_پہنچ intr
آئیگا intr
آجا intr irr=آگیا/آگئے/آگئی/آگئیں
آرہ=آ_رہ intr irr=آرہا/آرہے/آرہی
آرہا intr
آرہی intr
آرہے intr
آزما tr
آسک intr
آسکتا intr
آسکتی intr
آسکیں intr
آچک intr
آچکا intr
آکر intr
آگئی intr
آگئیں intr
آگیا intr
آیا
ابال tr
ابل intr
ابھار tr
ابھر intr
ابھر_آ intr
اتار tr
اتر intr
اترا intr
اتروا tr
اجاڑ tr
اجڑ intr
احساس_دلا tr report
ادھڑ intr
ادھیڑ tr
ارشاد_فرما tr report
استفسار_کر tr report ask
الجھ intr
الجھا tr
الٹ tr
الٹا tr
انڈیل tr
اونگھ intr
اوڑھ tr
اٹک intr
اٹکا tr
اٹھ intr
اٹھا tr
اٹھوا tr
اپجا tr
اپنا tr
اچٹ intr
اچک tr
اچکا tr
اچھال tr
اچھل intr
اڑ intr
اڑا tr
اڑوا tr
اکتا intr
اکسا tr report
اکڑ intr
اکھاڑ tr
اکھڑ intr
اگ intr
اگا tr
اگل tr
اگلوا tr
باندھ tr
بانٹ tr
باور_کرا tr report
باور_کروا tr report
بتا tr report
بتا_دے tr report
بتادی tr report
بتادے=بتا_دے tr report irr=بتادیا/بتادیے/بتادی
بتلا tr report
بتلوا tr report
بج intr
بجا tr
بجوا tr
بجھ intr
بجھا tr
بخش tr
بخشوا tr
بدل tr intr
برس intr
برسا tr
بس intr
بسا tr
بلا tr
بلالیا tr
بلبلا intr
بلوا tr
بلک intr
بن intr tr
بنا tr
بنادیا tr
بنارہا tr
بناسک=بنا_سک tr irr=بناسکا/بناسکے/بناسکی
بنالی tr
بنالیا tr
بناکر tr
بندھ intr
بنوا tr
بو tr irr=بویا/بوئے/بوئی
بول intr report tr
بول_اٹھ tr report
بٹ intr
بٹور tr
بٹھا tr
بچ intr
بچ_نکل intr
بچا tr
بچالو tr
بچوا tr
بچھا tr
بچھڑ intr
بڑبڑا intr report tr
بڑھ intr
بڑھا tr
بڑھادے=بڑھا_دے tr irr=بڑھادیا/بڑھادیے/بڑھادی
بڑھانےکے=بڑھانے_کے
بڑھکر=بڑھ_کر intr
بک tr intr report
بکھر intr
بکھیر tr
بگاڑ tr
بگڑ intr
بھانپ tr report
بھاگ intr
بھبک intr
بھجوا tr
بھر tr intr
بھروا tr
بھنا intr
بھنبھنا intr
بھول tr intr
بھون tr
بھٹک intr
بھٹکا tr
بھڑ intr
بھڑک intr
بھڑکا tr
بھگا tr
بھگت tr
بھگو tr
بھیج tr
بھیگ intr
بہ intr
بہا tr
بہلا tr
بہک intr
بہکا tr
بہہ intr irr=بہا/بہے/بہی/بہنا/بہتا/بہتے/بہتی irr=بہا/بہے/بہی
بیان_کر tr report
بیت intr
بیل tr
بین tr
بیٹھ intr
بیٹھ_جا intr
بیچ tr
تان tr
تاڑ tr
تاک tr
تج tr
تراش tr
ترس intr
ترسا tr
تسلیم_کر tr report
تل tr intr
تلملا intr
تن intr
تول tr
توڑ tr
تپ intr
تڑوا tr
تڑپ intr
تھام tr
تھرتھرا intr
تھرک intr
تھم intr
تھوپ tr
تھوک intr tr
تھپتھپا tr
تھپک tr
تھک intr
تھکا tr
تیر intr
جا intr irr=گیا/گئے/گئی/گئیں/جایا
جائیگا=جائےگا=جائے_گا intr
جائیگی intr
جائےگا=جائے_گا intr
جائےگی=جائیگی intr
جارہ=جا_رہ intr irr=جارہا/جارہے/جارہی
جارہا intr
جارہی intr
جارہے intr
جاسک=جا_سک intr
جاسکتا intr
جاسکتی intr
جاسکتے intr
جاسکے intr
جان tr
جانئے=جانیے tr
جانچ tr
جاپہنچی intr
جاچک=جا_چک intr irr=جاچکا/جاچکے/جاچکی
جاچکا intr
جاچکی intr
جاچکے intr
جاکر=جا_کر intr
جاگ intr
جتا tr report
جتلا tr report
جتوا tr
جل intr
جلا tr
جلوا tr
جم intr
جما tr
جوڑ tr
جٹ intr
جڑ intr
جڑوا tr
جگا tr
جگمگا intr
جھانک tr
جھاڑ tr
جھجک intr
جھلا intr
جھلسا tr
جھلک intr
جھنجھلا intr
جھنجھوڑ tr
جھول intr
جھوم intr
جھونک tr
جھٹلا tr report
جھٹک tr
جھٹکا tr
جھپٹ intr tr
جھڑ intr
جھڑک tr report
جھک intr
جھکا tr
جھگڑ intr
جھیل tr
جی intr irr=جیا/جیے/جی
جیت tr intr
خرید tr
داغ tr
دب intr
دبا tr
دبوچ tr
دریافت_کر tr report ask
دفنا tr
دلا tr
دلوا tr
دمک intr
دندنا intr
دو
دوڑ intr
دوڑا tr
دوہ tr
دکھ intr
دکھا tr
دھار tr
دھتکار tr
دھر tr
دھلوا tr
دھمکا tr report
دھندلا intr
دھنس intr
دھنسا tr
دھو tr irr=دھویا/دھوئے/دھوئی
دھڑک intr
دھکیل tr
دہرا=دوہرا tr report
دہلا tr
دہک intr
دیدی tr
دیدیا tr
دیدے=دے_دے tr irr=دیدیا/دیدیے/دیدی/دیدیں
دین tr
دینگے=دیں_گے tr
دینےکی=دینے_کی
دیکر=دے_کر tr
دیکھ tr
دیگا tr
دے tr irr=دیا/دیے/دئیے/دی/دیں/دینا/دینے/دینی/دیتا/دیتے/دیتی/دیتیں/دوں/دو irr=دیا/دیے/دی irr=دیا/دیے/دئیے/دیئے/دی/دیں
دےدے=دے_دے tr irr=دےدیا/دےدیے/دےدی
رس intr
رلا tr
رنگ tr
رو intr irr=رویا/روئے/روئی
روند tr
روک tr
رٹ tr intr
رچا tr
رچوا tr
رک intr
رکوا tr
رکھ tr
رکھتیں tr
رگڑ tr
رہ intr irr=رہا/رہے/رہی/رہیں/رہنا
رہ_جا intr
رہیگا intr
رینگ intr
سادھ tr
ستا tr
سج intr
سجا tr
سجوا tr
سدھر intr
سر
سراہ tr report
سرسرا intr
سرک intr
سرکا tr
سستا intr
سسک intr
سلا tr
سلجھ intr
سلجھا tr
سلوا=ڈی_سلوا tr
سلگ intr
سلگا tr
سما intr
سمجھ tr
سمجھا tr report
سمٹ intr
سمیٹ tr
سن tr
سنا tr report
سنا_دے tr report
سنبھال tr
سنبھل intr
سنوا tr report
سنوار tr
سنور intr
سو intr irr=سویا/سوئے/سوئی
سو_جا intr
سونپ tr
سونگھ tr
سوچ tr intr report
سوکھ intr
سویا
سڑ intr
سڑا tr
سک intr
سکڑ intr
سکھا tr
سکیڑ tr
سہ tr
سہلا tr
سہم intr
سہہ tr irr=سہا/سہے/سہی
سہی
سی tr irr=سیا/سیے/سی
سینچ tr
سیکھ tr
شرما intr tr
عرض_کر tr report
فرما tr report
فلما tr
قبول tr report
قبول_کر tr report
قلم_بند_کر tr report
لا intr irr=لایا/لائے/لائی tr
لاد tr
لجا intr
لد intr
لرز intr
لرزا tr
للچا intr tr
للکار tr report
لوٹ intr tr
لوٹ_آ intr
لوٹا intr
لٹ intr
لٹا tr
لٹک intr
لٹکا tr
لٹکوا tr
لپٹ intr
لپک intr tr
لپیٹ tr
لڑ intr
لڑا tr
لڑوا tr
لڑکھڑا intr
لڑھک intr
لکھ tr report
لکھوا tr report
لگ intr
لگا tr
لگادی tr
لگوا tr
لہرا intr tr
لیا tr
لینی
لیٹ intr
لیپ tr
لیکر tr
لیگا tr
لے tr irr=لیا/لیے/لی/لیں/لینا/لینے/لینی/لیتا/لیتے/لیتی/لیتیں/لوں/لو irr=لیا/لیے/لی irr=لیا/لیے/لی/لیں
مار tr
مان tr report
مانجھ tr
مانگ tr report ask
ماپ tr
مر intr irr=مرا/مرے/مری/موا
مرجھا intr
مروا tr
مروڑ tr
مس
مسل tr
مسکرا intr
مل intr tr
مل_جل intr
ملا tr
ملامت_کر tr report
ملوا tr
ملکر intr
منا tr
منمنا intr
منوا tr report
منڈلا intr
منگوا tr
موڑ tr
مٹ intr
مٹا tr
مچ intr
مچا tr
مچل intr
مڑ intr
مکر tr report
مکر_جا tr report
مہک intr
ناپ tr
ناپ_تول tr
ناچ intr
نبھ intr
نبھا tr
نتھار tr
نمٹ intr
نمٹا tr
نواز tr
نوچ tr
نپ intr
نپٹا tr
نچا tr
نچوڑ tr
نکار tr report
نکال tr
نکل intr
نکلوا tr
نکھار tr
نکھر intr
نگل tr
نہار tr
نہلا tr
نےبتایا=نے_بتایا report
ورغلا tr
ٹال tr
ٹالی tr
ٹانگ tr
ٹل intr
ٹمٹما intr
ٹوٹ intr
ٹوٹ_جا intr
ٹوٹ_پڑ intr
ٹوک tr report
ٹٹول tr
ٹپک intr
ٹپکا tr
ٹک intr
ٹکرا tr intr
ٹکہ=ٹکا tr
ٹھان tr report
ٹھونس tr
ٹھونک tr
ٹھوک tr
ٹھٹھر intr
ٹھٹھک intr
ٹھکرا tr
ٹھگ tr
ٹھہر intr
ٹھہرا tr report
ٹیک tr
پا tr
پاجا=پا_جا tr irr=پاگیا/پاگئے/پاگئی intr
پال tr
پالیا tr
پرو tr
پروان_چڑھ intr
پرکھ tr
پس intr
پل intr
پلا tr
پلٹ intr tr
پنپ intr
پوس tr
پونچھ tr
پوچھ tr report ask
پٹ intr
پٹخ intr tr
پٹوا tr
پچھاڑ tr
پچھتا intr
پچھوا tr report ask
پڑ intr
پڑسک intr
پڑھ tr
پڑھا tr
پڑھوا tr
پڑھیئے=پڑھیے tr
پڑھیے=پڑھئے tr
پک intr
پکا tr
پکار tr report ask
پکوا tr
پکڑ tr
پکڑوا tr
پگھل intr
پگھلا tr
پھاڑ tr
پھر intr
پھرا tr
پھسل intr
پھسلا tr
پھل intr
پھنس intr
پھنسا tr
پھول intr
پھوٹ intr
پھوڑ tr
پھٹ intr
پھٹکار tr report
پھڑپھڑا intr
پھیر tr
پھیل intr
پھیلا tr
پھینک tr
پہن tr
پہنا tr
پہنچ intr
پہنچا tr
پہنچادے tr irr=پہنچادیا/پہنچادی/پہنچادیے
پہچان tr
پی tr irr=پیا/پیے/پیئے/پی/پیں irr=پیا/پیے/پی/پئے
پیس tr
پیٹ tr
چاٹ tr
چاہ tr
چبا tr
چبھو tr
چرا tr
چل intr
چل_بس intr
چلا tr intr report
چمک intr
چمکا tr
چن tr
چنگھاڑ tr report
چوس tr
چوم tr
چونک intr
چونکا tr intr
چوک intr
چپک intr
چپکا tr
چڑ intr
چڑھ intr
چڑھا tr
چڑھوا tr
چک intr
چکاہے=چکا_ہے
چکرا intr
چکھ tr
چھا intr
چھان tr
چھاپ tr
چھد intr
چھل intr
چھلک intr
چھن intr
چھن_جا intr
چھو tr irr=چھوا/چھوئے/چھوئی
چھوٹ intr
چھوڑ tr
چھٹپٹا intr
چھپ intr
چھپا tr
چھپوا tr
چھڑ intr
چھڑا tr
چھڑوا tr
چھیل tr
چھین tr
چھینک intr
چھیڑ tr
چہک intr
چیخ intr report tr
چیر tr
ڈال tr
ڈانٹ tr report
ڈبو tr
ڈر intr
ڈرا tr
ڈس tr
ڈوب intr
ڈٹ intr
ڈگمگا intr
ڈھا tr
ڈھال tr
ڈھانپ tr
ڈھل intr
ڈھو tr irr=ڈھویا/ڈھوئے/ڈھوئی
ڈھونڈ tr
ڈھک tr intr
ڈھے intr
کئے tr
کات tr
کانپ intr
کاٹ tr
کاڑھ tr
کترا intr tr
کر tr irr=کیا/کیے/کئے/کی/کیں irr=کیا/کیے/کی/کیں irr=کیا/کیے/کی/کئے/کیں
کرا=کروا tr
کرائیں tr
کرادی tr
کرادیا tr
کراسک=کرا_سک tr irr=کراسکا/کراسکے/کراسکی
کرالے tr irr=کرالیا/کرالی/کرالیے
کراہ intr
کرتیں tr
کرجا=کر_جا tr irr=کرگیا/کرگئے/کرگئی intr irr=کرگیا/کرگئے/کرگئی/کرگئیں
کردی tr
کردیئے tr
کردیا tr
کردیے=کردئیے tr
کردے=کر_دے tr irr=کردیا/کردیے/کردئیے/کردی/کردیں
کررہ=کر_رہ tr irr=کررہا/کررہے/کررہی intr
کررہا tr
کررہی=کر_رہی tr
کررہے tr
کرسک=کر_سک tr irr=کرسکا/کرسکے/کرسکی intr
کرسکا tr
کرسکتا tr
کرسکتی tr
کرسکتے tr
کرسکیں tr
کرسکے tr
کرلی tr
کرلیا tr
کرلیں tr
کرلیے tr
کرلے=کر_لے tr irr=کرلیا/کرلیے/کرلی/کرلیں
کرنیوالا=کرنے_والا
کرنیوالی
کرنیوالے tr
کرنےمیں=کرنے_میں
کرنےکیلئے=کرنے_کے_لیے tr
کروا tr
کروادیا tr
کرپا=کر_پا tr irr=کرپایا/کرپائے/کرپائی
کرچک intr
کرچکا tr
کرچکی tr
کرچکے tr
کرکے tr
کرگئیں tr
کرگئے tr
کرگیا tr
کرید tr
کرینگے tr
کریگا=کرےگا tr
کریگی tr
کرےگا=کرےگی=کرے_گی=کرے_گا tr
کرےگی tr
کس tr intr
کما tr
کود intr
کوس tr report
کوٹ tr
کٹ intr
کٹوا tr
کپکپا intr
کچل tr
کڑک intr
کھا tr
کھانس intr
کھرچ tr
کھسک intr
کھسکا tr
کھل intr
کھلا tr
کھلوا tr
کھنچوا tr
کھنک intr
کھو tr intr
کھود tr
کھول tr
کھٹکھٹا tr
کھپا tr
کھیل tr intr
کھینچ tr
کھے tr irr=کھیا
کہلا tr intr report
کہلوا tr report
کہنا report
کہناتھا=کہنا_تھا report
کہناہے=کہنا_ہے report
کہہ tr report irr=کہا/کہے/کہی/کہیں irr=کہا/کہے/کہی
کہہ_اٹھ tr report
کہہ_ڈال tr report
کیئے=کیے=کئے tr
کیا
کیےگئے=کیے_گئے tr
گئ
گا tr
گانٹھ tr
گاڑ tr
گدگدا tr
گر intr
گرا tr
گرج intr report tr
گرجا=گر_جا intr irr=گرگیا/گرگئے/گرگئی/گرگئیں
گردان tr report
گروا tr
گزار=گذار tr
گزر intr
گل intr
گلا tr
گن tr
گنوا tr report
گنگنا tr report intr
گود tr
گونج intr
گوندھ tr
گڑ intr
گڑگڑا intr report ask
گھبرا intr tr
گھر intr
گھس intr
گھسا tr
گھسیٹ tr
گھل intr
گھما tr
گھور tr
گھول tr
گھوم intr
گھومے intr
گھونٹ tr
گھونپ tr
گھٹ intr
گھٹا tr
گھڑ tr
گھیر tr
گیاہے=گیا_ہے intr
گیے
ہار tr intr
ہانپ intr
ہانک tr
ہتھیا tr
ہرا tr
ہرادے=ہرا_دے tr irr=ہرادیا/ہرادیے/ہرادی
ہروا tr
ہل intr
ہلا tr
ہنس intr
ہنسا tr
ہنکا tr
ہنہنا intr
ہو intr irr=ہوا/ہوئے/ہوئی/ہوئیں/ہے/ہیں/ہوں/تھا/تھے/تھی/تھیں irr=ہوا/ہوئے/ہوئی irr=ہوا/ہوئے/ہوئی/ہوئیں
ہوتاہے=ہوتا_ہے
ہوتے intr
ہوجا=ہو_جا intr irr=ہوگیا/ہوگئے/ہوگئی/ہوگئیں
ہوجائیں intr
ہوجائے=ہو_جائے intr
ہوجاتا intr
ہوجاتی intr
ہوجاتے intr
ہوجانے intr
ہورہ intr
ہورہا intr
ہورہی intr
ہورہے intr
ہوسک=ہو_سک intr irr=ہوسکا/ہوسکے/ہوسکی
ہوسکتا intr
ہوسکتی intr
ہوسکتے intr
ہونا intr
ہونگے intr
ہونیوالا=ہونے_والا
ہوچک=ہو_چک intr irr=ہوچکا/ہوچکے/ہوچکی
ہوچکا intr
ہوچکی intr
ہوچکے intr
ہوکر=ہو_کر intr
ہوگئی intr
ہوگئے intr
ہوگا intr
ہوگی=ہوگا=ہوں_گے=ہوگے intr
ہوگیا intr
ہوگیے intr
ہوں_گے=ہونگے intr
ہٹ intr
ہٹا tr
ہٹادے tr irr=ہٹادیا/ہٹادی/ہٹادیے
ہٹوا tr
ہچکچا intr
ہڑپ_کر tr
ہے irr
یاد_دلا tr report
`
