import { createApp } from '../../../lambda/http/app'
import type { Drawing } from '../../../lambda/pages/share/drawing'
import { quoteCard, siteCard } from '../../../lambda/pages/share/share-card'
import { shareImage } from '../../../lambda/pages/share/share-image'
import { shareRoutes } from '../../../lambda/pages/share/share-routes'
import { URDU } from '../../../lambda/pages/strings-urdu'
import { svgDrawing } from '../../../lambda/runtime/svg-drawing'
import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import type { Hit } from '../../../lambda/search/port'
import { DRAWING_FILES } from '../../../seed/local/drawing-files'
import { change } from '../../search/articles'

const openDrawing = svgDrawing(DRAWING_FILES)

function moment() {
  const index = new QuoteIndex()
  index.apply([
    change({
      id: 'rain',
      publishedAt: '2026-06-12',
      source: 'روزنامہ سحر',
      quotes: [{ text: 'کل بارش ہو گی', by: 'شیریں مزاری' }],
    }),
  ])
  return index.moment(0)
}

async function hit(changed: Partial<Hit> = {}): Promise<Hit> {
  return { ...((await moment().quote('rain-1')) as Hit), ...changed }
}

/** Keeps the SVG instead of drawing it; every letter is half as wide as high. */
function paper(): { drawing: Drawing; svg: () => string } {
  let drawn = ''
  const png = (svg: string) => {
    drawn = svg
    return new Uint8Array()
  }
  return { drawing: { width: (word) => word.length / 2, png }, svg: () => drawn }
}

async function drawn(changed: Partial<Hit>): Promise<string> {
  const { drawing, svg } = paper()
  shareImage(drawing, quoteCard(URDU, await hit(changed)))
  return svg()
}

describe('the drawing', () => {
  it('joins letters as Nastaliq does', async () => {
    const { width } = await openDrawing()
    expect(width('گچھے')).toBeLessThan(0.8 * [...'گچھے'].reduce((sum, letter) => sum + width(letter), 0))
  })

  it('has letters for Urdu, Latin and both kinds of digits', async () => {
    const { png } = await openDrawing()
    const pictures = [...'ٹڈڑےھ۹BBC3'].map((letter) =>
      Buffer.from(
        png(
          `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="20" y="40" font-size="20">${letter}</text></svg>`,
        ),
      ).toString('base64'),
    )
    expect(new Set(pictures).size).toBe(new Set('ٹڈڑےھ۹BBC3').size)
  })
})

describe('the picture of a quote', () => {
  it('is a PNG of the size that sites ask for', async () => {
    const png = Buffer.from(shareImage(await openDrawing(), quoteCard(URDU, await hit())))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('has words that were said between marks, with speaker, source and day', async () => {
    const svg = await drawn({})
    expect(svg).toContain('”کل بارش ہو گی“')
    for (const text of ['شیریں مزاری', 'روزنامہ سحر', '12 جون، 2026']) expect(svg).toContain(text)
    expect(svg).not.toContain(URDU.kindOfSpeech.reported)
  })

  it('has a reporter’s words without marks, and says so', async () => {
    const svg = await drawn({ kind: 'reported' })
    expect(svg).not.toContain('”')
    expect(svg).toContain(URDU.kindOfSpeech.reported)
  })

  it('cuts a long quote between words', async () => {
    const svg = await drawn({ text: 'بہت لمبی بات '.repeat(200) })
    expect(svg).toMatch(/ …“/)
    expect(svg.match(/<text/g)?.length).toBeLessThan(9)
  })

  it('is well-formed and upright whatever the article holds', async () => {
    const text = 'a <b> & "c" \u202e\u0007\ud800 کل 😀'
    const svg = await drawn({ text })
    expect(svg).toContain('a &lt;b&gt; &amp; &quot;c&quot;')
    for (const sign of ['\u202e', '\u0007', '\ud800']) expect(svg).not.toContain(sign)
    expect(shareImage(await openDrawing(), quoteCard(URDU, await hit({ text }))).length).toBeGreaterThan(
      1_000,
    )
  })
})

describe('pictures', () => {
  const app = (open = openDrawing) =>
    createApp({ routes: [shareRoutes({ at: async () => moment() }, open)], logError: () => {} })

  it('may be kept for an hour, and are drawn only for those who have not the same', async () => {
    const first = await app().request('/q/rain-1/image.png')
    expect(first.headers.get('content-type')).toBe('image/png')
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600')
    const etag = first.headers.get('etag') ?? ''
    const undrawn = app(() => Promise.reject(new Error('drawn again')))
    const again = await undrawn.request('/q/rain-1/image.png', { headers: { 'if-none-match': etag } })
    expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
    const other = await app().request('/image.png', { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  it('are there for quotes that are there', async () => {
    expect((await app().request('/q/none/image.png')).status).toBe(404)
  })

  it('say for other pages what the site is', () => {
    const { drawing, svg } = paper()
    shareImage(drawing, siteCard(URDU))
    expect(svg()).toContain(URDU.siteName)
  })
})
