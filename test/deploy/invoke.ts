import { AwsClient } from 'aws4fetch'
import type { Emulator } from './emulator'

/**
 * Runs a function as its schedule does, and waits for its answer.
 *
 * @throws what the function throws
 */
export async function invoke({ endpoint, environment }: Emulator, name: string): Promise<unknown> {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_REGION = '' } = environment
  const client = new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    service: 'lambda',
    region: AWS_REGION,
  })
  const answer = await client.fetch(new URL(`/2015-03-31/functions/${name}/invocations`, endpoint).href, {
    method: 'POST',
    body: '{}',
  })
  const body = await answer.text()
  if (answer.headers.has('x-amz-function-error')) throw new Error(body)
  return JSON.parse(body)
}
