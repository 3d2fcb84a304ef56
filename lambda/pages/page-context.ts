import type { Context } from 'hono'
import { type AssetFiles, type AssetPaths, assetPaths } from './assets'
import type { Strings } from './strings'
import { stringsFor } from './strings-for'

/** What the pages of a server are made of. */
export interface PageOptions {
  assets: AssetFiles
  /** Whether pages add articles and correct quotes: they write without a signature, as only a server on the desk may take it. */
  canAdd: boolean
  /**
   * Where readers report mistakes, `mailto:` or `https:`, in which `{quote}` stands for the address of the quote's page;
   * nowhere by default.
   */
  report?: string | null
}

/** What every page is made with, beside what it shows. */
export interface PageContext {
  strings: Strings
  /** Address that was asked for, as readers see it: made with the server's public origin. */
  url: URL
  assets: AssetPaths
  /** Whether this server has the page that adds articles, and forms that correct quotes. */
  canAdd: boolean
  /** Where readers report mistakes; null: nowhere. */
  report: string | null
}

/**
 * Makes the context of a page for each request.
 *
 * @throws {MissingAssetError} when a file is missing
 */
export function pageContexts({ assets, canAdd, report = null }: PageOptions): (c: Context) => PageContext {
  const paths = assetPaths(assets)
  return (c) => {
    const { pathname, search } = new URL(c.req.url)
    const url = new URL(c.get('publicOrigin') + pathname + search)
    return { strings: stringsFor(c.req.query('ui')), url, assets: paths, canAdd, report }
  }
}
