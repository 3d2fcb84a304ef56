import { PageLimitError } from '../../lambda/ingest/html/simplify'
import { htmlArticle, htmlFragmentText, NoArticleError, PAGE_LIMIT } from '../../lambda/ingest/html-article'

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

const FIRST = 'وزیر خزانہ محمد اورنگزیب نے ایوان میں کہا کہ ’ٹیکس کا بوجھ سب پر برابر ہو گا۔‘'
const SECOND = 'حزب اختلاف نے ایوان سے واک آؤٹ کیا اور اجلاس کل تک ملتوی ہو گیا۔'
const COMMENT = `<p>${'بہت اچھی خبر ہے، سب قارئین کو پڑھنی چاہیے، '.repeat(20)}</p>`

const pageOf = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`
const linesOf = (body: string) => htmlArticle(pageOf(body)).text.split('\n')

describe('short articles', () => {
  it.each([
    ['a section', `<div><p>${FIRST}</p></div><section class="post-comments">${COMMENT.repeat(4)}</section>`],
    ['a place by id', `<div><p>${FIRST}</p></div><div id="comments">${COMMENT.repeat(4)}</div>`],
    [
      'articles of their own',
      `<div><p>${FIRST}</p><ol class="commentlist"><li><article class="comment-body">${COMMENT}</article></li></ol></div>`,
    ],
    [
      'a part without a name, beside the article',
      `<article><h1>سرخی</h1><p>${FIRST}</p></article><div>${COMMENT.repeat(4)}</div>`,
    ],
    [
      'what schema.org describes',
      `<div><p>${FIRST}</p></div><div itemprop="comment">${COMMENT.repeat(4)}</div>`,
    ],
  ])('are not lost to longer comments in %s', (_, body) => {
    expect(linesOf(body)).toEqual([FIRST])
  })

  it('are read when the whole page is named after its comments', () => {
    expect(linesOf(`<div class="comments"><p>${FIRST}</p></div>`)).toEqual([FIRST])
    expect(linesOf(`<div class="has-comments"><h1>سرخی</h1><p>${FIRST}</p></div>`)).toEqual([FIRST])
  })
})

describe('the text of an article', () => {
  it.each([
    [
      'in the header of an article',
      `<article><header><h1>سرخی</h1><p>${SECOND}</p></header><p>${FIRST}</p></article>`,
    ],
    [
      'in a header above the article',
      `<header><h1>سرخی</h1><p>${SECOND}</p></header><div><p>${FIRST}</p></div>`,
    ],
    [
      'in a part of the header',
      `<main><header><h1>سرخی</h1><div class="sub">${SECOND}</div></header><div><p>${FIRST}</p></div></main>`,
    ],
  ])('begins with the lead %s', (_, body) => {
    expect(linesOf(body)).toEqual([SECOND, FIRST])
  })

  it('keeps paragraphs that are hidden from screen readers alone, and leaves out what nobody sees', () => {
    const hidden = '<p hidden>پوشیدہ</p><p style="display: none">پوشیدہ</p>'
    expect(linesOf(`<article><p>${FIRST}</p>${hidden}<p aria-hidden="true">${SECOND}</p></article>`)).toEqual(
      [FIRST, SECOND],
    )
  })

  it.each([
    `<div>${FIRST}<br><br><blockquote>مختصر قول</blockquote><br><br>${SECOND}</div>`,
    `<article><p>${FIRST}<br><blockquote>مختصر قول</blockquote><br>${SECOND}</p></article>`,
  ])('keeps a blockquote between line breaks', (body) => {
    expect(linesOf(body)).toEqual([FIRST, 'مختصر قول', SECOND])
  })

  it('keeps who said it below a blockquote', () => {
    const body = `<article><p>${FIRST}</p><blockquote><p>${SECOND}</p><footer>علی خان</footer></blockquote></article>`
    expect(linesOf(body)).toEqual([FIRST, SECOND, 'علی خان'])
  })

  it('gives <q> the marks that a browser shows, once', () => {
    const body = (quote: string) => `<article><p>${FIRST}</p><p>اس نے کہا ${quote} اور گیا۔</p></article>`
    expect(linesOf(body('<q>ہم <q>جیت</q> گئے۔</q>'))[1]).toBe('اس نے کہا “ہم ‘جیت’ گئے۔” اور گیا۔')
    expect(linesOf(body('<q>’ہم جیت گئے۔‘</q>'))[1]).toBe('اس نے کہا ’ہم جیت گئے۔‘ اور گیا۔')
  })

  it('breaks no line at inline elements, known or not', () => {
    const names =
      'a abbr b bdi cite code data dfn em i ins kbd mark q s small span strong sub sup time u var x-name'.split(
        ' ',
      )
    for (const name of names) {
      const [, line] = linesOf(`<article><p>${FIRST}</p><p>ایک <${name}>دو</${name}> تین</p></article>`)
      expect(line?.replace(/[“”]/g, '')).toBe('ایک دو تین')
    }
  })
})

describe('the title of a page', () => {
  const titleOf = (head: string, body = '') => htmlArticle(pageOf(`${body}<p>${FIRST}</p>`, head)).title

  it.each([
    ['<title>وزیر اعظم: ہم تیار ہیں - جیو نیوز</title>', 'وزیر اعظم: ہم تیار ہیں'],
    ['<title>وزیر اعظم: ہم تیار ہیں</title>', 'وزیر اعظم: ہم تیار ہیں'],
    ['<title>جیو نیوز | بجٹ آج پیش ہو گا</title>', 'بجٹ آج پیش ہو گا'],
    [
      '<title>بجٹ پیش - اپوزیشن کا شدید احتجاج اور واک آؤٹ</title>',
      'بجٹ پیش - اپوزیشن کا شدید احتجاج اور واک آؤٹ',
    ],
    ['<title>بجٹ - صدائے شہر</title><meta property="og:site_name" content="صدائے شہر">', 'بجٹ'],
    ['<title>سب خبریں</title><meta property="og:title" content="بجٹ آج پیش ہو گا">', 'بجٹ آج پیش ہو گا'],
    ['<title>بجٹ &amp;amp; ٹیکس آج پیش ہوں گے</title>', 'بجٹ &amp; ٹیکس آج پیش ہوں گے'],
  ])('is the headline of %s', (head, title) => {
    expect(titleOf(head)).toBe(title)
  })

  it('is the main heading, unless that is the name of the site', () => {
    const head =
      '<title>بجٹ آج پیش ہو گا - صدائے شہر</title><meta property="og:site_name" content="صدائے شہر">'
    expect(titleOf(head, '<h1>بجٹ: بوجھ کس پر؟</h1>')).toBe('بجٹ: بوجھ کس پر؟')
    expect(titleOf(head, '<h1>صدائے شہر</h1>')).toBe('بجٹ آج پیش ہو گا')
    expect(titleOf(head, '<h1><a href="/">صدائے شہر اردو</a></h1>')).toBe('بجٹ آج پیش ہو گا')
  })
})

describe('what a page says of itself', () => {
  const canonical = (href: string) => pageOf(`<p>${FIRST}</p>`, `<link rel="canonical" href="${href}">`)

  it('counts on its own site alone when it comes from the web', () => {
    const address = 'https://www.example.org/a?utm_source=x'
    expect(htmlArticle(canonical('https://example.org/a'), { address }).url).toBe('https://example.org/a')
    expect(htmlArticle(canonical('/a'), { address }).url).toBe('https://www.example.org/a')
    expect(htmlArticle(canonical('https://other.example/b'), { address }).url).toBe(address)
    expect(htmlArticle(canonical('https://example.org.other.example/b'), { address }).url).toBe(address)
    expect(htmlArticle(canonical('https://other.example/b')).url).toBe('https://other.example/b')
    expect(htmlArticle(canonical('/b')).url).toBeNull()
  })

  it('is read from JSON-LD too', () => {
    const json = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite' },
        { '@type': 'NewsArticle', headline: 'بجٹ آج', datePublished: '2024-06-12' },
      ],
    })
    const head = `<script type="application/ld+json">{</script><script type="application/ld+json">${json}</script>`
    expect(htmlArticle(pageOf(`<p>${FIRST}</p>`, head))).toMatchObject({
      title: 'بجٹ آج',
      publishedAt: '2024-06-12',
    })
  })

  it('may hold a date as newspapers write it', () => {
    const head = '<meta property="article:published_time" content="بدھ 8 دسمبر 2021 شام 5:30 بجے">'
    expect(htmlArticle(pageOf(`<p>${FIRST}</p>`, head)).publishedAt).toBe('2021-12-08T17:30:00+05:00')
  })
})

describe('pages that no real page is like', () => {
  it('are refused when they are nested too deep or too long', () => {
    expect(() => htmlArticle('<div>متن '.repeat(2_000))).toThrow(PageLimitError)
    expect(() => htmlArticle(' '.repeat(PAGE_LIMIT + 1))).toThrow(
      'must not be longer than 10,000,000 characters',
    )
  })

  it('are read through any number of layers of layout', () => {
    expect(linesOf(`${'<div>'.repeat(2_000)}<p>${FIRST}</p>`)).toEqual([FIRST])
  })
})

describe('a piece of HTML', () => {
  it('is read whole, a line a paragraph', () => {
    expect(htmlFragmentText('<p>ایک<br>دو</p>\n<ul><li>تین &amp; چار</li></ul>')).toBe('ایک\nدو\nتین & چار')
  })

  it('keeps its own lines when it has no blocks', () => {
    expect(htmlFragmentText('ایک <b>دو</b>\n\nتین')).toBe('ایک دو\nتین')
  })
})
