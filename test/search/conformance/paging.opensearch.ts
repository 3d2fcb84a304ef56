import { runSize } from '../../thorough'
import { useOpenSearchEngines } from './opensearch-engine'
import { pagesLikeEveryEngine } from './paging'

// Takes as long as much of the suite: a file of its own, so that both run at once. Each run waits a second for its index.
describe('the index on OpenSearch', () => {
  pagesLikeEveryEngine(useOpenSearchEngines(), runSize(20, 60))
})
