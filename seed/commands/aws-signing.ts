import { AwsClient } from 'aws4fetch'

/** Turns an address and what to send there into the request to send. */
export type RequestSigner = (url: URL, init: RequestInit & { body?: string }) => Promise<Request>

/** The endpoint is on AWS, and there are no credentials to sign requests with. */
export class CredentialsError extends Error {
  override name = 'CredentialsError'
}

/**
 * Signs requests for an endpoint on AWS (Signature Version 4, as API Gateway's IAM authorisation needs it)
 * with the credentials of the environment variables that all AWS tools share; others go as they are.
 *
 * @throws {CredentialsError} when they are needed and not there
 */
export function signerFor(endpoint: URL, environment: Record<string, string | undefined>): RequestSigner {
  if (!/\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/.test(endpoint.hostname)) {
    return async (url, init) => new Request(url, init)
  }
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new CredentialsError(
      'writing needs AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, ' +
        'for a profile by: eval "$(aws configure export-credentials --format env)"',
    )
  }
  const client = new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  })
  return (url, init) => client.sign(url.href, init)
}
