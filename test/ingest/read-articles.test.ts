import { join } from 'node:path'
import { findArticleFiles } from '../../lambda/ingest/article-files'
import { articleIdOf } from '../../lambda/ingest/article-id'
import type { InputArticle } from '../../lambda/ingest/found'
import { type ReadOptions, readArticles } from '../../lambda/ingest/read-articles'
import { docx } from '../docx'
import { useFolder } from '../files'
import { rss } from '../news-site'

const folder = useFolder()
const text = 'بجٹ کی خبر\n\nوزیر خزانہ نے کہا کہ ’ٹیکس کم ہو گا اور مہنگائی گھٹے گی۔‘'

/** What is found under a path: articles by origin, and the reasons of those that fail. */
async function read(path: string, options: ReadOptions = {}) {
  const { files } = await findArticleFiles([path])
  const articles: InputArticle[] = []
  const reasons: Record<string, string> = {}
  for (const file of files) {
    for await (const { origin, article, error } of readArticles(file, options)) {
      if (error) reasons[origin.slice(folder.path.length + 1)] = error.message
      if (article) articles.push(article)
    }
  }
  return { articles, reasons }
}

describe('a text file', () => {
  it('is one article, named as the file, with its first line as the title', async () => {
    const { articles } = await read(folder.write('budget.txt', text))
    expect(articles).toEqual([
      {
        id: 'budget',
        title: 'بجٹ کی خبر',
        url: null,
        source: null,
        section: null,
        publishedAt: null,
        language: 'ur',
        text,
      },
    ])
  })

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as Windows writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('may be %s', async (_, bytes) => {
    expect((await read(folder.write('encoded.txt', bytes))).articles[0]?.text).toBe(text)
  })

  it.each([
    ['not UTF-8', Buffer.from([0xc8, 0xce, 0xd1]), 'is not UTF-8 text: save it as UTF-8'],
    ['empty', Buffer.from(' \n'), 'text must not be empty.'],
    ['too long', Buffer.from('x'.repeat(200_001)), 'text must not be longer than 200,000 characters.'],
  ])('that is %s is named with the reason', async (_, bytes, reason) => {
    expect((await read(folder.write('bad.txt', bytes))).reasons).toEqual({ 'bad.txt': reason })
  })
})

describe('a text file that begins with what it says of itself', () => {
  it('has its source, date and address from there, and its text after it', async () => {
    const header =
      'Source: روزنامہ مثال\r\nURL: https://example.org/budget?utm_source=x\r\ndate: 8 دسمبر 2021\r\n\r\n'
    const { articles } = await read(folder.write('headed.txt', header + text))
    const url = 'https://example.org/budget?utm_source=x'
    expect(articles).toMatchObject([
      { id: articleIdOf({ url, text }), url, source: 'روزنامہ مثال', publishedAt: '2021-12-08', text },
    ])
  })

  it('is text from the first other line on', async () => {
    const { articles } = await read(folder.write('half.txt', `source: روزنامہ\nسرخی\ndate: کل`))
    expect(articles).toMatchObject([{ title: 'سرخی', source: 'روزنامہ', text: 'سرخی\ndate: کل' }])
  })

  it.each([
    ['date: 08-12-2021', 'date can be read as two days: say with --dates dmy'],
    ['url: example.org', 'url must be a web address'],
    ['source: x', 'text must not be empty.'],
  ])('is named with the reason when %s', async (header, reason) => {
    const { reasons } = await read(
      folder.write('bad.txt', reason.startsWith('text') ? header : `${header}\n${text}`),
    )
    expect(reasons['bad.txt']).toContain(reason)
  })

  it('has its date in the order that is told', async () => {
    const { articles } = await read(folder.write('dated.txt', `date: 08-12-2021\n${text}`), { dates: 'dmy' })
    expect(articles[0]?.publishedAt).toBe('2021-12-08')
  })
})

