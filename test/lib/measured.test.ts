import { METRICS_NAMESPACE } from '../../lambda/contract/metrics'
import { WATCHED, WATCHED_FOR_FEEDS } from '../../seed/commands/monthly-bill'
import { useEmbeddedTable } from '../embedded-table'
import { type FakeS3, startFakeS3 } from '../store/fake-s3'
import { apiGatewayEvent } from './api-gateway-event'
import { bundleIn, runBundle } from './bundles'
import { synthesize } from './synthesized'

/** A time series of CloudWatch, by all that tells it apart: `namespace name dimension=function`. */
type Series = string

interface MetricLine {
  [value: string]: unknown
  _aws: {
    Timestamp: number
    CloudWatchMetrics: {
      Namespace: string
      Dimensions: string[][]
      Metrics: { Name: string; Unit: string }[]
    }[]
  }
}

const table = useEmbeddedTable()
let bucket: FakeS3
let synthesized: ReturnType<typeof synthesize>
let measured: Series[]

/** What CloudWatch makes of a line by the Embedded Metric Format: a value for each metric, with what its dimensions say. */
function seriesOf(line: MetricLine): Series[] {
  return line._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name }) => {
      if (typeof line[Name] !== 'number') throw new Error(`${Name} has no number`)
      return Dimensions.map((set) => `${Namespace} ${Name} ${set.map((d) => `${d}=${line[d]}`).join()}`)
    }),
  )
}

/** Runs a function as Lambda does, under the name of its logical id, and gives what it measured. */
async function measuredBy(name: string, event: object): Promise<Series[]> {
  const [functionId = ''] = Object.keys(synthesized.template.findResources('AWS::Lambda::Function')).filter(
    (id) => id.startsWith(name),
  )
  const { lines } = await runBundle(bundleIn(synthesized, name), [event], {
    TABLE_NAME: table.tableName,
    AWS_ENDPOINT_URL_DYNAMODB: table.database.endpoint,
    SNAPSHOT_BUCKET: 'bucket',
    AWS_ENDPOINT_URL_S3: bucket.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_LAMBDA_FUNCTION_NAME: functionId,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
    METRICS: 'true',
  })
  return lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .filter((line): line is MetricLine => '_aws' in line)
    .flatMap(seriesOf)
}

beforeAll(async () => {
  bucket = await startFakeS3()
  synthesized = synthesize({ watching: true, feeds: ['http://127.0.0.1:9/feed'] })
  const all = [
    await measuredBy('Search', apiGatewayEvent('GET', '/search')),
    await measuredBy('Articles', apiGatewayEvent('GET', '/nowhere')),
    await measuredBy('Unknown', apiGatewayEvent('GET', '/nowhere')),
    await measuredBy('Snapshots', {}),
    await measuredBy('Watch', {}),
  ]
  measured = all.flat()
}, 120_000)
afterAll(() => bucket?.close())

describe('what the functions measure', () => {
  it('has each time series that an alarm looks at', () => {
    const alarms = Object.values(synthesized.template.findResources('AWS::CloudWatch::Alarm'))
    const watched = alarms
      .map(({ Properties }) => Properties)
      .filter(({ Namespace }) => Namespace === METRICS_NAMESPACE)
      .map(({ Namespace, MetricName, Dimensions }): Series => {
        const sets = Dimensions.map(
          ({ Name, Value }: { Name: string; Value: { Ref: string } }) => `${Name}=${Value.Ref}`,
        )
        return `${Namespace} ${MetricName} ${sets.join()}`
      })
    expect(watched).toHaveLength(6)
    expect(measured).toEqual(expect.arrayContaining(watched))
  })

  it('is as much as npm run cost counts', () => {
    const all = new Set(measured)
    expect(all.size).toBe(WATCHED.memory.metrics + WATCHED_FOR_FEEDS.metrics)
    expect([...all].filter((series) => !series.includes('=Watch'))).toHaveLength(WATCHED.memory.metrics)
  })
})
