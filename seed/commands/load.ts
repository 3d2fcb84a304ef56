import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { storedAnswerSchema } from '../../lambda/http/answers'
import { type ArticleFile, findArticleFiles } from '../../lambda/ingest/article-files'
import type { DateOrder } from '../../lambda/ingest/published-at'
import { type Found, type InputArticle, readArticles } from '../../lambda/ingest/read-articles'
import { storedQuotes } from '../../lambda/ingest/stored-quotes'
import { ForeignAnswerError, parseAnswer } from './api-answer'
import { ApiClient, RefusedError, RequestTimeoutError, ServerUnreachableError } from './api-client'
import { CredentialsError, signerFor } from './aws-signing'
import { command, runCommand } from './command'
import { INTERRUPTED_STATUS, interruption } from './interruption'
import { loadArticles, type Outcome } from './load-articles'
import { type LoadCounts, loadSummary } from './load-summary'
import { datesOption, endpointOption } from './options'
import { printable } from './printable'
import { showProgress } from './progress'
import { storedId } from './stored-id'

/** The load cannot go on, or there is nothing to load; the message says why, for the user to read. */
class LoadError extends Error {
  override name = 'LoadError'
}

const load = command({
  invocation: 'npm run load',
  summary: `Stores the articles of .txt, .html, .json and .jsonl files, and of folders of them, over a running server.
Running it again changes nothing but what has changed in the files.`,
  examples: [
    'npm run load -- seed/article.txt --dry-run',
    'npm run load -- seed/article.txt --endpoint http://127.0.0.1:3000/',
  ],
})
  .argument('<PATH...>', 'files and folders')
  .addOption(endpointOption())
  .addOption(datesOption())
  .option('--dry-run', 'shows what would be stored, and stores nothing')
  .option('--verbose', 'names the files that are skipped, too')
  .action(loadPaths)

interface LoadOptions {
  endpoint: URL
  dates?: DateOrder
  dryRun?: true
  verbose?: true
}

const GO_ON = 'What was stored stays: run the same command again to go on.'

async function loadPaths(paths: string[], { endpoint, dates, dryRun, verbose }: LoadOptions): Promise<void> {
  const replaced: string[] = []
  const store = dryRun ? show : await connect(endpoint, (id) => replaced.push(id))
  const { files, skipped, failures } = await findArticleFiles(paths)
  if (files.length + failures.length === 0) throw new LoadError(`no articles under ${paths.join(', ')}`)
  const counts: LoadCounts = { created: 0, replaced: 0, unchanged: 0, repeated: 0, failed: failures.length }
  const summary = () => loadSummary(counts, { dryRun: dryRun ?? false, skipped: skipped.length })
  const progress = showProgress(totalBytes(files), process.stderr)
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
    await loadArticles(allArticles(files, dates), store, { done, failed }, { stopsLoad, interrupted })
  } catch (error) {
    throw explained(error)
  } finally {
    progress.end()
    console.error(summary())
    if (replaced.length > 0) console.error(replacedLine(replaced, verbose ?? false))
  }
  if (interrupted.aborted) console.error(`Interrupted. ${GO_ON}`)
  if (counts.failed > 0) process.exitCode = 1
  if (interrupted.aborted) process.exitCode = INTERRUPTED_STATUS
}

/**
 * @param onReplaced told of each id whose article was another before
 * @throws {LoadError} when no server answers
 */
async function connect(
  endpoint: URL,
  onReplaced: (id: string) => void,
): Promise<(article: InputArticle) => Promise<Outcome>> {
  const client = new ApiClient({ endpoint, sign: signerFor(endpoint, process.env), wait })
  await client.checkReachable().catch((error: unknown) => {
    throw explained(error)
  })
  const taken = new Set<string>()
  const put = async (article: InputArticle): Promise<Outcome> => {
    const { id: _, firstId, ...content } = article
    const id = await storedId(client, article, taken)
    const answer = await client.request(`articles/${id}`, { method: 'PUT', body: content })
    const { outcome } = parseAnswer(v.object({ ...answerSchema.entries, id: v.literal(id) }), answer)
    if (outcome === 'replaced') onReplaced(id)
    return outcome
  }
  return (article) =>
    put(article).catch(async (error: unknown) => {
      // Without any answer it is the server that is slow, not the article.
      if (error instanceof RequestTimeoutError) await client.checkReachable()
      throw error
    })
}

const answerSchema = v.pick(storedAnswerSchema, ['id', 'outcome'])

async function show({ id, title, text }: InputArticle): Promise<Outcome> {
  console.log([id, storedQuotes(id, text).length, printable(title)].join('\t'))
  return 'created'
}

async function* allArticles(files: ArticleFile[], dates?: DateOrder): AsyncGenerator<Found> {
  for (const file of files) yield* readArticles(file, dates)
}

/** As many replaced articles as are named unless all are asked for. */
const REPLACED_SHOWN = 10

function replacedLine(ids: string[], all: boolean): string {
  const shown = all ? ids : ids.slice(0, REPLACED_SHOWN)
  const more = ids.length - shown.length
  return `Replaced: ${shown.join(', ')}${more > 0 ? `, and ${more} more (--verbose names all)` : ''}`
}

function totalBytes(files: readonly ArticleFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Without a server of this API or the right to write, no other article could be stored either. */
function stopsLoad(error: unknown): boolean {
  return (
    error instanceof LoadError ||
    error instanceof ForeignAnswerError ||
    error instanceof ServerUnreachableError ||
    (error instanceof RefusedError && (error.status < 400 || error.status === 401 || error.status === 403))
  )
}

/** What ended a load, with what the user can do. */
function explained(error: unknown): unknown {
  if (error instanceof ServerUnreachableError) {
    const advice = 'start one with npm start, or name another with --endpoint'
    return new LoadError(`${error.message}: ${advice}.\n${GO_ON}`, { cause: error })
  }
  if (error instanceof RefusedError) {
    return new LoadError(`the server refuses to store anything: ${error.message}`, { cause: error })
  }
  return error
}

await runCommand(load, { expected: [LoadError, ForeignAnswerError, CredentialsError] })
