import { awsClient } from './aws-client'
import type { Emulator } from './emulator'

/**
 * Runs a function as its schedule does, and waits for its answer.
 *
 * @throws what the function throws
 */
export async function invoke(emulator: Emulator, name: string): Promise<unknown> {
  const answer = await awsClient(emulator, 'lambda').fetch(
    new URL(`/2015-03-31/functions/${name}/invocations`, emulator.endpoint).href,
    {
      method: 'POST',
      body: '{}',
    },
  )
  const body = await answer.text()
  if (answer.headers.has('x-amz-function-error')) throw new Error(body)
  return JSON.parse(body)
}
