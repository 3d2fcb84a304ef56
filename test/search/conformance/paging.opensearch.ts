import { useOpenSearchEngines } from './opensearch-engine'
import { pagesLikeEveryEngine } from './paging'

// Takes as long as all the rest of the suite: a file of its own, so that both run at once.
describe('the index on OpenSearch', () => {
  pagesLikeEveryEngine(useOpenSearchEngines())
})
