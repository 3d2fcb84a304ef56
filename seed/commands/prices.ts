import type { OPENSEARCH } from '../../lambda/contract/deployed-limits'

/** Where the prices hold: AWS has others in other regions. */
export const PRICED = { region: 'us-east-1', on: 'November 2026' } as const

/** A list price, before taxes. */
export interface Price {
  dollars: number
  /** What it is paid for. */
  unit: string
  /** Where the figure was read, and what date it bears. */
  source: string
  /** Who says so: AWS itself; somebody who read it there; nobody, the figure is from memory. */
  said: 'by AWS' | 'at second hand' | 'unverified'
}

const LAMBDA = 'git.mcrn.ar/mariano/lambda_local_runner, "Cost", May 2026'
const DYNAMODB = 'airbyte.com/data-engineering-resources/dynamodb-pricing, July 2025'
const S3 = 'devnotes.tech/understanding-aws-s3-pricing, undated'
const CLOUDWATCH = 'factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards, June 2026'

export const PRICES = {
  apiRequests: {
    dollars: 1.0,
    unit: 'a million requests to an HTTP API, each begun 512 kB of a body as one',
    source: 'AWS whitepaper "Best Practices for API Gateway Private APIs", cost optimization, undated',
    said: 'by AWS',
  },
  lambdaRequests: {
    dollars: 0.2,
    unit: 'a million calls of functions',
    source: 'AWS whitepaper "How AWS Pricing Works", Lambda, undated',
    said: 'by AWS',
  },
  lambdaGbSecond: {
    dollars: 0.0000133334,
    unit: 'a GB of memory for a second, on ARM, cold starts too',
    source: LAMBDA,
    said: 'at second hand',
  },
  tableWrites: {
    dollars: 0.625,
    unit: 'a million writes of up to 1 kB',
    source: DYNAMODB,
    said: 'at second hand',
  },
  tableReads: {
    dollars: 0.125,
    unit: 'a million reads of up to 4 kB, of which eventually consistent ones are half',
    source: DYNAMODB,
    said: 'at second hand',
  },
  tableGb: {
    dollars: 0.25,
    unit: 'a GB of a table for a month',
    source: 'aws.amazon.com/dynamodb/pricing, undated',
    said: 'by AWS',
  },
  tableRecoveryGb: {
    dollars: 0.2,
    unit: 'a GB of a table for a month of point-in-time recovery',
    source: 'finops.com.py/services/dynamodb/backups, undated',
    said: 'at second hand',
  },
  bucketGb: { dollars: 0.023, unit: 'a GB in S3 for a month', source: S3, said: 'at second hand' },
  bucketWrites: { dollars: 5.0, unit: 'a million PUT to S3', source: S3, said: 'at second hand' },
  bucketReads: { dollars: 0.4, unit: 'a million GET from S3', source: S3, said: 'at second hand' },
  logGb: { dollars: 0.5, unit: 'a GB taken into the log', source: CLOUDWATCH, said: 'at second hand' },
  trafficGb: {
    dollars: 0.09,
    unit: 'a GB sent to the internet',
    source: 'apigatewaycost.com/aws, undated',
    said: 'at second hand',
  },
  openSearchDiskGb: {
    dollars: 0.122,
    unit: 'a GB of a node’s disk (gp3) for a month',
    source: 'aws.amazon.com/opensearch-service/pricing, not read',
    said: 'unverified',
  },
  alarm: {
    dollars: 0.1,
    unit: 'an alarm for a month',
    source: 'aws.amazon.com/cloudwatch/pricing, not read',
    said: 'unverified',
  },
  metric: {
    dollars: 0.3,
    unit: 'a metric of one’s own for a month',
    source: 'signoz.io/guides/cloudwatch-pricing, February 2026',
    said: 'at second hand',
  },
  dashboard: { dollars: 3.0, unit: 'a dashboard for a month', source: CLOUDWATCH, said: 'at second hand' },
} as const satisfies Record<string, Price>

/** An hour of a node of OpenSearch, by its type. */
export const NODE_HOUR: Record<(typeof OPENSEARCH)['node'], Price> = {
  'r7g.medium.search': {
    dollars: 0.089,
    unit: 'an hour of a node r7g.medium.search (8 GB of memory)',
    source: 'a table of instance prices in a public repository, undated',
    said: 'at second hand',
  },
}

/** What costs nothing in each month, for ever: of an account, all its programs together (aws.amazon.com/free). */
export const FREE = {
  lambdaRequests: 1_000_000,
  lambdaGbSeconds: 400_000,
  tableGb: 25,
  logGb: 5,
  trafficGb: 100,
  alarms: 10,
  metrics: 10,
  dashboards: 3,
} as const
