/** Short articles in the ways that Urdu newspapers mark quotes, for the tests in a browser. */
export const ARTICLES = {
  power: {
    title: 'بجلی کے نرخوں پر وزیرِ توانائی کا بیان',
    source: 'روزنامہ سحر',
    publishedAt: '2026-03-14',
    url: 'https://example.org/news/power',
    text: `بجلی کے نرخوں پر وزیرِ توانائی کا بیان

وفاقی وزیر اویس لغاری نے پیر کو اسلام آباد میں صحافیوں سے گفتگو کرتے ہوئے کہا کہ ’بجلی کی قیمت میں کمی کا فائدہ سب سے پہلے گھریلو صارفین کو پہنچایا جائے گا اور لوڈ شیڈنگ کا دورانیہ کم ہو گا۔‘ انھوں نے مزید کہا کہ ’چوری روکے بغیر بجلی کا نظام ٹھیک نہیں ہو سکتا اور اس میں صوبوں کو ساتھ دینا ہو گا۔‘

تاجروں نے اعلان کا خیر مقدم کیا ہے۔`,
  },
  budget: {
    title: 'بجٹ پر اپوزیشن کا ردِ عمل',
    source: 'شام نیوز',
    publishedAt: '2026-06-12T10:00:00Z',
    text: `بجٹ پر اپوزیشن کا ردِ عمل

شیریں مزاری نے اسمبلی میں کہا کہ "یہ بجٹ غریب آدمی کے لیے نہیں بلکہ چند امیر خاندانوں کے لیے بنایا گیا ہے اور عوام اسے مسترد کر دیں گے۔"

وفاقی وزیر اویس لغاری نے جواب میں کہا کہ "تنخواہ دار طبقے پر ٹیکس کم کیا گیا ہے اور بجلی کے لیے رقم رکھی گئی ہے تاکہ مہنگائی نہ بڑھے۔"`,
  },
  flood: {
    title: 'سیلاب سے متاثرہ دیہات',
    source: 'روزنامہ سحر',
    publishedAt: '2026-08-02',
    text: `سیلاب سے متاثرہ دیہات

گاؤں کی گلیوں میں پانی کھڑا ہے۔ ’ہمارے گھر بہہ گئے ہیں اور ابھی تک کوئی سرکاری اہلکار ہماری خبر لینے یہاں نہیں پہنچا۔‘

امدادی کارکن صبا قمر نے بتایا کہ ’متاثرین کو سب سے زیادہ صاف پانی اور دواؤں کی ضرورت ہے اور راستے اب بھی بند ہیں۔‘`,
  },
}

/** An article that tries to be markup, to turn the page's direction around, and to be wider than any screen. */
export const HOSTILE = {
  title: '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">\u202Eعنوان',
  source: '"><script>window.hacked = 1</script>',
  url: 'https://example.org/?"><script>window.hacked=1</script>',
  text: `وزیر <b>عمر</b> نے کہا کہ ’</script><script>window.hacked = 1</script> <img src=x onerror="window.hacked = 1"> \u202E\u2067یہ الٹی سمت کی چال ہے اور اسے بند نہیں کیا گیا۔‘

وزیر خزانہ اسد عمر نے کہا کہ ’لمبا لفظ ${'ابپت'.repeat(2500)} یہاں ختم ہوتا ہے اور جملہ آگے چلتا ہے۔‘`,
}
