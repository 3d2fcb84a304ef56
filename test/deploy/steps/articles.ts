import { join } from 'node:path'
import { runCommand } from '../../command'
import { eventually } from '../eventually'
import { totalOf } from '../search'
import type { Deployed } from '../stack.deploy'

/** A word that the seed article has, and none of the other articles here. */
const SEED_TOPIC = 'پابندیاں'
const ARTICLE = {
  title: 'کھیتوں کی خبر',
  text: 'کسان رہنما رشید احمد نے کہا کہ ’بارش دیر سے ہوئی اور فصل اب کمزور ہے۔‘',
}
/** As it stands there, for a search that finds too little would offer what is near. */
const TOPIC = '"فصل اب کمزور ہے"'

export function describeArticles(deployed: () => Deployed): void {
  it('refuses a write that is not signed', async () => {
    const { stack } = deployed()
    for (const [method, path] of [
      ['PUT', '/articles/farm'],
      ['POST', '/extract'],
      ['DELETE', '/articles/farm'],
    ]) {
      const answer = await stack.fetch(path as string, {
        method: method as string,
        body: JSON.stringify(ARTICLE),
      })
      expect([method, answer.status]).toEqual([method, 403])
    }
    expect(await totalOf(stack, TOPIC)).toBe(0)
  })

  it('takes in articles by a signed load, and finds what is said in them', async () => {
    const { stack, emulator } = deployed()
    const { output, errors, status } = await runCommand(
      'seed/commands/load.ts',
      ['seed/article.txt', '--endpoint', stack.api.href],
      {
        ...emulator.environment,
        NODE_OPTIONS: `--require ${join(process.cwd(), 'test/deploy/localhost-names.cjs')}`,
      },
    )
    expect({ status, errors: status === 0 ? '' : errors }).toEqual({ status: 0, errors: '' })
    expect(output + errors).toContain('1 new')
    expect(
      await eventually(
        () => totalOf(stack, SEED_TOPIC),
        (total) => total > 0,
      ),
    ).toBe(2)
  })

  it('stores an article by a signed request, and says whose words they are', async () => {
    const { stack } = deployed()
    const { status } = await stack.signed.request('articles/farm', { method: 'PUT', body: ARTICLE })
    expect(status).toBe(201)
    expect(
      await eventually(
        () => totalOf(stack, TOPIC),
        (total) => total > 0,
      ),
    ).toBe(1)
    const answer = await stack.fetch(`/search?q=${encodeURIComponent(TOPIC)}`)
    expect(await answer.json()).toMatchObject({ hits: [{ speaker: { name: 'رشید احمد' } }] })
  })

  it('deletes an article, which search then finds no more', async () => {
    const { stack } = deployed()
    const { status } = await stack.signed.request('articles/farm', { method: 'DELETE' })
    expect(status).toBe(204)
    expect(
      await eventually(
        () => totalOf(stack, TOPIC),
        (total) => total === 0,
      ),
    ).toBe(0)
    expect((await stack.fetch('/articles/farm')).status).toBe(404)
  })
}
