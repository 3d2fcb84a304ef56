/** Nouns: singular direct forms with gender and sense; broken plurals are lines of their own. */
export const NOUNS = `
آئرش person m
آئرن m mass
آئس=آئی_سی_ای f thing
آئس_لینڈی m person
آئس_کریم f thing
آئل m
آئل_ٹینکر m thing
آئمہ f m person pl
آئٹم m thing
آئین m doc
آئینہ m thing f
آئینی_ترمیم f doc
آئیورین m person
آئیڈیا m abstract
آئیڈیاز m abstract pl of=آئیڈیا
آئیڈیل m
آئیڈینٹیٹی=آئیڈنٹٹی f
آئیکون m f person
آب m mass
آبادکاری=آباد_کاری f event
آبادی f group placenoun
آباو m pl
آباو_اجداد=آبا_و_اجداد=آباواجداد m pl person
آبدوز f thing
آبشار m placenoun
آبنائے f placenoun
آبپاشی f mass
آتش f m
آتش_زدگی=آتشزدگی m event
آتش_زنی f event
آتش_فشاں m placenoun
آتشزدگی=آتش_زدگی f event
آثار m pl of=اثر abstract
آثار_قدیمہ m placenoun
آج time m
آجر m person
آخر time m abstract
آداب m abstract pl of=ادب
آدم m
آدمی m person
آدھی_رات f time
آذربائیجانی=آذری m person
آرا=آراء f pl of=رائے
آرائش f
آرائی f
آرام m abstract
آرام_گاہ f placenoun
آرزو f abstract
آرمی f org
آرمینیائی=آرمینین m person
آرٹ m abstract
آرٹس m pl of=آرٹ
آرٹیمس f m
آرٹیکل m doc
آرڈر m doc
آرڈرز m doc pl of=آرڈر
آرڈیننس m doc
آرگنائزیشن f org
آرگنائزیشنز f org pl of=آرگنائزیشن
آرین m
آزاد_خیال m person
آزادی f abstract
آزادی_اظہار f abstract
آزادی_صحافت f abstract
آزمائش f abstract
آزمائی f
آس f abstract
آسامی=اسامی f m person
آسانی f abstract
آسمان m placenoun
آسن m
آسٹریلوی=آسٹریلین person m
آسٹریلین person
آسٹرین=آسٹریائی m person
آسکر m thing
آشا f
آشرم m placenoun
آغاز m time event abstract
آفات f event pl of=آفت
آفاق m pl of=افق
آفت f event
آفتاب m
آفر f
آفرز f pl of=آفر
آفرین f
آفس m placenoun
آفیسر m f person
آفیسرز m person pl of=آفیسر
آفیشل m person f
آفیشلز m pl person of=آفیشل
آقا m person
آل f group
آل_راونڈر=آلراونڈر m person f
آلات m pl of=آلہ thing
آلو m thing
آلودگی f abstract
آلہ m thing
آم m thing
آماجگاہ=آماج_گاہ f placenoun
آمادگی f
آمد f event
آمد_و_رفت f abstract
آمدن f abstract
آمدنی f abstract
آمدورفت=آمد_و_رفت f abstract
آمر m person
آمریت f abstract
آن f
آنت f thing
آندھی f thing
آنر m
آنسو m
آنند m
آنکھ f thing
آنگن m placenoun
آواز f speech
آٹا m mass thing
آٹو m f
آپ_بیتی f doc
آپریشن m event
آپریشن_تھیٹر m placenoun
آپریشن_کلین_اپ m event
آپریشنز m event pl of=آپریشن
آپریٹر m f person
آپریٹرز m f person pl of=آپریٹر
آپس m
آپشن m
آپشنز m pl of=آپشن
آڈٹ m doc
آڈٹ_رپورٹ f doc
آڈیو f doc
آڈیو_لیک f doc
آڑ f
آڑھتی m person
آکاش m
آکسائیڈ m mass
آکسیجن f mass
آکشن f event
آگ f
آگاہی f abstract
آگہی f abstract
آہنگ m
آہنگی f
آیا f of=آ
آیت f doc
ائیر=ایئر f
ابتدا=ابتداء f abstract
ابتری f abstract
ابلاغ m
ابن m
ابھار m
ابہام m abstract
اتار m
اتحاد m org abstract group
اتحادی m f person
اتر m
اتفاق m abstract
اتفاق_رائے m
اتوار m time
اتھارٹی f org
اتھرائزیشن f doc
اثاثہ m abstract
اثر m abstract
اثر_و_رسوخ=اثرورسوخ m abstract
اثرات m pl of=اثر abstract
اثرورسوخ m abstract
اثنا f
اثناء=اثنا f
اجارہ m
اجارہ_داری f
اجازت f abstract
اجازت_نامہ m doc
اجتماع m event group
اجتماعیت f abstract
اجتناب m abstract
اجداد m pl of=جد
اجر m abstract
اجرا=اجراء m
اجرت f abstract
اجزا=اجزاء m pl of=جزو
اجزاء=اجزا m pl of=جزو
اجلاس m event
اجناس f pl of=جنس
اجنبی m person
احاطہ m placenoun
احباب m person pl
احتجاج m event
احترام m abstract
احتساب m abstract
احتساب_عدالت f org
احتیاط f abstract
احساس m abstract
احسان m abstract
احمدی m person
احمق m person
احوال m pl abstract of=حال
احکام m pl of=حکم doc
احکامات m pl of=حکم doc
اخبار m media doc
اخبارات m media doc pl of=اخبار
اختتام m time
اختلاف m abstract
اختلافات m abstract pl of=اختلاف
اختیار m abstract
اختیارات m pl of=اختیار abstract
اخراج m event
اخراجات m pl of=خرچ
اخلاق m abstract
اخلاقیات f
اخوند m person
ادا f
ادائیگی f event abstract
ادائیگی_کارڈ f thing
ادارہ m org
اداریہ m doc
اداسی f abstract
اداکاری f abstract
ادب m abstract
ادبا=ادباء m person pl
ادراک m abstract
ادرک m thing
ادوار m pl time of=دور
ادویات=ادویہ f pl of=دوا thing
ادھار m
اذہان m pl of=ذہن
اذیت f abstract
ارادہ m abstract
ارادیت f abstract
اراضی f placenoun
اراکین=ارکان m pl person of=رکن
ارب m unit
ارب_پتی m person
ارباب m person
ارتقا=ارتقاء m
ارتکاب m
ارجنٹائنی=ارجنٹینی m person
اردنی m person
اردو f
ارزانی f abstract
ارشاد m speech
ارمان m
ارکان m person pl of=رکن
اریٹیرین m person
ازالہ m abstract
ازبک m person
ازدواج f
ازم m
اساتذہ m person pl of=استاد
اسباب m abstract pl of=سبب
استاد m person f
استاذ m person
استثنی m abstract
استحصال m abstract
استحکام m abstract
استدعا f speech
استدلال m speech
استری f thing
استعداد f abstract
استعفی=استعفا m doc event
استعمال m abstract
استغاثہ m org group
استفادہ m abstract
استفسار m speech
استقبال m
استقبالیہ m event
استوائی m person
اسد m
اسرائیلی person m
اسرار m
اسسٹ m
اسقاط m
اسلام m abstract
اسلاموفوبیا f abstract
اسلحہ m mass thing
اسلوب m abstract
اسلوبی f
اسماء=اسما f m
اسمارٹ_فون=سمارٹ_فون m thing
اسمبلی f org
اسموگ=سموگ f thing
اسمگلر=سمگلر m person
اسمگلنگ=سمگلنگ f abstract
اسٹائل=سٹائل m
اسٹار=سٹار m person
اسٹارٹ m
اسٹاف=سٹاف m group
اسٹاپ=سٹاپ m placenoun
اسٹاک=سٹاک m
اسٹاک_ایکسچینج=سٹاک_ایکسچینج f org
اسٹاک_مارکیٹ=سٹاک_مارکیٹ f org
اسٹاکس=سٹاکس m pl of=اسٹاک
اسٹریس m
اسٹریم f
اسٹریمنگ f
اسٹریٹ=سٹریٹ f placenoun
اسٹمپ=سٹمپ f m
اسٹور=سٹور m placenoun
اسٹوری=سٹوری f doc
اسٹوریز f pl of=اسٹوری
اسٹوڈنٹ=سٹوڈنٹ m f person
اسٹوڈنٹس=سٹوڈنٹس m pl person of=اسٹوڈنٹ
اسٹڈی=سٹڈی f doc
اسٹیبلشمنٹ f group
اسٹیج=سٹیج m placenoun
اسٹیشن=سٹیشن m placenoun
اسٹیل=سٹیل m
اسٹینڈ=سٹینڈ m
اسٹیٹ=سٹیٹ f org
اسٹیٹ_بینک=سٹیٹ_بینک m org
اسٹیٹس=سٹیٹس m
اسٹیپ m
اسٹیڈیم=سٹیڈیم m placenoun
اسٹیک m
اسٹیک_ہولڈر=سٹیک_ہولڈر m person
اسپائی_ویئر m
اسپانسر=سپانسر m f person
اسپانسرز=سپانسرز m pl of=اسپانسر
اسپاٹ m
اسپرے=سپرے m
اسپننگ f
اسپیس f
اسپیل m
اسپیڈ=سپیڈ f
اسپیکر=سپیکر m f
اسکالر=سکالر m f person
اسکالرشپ m
اسکروٹنی f
اسکرپٹ=سکرپٹ m doc
اسکرین=سکرین f thing
اسکرین_شاٹ=سکرین_شاٹ m doc
اسکریننگ f
اسکواڈ=سکواڈ m group
اسکواڈز m pl group of=اسکواڈ
اسکور=سکور m
اسکورر m f person
اسکول=سکول m placenoun org
اسکوپ m abstract
اسکوڈ m
اسکیم=سکیم f doc
اسکین=سکین m
اسیر m f person
اشارہ m speech
اشاریہ m
اشاعت f
اشتراک m abstract
اشتراکی m f person
اشتعال m
اشتہار m doc
اشتہارات m doc pl of=اشتہار
اشتہاری m person
اشتیاق m
اشخاص m person pl
اشرافیہ f group
اشعار m doc pl of=شعر
اشیا=اشیاء f pl of=شے thing
اشیائے f pl of=شے
اشیائے_خورونوش=اشیائے_خور_و_نوش f thing pl
اصرار m
اصطلاح f abstract
اصل f
اصلاح f abstract
اصلاح_پسند m person
اصلاحات f abstract pl of=اصلاح
اصول m abstract pl
اصولی_موقف m abstract
اضافہ m abstract
اضطراب m abstract
اضلاع m placenoun pl of=ضلع
اطالوی m person
اطراف f m pl of=طرف
اطفال m person pl of=طفل
اطلاع f speech
اطلاعات f speech pl of=اطلاع
اطلاق m abstract
اطمینان m abstract
اطوار m abstract pl
اظہار m
اظہار_تشویش m speech
اظہار_خیال m speech
اظہار_یکجہتی f abstract
اعادہ m
اعانت f abstract
اعتبار m abstract
اعتدال m
اعتدال_پسند m person
اعتراض m speech
اعتراضات m pl of=اعتراض
اعتراف m speech
اعتماد m abstract
اعتمادی f
اعجاز m
اعداد m pl of=عدد
اعداد_و_شمار=اعدادوشمار m pl
اعدادوشمار=اعداد_و_شمار m doc pl
اعزاز m abstract
اعزازات m pl of=اعزاز
اعشاریہ m
اعصاب m pl of=عصب
اعضا=اعضاء m pl of=عضو
اعلامیہ m doc
اعلان m doc speech
اعلان_جنگ m speech
اعمال m abstract pl of=عمل
اغوا=اغواء m event
اغوا_کار m person
افادیت f
افتتاح m event
افتخار m
افراتفری=افرا_تفری f abstract
افراد m pl person of=فرد
افراط f
افراط_زر m abstract
افریقی m person
افزائش f
افزائی f
افسانہ m doc
افسر m person f
افسران m pl person of=افسر
افسوس m abstract
افعال m pl of=فعل
افغان person m f
افغانی m person unit
افق m
افلاس f abstract
افواج f org group pl of=فوج
افواہ f speech
افکار m abstract pl of=فکر
افیئر m
افیئرز m pl
افیون f mass
اقارب m pl group
اقبال m abstract
اقبالی_بیان m doc
اقتباس m doc
اقتدار m abstract
اقتدار_اعلی m abstract
اقدار f pl of=قدر
اقدام m abstract
اقدامات m abstract pl of=اقدام
اقدمات m
اقرار m speech
اقربا=اقرباء m person pl
اقربا_پروری f abstract
اقساط f pl of=قسط
اقسام f pl of=قسم
اقلیت f group
اقوال m abstract pl of=قول
اقوام f pl group of=قوم
الارم m
البانوی m person
البم m f doc
التجا f speech
التوا=التواء m abstract
الجزائری=الجیرین m person
الجھن f abstract
الحاد m abstract
الحاق m abstract
الرجی f
الرٹ m
الزائمر m
الزام m speech abstract
الزام_تراشی f speech
الزامات m pl of=الزام abstract
الفابیٹ m
الفاظ m pl of=لفظ
اللہ m person
الماری f thing
الماس f m
المیہ m event
الو m
الوداع m
الٹراساونڈ m
الٹی f
الٹی_میٹم=الٹیمیٹم m speech
الگورتھم m
الہ m
الہام m f
الیون f group m
الیکشن m event
الیکشن_کمیشن=الیکشن_کمیشن_آف_پاکستان=ای_سی_پی m org
الیکشنز m event pl of=الیکشن
الیکٹرانک_میڈیا m media
الیکٹرانکس f pl
الیکٹرز m person pl of=الیکٹر
الیکٹرک
ام f
امارات f pl of=امارت
اماراتی m person
امارت f
امام m person
امام_بارگاہ m placenoun
امان f m
امانت f abstract m
امت f group
امتحان m event abstract
امتحانی_پرچہ m doc
امتزاج m abstract
امتیاز m abstract
امتیازی_سلوک m abstract
امداد m f abstract
امدادی_ادارہ m org
امدادی_کارکن m f
امر m abstract
امرا=امراء m person pl of=امیر
امراض m pl of=مرض abstract
امرت m
امریکن m f person
امریکی=امریکن person m
امل f
املاک f thing pl
امن m abstract
امن_و_امان m abstract
اموات f pl event of=موت
امور m abstract pl of=امر
امپائر=ایمپائر m f
امپائرنگ f
امپورٹ f
امپورٹر m f person
امپورٹرز m person pl of=امپورٹر
امپیکٹ m
امکان m abstract
امکانات m pl of=امکان abstract
امیج m
امید f m abstract
امیدوار=امید_وار m f person
امیر person m
امین m person
امیگریشن f
انا=اینا f
اناج m mass
انار m thing
اناڑی m person
انبار m
انبوہ m group
انبیا=انبیاء m person pl
انتباہ m speech
انتخاب m event
انتخابات m event pl of=انتخاب
انتخابی_امیدوار m person
انتخابی_مہم f event
انتشار m
انتظار m
انتظام m abstract
انتظامات m pl of=انتظام abstract
انتظامیہ f org group
انتقال m event
انتقام m abstract
انتہا f abstract
انتہا_پسند=انتہاپسند person m
انتہا_پسندی f abstract
انجام m
انجری f
انجم f m
انجمن f org
انجن m thing
انجیل f doc
انجینئرز m person pl of=انجینئر
انجینئرنگ f
انجیکشن=انجکشن m thing
انحراف m
انحصار m abstract
انحصاری f
انحطاط m abstract
انخلا=انخلاء m event abstract
انداز m abstract
اندازہ m abstract
اندازی f
اندر m
اندراج m
اندوری m person
اندوزی f
اندھا m person
اندھیرا m
اندیشہ m abstract
انرجی f
انسائیکلوپیڈیا m doc f
انسان m person
انسان_دوست m person
انسان_دوستی f abstract
انسانی_اسمگلنگ f abstract
انسانی_حقوق_کارکن m f person
انسانیت f abstract
انسداد m abstract
انسداد_دہشت_گردی_عدالت f org
انسٹالمنٹ f
انسٹالیشن f
انسٹیٹیوٹ=انسٹی_ٹیوٹ m org
انسپیکشن f event
انشورنس f
انصار m
انصاف m abstract
انصافی f
انضمام m event abstract
انعام m abstract
انعامات m pl of=انعام
انعقاد m event
انفارمیشن f
انفارمیشن_ٹیکنالوجی f abstract
انفرادیت f abstract
انفراسٹرکچر=انفرااسٹرکچر m
انفلو m
انفلوئنسر m f person
انفلوئنسرز m pl person of=انفلوئنسر
انفلوز m pl of=انفلو
انفنٹری f group
انفو
انفورسمنٹ f
انفیکشن m f
انقلاب m event abstract
انقلابی m person
اننگ=اننگز f event
اننگز f event
انوار m
انواع f pl of=نوع
انوویشن f
انویسٹمنٹ f
انویسٹیگیشن f
انٹر m
انٹربینک f
انٹرفیس m
انٹرمیڈیٹ m
انٹرن m f person
انٹرنیٹ m
انٹرنیٹ_شٹ_ڈاون m event
انٹرویو m speech doc
انٹرویوز m speech pl of=انٹرویو
انٹرٹینمنٹ f
انٹری=اینٹری f event
انٹیلی_جنس_ایجنسی f org
انٹیلیجنس=انٹیلی_جنس f org
انچ m unit
انڈا=انڈہ m thing
انڈر_پاس m placenoun
انڈسٹری f org
انڈسٹریز f org pl of=انڈسٹری
انڈونیشیائی=انڈونیشین m person
انڈونیشین=انڈونیشیائی m person
انڈہ=انڈا m thing
انڈین m person
انڈینز m person pl of=انڈین
انڈیکس m doc
انڈیکیٹر m
انڈیکیٹرز m pl of=انڈیکیٹر
انکار m speech
انکاونٹر m event
انکرپشن f
انکشاف m speech
انکشافات m pl of=انکشاف
انکلوژر=انکلوژرز m placenoun
انکم f
انکم_ٹیکس m
انکوائری f event doc
انگ m
انگریز m person f
انگریزی f
انگشت_نمائی f
انگلش=انگریز m person f
انگلی f thing
انگور m thing
انگولن m person
انگوٹھی f thing
انگیزی f
انہدام m event
انیشیٹو m
اوائل m pl of=اول time
اواخر m pl time
اورنج_لائن f
اوزار m thing
اوزی m f person
اوس f thing
اوسط f
اوقات m time pl of=وقت f
اوقات_کار m time
اولاد f group
اولمپک m event
اولمپکس=اولمپک m event pl
اولیا=اولیاء m person pl
اوم m
اونس m unit
اونٹ m thing
اونچائی f
اوور m unit
اوورز m pl of=اوور
اوول
اوپن m
اوپنر m person f
اوپنرز m pl person of=اوپنر
اوپننگ f
اٹیک m event
اپ_گریڈ m
اپارٹمنٹ m placenoun
اپارٹمنٹس m placenoun pl of=اپارٹمنٹ
اپر m
اپروچ f
اپریل m time
اپوزیشن f group
اپولو m
اپڈیٹ=اپ_ڈیٹ f doc
اپیل f speech doc
اپیل_کنندہ m person
اچیومنٹ f
اڈہ=اڈا m placenoun
اڑان f
اکانومی f
اکاونٹ m
اکاونٹس m pl of=اکاؤنٹ
اکتوبر m time
اکثریت f group
اکرام m
اکنامکس f
اکیڈمی f org
اگست m time
اہتمام m abstract
اہداف m abstract pl of=ہدف
اہل m person pl
اہل_خانہ=اہلخانہ m pl group
اہل_و_عیال m pl group
اہلخانہ=اہل_خانہ m person group pl
اہلکار=اہل_کار m person
اہلکاران m person pl
اہلی f
اہلیت f abstract
اہمیت f abstract
ای_میل m doc f
ایئر_کنڈیشنر m thing
ایئرفورس=ایئر_فورس f org
ایئرلائن=ائیرلائن=ایئر_لائن f org
ایئرلائنز=ائیرلائنز f pl org of=ایئرلائن
ایئرویز=ایئر_ویز f org
ایئرپورٹ=ائیرپورٹ=ائرپورٹ m placenoun
ایام m pl time of=یوم
ایتھلیٹ=اتھلیٹ m f person
ایتھلیٹس m person pl of=ایتھلیٹ
ایتھوپیائی=ایتھوپین m person
ایثار m abstract
ایج f
ایجاد f
ایجنسی f org
ایجنسیز f org pl of=ایجنسی
ایجنٹ m person f
ایجنٹس m person pl of=ایجنٹ
ایجنڈا=ایجنڈہ m doc abstract
ایجوکیشن f
ایر f
ایرانی person m
ایریا m placenoun
ایریاز m placenoun pl of=ایریا
ایس_ایم_ایس m speech
ایسوسی_ایشن=ایسوسیشن=ایسوی_ایشن f org
ایسوسیشن=ایسوسی_ایشن f org
ایسٹونین m person
ایشز f event
ایشو m abstract
ایشوز m abstract pl of=ایشو
ایشیا_کپ=ایشیاکپ m event
ایشیائی m person
ایغور m person
ایف_آئی_آر=ایفآئی_آر f doc
ایف_سی=فرنٹیئر_کور f org
ایل_او_سی f placenoun
ایل_پی_جی f thing
ایم_آر_آئی m
ایم_بی m unit
ایما f m
ایمان m f abstract
ایمانداری=ایمان_داری f abstract
ایمبولینس f thing
ایمبیسی f org
ایمرجنسی f abstract
ایمرجنسی_لینڈنگ f
ایموجی m f thing
ایموجیز m pl of=ایموجی
ایمونیشن m mass
این_آر_او f
این_جی_او f org
ایندھن m mass thing
اینٹ f thing
اینٹیگن m person
اینڈرائڈ=اینڈروئیڈ=اینڈرائیڈ m
اینڈرائیڈ=اینڈرائڈ m
ایوارڈ m thing
ایوارڈز m pl of=ایوارڈ
ایوان m org placenoun
ایوان_بالا m org
ایوان_زیریں m org
ایوان_صدر m org
ایوان_صنعت_و_تجارت m org
ایونٹ m event
ایونٹس m event pl of=ایونٹ
ایوی_ایشن f
ایپ f thing media
ایپ_اسٹور m media
ایپس f pl of=ایپ
ایپلیکیشن=ایپلی_کیشن f
ایپلیکیشنز f pl of=ایپلیکیشن
ایڈ f m
ایڈجسٹمنٹ=ایڈجسمنٹ f
ایڈریس m doc
ایڈریسز m pl of=ایڈریس
ایڈمن m f person
ایڈمنسٹریشن f group org
ایڈوائزری f doc
ایڈوانس m
ایڈورٹائزنگ f
ایڈیشن m
ایڈیٹنگ f
ایڑی f thing
ایکسرے m
ایکسل m
ایکسٹرا m
ایکسپرٹ m f person
ایکسپریس f media
ایکسپو f event
ایکسپورٹ f
ایکسپورٹس f pl of=ایکسپورٹ
ایکسچنج=ایکسچینج f org
ایکسچینج f org
ایکشن m
ایکشن_پلان m doc
ایکواڈورین m person
ایکویٹی f
ایکٹ m doc
ایکڑ m unit
ایگریمنٹ m doc
ایگریکلچر f
ایگزامینیشن m
ایگزٹ m
ایگزیبیشن f event
ایگزیکٹو=ایگزیکٹیو m f
ایگزیکٹیو=ایگزیکٹو m f person
اے_سی=اسسٹنٹ_کمشنر m f
اے_ٹی_سی f org
بائبل f doc
بائی f
بائیو_ڈائیورسٹی f mass
بائیک f thing
بائیکاٹ m abstract event
باب m
بابا m person
بابائے m person
بابو m person
بات f speech
بات_چیت f speech
باتھ m
باد f
بادام m thing
بادشاہ m person
بادشاہت f org
بادشاہی f
بادل m
بار f m time
بار_ایسوسی_ایشن f org
بار_کونسل f org
بارباڈوسی m person
بارش f event
بارود m thing
بارودی_سرنگ f thing
بارڈر m placenoun
باری f m time
باریکی f abstract
باز m
باز_پرس f
بازار m placenoun
بازو m thing
بازوں m
بازگشت=باز_گشت f abstract
بازی f
بازیابی f event
باس m person
باسکٹ f thing
باسکٹ_بال m
باسی m person
باشندگان m person pl
باشندہ m person
باعث m
باغ m placenoun
باغات m pl of=باغ
باغبانی f abstract
باغی m person
باقاعدگی f
باقی person
باقیات f pl
بال m thing f
بالا m
بالائی f thing
بالادستی=بالا_دستی f abstract
بالرز=بولرز=باولرز m person pl of=بولر
بالغ person
بالنگ=باولنگ f
بالکونی f placenoun
بالی f thing
بالی_وڈ=بالیوڈ=بالی_ووڈ=بولی_وڈ m
بان m
بانا m
باندھ m
بانو f
بانڈ m doc
بانڈز m doc pl of=بانڈ
بانگ f
بانی m f person
بانیان m person pl
باور m
باورچی m person
باورچی_خانہ m placenoun
باونڈری f
باڈی f org
باڈی_گارڈ
باڑ f
باکس m thing
باکسز m pl of=باکس
باکسنگ f
بت m thing
بجلی f thing
بجلی_گھر m placenoun
بجٹ m doc
بجٹ_خسارہ m abstract
بحالی f abstract
بحث f speech
بحر m placenoun
بحر_ہند m placenoun
بحران m event
بحری_جہاز m thing
بحرینی m person
بحریہ f org group
بحیرہ m placenoun
بخار m
بدامنی=بد_امنی f abstract
بدانتظامی=بد_انتظامی f abstract
بدتمیزی=بد_تمیزی f abstract
بدحالی=بد_حالی f
بددعا f speech
بدر m
بدسلوکی=بد_سلوکی f abstract
بدعنوانی=بد_عنوانی f abstract
بدعنوانی_کا_مقدمہ m abstract
بدقسمتی f abstract
بدل m
بدلہ m abstract
بدمعاش m person
بدن m
بدنامی f abstract
بدو m person
بدھ m time person
برآمد f
برآمد_کنندہ m person
برآمدات f pl of=برآمد
برآمدگی f event
برآمدہ m placenoun
برا f
برابری f abstract
برادر m
برادرز m pl
برادری f group
برازیلی=برازیلین m person
برازیلین m f person
براعظم=بر_اعظم m placenoun
برانچ f org
برانڈ m
برانڈز m pl of=برانڈ
براوزر m
براوزنگ f
براون m
براڈبینڈ=براڈ_بینڈ m
براڈکاسٹر m f org person media
براڈکاسٹرز m f person pl of=براڈکاسٹر
براڈکاسٹنگ f
بربریت f
برتاو m abstract
برتری f abstract
برتن m thing
برتھ f
برج m placenoun
برداری f
برداشت f abstract
برس m time unit
برسات f time
برسٹ m
برسی f event time
برصغیر=بر_صغیر m placenoun
برطانوی m person
برطرفی f event
برف f thing
برفباری=برف_باری f event
برق f
برقع=برقعہ m thing
برمی m person
برونڈین m person
برکت m f abstract
برکینابے m person
برگ m
برگر m
برہان m
برہمن m person
برہمی f abstract
بریانی f thing
بریفنگ f speech event
برینٹ m
برینڈ m
بریچ m
بریڈ m f
بریک f m
بریک_فاسٹ m
بریک_ڈاون m event
بریکنگ f
بریکنگ_نیوز f doc
بریگیڈ m group f
بزدلی f abstract
بزرگ m person
بزنس m
بس f m thing
بس_اڈہ m placenoun
بس_سروس f
بستر m thing
بستی f placenoun
بسنت f event
بسکٹ m
بسی f
بشارت f m speech
بصیرت f abstract
بطن m
بغاوت f event abstract
بقا f
بقیہ m
بل m doc
بل_بوتا m
بلا f m thing
بلاک m placenoun group org
بلاکر m
بلاکس m pl of=بلاک
بلاگ m doc media
بلب m thing
بلدیہ f org
بلغارین=بلغاروی m person
بلندی f
بلوغت f time
بلوچ m person f
بلوچی f
بلوہ m event
بلٹ f
بلٹ_پروف_جیکٹ f thing
بلڈ m
بلڈ_پریشر m
بلڈنگ f placenoun
بلڈوزر m thing
بلی f m thing
بلین m unit
بلیوز m pl
بلیٹن m media
بلیک_آوٹ m event
بم m thing
بم_دھماکہ m event
بمبار m person
بمباری=بم_باری f event
بن m
بنا f
بنائی f
بناو m
بند m placenoun
بندر m thing
بندر_بانٹ f event
بندرگاہ f placenoun
بندش f event abstract
بندوبست m abstract
بندوق f thing
بندھن m abstract
بندہ m person
بندی f
بنک=بینک m org
بنکر m person placenoun f
بنگالی m f person
بنگلا=بنگلہ m
بنگلہ m thing placenoun
بنگلہ_دیشی=بنگلادیشی person m
بنیاد f abstract
بو f
بوائز m pl person
بوتا m
بوتل f thing
بوتھ m placenoun
بوجھ m thing abstract
بور m
بورڈ m org
بورڈز m org pl of=بورڈ
بورڈنگ_اسکول m placenoun
بورڈنگ_پاس m
بوری f thing
بوسنیائی=بوسنین m person
بوسٹر m
بوسہ m
بول m
بولرز m pl person of=بولر
بولنگ=باولنگ f
بولی f speech
بولیوین m person
بوند f thing
بونس m
بوٹ m
بوٹس m pl of=بوٹ
بوٹسوانی m person
بوڑھا m person
بوگی f thing
بوہرہ m person
بٹ m
بٹ_کوائن m unit
بٹالین f org group
بٹن m thing
بٹوہ=بٹوا m thing
بچار m
بچاو m abstract
بچت f abstract
بچت_اسکیم f
بچپن m time
بچہ m person
بچی f person
بڑھاوا m
بڑھاپا m time
بڑھوتری f
بڑھک f speech
بکرا m thing
بکری f thing
بکس m
بکنگ f
بکواس f speech
بگاڑ m abstract
بھائو=بھاو m
بھارتی f m person
بھاشا f
بھال f
بھانڈا m
بھاو m
بھاگ m
بھتہ m
بھتہ_خور m person
بھتہ_خوری f abstract
بھجن m
بھرتی f abstract
بھرمار f
بھروسہ=بھروسا m abstract
بھلا m abstract
بھنگ f thing
بھول f
بھول_بھلیاں f pl
بھومی f
بھون m placenoun
بھوٹانی m person
بھوک f abstract
بھٹہ m
بھٹہ_مزدور m
بھٹی f placenoun
بھکاری m person
بھگت m person
بھگوان m person
بھید m abstract
بھیس m
بھیل m person
بھینس f thing
بھینٹ f
بھیڑ f group thing
بھیک f
بہا f
بہادری f abstract
بہار f time
بہاری m f person
بہامی m person
بہانا=بہانہ m
بہانہ m
بہاو m abstract
بہبود f
بہتات f abstract
بہتان m
بہتری f abstract
بہرا m person
بہمن m
بی_آر_ٹی f
بی_بی f
بیئر f
بیان m doc speech
بیان_بازی f speech
بیان_حلفی m doc
بیانات m pl doc speech of=بیان
بیانیہ m speech abstract
بیت m placenoun f doc
بیت_الخلا=بیت_الخلاء m placenoun
بیج m thing
بیراج m placenoun
بیرل m unit
بیروزگاری f abstract
بیری f m
بیریز f pl of=بیری
بیس f placenoun m
بیسمنٹ f m placenoun
بیسن m
بیشی f abstract
بیعت f
بیل m f thing
بیل_آوٹ m
بیلا f
بیلاروسی=بیلاروسین m person
بیلجیئن=بیلجین m person
بیلنس m
بیلنس_شیٹ f doc
بیلٹ m f thing
بیلٹ_پیپر m doc
بیلی f m
بیلیزی m person
بیمار m person
بیماری f abstract
بیمہ_کمپنی f org
بین m f thing
بینائی f
بینر m thing doc
بیننی m person
بینچ=بنچ m org thing group
بینڈ m group
بینک m org
بینکاری f
بینکس m pl org of=بینک
بینکنگ f
بینی f
بیورو m org
بیوروکریسی f group
بیوقوف=بے_وقوف m person
بیوٹی f
بیوٹی_پارلر m
بیوپاری m person
بیوگان f pl of=بیوہ
بیوہ f person
بیٹ m thing
بیٹر m f person
بیٹری f thing
بیٹسمین=بیٹسمن=بلے_باز m person
بیٹل f
بیٹن m thing
بیٹنگ f
بیچ m
بیڈ m thing
بیڈروم=بیڈ_روم m placenoun
بیڑا=بیڑہ m
بیڑہ=بیڑا m group
بیک_گراونڈ m
بیکری f placenoun
بیکٹیریا m pl
بیگ m thing
بیگز m thing pl of=بیگ
بیگم f person
بے_اعتمادی f
بے_ایمانی f abstract
بے_بسی f
بے_حرمتی f abstract
بے_حسی f abstract
بے_خوابی f abstract
بے_دخلی f
بے_عزتی f abstract
بے_گناہ=بےگناہ person
بے_گھری f abstract
بے_یقینی f abstract
بےروزگاری=بے_روزگاری f abstract
بےصبری=بے_صبری f
بےچینی=بے_چینی f abstract
تائید f abstract
تائیوانی m person
تاب f abstract
تابش m f
تابی f
تاتار m person
تاثر m speech abstract
تاثرات m pl of=تاثر
تاثیر m f
تاج m thing
تاجدار m
تاجر m person f
تاجران m person pl
تاجک m person
تاخیر f abstract
تار m thing f doc
تارا m f
تارک m person
تارک_وطن m person
تارکین m person pl of=تارک
تاریخ f time doc abstract
تاریکی f abstract
تازگی f
تالا=تالہ m thing
تالا_بندی f event
تالاب m placenoun
تالہ_بندی f event
تالی f
تامل m person f
تان f
تانا m
تانبا=تانبہ m mass thing
تانی f
تاوان m
تاکید f speech
تبادلہ m event
تبادلہ_خیال m
تباہی f event
تبدیلی f abstract
تبسم f m
تبصرہ m doc speech
تبلیغ f
تتلی f thing
تجارت f abstract
تجارتی_خسارہ m abstract
تجاوز m
تجاوزات f m pl of=تجاوز event
تجاویز f pl doc of=تجویز
تجدید f
تجربات m pl of=تجربہ
تجربہ m abstract
تجزیہ m doc
تجزیہ_نگار m person
تجزیہ_کار=تجزیہ_نگار=تجزیہکار m person
تجسس m abstract
تجویز f doc speech abstract
تحائف m pl of=تحفہ
تحریر f doc
تحریک f org group
تحریک_عدم_اعتماد f event
تحسین f speech m abstract
تحصیل f placenoun
تحفظ m abstract
تحفظات m pl of=تحفظ
تحفہ m thing
تحقیق f doc abstract
تحقیقات f pl event of=تحقیق
تحقیقی_مقالہ m doc
تحلیل f
تحمل m abstract
تحویل f
تخت m thing
تختی f thing
تخلیق f
تخلیقات f pl of=تخلیق
تخمینہ m abstract
تدابیر f pl of=تدبیر abstract
تدارک m abstract
تدبر m abstract
تدبیر f abstract
تدریس f
تدفین f event
تذکرہ m
تراشی f
ترامیم f doc pl of=ترمیم
ترانہ f m
تراویح f event
تربت f placenoun
تربوز m thing
تربیت f abstract
تربیت_گاہ f placenoun
ترتیب f
ترجمانی f speech
ترجمہ m doc
ترجیح f abstract
ترجیحات f pl of=ترجیح abstract
تردید f speech
ترسیل f
ترسیلات f pl of=ترسیل
ترغیب f
ترقی f abstract event
ترمیم f doc
ترویج f
ترک m person
ترکمان m person
ترکی=ترکیہ=ترکیے f m
ترکیب f abstract
تزئین f
تسلسل m abstract
تسلط m abstract
تسلی f speech
تسلیم f
تشبیہ f abstract
تشخص m abstract
تشخیص f
تشدد m abstract
تشریح f speech
تشویش f abstract
تشکر m
تشکیل f abstract
تشکیل_نو f abstract
تشہیر f
تصادم m event abstract
تصاویر f pl of=تصویر
تصدیق f speech abstract
تصفیہ m event
تصنیف f doc
تصور m abstract
تصورات m pl of=تصور
تصویر f media thing doc
تضاد m abstract
تضادات m pl of=تضاد
تعارف m
تعاقب m
تعاون m abstract
تعبیر f abstract
تعجب m
تعداد f abstract
تعریف f speech
تعزیت f speech
تعصب m abstract
تعطل m abstract
تعطیل f event time
تعطیلات f pl event time of=تعطیل
تعلق m abstract
تعلقات m pl of=تعلق abstract
تعلیم f abstract
تعلیمی_سال m time
تعمیر f
تعمیر_نو f abstract
تعمیرات f pl of=تعمیر
تعمیل f
تعین m abstract
تعیناتی f event abstract
تغیر m
تفتیش f event
تفتیشی_رپورٹ f doc
تفریح f abstract
تفریح_گاہ f placenoun
تفریق f
تفصیل f doc
تفصیلات f pl of=تفصیل doc
تفکر m abstract
تقابل m abstract
تقاریب f event pl of=تقریب
تقاضا=تقاضہ m speech abstract
تقاضے m abstract pl of=تقاضا
تقدیر f abstract
تقرر m abstract
تقرری f event
تقریب f event
تقریب_حلف_برداری f event
تقریبات f event pl of=تقریب
تقریر f speech
تقسیم f
تقلید f abstract
تقویت f
تل m
تلاش f
تلاشی f event
تلافی f
تلخ_کلامی f event
تلخی f
تلسی f
تلقین f speech
تلوار f thing
تلک m
تماشائی m person
تمام m
تمباکو m mass thing
تمبو m thing
تمغہ=تمغا m thing
تمل=تامل f person
تمنا f abstract
تن m
تنازع=تنازعہ m event abstract
تنازعات m pl event of=تنازع
تنازعہ=تنازع m event
تناسب m abstract
تناظر m abstract
تناو m abstract
تنبیہ f speech
تنخواہ f abstract
تنزانین m person
تنزلی f abstract
تنزیل m f
تنصیب f
تنصیبات f pl of=تنصیب
تنظیم f org m
تنظیم_نو f abstract
تنقید f speech
تنوع m abstract
تنہائی f abstract
تواتر m
توازن m abstract
توانائی f abstract thing
توثیق f abstract
توجہ f abstract
توحید f abstract
تورات f doc
توسط m
توسیع f abstract
توصیف m f
توفیق m f
توقع f abstract
توقعات f pl of=توقع abstract
توقیر m f abstract
تولہ m unit
تولیہ m thing
تووالوی m person
توپ f thing
توڑ m
توڑ_پھوڑ f event
توہین f abstract
توہین_عدالت f abstract
توہین_مذہب f abstract
تپ m
تڑکا m time
تکبر m abstract
تکذیب f speech
تکرار f speech
تکلف m abstract
تکلیف f abstract
تکمیل f abstract event
تکنیک f abstract
تکیہ m thing
تگ_و_دو f abstract
تھائی m person f
تھانہ m placenoun org
تھراپی f
تھرلر m media
تھرو f
تھریٹ_الرٹ m
تھنک_ٹینک m org
تھوک m
تھپڑ m
تھکاوٹ f abstract
تھکن f abstract
تھیلی f thing
تھیم f abstract m
تھیوری f
تھیٹر m placenoun
تھیٹرز m placenoun pl of=تھیٹر
تہائی f
تہذیب f abstract
تہلکہ m
تہمت f speech
تہوار m event time
تہہ f
تہہ_خانہ m placenoun
تیاری f
تیر m thing
تیزی f
تیل m mass thing
تیلگو f
تیماردار m person
تیموری m person
تیندوا m thing
تیونسی m person
ثالث m person
ثالثی f abstract
ثانیہ f m time
ثبوت m doc
ثروت f
ثقافت f abstract
ثقل m
ثقہ_ذرائع m person pl
ثنا=ثناء f
ثواب m abstract
جا f
جائزہ m doc abstract
جائنٹس
جائیداد=جائداد f placenoun thing abstract
جائے f placenoun
جائے_وقوعہ m placenoun
جائے_پناہ f placenoun
جائے_پیدائش f placenoun
جاب f m
جات f
جادو m
جادوگر=جادو_گر m person
جار m thing
جارجیائی=جارجین m person
جارحیت f abstract
جاسوس m f person
جاسوسی f
جال m thing
جام m
جامعہ f org
جامہ m thing
جان f m
جانب f
جاندار m
جانشین m person
جانور m
جانچ f
جانچ_پڑتال f event
جاپانی person m
جاگ f
جاگنگ f
جاگیر f placenoun
جاگیردار=جاگیر_دار m person
جاں f
جاہ m f
جاہل m person
جبر m abstract
جبری_گمشدگی f event
جبل m placenoun
جبڑا m
جتن m
جتھہ=جتھا m group
جج m f person
ججز m person pl of=جج
جد m f
جدت f abstract
جدوجہد=جدو_جہد=جد_و_جہد f abstract
جدوجہد_کا_دور m abstract
جذب m
جذبات m abstract pl of=جذبہ
جذبہ m abstract
جذبہ_خیرسگالی m abstract
جرائم m pl of=جرم abstract
جرات f abstract m
جراثیم m pl thing of=جرثومہ
جرثومہ m thing
جرح f speech
جرسی f thing
جرم m abstract
جرمانہ m abstract
جرمن person m f
جرنل m doc
جرگہ m group
جریدہ m media doc
جزائر m placenoun pl of=جزیرہ
جزو m
جزیرہ m placenoun
جسامت f
جستجو f
جسم m
جسٹس m
جشن m event
جعل_ساز m person
جعل_سازی f abstract
جعلسازی=جعل_سازی f
جل m f
جلا f
جلال m abstract
جلاو m
جلاوطنی=جلا_وطنی f
جلد time f thing
جلد_بازی f abstract
جلدی time f abstract
جلسہ m event
جلوس m event group
جلوہ m
جم m placenoun
جم_غفیر m group
جماعت f org
جمال m
جمع f
جمعرات f time
جمعہ m time
جملہ m speech
جمود m abstract
جمہوری_نظام m abstract
جمہوریت f abstract
جمہوریہ f placenoun
جمیکن=جمائیکن m person
جن pl m person
جنازہ m event
جنت f placenoun
جنتا f group
جنریشن f group
جنریٹر m thing
جنس f
جنسی_زیادتی f event
جنسیت f
جنم m
جننگ f
جنوب m placenoun
جنوبی_افریقی m person
جنوبی_سوڈانی m person
جنوبی_کوریائی m person
جنوری f time m
جنون m abstract
جنگ f event media
جنگ_بندی f event
جنگجو=جنگ_جو m person f
جنگل m placenoun
جنگلات m placenoun pl of=جنگل
جنگی_طیارہ m thing
جنگی_مشق f event
جو m
جوا m f
جوائنٹ m
جواب m speech
جواب_الجواب m speech
جواب_دہی f abstract
جوابات m pl of=جواب
جوابدہی f abstract
جوار f
جواری m person
جواز m abstract
جوالہ_مکھی m placenoun
جوان m person
جوانی f time
جواہر m pl of=جوہر
جواہرات m thing pl of=جوہر
جوتا m thing
جوس m thing
جوش m abstract
جوش_و_خروش m abstract
جول m
جولائی m f time
جون m time f
جونئیر=جونیئر m f person
جونیئر m person
جوڑ m
جوڑا m group person thing unit
جوڑی f group
جوں f
جوہر m
جوہری_توانائی f abstract
جوہری_پلانٹ m placenoun
جوے=جوئے m of=جوا
جٹ m person
جڑ f thing
جگ m
جگر m thing
جگہ f placenoun abstract
جھانسہ=جھانسا m abstract
جھرمٹ m group
جھلک f
جھنڈ m group
جھنڈا m thing
جھونپڑی f placenoun
جھوٹ m speech
جھٹکا m
جھڑپ f event
جھڑپیں f event pl
جھکاو m abstract
جھگڑا m event abstract
جھیل f placenoun
جہاد m event
جہاز m thing
جہالت f abstract
جہان m
جہاں m
جہنم f placenoun
جی m
جی_بی m unit
جیب f
جیت f m abstract
جیل f placenoun
جیل_خانہ m placenoun
جیمنائی=جیمینائی
جین m person f
جینا m f
جینز f m thing pl of=جین
جینڈر m
جیوری f group
جیولری f
جیون m
جیٹ m
جیپ f
جیکٹ f thing
جیگوار m
جے_آئی_ٹی f org
حاجن f
حاجی m person f
حادثات m event pl of=حادثہ
حادثہ m event
حاصل m
حاضری f event abstract
حاضرین m person pl of=حاضر
حافظ m person
حال m abstract time
حالات m pl of=حالت abstract of=حال
حالات_زندگی m abstract pl
حالت f abstract
حامل person
حاملہ f person
حامی m person f
حامیان m person pl
حاکم m person
حاکمیت f
حب f
حب_الوطنی f
حبیب m
حج m event
حجاب f m thing
حجاج m person pl
حجم m
حد f abstract
حدت f abstract
حدود f placenoun pl of=حد
حدیث f doc
حدید m
حر m
حرارت f abstract
حراست f event
حربہ m abstract
حرف m
حرمین f m
حروف m pl of=حرف
حرکات f abstract pl of=حرکت
حرکت f abstract
حریت f
حریف m person
حریم f m
حزب f org
حزب_اختلاف f group
حزب_اقتدار f group
حساب m abstract
حساب_کتاب m abstract
حساسیت f
حسد m abstract
حسرت f abstract
حسن m abstract
حسینہ f person
حشمت m f
حصار m placenoun
حصص m pl of=حصہ
حصول m
حصہ m
حصہ_دار m person
حضرات m person pl
حضرت m person
حضور m person
حفاظت f abstract
حفظان m
حق m abstract
حق_تلفی f abstract
حقائق m pl of=حقیقت abstract
حقدار=حق_دار m f person
حقوق m pl of=حق abstract
حقہ m thing
حقیقت f abstract
حل m abstract
حلف m speech abstract
حلف_برداری f event
حلف_نامہ m doc
حلقہ m group placenoun
حلقہ_انتخاب m placenoun
حلیف m person
حلیم m
حلیہ m
حمایت f speech abstract
حمایتی m person
حمد m f doc
حمزہ m
حمل m
حملہ m event
حملہ_آور m person
حنا f
حوالات f placenoun
حوالگی f event
حوالہ m doc speech
حوثی m person
حوصلہ m abstract
حوصلہ_افزائی f abstract
حوصلہ_شکنی f abstract
حویلی f placenoun
حکام m pl person of=حاکم
حکایت f doc
حکم m doc speech
حکم_عدولی_کا_جرم m abstract
حکم_نامہ=حکمنامہ m doc
حکما m person pl
حکمت m f abstract
حکمت_عملی f abstract
حکمران=حکمراں m person f
حکمرانی f abstract
حکمنامہ=حکم_نامہ m doc
حکومت f org
حکومتی_اتحاد f org
حکومتی_ادارہ m org
حکیم m person
حیا f abstract
حیات f m
حیثیت f abstract
حیرانی f abstract
حیرت f abstract
خاتمہ m event abstract
خاتون f person
خادم m person
خارجی m f person
خاصہ m abstract
خاصیت f
خاطر f
خاقان m
خالق m person
خام_تیل m thing
خاموشی f abstract
خامی f abstract
خان m
خاندان m group
خانقاہ f org placenoun
خانہ m
خانہ_جنگی f event
خاور m
خاوند m person
خاک f mass
خاکہ m doc
خاکی
خبر f doc speech
خبر_رساں_ادارہ m org media
خبر_رساں_ایجنسی f org
خبرایجنسی=خبر_ایجنسی f org media
خبریں f doc speech pl of=خبر
ختنہ m event
خدا m person
خدشات m abstract pl of=خدشہ
خدشہ m abstract
خدمات f pl of=خدمت abstract
خدمت f abstract
خدوخال=خد_و_خال m abstract pl
خرابی f abstract
خراج m
خراج_تحسین m speech
خراج_عقیدت m speech
خراش f
خربوزہ m thing
خروج m event
خروش m
خرچ m abstract
خرچہ m abstract
خرید f
خریدار m f person
خریداری f event
خزانہ m placenoun org
خزاں f time
خسارہ m abstract
خشک_سالی f event
خصلت f abstract
خصوصیات f pl of=خصوصیت
خصوصیت f
خط m doc
خط_و_کتابت f speech
خطاب m speech
خطاطی f abstract
خطبہ m speech
خطرات m pl of=خطرہ abstract
خطرہ m abstract
خطوط m pl doc of=خط
خطہ m placenoun
خطیب m person f
خفگی f abstract
خفیہ_ایجنسی f org
خلا=خلاء m placenoun f abstract
خلا_باز=خلاباز m person
خلائی_اسٹیشن m placenoun
خلاباز=خلا_باز m person f
خلاصہ m doc
خلاف_ورزی f event abstract
خلافت f org
خلانورد=خلا_نورد m person f
خلع m f
خلفا=خلفاء m person pl
خلل m
خلیات m pl of=خلیہ
خلیج f placenoun
خلیفہ m person
خلیہ m
خمیازہ m abstract
خناق m
خنجر m thing
خندق f placenoun
خواب m abstract
خواتین f pl person of=خاتون m
خواجہ_سرا m person
خواص m person pl
خواندگی f abstract
خواہ f
خواہش f abstract
خواہشات f pl of=خواہش
خواہشمند=خواہش_مند m person f
خوبصورتی=خوب_صورتی f abstract
خوبی f abstract
خود
خود_ارادیت f abstract
خود_اعتمادی f abstract
خود_انحصاری f abstract
خود_غرضی f
خودمختاری=خود_مختاری f abstract
خودکش_بمبار m person
خودکش_جیکٹ f thing
خودکش_حملہ m event
خودکشی f event
خودکفالت f abstract
خوراک f abstract thing
خورشید m f
خوری f
خوش_قسمتی f abstract
خوشبو f
خوشحالی=خوش_حالی f abstract
خوشخبری=خوش_خبری f speech
خوشگواری f abstract
خوشی f abstract
خوف m abstract
خول m thing
خون m mass thing
خونریزی=خون_ریزی f event
خونی m person
خیال m abstract
خیالات m pl of=خیال
خیر f
خیرات m abstract
خیراتی_ادارہ m org
خیرباد=خیر_باد m
خیرمقدم=خیر_مقدم m
خیریت f abstract
خیمہ m thing
دائرہ m
داتا m person
داخلہ m event
داد f
دار m f
دارالحکومت m placenoun
دارالخلافہ=دار_الخلافہ m placenoun
داران m person pl
دارومدار=دار_و_مدار m abstract
داروں m
داری f
داس m
داستان f speech doc
داغ m
دال f thing
دام m unit
دامن m
دان m
دانت m
دانش f m
دانشور=دانش_ور m person f
دانہ m
دانی f
داو m
داڑھی f thing
دباو m abstract
دبنگ
دخل m abstract
دخلی f
دخول m event
در m
درآمد f abstract
درآمد_کنندہ m person
درآمدات f pl of=درآمد abstract
دراز f thing
دراندازی f event abstract
دراڑ f
دربار m placenoun
درباری m person f
درجن f m unit
درجہ m unit abstract
درجہ_حرارت m unit
درخت m thing
درخواست f doc speech
درخواست_گزار=درخواست_گذار m person
درخواست_گزاران m person pl
درد m abstract
درس_گاہ f placenoun
درستگی=درستی f
درسگاہ f org
درمیان m
دروازہ m placenoun thing
درویش m person
درگاہ f placenoun
درہ m placenoun
درہم m unit
دری f thing
دریا m placenoun
دریائے m placenoun
دریافت f
دریغ m
دستار f thing
دستانہ m thing
دستاویز f doc
دستاویزات f pl doc of=دستاویز thing
دستاویزی_فلم f doc
دستبرداری=دست_برداری f
دستخط m
دستور m abstract
دستکاری f abstract
دستہ m group unit
دستیابی f abstract
دسمبر m time
دسہرہ=دسہرا m event
دشمن m person
دشمنی f abstract
دشنام f
دشواری f abstract
دعا f speech
دعوت f speech event
دعوت_نامہ m doc
دعوی=دعوا=دعوے=دعووں m speech
دعویدار=دعوے_دار m f person
دعوے m speech pl of=دعویٰ
دفاتر m placenoun pl of=دفتر
دفاع m abstract
دفتر m org placenoun
دفتر_خارجہ m org
دفعات f doc pl of=دفعہ
دفعہ f doc time
دق f
دل m thing
دلائل m pl speech of=دلیل
دلال m person
دلت m person
دلدار m
دلچسپی f abstract
دلکشی=دل_کشی f
دلہا=دولہا=دولہے m person
دلہن f person
دلیل f speech abstract
دلیہ m mass
دم m f
دماغ m thing
دمہ m
دن m time
دنبہ m thing
دنگا m event
دنیا f placenoun
دنیائے f of=دنیا
دوا f thing
دوائی f thing
دواخانہ m org
دوبارہ_گنتی f event
دودھ m mass thing
دور m time
دور_اقتدار m abstract
دوران m time
دورانیہ m time
دورہ m event
دوری f abstract
دوزخ f placenoun
دوست m f person
دوستانہ m
دوستی f abstract
دوشیزہ f person
دولت f m abstract
دوپٹہ=دوپٹا m thing
دوپہر f time m
دوڑ f event
دوہری_شہریت f abstract
دکان=دوکان f placenoun
دکاندار=دکان_دار m person f
دکھ m abstract
دکھائی f
دکھاوا m
دھات f mass thing
دھار f
دھارا m
دھام m
دھاندلی f event
دھاوا m event
دھاک f abstract
دھاگہ=دھاگا m thing
دھبہ=دھبا m
دھجی f
دھرم m abstract
دھرنا m event
دھماکہ=دھماکا m event
دھمکی f speech
دھن m f doc
دھند f mass thing
دھوئیں=دھویں m of=دھواں
دھواں m mass thing
دھورندھر m
دھول f mass thing
دھوم f
دھوپ f mass thing
دھوکا=دھوکہ m
دھوکہ=دھوکا m abstract
دھوکہ_دہی f abstract
دھچکا m
دھڑ m
دھڑا m group
دھڑکن f
دھیان m
دہائی f time
دہانہ m placenoun
دہانی f
دہشت f abstract
دہشت_زدگی f abstract
دہشت_گردی=دہشتگردی f abstract
دہشتگرد=دہشت_گرد m f person
دہلا m
دہلیز f placenoun
دہندگان m pl person of=دہندہ
دہندہ m person
دہی m f thing
دیا f m
دیانت f abstract
دیانتداری f abstract
دید f
دیدہ m
دیر=لوئر_دیر f time
دیش m
دین m abstract
دینار m unit
دیو m
دیوار f thing placenoun
دیوالی f event
دیوالیہ m
دیوان m doc
دیوانہ m f person
دیوتا m person
دیوی f person
دیکھ_بھال f abstract
دیگ f thing
دیہات m placenoun
ذائقہ m abstract
ذات f group
ذاکر m person f
ذخائر m thing pl of=ذخیرہ
ذخیرہ m thing
ذخیرہ_اندوز m person
ذخیرہ_اندوزی f abstract
ذرائع m person pl of=ذریعہ
ذریعہ m abstract
ذلت f abstract
ذمہ m
ذمہ_دار=ذمے_دار=ذمہدار person
ذمہ_داری=ذمے_داری=ذمہداری f abstract
ذمے_داری f abstract
ذوق m abstract
ذکر m speech
ذہانت f abstract
ذہن m
ذہنیت f
ذی_الحج=ذوالحج m time
ذیابطیس=ذیابیطس f
ذیابیطس m
ذیل m
ذیلی_کمیٹی f org
رئیس m person
رائس m
رائفل f thing
رائلز m pl
رائٹرز=رائیٹرز m pl person
رائٹس m pl
رائیڈر m
رائیڈرز m f person pl
رائے f speech
رائے_دہندہ m person
رائے_شماری f event
رابطہ m abstract
رابن m f
رات f time
راج m abstract
راجا=راجہ m person
راجپوت m person
راجہ=راجا m person
راحت m f abstract
راز m abstract speech
رازداری=راز_داری f abstract
راستہ m placenoun
رافیل=رافائل m thing
رام m
رانی f person
راول m
راونڈ m event
راونڈر m person f
راونڈرز m f person pl
راوی m person
راک m f
راکٹ m thing
راکھی f
راہ f
راہب m person
راہداری=راہ_داری f placenoun
راہرو m person
راہزنی f event
راہگیر=راہ_گیر m person
راہی m person
رب m person
رب_العزت m person
رباب f m
رباط f
ربط m
ربی m person
رتبہ m abstract
رتن m
رجب m time
رجحان=رحجان m abstract
رجحانات m pl of=رجحان
رجسٹر m doc
رجسٹری f doc
رجسٹریشن f
رجمنٹ f group
رجوع m
رجیم f m org
رحم m abstract
رحم_دلی f abstract
رحمان=رحمانوف m
رحمت f m abstract
رخ m abstract
رخسار f m
رخصت f time
رخصتی f event
رد m
رد_عمل=ردعمل m
ردا f
ردعمل=رد_عمل m speech abstract
ردوبدل=رد_و_بدل m
ردھم m
رزلٹ m
رس m mass
رسائی f abstract
رسالہ m media
رسانی f
رسد f
رسم f event abstract
رسوخ m abstract
رسول m person
رسومات f event pl of=رسم
رسپانس m speech
رسک m abstract
رسی f thing
رسید f doc
رش m
رشتہ m abstract
رشتہ_دار=رشتے_دار=رشتہدار m person pl
رشوت f abstract
رشوت_ستانی f abstract
رضا m f abstract
رضامندی f abstract
رضاکار=رضا_کار m f person
رعایا f group
رعایت f abstract
رعب m abstract
رعنائی f
رفاقت f m
رفت f
رفتار f abstract
رفتاری f
رفعت f m
رفقا=رفقاء m person pl
رفیق m person f
رقابت f abstract
رقبہ m unit placenoun
رقص m
رقم f abstract
رقوم f pl of=رقم
رمضان m time
رن m unit
رن_ریٹ m
رن_وے m placenoun
رند m person
رنر m person
رنرز m pl person of=رنر
رنز m pl unit of=رن
رنگ m
رنگت f
رو f m
روئی f thing
روابط m pl of=ربط abstract of=رابطہ
رواج m abstract
رواداری f abstract
روانڈن m person
روانگی f event
روانی f
روایات f abstract pl of=روایت
روایت f abstract
روبوٹ m thing
روبوٹس m thing pl of=روبوٹ
روبوٹکس f
روبی f
روح f
روداد f doc speech
روز m time f
روزز m pl
روزنامہ m media
روزگار m abstract
روزگاری f
روزہ m
روزہ_دار m person
روزی f
روسا m person pl
روسی m person f
روش f abstract
روشنی f thing
رول m
رولز m doc pl of=رول
رولنگ f doc
روم m placenoun
رومان m
رومانس m
رومانوی=رومانین m person
رومز m placenoun pl of=روم
رونق f abstract
رونمائی f event
روٹ m placenoun
روٹس m pl of=روٹ
روٹی f thing
روٹین f
روپ m f
روپیہ m unit
روپے m unit pl of=روپیہ
روڈ f m placenoun
روڈ_میپ m doc
روک f
روکی
روگن m
رویہ m abstract
رٹ f doc
رٹ_پٹیشن f doc
رپبلکن=ریپبلکن=ریپبلیکن m f person
رپورت f doc
رپورٹ f doc
رپورٹس f doc pl of=رپورٹ
رپورٹنگ f
رکاوٹ f abstract
رکشہ=رکشا m thing
رکن m person f
رکن_اسمبلی m person
رکن_پارلیمان=رکن_پارلیمنٹ m person
رکن_پارلیمنٹ m person
رکنیت f abstract
رکھ_رکھاو m abstract
رگ f thing
رہائش f placenoun
رہائش_گاہ=رہائشگاہ f placenoun
رہائشی m person f
رہائی f event
رہبر m person
رہن m
رہنما=راہنما=رہ_نما m person f
رہنمائی f abstract
ری_سائیکلنگ f
ری_ٹویٹ m
ری_پبلکن=ریپبلکن m person
ریئلٹی f
ریا f
ریاست f placenoun org
ریاض m
ریاضت f abstract
ریال m unit
ریت f mass thing
ریجن m placenoun
ریحان m
ریزرو m
ریزولوشن f doc
ریس f event
ریستوران=ریسٹورنٹ m placenoun
ریسرچ f
ریسلنگ f
ریسورسز m pl of=ریسورس
ریسٹورنٹ=ریستوران m placenoun
ریسٹورنٹس m placenoun pl of=ریسٹورنٹ
ریسکیو m
ریشم f m
ریشو f
ریفائنری f placenoun
ریفرنس m doc
ریفرنڈم m doc event
ریفری m person
ریفریجریٹر m
ریل f thing
ریل_گاڑی f thing
ریلز f pl media of=ریل
ریلوے f org
ریلوے_اسٹیشن=ریلوے_سٹیشن m placenoun
ریلوے_لائن f placenoun
ریلی f event
ریلیز f
ریلیشن m
ریلیشنز m f pl of=ریلیشن
ریلیف m
ریم f
ریمارکس m pl speech
ریمانڈ m doc
ریموٹ m
ریمپ m
ریمکس m
رینج f
رینجرز=پاکستان_رینجرز m org group pl
رینک m
رینکنگ f doc
ریوالور m thing
ریورس m
ریونیو m
ریوڑ m group
ریویو m doc
ریٹ m
ریٹائرمنٹ f event
ریٹرن m doc
ریٹس m pl of=ریٹ
ریٹنگ f doc
ریٹیل f
ریٹینا m
ریپ m event
ریپبلکن=رپبلکن m person
ریپبلکنز m pl person of=ریپبلکن
ریپلائی m
ریچھ m thing
ریڈ_الرٹ m
ریڈ_لسٹ f doc
ریڈار m thing
ریڈیو m media thing
ریڑھ f
ریڑھی_بان m person
ریڑھی_والا m person
ریکارڈ m doc
ریکارڈز m pl of=ریکارڈ
ریکارڈنگ f doc
ریکروٹمنٹ f
ریکوری f
ریگستان m placenoun
ریگولیشن f
ریگولیٹر m org
ریگولیٹرز m pl org of=ریگولیٹر
زائر m person
زائری m person
زائرین m pl person of=زائر
زار m
زاویہ m abstract
زاہد m
زبان f speech thing
زباں f
زبردستی f
زخم m abstract
زخمی m person
زد f
زر m abstract
زراعت f abstract
زرمبادلہ=زر_مبادلہ=ذرمبادلہ m abstract
زرہ f
زلزلہ m event
زلف f thing
زمان m time
زمانہ m time
زمبابوین m person
زمرد m
زمرہ m
زمین f placenoun
زنجیر f thing
زندگی f
زنی f
زو m
زوال m abstract
زور m
زوم m
زون m placenoun
زونز m placenoun pl of=زون
زکوہ f abstract
زہر m mass thing
زیادتی f event abstract
زیارت f event
زیب f
زیتون m
زیرو m
زیمبین m person
زین m f
زینت f
زیور m thing
زیورات m thing pl of=زیور
سائبر_سیکیورٹی f
سائبر_کرائم m
سائرن m thing
سائز m
سائزنگ f
سائل m person
سائن m
سائنس f abstract
سائنس_دان=سائنسدان m person f
سائنسدان=سائنس_دان=سائنسداں m f person
سائنسز f pl of=سائنس
سائٹ f media placenoun
سائٹس f media pl of=سائٹ
سائیڈ f
سائیکل f thing
سائیکلنگ f
سائیں m
سابقہ m
ساتھ m
ساتھی m f person
ساحر m person
ساحل m placenoun
ساحلی_پٹی f placenoun
ساخت f
سادات m person
سادگی f abstract
سادھو m person
سارڈین f
ساز m
ساز_و_سامان m thing
سازش f event
سازشی m person
سازوسامان=ساز_و_سامان m mass
سازی f
ساعت f time
سافٹ_وئیر m thing
سافٹ_ویئر m thing
سال m time unit
سالار m
سالمیت f abstract
سالن m thing
سالٹ m
سالڈ_ویسٹ_مینجمنٹ f
سالگرہ f event time
سامان m mass thing
سامراج m abstract
سامع m person
سامعین m person pl of=سامع
سامنا m
سامووی m person
سان_مارینی m person
سانحہ m event
سانس m f
سانپ m thing
ساونڈ m
ساڑھی=ساڑی f thing
ساکھ f
ساگر m
سایہ m
سب_میرین m
سبب m abstract
سبزی f thing
سبسڈی f abstract
سبسکرائبر m f person
سبسکرائبرز m person pl of=سبسکرائبر
سبسکرپشن f
سبق m
سبقت f abstract
سبھا f org
ستائش f speech
ستارہ m f placenoun
ستری f
ستم m
ستم_ظریفی f
ستمبر m time
ستون m thing
ستی f person
ستیاں f
سجادہ_نشین=سجادہ_نشیں
سجدہ m
سحر f m time
سخاوت m f abstract
سختی f abstract
سدباب=سد_باب m
سدھار m abstract
سر m thing
سرا m
سراغ m abstract
سرایت f
سرب m person
سربراہی f abstract
سربیائی=سربین=سرب m person
سربین m person
سرجری f event
سرحد f placenoun
سرحدی_علاقہ m placenoun
سرخی f doc
سرد_مہری f abstract
سردار m person
سردی f time
سردیاں f time
سرزمین f placenoun
سرزنش f speech
سرسوں f thing
سرطان m
سرغنہ m person
سرما m time
سرمایہ m mass abstract
سرمایہ_دار m person
سرمایہ_کار=سرمایہکار m person
سرمایہ_کاران m person pl
سرمایہ_کاری f event abstract
سرنگ f placenoun
سرور m f thing
سرورز m thing pl of=سرور
سروس f org
سروسز f org pl of=سروس
سرویلنس f
سروے m doc
سرٹیفکیٹ=سرٹیفیکیٹ m doc
سرٹیفیکیشن f
سرپرائز m
سرپرست m person f
سرپرستی f abstract
سرپلس m
سرچ f
سرچ_آپریشن m event
سرکار f group org
سرکاری_ملازم m person
سرکشی f abstract
سرکل m placenoun
سرکلر m doc
سرکٹ m
سرگرمی f abstract
سرگوشی f speech
سری f
سری_لنکن m person
سریا=سریہ m thing
سرینامی m person
سزا f doc
سزائے f
سزائے_موت f
سسرال m group
سسٹم m
سسٹمز m pl of=سسٹم
سطح f
سعادت m f abstract
سعودی m person f
سفارت f
سفارت_خانہ=سفارتخانہ m org
سفارتخانہ=سفارت_خانہ m org
سفارتکاری=سفارت_کاری f
سفارش f speech doc
سفارشات f doc pl of=سفارش
سفر m event
سفرا=سفراء m person pl
سفرنامہ m doc
سفینہ f m
سلائیڈر m
سلائیڈنگ f event
سلاطین m person pl
سلام m speech
سلام_دعا f
سلامتی f abstract
سلامی f
سلاٹ m
سلسلہ m abstract
سلطان m person
سلطانی f
سلطنت f placenoun org
سلنڈر m thing
سلواڈورین m person
سلور m
سلوواک m person
سلووینین m person
سلوک m abstract
سلیبس m
سلیقہ m abstract
سلینڈر=سلنڈر m thing
سلیکشن f
سلیکون m mass
سم f thing
سما m media
سماء=سما media f
سماج m group
سماجی_رہنما m person
سماجی_کارکن m f person
سماعت f event
سمت f m placenoun abstract
سمجھ f abstract
سمجھوتا=سمجھوتہ m doc
سمجھوتہ=سمجھوتا m doc
سمر m f
سمری f doc
سمز f pl of=سم
سمسٹر m
سمن m doc f
سمندر m placenoun
سمندری_طوفان m event
سموگ=اسموگ f
سمٹ m event
سمگلنگ=اسمگلنگ f
سن m time
سنجیدگی f abstract
سند f doc
سندور m
سندھی m f person
سنسر m
سنسنی f
سنسکرت f
سنوکر=اسنوکر m
سنچری=سینچری f
سنڈروم m abstract
سنڈے m time
سنک f
سنگ m
سنگاپوری m person
سنگدلی f abstract
سنگل m
سنگلز m pl
سنگھ=سنگہ m group
سنہ m time
سنی m person
سنیما m placenoun
سنیچر m time
سوئس m person
سوئمنگ f
سوئنگ f
سوئپ f m
سوئی f thing
سوار m f person
سواری f abstract
سوازی m person
سوال m speech
سوالات m pl of=سوال
سوالنامہ m doc
سوانح f m doc
سوانح_عمری f doc
سوجن f
سود m abstract
سودا m
سوراخ m
سورج m placenoun
سورج_گرہن m event
سورۃ=سورت=سورہ f doc
سوز m
سوزش f
سوزی f
سوسائٹی f org group placenoun
سوشل_میڈیا m media
سوشلزم m abstract
سوشلسٹ m f person
سول_سوسائٹی f group
سولر_پینل m thing
سولرائزیشن f
سولومنی m person
سوموار m time
سونا m mass thing
سونامی m event
سوویت m person
سوٹ m thing
سوٹ_کیس m
سوپ m
سوچ f abstract
سوچ_بچار f abstract
سوڈانی m person
سوگ m event
سوگواران m person pl
سویا m
سویرا f m time
سویلین m f person
سویپ m
سویڈش m person
سٹائل=اسٹائل m
سٹار=اسٹار m person f
سٹارز=اسٹارز m person pl of=سٹار
سٹارٹ=اسٹارٹ m
سٹاپ=اسٹاپ m placenoun
سٹرائیک=سٹرائک=اسٹرائیک f event
سٹرکچر=اسٹرکچر m
سٹریچر=اسٹریچر m thing
سٹور=اسٹور m placenoun
سٹورز=اسٹورز m placenoun pl of=سٹور
سٹوریج=اسٹوریج f
سٹوڈنٹ=اسٹوڈنٹ m f person
سٹوڈیو=اسٹوڈیو m placenoun
سٹوڈیوز=اسٹوڈیوز m org
سٹڈی=اسٹڈی f doc
سٹڈیز=اسٹڈیز f pl of=سٹڈی
سٹہ=سٹا m
سٹی m placenoun
سٹیزن m person
سٹیشن=اسٹیشن m placenoun
سٹیشنز=اسٹیشنز m placenoun pl of=سٹیشن
سٹیل=اسٹیل m mass
سٹین=اسٹین m
سٹینڈرڈ=اسٹینڈرڈ m
سٹیٹ=اسٹیٹ f org
سٹیٹس=اسٹیٹس m
سٹیٹسٹکس=اسٹیٹسٹکس f
سٹیڈیم=اسٹیڈیم m placenoun
سٹیڈیمز=اسٹیڈیمز m placenoun pl of=سٹیڈیم
سٹیک=اسٹیک m
سٹے m doc
سپانسرشپ=سپانسر_شپ=اسپانسرشپ f
سپاہی m person f
سپر_اسٹار m
سپرسٹار=سپر_سٹار=سپراسٹار=سپر_اسٹار m f person
سپریم_جوڈیشل_کونسل f org
سپریم_کورٹ f org
سپلائر m person f
سپلائرز m person pl of=سپلائر
سپلائی f abstract
سپلائی_لائن f
سپن=اسپن f
سپورٹ=اسپورٹ f
سپورٹس=اسپورٹس f
سپیس f
سپیشلسٹ=اسپیشلسٹ m f person
سپیڈ=اسپیڈ f
سپیکٹرم=اسپیکٹرم m
سچ m speech
سچائی f abstract
سڑک f placenoun
سکائپ=اسکائپ
سکائی=اسکائی media
سکاٹش=اسکاٹش m person
سکرین=اسکرین f
سکرینز=اسکرینز f pl of=سکرین
سکریننگ=اسکریننگ f
سکس
سکسز event m pl
سکوائر=اسکوائر m placenoun
سکواڈ=اسکواڈ m group
سکواڈرن m
سکواڈز m group pl of=سکواڈ
سکول=اسکول m org placenoun
سکون m abstract
سکوٹر=اسکوٹر m f thing
سکوٹرز=اسکوٹرز m thing pl of=سکوٹر
سکھ m person abstract
سکہ m thing
سکیل=اسکیل m
سکیم=اسکیم f
سکینڈل=اسکینڈل m event
سکینڈلز m event pl of=سکینڈل
سکیورٹی=سیکیورٹی=سیکورٹی f abstract
سکیورٹیز f pl
سگار f thing
سگریٹ m f thing
سگنل m
سگنلز m pl of=سگنل
سہ_ماہی f time
سہ_پہر m time f
سہارا m abstract
سہرا m
سہولت f abstract
سہولت_کار m person
سہولیات f abstract pl of=سہولت
سہیلی f person
سی_سی_ٹی_وی_فوٹیج f doc
سیاح m person f
سیاحت f abstract
سیارہ m placenoun
سیاست f abstract
سیاستدان=سیاست_دان=سیاستداں m f person
سیاسی_جماعت f org
سیاسی_قیادت f group
سیاسی_وابستگی f abstract
سیاسیات f abstract
سیاق_و_سباق m abstract
سیاہی f thing
سیب m thing
سیخ f thing
سیر f event m unit
سیرا_لیونی m person
سیرگاہ f placenoun
سیریز f event doc
سیریل m f media
سیزن m time event
سیزنز m pl of=سیزن
سیس m
سیشلزی m person
سیشن m event
سیشن_کورٹ f org
سیشنز m event pl of=سیشن
سیف m
سیف_ہاوس m placenoun
سیفٹی f
سیل m thing f
سیلاب m event
سیلز f m pl
سیلز_ٹیکس m
سیلفی f
سیلیکون=سلیکون m
سیم f m
سیمنٹ m f mass thing
سیمپل m
سیمی_فائنل m event
سیمینار m event
سیمینارز m pl event of=سیمینار
سین m
سینئر=سینیئر person
سینا=سینائی f m group
سینسر m thing
سینسرز m thing pl of=سینسر
سینما m placenoun
سینما_گھر m placenoun
سینٹ m unit org
سینٹ_لوشین m person
سینٹ_کٹسی m person
سینٹر=سنٹر m placenoun org
سینٹرز m pl of=سینٹر
سینٹس m unit pl
سینٹی m unit
سینٹی_میٹر m unit
سینٹی_گریڈ m unit
سینچری=سنچری f
سینڈ
سینڈوچ m
سینکڑہ=سیکڑہ m
سینہ m thing
سینیئر=سینئر=سینئیر m f person
سینیما=سینما m placenoun
سینیٹ f org
سینیٹر m person
سینیگالی m person
سیوا f
سیوریج f
سیونگ f
سیٹ f m
سیٹس f pl of=سیٹ
سیٹلائٹ m f thing
سیٹلائیٹ=سیٹلائٹ m thing
سیٹنگ f
سیٹنگز f pl of=سیٹنگ
سیٹھ m person
سیٹی f thing
سیڈ m
سیڑھی f placenoun thing
سیکرٹ
سیکرٹ_ایجنٹ m person
سیکرٹریٹ=سیکریٹریٹ m org
سیکس m
سیکشن m
سیکنڈ m time unit
سیکنڈز m pl time of=سیکنڈ
سیکوئل m media
سیکولرازم=سیکولر_ازم m abstract
سیکٹر m placenoun
سیکٹرز m pl of=سیکٹر
سیکھ m
سیکیورٹیز=سکیورٹیز f pl
شائر f placenoun
شائق m person
شائقین m person pl of=شائق
شاباش f
شاخ f thing
شادی f event
شارٹ m
شارٹس m pl
شاعرہ f person
شاعری f m doc
شال f thing
شام f time
شامی person m
شان f m
شاٹ m f
شاٹس m pl of=شاٹ
شاپ f placenoun
شاپر m thing
شاپنگ f
شاپنگ_مال m placenoun
شاک m
شاگرد m person
شاہ m person f
شاہان m pl person of=شاہ
شاہد m person
شاہدین m pl person of=شاہد
شاہراہ f placenoun
شاہین m f
شب f time
شب_برات f event
شبنم f
شبہ m abstract
شبہات m abstract pl of=شبہ
شبیہ f abstract
شجاعت m f abstract
شجرکاری f event
شخص m person
شخصیات f pl person of=شخصیت
شخصیت f person
شدت f abstract
شدت_پسند m person
شدت_پسندی f abstract
شر m
شرائط f doc pl of=شرط
شراب f thing
شرابی m person
شرافت f m
شراکت f abstract
شراکت_دار m person
شراکت_داری f abstract
شربت m thing
شرح f abstract
شرح_خواندگی f abstract
شرح_سود f abstract
شرح_نمو f abstract
شرح_پیدائش f abstract
شرط f doc
شرم f abstract
شرمندگی f abstract
شروع m
شروعات f abstract
شرٹ f thing
شرٹس f thing pl of=شرٹ
شرکا=شرکاء m person pl of=شریک
شرکت f event abstract
شریان f thing
شریعت f abstract
شریک m person
شریک_بانی m person
ششماہی=شش_ماہی f time
شعاع f
شعبان m time
شعبہ m org
شعبہ_حادثات m placenoun
شعر m speech doc
شعرا=شعراء m person pl
شعلہ m thing
شعور m abstract
شفاخانہ m org
شفافیت f abstract
شفق f
شفقت f m abstract
شفٹ f time
شق f doc
شلوار f thing
شمار m
شماریات f
شمال m placenoun
شمالی_کوریائی m person
شمس m
شمسی_توانائی f abstract
شمسی_سال m time
شمشیر m f
شمع f
شمولیت f abstract
شمیم f m
شناخت f abstract
شناختی_کارڈ m doc
شناسائی f abstract
شنوائی f
شنید f
شو m event media
شوال m time
شواہد m doc pl of=شاہد abstract
شوبز m
شور m
شورش f m event
شوز m event pl of=شو
شوق m abstract
شوقین m f person
شوٹ m event
شوٹر m f
شوٹنگ f event
شوکاز m doc
شوکاز_نوٹس m doc
شوکت m f abstract
شوگر f
شوگر_مل f
شوہر m person
شٹ_ڈاون m event
شٹر_ڈاون_ہڑتال f event
شپ f
شپنگ f
شک m abstract
شکار m
شکار_گاہ f placenoun
شکاری m person
شکایات f speech pl of=شکایت abstract
شکایت f doc speech
شکایت_کنندہ m person
شکر m abstract f thing
شکریہ m speech
شکست f event abstract
شکل f
شکنی f
شکوک m pl of=شک
شکوہ m speech
شگون m abstract
شہ f
شہ_سرخی f doc
شہاب m
شہادت f speech event abstract
شہد m thing
شہدا=شہداء m pl person of=شہید
شہر m placenoun
شہرت f abstract
شہرہ m abstract
شہری m person f
شہریت f abstract
شہزادہ m person
شہزادی f person
شہنشاہ m person
شہوت f
شہید m person
شی m
شیئر=شئیر m unit
شیئرز m unit pl of=شیئر
شیئرنگ f
شیخ m person
شیر m thing
شیرخوار m person
شیروانی f
شیشہ m thing
شیطان m person
شیعہ m person
شیل=شیل_پاکستان m
شیلنگ f event
شیلٹر m placenoun
شیلڈ f thing
شینا f
شیو m f
شیوا m f
شیٹ f doc thing
شیڈول m doc
شیڈولنگ f
شیک m
شے f thing
صابن m thing
صاحب m person
صاحبزادہ=صاحب_زادہ m person
صاحبزادی=صاحب_زادی f person
صارف m person
صارفین m person pl of=صارف
صافی=ساپی f
صبا f
صباحت f
صبح f time
صبر m abstract
صحابہ m person pl
صحابی m person
صحافت f abstract
صحت f abstract
صحتیابی=صحت_یابی f
صحرا m placenoun
صحن m placenoun
صحیفہ m doc
صد m
صدارت f abstract
صدارتی_امیدوار m person
صداقت m f abstract
صدر m placenoun f
صدر_مقام m placenoun
صدف f
صدقہ m abstract
صدمہ m abstract
صدی f time
صراحت f speech
صرافہ m placenoun
صرف m
صف f group
صفائی f abstract
صفحات m pl of=صفحہ
صفحہ m doc
صفر m time
صلاح f m
صلاحتیوں f of=صلاحیت
صلاحیت f abstract
صلح f event abstract
صلہ m abstract
صندوق m thing
صنعت f abstract
صنعتکار=صنعت_کار m f person
صنف f
صنفی_برابری f abstract
صنم f m
صنوبر f m
صوبائی_اسمبلی f org
صوبائی_حکومت f org
صوبہ m placenoun
صور m
صورت f
صورتحال=صورت_حال f abstract
صوفہ m thing
صوفی m person
صوفیا=صوفیاء m person pl
صولت m f
صومالی m person
صہیونی=صیہونی m person
صیہونی=صہیونی m f person
ضابطہ m doc
ضابطہ_اخلاق m doc
ضامن m person
ضبط m abstract
ضد f abstract
ضرورت f abstract
ضروریات f pl of=ضرورت abstract
ضلع m placenoun
ضلعی_انتظامیہ f org
ضمانت f doc
ضمن m
ضمنی_انتخاب m event
ضمیر m
ضوابط m pl of=ضابطہ abstract
ضیا=ضیاء m f
ضیاع m abstract
ضیافت f event
ضیف m
طاقت f abstract
طالب m person
طالب_علم=طالبعلم m person
طالبات f person pl of=طالبہ
طالبان m pl group person of=طالب
طالبعلم m person
طالبہ f person
طب f abstract
طبع f
طبعیت=طبیعت f abstract
طبقہ m group
طبیعت f
طرح f
طرز m f abstract
طرف f
طریق m abstract
طریق_کار=طریقہ_کار m abstract
طریقہ m abstract
طعنہ m speech
طعنہ_زنی f
طفیل m
طلاق f event
طلاق_نامہ m doc
طلب f abstract
طلبا=طلباء=طلبہ m pl person of=طالبعلم of=طالب_علم
طلبا_برادری m group
طلعت f m
طلوع m media
طنز m speech
طوائف f person
طور m
طوفان m event
طول m
طیارہ m thing
ظالم m person
ظرف m abstract
ظریفی f
ظفر m f event
ظلم m abstract
ظہرانہ m event
ظہور m
عابد m
عادات f pl of=عادت
عادت f abstract
عادی m person
عارضہ m abstract
عارف m
عازمین m person pl
عاشق m person
عافیت f
عالم m person
عالم_دین m person
عالمی_جنگ f event
عالمی_عدالت_انصاف=بین_الاقوامی_عدالت_انصاف=آئی_سی_جے f org
عامل m abstract
عبادات f pl of=عبادت
عبادت f event abstract
عبارت f doc
عبد m
عبرانی f
عبور m abstract
عجائب m pl
عجائب_گھر m placenoun
عجلت f abstract
عدالت f org placenoun
عدالت_عالیہ f org
عدالت_عظمی f org
عدت f time
عدد m unit
عدل m abstract
عدلیہ f org group
عدم m abstract
عدم_استحکام m abstract
عدم_اعتماد m abstract
عدم_برداشت f abstract
عدم_توازن m abstract
عدم_مساوات f abstract
عدم_موجودگی f abstract
عذاب m abstract
عراقی m person f
عرب m person
عربی f m person
عرس m event
عرصہ m time
عرض f speech
عرضی f doc
عرف m
عرفان m
عروج m f abstract
عریضہ m doc
عزائم m pl of=عزم
عزت f abstract
عزتی f
عزم m abstract
عزیز m person
عزیز_و_اقارب m person pl
عسکری_قیادت f group
عسکریت f abstract
عسکریت_پسند m person
عسکریت_پسندی f abstract
عشائیہ m event
عشرہ m time
عشق m abstract
عصب m
عصبیت f abstract
عصمت f m
عصمت_دری f event
عضو m
عطا=عطاء m f
عطائی m person
عطیات m abstract pl of=عطیہ
عطیہ m f abstract
عطیہ_دہندہ m person
عظمت f m
عفت f
عفو m abstract
عقائد m abstract pl of=عقیدہ
عقب m placenoun
عقل f abstract
عقلمند m person
عقیدت f
عقیدہ m abstract
عقیقہ m event
علاج m abstract
علاج_گاہ f placenoun
علاقہ m placenoun
علامات f pl of=علامت abstract
علامت f abstract
علامہ m person
علحیدگی f
علم m abstract thing
علماء=علما m person pl of=عالم
علمبردار=علم_بردار m person
علوم m abstract pl of=علم
علیحدگی f event
علیحدگی_پسند m person
عمائدین m person pl
عمارت f placenoun
عمانی=اومانی m person
عمر f m time
عمرہ m
عمری f
عمل m abstract
عمل_داری f placenoun
عمل_دخل m abstract
عملدرآمد=عمل_درآمد m
عملہ m group
عناصر m pl person of=عنصر abstract
عنایت m f abstract
عنبر f m
عندلیب f
عندیہ m speech
عنصر m
عنوان m
عوارض m abstract pl
عوام m group pl
عوامل m pl of=عامل abstract
عورت f person
عوض m
عکاس m person
عکاسی f
عکس m
عہد m speech time abstract
عہد_و_پیمان m
عہدہ m abstract
عہدیدار=عہدے_دار=عہدہ_دار m f person
عہدیداران=عہدے_داران m person pl of=عہدیدار
عید f event time
عید_الاضحی=عیدالاضحی f event time
عید_الفطر f event
عید_گاہ=عیدگاہ f placenoun
عیسائی m person
عیسائیت f
عیسوی f
عین m
عینک f
عینی_شاہد m person
عینی_شاہدین m person pl of=عینی_شاہد
غار f placenoun
غارت f
غازی m person
غبن m abstract
غدار m f person
غداری f abstract
غذا f mass thing
غذائی_قلت f abstract
غذائیت f abstract
غرب m
غربا=غرباء m person pl
غربت f abstract
غرض f
غرضی f
غروب m
غرور m abstract
غریب m person
غزل f doc
غزہ_پٹی=غزہ_کی_پٹی f placenoun
غسل_خانہ m placenoun
غصہ m abstract
غفلت f abstract
غلام m person
غلامی f abstract
غلبہ m abstract
غلط_استعمال m abstract
غلط_بیانی f abstract
غلط_فہمی f abstract
غلطی f abstract
غم m abstract
غمازی f
غمی f abstract
غنڈہ=غنڈا m person
غور m
غوطہ_خور m person
غول m group
غیر m person
غیر_حاضری f abstract
غیر_ذمہ_داری f abstract
غیر_سرکاری_تنظیم f org
غیر_موجودگی f abstract
غیر_یقینی=غیریقینی f
غیر_یقینی_صورتحال f abstract
غیرت f abstract
غیرملکی=غیر_ملکی m f person
فائبر m mass
فائدہ m abstract
فائر m
فائر_بندی f event
فائرنگ f event
فائروال=فائر_وال f
فائل f doc
فائلر m person f
فائلرز m person pl of=فائلر
فائلز f doc pl of=فائل
فائنل m event
فائنلز m pl event of=فائنل
فائٹ f event
فائٹر m person f
فائٹرز m person pl of=فائٹر
فائٹنگ f
فاتح m f person
فارسی f
فارم m doc placenoun f
فارم_ہاوس m placenoun
فارمز m pl of=فارم
فارمولا=فارمولہ m
فارمیشن f
فارمیٹ m
فارمیٹس m pl of=فارمیٹ
فارنزک=فرانزک
فارورڈ m person
فارورڈز m person pl of=فارورڈ
فاسفورس m f mass
فاشسٹ m person
فاصلہ m unit
فاضل m
فال f m
فالج m
فالور=فالوور m person
فالورز=فالوورز m pl person of=فالور
فالوور m person
فالوورز=فالورز m person pl of=فالوور
فاونڈیشن f org
فتح m f event abstract
فتنہ m
فتوحات f event pl of=فتح
فتوی m doc
فجر f time
فجیئن m person
فخر m abstract
فرائض m pl of=فرض abstract
فرار m
فراز m
فراست m f
فرانزک=فورنزک m
فرانسیسی=فرنچ person f m
فراوانی f abstract
فراڈ m abstract
فراڈیا m person
فراہمی f abstract
فرح f
فرحت m f
فرد m person f
فرد_جرم f doc
فردوس m f
فرش m placenoun
فرشتہ f m person
فرصت f abstract
فرض m abstract
فرق m abstract
فرقان m
فرقہ m group abstract
فرقہ_وارانہ_ہم_آہنگی f abstract
فرقہ_واریت f abstract
فرم f org
فرمائش f speech
فرمان m doc speech
فرمانروا=فرماں_روا
فرمز f org pl of=فرم
فرنٹ m org
فرنٹیئر m placenoun
فرنچائز=فرینچائز f org
فرنچائزز=فرینچائزز f org pl of=فرنچائز
فرنیچر m thing
فروخت f event
فروخت_کنندہ m person
فروری f time m
فروش m person
فروشی f
فروغ m abstract
فروٹ m
فرٹیلائزر m
فرہنگ m f
فریاد f speech
فریب m abstract
فریج m thing
فریضہ m
فریق m person group
فریقین m person group pl of=فریق
فریم m thing
فریم_ورک m
فریمز m thing pl of=فریم
فرینڈ m f person
فریکوئنسی f
فریکچر m
فزیو m f
فزیوتھراپی f
فساد m event
فسادات m event pl of=فساد
فسطائیت f
فش f
فصل f thing
فصلیں f thing pl
فضا=فضاء f placenoun
فضائل m abstract pl
فضائی_آلودگی f abstract
فضائی_حملہ m event
فضائی_کمپنی f org
فضائیہ f org group
فضل m abstract
فطرت f abstract
فعل m
ففٹی f
فقدان m
فقرا=فقراء m person pl
فقرہ m speech
فقیر m person
فقیہ m person
فل_بینچ m group
فلائٹ f
فلائی_اوور m placenoun
فلاح f m
فلاحی_ادارہ m org
فلسطینی m person
فلسفہ m abstract
فلسفی m person
فلم f media doc
فلم_سازی f abstract
فلم_سٹار=فلمسٹار=فلم_اسٹار m f person
فلمز f pl of=فلم org
فلو m
فلور m
فلورز m pl
فلٹر m
فلپائنی m person
فلڈ m
فلک m f
فلکیات f
فلیش f
فلیٹ m placenoun
فلیگ m
فلیگ_مارچ m event
فن m abstract
فنانس f m
فنانسنگ f
فنش m person
فنون m abstract pl of=فن
فنڈ m org
فنڈز m pl of=فنڈ
فنڈنگ f
فنکار=فن_کار m person
فوائد m abstract pl of=فائدہ
فوج f org group
فوجداری=فوج_داری f
فوجی m person f
فوجی_بغاوت f event
فوجی_عدالت f org
فورس f org group
فورسز f org group pl of=فورس
فورم m placenoun org
فورمز m pl of=فورم
فوقیت f abstract
فون m thing
فون_کال f speech
فونز m pl of=فون
فوٹو f m media doc
فوٹو_شوٹ f event
فوٹوز f media pl of=فوٹو
فوٹیج f media doc
فوٹیجز f media pl of=فوٹیج
فوڈ f m
فوڈز m pl
فوکس m media
فٹ m unit
فٹ_بال m
فٹبال=فٹ_بال m event thing
فٹنس f abstract
فکر f abstract
فکرمندی f abstract
فکسنگ f
فکشن m doc
فہرست f doc
فہم f abstract m
فہمی f
فیس f abstract
فیس_بک=فیسبک f media
فیس_بک_پوسٹ f doc
فیسٹیول=فیسٹول m event
فیشل m
فیشن m
فیصد=فی_صد m unit
فیصلہ m doc abstract
فیض m abstract
فیضان m
فیل m
فیلو m f person
فیلڈ f
فیلڈر m person f
فیلڈرز m pl person of=فیلڈر
فیلڈنگ f
فیملی f group
فین m f person
فینز m f person pl
فیورٹ
فیول m mass
فیوچر m
فیوژن m
فیچر m
فیچرز m pl of=فیچر
فیڈ f
فیڈ_بیک m
فیڈر m
فیڈریشن f org
فیک_نیوز f
فیکلٹی f org
فیکٹ m
فیکٹر m abstract
فیکٹری f placenoun
قائد m person
قائد_اعظم m
قائداعظم=قائد_اعظم m person
قائدین m person pl of=قائد
قائمہ_کمیٹی f org
قابلیت f abstract
قابو m
قاتل m person f
قادیانی m person
قارئین m person pl of=قاری
قاری m person
قازق=قازقستانی m person
قاضی m person
قاعدہ m doc
قافلہ m group
قالین m thing
قامت f
قانون m doc abstract
قانون_ساز m person
قانون_کی_حکمرانی f abstract
قبائل m group pl of=قبیلہ
قبائلی m f person
قبر f placenoun
قبرستان m placenoun
قبرصی m person
قبضہ m abstract
قبولیت f
قبیلہ m group
قتل m event
قتل_عام m event
قتل_گاہ f placenoun
قحط m event
قحط_سالی f event
قد m
قدامت f
قدامت_پسند m person
قدر f abstract
قدرت f m abstract
قدرتی_گیس f thing
قدغن f abstract
قدم m
قدمی f
قرآن m doc
قرآن_مجید m doc
قرار m
قرارداد=قرار_داد f doc
قرب m abstract
قربان m
قربانی f abstract event
قربت f
قرض m abstract
قرض_خواہ m person
قرضہ m
قرعہ_اندازی f event
قرن m time
قزاقی f
قسط f doc unit
قسم f speech abstract
قسمت f abstract
قسمتی f
قصبہ m placenoun
قصور m abstract
قصوروار=قصور_وار m f person
قصہ m speech doc
قصیدہ m doc speech
قطار f group
قطب m placenoun
قطر m
قطرہ m
قطری m person
قطع f
قلب m
قلت f abstract
قلت_آب f abstract
قلعہ m placenoun
قلم m thing
قلمدان m
قلندرز m pl of=قلندر
قمر m f
قمری f
قمیض=قمیص f thing
قندیل f
قواعد m pl of=قاعدہ abstract
قوالی f
قوانین m pl doc of=قانون abstract
قوت f abstract
قوت_خرید f abstract
قوت_مدافعت f abstract
قول m speech
قوم f group
قوم_پرست m person
قومی_اسمبلی f org
قومی_ترانہ m event
قومی_سلامتی_کونسل m org
قومیت f abstract
قونصل m
قونصل_خانہ=قونصلخانہ m org placenoun
قہقہہ m
قہوہ m thing
قیادت f group abstract
قیاس m speech abstract
قیاس_آرائی f speech
قیام m event
قیامت f event
قید f
قید_خانہ m placenoun
قیدی m person
قیرات m unit
قیراط m unit
قیصر m f
قیمت f abstract
لا m
لائبریری f placenoun
لائبیرین m person
لائحہ m abstract
لائحہ_عمل m doc
لائسنس m doc
لائسنسز m pl of=لائسنس
لائف f
لائن f
لائن_آف_کنٹرول=ایل_او_سی=کنٹرول_لائن f placenoun
لائن_مین m person
لائنز f pl of=لائن
لائٹ f thing
لائٹس f pl of=لائٹ
لائک m
لابنگ f
لابی f
لاتعلقی=لا_تعلقی f
لاجسٹکس f
لارجر_بینچ m group
لارڈ m
لاس m
لاسز m pl
لاش f thing
لاعلمی=لا_علمی f
لاقانونیت f abstract
لال m
لالچ m abstract
لالہ m
لالی f
لام m
لان m placenoun
لانسرز m pl
لانچ m f
لانچنگ f event
لانچنگ_پیڈ f placenoun
لانڈرنگ f
لانگ
لانگ_مارچ m event
لاو_لشکر m group
لاوارث m person
لاوشین m person
لاونج m placenoun
لاٹھی f thing
لاپرواہی=لاپروائی f abstract
لاڈلا m
لاک m
لاک_ڈاون m event
لاکھ m unit
لاگ m
لاگت f abstract
لب m
لب_لباب m
لباس m thing
لبرل m f person
لبریشن f
لبنانی m person f
لت f abstract
لتھوانین m person
لحاظ m abstract
لحد f placenoun
لسانیت f abstract
لسٹ f doc
لسٹنگ f
لشکر m group
لطف m abstract
لطیفہ m speech f
لعل m thing
لعنت f speech
لغت f doc
لفاظی f speech
لفظ m speech
لفٹ f thing placenoun
لقب m
لمبائی f unit
لمحات m pl time of=لمحہ
لمحہ m time
لمیٹڈ f org
لنچ m
لنک m
لنکس m pl of=لنک
لنکن m f person
لنگر m thing
لنگڑا m person
لو f thing
لواحق m person
لواحقین m pl person
لون m
لوٹ f
لوٹا m thing person
لوڈ m
لوڈشیڈنگ=لوڈ_شیڈنگ f event
لوڈنگ f
لوک m
لوکیشن f placenoun
لوگ m pl person group
لوگو m
لوہا m mass thing
لٹریچر m doc
لٹوین m person
لٹیرا m person
لپ_اسٹک f
لپیٹ f
لچک f
لڑ f
لڑائی f event
لڑاکا m person
لڑاکا_طیارہ m thing
لڑکا m person
لڑکپن m time
لڑکی f person
لڑی f
لک f
لکسمبرگی m person
لکڑی f mass thing
لکھ_پتی m person
لکیر f
لگام f
لگان m abstract
لگاو m abstract
لگن f
لہجہ m speech
لہر f thing
لہری f
لہسن m thing
لیئر f
لیاقت m f
لیب f placenoun
لیبارٹری f placenoun org
لیبر f group
لیبز f placenoun pl of=لیب
لیبل m
لیبیائی m person
لیتھیم m mass thing
لیجنڈ m f person
لیجنڈز m f person pl of=لیجنڈ
لیختنسٹائنی m person
لیدر m
لیز f
لیس f
لیفٹ
لیموں m thing
لین f
لینتھ f
لینس m
لینڈ f
لینڈ_سلائیڈ m event
لینڈز f pl
لینڈنگ f
لینگویج f
لیو m f
لیور
لیول m
لیوی f
لیٹر m doc unit
لیپ m
لیپ_ٹاپ m thing
لیڈ f
لیڈر m f person
لیڈرشپ=لیڈر_شپ f group
لیڈی f person
لیڈیز f person pl
لیک f placenoun m
لیکس f doc pl of=لیک
لیکچر m speech
لیگ f org
لیگز f pl of=لیگ
مئی f time m
مائع m mass
مائل m unit
مائن f thing
مائنز f pl of=مائن
مائنس m
مائننگ f
مائنڈ m
مائی f person
مائیک=مائک m
مائیکرونیشی m person
مات f
ماتحت m f person
ماتحت_عملہ m group
ماحول m abstract
ماحولیات f m pl abstract
مادہ m f
مار f
مارجن m
مارشل m
مارشل_لا m event
مارشلی m person
مارچ m time event
مارک m
مارکس m pl
مارکیٹ f placenoun
مارکیٹس f pl of=مارکیٹ
مارکیٹنگ f
ماریشیئن m person
ماسٹر m
ماسٹرز m doc
ماسک m thing
ماش m
ماضی m time
مافیا m group
مال m mass
مالا f thing
مالدووی m person
مالدیپی m person
مالش f
مالٹا m thing
مالٹی m person
مالک m person
مالکان m pl person of=مالک
مالی m person
مالی_سال m time
مالیاتی_ادارہ m org
مالیت f abstract
مالین m person
مان m abstract
مانگ f abstract
مانیٹر m thing
مانیٹرنگ f
ماوس m thing
ماونٹ m placenoun
ماچس f thing
ماڈل m f person thing
ماڈلز m f person pl of=ماڈل
ماڈلنگ f
ماہ m f time
ماہر m f person
ماہرین m person pl of=ماہر
ماہنامہ m media
ماہی f
ماہی_گیری f abstract
مایا f
مایوسی f abstract
مایہ m
مباحثہ m event speech
مبادلہ m
مبارکباد=مبارک_باد f speech
مبالغہ m abstract
مبالغہ_آرائی f abstract
مبصر m f person
مبصرین m f person pl of=مبصر
مت m
متاثرہ_خاتون f person
متاثرین m person pl
متبادل m
مترادف m
متن m doc
متوفی m person
مثال f abstract
مجاہد m person
مجاہدین m person pl
مجبوری f
مجرم m person
مجرمان m pl person of=مجرم
مجرمہ f person
مجسمہ m thing
مجلس f org group event
مجلس_شوری f org
مجلس_عاملہ f org
مجمع m group
مجموعہ m
محاذ m placenoun org
محاصرہ m event
محافظ m person
محاورہ m speech
محب m person
محب_وطن m person
محبت f abstract
محبوب m f person
محبوبہ f person
محتاج person
محرم m time
محرومی f abstract
محرک m abstract f person
محرکات m abstract pl of=محرک
محسن m person
محصول m abstract
محصولات m pl of=محصول
محفل f event
محقق m person f
محققین m person pl of=محقق
محل m placenoun
محلہ m placenoun
محنت f abstract
محنت_کش m person
محنت_کشان m person pl
محور m
محکمہ m org
مخاطب m person
مخالف m person
مخالفت f abstract
مخالفین m pl person of=مخالف
مخبر m person
مختار m person
مختار_نامہ m doc
مختاری f
مخفف m
مخلوق f group
مد f m
مداح m person f
مداخلت f abstract
مدار m placenoun
مدافعت f abstract
مدت f time
مدد f m abstract
مددگار=مدد_گار m person
مدر f
مدرسہ m org
مدرسین m person pl
مدعا_علیہ m person
مدعی m person
مدعیت f abstract
مدعیہ f person
مدمقابل=مد_مقابل person
مذاق m speech
مذاکرات m pl event
مذاکرہ m event
مذاہب m abstract pl of=مذہب
مذمت f speech
مذہب m abstract
مراحل m pl of=مرحلہ abstract
مراد m f abstract
مراسلہ m doc
مراعات f pl of=رعایت abstract
مراٹھی f
مراکز m pl placenoun of=مرکز
مراکشی m person
مربع m
مربع_میٹر m unit
مربع_کلومیٹر m unit
مرتب m person
مرتبہ m time abstract
مرتد m person
مرتکب m person
مرثیہ m doc
مرجان f m
مرحلہ m time
مرد m person
مردم_شماری f doc event
مردہ m person
مردہ_خانہ m placenoun
مرز f
مرشد m person
مرض m abstract
مرضی f abstract
مرغ m thing
مرغی f thing
مرلہ m unit
مرمت f event
مروت f abstract
مروڑ m
مرچ f thing
مرچنٹ m person
مرکب m
مرکز m placenoun org
مرگ f m
مری f
مریخ m
مرید m person
مریض m person
مریضہ f person
مزاج m abstract
مزاج_پرسی f speech
مزاجی f
مزاح m
مزاحمت f abstract
مزار m placenoun
مزارع m person
مزاکرات=مذاکرات m event pl
مزدور m person f
مزدوران m person pl
مزدوری f
مزہ=مزا m abstract
مس f
مس_انفارمیشن f
مسئلہ m abstract
مسائل m abstract pl of=مسئلہ
مسابقت f abstract
مساجد f placenoun pl of=مسجد
مسافت f
مسافر m f person
مسافر_بس f thing
مسافر_طیارہ m thing
مسافرین m person pl
مساوات f abstract
مستحق person
مستقبل m time
مستی f
مسجد f placenoun
مسرت f abstract
مسل m f
مسلز m pl of=مسل
مسلم person m
مسلمان m person f
مسلک m group abstract
مسماری f
مسودہ m doc
مسور f m
مسکراہٹ f
مسکین m person
مسیح m person
مسیحا m person
مسیحی m person
مسیحیت f
مشائخ m person pl
مشابہت f
مشاورت f event
مشاہدہ m abstract
مشتبہ m person f
مشترکہ_اعلامیہ m doc
مشران m person pl
مشرق m placenoun
مشرق_وسطی m placenoun
مشروب m thing
مشروبات m pl of=مشروب
مشعل=مشال f m
مشق f event
مشقت f abstract
مشن m event
مشنری m f person
مشنز m pl of=مشن
مشورہ m speech
مشکل f abstract
مشکلات f pl of=مشکل abstract
مشیر m person
مشین f thing
مشینری f
مصافحہ m
مصالحت f abstract
مصالحہ=مسالہ m thing
مصداق m
مصروفیات f pl of=مصروفیت
مصروفیت f
مصری person m f
مصنف m person f
مصنفہ f person
مصنفین m pl person of=مصنف
مصنوعات f thing pl
مصنوعی_ذہانت f abstract
مصنوعی_سیارہ m thing
مصوری f abstract
مصیبت f
مضائقہ m
مضافات m pl placenoun
مضامین m doc pl of=مضمون
مضبوطی f
مضحکہ m
مضمرات m pl
مضمون m doc
مطابقت f abstract
مطالبات m speech pl of=مطالبہ
مطالبہ m speech abstract
مطالعہ m doc
مطلب m
مظالم m pl of=ظلم abstract
مظاہرہ m event
مظاہرین m person pl of=مظاہر
مظلوم m f person
مظہر m abstract
معائنہ m event abstract
معاش m abstract f
معاشرہ m group
معافی f speech
معاملات m abstract pl of=معاملہ
معاملہ m abstract
معاوضہ m abstract
معاون m f person
معاونت f abstract
معاہدہ m doc
معدنی_دولت f thing
معدنیات f thing pl
معدومیت f
معدہ m thing
معذرت f speech
معذور m f person
معذوری f
معراج m f event
معرکہ m event
معززین m person pl
معشوق m person
معطلی f event
معلم m person f
معلومات f doc pl abstract
معمار m person f
معمول m abstract
معمولات m pl of=معمول abstract
معمہ m abstract
معنی=معنوں m pl abstract
معیار m abstract
معیارات m pl of=معیار
معیشت f abstract
مغرب m placenoun
مغربی_سرحد f placenoun
مغل m person
مغوی m person
مفاد m abstract
مفادات m pl of=مفاد abstract
مفاہمت f abstract
مفاہمتی_یادداشت f doc
مفاہیم m abstract pl
مفتی m person f
مفرور person m
مفروضہ m
مفکر m person
مفکرین m person pl
مفہوم m
مقابل m f person
مقابلہ m event abstract
مقاصد m abstract pl of=مقصد
مقالہ m doc
مقام m placenoun abstract
مقام_حادثہ m placenoun
مقامات m placenoun pl of=مقام
مقبرہ m placenoun
مقبولیت f abstract
مقتدرہ f group
مقتدی m person
مقتل m placenoun
مقتول m person
مقتولہ f person
مقتولین m person pl
مقدار f abstract
مقدر m abstract
مقدم m
مقدمات m pl of=مقدمہ
مقدمہ m doc
مقدونی m person
مقرر m person
مقررین m person pl of=مقرر
مقروض m f person
مقصد m abstract
مقصود m abstract
مقننہ f group
مل f org m placenoun
ملا m person
ملائکہ f m pl
ملائیشین=ملائیشیائی=ملائشین m person
ملائیکہ=ملائکہ f
ملاح m person f
ملازم m person
ملازمت f abstract
ملازمہ f person
ملازمین m person pl of=ملازم
ملاقات f event
ملامت f speech
ملاوین m person
ملاپ m abstract
ملاگاسی m person
ملبوس m thing
ملبوسات m thing pl of=ملبوس
ملبہ m mass thing
ملت f group
ملز f pl org of=مل
ملزم m person
ملزمان m person pl of=ملزم
ملزمہ f person
ملن m event
ملنگ m person
ملٹری f
ملک m placenoun
ملک_بدری f event
ملکہ f person
ملکیت f abstract
ملکیتی_اراضی f placenoun
ملی_میٹر m unit
ملیالم f
ملیریا m
ملیشیا f group
ملین m
مماثلت f abstract
ممالک m pl of=ملک placenoun
ممانعت f abstract
ممبر m f person
ممبران m person pl of=ممبر
ممبرز m person pl of=ممبر
ممتا f
مملکت f placenoun org
من m unit
منازل f placenoun pl of=منزل
مناسبت f
مناظر m pl of=منظر
مناظرہ m speech
منافع m mass abstract
منافع_خوری f abstract
منافق m person
منت f speech
منتظم m person
منتظمین m pl person of=منتظم
منتقلی f
منتھ m time
مندر m placenoun
مندوب m person f
مندوبین m pl person of=مندوب
مندی f
منزل f placenoun
منسوخی f
منشا=منشاء f abstract
منشور m doc
منشیات f thing pl
منشیات_فروش m person
منشیات_فروشی f abstract
منشیات_کا_عادی m person
منصب m abstract
منصف m f
منصوبہ m doc
منطق f abstract
منظر m placenoun
منظرعام=منظر_عام m placenoun
منظرنامہ=منظر_نامہ m abstract
منظوری f abstract
منٹ m time unit
منٹس m pl time of=منٹ
منڈلی f group
منڈی f placenoun
منکر m person
منگل m time
منگنی f event
منگول=منگولیائی m person
منگیتر m f person
منہ=منھ m thing
منہاج m
منی_لانڈرنگ f abstract
منیجمنٹ=مینجمنٹ f group
مواد m
موازنہ m abstract
مواصلات f m pl of=مواصلت
مواقع m pl of=موقع abstract
مواقعوں m of=موقع
موبائل m thing
موبائل_فون m thing
موبائلز m pl of=موبائل
موت f event
موتی m thing
موج f thing
موجودگی f abstract
مورال m abstract
مورخ m person f
مورخین m pl person of=مورخ f of=مؤرخ
مورد m
مورچہ m placenoun
موریطانی m person
موزمبیقی m person
موزہ m thing
موسم m time
موسم_سرما m time
موسم_گرما m time
موسمی_حالات m abstract
موسمیات f
موسمیاتی_تبدیلی f abstract
موسیقی f abstract
موضوع m
موضوعات m pl of=موضوع
موقع m abstract
موقعے m abstract pl of=موقع
موقف m speech
مول m
مولا m person
مولانا m person
موم m mass
موم_بتی f thing
مومن m person
مون m
موناکی m person
مونس m
مونومنٹ m placenoun
مونٹی_نیگرن m person
مونچھ f thing
مونگ f
موومنٹ f org
موٹائی f
موٹاپے_کی_شرح f abstract
موٹر f thing
موٹر_سائیکل=موٹرسائیکل f thing
موٹر_سائیکل_سوار m person
موٹرز f pl of=موٹر
موٹروے=موٹر_وے f placenoun
موڈ m
موڑ m
موکلین m person pl
مویشی m thing pl
مٹھائی f thing
مٹھی f
مٹی f mass thing
مٹیریل=میٹریل m mass
مچھر m thing
مچھلی f thing
مکئی f thing
مکا m
مکالمہ m speech
مکان m placenoun
مکان_مالک m person
مکانات m placenoun pl of=مکان
مکانی f
مکتوب m doc
مکتی f
مکر m abstract
مکھن m thing
مکھی f thing
مکہ m
مکین m person f
مگ m thing
مگرمچھ m thing
مگوئیاں f pl
مہاتما m
مہاجر m person
مہاجر_کیمپ m placenoun
مہاجرین m person pl of=مہاجر
مہاراج m person
مہاراجہ=مہاراجا m person
مہارت f abstract
مہتاب m f
مہر f m doc
مہربان person
مہربانی f abstract
مہلت f time abstract
مہم f event
مہمات f pl event of=مہم
مہمان m person f
مہمان_نوازی f abstract
مہندی f event mass
مہنگائی f abstract
مہک f
مہینہ m time
میانماری m person
میاں m person
میت f thing
میتھڈ m
میتھی f
میتھین m
میثاق m doc
میدان m placenoun
میدہ m thing
میر m
میراث f
میرج f
میرٹ m abstract
میرین m person
میز f thing
میزائل m thing
میزان f m
میزبان m f person
میزبانہ f person
میزبانی f
میسج m doc
میسجز m pl of=میسج
میسجنگ f
میسنجر m
میسیجز=میسجز m doc pl of=میسج
میعاد f time
میل m f unit
میل_جول m
میلز f pl
میلہ m event
میمز f media pl of=میم
میمن m person
میمو m doc
میموری f
مین m
مین_اسٹریم_میڈیا m media
مینا f
مینار m placenoun
مینجمنٹ f group
مینشن m
مینوفیکچرر m person
مینوفیکچررز m person pl of=مینوفیکچرر
مینوفیکچرنگ f
مینٹور m f person
مینٹورز m person pl of=مینٹور
مینڈیٹ m
مینیجمنٹ=مینجمنٹ f
مینیو m doc
میوزک m
میوزیم m placenoun
میونسپلٹی f org
میوہ m thing
میٹ m
میٹر m unit thing
میٹرز m thing unit pl of=میٹر
میٹرنگ f
میٹرو f
میٹرو_بس f
میٹرک m
میٹریل m
میٹنگ f event
میٹنگز f event pl of=میٹنگ
میٹھا m thing
میپ m
میپس m pl
میچ m event
میچز m event pl of=میچ
میڈ f
میڈل m thing
میڈلز m thing pl of=میڈل
میڈم f person
میڈیا m media group
میڈیسن f
میڈیم m
میڈیکل m
میڈیکل_رپورٹ f doc
میک_اپ m
میکانزم=میکنزم m
میکر m f person
میکرز m f person pl of=میکر
میکسیکن m person
میکہ m placenoun
میگا_بائٹ m unit
میگاواٹ m unit
میگزن m media
میگزین m media
مے f
نا_انصافی=ناانصافی f
نائب m
نائجری m person
نائٹ f
نائیجیرین=نائجیرین m person
نائیک m person
ناامیدی f abstract
ناانصافی=نا_انصافی f abstract
نااہلی=نا_اہلی f abstract
نابالغ=نا_بالغ m f person
نابینا m person
ناتھ m
ناجائز_فائدہ m abstract
ناجائز_منافع_خوری f abstract
ناخن m thing
ناخواندگی f abstract
نادہندگان=نا_دہندگان m person pl of=نادہندہ
نادہندہ m person
ناراضگی=ناراضی f abstract
ناراضی=ناراضگی f
نارملائزیشن f
نارویجن=نارویجین m person
ناز m f
نازی m person
ناشتہ=ناشتا m event thing
ناطہ=ناتا=ناتہ m
ناطے m
ناظر m person
ناظرین m pl person of=ناظر
ناقد m person
ناقدین m person pl of=ناقد
نالہ m placenoun
نالی f
نام m
نامزدگی f event
نامنظوری f abstract
نامہ m doc
نان m thing
ناوروی m person
ناول m doc
ناپسندیدگی f abstract
ناچ m
ناک f thing
ناک_کا_بال m thing
ناکامی f abstract
ناکہ=ناکا m placenoun
ناکہ_بندی f event
ناگ m
ناگا m person
نبرد f
نبی m person
نتائج m pl of=نتیجہ abstract
نتیجہ m abstract doc
نثار m
نجات f
نجوم m
نجومی m person
نجکاری f
ندا=نداء f
ندامت f abstract
ندی f placenoun
ندی_نالہ m placenoun
نذر f m
نذرانہ m thing
نرخ m
نرسری f placenoun
نرسری_مالک m
نرسنگ f
نرمی f abstract
نرگس f
نزاکت f
نسبت f
نسل f group
نسل_پرستی f abstract
نسل_کشی f abstract
نسلی_امتیاز m abstract
نسیم m f
نشئی m person
نشان m
نشانات m pl of=نشان
نشاندہی=نشان_دہی f speech
نشانہ m
نشانی f abstract
نشتر m
نشریات f pl media
نشریاتی_ادارہ m org
نشریہ m media
نشست f event
نشوونما=نشو_و_نما f
نشہ m abstract
نصاب m doc
نصرت f m
نصف m
نصف_سنچری f
نصف_شب m time
نصیب m
نصیحت f speech
نظارہ m
نظام m abstract
نظامت f org
نظر f
نظر_ثانی=نظرثانی f
نظرثانی=نظر_ثانی f
نظریات m abstract pl of=نظریہ
نظریہ m abstract
نظم f m doc abstract
نظم_و_ضبط m abstract
نظم_و_نسق m abstract
نظیر m f abstract
نعت f doc
نعرہ m speech
نعرے_بازی=نعرہ_بازی f speech
نعش f thing
نعمت f m abstract
نغمہ m f
نفاذ m event abstract
نفرت f abstract
نفری f group
نفسیات f
نفع m abstract
نفی f abstract
نقاب m thing
نقاد m f person
نقد m
نقدی f mass thing
نقش m
نقشہ m doc
نقص m
نقصان m
نقصانات m pl of=نقصان
نقطہ m
نقطہ_نظر=نکتہ_نظر m speech
نقل f doc
نقل_مکانی f event
نقل_و_حرکت f abstract
نقل_و_حمل f abstract
نل m
نلکا m thing
نمائش f event
نمائندگان m person pl of=نمائندہ
نمائندگی f abstract
نمائندہ m f person
نماز f event abstract
نماز_جمعہ f event
نماز_جنازہ f event
نمازی m person
نمبر m unit
نمبرز m pl of=نمبر
نمو f
نمونہ m
نمک m thing
نمکین
نمی f
نمیبین m person
نند f person
نوآبادیاتی_نظام m abstract
نوآموز m person
نواب m person
نواح m placenoun
نوازش m f
نوازی f
نوبت f time
نوبل=نوبیل m
نوجوان m f person
نوجوانان m person pl
نوجوانی f time
نور m f
نوسرباز=نو_سرباز m person
نوشی f
نوع f
نوعیت f abstract
نومبر m time
نومسلم m person
نومولود person m
نون m
نوٹ m doc thing
نوٹس m doc
نوٹسز m doc pl of=نوٹس
نوٹیفکیشن m doc
نوٹیفیکیشن=نوٹیفکیشن m doc
نوک f
نوکر m person
نوکرانی f person
نوکرشاہی f group
نوکری f abstract
نوید m f
نٹ m
نکات m pl of=نکتہ
نکاح m event
نکاح_نامہ m doc
نکاراگوئی m person
نکال m
نکتہ m
نکتہ_چینی f speech
نکل m
نکھار m
نگار m f
نگاہ f
نگر m placenoun
نگران=نگراں m person
نگران_حکومت f org
نگران_عملہ m group
نگرانی f abstract
نگری f placenoun
نگہداشت f abstract
نگینہ f m
نہر f placenoun
نیاز m f abstract
نیب=قومی_احتساب_بیورو m org
نیت f abstract
نیشن m
نیشنلزم m abstract
نیشنلسٹ person
نیل m thing
نیلام m
نیلامی f event
نیلم f m
نیم m
نین m f
نیند f abstract
نیوز f doc
نیوز_ایجنسی f media
نیوز_لیٹر f doc
نیوز_چینل m media
نیوز_کانفرنس f speech
نیوٹریشن f
نیوی f org
نیٹ m
نیٹ_ورک m org
نیپالی m person
نیچر f media
وائرس m thing
وائس f
وائس_نوٹ m speech
وائٹ_پیپر m doc
وائٹ_ہاوس=وائٹہاوس=وہائٹ_ہاوس m org
وائٹس f pl
وائی_فائی m
وابستگی f abstract
واجب_الادا_رقم f abstract
واجبات m pl
وادی f placenoun
وار m
وارث m person
وارثین m person pl
واردات f event
وارز f pl
وارفیئر f
وارمنگ f
وارننگ f speech
وارنٹ m doc
وارڈ m placenoun
وارڈز m placenoun pl of=وارڈ
واش_روم m placenoun
واقعات m event pl of=واقعہ
واقعہ m event
واقفیت f abstract
وال f
والدین m pl person
والی m
والی_بال m
وانواتوی m person
وانی f
واٹ m unit
واٹر m
واٹس_ایپ=وٹس_ایپ=واٹسایپ=واٹس_اپ
واپسی f event
واچ f
واک f event
واک_آوٹ m event
وبا=وباء f event
وبائی_بیماری f abstract
وجاہت m f
وجود m abstract
وجوہات f abstract pl of=وجہ
وجہ f abstract
وراثت f abstract
ورثا=ورثاء m pl person of=وارث
ورثہ m
ورجن m f person
وردی f thing
ورزش f
ورزی f
ورلڈ m
ورلڈ_کپ m event
ورلڈکپ=ورلڈ_کپ m event
ورڈ m
ورڈز m pl
ورژن m
ورک m
ورکر m f person
ورکرز m person pl of=ورکر
ورکشاپ f event placenoun
وزارت f org
وزارت_خارجہ f org
وزارت_خزانہ f org
وزارت_داخلہ f org
وزارت_عظمی f abstract
وزرا=وزراء m person pl of=وزیر
وزرائے m person pl of=وزیر
وزن m
وزٹ m event
وسائل m pl of=وسیلہ abstract
وسط m
وسطی_افریقی m person
وسعت f
وسیلہ m abstract
وشمار m
وصال m event
وصولی f event
وصی m
وصیت f doc
وصیت_نامہ m doc
وضاحت f speech doc
وضع f
وطن m placenoun
وعدہ m speech abstract
وعظ m speech
وفا media f
وفات f event
وفادار=وفا_دار m person
وفاداری f abstract
وفاق m org abstract
وفاقی_حکومت f org
وفد m group
وقار m abstract
وقت m time
وقف m
وقفہ m time
وقوع m
وقوعہ m event
وقوف m
ولادت f event
ولن m person
ولولہ m abstract
ولی m person
ولی_عہد m person f
ولیمہ m event
ون m
ون_ڈے m event
ونر m f person
ونڈو f
ونڈوز f
ونگ m group
وولٹ m unit
وومن f person
ووٹ m thing
ووٹر m f person
ووٹرز m person pl of=ووٹر
ووٹس m pl of=ووٹ
ووٹنگ f event
ووچر m doc
وٹامن m
وڈیرا=وڈیرہ m person
وژن=ویژن m abstract
وکالت f speech abstract
وکلا=وکلاء person m pl of=وکیل
وکٹ f thing
وکٹری f
وگ f thing
وہم m abstract
وہیکل f thing
وہیکلز f thing pl of=وہیکل
ویب f
ویب_سائٹ f media
ویب_سائیٹ f media
ویب_سیریز f doc
ویتنامی m person
ویر m
ویرینٹ m
ویرینٹس m pl of=ویرینٹ
ویز f pl
ویزا=ویزہ m doc
ویزہ=ویزا m doc
ویزے m doc pl of=ویزا
ویسٹ
ویسٹ_انڈین m person
ویلش m person
ویلفیئر f
ویلنٹائن m
ویلی f placenoun
ویلیو f
ویلیوایشن=ویلیو_ایشن f
ویمن f person
وین=وائن m f thing
وینزویلین=وینزویلائی m person
وینٹی_لیٹر m thing
وینچر m
وینچرز m pl of=وینچر
وینیو m placenoun
وینیوز m placenoun pl of=وینیو
ویو m
ویوز m pl
ویٹ m
ویٹو m
ویٹیکنی m person
ویڈنگ f event
ویڈیو=وڈیو f media doc
ویڈیو_اسٹریمنگ f media
ویڈیوز f media pl of=ویڈیو
ویژن m abstract
ویک m
ویک_اینڈ m time
ویکسین f thing
ویکسینیشن f
ویکسینیشن_مہم f event
ٹائر m thing
ٹائم m time media
ٹائمنگ f
ٹائٹل m
ٹائپ f
ٹائی f thing
ٹائیکون m person
ٹائیگر m
ٹائیگرز m pl of=ٹائیگر
ٹارک m
ٹارگٹ m abstract
ٹارگٹ_کلنگ f event
ٹاس m event
ٹاسک m
ٹاسک_فورس f org
ٹالرنس f
ٹالی f
ٹانگ f thing
ٹاور m placenoun
ٹاورز m pl of=ٹاور
ٹاون m placenoun
ٹاپ m
ٹاک f
ٹاک_شو m media
ٹاکر m person
ٹاکسن m
ٹرائل m event
ٹرائلز m event pl of=ٹرائل
ٹرافی f event thing
ٹرانزٹ m
ٹرانزیکشن f
ٹرانس_جینڈر m person
ٹرانسفارمر m thing
ٹرانسفارمیشن f
ٹرانسفر m f
ٹرانسمیشن f media
ٹرانسمیٹر m
ٹرانسپورٹ f
ٹرانسپورٹیشن f
ٹراوزر m
ٹربیونل m org
ٹرسٹ m org
ٹرم f time
ٹرمینل m placenoun
ٹرننگ f
ٹرول m person
ٹرولنگ f
ٹرک m thing
ٹریبیون m media
ٹریفک f m
ٹریفک_پولیس f org
ٹریفک_کی_روانی f abstract
ٹریلر m
ٹریلین=ٹرلین m unit
ٹرین f thing
ٹرینر m f person
ٹریننگ f
ٹرینڈ m abstract
ٹرینڈز m pl of=ٹرینڈ
ٹرینیڈاڈی m person
ٹریول m
ٹریٹمنٹ m
ٹریپ m
ٹریڈ f
ٹریڈ_یونین f org
ٹریڈنگ f
ٹریک m
ٹریکنگ f
ٹریکٹر m thing
ٹشو m thing
ٹشوز m pl of=ٹشو
ٹماٹر m thing
ٹن m unit
ٹنل f m placenoun
ٹنکی f placenoun
ٹور m event
ٹورازم f
ٹورنامنٹ m event
ٹورنامنٹس m event pl of=ٹورنامنٹ
ٹوسٹ m thing
ٹول m
ٹول_پلازہ m placenoun
ٹولز m pl of=ٹول
ٹولہ m group
ٹولی f group
ٹونگن m person
ٹوٹ f
ٹوٹل m
ٹوپی f thing
ٹوگولیز m person
ٹویٹ=ٹوئٹ=ٹوئیٹ f m doc
ٹویٹس=ٹوئٹس f pl doc of=ٹویٹ
ٹپس f pl
ٹچ m
ٹک_ٹاکر=ٹک_ٹوکر=ٹاکر m f person
ٹکر f event
ٹکراو m event
ٹکٹ m f doc
ٹکڑا m
ٹکہ=ٹکا m unit
ٹھاکر m person
ٹھکانہ=ٹھکانا m placenoun
ٹھگ m person
ٹھیس f abstract
ٹھیکہ=ٹھیکا m
ٹھیکیدار=ٹھیکے_دار m person f
ٹی_بی f
ٹی_شرٹ f thing
ٹی_وی m media
ٹی_وی_چینل m media
ٹی_ٹوئنٹی=ٹی_ٹونٹی=ٹی_20 m event
ٹیبل f m thing
ٹیبلٹ m thing
ٹیررزم m
ٹیرف m
ٹیزر m media
ٹیسٹ m event
ٹیسٹ_سیریز f event
ٹیسٹ_میچ m
ٹیسٹنگ f
ٹیل f
ٹیلنٹ m
ٹیلہ m placenoun
ٹیلی_فون m thing
ٹیلی_ویژن m media
ٹیلیگرام=ٹیلی_گرام media m doc
ٹیم f org group
ٹیمپل m placenoun
ٹین m
ٹینس f
ٹینٹ m
ٹینڈر m
ٹینک m thing
ٹینکر m thing
ٹینکی f thing
ٹیوب f thing
ٹیوشن f
ٹیون f
ٹیٹو m
ٹیپ f
ٹیک f
ٹیکس m abstract
ٹیکس_دہندہ m person
ٹیکس_چوری f abstract
ٹیکسز m pl of=ٹیکس
ٹیکسٹ m doc
ٹیکسٹائل f
ٹیکسی f thing
ٹیکنالوجی f abstract
ٹیکنالوجیز f pl of=ٹیکنالوجی
ٹیکہ m thing
ٹیگ m
پا m
پائلٹ m person f
پائپ m thing
پائپ_لائن f
پائی f
پائیداری f abstract
پابندی f abstract
پات m
پاجامہ=پاجاما m thing
پاداش f
پادری m person
پارسل m thing
پارسی m person
پارلیمان f org
پارلیمانی_پارٹی f group
پارلیمنٹ=پارلیمان f org
پارٹ m
پارٹس m pl of=پارٹ
پارٹنر m person f
پارٹنرز m pl person of=پارٹنر
پارٹنرشپ=پارٹنر_شپ f abstract
پارٹی f org event
پارٹیز f org pl of=پارٹی
پارک m placenoun
پارکس m placenoun pl of=پارک
پارکنگ f placenoun
پاس m
پاس_ورڈ m
پاسداران m pl person
پاسداری f abstract
پاسپورٹ m doc
پال m
پالم m
پالک m mass
پالیسی f doc
پالیسیز f pl of=پالیسی
پام m f
پامالی f abstract
پانامی m person
پانسہ m
پانڈا m
پانی m mass thing
پاو m unit
پاور f
پاور_پلانٹ m
پاورز f pl
پاونڈ=پونڈ m unit
پاوں m thing
پاپ m
پاپا m
پاپوائی m person
پاکستانی m person f
پاگل m person
پبلک f group
پت m
پتا=پتہ m thing
پتلا m thing
پتنگ f m thing
پتھر m thing
پتی f m person
پجاری m person
پختون m person
پدرشاہی=پدر_شاہی f
پذیرائی f
پر m
پرائز m thing
پرائس f
پرائمری f
پرائیویسی f abstract
پرائیویٹائزیشن=پرائیوٹائزیشن f
پراجیکٹ=پروجیکٹ m
پراجیکٹس=پروجیکٹس m pl of=پروجیکٹ
پراسس=پراسیس m
پراسیسر m
پراسیکیوشن f org
پرافٹ m
پران m
پراپرٹی f
پراڈکٹس f thing pl of=پروڈکٹ
پرتگالی=پرتگیزی m person f
پرتھوی m f
پردہ m thing
پردیش m placenoun
پرزہ m thing
پرس m
پرستار m person
پرستی f
پرسنز m person pl
پرسنٹ m unit
پرفارمر m f person
پرفارمرز m f person pl of=پرفارمر
پرفارمنس f
پرفارمنسز f pl of=پرفارمنس
پرفیکشنسٹ m f person
پرمٹ m doc
پرندہ m thing
پرنس m person
پرنٹ m
پرنٹ_میڈیا m media
پرنٹر m
پرنٹنگ f
پروا f
پرواز f event
پروان m
پروانہ f m
پرواہ=پروا f
پروجیکٹ=پراجیکٹ m
پروجیکٹس=پراجیکٹس m pl of=پراجیکٹ
پرورش f
پروری f
پروسیس=پراسیس m
پروسیسر m thing
پروسیسنگ f
پروف m
پروفائل m f doc
پروفیشنل m f person
پروفیشنلز m f person pl of=پروفیشنل
پروموشن f
پروٹوکول m
پروٹین f m mass
پروٹیکشن f
پروپیگنڈا=پروپیگنڈہ m speech
پروڈکشن f
پروڈکشنز f org
پروڈکٹ=پراڈکٹ f thing
پروگرام m event doc
پروگرامز m doc event pl of=پروگرام
پرچار m speech
پرچم m thing
پرچون m
پرچہ m doc
پرچیز f
پرچیزنگ f
پرہیز m abstract
پری f person
پریت m f
پریس m media
پریس_ریلیز f doc
پریس_کانفرنس f event speech
پریس_کلب m
پریشانی f abstract
پریشر m
پریم m
پریمئیر=پریمیئر m event
پریمیم m
پریڈ f event
پریکٹس f
پزیرائی=پذیرائی f abstract
پس_منظر m abstract
پستول m f thing
پستی f abstract
پسلی f thing
پسماندگان m person pl
پسماندگی=پس_ماندگی f abstract
پسماندہ_علاقہ m placenoun
پسند f
پسندی f
پسندیدگی f
پسپائی f event
پسینہ m mass
پشت f
پشتو f
پشتون m person
پل m placenoun time
پلا m
پلازہ=پلازا m placenoun
پلاسٹک m mass thing
پلان m doc
پلاننگ f
پلانٹ m placenoun
پلانٹس m pl of=پلانٹ
پلاو m thing
پلاوی m person
پلاٹ m placenoun
پلاٹس m placenoun pl of=پلاٹ
پلٹ f
پلٹن f group
پلگ m thing
پلہ m
پلی f
پلی_بارگین f
پلیئر=پلئیر m f person
پلیئرز=پلئیرز m pl person of=پلیئر
پلیٹ f thing
پلیٹ_فارم m media placenoun
پلیٹس f thing pl of=پلیٹ
پلے m event
پمفلٹ m doc
پمپ m thing
پن m f
پنالٹی m
پناہ f
پناہ_گاہ f placenoun
پناہ_گزین m person
پنت m person
پنجابی m f person
پنجرہ m thing
پنسل f thing
پنشن=پینشن f abstract
پنچ m
پنچایت f org
پنڈت m person
پنکھا m thing
پنیر m thing
پوائنٹ m unit
پوائنٹس m unit pl of=پوائنٹ
پوجا f
پودا m thing
پور m
پورن m
پورٹ f placenoun
پورٹر m
پورٹس f placenoun pl of=پورٹ
پورٹل m media
پورہ m
پوزیشن f
پوسٹ f doc
پوسٹ_مارٹم m event doc
پوسٹ_مارٹم_رپورٹ f doc
پوسٹر m doc
پوسٹرز m pl of=پوسٹر
پوسٹس f pl doc of=پوسٹ
پوسٹنگ f
پول m
پولش=پولستانی m person f
پولنگ f event
پولنگ_اسٹیشن m placenoun
پولنگ_بوتھ m placenoun
پولیس f org group
پولیس_اہلکار m f
پولیس_مقابلہ m event
پولیس_والا m person
پولیو m
پون f
پونجی f
پوپ m person
پوچھ_گچھ f event
پوڈ m
پوڈز m pl of=پوڈ
پوڈکاسٹ=پوڈ_کاسٹ m f media
پویلین m placenoun
پٹ m
پٹرول=پیٹرول m mass
پٹرولیم=پیٹرولیم m
پٹری f placenoun
پٹوار_خانہ m placenoun
پٹھان m person
پٹہ=پٹا m
پٹی f thing placenoun
پٹیشن f doc
پچ f placenoun
پچز f pl of=پچ
پچھتاوا m abstract
پڑاو m abstract
پڑتال f
پڑوس m placenoun
پڑوسی m person f
پڑھائی f
پکار f speech
پکسل m
پکوان m
پکچر f
پکچرز f org
پکڑ f
پگڑی f thing
پھانسی f event
پھل m thing
پھول m thing f
پھوٹ f abstract
پھیر m
پھیری f
پھیلاو m abstract
پھیپھڑا m thing
پہاڑ m placenoun
پہاڑی f placenoun m person
پہر m time
پہل f
پہلو m abstract
پہلوان m person
پہنچ f
پہچان f abstract
پہیہ m thing
پہیہ_جام_ہڑتال f event
پیا m person
پیار m abstract
پیار_محبت m abstract
پیارا m person
پیاز m f thing
پیاس f abstract
پیتل m thing
پیج m
پیجز m pl of=پیج
پیدائش f event
پیداوار f abstract
پیداواری_صلاحیت f abstract
پیر m time person
پیرا m
پیرامیٹر m
پیرامیٹرز m pl of=پیرامیٹر
پیراگوئی m person
پیرنٹ m f person
پیرو m person f
پیرول m
پیروکار m person f
پیروی=پیروین m person f abstract
پیری f
پیزا m
پیس m
پیسا m
پیسر m person
پیسٹ m
پیسہ=پیسا m unit
پیش_بینی f speech
پیش_رفت f
پیش_رو m person
پیش_قدمی f event
پیشاب m mass
پیشانی f
پیشرفت=پیش_رفت f abstract
پیشرو=پیش_رو m person
پیشوا m person
پیشکش=پیش_کش f speech
پیشگوئی=پیش_گوئی=پیشن_گوئی f speech
پیشہ m abstract
پیشہ_ور m person
پیشی f event
پیشین_گوئی f speech
پیغام m speech doc
پیغامات m pl of=پیغام
پیغمبر m person
پیلس m placenoun
پیما m person
پیمائش f
پیمان m
پیمانہ m
پیمنٹ f
پین m f
پینشن=پنشن f
پینل m group thing
پینلز m pl of=پینل
پینٹ m f thing
پینٹنگ f thing
پینی f
پیٹ m
پیٹرن m
پیٹرول=پٹرول m mass thing
پیٹرول_پمپ=پٹرول_پمپ m placenoun
پیٹرولیم=پٹرولیم m mass
پیٹھ f
پیپر m doc thing
پیپلز m pl
پیچ m
پیچھا m
پیچیدگی f abstract
پیڈ m
پیک m
پیکا m doc
پیکج=پیکیج m
پیکٹ m thing
پے m f
چائینیز=چائنیز m f person
چائے f mass thing
چابی f thing
چادر f thing
چارج m
چارج_شیٹ f doc
چارجز m pl of=چارج
چارجنگ f
چارٹ m doc
چارٹر m doc
چارپائی f thing
چارہ m
چاقو m thing
چال f abstract
چالان m doc
چالاکی f
چاند m placenoun
چاند_گرہن m event
چاندی f mass thing
چانس m abstract
چاول m mass thing
چاڈی m person
چاک m
چاکلیٹ f m thing
چاہ f abstract
چاہت f m
چتن m
چراغ m thing
چراگاہ f placenoun
چربی f thing
چرس f thing
چرچ m placenoun org
چرچا m
چشم f
چشم_دید_گواہ m person
چشمہ m placenoun thing
چقندر m thing
چلا m
چلڈرن m person pl
چلین=چلیئن m person
چمن m placenoun
چمپئینز m pl person of=چیمپئن
چمپیئنز=چیمپئنز=چیمپیئنز=چمپئنز=چمپیئینز m person pl of=چیمپئن
چمچ m thing
چمڑا m mass
چمک f
چن m
چنا m thing
چناو m event
چندی f
چنگ m
چنگاری f thing
چنگل m
چوائس f
چوتھائی f
چور m person
چوراہا m placenoun
چوری f event
چولہا m thing
چوٹ f
چوٹی f placenoun
چوڑی f thing
چوک m placenoun
چوکا=چوکہ m
چوکی f placenoun
چوکیدار=چوکی_دار m person f
چوہا m thing
چٹ f doc
چٹان f thing
چپ f thing
چپل f thing
چڑھائی f event
چڑھاو m
چڑیا f thing
چڑیا_گھر m placenoun
چڑیل f person
چکر m abstract
چکمہ m abstract
چکن f m mass
چکنائی f thing
چھابڑی_فروش m person
چھاتی f
چھان f
چھان_بین f
چھاونی f placenoun
چھاوں f thing
چھاپہ=چھاپا m event
چھت f placenoun thing
چھری f thing
چھلانگ f
چھوٹ f abstract
چھٹکارا m
چھٹی f event time
چھپائی f
چھپکلی f thing
چھڑی f
چھکا m
چھیڑ f
چہ_مگوئیاں f pl speech
چہ_میگوئی f speech
چہرہ m thing
چیئر f
چیتا m thing
چیخ f speech
چیریٹی f org
چیز f thing
چیف m f
چیفس m person pl of=چیف
چیلنج m abstract
چیلنجز m pl of=چیلنج
چیمبر m org placenoun
چیمبرز m pl of=چیمبر
چیمپئن=چیمپیئن=چیمپین=چیمپئین=چمپئن m person f
چیمپئن_شپ=چیمپیئن_شپ f event
چیمپئنز=چیمپئینز=چیمپینز=چیمپیئنز m pl person of=چیمپئن
چیمپئنز_ٹرافی f event
چیمپئنزٹرافی=چیمپئنز_ٹرافی=چیمپیئنز_ٹرافی f event
چیمپیئن=چیمپئن=چمپیئن m f person
چیمپینز=چیمپئنز=چیمپیئنز m f person pl of=چیمپیئن
چین m abstract
چینج m
چینل m media
چینلز m media pl of=چینل
چینی m person f mass thing
چیونٹی f thing
چیٹ f speech
چیٹ_باٹ m thing
چیٹ_بوٹ m
چیٹس f pl of=چیٹ
چیپٹر m
چیک m person doc thing
چیک_پوسٹ m placenoun
چیکنگ f
چیکوسلواک m person
ڈائری f doc
ڈائریکٹرز m person pl of=ڈائریکٹر
ڈائریکٹوریٹ m org
ڈائٹ f
ڈائیلاگ=ڈائلاگ m speech event
ڈائیلاگز m pl of=ڈائیلاگ
ڈارٹ m
ڈال f
ڈالر m unit
ڈالرز m pl unit of=ڈالر
ڈان=ڈان_نیوز media m person
ڈانس m
ڈانسر m f
ڈانٹ f
ڈاٹ m
ڈاک f
ڈاکو m person
ڈاکٹرائن f abstract
ڈاکہ=ڈاکا m event
ڈاگ m
ڈبل_روٹی f thing
ڈبنگ f
ڈبہ=ڈبا m thing
ڈبیا f thing
ڈر m abstract
ڈرا m
ڈرائنگ f doc
ڈرائنگ_روم m placenoun
ڈرائیو f
ڈرائیور m person f
ڈرائیونگ f
ڈرافٹ m doc
ڈرافٹس m doc pl of=ڈرافٹ
ڈرامہ=ڈراما m media doc
ڈراپ m
ڈرل f
ڈرلز f pl of=ڈرل
ڈرنک f
ڈرنکس f pl of=ڈرنک
ڈرون m thing
ڈرون_حملہ m event
ڈرونز m thing pl of=ڈرون
ڈرگ f
ڈریس m thing
ڈریسنگ f
ڈریم m
ڈریگن m
ڈس_انفارمیشن f
ڈسٹرکٹ m placenoun
ڈسپلن m
ڈسپلے m
ڈسپنسری f placenoun
ڈسکاونٹ m
ڈمپر m thing
ڈنر m event
ڈنکی f
ڈور f
ڈوری f thing
ڈوز f m
ڈولفن f
ڈولفنز f pl of=ڈولفن
ڈولی f thing
ڈومیسائل m doc
ڈومینیکن m person
ڈومینیکی m person
ڈونر m person
ڈوگرا=ڈوگرہ m person
ڈویلپر=ڈیولپر=ڈیویلپر m person f
ڈویلپرز=ڈیولپرز m pl person of=ڈویلپر
ڈویژن m placenoun org f
ڈویژنز m placenoun org pl of=ڈویژن
ڈپریشن m
ڈپلومہ=ڈپلوما m doc
ڈپلومیسی f
ڈپو m placenoun
ڈچ m person f
ڈک m
ڈکشنری f doc
ڈکٹ m
ڈکٹیٹر m person
ڈکیت m person
ڈکیتی f event
ڈگ m
ڈگری f doc unit
ڈھابہ=ڈھابا m placenoun
ڈھال f
ڈھانچہ=ڈھانچا m thing
ڈھلوان f placenoun
ڈھونگ m
ڈھٹائی f
ڈھیر m
ڈی_این_اے m
ڈیبیو=ڈبیو m event
ڈیتھ f event
ڈیجیٹائزیشن f
ڈیجیٹلائزیشن f
ڈیرہ m placenoun
ڈیری f placenoun
ڈیز
ڈیزائن m
ڈیزاسٹر m event
ڈیزل m mass thing
ڈیزیز f
ڈیسک m
ڈیفالٹ m
ڈیفنس m
ڈیفینڈر=ڈیفنڈر m f person
ڈیفینڈرز=ڈیفنڈرز m person pl of=ڈیفینڈر
ڈیل f doc
ڈیلر m person f
ڈیلرز m f person pl of=ڈیلر
ڈیلرشپ f
ڈیلرشپ f org
ڈیلز f pl of=ڈیل
ڈیلیوری f
ڈیم f m placenoun
ڈیمانڈ f
ڈیمو m
ڈیموکریٹ m person
ڈیموکریٹس m person pl of=ڈیموکریٹ
ڈینش m person
ڈینگی m
ڈیوائس f thing
ڈیوائسز f thing pl of=ڈیوائس
ڈیوائیڈر m thing
ڈیولپمنٹ=ڈویلپمنٹ=ڈیویلپمنٹ f
ڈیوٹی f abstract
ڈیوک m
ڈیویلپرز=ڈویلپرز m person pl of=ڈویلپر
ڈیٹ f time
ڈیٹا m mass doc
ڈیٹس f pl of=ڈیٹ
ڈیٹنگ f
ڈیپارٹمنٹ=ڈپارٹمنٹ m org
ڈیپازٹس m pl
ڈیڈ_لائن=ڈیڈلائن f time
ڈیڈلاک=ڈیڈ_لاک m
ڈے m time
ژالہ_باری f event
کائنات f placenoun
کائٹ f
کائی f m
کابینہ f org group
کاجل f m
کار f m thing
کاربن f m mass
کارتوس m thing
کارخانہ m placenoun org
کارروائی=کاروائی f event abstract
کارنامہ m abstract
کارندہ m person
کاروبار m abstract
کاروباری person
کاروباری_شخص m person
کارٹن m
کارپوریشن f org
کارپوریشنز f org pl of=کارپوریشن
کارپٹ m thing
کارڈ m doc thing
کارڈز m pl of=کارڈ
کارکردگی f abstract
کارکن m f person
کارکنان m person pl of=کارکن
کارگو m
کاری f
کاسمیٹکس f pl
کاسٹ f group
کاسٹر m
کاسٹنگ f
کاشت f
کاشتکار=کاشت_کار m person
کاشتکاران m person pl
کاشتکاری f abstract
کاشف m
کاغذ m doc thing
کاغذات m doc pl of=کاغذ
کافر m person
کافی f mass
کال f m speech
کالا m
کالج m org placenoun
کالجز m org placenoun pl of=کالج
کالز f pl of=کال
کالم m doc
کالنگ f
کالونی f placenoun
کالی f
کام m abstract
کام_کاج m abstract
کامرس f
کامیابی f abstract
کامیڈی f
کان m f placenoun thing
کانسرٹ=کنسرٹ m event
کانسی f mass
کانفرنس f event
کانٹا=کانٹہ m thing
کانٹینٹ m
کانٹیکٹ m
کانٹیکٹس m pl
کانگریس=انڈین_نیشنل_کانگریس=کانگرس=امریکی_کانگریس f org
کانگولیز m person
کاوش f abstract
کاونٹر m
کاونٹی f placenoun
کاٹ f
کاٹن f
کاپر m mass
کاپٹر m
کاپی f doc thing
کباب m thing
کبوتر m thing
کتا m thing
کتاب f doc thing
کتابت f
کتابچہ m doc
کتب f doc pl of=کتاب
کتبہ m doc thing
کثرت f abstract
کرائم m
کرائمز m pl of=کرائم
کراس m
کراسنگ f placenoun
کرافٹ m
کرامت m f
کراون m
کرایا=کرایہ m
کرایہ m
کرایہ_دار m person
کرد m person
کردار m person abstract
کردار_کشی f
کردگی
کردی m person
کرسمس f m time event
کرسچین=کرسچن m person
کرسی f thing
کرشمہ f m abstract
کرشنگ f
کرغز m person
کرفیو m event
کرم m abstract
کرن f m thing
کرنسی f thing
کرنٹ m
کرو f
کروز m
کروشین=کروشیائی m person
کروم m
کروڑ m unit
کروڑ_پتی m person
کرپا=کر_پا f
کرپشن f abstract
کرپٹو f
کرپٹو_کرنسی f thing
کرکٹ f
کرکٹ_بورڈ m org
کرہ m placenoun
کری
کریز f m placenoun
کریم m f thing
کریمپس m pl
کریمینل=کرمنل m f person
کرین m thing
کریو m group
کریٹ m
کریٹک m
کریڈٹ m abstract
کریک m placenoun
کریک_ڈاون m event
کریکٹر m
کسان m person
کسر f abstract
کسٹم m
کسٹم_ڈیوٹی f abstract
کسٹمز m pl org
کش m
کشائی f
کشتی f thing event
کشش f abstract
کشف f m
کشمکش=کش_مکش f abstract
کشمیری m person f
کشور m f
کشی f
کشید f
کشیدگی f event abstract
کعبہ m placenoun
کفالت f abstract
کفایت m f
کفر m abstract
کفیل m person
کل time f m
کلائمیٹ m
کلائنٹ m person f
کلائنٹس m person pl of=کلائنٹ
کلائی f thing
کلاس f m group
کلاسز f event pl of=کلاس
کلاشنکوف f thing
کلام m speech
کلامی f
کلاوڈ m
کلاک m
کلب m org placenoun
کلر m
کلف m
کلنگ f event
کلو m unit
کلومیٹر m unit
کلوواٹ m unit
کلوگرام=کلو_گرام m unit
کلپ m f media doc
کلپس m pl of=کلپ
کلچر m
کلک m
کلہاڑی f thing
کلی f thing
کلیئرنس=کلئیرنس f
کلیرنس=کلیئرنس f
کلیسا m placenoun
کلینک m placenoun org
کلیکشن f
کمائی f
کمال m abstract
کمان f
کمانڈ f
کمانڈو m person
کمبل m thing
کمبوڈیائی=کمبوڈین m person
کمر f thing
کمرشل m
کمرہ=کمرا m placenoun
کمرہ_عدالت m placenoun
کمزوری f abstract
کمسن=کم_سن m f person
کمل m
کمنٹ m doc speech
کمنٹری f speech
کمنٹس m speech pl of=کمنٹ
کمٹمنٹ f
کمپاونڈ m placenoun
کمپلیکس m placenoun
کمپنی f org
کمپنیز f org pl of=کمپنی
کمپیوٹر m thing
کمپیوٹرز m pl of=کمپیوٹر
کمی f abstract
کمیشن m org
کمیونزم m abstract
کمیونسٹ person m
کمیونٹی f group
کمیونٹیز f group pl of=کمیونٹی
کمیونکیشن=کمیونیکیشن f
کمیونیکشن=کمیونیکیشن f
کمیونیکیشن f
کمیونیکیشنز f pl
کمیٹی f org
کنارہ=کنارا m placenoun
کنال m unit
کنبہ m group
کنجوسی f abstract
کنجی f thing
کندھا m thing
کنسرٹ m event
کنسلٹنگ f org
کنسورشیم m org
کنسٹرکشن f
کنسیپٹ m
کنفیوژن f
کنفیڈریشن f org
کنندگان m pl person of=کنندہ
کنندہ m person f
کنوارہ=کنوارا m person
کنواں m placenoun
کنول f m
کنونشن m event
کنونشنز m event pl of=کنونشن
کنٹرول=کنڑول m abstract
کنٹرول_روم m org
کنٹرولز m pl of=کنٹرول
کنٹری f
کنٹریکٹ m doc
کنٹونمنٹ f
کنٹینر m thing
کنٹینرز m thing pl of=کنٹینر
کنڈی f
کنڈیشن f
کنڈیشنز f pl of=کنڈیشن
کنکشن m
کنگ m
کنگز m pl of=کنگ
کنگن m thing
کنیز f person
کنیکٹوٹی=کنیکٹیویٹی f
کوآپریٹو f org
کوئلہ m mass thing
کوئین f
کوا m thing
کوائن m
کوارٹر m placenoun time
کوارٹر_فائنل m event
کوارٹرز m pl of=کوارٹر
کوالٹی f
کوالیفائر m event f person
کوالیفائرز m pl of=کوالیفائر
کواڈ m
کوتاہی f abstract
کوتوال m
کور m f group org
کور_کمیٹی f group
کورز m pl of=کور
کورس m
کورونا m
کورونا_وائرس=کرونا_وائرس m thing
کورٹ f m org placenoun
کوریائی=کورین m person
کوریج f
کورین=کوریائی m person
کوریڈور m placenoun
کوسووی m person
کوسٹ m
کوسٹا_ریکن m person
کوشش f abstract
کول m
کولا m
کولر m thing
کولمبیائی=کولمبین m person
کولیسٹرول m
کوموروسی m person
کونا=کونہ m placenoun
کونسل f org
کونسلر=کاونسلر m person
کووڈ=کوویڈ m
کوٹ m thing
کوٹا m
کوٹھی f placenoun
کوٹہ=کوٹا m
کوٹیشن f doc
کوپ m
کوچ m f thing
کوچنگ f
کوڈ m
کوڑا m thing
کوڑا_کرکٹ m thing
کوک f
کوکنگ f
کوکی f m
کوکیز f pl
کوہ m placenoun
کوہ_پیما=کوہپیما m person f
کویتی m person
کٹ f thing
کٹائی f
کٹس f pl of=کٹ
کٹوتی f event
کٹھ_جوڑ m abstract
کٹہرا m placenoun
کپ m thing event
کپاس f thing
کپتانی f
کپڑا m thing
کچرا m mass thing
کچن m placenoun
کچہری f placenoun org
کچی_آبادی f placenoun
کڑا m thing
کڑاہی f thing
کڑی f
کھائی f placenoun
کھاتہ m
کھاد f mass
کھال f
کھانا m thing
کھانسی f abstract
کھدائی f event
کھر m
کھرب m unit
کھلاڑی m f person
کھلونا m thing
کھمبا m thing
کھوج m f abstract
کھوجی m person
کھپت f abstract
کھچاو m abstract
کھڑکی f thing
کھیت m placenoun
کھیتی_باڑی f abstract
کھیل m event
کھیپ f
کہانی f doc
کہاوت f doc speech
کہنا m
کہنی f thing
کہکشاں f placenoun
کیئر f m
کیبل f m thing doc
کیبلز f pl of=کیبل
کیتھولک person
کیرٹ=قیراط m unit
کیریئر=کیرئیر=کریئر=کرئیر m
کیس m doc
کیسز m doc pl of=کیس
کیش m
کیف m
کیفر m
کیفیت f abstract
کیفے m placenoun
کیلا m thing
کیلشیئم=کیلشیم m mass
کیلنڈر m doc
کیلنڈر=کلینڈر m thing
کیلوری f unit
کیلوریز f unit pl of=کیلوری
کیلینڈر m doc
کیلینڈر=کیلنڈر m
کیلے=کیلیس
کیمرونی m person
کیمرہ=کیمرا m thing
کیمسٹری f
کیموتھراپی f
کیمپ m placenoun
کیمپس m placenoun
کیمیو m
کیمیکل m thing
کیمیکلز m thing pl of=کیمیکل
کینسر m
کینو m thing
کینٹ m placenoun
کینٹین f placenoun
کینڈی f thing
کینگرو m
کینگروز m pl of=کینگرو
کینہ m abstract
کینیائی=کینین m person
کینیڈین=کینیڈیائی person m
کیوئسٹ m f person
کیوب m
کیوبن=کیوبائی m person
کیوسک m unit
کیوی m person
کیویز m pl of=کیوی
کیٹگری=کیٹیگری f
کیٹیگری f
کیٹیگریز=کیٹگریز f pl of=کیٹیگری
کیپ f thing
کیپ_وردی m person
کیپر m person
کیپرز m pl person of=کیپر
کیپسول m thing
کیپسٹی=کیپیسٹی f
کیپشن m doc
کیپنگ f
کیپٹلائزیشن f
کیپٹلزم m abstract
کیپیٹل m
کیچ m
کیچپ m
کیڈر m group
کیڈٹ m person
کیڈٹ_کالج m org
کیک m
کے_ایس_ای_ہنڈرڈ_انڈیکس m
گائیڈ m f person doc
گائیڈلائنز=گائیڈ_لائنز f doc pl of=گائیڈ_لائن
گائیکی f
گائے f thing
گاجر f
گار m
گارمنٹس f pl
گارنٹی f
گارڈ m person
گارڈز m pl person of=گارڈ
گارڈن m placenoun
گارڈین=دی_گارڈین media m person
گال f m
گالا m event
گالف f
گالی f speech
گانا m
گانٹھ f unit
گاوں=گائوں m placenoun
گاڑی f thing
گاہ f
گاہک m person
گجر m person
گجراتی f m person
گدھا m thing
گدی f
گدی_نشین
گراس m f
گراف m doc
گرام m unit
گرانٹ f m
گرانی f abstract
گراونڈ m f placenoun
گراونڈز m placenoun pl of=گراؤنڈ
گراوٹ f abstract
گرجا=گر_جا m placenoun
گرجا_گھر m placenoun
گرد f mass thing
گرد_و_نواح m placenoun
گردان f
گردش f
گردن f thing
گردوارہ=گرودوارہ m placenoun
گردہ m thing
گردی f
گرفت f
گرفتاری f event
گرل f person thing
گرلز f pl person of=گرل
گرما m time
گرمجوشی=گرم_جوشی f abstract
گرمی f time
گرمیاں f time
گرو m person
گروتھ f
گرودوارہ=گردوارہ=گوردوارہ m placenoun
گروپ m group org
گروپس m group pl of=گروپ
گروہ m group
گرڈ m
گرڈ_اسٹیشن m
گرہ f
گرہن m event
گری f
گریجویشن f
گریجویٹ m f person
گریز m
گرین_لائن f placenoun
گرین_ٹی f
گرینیڈی m person
گریڈ m
گز m unit
گزارا=گزارہ m
گزارش=گذارش f speech
گزر m f
گزرگاہ f placenoun
گزٹ m doc
گزین m person
گشت m f
گفت f
گفت_و_شنید f speech
گفتگو f speech
گفٹ m
گل m f
گلا m thing
گلاب m
گلاس m thing
گلاسز m pl of=گلاس
گلزار m
گلستان m
گلشن f m
گلنار f m
گلو m
گلوبل_وارمنگ f
گلوکاری f abstract
گلہ m speech
گلہ_بانی f abstract
گلی f placenoun
گلیشیئر m placenoun
گلیکسی f
گمان m abstract
گمشدگی f event
گن f m thing abstract
گنا m unit thing
گناہ m abstract
گنبد m placenoun
گنتی f event
گنج m
گنجائش f abstract
گندم f thing
گندگی f
گنی f m person
گوئٹے_مالن m person
گوئی f
گوار f
گواہ m f person
گواہان m person pl of=گواہ
گواہی f speech
گود f
گودام m placenoun
گور f
گورا m person
گورنمنٹ f group
گورننس f abstract
گورو m person
گورکھا m person
گوریلا m person
گوشت m mass thing
گوشوارہ m doc
گول m event
گولا m
گولڈ m
گولہ=گولا m thing
گولہ_باری f event
گولی f thing
گونج f
گونگا m person
گوہر m f
گٹھ m
گٹھ_جوڑ m abstract
گٹھڑی f thing
گپ f speech
گپ_شپ f speech
گڑ m mass thing
گڑبڑ=گڑ_بڑ f
گڑھ m placenoun
گھاس f thing
گھانین m person
گھاٹ m placenoun
گھاٹا=گھاٹہ m abstract
گھاٹی f placenoun
گھبراہٹ f abstract
گھر m placenoun
گھرانہ m group
گھریلو_تشدد m abstract
گھریلو_خاتون f person
گھنٹوں time m
گھنٹہ m time unit
گھنٹی f thing
گھونسلہ m placenoun
گھونٹ m
گھوڑا m thing
گھٹنا m thing
گھڑی f time thing
گھی m mass thing
گھیرا m
گھیراو m
گہرائی f abstract
گہما_گہمی f abstract
گیان m abstract
گیانی m person
گیبونی m person
گیت m media
گیتا f
گیجٹ m thing
گیراج m placenoun
گیس f thing
گیس_سلنڈر m thing
گیس_پائپ_لائن f
گیسز f pl of=گیس
گیسٹ m f person
گیسٹ_ہاوس m placenoun
گیلری f placenoun
گیلن m unit
گیم f m event
گیمبین m person
گیمز f m event pl of=گیم
گیمنگ f
گیند f thing
گینگ m group org
گینگسٹر m person
گیٹ m placenoun
گیٹس m pl of=گیٹ
گیپ m
گیگابائٹ m unit
ہائی_الرٹ m
ہائی_کمیشن m org
ہائی_کورٹ=ہائیکورٹ f org
ہائیٹس f placenoun
ہائیکورٹ=ہائی_کورٹ f m org
ہاتھ m thing
ہاتھا_پائی f event
ہاتھی m thing
ہادی m person
ہار f m event thing abstract
ہارٹ m
ہارٹ_اٹیک m
ہارڈ_ویئر m thing
ہاری m person
ہاسٹل m placenoun
ہاضمہ m
ہال m placenoun
ہامی f
ہانگ_کانگی m person
ہاوس m placenoun org
ہاوسز m pl of=ہاؤس
ہاوسنگ f
ہاٹ
ہاکی f
ہاں
ہب m
ہبہ f m
ہتک f
ہتھکنڈا=ہتھکنڈہ m
ہتھکڑی f thing
ہتھیار m thing
ہتھیلی f thing
ہجرت f event
ہجوم m group
ہدایات f pl of=ہدایت doc speech
ہدایت f m speech
ہدایت_نامہ m doc
ہدایت_کاری f abstract
ہدایتکاری=ہدایت_کاری f
ہدف m abstract
ہراس m abstract
ہراسانی f
ہرجانہ m abstract
ہرزہ_سرائی f speech
ہرن m
ہریالی f abstract
ہریجن m person
ہزار m
ہزارہ m person
ہسٹری f
ہسپانوی m person
ہسپتال=اسپتال m placenoun org
ہفت_روزہ m media
ہفتہ m time
ہل m f
ہلال m
ہلاکت f event
ہلدی f
ہلچل f abstract
ہم_آہنگی f abstract
ہم_جماعت m person
ہم_جنس_پرست m person
ہم_عصر m person
ہم_منصب m person
ہم_وطن m person
ہما f m
ہمت f abstract
ہمدرد m person
ہمدردی f abstract
ہمسایہ m person
ہمنوا m person
ہند m f
ہندسہ m
ہندو m person f
ہندوتوا f
ہندوستانی m person
ہندی f m person
ہنر m abstract
ہنس m
ہنسی f
ہنڈریڈ f
ہنگامہ m event
ہنگامہ_آرائی f event
ہنگامی_حالت f abstract
ہنگامی_صورتحال f abstract
ہنگیرین=ہنگرین m person
ہنی m f
ہوا f thing
ہوائی_اڈہ=ہوائی_اڈا m placenoun
ہوائی_جہاز m thing
ہوابازی=ہوا_بازی f
ہوسٹ m person
ہوش m
ہوشی f
ہول m
ہولڈر m person f
ہولڈرز m pl person of=ہولڈر
ہولڈنگ f org
ہولی f event
ہوم m
ہوم_ورک m
ہونا of=ہو
ہونڈورین m person
ہوٹل m placenoun
ہوٹلز m placenoun pl of=ہوٹل
ہوپ f
ہٹ f
ہٹس f m pl of=ہٹ
ہچکچاہٹ f
ہڈ m
ہڈی f thing
ہڑتال f event
ہیجڑا m person
ہیرا m thing f
ہیرو m person
ہیروئن f person thing
ہیروز m pl person of=ہیرو
ہیش_ٹیگ m
ہیلتھ f
ہیلمٹ m thing
ہیلی_کاپٹر=ہیلیکاپٹر m thing
ہینڈ m
ہینڈل m
ہیٹ m f
ہیٹ_ٹرک f
ہیٹر m
ہیٹین m person
ہیڈ m f
ہیڈکوارٹر=ہیڈ_کوارٹر=ہیڈکوارٹرز=ہیڈ_کوارٹرز m placenoun
ہیکر m person f
ہیکرز m f person pl of=ہیکر
ہیکنگ f
ہیکٹر m unit
یاترا f event
یاتری m person
یاد f abstract
یاد_دہانی f
یادداشت=یاداشت f doc abstract
یاددہانی=یاد_دہانی f speech
یادگار f placenoun
یار m person
یاسمین f
یتیم m person
یتیم_خانہ m org
یتیمہ f person
یرغمال m f person
یرغمالی m person f
یزدان m
یقین m abstract
یقین_دہانی f speech doc
یلدا f
یلغار f event group
یمنی m person f
ین m unit
یو_پی_ایس m
یوآن m unit
یوان m unit
یوتھ f group
یوراگوئی=یوراگوئین m person
یورو m unit
یورولوجی f
یورپی m person f
یورپین m person
یورینیم m thing
یوزر m f person
یوم m time
یوم_آزادی m time
یوم_سیاہ m event
یونانی m person
یونٹ m unit org
یونٹس m unit org pl of=یونٹ
یونیفارم m f
یونین f org group
یونین_کونسل f org placenoun
یونیورس f
یونیورسٹی f org placenoun
یوٹیلیٹی f
یوٹیوب_چینل m media
یوٹیوبر=یو_ٹیوبر m f person
یوٹیوبرز m person pl of=یوٹیوبر
یوکرینی=یوکرائنی person m
یوگا m
یوگنڈن=یوگانڈن m person
یوگوسلاو m person
یوگی m person
یکجہتی=یک_جہتی f abstract
یکسانیت f abstract
یکم f time
یہود m pl group
یہودی m person
یہودیت f
`
