import type { Hit } from '../../search/port'
import { isolated } from '../isolated'
import { formatDay } from '../localized'
import type { Strings } from '../strings'

/** What an SVG cannot hold, or would be turned around by; and what no font of letters has. */
const UNDRAWABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd]|[\u202a-\u202e\u2066-\u2069]|\p{Extended_Pictographic}/gu

/** What the picture says by which a page is shown where it is shared; lines that are null are left out. */
export interface ShareCard {
  siteName: string
  /** The words of a quote, or what the site is for. */
  words: string
  /** Words as they were said stand between marks; a reporter's are told to be so; what is no quote has neither. */
  voice: 'said' | 'reported' | null
  /** What tells a reporter's words. */
  label: string
  speaker: string | null
  /** Source and date. */
  stands: string | null
}

/** The picture of a quote. */
export function quoteCard(strings: Strings, hit: Hit): ShareCard {
  const { kind, text, speaker, via, article } = hit
  const { source, publishedAt } = article
  const who = [speaker?.name ?? strings.unknownSpeaker, speaker?.role, via && strings.via(via.name)]
  const stands = [source, publishedAt && formatDay(strings, publishedAt)]
  return {
    siteName: strings.siteName,
    words: drawable(text),
    voice: kind === 'reported' ? 'reported' : 'said',
    label: strings.kindOfSpeech.reported,
    speaker: listed(strings, who),
    stands: listed(strings, stands) || null,
  }
}

/** The picture of every other page. */
export function siteCard({ siteName, tagline }: Strings): ShareCard {
  return { siteName, words: tagline, voice: null, label: '', speaker: null, stands: null }
}

function listed({ comma }: Strings, parts: readonly (string | null | undefined)[]): string {
  return parts.flatMap((part) => (part ? [isolated(drawable(part))] : [])).join(comma)
}

function drawable(text: string): string {
  return text.replace(UNDRAWABLE, '').trim()
}
