import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import { buildSegment } from '../../../lambda/search/memory/segment/build-segment'
import { Segment } from '../../../lambda/search/memory/segment/segment'
import { answersLikeEveryEngine } from './answers'
import { cursorsLikeEveryEngine } from './cursors'
import type { CreateEngine } from './engine'
import { pagesLikeEveryEngine } from './paging'
import { isPreciseLikeEveryEngine } from './precision'
import { ranksLikeEveryEngine } from './ranking'
import { speakersLikeEveryEngine } from './speakers'

const memory: CreateEngine = async () => {
  const index = new QuoteIndex()
  return { apply: async (changes) => index.apply(changes), at: async () => index.moment(0) }
}

/** What it takes in first, and every fifth time, is packed: so quotes lie in a segment, beside it, and replaced in it. */
const packed: CreateEngine = async () => {
  let index = new QuoteIndex()
  let times = 0
  return {
    apply: async (changes) => {
      index.apply(changes)
      if (times++ % 5 > 0) return
      index = new QuoteIndex(new Segment(buildSegment({ ...index.content, place: 0 })))
    },
    at: async () => index.moment(0),
  }
}

describe('the index in memory, packed', () => {
  answersLikeEveryEngine(packed)
  ranksLikeEveryEngine(packed)
  cursorsLikeEveryEngine(packed)
  pagesLikeEveryEngine(packed)
})

describe('the index in memory', () => {
  answersLikeEveryEngine(memory)
  ranksLikeEveryEngine(memory)
  isPreciseLikeEveryEngine(memory)
  speakersLikeEveryEngine(memory)
  cursorsLikeEveryEngine(memory)
  pagesLikeEveryEngine(memory)
})
