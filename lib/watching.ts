import { Duration, Stack } from 'aws-cdk-lib'
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { MOST_QUOTES_IN_MEMORY } from '../lambda/contract/deployed-limits'
import { METRICS_DIMENSION, METRICS_NAMESPACE, type MetricName } from '../lambda/contract/metrics'

const FIVE_MINUTES = Duration.minutes(5)

/** How many 5xx in five minutes are more than a deploy or a blip of the network. */
const MANY_ERRORS = 5
/** A search takes tens of ms warm; nine of ten above this is no cold start any more. */
const SLOW_MS = 2_000
/** The index is caught up every 5 s; a minute is twelve reads that failed. */
const OLD_INDEX_SECONDS = 60
const FULL_MEMORY_PERCENT = 85
/** How long a change may take into OpenSearch, in ms; the stream keeps it for a day. */
const OLD_STREAM_MS = 900_000

interface Alarming {
  metric: IMetric
  /** The alarm goes off at this value or above. */
  threshold: number
  /** How many periods, one after another, it takes. */
  periods?: number
  description: string
  /** What no measurement means; that all is well unless told. */
  missing?: TreatMissingData
}

/** Alarms on what makes people wait or lose work, and a dashboard that shows how it came to it. */
export class Watching extends Construct {
  readonly #topic: ITopic | undefined
  readonly #dashboard: Dashboard

