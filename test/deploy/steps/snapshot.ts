import { syntheticArticle } from '../../synthetic-articles'
import type { DeployedStack } from '../deployment'
import { eventually } from '../eventually'
import { invoke } from '../invoke'
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