describe('a DOCX file', () => {
  it('is one article, a line a paragraph', async () => {
    const { articles } = await read(
      folder.write('feature.docx', docx(['سرخی', 'پہلا پیرا & بات', 'دو\nسطریں'])),
    )
    expect(articles).toMatchObject([
      { id: 'feature', title: 'سرخی', text: 'سرخی\nپہلا پیرا & بات\nدو\nسطریں' },
    ])
  })

  it('may begin with what it says of itself', async () => {
    const { articles } = await read(folder.write('headed.docx', docx(['source: روزنامہ', 'سرخی', 'متن'])))
    expect(articles).toMatchObject([{ source: 'روزنامہ', text: 'سرخی\nمتن' }])
  })

  it.each([
    ['no archive', Buffer.from('x')],
    ['another document', Buffer.from('PK\x05\x06'.padEnd(22, '\0'))],
  ])('that is %s is named', async (_, bytes) => {
    expect((await read(folder.write('bad.docx', bytes))).reasons).toEqual({
      'bad.docx': 'is not a DOCX file',
    })
  })
})

describe('a CSV file', () => {
  const quoted = `"${text.replaceAll('"', '""')}"`

  it('is an article a row, its columns in any order and others passed over', async () => {
    const rows = `"Text",id,mood,DATE,url,source,title\n${quoted},a,glad,8 دسمبر 2021,,روزنامہ,سرخی\n\n"متن، دو",,,,https://example.org/b,,\n`
    const { articles, reasons } = await read(folder.write('list.csv', `\ufeff${rows}`))
    expect(reasons).toEqual({})
    const url = 'https://example.org/b'
    expect(articles).toMatchObject([
      { id: 'a', text, title: 'سرخی', source: 'روزنامہ', publishedAt: '2021-12-08', url: null },
      { id: articleIdOf({ url, text: '' }), text: 'متن، دو', source: 'example.org' },
    ])
  })

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may be parted by %s, and be UTF-16', async (_, delimiter) => {
    const content = [`id${delimiter}text`, `a${delimiter}متن، ایک`].join('\r\n')
    const { articles } = await read(folder.write('sheet.csv', Buffer.from(`\ufeff${content}`, 'utf16le')))
    expect(articles).toMatchObject([{ id: 'a', text: 'متن، ایک' }])
  })

  it('names the line of a row that is no article, and goes on', async () => {
    const rows = [
      Buffer.from('id,text\na,متن\nb,'),
      Buffer.from([0xc8, 0xce]),
      Buffer.from('\nc,\nd,متن,اور\n"e\n",متن\n'),
    ]
    const { articles, reasons } = await read(folder.write('rows.csv', Buffer.concat(rows)))
    expect(articles.map(({ id }) => id)).toEqual(['a', expect.stringMatching(/^e/)])
    expect(reasons).toEqual({
      'rows.csv, line 3': 'is not UTF-8 text: save it as UTF-8',
      'rows.csv, line 4': 'text is missing.',
      'rows.csv, line 5': 'has 3 cells, and the first line 2',
    })
  })

  it.each([
    ['id,content\na,b', 'has no column text: the first line names id, content'],
    ['text\n"متن', 'is not CSV that can be read'],
  ])('that cannot be read is named: %j', async (content, reason) => {
    expect((await read(folder.write('bad.csv', content))).reasons['bad.csv']).toContain(reason)
  })
})

