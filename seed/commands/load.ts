import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { storedAnswerSchema } from '../../lambda/http/answers'
import { type ArticleFile, findArticleFiles } from '../../lambda/ingest/article-files'
import { type Found, type InputArticle, readArticles } from '../../lambda/ingest/read-articles'
import { storedQuotes } from '../../lambda/ingest/stored-quotes'
import { ApiClient, RefusedError, ServerUnreachableError } from './api-client'
import { CredentialsError, signerFor } from './aws-signing'
import { command, runCommand } from './command'
import { INTERRUPTED_STATUS, interruption } from './interruption'
import { loadArticles, type Outcome } from './load-articles'
import { type LoadCounts, loadSummary } from './load-summary'
import { endpointOption } from './options'
import { showProgress } from './progress'

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
  .option('--dry-run', 'shows what would be stored, and stores nothing')
  .option('--verbose', 'names the files that are skipped, too')
  .action(loadPaths)

interface LoadOptions {
  endpoint: URL
  dryRun?: true
  verbose?: true
}

const GO_ON = 'What was stored stays: run the same command again to go on.'

async function loadPaths(paths: string[], { endpoint, dryRun, verbose }: LoadOptions): Promise<void> {
  const store = dryRun ? show : await connect(endpoint)
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
    await loadArticles(allArticles(files), store, { done, failed }, { stopsLoad, interrupted })
  } catch (error) {
    throw explained(error)
  } finally {
    progress.end()
    console.error(summary())
  }
  if (interrupted.aborted) console.error(`Interrupted. ${GO_ON}`)
  if (counts.failed > 0) process.exitCode = 1
  if (interrupted.aborted) process.exitCode = INTERRUPTED_STATUS
}

/** @throws {LoadError} when no server answers */
async function connect(endpoint: URL): Promise<(article: InputArticle) => Promise<Outcome>> {
  const client = new ApiClient({ endpoint, sign: signerFor(endpoint, process.env), wait })
  await client.checkReachable().catch((error: unknown) => {
    throw explained(error)
  })
  return async ({ id, ...content }) => {
    const { body } = await client.request(`articles/${id}`, { method: 'PUT', body: content })
    const answer = v.safeParse(answerSchema, body)
    if (!answer.success) throw new LoadError(`${endpoint.href} does not answer as this API does`)
    return answer.output.outcome
  }
}

const answerSchema = v.pipe(v.string(), v.parseJson(), v.pick(storedAnswerSchema, ['outcome']))

async function show({ id, title, text }: InputArticle): Promise<Outcome> {
  console.log(`${id}\t${storedQuotes(id, text).length}\t${title}`)
  return 'created'
}

async function* allArticles(files: ArticleFile[]): AsyncGenerator<Found> {
  for (const file of files) yield* readArticles(file)
}

function totalBytes(files: readonly ArticleFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Without a server of this API or the right to write, no other article could be stored either. */
function stopsLoad(error: unknown): boolean {
  return (
    error instanceof LoadError ||
    error instanceof ServerUnreachableError ||
    (error instanceof RefusedError && (error.status === 401 || error.status === 403))
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

await runCommand(load, { expected: [LoadError, CredentialsError] })
