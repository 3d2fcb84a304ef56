/** Adverbs of time, place, manner and degree, and of sentences. */
export const ADVERBS = `
آئندہ time
آج time
آخر time
آخرکار=آخر_کار sentence
آزادانہ manner
آمنے
آمنے_سامنے place
آن_لائن
آٹومیٹک
آڑے
آگے
آہستہ manner
اب time
ابتک=اب_تک time
ابھی time
اتفاقیہ
اتنا degree
اتوار time
احتجاجا manner
ادھر place
ارد_گرد place
اردگرد=ارد_گرد place
از_سر_نو manner
ازاں
ازسرنو=از_سر_نو manner
ازکم=از_کم
ازیں
اسوقت time
اشد degree
اعلانیہ manner
البتہ sentence
الحال time
الصبح time
الٹا
انتہائی
اندازا degree
اندر
اور
اوسطا degree
اوپر place
اچانک manner
اچھا
اکثر time
اکٹھا
اکیلا
ایسا
بآسانی=باآسانی=با_آسانی manner
باآسانی=با_آسانی=بآسانی manner
بائیں place
باحفاظت
بارہا time
باضابطہ manner
باقائدہ=باقاعدہ manner
باقاعدہ manner
بالآخر=بالاخر time sentence
بالترتیب manner
بالخصوص sentence
بالواسطہ=بلواسطہ manner
بالکل=بلکل degree
باہر
باہم
بتدریج manner
بجا
بجے time
بحفاظت manner
بحیثیت
بخوبی manner
بخود
بدستور manner
بذات
بذات_خود manner
برآں
برابر
براہ
براہ_راست manner
بروئے_کار
بروز time
بروقت time
بس
بسا
بسر
بصورت
بظاہر sentence
بعد time
بعدازاں=بعد_ازاں time
بلآخر=بالآخر sentence
بلا
بلاتعطل=بلا_تعطل manner
بلاشبہ sentence
بلامقابلہ=بلا_مقابلہ
بلاوجہ=بلا_وجہ
بمشکل degree
بڑا
بڑھکر=بڑھ_کر
بھر
بھلا
بھلے
بہت degree
بہرحال=بہر_حال sentence
بیش degree
بے_تحاشا degree
بےحد=بے_حد degree
تاحال time
تاہم
تب time
تبھی time
تقریبا degree
تنہا
تک
تھوڑا degree
تیز manner
تیزی
جب time
جتنا degree
جدھر place
جلد time
جلدی time
جمعہ time
جنوب place
جہاں place
جہاں_کہیں
جیسے
حتی
حقیقتا sentence
خاصا degree
خاصہ degree
خالی
خصوصا sentence
خوب degree manner
خود
خود_بخود manner
دائیں place
دانستہ manner
دراصل=در_اصل sentence
درحقیقت=در_حقیقت sentence
دریں time
دریں_اثنا=دریں_اثناء time
دوبارہ
دوبدو
دور time place
دوگنا=دگنا
ذرا degree
رات time
راست
رضاکارانہ
رفتہ
رفتہ_رفتہ manner
روبرو=رو_برو
روز time
روزانہ time
زبانی
زبردست
زبردستی
زیادہ degree
زیر place
زیر_صدارت=زیرصدارت
ساتھ
سالانہ
سامنے
سخت
سرعام=سر_عام place
سنیچر time
سوائے
سویرے time
سہی
سیدھا
شاذ
شاید sentence
صاف
صبح time
صحیح
صرف degree
ضرور sentence
طرح manner
طور manner
علاوہ_ازیں
علی_الصبح time
علیحدہ
عملا manner
عموما time
عین
غالبا sentence
غرب place
فقط
فورا time
فوری time
فوقتا time
فی_الحال time
قانونا
قبل time
قبل_از_وقت time
قدرے degree
قریب
قریبا degree
قطعی
لگاتار manner
ماہانہ
متواتر
مثلا
مجبورا manner
محض
مدنظر=مد_نظر
مزید degree
مزید_برآں
مستقل
مسلسل
مفت
ناصرف=نہ_صرف
نتیجتا sentence
نزدیک place
نسبتا degree
نقد
نہایت degree
نیز
نیچے place
واقعتا sentence
واقعی sentence
واپس place
وقتا time
وقتا_فوقتا time
وہاں place
وہیں place
ویسا
ویسے sentence
ٹھیک
پار
پاس
پروان
پس place
پھر time
پھر_بھی sentence
پہلے time
پیدل
پیش_نظر
پیشگی
پیچھے place
کافی degree
کب time
کبھار time
کبھی time
کبھی_کبھار time
کتنا degree
کدھر place
کل time
کم degree
کم_از_کم degree
کنارے
کچھ
کہاں place
کہیں place
کیسا
کیسے manner
کیوں
گنا
گویا sentence
گھنٹوں time
ہرگز degree
ہفتہ time
ہمراہ
ہمیشہ time
یقینا sentence
یومیہ time
یوں manner
یکجا=یک_جا
یکدم=یک_دم time
یکساں
یکسر degree
یکے
یکے_بعد_دیگرے manner
یہاں place
یہیں place
`
