/** Closed classes: postpositions, pronouns, determiners, conjunctions, particles, auxiliaries, numbers, interjections. */
export const FUNCTION_WORDS = `
آگے postp
ارد_گرد=اردگرد postp place
اردگرد=ارد_گرد postp place
از postp
اندر postp m place
اندرون postp
انڈر postp
اوپر postp place
با postp
بابت postp
بارے postp
باعث postp m
باوجود postp
باہر postp
بجائے postp
بجز postp
بحق postp
بحوالہ postp
بحیثیت postp
بدلے postp
بدولت postp
بذریعہ postp
بر postp
بر_خلاف=برخلاف postp
برائے postp
براستہ postp
برخلاف=بر_خلاف postp
برعکس=بر_عکس postp
بروئے postp
بسلسلہ postp
بشمول postp
بصورت postp
بطور postp
بعد postp time
بغیر postp
بقول postp report
بلا postp tr f m
بمطابق postp
بمعہ=بمع postp
بمقابلہ postp
بنا postp tr f
بنام postp
بوجہ postp
بھر postp tr intr
بہ postp intr
بہر postp
بیرون postp
بین postp f thing tr
بیچ postp tr m place
بے postp
تا postp
تحت postp
تلک postp m
تلے postp
تک postp
جانب postp f
جیسا postp infl
جیسے postp
حسب postp
حضور postp m person
خاطر postp f
خلاف postp
در postp m
درمیان postp m place
دوران postp m time
ذریعے postp
روبرو=رو_برو postp
زیر postp place
زیر_صدارت=زیرصدارت postp
ساتھ postp m
سامنے postp
سبب postp m
سمیت postp
سنگ postp m
سوا postp
سوائے postp
سے postp
سے_باہر postp
سے_قبل postp
سے_متعلق postp
سے_پہلے postp
سےقبل=سے_قبل postp
سےمتعلق postp
طرح postp f
طرف postp f
طفیل postp m
علاوہ postp
عوض postp m
فی postp
قابل postp
قبل postp time
قریب postp
لائق postp
لیے=لئے=لیئے postp
مابعد postp
مابین postp
ماسوا postp
ماسوائے postp
مانند postp
ماورا=ماورہ postp
ماورائے postp
متعلق postp
مطابق postp
مع=معہ postp
مقابل postp m f person
مقابلے postp
میں postp 1 sg direct dir
ناطے postp m
نزدیک postp place
نسبت postp f
نیچے postp place
نے postp
واسطے postp
والا postp infl
وجہ_سے postp
پار postp
پاس postp with=کر/ہو m place
پر postp m
پس postp
پہ postp
پہلے postp time
پیش_نظر postp
پیچھے postp place
کا postp infl
کنارے postp
کنے postp
کو postp
کی postp
کی_بابت postp
کی_بجائے postp
کی_بنا_پر postp
کی_بنیاد_پر postp
کی_بہ_نسبت postp
کی_تلاش_میں postp
کی_جانب postp
کی_جانب_سے postp
کی_حیثیت_سے postp
کی_خاطر postp
کی_رو_سے postp
کی_روشنی_میں postp
کی_زیر_صدارت postp
کی_سمت postp
کی_شکل_میں postp
کی_صورت_میں postp
کی_طرح postp
کی_طرف postp
کی_طرف_سے postp
کی_عدم_موجودگی_میں postp
کی_غرض_سے postp
کی_مانند postp
کی_مد_میں postp
کی_مدد_سے postp
کی_موجودگی_میں postp
کی_نسبت postp
کی_وجہ_سے postp
کیخلاف=کےخلاف postp
کیساتھ=کےساتھ postp
کیلئے=کے_لیے=کے_لئے=کیلیے postp
کیلیے=کیلئے postp
کے postp
کے_آخر_میں postp
کے_آس_پاس postp
کے_آغاز_پر postp
کے_آگے postp
کے_اختتام_پر postp
کے_ارد_گرد postp
کے_اس_پار postp
کے_اعتبار_سے postp
کے_اندر postp
کے_اوپر postp
کے_بارے postp
کے_بارے_میں postp
کے_باعث postp
کے_باوجود postp
کے_باہر postp
کے_بجائے postp
کے_بدلے postp
کے_بدلے_میں postp
کے_برابر postp
کے_برخلاف postp
کے_برعکس postp
کے_بعد postp
کے_بغیر postp
کے_بقول postp
کے_بل postp
کے_بل_بوتے_پر postp
کے_بیچ postp
کے_تئیں postp
کے_تحت postp
کے_تلے postp
کے_تناظر_میں postp
کے_توسط_سے postp
کے_جواب_میں postp
کے_جیسا postp
کے_حامل postp
کے_حساب_سے postp
کے_حق_میں postp
کے_حوالے_سے postp
کے_خلاف postp
کے_دائرے_میں postp
کے_درمیان postp
کے_دم_سے postp
کے_دوران postp
کے_ذریعہ postp
کے_ذریعے=کے_ذریعہ postp
کے_ردعمل_میں postp
کے_زیر_اثر postp
کے_زیر_انتظام postp
کے_زیر_اہتمام postp
کے_زیر_نگرانی postp
کے_ساتھ postp
کے_سامنے postp
کے_سبب postp
کے_سلسلے_میں postp
کے_سمیت postp
کے_سوا postp
کے_سوائے postp
کے_شانہ_بشانہ postp
کے_شروع_میں postp
کے_شمال_میں postp
کے_ضمن_میں postp
کے_طور_پر postp
کے_علاوہ postp
کے_علاوہ_ازیں postp
کے_عوض postp
کے_عین_مطابق postp
کے_قابل postp
کے_قبل postp
کے_قریب postp
کے_لائق postp
کے_لحاظ_سے postp
کے_لیے=کے_لئے postp
کے_مابین postp
کے_مارے postp
کے_مترادف postp
کے_متعلق postp
کے_مشابہ postp
کے_مطابق postp
کے_مقابلے postp
کے_مقابلے_میں postp
کے_مقصد_سے postp
کے_موافق postp
کے_موقع_پر postp
کے_نام postp
کے_نام_پر postp
کے_نتیجے_میں postp
کے_نزدیک postp
کے_نیچے postp
کے_واسطے postp
کے_وسیلے_سے postp
کے_وقت postp
کے_پار postp
کے_پاس postp
کے_پس_منظر_میں postp
کے_پہلے postp
کے_پیش_نظر postp
کے_پیچھے postp
کے_چاروں_طرف postp
کے_کنارے postp
کے_گرد postp
کے_ہاتھوں postp
کے_ہاں postp
کے_ہمراہ postp
کے_یہاں postp
کےتحت=کے_تحت postp
کےدوران=کے_دوران postp
کےذریعے=کے_ذریعے postp
کےعلاوہ=کے_علاوہ postp
کےقریب postp
کےلیے postp
کےمطابق=کے_مطابق postp
کےہاتھوں=کے_ہاتھوں postp
گرد postp f mass thing
ہاں postp with=کر report agree
ہمراہ postp
آپ pron 2 3 sg pl direct oblique refl
آپ_کا pron 2 genitive infl
آپس pron reciprocal m recip oblique
آپکو=آپکے=آپکا=آپکی pron 2 pl
آپکی pron genitive
اس pron 3 sg oblique
اس_کا pron 3 sg genitive infl
اسکا=اس_کا pron 3 sg genitive infl
اسکی pron 3 genitive
اسکے pron 3 genitive
اسی pron 3 sg oblique emphatic cardinal
اسے pron 3 sg dative
ان pron 3 pl oblique
ان_کا pron 3 pl genitive infl
انکا=ان_کا pron 3 pl genitive infl
انکو=ان_کو pron 3
انکی=ان_کی pron 3 genitive infl
انکے pron 3 genitive
انھوں=انہوں pron 3 pl agentive obl
انھیں=انہیں pron 3 pl obl
انہون pron
انہو=انھو pron 3 pl
انہوں=انھوں pron 3 pl oblique
انہی=انھی=انہیں pron 3 pl oblique emphatic obl
انہیں=انھیں pron 3 pl dative
اپنا pron reflexive genitive infl tr refl
ایسا pron infl
ایک pron cardinal
ایک_دوسرا pron reciprocal infl
ایک_دوسرے pron reciprocal oblique recip
بعض pron
بہت_کچھ pron
تجھ pron 2 sg oblique
تجھے pron 2 sg dative
تم pron 2 pl direct oblique
تمھیں=تمہیں pron 2 pl obl
تمہارا=تمھارا pron 2 pl genitive infl gen
تمہیں=تمھیں pron 2 pl dative
تو pron 2 sg direct
تیرا pron 2 sg genitive infl gen
جتنا pron infl degree
جس pron sg relative oblique rel
جسکا=جس_کا pron relative genitive infl
جسکی pron
جسے pron sg relative dative rel
جن pron pl relative oblique m person rel
جنھوں=جنہوں pron 3 pl obl
جنھیں=جنہیں pron rel pl dative
جنہوں=جنھوں pron relative pl agentive rel oblique
جنہیں=جنھیں pron relative pl dative
جو pron relative direct m rel
جو_کوئی pron
جو_کچھ pron
جوکہ=جو_کہ pron
خود pron reflexive refl
دوسرا pron infl ordinal
دونوں pron pl cardinal
دیگر pron
دیگراں pron
دیگرے pron
سب pron pl
سب_کچھ pron
سبھی pron pl emphatic
فلاں pron
مجھ pron 1 sg oblique
مجھ_سے pron 1 sg
مجھے pron 1 sg dative
میرا pron 1 sg genitive infl f gen
میں pron 1 sg direct dir
وہ pron 3 sg pl direct
وہی pron 3 direct emphatic
وے pron 3 pl
چہ pron
کئی pron
کب pron time interrogative
کتنا pron infl degree
کدھر pron place
کس pron interrogative sg oblique tr interr intr
کسی pron sg oblique indefinite indef
کسی_نہ_کسی pron oblique
کسے pron dative interrogative sg interr
کن pron interrogative pl oblique interr
کنہوں=کنھوں pron interrogative pl agentive interr oblique
کنہیں=کنھیں pron interrogative pl dative
کوئی pron sg direct indefinite indef
کوئی_بھی pron
کوئی_نہ_کوئی pron
کون pron interrogative direct interr
کونسا=کون_سا pron infl interrogative
کچھ pron indefinite indef direct degree
کہاں pron place
کیا pron interrogative direct of=کر sentence interr
کیسے pron manner interrogative
کیوں pron interrogative
ہر_ایک pron
ہر_کوئی pron
ہم pron 1 pl direct oblique
ہم_نے pron 1 pl
ہمارا pron 1 pl genitive infl gen
ہمیں pron 1 pl dative
یکے pron
یہ pron 3 sg pl direct dir
یہی pron 3 direct emphatic
اتنا det infl degree
اس det 3 sg oblique
اسی det 3 sg oblique emphatic cardinal
ان det 3 pl oblique
انہی=انھی=انہیں det 3 pl oblique emphatic obl
اور det
اپنا det infl tr
اکثر det time
ایسا det infl
ایک det cardinal
باقی det person
بعض det
بہت det degree
بیسیوں det
بیشتر det
بےشمار=بے_شمار det
تمام det m
تھوڑا det infl degree
تیرا det 2 sg infl
تینوں det
جتنا det infl
جس det sg relative oblique rel
جملہ det m
جن det pl relative oblique m person rel
جو det relative direct m
درجنوں det
دونوں det pl cardinal
دیگر det
زیادہ det degree
سارا det infl f
سب det pl
سبھی det pl emphatic
فلاں det
متعدد det
مختلف det
مزید det degree
میرا det 1 sg infl f
وہ det 3 sg pl direct
وہی det 3 direct emphatic
ویسا det infl
پورا det infl
چاروں det
چند det m
کئی det
کافی det degree f
کتنا det infl degree interr
کس det interrogative sg oblique tr interr intr
کسی det sg oblique indefinite indef
کسی_نہ_کسی det oblique
کل det time f m
کم det degree m
کن det interrogative pl oblique
کوئی det sg direct indefinite indef
کون det interrogative direct
کونسا=کون_سا det infl interrogative
کچھ det indefinite indef direct degree
کیا det interrogative direct of=کر
کیسا det infl interrogative
ہر det
ہر_ایک det
ہمارا det 1 pl infl
یہ det 3 sg pl direct dir
یہی det 3 direct emphatic
آیا conj f of=آ
ادھر conj place
اس_لیے=اسلیے=اسلئے=اس_لئے conj
اس_لیے_کہ conj
البتہ conj sentence
اور conj degree
اگر conj m
اگر_چہ conj
اگرچہ conj
اینڈ conj
باوجود_اس_کے_کہ conj
باوجودیکہ conj
بشرطیکہ conj
بلکہ conj sentence
بھلے conj
تا conj
تاکہ conj
تاہم conj sentence
تبھی conj time
تو conj 2 sg direct
جب conj time
جب_تک conj
جب_کہ=جبکہ conj
جبکہ=جب_کہ conj
جبھی conj
جدھر conj place
جس_طرح conj
جس_وقت conj
جو conj m rel direct
جوکہ=جو_کہ conj
جوں conj f
جوں_ہی=جونہی conj
جہاں conj place m
جہاں_کہیں conj
جیسا_کہ conj
جیسے conj
جیسے_ہی conj
حالانکہ=حالاں_کہ conj
حالاں_کہ conj
حتی conj
حتی_کہ conj
خواہ conj f
سو conj intr cardinal irr=سویا/سوئے/سوئی
علاوہ_ازیں conj sentence
لہذا conj sentence
لیکن conj
ماسوا_اس_کے_کہ conj
مبادا conj
مزید_برآں conj
مگر conj sentence
ناصرف=نہ_صرف conj
نہ conj
نہ_صرف conj
نیز conj sentence
و conj
ورنہ conj sentence
ولیکن conj
وگرنہ conj
پر conj m
پس conj place sentence intr
پھر conj intr time
پھر_بھی conj
چاہے conj
چنانچہ conj sentence
چونکہ conj
چہ_جائیکہ conj
کہ conj
کیونکہ=کیوںکہ conj
کیوں_کہ conj
گر conj intr
گرچہ conj
گو conj
گوکہ=گو_کہ conj
گویا conj sentence
ہرچند conj
ہرگاہ conj
ہےکہ=ہے_کہ conj
یا conj
یا_پھر conj
یعنی conj sentence
یوں_تو conj
یہاں_تک_کہ conj
ء part
آب part m mass
آرائی part f
آل part f group
آمیز part
آن part f
آور part
از part
ال part
ان part 3 pl oblique
اندوز part
اینٹی part
با part
باز part m
بازوں part m
بخش part tr
بد part
بذات part
بر part
براہ part
برداری part f
برداشتہ part
بس part f m thing intr
بلا part tr f m
بن part intr m tr
بھی part
بہر part
بین part m f
بے part
تر part
تراشی part f
ترین part
تو part 2 sg direct
تک part
جات part f
جی part intr after irr=جیا/جیے/جی m honorific
جی_نہیں part
جی_ہاں part
خوا part
خواہ part
خیر part f
خیز part
داد part f with=دے
دار part m f
داروں part m
داری part f
دام part m
دہندہ part m person
ذرا part degree
رساں part
روزہ part m
ری part
زدہ part
زیر part place
سا part infl
ساختہ part
سازی part f
سنگ part m
سہی part
سی part tr
سے part
شدہ part
شکنی part f
صد part
صرف part m with=کر degree
طرفہ part
عبد part m
عدم part m
عرف part m
غیر part m person
فروش part m person
فقط part
فہمی part f
فی part
قابل part
لا part intr irr=لایا/لائے/لائی tr m
مانو part
مت part m
محض part degree
مرگ part f m
مند part
مندانہ part
مندی part f
منزلہ part
مچ part intr
نا part
نان part m thing
ناک part f
ناں=نا part
نما part
نو part cardinal
نواز part m
نگار part m f
نہ part
نہیں part sentence
نیم part m
وا part with=ہو/کر
وائی part
وال part f
والا part infl
واں part infl ordinal
ور part
ورانہ part
وغیرہ part
ویں part ordinal
ٹرانس part
ٹک part intr
پذیر=پزیر part
پرستانہ part
پری part f person
پسندی part f
پور part m
پورہ part m
پے part m f
کار part f thing m
کاش part
کر part tr irr=کیا/کیے/کئے/کی/کیں irr=کیا/کیے/کی/کیں irr=کیا/کیے/کی/کئے/کیں
کردہ part
کن part interr pl oblique
کنندگان part m pl person of=کنندہ
کنندہ part m person f
کہیں part place
کیا part interrogative direct of=کر sentence interr
کے part
گا part tr
گار part m
گر part intr
گزار=گذار part tr
گزین part
گنا part m unit thing infl
گوار part f
گویا part
ہا part
ہاں part with=کر report agree sentence
ہم part 1 pl direct oblique
ہی part
یافتہ part
یعنی part
یک part
آ aux intr
اٹھ aux intr
بیٹھ aux intr
تھا aux infl of=ہو
تھی aux of=ہو
تھیں aux of=ہو
تھے aux of=ہو
جا aux intr irr=گیا/گئے/گئی/گئیں irr=گیا/گئے/گئی f
جاسک=جا_سک aux intr
دے aux tr irr=دیا/دیے/دئیے/دی/دیں/دینا/دینے/دینی/دیتا/دیتے/دیتی/دیتیں/دوں/دو irr=دیا/دیے/دی irr=دیا/دیے/دئیے/دیئے/دی/دیں
رکھ aux tr
رہ aux intr irr=رہا/رہے/رہی/رہیں/رہنا
رہا aux infl of=رہ with=کر/ہو
رہی aux of=رہ
رہیں aux of=رہ
رہے aux of=رہ
سک aux intr
سکا aux
سکتا aux
سکتی aux
سکتے aux
سکے aux
لگ aux intr
لے aux tr irr=لیا/لیے/لی/لیں/لینا/لینے/لینی/لیتا/لیتے/لیتی/لیتیں/لوں/لو irr=لیا/لیے/لی irr=لیا/لیے/لی/لیں
پا aux tr m
پڑ aux intr
چاہ aux tr
چاہئیں=چاہییں aux
چاہیے=چاہئے=چاہیئے=چاہئیے aux
چک aux intr
چکا aux
چکی aux
چکے aux
ڈال aux tr
کر aux tr irr=کیا/کیے/کئے/کی/کیں
گا aux infl tr
گی aux
گے aux
ہو aux intr irr=ہوا/ہوئے/ہوئی/ہوئیں/ہے/ہیں/ہوں/تھا/تھے/تھی/تھیں irr=ہوا/ہوئے/ہوئی irr=ہوا/ہوئے/ہوئی/ہوئیں
ہوئی aux
ہوئے aux
ہوا aux f thing
ہوتا aux
ہوتی aux
ہوتے aux
ہونگی=ہوں_گی aux
ہوگا aux
ہوگی=ہوگا=ہوں_گے=ہوگے aux intr
ہوں aux of=ہو
ہوں_گے=ہونگے aux
ہیں aux of=ہو
ہے aux irr of=ہو
ہےکہ=ہے_کہ aux
آخری num ordinal
آدھ num
آدھا num infl
آٹھ num cardinal
آٹھواں num infl ordinal
آٹھوں num cardinal
ارب num cardinal m unit
اربوں num cardinal
اسی num 3 sg oblique emphatic cardinal
الیون num f group m
اناسی num cardinal
انتالیس num cardinal
انتیس num cardinal
انتیسواں num infl ordinal
انسٹھ num cardinal
انچاس num cardinal
انہتر num cardinal
انیس num cardinal m
انیسواں num infl ordinal
اول num ordinal after
اولین num ordinal
اٹھائیس num cardinal
اٹھائیسواں num infl ordinal
اٹھارہ num cardinal
اٹھارہواں=اٹھارھواں num infl ordinal
اٹھاسی num cardinal
اٹھانوے num cardinal
اٹھاون num cardinal
اٹھہتر num cardinal
اڑتالیس num cardinal
اڑتیس num cardinal
اڑسٹھ num cardinal
اکانوے num cardinal
اکاون num cardinal
اکتالیس num cardinal
اکتیس num cardinal
اکتیسواں num infl ordinal
اکسٹھ num cardinal
اکہتر num cardinal
اکیاسی num cardinal
اکیاون num cardinal
اکیس num cardinal
اکیسواں num infl ordinal
ایٹ num
ایک num cardinal
بائیس num cardinal
بائیسواں num infl ordinal
بارہ num cardinal
بارہواں num infl ordinal
بارہوں num cardinal
باسٹھ num cardinal
بانوے num cardinal
باون num cardinal
بتیس num cardinal
بتیسواں num infl ordinal
بلین num cardinal m unit
بہتر num cardinal with=کر/ہو
بیاسی num cardinal
بیالیس num cardinal
بیس num cardinal f placenoun m
بیسواں num infl ordinal
بیسویں num ordinal
بیسیوں num
تئیس=تیئیس num cardinal
تئیسواں num infl ordinal
تراسی num cardinal
ترانوے num cardinal
ترپن num cardinal
تریسٹھ num cardinal
تگنا=تین_گنا num infl
تھری num
تہائی num f
تہتر num cardinal
تیرہ num cardinal
تیرہواں num infl ordinal
تیس num cardinal
تیسرا num infl ordinal
تیسواں num infl ordinal
تین num cardinal
تینتالیس num cardinal
تینتیس num cardinal
تینوں num cardinal
ثانی num ordinal m
درجن num cardinal f m unit
درجنوں num
دس num cardinal
دسواں num infl ordinal
دسوں num cardinal
دسیوں num
دو num cardinal
دوسرا num infl ordinal
دوم num ordinal after
دونوں num pl cardinal
دوہزار=دو_ہزار num cardinal
دگنا=دوگنا num infl
دہ num
دہم num ordinal
زیرو num m cardinal
سات num cardinal
ساتواں num infl ordinal
ساتوں num cardinal
ساٹھ num cardinal
ساٹھواں num infl ordinal
ساڑھے num
ستائیس num cardinal
ستائیسواں num infl ordinal
ستاسی num cardinal
ستانوے num cardinal
ستاون num cardinal
ستتر num cardinal
ستر num cardinal
سترواں num infl ordinal
سترہ num cardinal
سترہواں=سترھواں num infl ordinal
سو num intr cardinal irr=سویا/سوئے/سوئی
سوا num
سولہ num cardinal
سولہواں num infl ordinal
سوم num ordinal m
سوواں num infl ordinal
سڑسٹھ num cardinal
سکس num
سہ num tr cardinal
سینتالیس num cardinal
سینتالیسواں num infl ordinal
سینتالیسویں num ordinal
سینتیس num cardinal
سینکڑوں=سیکڑوں num cardinal
سینکڑہ=سیکڑہ num m
سیون num
سیکنڈ num m time unit
سیکڑوں=سینکڑوں num cardinal
ششم num ordinal
صد num m cardinal
صفر num cardinal m time
فائیو num
ففٹی num f
فور num
فیصد=فی_صد num m unit
لاکھ num cardinal m unit
لاکھوں num cardinal
لکھ num tr report
ملین num cardinal m
نائن num
نصف num m
ننانوے num cardinal
نو num cardinal
نواسی num cardinal f
نواں num infl ordinal
نوے num cardinal
نہم num ordinal
واں num infl ordinal
ون num cardinal m
ویں num ordinal
ٹریلین=ٹرلین num cardinal m unit
ٹو num cardinal
ٹوئنٹی=ٹونٹی num cardinal
ٹوینٹی=ٹونٹی num
ٹین num m cardinal
پانچ num cardinal
پانچواں num infl ordinal
پانچوں num cardinal
پاو num m unit
پنجم num ordinal
پندرہ num cardinal
پندرہواں num infl ordinal
پون num f
پونے=پونا num
پچاس num cardinal
پچاسواں num infl ordinal
پچاسوں num cardinal
پچاسی num cardinal
پچانوے num cardinal
پچپن num cardinal
پچھتر num cardinal
پچھترواں num infl ordinal
پچہتر num cardinal
پچیس num cardinal
پچیسواں num infl ordinal
پہلا num infl ordinal
پینتالیس num cardinal
پینتیس num cardinal
پینتیسواں num infl ordinal
پینسٹھ num cardinal
چار num cardinal
چاروں num cardinal
چالیس num cardinal
چالیسواں num infl ordinal
چند num
چوالیس num cardinal
چوبیس num cardinal
چوبیسواں num infl ordinal
چوتھا num infl ordinal
چوتھائی num f
چودہ num cardinal
چودہواں num infl ordinal
چوراسی num cardinal
چورانوے num cardinal
چون num cardinal
چونتیس num cardinal
چونسٹھ num cardinal
چوگنا num infl
چوہتر num cardinal
چھ=چھے num cardinal
چھبیس num cardinal
چھبیسواں num infl ordinal
چھتیس num cardinal
چھٹا=چھٹواں num infl ordinal
چھپن num cardinal
چھہتر num cardinal
چھیاسٹھ num cardinal
چھیاسی num cardinal
چھیالیس num cardinal
چھیانوے num cardinal
چھیوں num cardinal
چہارم num ordinal
چہل num
ڈھائی num cardinal
ڈیڑھ num cardinal
کئی num
کروڑ num cardinal m unit
کروڑوں num cardinal
کھرب num cardinal m unit
کھربوں num cardinal
گنا num m unit
گیارہ num cardinal
گیارہواں num infl ordinal
ہزار num cardinal m
ہزاروں num cardinal
ہشتم num ordinal
ہفتم num ordinal
ہنڈرڈ num
ہنڈریڈ num f
یازدہم num ordinal
یک num
یکم num ordinal f time
آئیے interj
آمدید interj
آمین interj
ارے interj
اف interj
افسوس interj m abstract with=کر/ہو/ظاہر report say sentence
الحمد interj
الحمداللہ=الحمدللہ interj
الحمدللہ=الحمد_للہ interj
السلام_علیکم interj
اللہ_حافظ interj
الوداع interj m with=کہہ
او interj
اوہ interj
اچھا interj infl
اے interj
بس interj f m thing intr
بلے interj
بھلا interj infl m
توبہ interj
جانیے interj
جی interj intr m after honorific
جی_نہیں interj
جی_ہاں interj
خبردار interj with=کر/ہو report say
خدا interj m
خدا_حافظ interj
خوش_آمدید interj
خیر interj f
دیکھیے=دیکھئے interj
زندہ_باد interj
سبحان_اللہ interj
سر interj before m
سلام interj m speech
سوری interj
شاباش interj f with=دے
شکر interj m abstract f thing with=کر
شکریہ interj m speech with=ادا report say with=ادا/کر
صلی_اللہ_علیہ_وسلم interj
لبیک interj
ماشاءاللہ=ماشااللہ interj sentence
مبارک interj m with=دے/ہو
مرحبا interj
مردہ_باد interj
نہیں interj sentence
وائے interj
واہ=واہ_کینٹ interj
وسلم interj
وعلیکم_السلام interj
ٹھیک interj with=کر/ہو
پلیز interj
چپ interj f thing with=ہو/کر
کاش interj
ہا interj
ہائے interj
ہاں interj with=کر report agree sentence
ہیلو interj
یس interj
`
