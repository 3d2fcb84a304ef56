import { App, Duration, Stack } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { METRICS_NAMESPACE } from '../../lambda/contract/metrics'
import { Watching } from '../../lib/watching'
import { WATCHED, WATCHED_FOR_FEEDS } from '../../seed/commands/monthly-bill'

const TOPIC = 'arn:aws:sns:us-east-1:123456789012:alarms'

/** What is watched, with functions of no content. */
function watched(topicArn?: string): Template {
  const stack = new Stack(new App(), 'Watched')
  const made = (id: string) =>
    new LambdaFunction(stack, id, {
      code: Code.fromInline('exports.handler = async () => {}'),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
    })
  const api = new HttpApi(stack, 'Api', { createDefaultStage: false })
  const watching = new Watching(stack, 'Watching', {
    stage: new HttpStage(stack, 'Stage', { httpApi: api }),
    table: new Table(stack, 'Table', { partitionKey: { name: 'id', type: AttributeType.STRING } }),
    functions: { search: made('Search'), articles: made('Articles'), unknown: made('Unknown') },
    topicArn,
  })
  watching.watchSnapshot(made('Snapshot'), Duration.days(2))
  watching.watchFeeds(made('Watch'), Duration.minutes(15))
  watching.watchDeadLetters(new Queue(stack, 'DeadLetters'))
  return Template.fromStack(stack)
}

const template = watched(TOPIC)

const isFunction = (id: string) => [
  { Name: 'FunctionName', Value: { Ref: Match.stringLikeRegexp(`^${id}[0-9A-F]+$`) } },
]

describe('the alarms', () => {
  it.each([
    [
      '5xx',
      {
        Namespace: 'AWS/ApiGateway',
        MetricName: '5xx',
        Statistic: 'Sum',
        Period: 300,
        Threshold: 5,
        EvaluationPeriods: 1,
      },
      'notBreaching',
    ],
    [
      'slow answers',
      {
        Namespace: 'AWS/ApiGateway',
        MetricName: 'Latency',
        ExtendedStatistic: 'p90',
        Period: 300,
        Threshold: 2000,
        EvaluationPeriods: 3,
      },
      'notBreaching',
    ],
    [
      'an old index',
      {
        Namespace: 'QuoteSearch',
        MetricName: 'IndexAge',
        Statistic: 'Maximum',
        Period: 60,
        Threshold: 60,
        EvaluationPeriods: 3,
        Dimensions: isFunction('Search'),
      },
      'notBreaching',
    ],
    [
      'memory that is nearly full',
      {
        Namespace: 'QuoteSearch',
        MetricName: 'MemoryUsed',
        Statistic: 'Maximum',
        Period: 300,
        Threshold: 85,
        EvaluationPeriods: 1,
        Dimensions: isFunction('Search'),
      },
      'notBreaching',
    ],
    [
      'memory that packing a snapshot nearly fills',
      {
        Namespace: 'QuoteSearch',
        MetricName: 'MemoryUsed',
        Statistic: 'Maximum',
        Period: 3600,
        Threshold: 85,
        EvaluationPeriods: 1,
        Dimensions: isFunction('Snapshot'),
      },
      'notBreaching',
    ],
    [
      'an old snapshot, and none at all',
      {
        Namespace: 'QuoteSearch',
        MetricName: 'SnapshotAge',
        Statistic: 'Maximum',
        Period: 3600,
        Threshold: 172_800,
        EvaluationPeriods: 1,
        Dimensions: isFunction('Snapshot'),
      },
      'breaching',
    ],
    [
      'more quotes than a function holds',
      {
        Namespace: 'QuoteSearch',
        MetricName: 'IndexedQuotes',
        Statistic: 'Maximum',
        Period: 3600,
        Threshold: 300_000,
        EvaluationPeriods: 1,
        Dimensions: isFunction('Snapshot'),
      },
      'notBreaching',
    ],
    [
      'feeds that cannot be read',
      {
        Namespace: 'QuoteSearch',
        MetricName: 'WatchFailures',
        Statistic: 'Sum',
        Period: 900,
        Threshold: 1,
        EvaluationPeriods: 3,
        Dimensions: isFunction('Watch'),
      },
      'notBreaching',
    ],
    ...['Search', 'Articles', 'Unknown'].map((name): [string, object, string] => [
      `throttles of ${name}`,
      {
        Namespace: 'AWS/Lambda',
        MetricName: 'Throttles',
        Statistic: 'Sum',
        Period: 300,
        Threshold: 1,
        EvaluationPeriods: 1,
        Dimensions: isFunction(name),
      },
      'notBreaching',
    ]),
    ...['Snapshot', 'Watch'].map((name): [string, object, string] => [
      `runs of ${name} that fail`,
      {
        Namespace: 'AWS/Lambda',
        MetricName: 'Errors',
        Statistic: 'Sum',
        Period: 300,
        Threshold: 1,
        EvaluationPeriods: 1,
        Dimensions: isFunction(name),
      },
      'notBreaching',
    ]),
    [
      'dead letters',
      {
        Namespace: 'AWS/SQS',
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Statistic: 'Maximum',
        Period: 300,
        Threshold: 1,
        EvaluationPeriods: 1,
      },
      'notBreaching',
    ],
  ])('tell of %s', (_, measured, missing) => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      ...measured,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: missing,
    })
  })

  it('are these fourteen, each with words for whoever is woken', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    expect(alarms).toHaveLength(14)
    for (const { Properties } of alarms)
      expect(Properties.AlarmDescription).toMatch(/^[A-Z].{20,}\.$|^[A-Z].+\)\.$/)
  })

  it('and the dashboard are as many as npm run cost counts', () => {
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    const { memory } = WATCHED
    const ofFeeds = alarms.filter(({ Properties }) =>
      /"Ref":"Watch/.test(JSON.stringify(Properties.Dimensions)),
    )
    expect(ofFeeds).toHaveLength(WATCHED_FOR_FEEDS.alarms)
    expect(alarms.length - ofFeeds.length).toBe(memory.alarms)
    expect(Object.keys(template.findResources('AWS::CloudWatch::Dashboard'))).toHaveLength(memory.dashboards)
    const own = alarms.filter(({ Properties }) => Properties.Namespace === METRICS_NAMESPACE)
    // Cold starts of three functions and memory of two more have no alarm.
    expect(own.length + 3 + 2).toBe(memory.metrics + WATCHED_FOR_FEEDS.metrics)
  })

  it('go to the topic, and so does their end', () => {
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [TOPIC], OKActions: [TOPIC] })
  })

  it('tell nobody when there is no topic', () => {
    watched().allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: Match.absent() })
  })
})

describe('the dashboard', () => {
  it('shows what each alarm goes by', () => {
    const [dashboard] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'))
    const body = JSON.stringify(dashboard?.Properties.DashboardBody)
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    const names = alarms.map(({ Properties }) => Properties.MetricName)
    for (const name of names) expect(body).toContain(`\\"${name}\\"`)
  })
})
