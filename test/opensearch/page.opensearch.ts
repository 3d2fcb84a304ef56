// The tests of the page that searches, as they are, on OpenSearch.
import './servers-on-opensearch'

jest.setTimeout(60_000)

describe('on OpenSearch', () => {
  require('../browser/search.test')
})
