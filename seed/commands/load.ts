import { setTimeout as wait } from 'node:timers/promises'
import { type ArticleFile, findArticleFiles } from '../../lambda/ingest/article-files'
import { type Found, type InputArticle, readArticles } from '../../lambda/ingest/read-articles'
import { storedQuotes } from '../../lambda/ingest/stored-quotes'
import { UsageError } from '../local/server-options'
import { ApiClient, RefusedError, ServerUnreachableError } from './api-client'
import { CredentialsError, signerFor } from './aws-signing'
import { loadArticles, type Outcome } from './load-articles'
import { type LoadOptions, parseLoadOptions } from './load-options'
import { showProgress } from './progress'

/** Stores the articles of files and folders over the API, or shows what would be stored. */
async function main(): Promise<void> {
  const options = parseLoadOptions(process.argv.slice(2))
  const store = options.dryRun ? show : await connect(options.endpoint)
  const { files, skipped, failures } = await findArticleFiles(options.paths)
  if (files.length + failures.length === 0)
    throw new UsageError(`no articles under ${options.paths.join(', ')}`)
  const counts = { created: 0, kept: 0, repeated: 0, failed: failures.length }
  const progress = showProgress(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    process.stderr,
  )
  const fail = (origin: string, error: Error) => progress.note(`${origin}: ${error.message}`)
  for (const { path, error } of failures) fail(path, error)
  const report = {
    done: ({ bytes }: Found, outcome: Outcome | 'repeated' | 'failed') => {
      counts[outcome]++
      progress.advance(bytes, `${counts.created + counts.kept} done, ${counts.failed} failed`)
    },
    failed: fail,
  }
  try {
    await loadArticles(allArticles(files), store, report, stopsLoad)
  } finally {
    progress.end()
    console.error(summary(options, counts, skipped))
  }
  if (counts.failed > 0) process.exitCode = 1
}

async function connect(endpoint: URL): Promise<(article: InputArticle) => Promise<Outcome>> {
  const client = new ApiClient({ endpoint, sign: signerFor(endpoint, process.env), wait })
  await client.checkReachable()
  return async ({ id, ...content }) => {
    const { status } = await client.request(`articles/${id}`, { method: 'PUT', body: content })
    return status === 201 ? 'created' : 'kept'
  }
}

async function show({ id, title, text }: InputArticle): Promise<Outcome> {
  console.log(`${id}\t${storedQuotes(id, text).length}\t${title}`)
  return 'created'
}

async function* allArticles(files: ArticleFile[]): AsyncGenerator<Found> {
  for (const file of files) yield* readArticles(file)
}

/** Without a server or the right to write, no other article could be stored either. */
function stopsLoad(error: unknown): boolean {
  return (
    error instanceof ServerUnreachableError ||
    (error instanceof RefusedError && (error.status === 401 || error.status === 403))
  )
}

function summary(
  { dryRun }: LoadOptions,
  { created, kept, repeated, failed }: Record<Outcome | 'repeated' | 'failed', number>,
  skipped: number,
): string {
  return [
    dryRun ? `${created} would be stored` : `${created} new, ${kept} replaced or unchanged`,
    `${failed} failed`,
    ...(repeated > 0 ? [`${repeated} given twice`] : []),
    ...(skipped > 0 ? [`${skipped} skipped, for they are other kinds of files`] : []),
  ].join(', ')
}

main().catch((error: unknown) => {
  if (error instanceof ServerUnreachableError) {
    console.error(`${error.message}: start one with npm start, or name another with --endpoint.
What was stored is kept: run the same command again to go on.`)
  } else if (error instanceof RefusedError) {
    console.error(`the server refuses to store anything: ${error.message}`)
  } else {
    console.error(error instanceof UsageError || error instanceof CredentialsError ? error.message : error)
  }
  process.exitCode = 1
})