describe('a file of a feed', () => {
  const long = `وزیر خزانہ نے کہا کہ ’ٹیکس کم ہو گا۔‘ ${'بجٹ پر بحث جاری رہے گی۔ '.repeat(25)}`

  it('is an article for each item that it has the full text of, and for each page that can be read', async () => {
    const { articles, reasons } = await read(
      folder.write(
        'news.rss',
        rss([
          `<title>ایک</title><link>https://example.org/1?utm_source=rss</link><content:encoded><![CDATA[<p>${long}</p>]]></content:encoded><pubDate>Wed, 08 Dec 2021 10:00:00 +0500</pubDate>`,
          '<title>دو</title><link>https://example.org/2</link><description>آغاز…</description>',
          '<title>تین</title><guid isPermaLink="false">item-3</guid><description>مختصر خبر</description>',
          '<title>ایک پھر</title><link>http://www.example.org/1</link>',
        ]),
      ),
    )
    expect(articles).toMatchObject([
      {
        url: 'https://example.org/1',
        title: 'ایک',
        text: long.trim(),
        publishedAt: '2021-12-08T10:00:00+05:00',
      },
      { id: 'item-3', title: 'تین', text: 'مختصر خبر', source: 'روزنامہ مثال', url: null },
    ])
    expect(reasons).toEqual({
      'news.rss, item 2, https://example.org/2': 'has its text on https://example.org/2',
    })
  })

  it('is without what WordPress adds to each item', async () => {
    const added = `<p>The post <a href="https://example.org/3">سرخی</a> appeared first on <a href="https://example.org">مثال</a>.</p>`
    const item = (text: string) =>
      `<link>https://example.org/${text.length}</link><content:encoded><![CDATA[<p>${text}</p>${added}]]></content:encoded>`
    const { articles, reasons } = await read(
      folder.write('wordpress.rss', rss([item(long), item(`${long}بات آگے […]`)])),
    )
    expect(articles.map(({ text }) => text)).toEqual([long.trim()])
    expect(Object.values(reasons)).toEqual([expect.stringContaining('has its text on')])
  })

  it('may be Atom', async () => {
    const { articles } = await read(
      folder.write(
        'news.xml',
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>f</title><entry><id>urn:1</id><title type="html">سرخی &amp;amp; بات</title><link rel="alternate" href="https://example.org/a"/><link rel="edit" href="https://example.org/e"/><published>2021-12-08T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p></div></content></entry></feed>`,
      ),
    )
    expect(articles).toMatchObject([
      { url: 'https://example.org/a', title: 'سرخی & بات', publishedAt: '2021-12-08T10:00:00.000Z' },
    ])
  })

  it('that is none is named', async () => {
    const { reasons } = await read(folder.write('bad.xml', '<?xml version="1.0"?><settings/>'))
    expect(reasons).toEqual({ 'bad.xml': 'is not a feed that can be read' })
  })
})

describe('a JSON file', () => {
  it('is one article or a list of them', async () => {
    const one = { id: 'one', text, source: 'روزنامہ', publishedAt: '2024-06-12' }
    expect((await read(folder.write('one.json', JSON.stringify(one)))).articles).toMatchObject([one])
    const list = [one, { id: 'two', text }]
    expect((await read(folder.write('list.json', JSON.stringify(list)))).articles).toMatchObject(list)
  })

  it('gives ids by `id`, else by `url`, else by its own name, else by the text', async () => {
    const url = 'https://example.org/budget'
    const ids = async (name: string, content: unknown) => {
      const { articles } = await read(folder.write(name, JSON.stringify(content)))
      return articles.map(({ id }) => id)
    }
    expect(await ids('a.json', { id: 17, url, text })).toEqual(['17'])
    expect(await ids('a.json', { url, text })).toEqual([articleIdOf({ url, text })])
    expect(await ids('a.json', { text })).toEqual(['a'])
    expect(await ids('a.json', [{ text }])).toEqual([articleIdOf({ url: null, text })])
  })

  it('makes an id that the API takes of one that it does not', async () => {
    const { articles } = await read(folder.write('urn.json', JSON.stringify({ id: 'urn:news:7', text })))
    expect(articles[0]?.id).toMatch(/^urn-news-7-[0-9a-f]{16}$/)
  })

  it('names each element that is wrong and takes the others', async () => {
    const list = [{ text }, { id: {}, text }, { text: 5 }, 'text']
    const { articles, reasons } = await read(folder.write('mixed.json', JSON.stringify(list)))
    expect(articles).toHaveLength(1)
    expect(reasons).toEqual({
      'mixed.json, article 2': 'id must be a string or a number.',
      'mixed.json, article 3': 'text must be a string.',
      'mixed.json, article 4': 'the body must be a JSON object.',
    })
  })

  it('that is not JSON is named', async () => {
    const { reasons } = await read(folder.write('broken.json', '{"text": "'))
    expect(reasons['broken.json']).toMatch(/^is not JSON: /)
  })
})

describe('a file of JSON lines', () => {
  it('is an article a line, and names each line that is wrong', async () => {
    const lines = [
      `\ufeff${JSON.stringify({ id: 'a', text })}`,
      '',
      '{"text":',
      JSON.stringify({ id: 'b', text }),
    ]
    const { articles, reasons } = await read(folder.write('lines.jsonl', `${lines.join('\r\n')}\r\n`))
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(Object.keys(reasons)).toEqual(['lines.jsonl, line 3'])
  })

  it('may hold separators of lines inside a string', async () => {
    const odd = 'پہلی\u2028دوسری\u0085تیسری'
    const { articles } = await read(folder.write('odd.jsonl', JSON.stringify({ id: 'a', text: odd })))
    expect(articles[0]?.text).toBe(odd)
  })

  it('may be longer than what is read at once, and break inside a letter there', async () => {
    const articles = Array.from({ length: 40 }, (_, number) => ({
      id: `n${number}`,
      text: `${number}${text.repeat(40)}`,
    }))
    const found = await read(
      folder.write('long.jsonl', articles.map((one) => JSON.stringify(one)).join('\n')),
    )
    expect(found.articles).toMatchObject(articles)
  })

  it('names the line whose bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xc8]), Buffer.from('"}\n')])
    const { reasons } = await read(folder.write('latin.jsonl', bytes))
    expect(reasons).toEqual({ 'latin.jsonl, line 1': 'is not UTF-8 text: save it as UTF-8' })
  })
})

describe('a page', () => {
  const html = `<html><head><link rel="canonical" href="https://www.example.org/x/?utm_source=a"></head><body><p>${text}</p></body></html>`

  it('is named by the address that it gives itself; what its file was named after keeps its id', async () => {
    const { articles } = await read(folder.write('page.html', html))
    expect(articles[0]).toMatchObject({
      id: articleIdOf({ url: 'https://example.org/x', text: '' }),
      firstId: 'page',
      url: 'https://www.example.org/x/?utm_source=a',
    })
  })

  it('without an address is named by its path, so that two of one name are two', async () => {
    folder.write('site/a/index.html', `<p>${text}</p>`)
    folder.write('site/b/index.html', `<p>${text} اور</p>`)
    const { articles } = await read(join(folder.path, 'site'))
    expect(articles.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^a-index-[0-9a-f]{16}$/),
      expect.stringMatching(/^b-index-[0-9a-f]{16}$/),
    ])
    const alone = await read(join(folder.path, 'site/a/index.html'))
    expect(alone.articles[0]?.id).toBe(articles[0]?.id)
  })
})

describe('a JSON export', () => {
  const one = async (content: unknown) =>
    read(folder.write('export.json', typeof content === 'string' ? content : JSON.stringify(content)))

  it('may hold HTML, as WordPress gives it', async () => {
    const post = {
      id: 7,
      date_gmt: '2021-12-08T12:30:00',
      link: 'https://example.org/budget/',
      title: { rendered: 'بجٹ &#8211; ٹیکس &amp;amp; قرض' },
      content: { rendered: '<p>ایک &quot;دو&quot;</p>\n<p>تین<br />چار</p>' },
    }
    expect((await one(post)).articles[0]).toMatchObject({
      id: '7',
      title: 'بجٹ – ٹیکس &amp; قرض',
      text: 'ایک "دو"\nتین\nچار',
      url: 'https://example.org/budget/',
      publishedAt: '2021-12-08T12:30:00.000Z',
    })
  })

  it('is text to the letter where it is no HTML', async () => {
    const plain = 'ایک < دو & تین\n\n\tچار > پانچ'
    expect((await one({ text: plain })).articles[0]?.text).toBe(plain)
  })

  it('has line breaks where they were escaped twice', async () => {
    expect((await one({ text: 'ایک\\r\\nدو \\"تین\\"\\n\\nچار' })).articles[0]?.text).toBe(
      'ایک\nدو "تین"\n\nچار',
    )
    expect((await one({ text: 'ایک\nدو\\nتین C:\\news' })).articles[0]?.text).toBe('ایک\nدو\nتین C:\\news')
  })

  it('keeps numbers as ids as they are written, so that no two meet', async () => {
    const ids = ['9007199254740993', '9007199254740992', '1e400', '-0', '0', '1.0', '1', '1.5']
    const { articles } = await one(`[${ids.map((id) => `{"id": ${id}, "text": "متن"}`).join()}]`)
    expect(articles.map(({ id }) => id)).toEqual(ids)
  })

  it('has dates as newspapers write them, or is refused with the forms that are understood', async () => {
    expect((await one({ text, date: '8 دسمبر 2021' })).articles[0]?.publishedAt).toBe('2021-12-08')
    expect((await one({ text, date: 'کل' })).reasons['export.json']).toMatch(/^date must be a date such as /)
    expect((await one({ text, publishedAt: '08-12-2021' })).reasons['export.json']).toMatch(/--dates dmy/)
  })

  it('may be lines in UTF-16', async () => {
    const lines = `\ufeff${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text })}`
    const { articles } = await read(folder.write('wide.jsonl', Buffer.from(lines, 'utf16le')))
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
