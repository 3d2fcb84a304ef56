import { setTimeout as wait } from 'node:timers/promises'
import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { type FeedCounts, type WatchPorts, watchFeeds } from '../../lambda/ingest/feed/watch-feed'
import type { DateOrder } from '../../lambda/ingest/published-at'
import { ForeignAnswerError } from './api-answer'
import { connectArticles, explained, StoringError, stopsStoring } from './api-articles'
import { CredentialsError } from './aws-signing'
import { command, runCommand } from './command'
import { feedStateFiles } from './feed-state-files'
import { interruption } from './interruption'
import { datesOption, endpointOption, filled } from './options'
import { printable } from './printable'
import { allowPrivateOption, commandWeb, contactOption, isAddress } from './web-options'

const watch = command({
  invocation: 'npm run watch',
  summary: `Stores what is new in RSS and Atom feeds over a running server: once, or again and again. What a feed gave is
kept, so that the same costs one request.`,
  examples: ['npm run watch -- https://feeds.example/rss.xml --every 15m'],
})
  .argument('<FEED...>', 'addresses of feeds', (value, feeds: string[] = []) => [
    ...feeds,
    parseFeedAddress(value),
  ])
  .addOption(everyOption())
  .addOption(endpointOption())
  .addOption(datesOption())
  .addOption(allowPrivateOption())
  .addOption(contactOption())
  .addOption(
    new Option('--state <folder>', 'where it is kept what feeds gave; made when missing')
      .default('.watch')
      .argParser(filled),
  )
  .action(watchAll)

interface WatchOptions {
  every?: number
  endpoint: URL
  dates?: DateOrder
  allowPrivate?: true
  contact?: string
  state: string
}

async function watchAll(feeds: string[], options: WatchOptions): Promise<void> {
  const { every, endpoint, dates, state } = options
  const shared = {
    web: commandWeb(options),
    states: feedStateFiles(state, endpoint),
    dates,
    failed: (origin: string, error: Error) => console.error(printable(`${origin}: ${error.message}`)),
    stops: stopsStoring,
  }
  const interrupted = interruption(() =>
    console.error('Finishing what is under way; Ctrl-C again ends at once.'),
  )
  const read = async () =>
    readOnce(feeds, {
      ...shared,
      articles: await connectArticles(endpoint),
      hasTime: () => !interrupted.aborted,
    })
  // The first reading tells at once that nothing can be stored; later, a server that restarts is there again another time.
  const { failed } = await read()
  if (every === undefined && failed > 0) process.exitCode = 1
  while (every !== undefined && !interrupted.aborted) {
    await wait(every, null, { signal: interrupted }).catch(() => {})
    if (interrupted.aborted) break
    await read().catch((error: Error) => console.error(printable(error.message)))
  }
}

/** @throws {StoringError} when nothing can be stored */
async function readOnce(feeds: string[], ports: WatchPorts): Promise<FeedCounts> {
  const counts = await watchFeeds(feeds, ports).catch((error: unknown) => {
    throw explained(error)
  })
  const { created, replaced, unchanged, failed } = counts
  const outcome = `${created} new, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed`
  console.error(`${new Date().toISOString()}  ${outcome}`)
  return counts
}

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000 }
/** A week; longer waits are for another program. */
const LONGEST_MS = 7 * 24 * 3_600_000

function everyOption() {
  return new Option(
    '--every <time>',
    'goes on until Ctrl-C, with so much time between two readings, such as 15m or 1h; reads once when left out',
  ).argParser((value) => {
    const [, count, unit = ''] = /^(\d{1,5})([mh])$/.exec(value) ?? []
    const ms = Number(count) * (UNITS[unit] ?? Number.NaN)
    if (ms > 0 && ms <= LONGEST_MS) return ms
    throw new InvalidArgumentError('It must be minutes or hours such as 15m or 1h, up to a week.')
  })
}

function parseFeedAddress(value: string): string {
  if (isAddress(value) && URL.canParse(value)) return new URL(value).href
  throw new InvalidArgumentError('It must be an address such as https://feeds.example/rss.xml')
}

await runCommand(watch, { expected: [StoringError, ForeignAnswerError, CredentialsError] })
