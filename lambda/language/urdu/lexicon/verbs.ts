/** Verbs by their roots; `irr` gives perfectives that are not made by rule. */
export const VERBS = `
آ intr
آئیگا intr
آجا intr irr=آگیا/آگئے/آگئی/آگئیں
آرہ intr
آرہا intr
آرہی=آ_رہی=آرہا=آرہے intr
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
ابھار tr
ابھر intr
اتار tr
اتر intr
الجھ intr
الجھا tr
الٹ tr
الٹا tr
اٹک intr
اٹھ intr
اٹھا tr
اپنا tr
اڑ intr
اڑا tr
اکسا tr report
اکھاڑ tr
اکھڑ intr
اگا tr
باندھ tr
بانٹ tr
بتا tr report
بتادی tr report
بتادے=بتا_دے tr report irr=بتادیا/بتادیے/بتادی
بتلا tr report
بتلوا tr report
بج intr
بجا tr
بجھا tr
بخش tr
بدل tr intr
برس intr
برسا tr
بس intr
بسا tr
بلا tr report
بلالیا tr
بلوا tr report
بن intr
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
بٹ intr
بٹھا tr
بچ intr
بچا tr
بچالو tr
بچھا tr
بچھڑ intr
بڑبڑا intr report
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
بھجوا tr
بھر tr
بھول tr intr
بھون tr
بھڑک intr
بھگت tr
بھگو tr
بھیج tr
بہ intr
بہا tr
بہہ intr irr=بہا/بہے/بہی irr=بہا/بہے/بہی/بہنا/بہتا/بہتے/بہتی
بین tr
بیٹھ intr
بیچ tr
تان tr
تبلا tr report
تل tr
تلملا intr
تن intr
توڑ tr
تپ intr
تھام tr
تھم intr
تھوک intr
تھک intr
تھکا tr
تیر intr
جا intr irr=گیا/گئے/گئی/گئیں irr=گیا/گئے/گئی
جائیگا=جائےگا=جائے_گا intr
جائیگی intr
جائےگا=جائے_گا intr
جائےگی=جائیگی intr
جارہ=جا_رہ intr irr=جارہا/جارہے/جارہی
جارہا intr
جارہی intr
جارہے=جارہا=جارہی intr
جاسک=جا_سک intr
جاسکتا=جا_سکتا intr
جاسکتی intr
جاسکتے intr
جاسکے intr
جان tr report
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
جم intr
جما tr
جوڑ tr
جٹ intr
جڑ intr
جگا tr
جھوم intr
جھٹلا tr report
جھٹکا tr
جھڑک tr report
جھک intr
جھکا tr
جھیل tr
جی intr irr=جیا/جیے/جی
جیت tr
خرید tr
داغ tr
دب intr
دبا tr
دلا tr report
دلوا tr
دوڑ intr
دکھ intr
دکھا tr
دھار tr
دھر tr
دھمکا tr report
دھندلا intr
دھو tr irr=دھویا/دھوئے/دھوئی
دھکیل tr
دہرا=دوہرا tr report
دہلا tr
دیدی tr
دیدیا=دے_دیا tr
دیدے=دے_دے tr irr=دیدیا/دیدیے/دیدی
دین tr
دینگے=دیں_گے tr
دینےکی=دینے_کی
دیکر=دے_کر tr
دیکھ tr
دیگا tr
دے tr irr=دیا/دیے/دئیے/دی/دیں irr=دیا/دیے/دئیے/دی/دیں/دینا/دینے/دینی/دیتا/دیتے/دیتی/دیتیں/دوں/دو irr=دیا/دیے/دی irr=دیا/دیے/دئیے/دیئے/دی/دیں
دےدے=دے_دے tr irr=دےدیا/دےدیے/دےدی
رو intr irr=رویا/روئے/روئی
روند tr
روک tr
رٹ tr
رک intr
رکھ tr
رکھتیں tr
رہ intr irr=رہا/رہے/رہی/رہیں/رہنا
رہیگا intr
سادھ tr
سج intr
سجا tr
سراہ tr report
سستا intr
سما intr
سمجھ tr
سمجھا tr report
سمٹ intr
سمیٹ tr
سن tr
سنا tr report
سنبھال tr
سنبھل intr
سنوا tr report
سنوار tr
سو intr irr=سویا/سوئے/سوئی
سونپ tr
سوچ tr report intr
سویا
سک intr
سکھا tr
سہ tr
سہہ tr irr=سہا/سہے/سہی
سہی
سی tr irr=سیا/سیے/سی
سیکھ tr
شرما intr
فرما tr report
فلما tr
قبول tr report
لا intr irr=لایا/لائے/لائی tr
للکار tr report
لوٹ intr tr
لوٹا intr
لٹک intr
لپیٹ tr
لڑ intr
لڑکھڑا intr
لکھ tr report
لکھوا tr report
لگ intr
لگا tr
لگادی tr
لگوا tr
لیا tr
لینی
لیٹ intr
لیکر tr
لیگا tr
لے tr irr=لیا/لیے/لی/لیں irr=لیا/لیے/لی/لیں/لینا/لینے/لینی/لیتا/لیتے/لیتی/لیتیں/لوں/لو irr=لیا/لیے/لی irr=لیا/لیے/لی/لیتا/لیتے/لیتی
مار tr
مان tr report
مانگ tr report ask
مر intr irr=مرا/مرے/مری/موا
مروڑ tr
مس
مسکرا intr
مل intr
ملا tr
ملوا tr
ملکر intr
منا tr
منوا tr
منگوا tr report ask
موڑ tr
مٹ intr
مٹا tr
مچ intr
مچا tr
مڑ intr
ناچ intr
نبھا tr
نمٹ intr
نمٹا tr
نواز tr
نوچ tr
نکار tr report
نکال tr
نکل intr
نکھار tr
نگل tr
نےبتایا=نے_بتایا report
ٹال tr
ٹالی tr
ٹانگ tr
ٹل intr
ٹوٹ intr
ٹوک tr report
ٹک intr
ٹکرا tr intr
ٹھکرا tr
ٹھہر intr
ٹھہرا tr report
ٹیک tr
پا tr
پاجا=پا_جا tr irr=پاگیا/پاگئے/پاگئی intr
پال tr
پالیا tr
پرو tr
پروان_چڑھ intr
پل intr
پلا tr
پلٹ intr tr
پوچھ tr report ask
پٹ intr
پچھاڑ tr
پچھوا tr report ask
پڑ intr
پڑسک intr
پڑھ tr
پڑھا tr
پڑھیئے=پڑھیے tr
پڑھیے=پڑھئے tr
پک intr
پکا tr
پکار tr report
پکڑ tr
پگھل intr
پھر intr
پھسل intr
پھل intr
پھنس intr
پھنسا tr
پھول intr
پھوٹ intr
پھوڑ tr
پھٹ intr
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
چاہ tr report ask
چبا tr
چرا tr
چل intr
چلا tr intr report
چمک intr
چن tr
چونک intr
چونکا tr intr
چوک intr
چڑھ intr
چڑھا tr
چک intr
چکاہے=چکا_ہے
چکرا intr
چھا intr
چھان tr
چھن intr
چھو tr irr=چھوا/چھوئے/چھوئی
چھوٹ intr
چھوڑ tr
چھپ intr
چھپا tr
چھڑ intr
چھین tr
چھیڑ tr
چیخ intr report
ڈال tr
ڈانٹ tr report
ڈبو tr
ڈر intr
ڈرا tr
ڈوب intr
ڈٹ intr
ڈھا tr
ڈھال tr
ڈھالنے tr
ڈھانپ tr
ڈھل intr
ڈھو tr irr=ڈھویا/ڈھوئے/ڈھوئی
ڈھونڈ tr
ڈھک tr
ڈھے intr
کئے tr
کانپ intr
کاٹ tr
کترا intr
کر tr irr=کیا/کیے/کئے/کی/کیں irr=کیا/کیے/کی irr=کیا/کیے/کی/کئے/کیں
کرا=کروا tr
کرائیں tr
کرادی tr
کرادیا tr
کراسک=کرا_سک tr irr=کراسکا/کراسکے/کراسکی
کراسکتے=کراسکتا=کراسکتی tr
کرالے tr irr=کرالیا/کرالی/کرالیے
کرتیں tr
کرجا=کر_جا tr irr=کرگیا/کرگئے/کرگئی intr irr=کرگیا/کرگئے/کرگئی/کرگئیں
کردی tr
کردیئے tr
کردیا tr
کردیے=کردئیے tr
کردے=کر_دے tr irr=کردیا/کردیے/کردئیے/کردی/کردیں
کررہ=کر_رہ tr irr=کررہا/کررہے/کررہی intr
کررہا=کررہے=کررہی tr
کررہی=کر_رہی tr
کررہے tr
کرسک=کر_سک tr irr=کرسکا/کرسکے/کرسکی intr
کرسکا tr
کرسکتا=کر_سکتا tr
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
کرنے tr
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
کرینگے tr
کریگا=کرےگا tr
کریگی tr
کرےگا=کرےگی=کرے_گی=کرے_گا tr
کرےگی tr
کس tr
کما tr
کود intr
کوس tr report
کٹ intr
کچل tr
کھا tr
کھل intr
کھلا tr
کھو tr intr
کھود tr
کھول tr
کھیل tr intr
کھینچ tr
کھے tr irr=کھیا
کہا tr report
کہلا tr intr report
کہلوا tr report
کہنا report
کہناتھا=کہنا_تھا report
کہناہے=کہنا_ہے report
کہہ tr report irr=کہا/کہے/کہی/کہیں irr=کہا/کہے/کہی
کیئے=کیے=کئے tr
کیا
کیےگئے=کیے_گئے tr
گئ
گا tr
گانٹھ tr
گر intr
گرا tr
گرج intr report
گرجا=گر_جا intr irr=گرگیا/گرگئے/گرگئی irr=گرگیا/گرگئے/گرگئی/گرگئیں
گردان tr report
گزار=گذار tr
گزر intr
گن tr
گنوا tr report
گنگنا tr report
گونج intr
گڑ intr
گڑگڑا intr report ask
گھبرا intr
گھبرانا intr
گھر intr
گھس intr
گھور tr
گھوم intr
گھومے intr
گھونٹ tr
گھٹ intr
گھڑ tr
گھیر tr
گیاہے=گیا_ہے intr
گیے
ہار tr intr
ہرا tr
ہرادے=ہرا_دے tr irr=ہرادیا/ہرادیے/ہرادی
ہل intr
ہلا tr
ہنس intr
ہو intr irr=ہوا/ہوئے/ہوئی/ہوئیں/ہے/ہیں/ہوں/تھا/تھے/تھی/تھیں irr=ہوا/ہوئے/ہوئی irr=ہوا/ہوئے/ہوئی/ہوگی/ہوگا/ہوگے/ہوں irr=ہوا/ہوئے/ہوئی/ہوئیں
ہوتاہے=ہوتا_ہے
ہوتے intr
ہوجا=ہو_جا intr irr=ہوگیا/ہوگئے/ہوگئی/ہوگئیں
ہوجائیں intr
ہوجائے=ہو_جائے intr
ہوجاتا=ہو_جاتا intr
ہوجاتی intr
ہوجاتے intr
ہوجانے intr
ہورہ intr
ہورہا intr
ہورہی intr
ہورہے intr
ہوسک=ہو_سک intr irr=ہوسکا/ہوسکے/ہوسکی
ہوسکا=ہوسکتا=ہوسکتی=ہوسکتے intr
ہوسکتا intr
ہوسکتی intr
ہوسکتے intr
ہونا intr
ہونگے intr
ہونیوالا=ہونے_والا
ہوچک=ہو_چک intr irr=ہوچکا/ہوچکے/ہوچکی
ہوچکا=ہوچکے=ہوچکی intr
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
ہے irr
`
