import { gzipSync } from 'node:zlib'
import { assetPaths } from '../../../lambda/pages/assets'
import { bundlePageAssets } from '../../../seed/local/page-assets'

describe('the files of the page', () => {
  it('are those that the pages name, each with a hash of its content in its name', async () => {
    const files = bundlePageAssets()
    const paths = Object.values(assetPaths(files))
    expect(paths.sort()).toEqual([...files.keys()].map((name) => `/assets/${name}`).sort())
    for (const path of paths) expect(path).toMatch(/\.[A-Z0-9]{8}\.\w+$/)
  })

  it('are named the same when made again', async () => {
    expect([...bundlePageAssets().keys()]).toEqual([...bundlePageAssets().keys()])
  })

  it('name the font that the style loads', async () => {
    const files = bundlePageAssets()
    const { style, font } = assetPaths(files)
    expect(new TextDecoder().decode(files.get(style.slice('/assets/'.length)))).toContain(font)
  })

  it('weigh little: script and style together less than 10 kB compressed', async () => {
    const files = bundlePageAssets()
    const { style, script } = assetPaths(files)
    const sizes = [style, script].map(
      (path) => gzipSync(files.get(path.slice('/assets/'.length)) ?? '').length,
    )
    expect(sizes.every((size) => size > 0)).toBe(true)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000)
  })
})
