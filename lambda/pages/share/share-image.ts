import { html } from 'hono/html'
import type { Markup } from '../markup'
import type { Drawing } from './drawing'
import type { ShareCard } from './share-card'
import { lines, linesCut, type Measure, wordsOf } from './wrapped-text'

/** Pixels that sites ask for which show a large picture (Open Graph, Twitter's `summary_large_image`). */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const

const MARGIN = 70
const RIGHT = SHARE_IMAGE.width - MARGIN
const ACROSS = RIGHT - MARGIN
/** Where the words stand, between the name of the site and the speaker. */
const ROOM = { top: 150, bottom: 462 }
/** Sizes of the words and the lines that the room has of them, the largest first; in the last the words are cut. */
const SIZES = [
  { size: 68, most: 2 },
  { size: 46, most: 3 },
  { size: 36, most: 4 },
] as const
const SMALLEST = SIZES[2]
/** Height of a line of Nastaliq, and how far down its letters stand, in sizes of its letters. */
const LINE = { height: 2.05, base: 1.35 }
/** What is added to the space of words in Latin letters, in sizes of the letters. */
const LATIN_SPACE = 0.12
/** Room of a reporter's words for the line that they are set back behind. */
const SET_BACK = 34

/** As the page's style has them in the light, for nobody knows where a picture is shown. */
const COLOURS = {
  paper: '#fdfbf6',
  ink: '#1b1a17',
  quiet: '#5d584d',
  rule: '#dcd6c8',
  field: '#86806f',
  accent: '#0b5d4b',
  label: '#a06a00',
}

/** The picture of a page for those to whom it is shared, as PNG. */
export function shareImage(drawing: Drawing, card: ShareCard): Uint8Array<ArrayBuffer> {
  return drawing.png(String(picture(card, measuring(drawing))))
}

/** Measures a word once. */
function measuring(drawing: Drawing): Measure {
  const widths = new Map<string, number>()
  return (word) => {
    const width = widths.get(word) ?? drawing.width(word)
    widths.set(word, width)
    return width
  }
}

function picture(card: ShareCard, measure: Measure): Markup {
  const { siteName, voice, label, speaker, stands } = card
  const { width, height } = SHARE_IMAGE
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>
${line(siteName, { size: 34, base: 90, fill: COLOURS.accent })}
<path d="M${MARGIN} 128H${RIGHT}m0 6H${MARGIN}" stroke="${COLOURS.rule}" stroke-width="2"/>
${voice === 'reported' && pill(label, measure)}
${words(card, measure)}
${speaker !== null && line(oneLine(speaker, 38, measure), { size: 38, base: 528, fill: COLOURS.ink })}
${stands !== null && line(oneLine(stands, 28, measure), { size: 28, base: 594, fill: COLOURS.quiet })}
</svg>`
}

/** One line, from its right end on: right to left as a whole, whatever it begins with. */
function line(text: string, at: { size: number; base: number; fill: string; right?: number }): Markup {
  const { size, base, fill, right = RIGHT } = at
  // The font's space is that of Nastaliq, whose words reach over each other.
  const spacing = /\p{Script=Arabic}/u.test(text) ? 0 : size * LATIN_SPACE
  return html`<text x="${right}" y="${base}" text-anchor="end" font-size="${size}" word-spacing="${spacing}" fill="${fill}">\u2067${text}\u2069</text>
`
}

function oneLine(text: string, size: number, measure: Measure): string {
  return linesCut(wordsOf(text), { width: ACROSS / size, measure, most: 1 }).join('')
}

/** In whose words it stands, in the corner that the name of the site leaves. */
function pill(label: string, measure: Measure): Markup {
  const size = 28
  const width = measure(label) * size + 44
  return html`<rect x="${MARGIN}" y="44" width="${width}" height="66" rx="33" fill="none" stroke="${COLOURS.label}" stroke-width="2"/>
${line(label, { size, base: 86, fill: COLOURS.ink, right: MARGIN + width - 22 })}`
}

/** The words in the largest size that their room holds, in its middle. */
function words({ words, voice }: ShareCard, measure: Measure): Markup {
  const back = voice === 'reported' ? SET_BACK : 0
  const { size, rows } = sized(words, { voice, across: ACROSS - back, measure })
  const height = size * LINE.height
  const top = (ROOM.top + ROOM.bottom - height * rows.length) / 2
  const fill = voice === 'reported' ? COLOURS.quiet : COLOURS.ink
  return html`${
    voice === 'reported' &&
    html`<path d="M${RIGHT - 3} ${top + 16}V${top + height * rows.length}" stroke="${COLOURS.field}" stroke-width="5" stroke-dasharray="5 9"/>`
  }${rows.map((row, i) => line(row, { size, base: top + i * height + LINE.base * size, fill, right: RIGHT - back }))}`
}

function sized(
  text: string,
  { voice, across, measure }: { voice: ShareCard['voice']; across: number; measure: Measure },
): { size: number; rows: string[] } {
  const [opening, closing] = voice === 'said' ? ['”', '“'] : ['', '']
  const words = wordsOf(`${opening}${text}${closing}`)
  for (const { size, most } of SIZES) {
    const rows = lines(words, { width: across / size, measure, most })
    if (rows !== null) return { size, rows }
  }
  const { size, most } = SMALLEST
  return { size, rows: linesCut(words, { width: across / size, measure, most }, closing) }
}
