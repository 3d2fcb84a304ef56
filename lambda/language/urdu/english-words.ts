/**
 * Common English words of the news and what Urdu news says for them. Written by a speaker of both; a word that Urdu has
 * borrowed is found by its sound and needs no line, nor does one that is a word of Roman Urdu as well. A line each: the
 * English word, then its Urdu ones; `_` parts words.
 */
export const ENGLISH_WORDS = `
sanction پابندی
ban پابندی
restriction پابندی
embargo پابندی
government حکومت
state ریاست
country ملک
nation قوم
national قومی
international بین_الاقوامی عالمی
world دنیا
global عالمی
people عوام لوگ
public عوام
citizen شہری
population آبادی
minority اقلیت
majority اکثریت
president صدر
minister وزیر
ministry وزارت
ambassador سفیر
embassy سفارت_خانہ سفارتخانہ
diplomat سفارت_کار سفارتکار
diplomacy سفارت_کاری سفارتکاری
governor گورنر
mayor میئر
leader رہنما لیڈر
leadership قیادت
opposition اپوزیشن حزب_اختلاف
parliament پارلیمنٹ پارلیمان
senate سینیٹ
assembly اسمبلی
constitution آئین دستور
amendment ترمیم
law قانون
bill بل
resolution قرارداد
election انتخابات انتخاب الیکشن
vote ووٹ
voter ووٹر
poll رائے_شماری
referendum ریفرنڈم
democracy جمہوریت
democratic جمہوری
politics سیاست
political سیاسی
politician سیاستدان سیاست_دان
policy پالیسی
reform اصلاحات
revolution انقلاب
independence آزادی
freedom آزادی
right حق حقوق
justice انصاف
equality مساوات
court عدالت کورٹ
judge جج
lawyer وکیل
trial مقدمہ
case مقدمہ کیس
verdict فیصلہ
decision فیصلہ
judgment فیصلہ
sentence سزا
punishment سزا
prison جیل قید
jail جیل
prisoner قیدی
arrest گرفتاری گرفتار
arrested گرفتار
bail ضمانت
crime جرم جرائم
criminal مجرم
murder قتل
killing قتل ہلاکت
killed ہلاک
death موت ہلاکت
dead ہلاک مردہ
casualty ہلاکت
victim متاثرین متاثرہ
injured زخمی
wounded زخمی
rape ریپ زیادتی
violence تشدد
torture تشدد
abuse زیادتی
harassment ہراسانی ہراساں
kidnapping اغوا
theft چوری
robbery ڈکیتی
fraud فراڈ دھوکہ
corruption بدعنوانی کرپشن
bribe رشوت
investigation تحقیقات تفتیش
inquiry تحقیقات انکوائری
evidence ثبوت شواہد
witness گواہ
accused ملزم
allegation الزام
accusation الزام
suspect مشتبہ ملزم
police پولیس
army فوج
military فوجی فوج
soldier فوجی سپاہی
troop فوجی فوج
navy بحریہ
force فورس
commander کمانڈر
weapon ہتھیار اسلحہ
arms اسلحہ ہتھیار
missile میزائل
bomb بم
bombing بمباری دھماکہ
explosion دھماکہ
blast دھماکہ
attack حملہ
attacker حملہ_آور
strike حملہ ہڑتال
airstrike فضائی_حملہ
fighting لڑائی
battle لڑائی جنگ
war جنگ
conflict تنازع
dispute تنازع
ceasefire جنگ_بندی سیزفائر
peace امن
truce جنگ_بندی
treaty معاہدہ
agreement معاہدہ
deal معاہدہ ڈیل
negotiation مذاکرات
talks مذاکرات
dialogue مذاکرات مکالمہ
meeting ملاقات اجلاس
summit سربراہی_اجلاس
conference کانفرنس
visit دورہ
border سرحد
territory علاقہ
region خطہ علاقہ
area علاقہ
invasion حملہ
occupation قبضہ
enemy دشمن
ally اتحادی
alliance اتحاد
unity اتحاد
security سکیورٹی سیکیورٹی سلامتی
defence دفاع
defense دفاع
terrorism دہشت_گردی دہشتگردی
terrorist دہشت_گرد دہشتگرد
terror دہشت
militant عسکریت_پسند شدت_پسند
militancy عسکریت_پسندی
extremism انتہا_پسندی شدت_پسندی
extremist انتہا_پسند شدت_پسند
rebel باغی
rebellion بغاوت
coup بغاوت
hostage یرغمال یرغمالی
spy جاسوس
spying جاسوسی
intelligence انٹیلی_جنس انٹیلیجنس
nuclear جوہری ایٹمی
atomic ایٹمی جوہری
threat خطرہ دھمکی
danger خطرہ
risk خطرہ
warning انتباہ تنبیہ
fear خوف
hope امید
crisis بحران
emergency ایمرجنسی ہنگامی
disaster آفت تباہی
destruction تباہی
flood سیلاب
earthquake زلزلہ
storm طوفان
cyclone طوفان
drought خشک_سالی قحط
famine قحط
hunger بھوک
rainfall بارش
weather موسم
climate آب_و_ہوا موسمیاتی
environment ماحول ماحولیات
pollution آلودگی
water پانی
river دریا
sea سمندر
ocean سمندر
mountain پہاڑ
forest جنگل
tree درخت
animal جانور
bird پرندہ
fish مچھلی
earth زمین
sun سورج
moon چاند
space خلا
planet سیارہ
fire آگ
smoke دھواں
food خوراک کھانا
wheat گندم
flour آٹا
sugar چینی
rice چاول
milk دودھ
meat گوشت
vegetable سبزی
fruit پھل
farmer کسان
agriculture زراعت
crop فصل
economy معیشت اقتصاد
economic معاشی اقتصادی
economist ماہر_معاشیات
finance خزانہ مالیات
financial مالی مالیاتی
budget بجٹ
money پیسہ رقم
currency کرنسی
rupee روپیہ
inflation مہنگائی افراط_زر
poverty غربت
poor غریب
rich امیر
wealth دولت
unemployment بےروزگاری بے_روزگاری
employment روزگار ملازمت
job ملازمت نوکری
employee ملازم
worker مزدور کارکن
labour مزدور
wage اجرت
salary تنخواہ
debt قرضہ قرض
loan قرضہ قرض
interest سود
revenue آمدنی محصولات
income آمدنی
profit منافع
loss نقصان خسارہ
deficit خسارہ
trade تجارت
business کاروبار
businessman تاجر
trader تاجر
market مارکیٹ منڈی بازار
price قیمت
cost لاگت
export برآمدات برآمد
import درآمدات درآمد
investment سرمایہ_کاری
investor سرمایہ_کار
company کمپنی
industry صنعت
factory فیکٹری کارخانہ
production پیداوار
growth ترقی نمو
development ترقی
progress ترقی
project منصوبہ
plan منصوبہ
construction تعمیر
building عمارت
house گھر مکان
home گھر
road سڑک
bridge پل
railway ریلوے
train ٹرین
airport ایئرپورٹ ہوائی_اڈہ
aircraft طیارہ
airplane طیارہ
plane طیارہ
flight پرواز
passenger مسافر
ship جہاز بحری_جہاز
boat کشتی
vehicle گاڑی
accident حادثہ
crash حادثہ
traffic ٹریفک
energy توانائی
electricity بجلی
power بجلی طاقت اقتدار
fuel ایندھن
petrol پیٹرول پٹرول
oil تیل
coal کوئلہ
gold سونا
education تعلیم
school سکول اسکول
university یونیورسٹی جامعہ
college کالج
student طالب_علم طلبہ طلبا
teacher استاد اساتذہ
book کتاب
exam امتحان
research تحقیق
scientist سائنسدان سائنس_دان
expert ماہر
knowledge علم
health صحت
hospital ہسپتال اسپتال
doctor ڈاکٹر
nurse نرس
patient مریض
disease بیماری مرض
illness بیماری
virus وائرس
epidemic وبا
pandemic وبا
vaccine ویکسین
vaccination ویکسینیشن
medicine دوا ادویات
drug دوا منشیات
drugs منشیات ادویات
treatment علاج
cancer سرطان کینسر
heart دل
brain دماغ
blood خون
body جسم
pain درد
birth پیدائش
life زندگی
age عمر
child بچہ
children بچے
girl لڑکی
boy لڑکا
woman خاتون عورت
women خواتین عورتیں
men مرد
mother ماں والدہ
father والد باپ
parents والدین
son بیٹا
daughter بیٹی
brother بھائی
sister بہن
husband شوہر
wife بیوی اہلیہ
family خاندان
marriage شادی
wedding شادی
divorce طلاق
love محبت پیار
friend دوست
friendship دوستی
neighbour پڑوسی ہمسایہ
youth نوجوان
young نوجوان
religion مذہب
religious مذہبی
faith ایمان عقیدہ
god خدا اللہ
prayer دعا نماز
mosque مسجد
church چرچ گرجا
temple مندر
pilgrim زائرین حاجی
blasphemy توہین_مذہب
culture ثقافت
cultural ثقافتی
history تاریخ
historical تاریخی
language زبان
art فن آرٹ
artist فنکار
actor اداکار
actress اداکارہ
film فلم
movie فلم
drama ڈرامہ ڈراما
song گانا گیت
singer گلوکار گلوکارہ
music موسیقی
dance رقص
poet شاعر
poetry شاعری
writer مصنف ادیب
prize انعام
award ایوارڈ
journalist صحافی
journalism صحافت
newspaper اخبار
news خبر
media میڈیا
press پریس صحافت
interview انٹرویو
speech تقریر خطاب
statement بیان
report رپورٹ
question سوال
answer جواب
truth سچ حقیقت
lie جھوٹ
rumour افواہ
secret راز خفیہ
opinion رائے
view موقف رائے
criticism تنقید
praise تعریف
protest احتجاج
demonstration مظاہرہ احتجاج
protester مظاہرین
demonstrator مظاہرین
rally جلسہ ریلی
march مارچ
demand مطالبہ
promise وعدہ
apology معافی معذرت
resignation استعفیٰ استعفی
appointment تقرری تعیناتی
victory فتح جیت
defeat شکست
success کامیابی
failure ناکامی
mistake غلطی
problem مسئلہ
issue مسئلہ
solution حل
challenge چیلنج
change تبدیلی
future مستقبل
past ماضی
support حمایت
aid امداد
help مدد
relief ریلیف امداد
rescue ریسکیو امداد
refugee پناہ_گزین مہاجر
migrant تارکین_وطن
immigrant تارکین_وطن
immigration امیگریشن
asylum پناہ
racism نسل_پرستی نسل_پرست
discrimination امتیاز
slavery غلامی
hatred نفرت
honour غیرت عزت
sport کھیل
sports کھیل
game کھیل گیم
player کھلاڑی
team ٹیم
captain کپتان کیپٹن
coach کوچ
match میچ
cricketer کرکٹر
bowler بولر باؤلر
batsman بلے_باز بیٹسمین
century سنچری صدی
final فائنل
champion چیمپیئن چیمپئن
tournament ٹورنامنٹ
medal تمغہ میڈل
record ریکارڈ
performance کارکردگی
practice مشق
technology ٹیکنالوجی
science سائنس
computer کمپیوٹر
phone فون
mobile موبائل
internet انٹرنیٹ
website ویب_سائٹ ویبسائٹ
account اکاؤنٹ
user صارف صارفین
data ڈیٹا
privacy پرائیویسی نجی
hacking ہیکنگ
video ویڈیو
picture تصویر
photo تصویر
island جزیرہ
city شہر
town قصبہ شہر
village گاؤں
province صوبہ
district ضلع
capital دارالحکومت
north شمالی شمال
south جنوبی جنوب
east مشرق مشرقی
west مغرب مغربی
middle وسط
relation تعلقات
relationship تعلق رشتہ
tension کشیدگی
pressure دباؤ
influence اثر
role کردار
responsibility ذمہ_داری
duty فرض ڈیوٹی
permission اجازت
refusal انکار
silence خاموشی
independent آزاد
foreign خارجہ غیر_ملکی
interior داخلہ
internal داخلی اندرونی
former سابق
senior سینیئر سینئر
human انسانی انسان
humanity انسانیت
society معاشرہ
social سماجی معاشرتی
community برادری کمیونٹی
tribe قبیلہ
tribal قبائلی
diabetes ذیابیطس شوگر
obesity موٹاپا
suicide خودکشی خود_کشی
poison زہر
pregnancy حمل
abortion اسقاط_حمل
lockdown لاک_ڈاؤن لاکڈاؤن
satellite سیٹلائٹ مصنوعی_سیارہ
eclipse گرہن
cotton کپاس
livestock مویشی
canal نہر
shortage قلت
smuggling اسمگلنگ سمگلنگ
quarantine قرنطینہ
impeachment مواخذہ
inauguration افتتاح
funeral جنازہ تدفین
martyr شہید
martyrdom شہادت
assassination قتل
massacre قتل_عام
genocide نسل_کشی
deportation ملک_بدری بےدخلی
exile جلاوطنی جلا_وطنی
citizenship شہریت
census مردم_شماری
manifesto منشور
sovereignty خودمختاری خود_مختاری
accountability احتساب
transparency شفافیت
judiciary عدلیہ
petition درخواست
treason غداری
conspiracy سازش
ideology نظریہ
sectarian فرقہ_وارانہ
dowry جہیز
orphan یتیم
widow بیوہ
transgender خواجہ_سرا
artificial_intelligence مصنوعی_ذہانت
human_right انسانی_حقوق
climate_change موسمیاتی_تبدیلی موسمیاتی_تبدیلیوں
global_warming عالمی_حدت گلوبل_وارمنگ
civil_war خانہ_جنگی
nuclear_weapon جوہری_ہتھیار جوہری_ہتھیاروں ایٹمی_ہتھیار ایٹمی_ہتھیاروں
stock_market اسٹاک_مارکیٹ سٹاک_مارکیٹ
foreign_minister وزیر_خارجہ
interior_minister وزیر_داخلہ
finance_minister وزیر_خزانہ
defence_minister وزیر_دفاع
defense_minister وزیر_دفاع
chief_minister وزیر_اعلی وزیراعلی
foreign_office دفتر_خارجہ
national_assembly قومی_اسمبلی
security_council سلامتی_کونسل سکیورٹی_کونسل
middle_east مشرق_وسطی
social_media سوشل_میڈیا
`
