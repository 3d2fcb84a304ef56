/** Where and when the prices held. */
export const PRICED = { region: 'us-east-1', on: 'November 2026' } as const

/**
 * List prices of AWS, in US dollars, from the pricing pages of each service; taxes aside.
 */
export const PRICES = {
  /** A million requests to an HTTP API; each begun 512 kB of a body counts as one. */
  apiRequests: 1.0,
  /** A million requests to Lambda. */
  lambdaRequests: 0.2,
  /** A GB of memory for a second, on ARM. */
  lambdaGbSecond: 0.0000133334,
  /** A million writes of up to 1 kB, and a million reads of up to 4 kB, of which eventually consistent ones are half. */
  tableWrites: 0.625,
  tableReads: 0.125,
  /** A GB of a table for a month, and of its point-in-time recovery. */
  tableGb: 0.25,
  tableRecoveryGb: 0.2,
  /** A GB taken into CloudWatch's logs. */
  logGb: 0.5,
  /** A GB sent to the internet. */
  trafficGb: 0.09,
  /** An hour of an OpenSearch node t3.small.search (2 GB of memory), and a GB of its disk (gp3) for a month. */
  openSearchNodeHour: 0.036,
  openSearchDiskGb: 0.122,
  /** A month of an alarm; of a metric of one's own; of a dashboard. */
  alarm: 0.1,
  metric: 0.3,
  dashboard: 3.0,
} as const

/** What costs nothing in each month, for ever: of an account, all its programs together. */
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
