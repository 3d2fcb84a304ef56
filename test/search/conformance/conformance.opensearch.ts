import { answersLikeEveryEngine } from './answers'
import { cursorsLikeEveryEngine } from './cursors'
import { useOpenSearchEngines } from './opensearch-engine'
import { isPreciseLikeEveryEngine } from './precision'
import { ranksLikeEveryEngine } from './ranking'
import { speakersLikeEveryEngine } from './speakers'

describe('the index on OpenSearch', () => {
  const create = useOpenSearchEngines()
  answersLikeEveryEngine(create)
  ranksLikeEveryEngine(create)
  isPreciseLikeEveryEngine(create)
  speakersLikeEveryEngine(create)
  cursorsLikeEveryEngine(create)
})
