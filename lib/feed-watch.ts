import { Annotations, Duration } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Architecture, Tracing } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { MEMORY_MB, WATCH_MINUTES, WATCH_SECONDS } from '../lambda/contract/deployed-limits'
import { WATCHED_FEEDS_FILE, type WatchedFeeds } from '../lambda/contract/watched-feeds'
import { BundledFunction } from './bundled-function'
import { calledEvery, type DeadLetters } from './dead-letters'

/** How often the feeds are read. */
export const FEEDS_EVERY = Duration.minutes(WATCH_MINUTES)

/** A function that reads feeds every 15 minutes and stores what is new in them. */
export class FeedWatch extends Construct {
  readonly function: BundledFunction

  /** @param props.allowPrivate lets it read addresses of private networks, for tests; prints a warning */
  constructor(
    scope: Construct,
    id: string,
    props: WatchedFeeds & {
      table: Pick<ITable, 'tableArn'>
      environment: Record<string, string>
      architecture: Architecture
      /** Where runs go that failed. */
      deadLetters: DeadLetters
      /** Whether X-Ray traces the function; not when left out. */
      tracing?: Tracing
    },
  ) {
    super(scope, id)
    const { feeds, allowPrivate, table, environment, architecture, deadLetters, tracing } = props
    const watch = new BundledFunction(this, 'Function', {
      entry: 'watch.ts',
      description: 'Reads feeds and stores what is new in them',
      environment,
      architecture,
      memorySize: MEMORY_MB.watch,
      timeout: Duration.seconds(WATCH_SECONDS),
      ...calledEvery(FEEDS_EVERY, deadLetters),
      ...(tracing && { tracing }),
      files: new Map([[WATCHED_FEEDS_FILE, Buffer.from(JSON.stringify({ feeds, allowPrivate }))]]),
    })
    this.function = watch
    watch.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [table.tableArn] }),
    )
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(FEEDS_EVERY),
      targets: [new LambdaFunction(watch, { retryAttempts: 0, deadLetterQueue: deadLetters })],
    })
    if (allowPrivate) {
      Annotations.of(this).addWarningV2(
        'quote-search:allow-private-feeds',
        'allowPrivateFeeds lets whoever writes a feed have the function read addresses of your own network: for tests only.',
      )
    }
  }
}

/**
 * The addresses of the context `feeds`: a list, or a text with white space between them.
 *
 * @throws {Error} that names what is no address
 */
export function parseFeeds(value: unknown): string[] {
  const given = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\s+/)
  const feeds = given.filter((feed) => feed !== '')
  for (const feed of feeds) {
    if (!/^https?:\/\//i.test(feed) || !URL.canParse(feed))
      throw new Error(
        `the context feeds must be addresses such as https://feeds.example/rss.xml, not ${feed}`,
      )
  }
  return feeds
}
