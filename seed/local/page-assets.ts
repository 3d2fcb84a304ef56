import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'
import type { AssetFiles } from '../../lambda/pages/assets'

/**
 * Bundles the files of the page in memory: the scripts, the style, the font that the style names, the icon.
 * Each name holds a hash of the content.
 */
export function bundlePageAssets(): AssetFiles {
  const page = join(import.meta.dirname, '../../lambda/pages')
  const { outputFiles } = buildSync({
    entryPoints: {
      page: join(page, 'client/page.ts'),
      add: join(page, 'client/add.ts'),
      correct: join(page, 'client/correct.ts'),
      style: join(page, 'page.css'),
      icon: join(page, 'icon.svg'),
    },
    outdir: 'assets',
    publicPath: '/assets',
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    write: false,
  })
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), new Uint8Array(contents)]))
}
