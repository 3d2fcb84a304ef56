import { OpenSearchNodeError, openSearchJars } from '../../seed/local/opensearch/jars'

/** Fetches what `npm run test:opensearch` needs; ends with 1 where it cannot be had, which is no fault of the engine. */
if (!process.env.OPENSEARCH_URL) {
  try {
    await openSearchJars()
  } catch (error) {
    if (!(error instanceof OpenSearchNodeError)) throw error
    process.stderr.write(`SKIPPED the tests on OpenSearch: there can be no node: ${error.message}\n`)
    process.exitCode = 1
  }
}
