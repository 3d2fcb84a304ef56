/** Adverbs of time, place, manner and degree, and of sentences. */
export const ADVERBS = `
آئندہ time
آئندہ_سال time
آئندہ_ماہ time
آئے_دن time
آئے_روز time
آج time
آج_کل time
آخر time
آخر_میں sentence
آخرکار=آخر_کار time sentence
آخری_بار time
آدھی_رات_کو time
آزادانہ manner
آس_پاس place
آسانی_سے manner
آمنے
آمنے_سامنے place
آن_لائن manner
آنا_فانا manner
آٹومیٹک
آڑے
آگے place
آہستہ manner
آہستہ_آہستہ manner
آیا sentence
اب time
ابتدا_میں time
ابتک=اب_تک time
ابھی time
ابھی_تک time
اتفاق_سے manner sentence
اتفاقا manner
اتفاقیہ
اتنا degree
اتنا_زیادہ degree
اتوار time
اتوار_کو time
اتوار_کے_روز time
اجتماعی_طور_پر manner
احتجاجا manner
احتیاطا manner
اخلاقا manner
ادھر place
ادھر_ادھر place
ارد_گرد=اردگرد place
اردگرد=ارد_گرد place
از_سر_نو manner time
ازاں
ازخود=از_خود manner
ازسرنو=از_سر_نو manner time
ازکم=از_کم
ازیں
اس_دوران time
اس_سے_قبل time
اس_سے_پہلے time
اس_طرح manner
اس_طرف place
اس_قدر degree
اس_لیے=اسلیے=اسلئے=اس_لئے sentence
اس_وجہ_سے sentence
اس_وقت time
اس_کے_باوجود sentence
اس_کے_برعکس sentence
اس_کے_بعد time
اس_کے_علاوہ sentence
اسوقت time
اسی_اثنا_میں time
اسی_دوران time
اسی_طرح manner
اسی_لیے sentence
اسی_وقت time
اشد degree
اصل_میں sentence
اصولا manner
اعلانیہ manner
افسوس sentence
البتہ sentence
الحال time
الصبح time
الٹا
ان_دنوں time
انتقاما manner
انتہائی degree
اندازا degree
اندر place
اندرون_سندھ place
اندرون_ملک place
انشاءاللہ=ان_شاء_اللہ=انشا_اللہ sentence
انفرادی_طور_پر manner
اور degree
اوسطا degree
اولا sentence
اوپر place
اوپر_نیچے place
اچانک manner time
اچھا
اچھی_طرح manner
اکثر time
اکٹھا
اکٹھے manner
اکیلا
اکیلے manner
اگلے_دن time
اگلے_روز time
ایسا
ایسے manner
ایک_ایک_کر_کے manner
ایک_بار time
ایک_بار_پھر time
ایک_حد_تک degree
ایک_دفعہ time
ایک_طرف sentence
بآسانی=باآسانی=با_آسانی manner
باآسانی=با_آسانی=بآسانی manner
بائیں place
باحفاظت
بار_بار time
بارہا time
باری_باری manner
باضابطہ manner
باضابطہ_طور_پر manner
باقائدہ=باقاعدہ manner
باقاعدگی_سے manner
باقاعدہ manner
بالآخر=بالاخر time sentence
بالترتیب manner
بالخصوص sentence
بالعموم sentence
بالفرض sentence
بالواسطہ=بلواسطہ manner
بالکل=بلکل degree
باہر place
باہم
بتدریج manner
بجا
بجا_طور_پر sentence
بجے time
بحفاظت manner
بحیثیت
بخوبی manner
بخود
بخوشی manner
بخیریت manner
بدرجہا degree
بدستور time manner
بدقسمتی_سے sentence
بدھ_کو time
بدھ_کے_روز time
بذات
بذات_خود manner
بذریعہ_ڈاک manner
برآں
برابر
براہ
براہ_راست manner
برسر_عام place
برسوں_سے time
بروئے_کار
بروز time
بروقت time
بری_طرح manner
بس
بسا
بسر
بصورت
بصورت_دیگر sentence
بطور_احتجاج manner
بطور_خاص manner
بظاہر sentence manner
بعد time
بعد_از time
بعد_میں time
بعدازاں=بعد_ازاں time
بعینہ manner
بلآخر=بالآخر sentence time
بلا
بلا_اجازت manner
بلا_امتیاز manner
بلا_جھجک manner
بلا_روک_ٹوک manner
بلا_شرکت_غیرے manner
بلا_معاوضہ manner
بلا_ناغہ manner
بلاتاخیر=بلا_تاخیر manner
بلاتعطل=بلا_تعطل manner
بلاشبہ=بلا_شبہ sentence
بلامقابلہ=بلا_مقابلہ
بلاواسطہ manner
بلاوجہ=بلا_وجہ manner
بلکہ sentence
بمشکل degree manner
بنفس_نفیس manner
بنیادی_طور_پر sentence
بڑا degree
بڑھ_چڑھ_کر manner
بڑھکر=بڑھ_کر
بڑی_حد_تک manner
بھر
بھرپور_انداز_میں manner
بھرپور_طریقے_سے manner
بھلا
بھلے
بہت degree
بہت_زیادہ degree
بہتر
بہرحال=بہر_حال sentence
بہرصورت sentence
بہرکیف sentence
بیرون_شہر place
بیرون_ملک place
بیش degree
بیشتر degree
بیچ place
بیک_وقت time
بے_تحاشا degree
بے_حد degree
بے_دریغ manner
بے_دھڑک manner
بے_شک sentence
بےحد=بے_حد degree
تا_دم_مرگ time
تاحال time
تاحیات time
تادم_تحریر time
تاہم sentence
تاہنوز time
تب time
تبھی time
تخمینا degree
تر degree
ترجیحی_بنیادوں_پر manner
ترسوں time
تقریبا degree
تنہا manner
تک
تھوڑا degree
تھوڑا_سا degree
تھوڑی_دیر_میں time
تیز manner
تیزی
تیزی_سے manner
تیزی_کے_ساتھ manner
ثانیا sentence
جائے_وقوعہ_پر place
جان_بوجھ_کر manner
جب time
جبرا manner
جتنا degree
جدھر place
جزوی_طور_پر degree
جس_طرح manner
جس_قدر degree
جس_وقت
جلد time
جلد_از_جلد time
جلد_ہی time
جلدی time
جمعرات_کو time
جمعرات_کے_روز time
جمعہ time
جمعے_کو=جمعہ_کو time
جمعے_کے_روز=جمعہ_کے_روز time
جنوب place
جوق_در_جوق manner
جوں_کا_توں manner
جگہ_جگہ place
جہاں place
جہاں_کہیں place
جی_بھر_کر degree
جیسے manner
جیسے_تیسے manner
حال_ہی_میں time
حالیہ_دنوں_میں time
حتی
حتی_کہ sentence
حد_سے_زیادہ degree
حسب_توقع manner
حسب_روایت manner
حسب_سابق manner
حسب_ضرورت manner
حسب_معمول manner
حسب_منشا manner
حقیقت_میں sentence
حقیقتا sentence
حیران_کن_طور_پر sentence
خاص_طور_پر sentence
خاصا degree
خاصہ degree
خاصی_حد_تک degree
خالی
خاموشی_سے manner
خدانخواستہ=خدا_نخواستہ sentence
خصوصا sentence
خفیہ_طور_پر manner
خوب degree manner
خود
خود_بخود manner
خودبخود=خود_بخود manner
خوش_قسمتی_سے sentence
خوشی_سے manner
دائیں place
دائیں_بائیں place
دانستہ manner
دانستہ_طور_پر manner
دراصل=در_اصل sentence
درحقیقت=در_حقیقت sentence
درمیان place
دریں time
دریں_اثنا=دریں_اثناء time
دفعتا time
دل_سے manner
دل_کھول_کر manner
دلچسپ_بات_یہ_ہے sentence
دن_بدن time
دن_بھر time
دن_دہاڑے manner
دن_رات time
دنیا_بھر_میں place
دو_ٹوک_الفاظ_میں manner
دوبارہ time
دوبدو
دور place time
دور_دور_تک place
دوران_انٹرویو time
دوران_تفتیش time
دوران_تقریر time
دوران_حراست time
دوران_خطاب time
دوران_سفر time
دوران_سماعت time
دوران_شو time
دوران_علاج time
دوران_میچ time
دوران_پرواز time
دوران_پروگرام time
دوران_ڈیوٹی time
دوران_کھیل time
دوران_گفتگو time
دوسری_بار time
دوسری_جانب sentence place
دوسری_طرف sentence place
دوسرے_روز time
دوپہر_کو time
دوگنا=دگنا
دگنا=دوگنا degree
دھوم_دھام_سے manner
دھیرے_دھیرے manner
دیر=لوئر_دیر time
دیر_سے time
ذاتی_طور_پر manner
ذرا degree
ذرا_سا degree
رات time
رات_بھر time
رات_کو time
رات_گئے time
راست
رضاکارانہ
رضاکارانہ_طور_پر manner
رفتہ
رفتہ_رفتہ manner time
رواں_سال time
رواں_ماہ time
رواں_ہفتے time
روبرو=رو_برو place
روز time
روز_بروز time
روزانہ time
زبانی
زبردست
زبردستی manner
زمانہ_قدیم_میں time
زندگی_بھر time
زیادہ degree
زیادہ_تر degree
زیادہ_سے_زیادہ degree
زیر place
زیر_زمین place
زیر_صدارت=زیرصدارت
ساتھ manner
ساتھ_ساتھ manner
سال_بھر time
سالانہ time
سامنے place
سب_سے degree
سب_سے_بڑھ_کر sentence
سب_سے_زیادہ degree
سخت degree
سختی_سے manner
سدا time
سر_راہ place
سر_شام time
سراسر degree
سرحد_پار place
سرعام=سر_عام manner place
سرکاری_طور_پر manner
سرے_سے degree
سمندر_پار place
سنیچر time
سوائے
سویرے time
سہ_پہر time
سہی
سیدھا
شاذ
شام time
شام_کو time
شام_گئے time
شاید sentence
شدید degree
شروع_میں time
شفاف_طریقے_سے manner
شہر_بھر_میں place
صاف
صبح time
صبح_سویرے time
صبح_کو time
صحیح
صدیوں_سے time
صرف degree
ضرور sentence
ضرورت_سے_زیادہ degree
طرح manner
طور manner
طوعا_و_کرہا manner
ظاہر_ہے sentence
عام_طور_پر sentence
عرصہ_دراز_سے time
عرصے_سے time
علانیہ manner
علاوہ_ازیں sentence
علی_الصبح time
علیحدہ
عمر_بھر time
عملا manner
عملی_طور_پر manner
عموما time sentence degree
عنقریب time
عین degree
عین_وقت_پر time
غالبا sentence degree
غرب place
غصے_میں manner
غلطی_سے manner
غیر_سرکاری_طور_پر manner
غیر_قانونی_طور_پر manner
فردا_فردا manner
فقط degree
فورا=فوری_طور_پر time
فوری time
فوقتا time
فی_الحال time sentence
فی_الفور sentence
فی_الواقع sentence
فی_الوقت sentence
قانونا manner
قانونی_طور_پر manner
قبل time
قبل_از_وقت time
قبل_ازیں time
قدرتی_طور_پر sentence
قدرے degree
قریب place
قریبا degree
قصدا manner
قطعا sentence degree
قطعی degree
لفظ_بہ_لفظ manner
لگ_بھگ degree
لگاتار time manner
لہذا sentence
ماشاءاللہ=ماشااللہ sentence
ماضی_میں time
ماہانہ time
مبینہ_طور_پر sentence manner
متفقہ_طور_پر manner
متواتر time
مثال_کے_طور_پر sentence
مثلا sentence
مجبورا manner
مجموعی_طور_پر sentence manner degree
محض degree
مختصر_یہ_کہ sentence
مختصرا sentence
مدت_سے time
مدنظر=مد_نظر
مرحلہ_وار time
مزید degree
مزید_برآں sentence
مستقبل_قریب_میں time
مستقبل_میں time
مستقل time
مسلسل time
مشکل_سے manner
مفت manner
مفت_میں manner
مل_جل_کر manner
مل_کر manner
ملک_بھر_میں place
ممکن_ہے sentence
ممکنہ_طور_پر sentence
من_و_عن manner
منظر_عام_پر place
منظم_طریقے_سے manner
منگل_کو time
منگل_کے_روز time
موقع_پر place
موقعے_پر place
مکمل_طور_پر degree
مگر sentence
میرٹ_پر manner
نادانستہ manner
ناصرف=نہ_صرف
نتیجتا sentence
نتیجے_میں sentence
نرمی_سے manner
نزدیک place
نسبتا degree
نقد manner
ننگے_پاوں manner
نہایت degree
نہیں sentence
نیز sentence
نیچے place
واضح_رہے sentence
واضح_طور_پر manner
واقعتا sentence
واقعی sentence
واپس place
ورنہ sentence
وقت_پر time
وقتا time
وقتا_فوقتا time
وہاں place
وہیں place
ویسا
ویسے sentence manner
ویسے_بھی sentence
ٹھیک
ٹھیک_ٹھاک degree
پار
پاس place
پرامن_طریقے_سے manner
پرسوں time
پروان
پس place sentence
پوری_طرح manner degree
پھر time
پھر_بھی sentence
پھر_سے time
پہلی_بار time
پہلی_مرتبہ time
پہلے time
پہلے_ہی time
پیدل manner
پیر time
پیر_کو time
پیر_کے_روز time
پیش_نظر
پیشگی
پیچھے place
چاروں_طرف place
چنانچہ sentence
چند_روز_قبل time
چپکے_سے manner
کئی_سالوں_سے time
کاش sentence
کافی degree
کافی_حد_تک degree
کب time
کبھار time
کبھی time
کبھی_کبھار time
کبھی_کبھی=کبھی_کبھار time
کتنا degree
کدھر place
کس_طرح manner
کس_قدر degree
کسی_حد_تک degree
کسی_نہ_کسی_طرح manner
کل time
کلی_طور_پر degree
کم degree
کم_از_کم degree
کم_و_بیش degree
کنارے
کچھ degree
کچھ_دیر_بعد time
کچھ_عرصہ_قبل time
کھلم_کھلا manner
کھلے_عام manner
کہاں place
کہیں place
کہیں_اور place
کہیں_زیادہ degree
کیا sentence
کیسا
کیسے manner
کیوں
گاہے_بگاہے time
گزشتہ_رات time
گزشتہ_روز=گذشتہ_روز time
گزشتہ_سال time
گزشتہ_ماہ time
گزشتہ_ہفتے time
گنا
گویا sentence
گھر_گھر place
گھنٹوں time
ہاتھوں_ہاتھ manner
ہاں sentence
ہر_جگہ place
ہر_روز time
ہر_طرف place
ہرگز sentence degree
ہفتہ time
ہفتہ_وار time
ہفتے_کو time
ہفتے_کے_روز=ہفتہ_کے_روز time
ہمراہ
ہمیشہ time
ہنوز time
ہنگامی_بنیادوں_پر manner
ہوبہو=ہو_بہو manner
یاد_رہے sentence
یعنی sentence
یقینا sentence
یومیہ time
یوں manner
یک_لخت time
یکایک time
یکجا=یک_جا
یکدم=یک_دم time
یکساں
یکسر degree
یکطرفہ_طور_پر manner
یکے
یکے_بعد_دیگرے manner
یہاں place
یہاں_وہاں place
یہیں place
`
