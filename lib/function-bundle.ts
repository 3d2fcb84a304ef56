import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')

/** Files of a folder by their paths in it. */
export type Files = ReadonlyMap<string, Uint8Array>

/** What this process has bundled: it may make more than one stack of the same sources. */
const bundled = new Map<string, Files>()

/**
 * Bundles an entry file of `lambda/` with all that it imports into `index.mjs`, with its source map. The same sources
 * give the same bytes, in whatever folder the project lies.
 */
export function bundleFunction(entry: string): Files {
  const known = bundled.get(entry) ?? bundle(entry)
  bundled.set(entry, known)
  return known
}

function bundle(entry: string): Files {
  const { outputFiles } = buildSync({
    entryPoints: { index: join(ROOT, 'lambda', entry) },
    absWorkingDir: ROOT,
    outdir: join(ROOT, 'cdk.out'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    charset: 'utf8',
    // Some CommonJS dependencies call require for Node.js's own modules.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    write: false,
  })
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
}
