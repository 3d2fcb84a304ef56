/** Honorifics and ranks: before a name unless `after`. */
export const TITLES = `
آئی_جی=آئی_جی_پولیس=انسپکٹر_جنرل rank
آر_پی_او rank
آرچ_بشپ
آغا before after
آنجہانی
آنٹی f after
آپا f after
آیت_اللہ=آیتاللہ before
اخوند
ارباب
استاد before f
اسکواڈرن_لیڈر=سکواڈرن_لیڈر rank
الحاج
الدولہ
امام before
انجینئر f before
انجینیئر=انجینئر=انجنیئر before
انسپکٹر rank before
انسپیکٹر=انسپکٹر rank f
انکل after
اول after
ایئر_مارشل rank
ایئر_وائس_مارشل rank
ایئر_چیف_مارشل=ائیر_چیف_مارشل rank
ایئر_کموڈور rank
ایس_ایس_پی rank
ایس_ایچ_او rank
ایس_پی rank
ایڈمرل rank
ایڈووکیٹ=ایڈوکیٹ f before after
ایڈیشنل_آئی_جی rank
اے_ایس_آئی rank
اے_ایس_پی rank
بائی f after
بابا before after
بابائے_قوم
بابو before
باجی f after
بادشاہ
بانو f after before
بریگیڈیئر=بریگیڈئیر rank
بشپ
بھائی after
بہن f after
بی f
بی_بی f after before
بیرسٹر before f
بیرن before
بیگم f after before
تعالی after
جام before
جج f
جسٹس before
جناب before after
جنابہ f
جنرل rank
جونیئر
جی after
حاجن f
حاجی before f
حافظ before
حجت_الاسلام before
حر
حضرت before
حضور
حوالدار rank f
حکیم before after f
خاتون f
خان after
خان_بہادر
خانم f after
خلیفہ
خواجہ before
دامت_برکاتہم after
دلائی
دوم after
دیدی f after
دیوی f after
رئیس
رائے f before
راجا=راجہ before
راجہ=راجا
رانا before
راو before
ربی before
رحمتہ_اللہ_علیہ=رحمہ_اللہ_علیہ after
رحمہ_اللہ_علیہ after
رضی_اللہ_عنہ after
ریئر_ایڈمرل rank
سائیں
سارجنٹ=سارجینٹ rank before
سب_انسپکٹر rank f
سر before
سردار before
سرکار f after
سلطان
سلمہ after
سنیور
سوامی before
سپاہی rank f
سپرنٹنڈنٹ rank f
سکواڈرن_لیڈر=اسکواڈرن_لیڈر rank before
سی_جے_پی=چیف_جسٹس before
سی_سی_پی_او rank
سی_پی_او rank
سید
سیدہ f before
سینئر=سینیئر
سینٹ before
سینیٹر f
سیکنڈ_لیفٹیننٹ rank
شاعر_مشرق
شاہ before after f
شری before
شریمتی f
شہزادہ before
شہزادی f before
شہنشاہ
شہید after before
شہید_ملت
شیخ before
شیخ_الاسلام before
شیرف
صاحب after
صاحبزادہ=صاحب_زادہ before
صاحبزادی=صاحب_زادی f
صاحبہ f after
صلی_اللہ_علیہ_وسلم after
صوبیدار=صوبے_دار rank
صوبیدار_میجر rank
صوفی
عالی_جناب
علامہ before
علیہ_السلام after
غازی before
فلائنگ_آفیسر rank
فلائٹ_لیفٹیننٹ rank
فیلڈ_مارشل rank
قائد
قائد_اعظم
قائد_ملت
قائداعظم=قائد_اعظم before
قاری before
قاضی before
لارڈ before
لالہ before
لانس_نائیک rank
لیفٹیننٹ=لیفٹننٹ rank
لیفٹیننٹ_جنرل rank
لیفٹیننٹ_کرنل rank
لیفٹیننٹ_کمانڈر rank
لیڈی f before
مائی f
مادام f
مارشل rank before
ماسٹر before
محترم before
محترمہ f before
محمد before
مخدوم before
مدظلہ after
مرحوم after
مرحومہ f after
مرزا before
مرشد
مس f before
مسز f before
مسٹر before
مفتی before f
ملا before
ملک before
ملکہ f
مولا
مولانا before
مولوی before
مہاتما before
مہاراج before
مہاراجہ=مہاراجا
مہر f
میاں before
میجر rank before
میجر_جنرل rank
میر before
میرواعظ=میر_واعظ before
میسرز before
میڈم f before
نائب_صوبیدار rank
نائیک rank
نواب before
نوابزادہ=نواب_زادہ before
وائس_ایڈمرل rank
ونگ_کمانڈر rank
ٹھاکر before
پائلٹ_آفیسر rank
پادری
پاشا
پرنس before
پرنسس f
پروفیسر before f
پروفیسر_ڈاکٹر
پنڈت before
پوپ before
پیر before
چوہدری=چودھری before
چیف f
چیف_جسٹس=چیف_جسٹس_آف_پاکستان
ڈاکٹر f
ڈچز f
ڈی_آئی_جی rank
ڈی_ایس_پی rank
ڈی_پی_او rank
ڈیم f
ڈین before
ڈیوک
کارپورل rank
کارڈینل
کانسٹیبل rank f before
کاونٹ
کرام after
کرنل rank
کمانڈر rank before
کموڈور rank
کنور before
کنگ
کوئین f
کپتان=کیپٹن rank f
کیپٹن rank
کیڈٹ rank
گرو before after
گروپ_کیپٹن rank
گورنر
گورو
ہیڈ_کانسٹیبل rank
یوگی before
`
