import { htmlArticle, NoArticleError } from '../../lambda/ingest/html-article'

const page = `<!doctype html><html lang="ur" dir="rtl"><head>
<title>بجٹ پیش کر دیا گیا</title>
<link rel="canonical" href="https://example.org/budget">
<meta property="og:site_name" content="روزنامہ">
<meta property="article:published_time" content="2024-06-12T17:00:00+05:00">
</head><body><nav><a href="/">صفحہ اول</a><a href="/sport">کھیل</a></nav>
<article><h1>بجٹ پیش کر دیا گیا</h1>
<p>وزیر خزانہ محمد اورنگزیب نے کہا کہ ’ٹیکس کا بوجھ
<b>سب پر</b> برابر ہو گا۔‘</p><p>حزب اختلاف نے ایوان سے واک آؤٹ کیا۔<br>اجلاس کل ہو گا۔</p></article>
<footer>جملہ حقوق محفوظ ہیں</footer><script>var text = 'کوڈ'</script></body></html>`

describe('the article of an HTML page', () => {
  it('is the main text, a line a paragraph, without navigation, footer and code', () => {
    const { text } = htmlArticle(page)
    expect(text.split('\n')).toEqual([
      ...(text.startsWith('بجٹ') ? ['بجٹ پیش کر دیا گیا'] : []),
      'وزیر خزانہ محمد اورنگزیب نے کہا کہ ’ٹیکس کا بوجھ سب پر برابر ہو گا۔‘',
      'حزب اختلاف نے ایوان سے واک آؤٹ کیا۔',
      'اجلاس کل ہو گا۔',
    ])
  })

  it('takes title, address, source and time from the metadata', () => {
    expect(htmlArticle(page)).toMatchObject({
      title: 'بجٹ پیش کر دیا گیا',
      url: 'https://example.org/budget',
      source: 'روزنامہ',
      publishedAt: '2024-06-12T17:00:00+05:00',
    })
  })

  it('leaves out metadata that the API would refuse', () => {
    const odd = page
      .replace('https://example.org/budget', 'javascript:alert(1)')
      .replace('2024-06-12T17:00:00+05:00', 'last Wednesday')
    expect(htmlArticle(odd)).toMatchObject({ url: null, publishedAt: null })
  })

  it('reads a piece of HTML without a body', () => {
    expect(htmlArticle('<p>پہلا پیراگراف یہاں ہے۔</p><p>دوسرا یہاں ہے۔</p>').text).toBe(
      'پہلا پیراگراف یہاں ہے۔\nدوسرا یہاں ہے۔',
    )
  })

  it.each(['', '<html><body></body></html>', '<body><script>x</script></body>'])(
    'is none where there is no text: %j',
    (html) => {
      expect(() => htmlArticle(html)).toThrow(NoArticleError)
    },
  )
})
