import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** How long a DynamoDB call may take, and how often it is tried. */
export interface CallLimits {
  connectMs: number
  requestMs: number
  tries: number
}

/**
 * A healthy DynamoDB answers in single-digit milliseconds; a page of 1 MB in well under a second. A write makes two
 * calls: with three tries each, both end before the 29 s that a function has.
 */
export const CALL_LIMITS: CallLimits = { connectMs: 1_000, requestMs: 3_000, tries: 3 }

/** @param endpoint another DynamoDB than the region's, such as the embedded one, with made-up credentials */
export function createDynamoDBClient(endpoint?: string, limits = CALL_LIMITS): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: limits.tries,
    requestHandler: {
      connectionTimeout: limits.connectMs,
      requestTimeout: limits.requestMs,
      throwOnRequestTimeout: true,
    },
    ...(endpoint && {
      endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  })
}
