import { type ArticleFile, findArticleFiles } from '../../lambda/ingest/article-files'
import type { Found, InputArticle } from '../../lambda/ingest/found'
import type { DateOrder } from '../../lambda/ingest/published-at'
import { readArticles } from '../../lambda/ingest/read-articles'
import { storedQuotes } from '../../lambda/ingest/stored-quotes'
import { readAddress } from '../../lambda/ingest/web/read-address'
import type { Web } from '../../lambda/ingest/web/web'
import { ForeignAnswerError } from './api-answer'
import { connectArticles, explained, GO_ON, StoringError, stopsStoring } from './api-articles'
import { CredentialsError } from './aws-signing'
import { command, runCommand } from './command'
import { INTERRUPTED_STATUS, interruption } from './interruption'
import { loadArticles, type Outcome } from './load-articles'
import { type LoadCounts, loadSummary } from './load-summary'
import { type NearDuplicate, NearDuplicates } from './near-duplicates'
import { datesOption, endpointOption } from './options'
import { printable } from './printable'
import { showProgress } from './progress'
import { allowPrivateOption, commandWeb, contactOption, isAddress } from './web-options'

const load = command({
  invocation: 'npm run load',
  summary: `Stores the articles of .txt, .html, .json, .jsonl, .csv and .docx files, of RSS and Atom feeds, of folders of such
files, and of web pages and feeds by their addresses, over a running server. Running it again changes nothing but what
has changed there.`,
  examples: [
    'npm run load -- seed/article.txt --dry-run',
    'npm run load -- seed/article.txt --endpoint http://127.0.0.1:3000/',
  ],
})
  .argument('<PATH-OR-URL...>', 'files, folders, and addresses of web pages and feeds')
  .addOption(endpointOption())
  .addOption(datesOption())
  .addOption(allowPrivateOption())
  .addOption(contactOption())
  .option('--skip-similar', 'leaves out what is nearly the same as another article that is stored')
  .option('--dry-run', 'shows what would be stored, and stores nothing')
  .option('--verbose', 'names the files that are skipped, too')
  .action(loadPaths)

interface LoadOptions {
  endpoint: URL
  dates?: DateOrder
  allowPrivate?: true
  contact?: string
  skipSimilar?: true
  dryRun?: true
  verbose?: true
}

/** What an address counts for in the progress, in bytes: its size is not known before. */
const ADDRESS_BYTES = 100_000

async function loadPaths(sources: string[], options: LoadOptions): Promise<void> {
  const { endpoint, dates, skipSimilar, dryRun, verbose } = options
  const replaced: string[] = []
  const api = dryRun ? null : await connectArticles(endpoint, (id) => replaced.push(id))
  const duplicates = api && new NearDuplicates(api.client)
  const store = async (article: InputArticle): Promise<Outcome> => {
    if (api === null || duplicates === null) return show(article)
    const other = skipSimilar ? await duplicates.check(article) : null
    if (other !== null) {
      progress.note(`${duplicateLine({ id: article.id, other })}: left out`)
      return 'similar'
    }
    const { outcome } = await api.store(article)
    if (outcome !== 'unchanged' && !skipSimilar) duplicates.add(article)
    return outcome
  }
  const addresses = sources.filter(isAddress)
  const { files, skipped, failures } = await findArticleFiles(sources.filter((path) => !isAddress(path)))
  if (files.length + failures.length + addresses.length === 0) {
    throw new StoringError(`no articles under ${sources.join(', ')}`)
  }
  const none = { created: 0, replaced: 0, unchanged: 0, similar: 0, repeated: 0 }
  const counts: LoadCounts = { ...none, failed: failures.length }
  const summary = () => loadSummary(counts, { dryRun: dryRun ?? false, skipped: skipped.length })
  const progress = showProgress(totalBytes(files) + ADDRESS_BYTES * addresses.length, process.stderr)
  const failed = (origin: string, error: Error) => progress.note(`${origin}: ${error.message}`)
  if (verbose) for (const path of skipped) progress.note(`${path}: skipped, for it is another kind of file`)
  for (const { path, error } of failures) failed(path, error)
  const done = ({ origin, bytes }: Found, outcome: keyof LoadCounts) => {
    counts[outcome]++
    if (verbose && outcome === 'repeated') progress.note(`${origin}: skipped, for it is given twice`)
    progress.advance(
      bytes,
      `${counts.created + counts.replaced + counts.unchanged} done, ${counts.failed} failed`,
    )
  }
  const interrupted = interruption(() =>
    progress.note(`So far ${summary()}. Finishing what is under way; Ctrl-C again ends at once.`),
  )
  try {
    const articles = allArticles(files, addresses, { dates, web: commandWeb(options) })
    await loadArticles(articles, store, { done, failed }, { stopsLoad: stopsStoring, interrupted })
  } catch (error) {
    throw explained(error)
  } finally {
    progress.end()
    console.error(summary())
    if (replaced.length > 0) console.error(replacedLine(replaced, verbose ?? false))
  }
  if (duplicates !== null && !skipSimilar && !interrupted.aborted)
    await tellDuplicates(duplicates, verbose ?? false)
  if (interrupted.aborted) console.error(`Interrupted. ${GO_ON}`)
  if (counts.failed > 0) process.exitCode = 1
  if (interrupted.aborted) process.exitCode = INTERRUPTED_STATUS
}

function show({ id, title, text }: InputArticle): Outcome {
  console.log([id, storedQuotes(id, text).length, printable(title)].join('\t'))
  return 'created'
}

async function* allArticles(
  files: ArticleFile[],
  addresses: string[],
  options: { web: Web; dates: DateOrder | undefined },
): AsyncGenerator<Found> {
  for (const file of files) yield* readArticles(file, options)
  for (const address of addresses) yield* readAddress(address, { ...options, bytes: ADDRESS_BYTES })
}

/** As many articles as are named of a kind unless all are asked for. */
const NAMED = 10

function replacedLine(ids: string[], all: boolean): string {
  const shown = all ? ids : ids.slice(0, NAMED)
  const more = ids.length - shown.length
  return `Replaced: ${shown.join(', ')}${more > 0 ? `, and ${more} more (--verbose names all)` : ''}`
}

/** Names the articles that are nearly the same as another; that they could not be compared does not make the load fail. */
async function tellDuplicates(duplicates: NearDuplicates, all: boolean): Promise<void> {
  const found = await duplicates.found().catch((error: Error) => error)
  if (found instanceof Error) {
    console.error(printable(`Not compared with what is stored: ${found.message}`))
    return
  }
  const shown = all ? found : found.slice(0, NAMED)
  for (const duplicate of shown) console.error(printable(duplicateLine(duplicate)))
  const more = found.length - shown.length
  if (more > 0) console.error(`${more} more are nearly the same as another (--verbose names all)`)
}

function duplicateLine({ id, other }: NearDuplicate): string {
  return `${id} is nearly the same as ${other.id} (${other.title})`
}

function totalBytes(files: readonly ArticleFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

await runCommand(load, { expected: [StoringError, ForeignAnswerError, CredentialsError] })
