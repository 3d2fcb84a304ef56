import { awsServiceAt } from '../../lambda/search/opensearch/aws-address'
import { OpenSearchClient, OpenSearchError } from '../../lambda/search/opensearch/client'
import { type CredentialProvider, chainOfCredentials } from './aws-credentials'
import { CredentialsError } from './aws-signing'

/** OpenSearch does not answer at an address; the message says what to do, for the user to read. */
export class OpenSearchUnreachableError extends Error {
  override name = 'OpenSearchUnreachableError'
}

/**
 * Where OPENSEARCH_URL says that OpenSearch is; null when it says nothing.
 *
 * @throws {OpenSearchUnreachableError} when it is no address
 */
export function openSearchAddress({ OPENSEARCH_URL: url }: Record<string, string | undefined>): URL | null {
  if (!url) return null
  if (/^https?:/.test(url) && URL.canParse(url)) return new URL(url)
  throw new OpenSearchUnreachableError('OPENSEARCH_URL must be an address such as http://127.0.0.1:9200')
}

/**
 * OpenSearch at an address, which has been seen to answer: a domain of AWS is asked with the credentials that all AWS tools
 * share, any other as it is.
 *
 * @throws {OpenSearchUnreachableError} when it does not answer
 * @throws {CredentialsError} when there are no credentials
 */
export async function reachOpenSearch(
  endpoint: URL,
  provider: CredentialProvider = chainOfCredentials(),
): Promise<OpenSearchClient> {
  const aws = awsServiceAt(endpoint)
  const signing = aws && { ...aws, credentials: await present(provider) }
  try {
    await new OpenSearchClient({ endpoint, signing, tries: 2 }).request('GET', '/_cluster/health')
  } catch (cause) {
    if (!(cause instanceof OpenSearchError)) throw cause
    const hint = aws ? 'may the credentials search it?' : 'start it with npm run opensearch'
    const what = cause.status === null ? 'does not answer' : `answers ${cause.status}`
    throw new OpenSearchUnreachableError(`OpenSearch at ${endpoint.host} ${what}: ${hint}`, { cause })
  }
  return new OpenSearchClient({ endpoint, signing })
}

async function present(provider: CredentialProvider) {
  try {
    return await provider()
  } catch (cause) {
    throw new CredentialsError(
      `a domain of AWS needs credentials: set AWS_PROFILE (${(cause as Error).message})`,
      {
        cause,
      },
    )
  }
}
