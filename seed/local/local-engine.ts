import type { SearchDependencies } from '../../lambda/http/search-routes'
import type { ArticleChange } from '../../lambda/store/article'
import type { NameStatements } from '../../lambda/store/name-statements'

/** What searches of the local server are answered by. */
export interface LocalEngine {
  search: SearchDependencies
  /** Takes in a change that this process wrote to the table, so that the next search shows it. */
  apply(change: ArticleChange): void
  /** As `apply`, of what editors say of names. */
  hear(said: NameStatements): void
  close(): Promise<void>
}
