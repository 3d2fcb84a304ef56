import { setTimeout as wait } from 'node:timers/promises'
import { ForeignAnswerError } from './api-answer'
import { ApiClient, RefusedError, RequestTimeoutError, ServerUnreachableError } from './api-client'
import { CredentialsError, signerFor } from './aws-signing'
import { command, runCommand } from './command'
import { INTERRUPTED_STATUS, interruption } from './interruption'
import { endpointOption } from './options'
import { showProgress } from './progress'
import { listedArticles, storeAnew } from './stored-articles'

const reextract = command({
  invocation: 'npm run reextract',
  summary: `Finds the quotes of all stored articles anew by today's rules, and stores the articles whose record is older. What
is up to date already is left as it is, so running it again goes on where it stopped.`,
  examples: ['npm run reextract', 'npm run reextract -- --endpoint http://127.0.0.1:3000/'],
})
  .addOption(endpointOption())
  .action(reextractAll)

async function reextractAll({ endpoint }: { endpoint: URL }): Promise<void> {
  const client = new ApiClient({ endpoint, sign: signerFor(endpoint, process.env), wait })
  await client.checkReachable()
  const articles = await listedArticles(client)
  const counts = { replaced: 0, unchanged: 0, gone: 0, failed: 0 }
  const summary = () =>
    `${counts.replaced} stored anew, ${counts.unchanged} up to date, ${counts.gone} deleted meanwhile, ${counts.failed} failed`
  const progress = showProgress(articles.length, process.stderr)
  const interrupted = interruption(() => progress.note(`So far ${summary()}. Ctrl-C again ends at once.`))
  for (const id of articles) {
    if (interrupted.aborted) break
    try {
      counts[await storeAnew(client, id)]++
    } catch (error) {
      if (!(error instanceof RefusedError || error instanceof RequestTimeoutError)) throw error
      counts.failed++
      progress.note(`${id}: ${error.message}`)
    }
    progress.advance(1, summary())
  }
  progress.end()
  console.error(summary())
  if (counts.failed > 0) process.exitCode = 1
  if (interrupted.aborted) process.exitCode = INTERRUPTED_STATUS
}

await runCommand(reextract, {
  expected: [CredentialsError, ForeignAnswerError, RefusedError, ServerUnreachableError],
})
