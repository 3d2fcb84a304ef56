import type { AssetPaths } from './assets'
import type { Strings } from './strings'

/** What every page is made with, beside what it shows. */
export interface PageContext {
  strings: Strings
  /** Address that was asked for. */
  url: URL
  assets: AssetPaths
  /** Whether this server has the page that adds articles. */
  canAdd: boolean
}
