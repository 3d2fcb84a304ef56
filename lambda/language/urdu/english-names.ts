/**
 * Names whose Urdu form the sound of the English one does not tell, or tells badly: countries and capitals that Urdu
 * calls otherwise, English spellings that are far from the sound, abbreviations that are read as words, brands.
 * Written by a speaker of both. A line each: the English name, then its Urdu forms; `_` parts words.
 */
export const ENGLISH_NAMES = `
egypt مصر
germany جرمنی
greece یونان
hungary ہنگری
india بھارت انڈیا ہندوستان
china چین چائنا
russia روس
japan جاپان
syria شام
jordan اردن
lebanon لبنان
palestine فلسطین
israel اسرائیل
iraq عراق
iran ایران
turkey ترکی ترکیہ
turkiye ترکیہ ترکی
cyprus قبرص
morocco مراکش
algeria الجزائر
tunisia تیونس
libya لیبیا
sudan سوڈان
ethiopia ایتھوپیا حبشہ
yemen یمن
oman عمان
qatar قطر
kuwait کویت
bahrain بحرین
emirates امارات
armenia آرمینیا
azerbaijan آذربائیجان
georgia جارجیا
ukraine یوکرین یوکرائن
poland پولینڈ
france فرانس
spain سپین اسپین ہسپانیہ
portugal پرتگال
italy اٹلی
switzerland سوئٹزرلینڈ
sweden سویڈن
norway ناروے
denmark ڈنمارک
finland فن_لینڈ فنلینڈ
netherlands نیدرلینڈز ہالینڈ
holland ہالینڈ
belgium بیلجیئم بیلجیم
austria آسٹریا
australia آسٹریلیا
scotland سکاٹ_لینڈ اسکاٹ_لینڈ سکاٹلینڈ
ireland آئرلینڈ
england انگلینڈ انگلستان
britain برطانیہ
uk برطانیہ یو_کے
us امریکہ یو_ایس
un اقوام_متحدہ یو_این
eu یورپی_یونین
usa امریکہ یو_ایس_اے
america امریکہ
canada کینیڈا
mexico میکسیکو
brazil برازیل
argentina ارجنٹینا ارجنٹائن
venezuela وینزویلا
colombia کولمبیا
chile چلی
cuba کیوبا
afghanistan افغانستان
pakistan پاکستان
bangladesh بنگلہ_دیش بنگلادیش
nepal نیپال
bhutan بھوٹان
myanmar میانمار برما
burma برما میانمار
thailand تھائی_لینڈ تھائیلینڈ
malaysia ملائیشیا ملیشیا
indonesia انڈونیشیا
singapore سنگاپور
philippines فلپائن
vietnam ویت_نام ویتنام
korea کوریا
taiwan تائیوان
mongolia منگولیا
kazakhstan قازقستان قزاقستان
uzbekistan ازبکستان
tajikistan تاجکستان
turkmenistan ترکمانستان
kyrgyzstan کرغزستان
somalia صومالیہ
kenya کینیا
nigeria نائیجیریا نائجیریا
uganda یوگنڈا
rwanda روانڈا
zimbabwe زمبابوے
africa افریقہ
europe یورپ
asia ایشیا
arabia عرب
london لندن
paris پیرس
berlin برلن
rome روم
vatican ویٹیکن
moscow ماسکو
kyiv کیئو کیف کئیف
kiev کیئو کیف کئیف
athens ایتھنز
vienna ویانا
geneva جنیوا
brussels برسلز
delhi دہلی دلی
mumbai ممبئی
kolkata کولکتہ کلکتہ
calcutta کلکتہ کولکتہ
bangalore بنگلور
hyderabad حیدرآباد حیدر_آباد
kabul کابل
kandahar قندھار
tehran تہران
baghdad بغداد
damascus دمشق
aleppo حلب
jerusalem یروشلم بیت_المقدس
gaza غزہ
beirut بیروت
cairo قاہرہ
riyadh ریاض
jeddah جدہ
mecca مکہ
makkah مکہ
medina مدینہ
madina مدینہ
doha دوحہ
dubai دبئی
sharjah شارجہ
istanbul استنبول
ankara انقرہ
beijing بیجنگ
tokyo ٹوکیو
wuhan ووہان
washington واشنگٹن
chicago شکاگو
sydney سڈنی
melbourne میلبرن میلبورن
quetta کوئٹہ
rawalpindi راولپنڈی
faisalabad فیصل_آباد فیصلآباد
islamabad اسلام_آباد اسلامآباد
swat سوات
gwadar گوادر
balochistan بلوچستان
sindh سندھ
waziristan وزیرستان
ladakh لداخ
himalaya ہمالیہ
nato نیٹو
nab نیب
nadra نادرا
pemra پیمرا
nepra نیپرا
ogra اوگرا
wapda واپڈا
fatf ایف_اے_ٹی_ایف فیٹف
nasa ناسا
isro اسرو
opec اوپیک
saarc سارک
asean آسیان
unesco یونیسکو
unicef یونیسیف
interpol انٹرپول
fifa فیفا
uefa یوئیفا
brics برکس
cpec سی_پیک
aids ایڈز
covid کووڈ کوویڈ
corona کورونا کرونا
coronavirus کورونا_وائرس کورونا
biden بائیڈن بائڈن
trump ٹرمپ
obama اوباما
clinton کلنٹن
johnson جانسن
macron میکرون میکخواں
merkel مرکل میرکل
putin پوتن پیوٹن پوٹن
zelensky زیلنسکی زیلینسکی
zelenskyy زیلنسکی زیلینسکی
zulfiqar ذوالفقار
zulfikar ذوالفقار
zulqarnain ذوالقرنین
ishaq اسحاق اسحٰق
albanese البانیز البانیزی
recep رجب
tayyip طیب
erdogan اردوغان اردوان اردگان
khamenei خامنہ_ای
rouhani روحانی
netanyahu نیتن_یاہو نتن_یاہو
sharon شیرون
zuckerberg زکربرگ زوکربرگ
musk مسک
gates گیٹس
jinping جن_پنگ
xi شی
jong جونگ
nehru نہرو
gandhi گاندھی
modi مودی
jinnah جناح
iqbal اقبال
benazir بینظیر بے_نظیر
einstein آئنسٹائن آئن_سٹائن آئن_اسٹائن
newton نیوٹن
shakespeare شیکسپیئر
messi میسی
ronaldo رونالڈو
neymar نیمار
federer فیڈرر
nadal نڈال
tendulkar ٹنڈولکر تندولکر
google گوگل
facebook فیس_بک فیسبک
twitter ٹوئٹر ٹویٹر ٹوئیٹر
youtube یوٹیوب یو_ٹیوب
instagram انسٹاگرام انسٹا_گرام
whatsapp واٹس_ایپ واٹسایپ وٹس_ایپ
tiktok ٹک_ٹاک ٹکٹاک
netflix نیٹ_فلکس نیٹفلکس
apple ایپل
iphone آئی_فون آئیفون
microsoft مائیکروسافٹ مائیکرو_سافٹ
samsung سام_سنگ سامسنگ
huawei ہواوے ہواوئی
amazon ایمیزون امیزون
tesla ٹیسلا
uber اوبر
boeing بوئنگ
airbus ایئربس
bitcoin بٹ_کوائن بٹکوائن
hollywood ہالی_وڈ ہالی_ووڈ ہالیوڈ
bollywood بالی_وڈ بالی_ووڈ بالیوڈ
lollywood لالی_وڈ لالی_ووڈ
oscar آسکر
openai اوپن_اے_آئی
chatgpt چیٹ_جی_پی_ٹی
gemini جیمنائی جیمینائی
android اینڈرائیڈ اینڈرائڈ
reuters روئٹرز رائٹرز
guardian گارڈین
times ٹائمز
amnesty ایمنسٹی
olympics اولمپکس اولمپک
pentagon پینٹاگون
kremlin کریملن
taliban طالبان
hamas حماس
hezbollah حزب_اللہ
houthi حوثی
houthis حوثی حوثیوں
isis داعش
daesh داعش
qaeda القاعدہ
kurds کردوں
hindu ہندو
hindus ہندو ہندوؤں
christian مسیحی عیسائی
christians مسیحی عیسائی
jews یہودی
jewish یہودی
muslim مسلمان مسلم
muslims مسلمان مسلمانوں
islam اسلام
quran قرآن قران
ramadan رمضان
eid عید
hajj حج
american امریکی
british برطانوی
english انگریزی انگریز
french فرانسیسی
german جرمن
russian روسی
chinese چینی
indian بھارتی انڈین
iranian ایرانی
israeli اسرائیلی
palestinian فلسطینی
turkish ترک
saudi سعودی
afghan افغان
pakistani پاکستانی
arab عرب
urdu اردو
hindi ہندی
spacex اسپیس_ایکس سپیس_ایکس
linkedin لنکڈ_ان لنکڈان
snapchat سنیپ_چیٹ اسنیپ_چیٹ
skype سکائپ اسکائپ
spotify سپاٹیفائی اسپاٹیفائی
disney ڈزنی
xiaomi شیاؤمی شاؤمی
bmw بی_ایم_ڈبلیو
mercedes مرسیڈیز
pfizer فائزر
nestle نیسلے
mcdonalds میکڈونلڈز میکڈونلڈ
nvidia اینویڈیا این_ویڈیا
binance بائنانس
ethereum ایتھیریم ایتھریم
nike نائکی
adidas ایڈیڈاس
gucci گوچی
patriot پیٹریاٹ
cambridge کیمبرج
princeton پرنسٹن
michigan مشی_گن
pennsylvania پینسلوینیا پنسلوینیا پنسلوانیا
ohio اوہائیو
houston ہیوسٹن
detroit ڈیٹرائٹ ڈیٹرائیٹ
philadelphia فلاڈیلفیا
edinburgh ایڈنبرا
wales ویلز
adelaide ایڈیلیڈ ایڈلیڈ
auckland آکلینڈ
wellington ویلنگٹن
christchurch کرائسٹ_چرچ کرائسٹچرچ
madrid میڈرڈ
lisbon لزبن
munich میونخ
zurich زیورخ
stockholm سٹاک_ہوم اسٹاک_ہوم سٹاکہوم
copenhagen کوپن_ہیگن
amsterdam ایمسٹرڈیم ایمسٹرڈم
warsaw وارسا
bucharest بخارسٹ
bulgaria بلغاریہ
croatia کروشیا
czech چیک
iceland آئس_لینڈ
luxembourg لکسمبرگ
uruguay یوراگوئے یوروگوئے
paraguay پیراگوئے
guatemala گوئٹے_مالا
niger نائجر
madagascar مڈغاسکر
djibouti جبوتی
mauritius ماریشس
maldives مالدیپ
brunei برونائی
bangkok بنکاک بینکاک
lucknow لکھنؤ
sukkur سکھر
abbottabad ایبٹ_آباد
homs حمص
rafah رفح
sanaa صنعا
muscat مسقط
mashhad مشہد
qom قم
kunduz قندوز
tashkent تاشقند
samarkand سمرقند
tripoli طرابلس
mogadishu موغادیشو
austin آسٹن
sanders سینڈرز
nixon نکسن
lincoln لنکن
roosevelt روزویلٹ
trudeau ٹروڈو
scholz شولز
hollande اولاند
gorbachev گورباچوف گورباچیف
napoleon نپولین
chavez شاویز
milei میلی
gaddafi قذافی
nasrallah نصراللہ نصر_اللہ
araghchi عراقچی
mahathir مہاتیر
rajapaksa راجاپکسے راجاپاکسے راجا_پکسے
vajpayee واجپائی
mbappe ایمباپے امباپے
mourinho مورینیو مورینہو
djokovic جوکووچ
tyson ٹائسن
schumacher شوماکر
anderson اینڈرسن
williamson ولیمسن
hrithik ریتک ہریتک
jackson جیکسن
cruise کروز
dicaprio ڈی_کیپریو ڈیکیپریو
kardashian کارڈیشیئن کارڈیشین کارڈیشیان
oppenheimer اوپن_ہائمر اوپنہائمر اوپن_ہائیمر
hawking ہاکنگ
freud فرائیڈ
weinstein وائن_سٹین وائنسٹین
wimbledon ومبلڈن
ashes ایشز
eurovision یوروویژن یورو_ویژن
oscars آسکر آسکرز
brexit بریگزٹ بریگزیٹ بریکزٹ
dengue ڈینگی
titanic ٹائٹینک
zelenskiy زیلنسکی زیلینسکی
united_nations اقوام_متحدہ
united_states امریکہ
united_kingdom برطانیہ
saudi_arabia سعودی_عرب
new_zealand نیوزی_لینڈ نیوزیلینڈ
new_york نیویارک نیو_یارک
new_delhi نئی_دہلی نئی_دلی
sri_lanka سری_لنکا سریلنکا
south_africa جنوبی_افریقہ
north_korea شمالی_کوریا
south_korea جنوبی_کوریا
west_indies ویسٹ_انڈیز
european_union یورپی_یونین
white_house وائٹ_ہاؤس
world_bank ورلڈ_بینک عالمی_بینک
world_cup ورلڈ_کپ عالمی_کپ
prime_minister وزیر_اعظم وزیراعظم
khyber_pakhtunkhwa خیبر_پختونخوا خیبر_پختونخواہ
los_angeles لاس_اینجلس لاس_اینجلیس
cape_town کیپ_ٹاؤن
hong_kong ہانگ_کانگ
west_bank مغربی_کنارے مغربی_کنارہ
tel_aviv تل_ابیب
abu_dhabi ابوظہبی ابو_ظہبی ابوظبی ابو_ظبی
suu_kyi سوچی سو_چی
red_sea بحیرہ_احمر
persian_gulf خلیج_فارس
state_department محکمہ_خارجہ
high_court ہائی_کورٹ ہائیکورٹ
election_commission الیکشن_کمیشن
peoples_party پیپلز_پارٹی
state_bank اسٹیٹ_بینک سٹیٹ_بینک
`
