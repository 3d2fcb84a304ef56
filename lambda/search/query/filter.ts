import { FIELD_FACET_NAMES, FILTER_NAMES, type FieldFacetName, type FilterName } from '../../contract/filters'
import type { IndexedArticle, IndexedQuote } from '../indexed-quote'
import type { ArticlesRequest, SearchRequest } from '../port'
import { valueKey } from './value-key'

/** What filters look at. */
export type Filtered = {
  quote: Pick<IndexedQuote['quote'], 'kind'>
  /** The id of the speaker's mention. */
  mention: number | null
  article: Pick<IndexedArticle, 'id' | 'keys' | 'day'>
}
type ArticleTest = (article: Filtered['article']) => boolean

/** The test of each filter that asks for some values, any of which match. */
type Tests<Test> = { [Name in FilterName]?: (values: readonly string[]) => Test }

const byField = Object.fromEntries(
  FIELD_FACET_NAMES.map((name) => [
    name,
    (values: readonly string[]): ArticleTest => {
      const wanted = new Set(values.map(valueKey))
      return ({ keys }) => wanted.has(keys[name] ?? '')
    },
  ]),
) as Record<FieldFacetName, (values: readonly string[]) => ArticleTest>

const ARTICLE_TESTS: Record<
  Exclude<FilterName, 'speaker' | 'kind'>,
  (values: readonly string[]) => ArticleTest
> = {
  ...byField,
  article: (ids) => (article) => ids.includes(article.id),
  from:
    ([from = '']) =>
    ({ day }) =>
      day !== null && day >= from,
  to:
    ([to = '']) =>
    ({ day }) =>
      day !== null && day <= to,
}

/**
 * The filters of a search as one test; null when it has none.
 *
 * @param isSpeaker whether a mention, by its id, is of one of the persons asked for
 */
export function quoteFilter(
  request: SearchRequest,
  isSpeaker: (mention: number) => boolean,
): ((quote: Filtered) => boolean) | null {
  const ofArticle = testsOf(request, ARTICLE_TESTS)
  const tests = [
    ...testsOf<(quote: Filtered) => boolean>(request, {
      speaker:
        () =>
        ({ mention }) =>
          mention !== null && isSpeaker(mention),
      kind:
        (kinds) =>
        ({ quote }) =>
          kinds.includes(quote.kind),
    }),
    ...ofArticle.map(
      (test) =>
        ({ article }: Filtered) =>
          test(article),
    ),
  ]
  return tests.length === 0 ? null : (quote) => tests.every((test) => test(quote))
}

/** The filters of a list of articles as one test. */
export function articleFilter(request: ArticlesRequest): ArticleTest {
  const tests = testsOf(request, ARTICLE_TESTS)
  return (article) => tests.every((test) => test(article))
}

function testsOf<Test>(request: Partial<SearchRequest>, tests: Tests<Test>): Test[] {
  return FILTER_NAMES.flatMap((name) => {
    const [value, make] = [request[name], tests[name]]
    return value === undefined || make === undefined ? [] : [make([value].flat())]
  })
}
