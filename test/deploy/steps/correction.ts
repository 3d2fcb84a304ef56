import { eventually } from '../eventually'
import type { Deployed } from '../stack.deploy'

const ARTICLE = {
  title: 'بازار کی خبر',
  text: 'تاجر رہنما اسلم شیخ نے کہا کہ ’دکانیں شام سات بجے بند نہیں کی جا سکتیں۔‘',
}
const SPEAKER = 'نعیم میر'

export function describeCorrection(deployed: () => Deployed): void {
  it('lets an editor put a quote right by a signed request, which search then shows', async () => {
    const { stack } = deployed()
    const stored = await stack.signed.request('articles/market', { method: 'PUT', body: ARTICLE })
    const [quote] = (JSON.parse(stored.body) as { quotes: { id: string }[] }).quotes
    const path = `articles/market/quotes/${quote?.id}`
    const body = { speaker: { name: SPEAKER }, note: 'ریکارڈنگ سے' }
    const unsigned = await stack.fetch(path, { method: 'PATCH', body: JSON.stringify(body) })
    expect(unsigned.status).toBe(403)
    const { status } = await stack.signed.request(path, { method: 'PATCH', body })
    expect(status).toBe(200)
    const shown = await eventually(
      async () => (await stack.fetch(`/quotes/${quote?.id}`)).json() as Promise<object>,
      (hit) => JSON.stringify(hit).includes(SPEAKER),
    )
    expect(shown).toMatchObject({ reviewed: true, speaker: { name: SPEAKER } })
  })

  it('keeps the correction when the article is stored again', async () => {
    const { stack } = deployed()
    const again = { ...ARTICLE, title: 'بازار کی تازہ خبر' }
    await stack.signed.request('articles/market', { method: 'PUT', body: again })
    const answer = await stack.fetch('/articles/market')
    expect(await answer.json()).toMatchObject({
      title: again.title,
      quotes: [{ speaker: { name: SPEAKER } }],
    })
  })
}
