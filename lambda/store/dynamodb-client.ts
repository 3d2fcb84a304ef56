import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** How long a DynamoDB call may take, and how often it is tried. */
export interface CallLimits {
  connectMs: number
  requestMs: number
  tries: number
}

/**
 * A healthy DynamoDB answers in single-digit milliseconds; a page of 1 MB in well under a second. With three tries
 * a call ends within the 30 s that API Gateway waits.
 */
const CALL_LIMITS: CallLimits = { connectMs: 1_000, requestMs: 5_000, tries: 3 }

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
