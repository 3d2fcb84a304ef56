/** Nouns and adjectives that make a verb with کرنا, ہونا, دینا and their like. */
export const LIGHT_VERBS = `
آباد with=کر/ہو
آرام m with=کر/دے
آرزو f with=کر/ظاہر report ask
آرڈر m with=کر/دے report order with=دے/کر/ہو
آرگنائز with=کر/ہو
آزاد m with=کر/ہو
آسان with=کر/ہو
آغاز m with=کر/ہو
آف with=کر/ہو
آفر f with=کر report say
آلودہ with=کر/ہو
آمادگی f with=ظاہر report agree
آمادہ with=کر/ہو report agree
آن with=کر/ہو
آواز f with=دے/اٹھا report say
آوٹ with=کر/ہو
آویزاں with=کر
آپریشن m with=کر/ہو
آپریٹ with=کر/ہو
آڈٹ m with=کر
آگاہ with=کر report say with=کر/ہو
ابتدا=ابتداء f with=کر/ہو
اتفاق m with=کر/ہو report agree
اثر m with=ڈال/پڑ
اثرانداز=اثر_انداز with=ہو
اجازت f with=دے/مانگ report agree with=دے/لے/مانگ order
اجاگر with=کر/ہو
اجتناب m with=کر
اجرا=اجراء m with=کر/ہو
احاطہ m with=کر
احتجاج m with=کر report deny with=کر/ہو say
احترام m with=کر
احتساب m with=کر
احتیاط f with=کر
احساس m with=ہو/کر/دلا
احسان m with=کر
احوال m with=سنا/بتا report say
احکام m
احکامات m with=دے/جاری report order
اختتام m with=کر/ہو
اختلاف m with=کر/ہو report deny
اختیار m with=کر
اخذ with=کر
اخراج m with=کر/ہو
ادا f with=کر/ہو
ادائیگی f with=کر/ہو with=کر
اداکاری f with=کر
ادراک m with=کر/ہو
ادھار m with=لے
اذیت f with=دے
ارادہ m with=کر report promise with=کر/ہو/رکھ/ظاہر say
ارتکاب m with=کر
ارسال m with=کر/ہو
ارشاد m with=فرما/کر report say
ارینج with=کر
ازالہ m with=کر
استحصال m with=کر
استدعا f with=کر report ask
استدلال m with=کر report say
استری f with=کر
استعفی=استعفا m with=دے
استعمال m with=کر/ہو
استفسار m with=کر report ask
استقبال m with=کر with=کر/ہو
استوار with=کر/ہو
اسسٹ m with=کر
اسمبل with=کر
اسمگل=سمگل with=کر
اسمگلنگ=سمگلنگ f with=کر
اسٹارٹ m with=کر
اسپانسر=سپانسر m with=کر f
اسپرے=سپرے m with=کر
اسکین=سکین m with=کر with=کر/ہو
اشارہ m with=دے/کر report say with=کر/دے
اشاعت f with=کر
اشتراک m with=کر
اصرار m with=کر report say
اصلاح f with=کر with=کر/ہو
اضافہ m with=کر/ہو
اطلاع f with=دے/مل report say with=دے/کر/ہو
اطلاق m with=کر/ہو
اطمینان m with=ظاہر/کر report say with=ظاہر
اظہار m with=کر/ہو report say
اظہار_خیال m with=کر report say
اعادہ m with=کر report say
اعتبار m with=کر
اعتراض m with=کر/اٹھا report deny with=کر say accuse
اعتراف m with=کر report agree
اعتماد m with=کر/ظاہر with=کر
اعلامیہ m with=جاری report say
اعلان m with=کر/ہو report say
اغوا=اغواء m with=کر/ہو
افتتاح m with=کر/ہو
افسوس m with=کر/ظاہر report say with=کر/ہو/ظاہر
افشا=افشاء=افشاں with=کر report say with=کر/ہو
اقدام m with=کر
اقرار m with=کر report agree say
التجا f with=کر report ask
الحاق m with=کر
الرٹ m with=کر/جاری report say
الزام m with=لگا/عائد report accuse with=لگا/عائد_کر with=لگا/عائد/دے
الزام_تراشی f with=کر report accuse
الزامات m with=لگا/عائد report accuse
الوداع m with=کہہ
الٹی_میٹم=الٹیمیٹم m with=دے report order
الگ with=کر/ہو
امداد f with=کر/دے m
امپورٹ f with=کر with=کر/ہو
امکان m with=ظاہر report say
امید f with=ظاہر/کر/رکھ report say with=ہو/کر/رکھ/ظاہر
ان_بلاک with=کر/ہو
انتباہ m with=کر/دے/جاری report say with=کر/دے
انتخاب m with=کر/ہو
انتظار m with=کر/ہو
انتظام m with=کر with=کر/ہو
انتقال m with=کر/ہو
انتقام m with=لے
انجام m with=دے/پا
انجوائے with=کر
انحراف m with=کر report deny
انحصار m with=کر/ہو
انخلا=انخلاء m with=کر
اندازہ m with=لگا/ہو with=لگا/کر report
اندراج m with=کر/ہو
اندیشہ m with=ہو/ظاہر report say
انسداد m with=کر
انسٹال with=کر with=کر/ہو
انسپائر with=کر/ہو
انصاف m with=کر/دے
انعام m with=دے/جیت
انعقاد m with=کر/ہو
انویسٹ with=کر/ہو
انٹرویو m with=کر/دے report
انکار m with=کر report deny
انکاری with=ہو report deny
انکشاف m with=کر/ہو report say
انگشت_نمائی f with=کر report accuse
انگلی f with=اٹھا report accuse
اوجھل with=ہو/کر
اٹینڈ with=کر/ہو
اپروو with=کر/ہو
اپروچ f with=کر
اپلائی with=کر
اپلوڈ=اپ_لوڈ with=کر/ہو
اپوائنٹ with=کر/ہو
اپڈیٹ=اپ_ڈیٹ f with=کر/ہو
اپیل f with=کر report ask with=کر/دائر
اکٹھا with=کر/ہو
اہتمام m with=کر
ایجاد f with=کر/ہو
ایوارڈ m with=دے
ایڈجسٹ with=کر with=کر/ہو
ایڈٹ with=کر with=کر/ہو
ایکسپورٹ f with=کر/ہو
ایکشن m with=لے
بائیکاٹ m with=کر
بات f with=کر report say with=کر/ہو with=کر/بتا
بات_چیت f with=کر report say
باخبر=با_خبر with=کر report say
باز_پرس f with=کر report ask
بازیاب=باز_یاب with=کر/ہو
باور m with=کر/کرا report say with=کرا/کر
بحال with=کر/ہو
بحث f with=کر report say with=کر/ہو
بدتمیزی=بد_تمیزی f with=کر
بدسلوکی=بد_سلوکی f with=کر
بدلہ m with=لے
بدنام with=کر/ہو
بدنامی f with=ہو
برآمد f with=کر/ہو
براجمان with=ہو
برباد with=کر/ہو
برتاو m with=کر
برخاست with=کر/ہو
برداشت f with=کر/ہو
برطرف with=کر/ہو
برفباری=برف_باری f with=ہو
برقرار with=رکھ/رہ
برپا with=کر/ہو
برہم with=کر/ہو
برہمی f with=ظاہر report say
برہنہ with=کر
بری with=کر/ہو
بریف with=کر report say
بریفنگ f with=دے report say with=دے/کر
بسر with=کر/ہو
بلاک m with=کر with=کر/ہو
بلند with=کر/ہو m
بمباری=بم_باری f with=کر/ہو
بند m with=کر/ہو
بندش f with=کر
بندوبست m with=کر
بنیاد f with=رکھ
بور m with=کر/ہو
بولنگ=باولنگ f with=کر
بولڈ with=کر/ہو
بڑھاوا m with=دے
بڑھک f with=مار
بک with=کر/ہو report say
بکواس f with=کر
بھانڈا m with=پھوڑ report say
بھتہ m with=لے
بھرتی f with=کر/ہو
بھروسہ=بھروسا m with=کر/دلا report promise with=کر
بہانہ m with=کر
بہتان m with=لگا report accuse
بہتر with=کر/ہو
بیان m with=کر/دے/جاری report say with=کر/دے/ہو
بیان_بازی f with=کر report say
بیاں with=کر report say
بیدار with=کر/ہو m
بیعت f with=کر report promise
بیلنس with=کر/ہو
بیمار m with=کر/ہو
بیٹنگ f with=کر
بے_عزتی f with=کر
بے_نقاب with=کر report say
تائید f with=کر report agree
تاثر m with=دے report say
تاخیر f with=کر/ہو
تالی f with=بجا
تاکید f with=کر report order
تبادلہ m with=کر/ہو report say
تبادلہ_خیال m with=کر report say
تباہ with=کر/ہو
تبدیل with=کر/ہو
تبدیلی f with=کر/ہو with=کر/آ
تبصرہ m with=کر report say
تبلیغ f with=کر report say
تجارت f with=کر
تجاوز m with=کر
تجدید f with=کر
تجربہ m with=کر
تجزیہ m with=کر report say
تجویز f with=کر/دے report say with=دے/کر
تحریر f with=کر report write with=کر/ہو
تحسین f with=کر report say
تحفظ m with=دے/کر with=کر/دے
تحفظات m with=ظاہر report deny
تحقیق f with=کر with=کر/ہو
تحقیقات f with=کر/ہو
تحلیل f with=کر/ہو
تخلیق f with=کر
تخمینہ m with=لگا report
تدارک m with=کر
تدفین f with=کر
تذکرہ m with=کر report say
تربیت f with=دے/کر
ترتیب f with=دے
ترجمانی f with=کر report say
ترجمہ m with=کر
ترجیح f with=دے
تردید f with=کر/ہو report deny
ترسیل f with=کر/ہو
ترغیب f with=دے report ask order
ترقی f with=کر/ہو/دے
ترمیم f with=کر/ہو
ترویج f with=کر
ترک m with=کر
تسلی f with=دے report promise
تسلیم f with=کر report agree
تشبیہ f with=دے report say
تشخیص f with=کر/ہو
تشدد m with=کر/ہو
تشریح f with=کر report say
تشویش f with=ظاہر/ہو report say
تشکیل f with=دے/پا
تشہیر f with=کر
تصدیق f with=کر/ہو report say
تصفیہ m with=کر
تصنیف f with=کر
تصور m with=کر
تعارف m with=کرا/کر with=کرا/کروا
تعاقب m with=کر
تعاون m with=کر
تعبیر f with=کر
تعریف f with=کر/ہو report say with=کر
تعزیت f with=کر report say
تعلق m with=رکھ/ہو
تعلیم f with=دے/حاصل_کر
تعمیر f with=کر with=کر/ہو
تعمیل f with=کر
تعین m with=کر/ہو
تعینات with=کر/ہو
تفتیش f with=کر/ہو
تفصیل f with=بتا/دے report say
تفصیلات f with=بتا/دے/جاری report say
تقاضا=تقاضہ m with=کر report ask
تقرر m with=کر
تقرری f with=کر/ہو
تقریر f with=کر report say with=کر/ہو
تقسیم f with=کر/ہو
تقلید f with=کر
تقویت f with=دے/مل
تلاش f with=کر with=کر/ہو
تلاشی f with=لے/دے
تلافی f with=کر
تلقین f with=کر report order
تمنا f with=کر/ظاہر report ask with=کر say
تنبیہ f with=کر report say
تنقید f with=کر report accuse with=کر/ہو
تنگ with=کر/ہو
توثیق f with=کر report agree with=کر/ہو say
توجہ f with=دے with=دے/دلا report say
توسیع f with=کر/دے
توقع f with=کر/ظاہر report say with=کر/رکھ/ہو with=ظاہر/کر/ہو
توہین f with=کر/ہو
تکذیب f with=کر report deny
تکلیف f with=ہو/دے
تکمیل f with=کر/ہو
تھرو f with=کر
تہلکہ m with=مچا
تہمت f with=لگا report accuse
تیار with=کر/ہو
تیاری f with=کر
ثابت with=کر/ہو
ثالثی f with=کر
ثبوت m with=دے
جائزہ m with=لے
جاری with=کر/ہو/رکھ with=کر/ہو/رکھ/رہ
جاسوسی f with=کر
جانچ f with=کر
جانچ_پڑتال f with=کر
جدا with=کر/ہو
جدوجہد=جدو_جہد=جد_و_جہد f with=کر
جذب m with=کر/ہو
جرات f with=کر m
جرح f with=کر report ask
جرمانہ m with=کر/ہو
جستجو f with=کر
جلاوطن=جلا_وطن with=کر/ہو
جلدی f with=کر
جمع f with=کر/ہو
جنم m with=دے/لے
جوا m with=کھیل
جوائن with=کر with=کر/ہو
جواب m with=دے report say
جواب_الجواب m with=کر report say
جگہ f with=لے/دے
جھانسہ=جھانسا m with=دے
جھوٹ m with=بول report say
جھگڑا m with=کر/ہو
جہاد m with=کر
حائل with=ہو
حاصل m with=کر/ہو
حاضر with=کر/ہو
حامی m f with=بھر
حاوی with=ہو
حج m with=کر
حذف with=کر
حرکت f with=کر
حساب m with=لگا/کر
حسد m with=کر
حصہ m with=لے/ہو
حفاظت f with=کر
حل m with=کر/ہو
حلال with=کر
حلف m with=اٹھا/لے report promise
حمایت f with=کر report agree
حملہ m with=کر/ہو
حوالہ m with=دے/کر report say with=دے
حوصلہ_افزائی f with=کر
حکم m with=دے/جاری report order with=دے/کر with=دے/ہو
حکومت f with=کر
حیران with=کر/ہو
حیرت f with=ظاہر report say with=ہو/ظاہر
خاتمہ m with=کر/ہو
خارج with=کر/ہو
خالی with=کر with=کر/ہو
خاموش with=کر/ہو/رہ
خاکستر with=کر/ہو
خبر f with=دے report say with=دے/ہو
خبردار with=کر report say with=کر/ہو
ختم with=کر/ہو
خدشہ m with=ظاہر report say with=ہو/ظاہر
خدمت f with=کر
خراب with=کر/ہو
خراج_تحسین m with=پیش report say
خراج_عقیدت m with=پیش report say
خرچ m with=کر/ہو
خرید f with=کر
خسارہ m with=ہو
خشک with=کر/ہو
خطاب m with=کر report say with=کر/ہو
خطرہ m with=ہو
خلاصہ m with=کر report say
خلاف_ورزی f with=کر with=کر/ہو
خلل m with=ڈال
خمیازہ m with=بھگت
خوار with=ہو
خواہاں with=ہو report say
خواہش f with=کر report ask with=ظاہر/کر say
خودکشی f with=کر
خوش with=کر/ہو
خوشخبری=خوش_خبری f with=سنا/دے report say
خوشی f with=ظاہر report say with=ہو
خوف m with=ہو
خیال m with=کر/رکھ report say with=ظاہر/ہو/کر
خیرباد=خیر_باد m with=کہہ report say
خیرمقدم=خیر_مقدم m with=کر report agree
دائر with=کر/ہو
داخل with=کر/ہو
داخلہ m with=لے/دے with=لے/ہو
داد f with=دے
داستان f with=سنا report say
دباو m with=ڈال
درآمد f with=کر with=کر/ہو
درج with=کر/ہو report write
درخواست f with=کر/دے/دائر report ask with=کر/دے
درست with=کر/ہو
درپیش=در_پیش with=ہو
درکار with=ہو
دریافت f with=کر report ask with=کر/ہو
دریغ m with=کر
دستبردار with=ہو
دستخط m with=کر with=کر/ہو
دستیاب with=ہو/کر
دشواری f with=ہو
دعا f with=کر/مانگ report ask with=کر/دے with=کر/مانگ/دے
دعوت f with=دے report ask
دعوی=دعوا=دعوے=دعووں m with=کر report say with=کر/ہو
دفاع m with=کر
دفن with=کر/ہو
دلائل m with=دے report say
دلچسپی f with=لے
دلیل f with=دے report say
دنگ with=رہ/کر
دور m with=کر/ہو
دورہ m with=کر/پڑ with=کر
دوچار with=ہو/کر
دکھ m with=ہو
دکھائی f with=دے
دکھاوا m with=کر
دھاندلی f with=کر
دھاوا m with=بول
دھرنا m with=دے
دھماکہ=دھماکا m with=کر/ہو
دھمکی f with=دے report promise say accuse
دھوکا=دھوکہ m with=دے
دھوکہ=دھوکا m with=دے/کھا
دھیان m with=دے
دہائی f with=دے
دیوالیہ m with=ہو
ذخیرہ m with=کر
ذلیل with=کر
ذمہ_دار=ذمے_دار=ذمہدار with=ٹھہرا/قرار report accuse
ذمہ_داری=ذمے_داری=ذمہداری f with=لے/قبول
ذکر m with=کر report say with=کر/ہو
رائج with=کر/ہو
رائے f with=دے/ظاہر report say
رابطہ m with=کر/ہو report say
راز m with=فاش/کھول report say
راضی with=کر/ہو report agree
راغب with=کر/ہو
رجسٹر m with=کر/ہو
رجسٹرڈ with=کر/ہو
رجسٹریشن f with=کر/ہو
رجوع m with=کر
رحم m with=کر
رخ m with=کر
رخصت f with=کر/ہو/لے
رد with=کر/ہو report deny m with=کر
رد_عمل=ردعمل m with=دے/ظاہر report say
ردعمل=رد_عمل m with=دے report say
ردوبدل=رد_و_بدل m with=کر
رسک m with=لے
رضا_مند=رضامند with=ہو/کر report agree
رضامند=رضا_مند with=ہو/کر report agree
رضامندی f with=ظاہر/دے report agree with=ظاہر
رعایت f with=دے
رقص m with=کر
رقم f with=کر report write
روانہ with=کر/ہو
روایت f with=کر report say
روداد f with=سنا report say
روشن m with=کر/ہو
روشناس with=کر
رولنگ f with=دے report order
رومانس m with=کر
رونما with=ہو
رونمائی f with=کر/ہو
رٹ f with=لگا
رپورٹ f with=کر/دے report say with=کر/ہو/دے
رکاوٹ f with=ڈال
رہا with=کر/ہو
رہن m with=رکھ
رہنمائی f with=کر
ری_ٹویٹ m with=کر report write
ریجیکٹ with=کر/ہو
ریس f with=لگا
ریسکیو m with=کر
ریفائن with=کر
ریفر with=کر
ریلیز f with=کر/ہو
ریمارکس m with=دے report say
رینٹ with=کر/ہو
ریورس m with=کر
ریٹائر with=ہو/کر
ریپ m with=کر/ہو
ریپلائی m with=کر report say
ریکارڈ m with=کر with=کر/ہو
ریکارڈنگ f with=کر
ریکور with=کر/ہو
ریگولیٹ with=کر
زخمی m with=کر/ہو
زندہ with=کر/رہ
زور m with=دے/لگا report say with=دے
زوم with=کر m
زیادتی f with=کر/ہو
زیارت f with=کر
سائن m with=کر
سازش f with=کر
سامنا m with=کر/ہو
سبسکرائب with=کر
سبقت f with=لے
سبکدوش=سبک_دوش with=کر/ہو
ستائش f with=کر report say
سجدہ m with=کر
سختی f with=کر
سدباب=سد_باب m with=کر
سراغ m with=لگا
سرانجام=سر_انجام with=دے
سرایت f with=کر
سرزنش f with=کر report accuse
سروے m with=کر
سرپرائز m with=دے
سرچ f with=کر with=کر/ہو
سرگوشی f with=کر report say
سزا f with=دے/سنا with=دے with=دے/ہو
سفارش f with=کر report ask say
سفر m with=کر
سلام m with=کر
سلوک m with=کر
سلیکٹ with=کر/ہو
سماعت f with=کر/ہو
سمجھوتا=سمجھوتہ m with=کر report agree
سمجھوتہ=سمجھوتا m with=کر report agree
سمگل=اسمگل with=کر/ہو
سنائی with=دے
سنسر m with=کر
سوئپ f m with=کر
سوار m f with=ہو/کر
سوال m with=کر/پوچھ/اٹھا report ask with=کر/اٹھا with=کر/اٹھا/پوچھ
سودا m with=کر/ہو
سویپ m with=کر
سٹارٹ=اسٹارٹ m with=کر
سٹاپ=اسٹاپ m with=کر
سٹرائیک=سٹرائک=اسٹرائیک f with=کر
سٹور=اسٹور m with=کر
سٹڈی=اسٹڈی f with=کر
سپرد with=کر/ہو
سپلائی f with=کر/ہو
سپورٹ=اسپورٹ f with=کر with=کر/ہو
سکریننگ=اسکریننگ f with=کر
سہارا m with=دے/لے with=لے/دے
سیاحت f with=کر
سیاست f with=کر
سیر f m with=کر
سیز with=کر
سیل m f with=کر/ہو
سیلفی f with=لے
سینسر m with=کر
سینڈ with=کر
سیو with=کر/ہو
سیٹ f m with=کر with=کر/ہو
سیکس m with=کر
شائع with=کر/ہو report write
شاباش f with=دے
شادی f with=کر/ہو
شامل with=کر/ہو
شاپنگ f with=کر
شبہ m with=ظاہر/کر report say with=کر/ہو
شرط f with=رکھ/لگا report say
شرمندہ with=کر
شروع m with=کر/ہو
شروعات f with=کر
شرکت f with=کر
شریک m with=کر/ہو
شفٹ f with=کر/ہو
شمار m with=کر/ہو
شناخت f with=کر/ہو
شور m with=مچا/کر
شوٹ m with=کر/ہو
شوٹنگ f with=کر
شک m with=کر with=کر/ہو
شکار m with=کر/ہو
شکایت f with=کر/درج report accuse with=کر/ہو
شکر m f with=کر
شکریہ m with=ادا report say with=ادا/کر
شکست f with=دے/کھا
شکوہ m with=کر report accuse
شہادت f with=دے report say
شہید m with=کر/ہو
شیئر=شئیر m with=کر report say with=کر/ہو
شیلنگ f with=کر
شیڈول m with=کر/ہو
صاف with=کر/ہو
صبر m with=کر
صدارت f with=کر
صراحت f with=کر report say
صرف m with=کر
صفائی f with=کر
صلاح f with=دے report m
صلح f with=کر
ضائع with=کر/ہو
ضبط m with=کر/ہو
ضد f with=کر
ضرورت f with=ہو/پڑ
ضم with=کر/ہو
ضمانت f with=دے/لے report promise with=دے/کر with=دے
طاری with=کر/ہو
طبع f with=کر/ہو
طعنہ m with=دے report accuse say
طعنہ_زنی f with=کر report accuse
طلاق f with=دے/ہو
طلب f with=کر report order
طلوع m with=ہو
طنز m with=کر report say
طے with=کر/ہو
ظاہر with=کر/ہو report say
ظلم m with=کر with=کر/ہو
عائد with=کر/ہو
عبادت f with=کر
عبور m with=کر/ہو with=کر
عرض f with=کر report say
عرضی f with=دے report ask
عزت f with=کر
عزم m with=کر/ظاہر report promise
عشق m with=کر/ہو
عطا=عطاء m with=کر/ہو f
عطیہ m f with=کر
علاج m with=کر/ہو
علیحدہ with=کر/ہو
عمل m with=کر
عملدرآمد=عمل_درآمد m with=کر/ہو
عندیہ m with=دے report say
عکاسی f with=کر
عہد m with=کر report promise
عیاں with=کر/ہو
غائب with=کر/ہو
غارت f with=کر
غالب m with=آ
غرق with=کر/ہو
غروب m with=ہو
غصہ m with=کر/آ with=کر
غلبہ m with=پا
غلطی f with=کر with=کر/ہو
غمازی f with=کر
غور m with=کر/ہو
فائدہ m with=ہو/اٹھا
فائر m with=کر
فائرنگ f with=کر/ہو
فائل f with=کر
فارغ with=کر/ہو
فارورڈ m with=کر
فاش with=کر report say
فالو with=کر with=کر/ہو
فتح f with=کر/ہو m
فتوی m with=دے report order
فرار m with=ہو/کر
فراموش with=کر/ہو
فراڈ m with=کر/ہو
فراہم with=کر/ہو
فرد_جرم f with=عائد report accuse
فرض m with=کر
فرق m with=کر/ہو
فرمائش f with=کر report ask
فروخت f with=کر/ہو
فروغ m with=دے/پا
فریاد f with=کر report ask
فریکچر m with=ہو
فعال with=کر/ہو
فلاپ with=ہو
فلٹر m with=کر
فنانس f m with=کر
فنڈنگ f with=کر
فوت with=ہو
فولو=فالو with=کر
فون m with=کر report say
فوٹو_شاپ with=کر/ہو
فوکس m with=کر with=کر/ہو
فکر f with=کر/ہو
فکس with=کر/ہو
فیصلہ m with=کر/ہو/دے/سنا with=کر/ہو/سنا report say
فیل with=کر/ہو m
فیلڈنگ f with=کر
فیڈ f with=کر
قائل with=کر/ہو
قائم m with=کر/ہو/رکھ/رہ with=کر/ہو/رہ
قابض with=ہو
قابو m with=پا/کر
قاصر with=ہو/رہ
قبضہ m with=کر/ہو
قبول with=کر report agree with=کر/ہو
قتل m with=کر/ہو
قدر f with=کر
قرار m with=دے/پا report say
قربان with=کر m
قربانی f with=دے/کر
قرض m with=دے/لے with=لے/دے
قسم f with=کھا/اٹھا report promise with=کھا/دے
قصوروار=قصور_وار with=ٹھہرا/قرار report accuse
قصہ m with=سنا report say
قطع f with=کر
قلمبند=قلم_بند with=کر report write
قیاس m with=کر report say
قیام m with=کر
قید f with=کر/ہو
لائک m with=کر with=کر/ہو
لابنگ f with=کر
لاتعلقی=لا_تعلقی f with=ظاہر report deny
لاحق with=ہو
لاعلمی=لا_علمی f with=ظاہر report deny
لانچ m f with=کر/ہو
لاپتا=لاپتہ with=ہو/کر
لاپتہ=لاپتا with=کر/ہو
لاپرواہی=لاپروائی f with=کر
لاک m with=کر
لاگ m with=کر
لاگو with=کر/ہو
لحاظ m with=کر/رکھ
لطف m with=لے/اٹھا
لعنت f with=کر report accuse
لوڈ m with=کر/ہو
لیز f with=کر/ہو
لینڈنگ f with=کر
لیڈ f with=کر
لیک with=کر/ہو f
لیکچر m with=دے report say
مائل with=ہو/کر m
مائنس m with=کر
مات f with=دے
مارچ m with=کر
مالش f with=کر
مامور with=کر/ہو
مانیٹر m with=کر with=کر/ہو
مانیٹرنگ f with=کر
ماڈلنگ f with=کر
مایوس with=کر/ہو
مایوسی f with=ظاہر report say
مبارک m with=دے/ہو
مبارکباد=مبارک_باد f with=دے report say
مبالغہ m with=کر
مبتلا with=کر/ہو
مبذول with=کرا/کروا/ہو
متاثر with=کر/ہو
متحد with=ہو/کر
متحرک with=کر/ہو
متحمل with=ہو
متزلزل with=کر/ہو
متصادم with=ہو
متعارف with=کرا/کروا/ہو
متعین with=کر/ہو
متفق with=ہو report agree
متنبہ with=کر report say
متوجہ with=کر/ہو
مثال f with=دے
مجبور with=کر/ہو
مجروح with=کر/ہو m
محاصرہ m with=کر
محبت f with=کر/ہو
محدود with=کر/ہو
محروم with=کر/ہو
محسوس with=کر/ہو
محصور with=کر
محظوظ with=کر/ہو
محفوظ m with=کر/ہو/رکھ
محنت f with=کر
محو with=ہو/کر
مخاطب m with=کر/ہو
مخالفت f with=کر report deny with=کر/ہو
مختص with=کر/ہو
مختصر with=کر
مداخلت f with=کر/ہو
مدد f with=کر/ہو m with=کر
مدعو with=کر report ask
مذاق m with=کر/اڑا
مذمت f with=کر/ہو report accuse with=کر
مراد f m with=لے
مرتب with=کر report write with=کر/ہو m
مرمت f with=کر
مرکوز with=کر/ہو
مزاحمت f with=کر/ہو
مزاکرات=مذاکرات m with=کر/ہو report say
مزدوری f with=کر
مزین with=کر
مس f with=کر
مستحکم with=کر/ہو
مسترد with=کر/ہو report deny
مستعفی with=ہو
مستفید with=ہو/کر
مستفیض=مستفید with=ہو
مسخ with=کر
مسرت f with=ظاہر report say
مسلط with=کر
مسمار with=کر/ہو
مشاورت f with=کر/ہو report
مشاہدہ m with=کر
مشتعل with=کر/ہو
مشروط with=کر/ہو
مشق f with=کر
مشقت f with=کر
مشورہ m with=دے/کر report order say
مصافحہ m with=کر
مضبوط with=کر/ہو
مطالبہ m with=کر report ask with=کر/ہو
مطالعہ m with=کر
مطلع with=کر report say
مطمئن with=کر/ہو
مظاہرہ m with=کر/ہو report say
معائنہ m with=کر with=کر/ہو
معاف with=کر
معافی f with=مانگ/دے report ask with=مانگ
معاونت f with=کر
معاہدہ m with=کر/ہو promise
معذرت f with=کر report say
معذوری f with=ظاہر report deny
معزول with=کر
معطل with=کر/ہو
معلوم with=کر/ہو
مفلوج with=کر/ہو
مقابلہ m with=کر/ہو
مقدمہ m with=کر/درج with=کر/چلا/ہو
مقرر m with=کر/ہو
ملازمت f with=کر
ملاقات f with=کر/ہو
ملامت f with=کر report accuse
ملتوی with=کر/ہو
ملوث with=ہو/کر
ممانعت f with=کر/ہو report order
ممنوع with=قرار/کر/ہو
منت f with=کر/مان report ask promise with=کر
منتخب with=کر/ہو
منتشر with=کر/ہو
منتقل with=کر/ہو
منجمد with=کر
منسلک with=کر/ہو
منسوب with=کر with=کر/ہو
منسوخ with=کر/ہو
منصوبہ m with=بنا
منظم with=کر
منظور with=کر/ہو m
منظوری f with=دے/لے report agree
منع with=کر report order with=کر/ہو
منعقد with=کر/ہو
منقطع with=کر/ہو
منکشف with=کر/ہو report say
منگنی f with=کر/ہو
منہدم with=کر/ہو
موازنہ m with=کر
موثر with=ہو
موجود with=ہو
موخر with=کر
مورد_الزام with=ٹھہرا report accuse
موصول with=ہو/کر with=کر/ہو
موقف m with=اپنا/اختیار report say with=اختیار with=اختیار/اپنا
موٹیویٹ with=کر/ہو
مکالمہ m with=کر report say
مکس with=کر
مکمل with=کر/ہو
مہربانی f with=کر
مہلت f with=دے
مہیا with=کر/ہو
میزبانی f with=کر
میسج m with=کر report write
میسر with=ہو/کر
مینشن m with=کر report say
مینیج with=کر/ہو
میٹنگ f with=کر
میچ m with=کر/ہو
نااہل=نا_اہل with=کر
ناراض with=کر/ہو
ناراضگی=ناراضی f with=ظاہر report say
ناراضی=ناراضگی f with=ظاہر report say
نافذ with=کر/ہو
نام m with=کر/دے
نامزد with=کر/ہو
ناپسند=نا_پسند with=کر
ناپسندیدگی f with=ظاہر report say
ناکارہ with=بنا
ناکام with=کر/ہو
نجکاری f with=کر
نذر f with=کر/ہو
نرمی f with=کر/برت
نشاندہی=نشان_دہی f with=کر report say with=کر/ہو
نشانہ m with=بنا/لگا
نشر with=کر/ہو
نشہ m with=کر
نصب with=کر/ہو
نصیب m with=ہو
نصیحت f with=کر report order say
نظارہ m with=کر
نظر f with=آ/رکھ/ڈال with=آ/رکھ
نظر_ثانی=نظرثانی f with=کر
نظرانداز=نظر_انداز with=کر
نظرثانی=نظر_ثانی f with=کر
نعرہ m with=لگا report say
نعرے_بازی=نعرہ_بازی f with=کر report say
نفاذ m with=کر/ہو
نفرت f with=کر
نفی f with=کر report deny
نقصان m with=کر/پہنچا with=کر/ہو/دے/پہنچا
نقل f with=کر
نقل_مکانی f with=کر
نمائش f with=کر/ہو
نمائندگی f with=کر
نمایاں with=کر/ہو
نمودار with=ہو
نوٹ m with=کر report say
نوٹس m with=لے/دے
نوٹیفکیشن m with=جاری
نوکری f with=کر
نکاح m with=کر/ہو
نکتہ_چینی f with=کر report accuse
نگرانی f with=کر
نیت f with=کر
نیلام m with=کر/ہو
نیلامی f with=کر
وا with=ہو/کر
وائرل with=کر/ہو
وائنڈ_اپ with=کر/ہو
وابستہ with=کر/ہو
وار m with=کر
وارننگ f with=دے/جاری report say
واضح with=کر/ہو report say
واقع with=ہو
واپس with=کر/ہو/لے/دے
ورزش f with=کر
وزٹ m with=کر with=کر/ہو
وصول with=کر/ہو
وصیت f with=کر report order
وضاحت f with=کر/دے report say
وضع f with=کر
وعدہ m with=کر report promise
وفات f with=پا
وقف m with=کر
ووٹ m with=دے
ووٹنگ f with=کر/ہو
وکالت f with=کر
ویریفائی with=کر
ویلکم with=کر
ویٹو m with=کر
ویکسینیشن f with=کر
ٹائپ f with=کر report write
ٹارگٹ m with=کر
ٹرانسفر m f with=کر/ہو
ٹرول m with=کر
ٹریس with=کر
ٹرین f with=کر/ہو
ٹرینڈ m with=کر
ٹریٹمنٹ m with=کر
ٹریپ m with=کر
ٹریک m with=کر/ہو
ٹویٹ=ٹوئٹ=ٹوئیٹ f m with=کر report write
ٹچ m with=کر
ٹکر f with=مار
ٹھنڈا with=کر/ہو
ٹھیس f with=پہنچا
ٹھیک with=کر/ہو
ٹھیکہ=ٹھیکا m with=دے
ٹیسٹ m with=کر/ہو
ٹیسٹنگ f with=کر
ٹیگ m with=کر with=کر/ہو
پابند with=کر/بنا
پابندی f with=لگا/ہو/کر/عائد
پارک m with=کر
پاس with=کر/ہو m
پاسداری f with=کر
پامال with=کر
پامالی f with=کر
پبلش with=کر/ہو
پتا=پتہ m with=چل/لگا with=ہو/چل/لگا
پرامید=پر_امید with=ہو report say
پردہ m with=کر
پرعزم=پر_عزم with=ہو report promise
پرفارم with=کر with=کر/ہو
پرنٹ m with=کر with=کر/ہو
پروا f with=کر
پرواز f with=کر
پرواہ=پروا f with=کر
پرورش f with=کر/پا
پروسیس=پراسیس m with=کر
پروموٹ with=کر/ہو
پروپیگنڈا=پروپیگنڈہ m with=کر
پروڈیوس with=کر/ہو
پرچار m with=کر report say
پرچیز f with=کر
پرہیز m with=کر
پریس_کانفرنس f with=کر report say
پریشان with=کر/ہو
پریشانی f with=ہو
پریکٹس with=کر/ہو
پزیرائی=پذیرائی f with=کر
پسند f with=کر/آ with=کر/ہو/آ
پلان m with=کر with=کر/ہو
پمپ m with=کر
پناہ f with=لے/دے
پوجا f with=کر
پورا with=کر/ہو
پوسٹ f with=کر report write with=کر/ہو
پوچھ_گچھ f with=کر report ask
پٹیشن f with=دائر report ask
پڑھائی f with=کر
پکار f report say with=کر ask
پہل f with=کر
پیار m with=کر
پیدا with=کر/ہو
پیروی=پیروین m f with=کر
پیسٹ m with=کر
پیش with=کر/ہو
پیش_بینی f with=کر report say
پیشاب m with=کر
پیشرفت=پیش_رفت f with=ہو/کر
پیشکش=پیش_کش f with=کر report promise say
پیشگوئی=پیش_گوئی=پیشن_گوئی f with=کر report say
پیشین_گوئی f with=کر report say
پیغام m with=دے report say
پیمائش f with=کر
پینٹ m f with=کر
پینٹنگ f with=کر
پیچھا m with=کر
پیک m with=کر with=کر/ہو
چارج m with=کر/سنبھال with=کر
چالان m with=کر
چاک m with=کر
چوری f with=کر/ہو
چوٹ f with=کر with=لگ
چپ f with=ہو/کر
چکر m with=لگا
چکمہ m with=دے
چھان_بین f with=کر
چھاپہ=چھاپا m with=مار
چھلانگ f with=لگا
چیئر f with=کر
چیخ f with=مار report say
چیلنج m with=کر
چیٹ f with=کر
چیک m with=کر/ہو
چیکنگ f with=کر
ڈائریکٹ with=کر with=کر/ہو
ڈائی with=کر
ڈانس m with=کر
ڈاون_لوڈ with=کر/ہو
ڈب with=کر/ہو
ڈرائیو f with=کر
ڈرائیونگ f with=کر
ڈرافٹ m with=کر
ڈراپ m with=کر/ہو
ڈسچارج with=کر
ڈسکس with=کر/ہو
ڈکلیئر=ڈیکلیئر with=کر report say
ڈیبیو=ڈبیو m with=کر
ڈیجیٹلائز with=کر
ڈیزائن m with=کر/ہو
ڈیفالٹ m with=کر
ڈیل f with=کر with=کر/ہو
ڈیلیور with=کر/ہو
ڈیلیٹ=ڈلیٹ with=کر/ہو
ڈیمانڈ f with=کر report ask
ڈیموٹ with=کر/ہو
ڈیولپ with=کر/ہو
ڈیٹ f with=کر
ڈیکلیئر with=کر report say with=کر/ہو
کاربند=کار_بند with=ہو
کارروائی=کاروائی f with=کر with=کر/ہو
کاروبار m with=کر
کاسٹ f with=کر with=کر/ہو
کاشت f with=کر
کال f m with=کر report
کالعدم with=قرار/کر/ہو
کام m with=کر
کامیاب with=کر/ہو
کانٹیکٹ m with=کر
کاپی f with=کر/ہو
کراس m with=کر
کردار_کشی f with=کر report accuse
کرپشن f with=کر
کریڈٹ m with=دے/لے
کشید f with=کر
کفالت f with=کر
کلک m with=کر
کلیئر with=کر/ہو
کلین_سویپ with=کر/ہو
کلیکٹ with=کر/ہو
کمال m with=کر
کمانڈ f with=کر
کمزور with=کر/ہو
کمنٹ m with=کر report write say
کمنٹری f with=کر
کمپوز with=کر
کمپیئر with=کر/ہو
کمی f with=کر/ہو
کنفرم with=کر/ہو
کنٹرول=کنڑول m with=کر with=کر/ہو
کنکٹ=کنیکٹ with=کر
کوالیفائی with=کر
کور m f with=کر with=کر/ہو
کوشش f with=کر/ہو with=کر
کوچنگ f with=کر
کپتانی f with=کر
کھدائی f with=کر
کھڑا with=کر/ہو
کیس m with=کر
کینسل with=کر/ہو
کیچ m with=کر
گارنٹی f with=دے report promise
گالی f with=دے report accuse
گردش f with=کر
گرفتار with=کر/ہو
گرم with=کر/ہو
گریز m with=کر
گزارا=گزارہ m with=کر/ہو
گزارش=گذارش f with=کر report ask
گشت m f with=کر
گفتگو f with=کر report say
گفٹ m with=کر
گلوکاری f with=کر
گلہ m with=کر report accuse
گم with=کر/ہو
گمان m with=کر
گمراہ with=کر/ہو
گناہ m with=کر
گواہی f with=دے report say
گوش_گزار with=کر report say
گٹھ_جوڑ m with=کر
گڑبڑ=گڑ_بڑ f with=کر
گھیراو m with=کر
ہائر with=کر
ہائیر with=کر
ہامی f with=بھر report agree
ہاں with=کر report agree
ہجرت f with=کر
ہدایات f with=دے/جاری report order
ہدایت f m with=کر/دے report order
ہراساں with=کر/ہو
ہرزہ_سرائی f with=کر report accuse
ہرٹ with=کر
ہلاک with=کر/ہو
ہمت f with=کر
ہمدردی f with=کر/ظاہر report say
ہموار with=کر
ہوسٹ m with=کر
ہڑتال f with=کر
ہڑپ with=کر
ہینڈل m with=کر with=کر/ہو
ہیک with=کر/ہو
یاد f with=کر/آ/رکھ/دلا with=کر/آ/ہو/دلا report say
یاد_دہانی f with=کرا report say
یرغمال m with=بنا f
یقین m with=کر/رکھ/دلا report promise with=کر/ہو/دلا/رکھ with=دلا/ظاہر
یقین_دہانی f with=کرا/کروا report promise
یقینی with=بنا
یکجا=یک_جا with=کر/ہو
`
