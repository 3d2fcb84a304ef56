import { searchOnOpenSearch } from '../local-server'
import { nodeClient } from './node'

// Before the tests that are imported after this.
if (process.env.OPENSEARCH_URL) searchOnOpenSearch(nodeClient())
