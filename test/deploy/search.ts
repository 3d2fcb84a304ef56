import type { DeployedStack } from './deployment'

/** How many quotes a search finds. */
export async function totalOf(stack: DeployedStack, query: string): Promise<number> {
  const answer = await stack.fetch(`/search?q=${encodeURIComponent(query)}`)
  if (!answer.ok) throw new Error(`search: ${answer.status} ${await answer.text()}`)
  const { total } = (await answer.json()) as { total: number }
  return total
}
