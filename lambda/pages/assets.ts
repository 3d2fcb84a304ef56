/** Files that the page is made of, by name: `style.4F2A71C0.css`. The name holds a hash of the content. */
export type AssetFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** Where the page's files are, as paths of this server. */
export interface AssetPaths {
  style: string
  script: string
  addScript: string
  correctScript: string
  font: string
  /** The font of what is written by hand. */
  writingFont: string
  icon: string
}

/** An asset is missing: the files beside the function are not those that the page was built with. */
export class MissingAssetError extends Error {
  override name = 'MissingAssetError'
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** @throws {MissingAssetError} that names the file */
export function assetPaths(files: AssetFiles): AssetPaths {
  const path = (start: string, end: string) => {
    const name = [...files.keys()].find((file) => file.startsWith(`${start}.`) && file.endsWith(`.${end}`))
    if (name === undefined) throw new MissingAssetError(`no file ${start}.*.${end} among the assets`)
    return `/assets/${name}`
  }
  return {
    style: path('style', 'css'),
    script: path('page', 'js'),
    addScript: path('add', 'js'),
    correctScript: path('correct', 'js'),
    font: path('noto-nastaliq-urdu-arabic-400-normal', 'woff2'),
    writingFont: path('noto-naskh-arabic-arabic-400-normal', 'woff2'),
    icon: path('icon', 'svg'),
  }
}

/** Media type of an asset by the end of its name. */
export function assetType(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
