import { NO_PAGE_POLICY } from '../../../lambda/contract/security-headers'
import type { Deployed } from '../stack.deploy'

export function describePages(deployed: () => Deployed): void {
  it('serves the page with its policies, and what it refers to', async () => {
    const { stack } = deployed()
    const page = await stack.fetch('/')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
    expect(page.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/)
    const answer = await stack.fetch('/search')
    expect(answer.headers.get('content-security-policy')).toBe(NO_PAGE_POLICY)
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/)
    const html = await page.text()
    const files = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path))
    expect(files.size).toBeGreaterThan(1)
    for (const path of files) expect((await stack.fetch(path as string)).status).toBe(200)
  })

  it('says 404 at an unknown address, and 405 to a wrong method', async () => {
    const { stack } = deployed()
    expect((await stack.fetch('/nowhere/at/all')).status).toBe(404)
    const wrong = await stack.fetch('/search', { method: 'PATCH' })
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('allow')).toBe('GET, HEAD')
  })

  it('answers HEAD as GET', async () => {
    const answer = await deployed().stack.fetch('/search', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })
}
