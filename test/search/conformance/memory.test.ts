import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
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

describe('the index in memory', () => {
  answersLikeEveryEngine(memory)
  ranksLikeEveryEngine(memory)
  speakersLikeEveryEngine(memory)
  isPreciseLikeEveryEngine(memory)
  cursorsLikeEveryEngine(memory)
  pagesLikeEveryEngine(memory)
})
