import type { Line, PairingContext } from '../../language/language'
import { lineKindAt } from '../../language/urdu/boilerplate'
import type { Row } from '../../language/urdu/readings'
import { urdu } from '../../language/urdu/urdu'
import type { People } from '../people/people'
import type { Person } from '../people/person'
import { type Narrative, readNarrative } from '../text/narrative'
import type { Span, SpanNode } from '../text/span'
import type { Attribution, Reported } from './attribution'
import { Attributor } from './attributor'
import type { Discourse } from './discourse'
import { NarrativeParts } from './narrative-parts'
import { VoiceReader } from './voice-reader'

/** Who said what, in an article and in each of its quotations. */
export interface Attributed {
  attributions: Map<Span, Attribution>
  /** Who is most likely to have said what no cue tells of. */
  loose: Map<Span, Attribution>
  reported: Reported[]
  /** The readings of the article and of its quotations, in the order in which they begin. */
  levels: readonly Attributor[]
}

/** Fewest tokens of a quotation that may quote somebody itself. */
const SHORTEST_LEVEL = 4

/** Attributes the spans of each level: the article's own, then those within each quotation. */
export class LevelReader {
  private readonly nodeOf: ReadonlyMap<Span, SpanNode>
  private readonly outermost: readonly SpanNode[]
  private readonly partsOf = new Map<readonly SpanNode[], NarrativeParts>()
  private readonly voices: VoiceReader
  private found = nothing()
  /** The discourse of the article's own words, when they were read before. */
  private hindsight: Discourse | null = null

  constructor(
    private readonly row: Row,
    private readonly lines: readonly Line[],
    nodes: readonly SpanNode[],
    private readonly people: People,
    private readonly pairing: PairingContext,
    /** Whether a span that no cue tells of is a statement. */
    private readonly isStatement: (span: Span) => boolean,
  ) {
    this.nodeOf = new Map(nodes.map((node) => [node.span, node]))
    this.outermost = nodes.filter(({ parent }) => parent === null)
    this.voices = new VoiceReader(row, urdu.speech)
  }

  /** Reads twice: who is named only later, and who speaks most, is known the second time. */
  read(): Attributed {
    const [article] = this.readArticle()
    this.hindsight = article?.discourse ?? null
    this.people.rewind()
    this.found = nothing()
    return { ...this.found, levels: this.readArticle() }
  }

  private readArticle(): Attributor[] {
    return this.readLevel([0, this.row.length], this.outermost, null, null)
  }

  /** @returns the reading of the level, and those of the quotations in it */
  private readLevel(
    range: [number, number],
    level: readonly SpanNode[],
    outer: Person | null,
    before: Discourse | null,
  ): Attributor[] {
    const inner: Attributor[] = []
    const attributor = new Attributor(
      this.parts(range, level),
      urdu.speech,
      this.people,
      outer,
      before,
      this.voices,
      level === this.outermost ? this.hindsight : null,
      (span) => isLevel(span) || this.isStatement(span),
      (span, who, discourse) => {
        const node = this.nodeOf.get(span)
        if (node && isLevel(span))
          inner.push(...this.readLevel([span.from, span.to], node.inner, who, discourse))
      },
    )
    for (const [span, attribution] of attributor.attributions) this.found.attributions.set(span, attribution)
    for (const [span, attribution] of attributor.loose) this.found.loose.set(span, attribution)
    this.found.reported.push(...attributor.reported)
    return [attributor, ...inner]
  }

  private parts(range: [number, number], level: readonly SpanNode[]): NarrativeParts {
    const parts = this.partsOf.get(level) ?? new NarrativeParts(this.narrative(range, level), urdu.speech)
    this.partsOf.set(level, parts)
    return parts
  }

  private narrative(range: [number, number], level: readonly SpanNode[]): Narrative {
    return readNarrative(
      this.row.tokens,
      range,
      level.map(({ span }) => span),
      {
        announces: (token) => this.pairing.announces(token),
        continuesSentence: urdu.continuesSentence,
      },
      ({ start }) => lineKindAt(this.lines, start) === 'text',
    )
  }
}

function isLevel({ from, to }: Span): boolean {
  return to - from >= SHORTEST_LEVEL
}

const nothing = (): Omit<Attributed, 'levels'> => ({
  attributions: new Map(),
  loose: new Map(),
  reported: [],
})