  /** @param props.topicArn SNS topic that is told of each alarm, and of its end; nobody is when left out */
  constructor(
    scope: Construct,
    id: string,
    props: {
      stage: HttpStage
      table: Pick<Table, 'metricConsumedReadCapacityUnits' | 'metricConsumedWriteCapacityUnits'>
      functions: { search: IFunction; articles: IFunction; unknown: IFunction }
      topicArn?: string | undefined
    },
  ) {
    super(scope, id)
    const { topicArn, stage, table, functions } = props
    this.#topic = topicArn === undefined ? undefined : Topic.fromTopicArn(this, 'Topic', topicArn)
    this.#dashboard = new Dashboard(this, 'Dashboard')
    this.#watchAnswers(stage)
    this.#watchFunctions(functions)
    this.#watchIndex(functions.search)
    this.#dashboard.addWidgets(
      graph('Table: capacity used', [
        table.metricConsumedReadCapacityUnits(),
        table.metricConsumedWriteCapacityUnits(),
      ]),
    )
  }

  /**
   * @param makesSnapshot runs more than once an hour, and measures the newest snapshot's age and the number of quotes each time
   * @param oldest how old that may become
   */
  watchSnapshot(makesSnapshot: IFunction, oldest: Duration): void {
    this.#watchRuns('Snapshot', makesSnapshot)
    const metric = ownMetric('SnapshotAge', makesSnapshot, 'Maximum', Duration.hours(1))
    const memory = ownMetric('MemoryUsed', makesSnapshot, 'Maximum', Duration.hours(1))
    const quotes = ownMetric('IndexedQuotes', makesSnapshot, 'Maximum', Duration.hours(1))
    this.#dashboard.addWidgets(
      graph('Snapshot: age', [metric]),
      graph('Snapshot: memory used', [memory]),
      graph('Index: quotes', [quotes]),
    )
    this.#alarm('FullIndex', {
      metric: quotes,
      threshold: MOST_QUOTES_IN_MEMORY,
      description: 'There are more quotes than one function holds well: the other engine is due.',
    })
    this.#alarm('OldSnapshot', {
      metric,
      threshold: oldest.toSeconds(),
      description: 'Cold starts get slower: the newest snapshot is too old, or none was made for an hour.',
      // What makes no snapshot measures nothing either.
      missing: TreatMissingData.BREACHING,
    })
    this.#alarm('FullSnapshotMemory', {
      metric: memory,
      threshold: FULL_MEMORY_PERCENT,
      description:
        'Packing a snapshot nearly fills the memory of its function: raise it (lambda/contract/deployed-limits.ts).',
    })
  }

  /** @param every how often the function reads the feeds */
  watchFeeds(readsFeeds: IFunction, every: Duration): void {
    this.#watchRuns('Watch', readsFeeds)
    const metric = ownMetric('WatchFailures', readsFeeds, 'Sum', every)
    this.#dashboard.addWidgets(graph('Watched feeds: failures', [metric]))
    this.#alarm('WatchFailures', {
      metric,
      threshold: 1,
      periods: 3,
      description: 'A feed could not be read three times in a row; what it brings is missing.',
    })
  }

  /** @param queue what takes up events that a function failed at for good */
  watchDeadLetters(queue: IQueue): void {
    const metric = queue.metricApproximateNumberOfMessagesVisible({
      statistic: 'Maximum',
      period: FIVE_MINUTES,
    })
    this.#dashboard.addWidgets(graph('Dead letters', [metric]))
    this.#alarm('DeadLetters', {
      metric,
      threshold: 1,
      description: 'A function failed at an event for good; the queue has it.',
    })
  }

  /**
   * @param indexer brings what is written into a domain of OpenSearch, by the table's stream
   * @param domainName of that domain, of this account
   */
  watchOpenSearch(indexer: IFunction, domainName: string): void {
    const behind = indexer.metric('IteratorAge', { statistic: 'Maximum', period: FIVE_MINUTES })
    const domain = (metricName: string) =>
      new Metric({
        namespace: 'AWS/ES',
        metricName,
        dimensionsMap: { DomainName: domainName, ClientId: Stack.of(this).account },
        statistic: 'Maximum',
        period: FIVE_MINUTES,
      })
    const [red, blocked] = [domain('ClusterStatus.red'), domain('ClusterIndexWritesBlocked')]
    this.#dashboard.addWidgets(
      graph('OpenSearch: how far the stream is behind', [behind]),
      graph('OpenSearch: searches', [domain('SearchRate'), domain('SearchLatency')]),
      graph('OpenSearch: health', [red, blocked, domain('JVMMemoryPressure'), domain('CPUUtilization')]),
    )
    this.#alarm('OldStream', {
      metric: behind,
      threshold: OLD_STREAM_MS,
      description:
        'Searches miss what was written a quarter of an hour ago: it does not come into OpenSearch.',
    })
    this.#alarm('DomainRed', {
      metric: red,
      threshold: 1,
      description: 'OpenSearch has lost a part of the index: bring it back with npm run reindex.',
    })
    this.#alarm('DomainBlocked', {
      metric: blocked,
      threshold: 1,
      description: 'OpenSearch takes no writes: its disks are full, or its memory is (-c diskGb, -c node).',
    })
  }

  #watchAnswers(stage: HttpStage): void {
    const errors = stage.metricServerError({ statistic: 'Sum', period: FIVE_MINUTES })
    const latency = (statistic: string) => stage.metricLatency({ statistic, period: FIVE_MINUTES })
    this.#dashboard.addWidgets(
      graph('Requests', [stage.metricCount({ statistic: 'Sum', period: FIVE_MINUTES })]),
      graph('Errors', [errors, stage.metricClientError({ statistic: 'Sum', period: FIVE_MINUTES })]),
      graph('Latency', [latency('p50'), latency('p90'), latency('p99')]),
    )
    this.#alarm('ServerErrors', {
      metric: errors,
      threshold: MANY_ERRORS,
      description: 'The API answers with 5xx.',
    })
    this.#alarm('SlowAnswers', {
      metric: latency('p90'),
      threshold: SLOW_MS,
      periods: 3,
      description: 'One answer in ten takes longer than two seconds.',
    })
  }

  #watchFunctions(functions: Record<string, IFunction>): void {
    const throttles = Object.entries(functions).map(([name, one]) => ({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      metric: one.metricThrottles({ statistic: 'Sum', period: FIVE_MINUTES }),
    }))
    this.#dashboard.addWidgets(
      graph(
        'Functions: p90 duration',
        Object.values(functions).map((one) => one.metricDuration({ statistic: 'p90', period: FIVE_MINUTES })),
      ),
      graph(
        'Functions: throttles',
        throttles.map(({ metric }) => metric),
      ),
    )
    for (const { name, metric } of throttles) {
      this.#alarm(`${name}Throttles`, {
        metric,
        threshold: 1,
        description: `Lambda turned requests to ${name} away: concurrency is at its limit, reserved or of the account.`,
      })
    }
  }

  #watchIndex(search: IFunction): void {
    const age = ownMetric('IndexAge', search, 'Maximum', Duration.minutes(1))
    const memory = ownMetric('MemoryUsed', search, 'Maximum', FIVE_MINUTES)
    const coldStarts = ownMetric('ColdStart', search, 'Sum', FIVE_MINUTES)
    this.#dashboard.addWidgets(
      graph('Search: age of the index', [age]),
      graph('Search: memory used', [memory]),
      graph('Search: cold starts', [coldStarts]),
    )
    this.#alarm('OldIndex', {
      metric: age,
      threshold: OLD_INDEX_SECONDS,
      periods: 3,
      description: 'Searches are answered from an old index: the change feed cannot be read.',
    })
    this.#alarm('FullMemory', {
      metric: memory,
      threshold: FULL_MEMORY_PERCENT,
      description:
        'The index nearly fills the memory of the search function: raise it (lambda/contract/deployed-limits.ts).',
    })
  }

  /** A function that runs by itself has no client who would see it fail. */
  #watchRuns(name: string, runs: IFunction): void {
    const metric = runs.metricErrors({ statistic: 'Sum', period: FIVE_MINUTES })
    this.#dashboard.addWidgets(graph(`${name}: runs that failed`, [metric]))
    this.#alarm(`${name}Errors`, {
      metric,
      threshold: 1,
      description: `A run of the function ${name} failed.`,
    })
  }

  #alarm(id: string, { metric, threshold, periods = 1, description, missing }: Alarming): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      alarmDescription: description,
      // Without requests there is nothing to measure, and nothing wrong.
      treatMissingData: missing ?? TreatMissingData.NOT_BREACHING,
    })
    if (this.#topic === undefined) return
    const action = new SnsAction(this.#topic)
    alarm.addAlarmAction(action)
    alarm.addOkAction(action)
  }
}

function ownMetric(metricName: MetricName, of: IFunction, statistic: string, period: Duration): Metric {
  return new Metric({
    namespace: METRICS_NAMESPACE,
    metricName,
    dimensionsMap: { [METRICS_DIMENSION]: of.functionName },
    statistic,
    period,
  })
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8 })
}
