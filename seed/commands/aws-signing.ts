import { AwsClient } from 'aws4fetch'
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
 * credentials of the environment variables that all AWS tools share. Others go as {@link plainRequests} has them.
 *
 * @throws {CredentialsError} when credentials are needed and not there, or would go over the network unencrypted
 */
export function signerFor(endpoint: URL, environment: Record<string, string | undefined>): RequestSigner {
  const isEmulator = EMULATOR.test(endpoint.hostname)
  if (!isEmulator && !API_GATEWAY.test(endpoint.hostname)) return plainRequests(endpoint)
  if (!isEmulator && endpoint.protocol !== 'https:') {
    throw new CredentialsError(`signed requests go over https only: --endpoint https://${endpoint.host}/`)
  }
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION } = environment
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
    ...(isEmulator && { service: 'execute-api', region: AWS_REGION || EMULATOR_REGION }),
  })
  return (url, init) => client.sign(url.href, init)
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
