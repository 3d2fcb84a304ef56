// The tests of the page that searches, as they are, on OpenSearch.
import './servers-on-opensearch'
import { describeOnOpenSearch } from './node'

jest.setTimeout(60_000)

describeOnOpenSearch('on OpenSearch', () => {
  require('../browser/search.test')
})
