import { AwsClient } from 'aws4fetch'
import { syntheticArticle } from '../../synthetic-articles'
import type { DeployedStack } from '../deployment'
import { eventually } from '../eventually'
import { totalOf } from '../search'
import type { Deployed } from '../stack.deploy'

/** Below 2,000 quotes no snapshot is made. */
const ARTICLES = 340
const QUOTES_EACH = 6
const WRITERS = 8

export function describeSnapshot(deployed: () => Deployed): void {
  it('packs the index into a snapshot, with which a function that begins anew has all quotes', async () => {
    const { deployment, emulator, stack } = deployed()
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => storeSome(stack, writer)))
    const enough = ARTICLES * QUOTES_EACH
    const before = await eventually(
      () => totalOf(stack, ''),
      (total) => total >= enough,
    )
    expect(before).toBeGreaterThanOrEqual(enough)
    const made = await invoke(emulator, stack.outputs.SnapshotFunction as string)
    expect(made).toMatchObject({ outcome: 'written', quotes: expect.any(Number) })
    // A search shows a statement for the clause around it, so there may be more.
    expect((made as { quotes: number }).quotes).toBeGreaterThanOrEqual(before)
    // Another environment, so that no instance stays.
    const again = await deployment.deploy({ logQueries: 'true' })
    expect(await totalOf(again, '')).toBe(before)
  })
}

async function storeSome({ signed }: DeployedStack, writer: number): Promise<void> {
  for (let number = writer; number < ARTICLES; number += WRITERS) {
    const { id, ...content } = syntheticArticle(number)
    await signed.request(`articles/${id}`, { method: 'PUT', body: content })
  }
}

async function invoke({ endpoint, environment }: Deployed['emulator'], name: string): Promise<unknown> {
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
