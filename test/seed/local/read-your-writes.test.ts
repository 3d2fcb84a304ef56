import { putArticle, useLocalServer } from '../../local-server'

const local = useLocalServer()

async function total(): Promise<number> {
  const response = await fetch(`${local.url}/search`)
  return ((await response.json()) as { total: number }).total
}

describe('the local server', () => {
  it('finds what was just stored, changed or deleted, though it searched a moment ago', async () => {
    expect(await total()).toBe(0)
    await putArticle(local.url, 'rain', { text: 'ماہر موسمیات نے کہا کہ ’کل تیز بارش ہو گی۔‘' })
    expect(await total()).toBe(1)
    await putArticle(local.url, 'rain', { text: 'ماہر موسمیات خاموش ہیں۔' })
    expect(await total()).toBe(0)
    await putArticle(local.url, 'snow', { text: 'ماہر موسمیات نے کہا کہ ’کل برف پڑے گی۔‘' })
    expect(await total()).toBe(1)
    await fetch(`${local.url}/articles/snow`, { method: 'DELETE' })
    expect(await total()).toBe(0)
  })
})
