/** Named organisations: parties, media, companies, teams, agencies. */
export const ORGANISATIONS = `
آرامکو company
آرٹیمس
آکسفورڈ
اسلام
اسلامیہ
الجزیرہ media
الفابیٹ company
القاعدہ
القسام
امارات state
انادولو media
انسٹا company media
انسٹاگرام company media
انصاف party
انڈسٹریز
انڈینز team
اورمیکس company
اوپیک state
اوگرا agency state
اڈانی company
اکنامسٹ media
ایئربس company
ایدھی
ایمازون=ایمیزون company
اینڈرائڈ=اینڈروئیڈ=اینڈرائیڈ
اینڈرائیڈ=اینڈرائڈ
ایپل company
ایکس media
ایکسل
ایکسپریس media
برادرز company
براڈکاسٹر media
برکس
بلومبرگ media
بلیوز team
بوئنگ company
تحریک party
جائنٹس team
جامعہ
جنرز team
جنگ media
جیمنائی
جیو media company
جیگوار company
حریت
حزب party
حماس party
حوثی
داعش
را agency
رائلز team
رائٹرز=روئٹرز media agency
رائیڈرز team
رولز company
ریلائنس company
رینجرز state
ریکو
زوم company
زی media
سام_سنگ company
سانتوس team
سلطانز team
سما media
سماء=سما media
سوئی
سونی company
سٹورز=اسٹورز company
سپارکو=اسپارکو agency
سکائپ=اسکائپ company
سکائی=اسکائی media
سکسز
شاہینز team
شیل
طالبان
فائٹرز
فاکس media
فلپس
فنانشل media
فوربز media
فوڈز
فوکس media
فیس_بک media company
فیفا agency
قلندرز team
لائنز team
لانسرز team
لشکر
لنکڈ_ان company
لیور_پول=لیورپول team
لیورپول team
لیکس
لیگ party
مائیکروسافٹ=مائکروسافٹ company
متحدہ party
موساد agency
موٹرز company
میزان
میسنجر
میٹا company
میٹرو
میکڈونلڈ=مکڈونلڈ
نادرا agency
ناسا agency
نیٹو agency
نیپرا agency
نیچر media
وائٹ_ہاوس state
واٹس_ایپ=وٹس_ایپ company
واپڈا state
ورجن company
ونڈوز
ویسٹ_انڈیز team
ٹائم media
ٹائمز media
ٹائیگرز team
ٹروتھ
ٹریبیون media
ٹوئٹر=ٹویٹر company media
ٹوڈے media
ٹویوٹا company
ٹک_ٹاک company
ٹیسلا company
ٹیلیگرام=ٹیلی_گرام company media
پاسداران state
پرنسٹن
پمز
پکسل
پینٹاگون state
پیپلزپارٹی=پیپلز_پارٹی party
پیکا
ڈان media
ڈاو
ڈسکوز company
ڈولفنز team
کانگریس party
کروم
کریملن=کرملن state
کنگز team
کواڈ
کوک
کیسکو company
کیمبرج
کینگروز team
کیویز team
گارڈین media
گروک
گوگل company
ہارورڈ
ہنڈریڈ
ہواوے=ہواوئے company
ہونڈا company
ہیمپشائر team
یارکشائر team
یاہو company
یونائیٹڈ
یونیسکو agency
یونیسیف=یونیسف agency
یوٹیوب=یو_ٹیوب company media
`
