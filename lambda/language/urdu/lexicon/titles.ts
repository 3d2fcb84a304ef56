/** Honorifics and ranks: before a name unless `after`. */
export const TITLES = `
آغا before after
آنجہانی
آنٹی f after
آپا after
آیت_اللہ
ارباب
استاد f
الحاج
الدولہ
امام
انجینئر f
انسپکٹر rank before
انسپیکٹر=انسپکٹر rank f
انکل after
ایئر_مارشل rank
ایئر_وائس_مارشل rank
ایئر_چیف_مارشل rank
ایئر_کموڈور rank
ایڈمرل rank
ایڈووکیٹ=ایڈوکیٹ f before after
بائی f after
بابا before after
بابائے_قوم
بابو
باجی after
بادشاہ
بریگیڈیئر=بریگیڈئیر rank
بھائی after
بہن f after
بی f
بی_بی f
بیرسٹر f
بیگم f before after
تعالی after
جام before
جسٹس before
جناب
جنرل rank
جی after
حاجن f
حاجی f
حافظ
حضرت before
حضور
حوالدار f rank
خاتون f
خان after
خان_بہادر
خانم f after
خلیفہ
خواجہ
دلائی
دیدی f after
دیوی f after
رئیس
راجا=راجہ before
راجہ=راجا
رانا before
راو before
ربی before
رحمہ_اللہ_علیہ after
رضی_اللہ_عنہ after
ریئر_ایڈمرل rank
سارجنٹ rank before
سب_انسپکٹر f rank
سر
سردار before
سرکار f after
سری f before
سلطان
سوامی before
سپاہی rank f
سپرنٹنڈنٹ rank f
سکواڈرن_لیڈر=اسکواڈرن_لیڈر rank before
سید
سیدہ f
سینٹ
سینیٹر f
شاہ before after f
شری
شہزادہ before
شہزادی f before
شہید after before
شہید_ملت
شیخ before
صاحب after
صاحبزادہ=صاحب_زادہ before
صاحبہ after f
صلی_اللہ_علیہ_وسلم after
صوبیدار=صوبے_دار rank
صوفی
عالی_جناب
علامہ before
علیہ_السلام after
غازی before
فلائٹ_لیفٹیننٹ rank
فیلڈ_مارشل rank
قائد
قائد_ملت
قائداعظم=قائد_اعظم
قاری
قاضی before
لارڈ before
لانس_نائیک rank
لیفٹیننٹ=لیفٹننٹ rank
لیفٹیننٹ_جنرل rank
لیفٹیننٹ_کرنل rank
لیڈی f
مائی f
مادام f
مارشل rank before
ماسٹر before
محترم
محترمہ f
محمد before
مخدوم
مدظلہ after
مرحوم after
مرحومہ after
مرزا
مس f before
مسز f
مسٹر before
مفتی before f
ملا before
ملک
ملکہ f
مولا
مولانا before
مولوی
مہاتما
مہاراج
مہاراجہ=مہاراجا
مہر f
میاں
میجر rank
میجر_جنرل rank
میر
میرواعظ=میر_واعظ before
میسرز before
میڈم f before
نائیک rank
نواب
نوابزادہ
وائس_ایڈمرل rank
ونگ_کمانڈر rank
پادری
پاشا
پرنس
پروفیسر f before
پروفیسر_ڈاکٹر
پنڈت before
پوپ
پیر
چوہدری=چودھری
چیف f
ڈاکٹر f
ڈیوک
کانسٹیبل rank before f
کرام after
کرنل rank
کمانڈر rank before
کموڈور rank
کپتان rank
کیپٹن rank
گرو
گروپ_کیپٹن rank
گورنر
گورو
یوگی before
`
