import { AwsClient } from 'aws4fetch'
import { type AwsCredentials, type CredentialProvider, chainOfCredentials } from './aws-credentials'
import { basicAuthorization } from './endpoint-credentials'

/** Turns an address and what to send there into the request to send. */
export type RequestSigner = (url: URL, init: RequestInit & { body?: string }) => Promise<Request>

/** There are no credentials to sign requests with, or the endpoint is not one to be given any. */
export class CredentialsError extends Error {
  override name = 'CredentialsError'
}

/** API Gateway's own addresses; anybody may have others of amazonaws.com. */
const API_GATEWAY = /^[a-z0-9-]+\.execute-api\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/

/** API Gateway of an AWS emulator on this machine. */
const EMULATOR = /^[a-z0-9-]+\.execute-api\.localhost$/

/** What leads to this machine: nobody listens on the way. */
const THIS_MACHINE = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Where emulators are, unless told. */
const EMULATOR_REGION = 'us-east-1'

/**
 * Signs requests for an endpoint of API Gateway (Signature Version 4, as its IAM authorisation needs it) with the
 * credentials that all AWS tools share. Others go as {@link plainRequests} has them.
 *
 * @param environment has the region of an emulator, `AWS_REGION`
 * @param credentials asked at each request; the SDK's credential chain when left out
 * @returns a signer that throws {CredentialsError} when there are no credentials
 * @throws {CredentialsError} when they would go over the network unencrypted
 */
export function signerFor(
  endpoint: URL,
  environment: Record<string, string | undefined>,
  credentials: CredentialProvider = chainOfCredentials(),
): RequestSigner {
  const isEmulator = EMULATOR.test(endpoint.hostname)
  if (!isEmulator && !API_GATEWAY.test(endpoint.hostname)) return plainRequests(endpoint)
  if (!isEmulator && endpoint.protocol !== 'https:') {
    throw new CredentialsError(`signed requests go over https only: --endpoint https://${endpoint.host}/`)
  }
  const scope = isEmulator
    ? { service: 'execute-api', region: environment.AWS_REGION || EMULATOR_REGION }
    : {}
  return async (url, init) => {
    const { accessKeyId, secretAccessKey, sessionToken } = await present(credentials)
    const keys = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    return new AwsClient({ ...keys, ...scope }).sign(url.href, init)
  }
}

async function present(credentials: CredentialProvider): Promise<AwsCredentials> {
  try {
    return await credentials()
  } catch (cause) {
    throw new CredentialsError(
      'writing needs AWS credentials: set AWS_PROFILE, after "aws sso login" where it uses single sign-on, or ' +
        `AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (${(cause as Error).message})`,
      { cause },
    )
  }
}

/**
 * Requests as they are, with the name and password that the endpoint's address has in it, if any.
 *
 * @throws {CredentialsError} when these would go over the network unencrypted
 */
export function plainRequests(endpoint: URL): RequestSigner {
  const authorization = basicAuthorization(endpoint)
  if (authorization === null) return async (url, init) => new Request(url, init)
  if (endpoint.protocol !== 'https:' && !THIS_MACHINE.test(endpoint.hostname)) {
    throw new CredentialsError(`a password goes over https only: use https://…@${endpoint.host}/`)
  }
  return async (url, init) => {
    const request = new Request(url, init)
    request.headers.set('authorization', authorization)
    return request
  }
}
