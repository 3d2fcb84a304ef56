import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/**
 * Time limits of every DynamoDB call. A healthy one answers in single-digit milliseconds; a page of 1 MB in
 * well under a second. With three tries a call ends within the 30 s that API Gateway waits.
 */
const CONNECT_MS = 1_000
const REQUEST_MS = 5_000
const TRIES = 3

/** @param endpoint another DynamoDB than the region's, such as the embedded one, with made-up credentials */
export function createDynamoDBClient(endpoint?: string): DynamoDBClient {
  return new DynamoDBClient({
    maxAttempts: TRIES,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: REQUEST_MS,
      throwOnRequestTimeout: true,
    },
    ...(endpoint && {
      endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  })
}
