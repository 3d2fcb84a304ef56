import type { FilterName } from '../contract/filters'

/** What was asked for, as it was written: a wrong date is shown to its writer again. */
export type SearchParameters = { [name in 'q' | FilterName | 'sort']?: string | undefined }
