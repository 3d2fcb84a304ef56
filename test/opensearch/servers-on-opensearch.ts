import { searchOnOpenSearch } from '../local-server'
import { nodeClient } from './node'

// Before the tests that are imported after this.
searchOnOpenSearch(nodeClient())
