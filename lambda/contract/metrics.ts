/** Where the functions' own metrics are in CloudWatch. */
export const METRICS_NAMESPACE = 'QuoteSearch'

/** The dimension of each: the name of the function that measured it. */
export const METRICS_DIMENSION = 'FunctionName'

/** What the functions measure themselves, for AWS does not, with CloudWatch's units. */
export const METRIC_UNITS = {
  /** How long ago the index was known to be up to date. */
  IndexAge: 'Seconds',
  /** Resident memory, of what the function has. */
  MemoryUsed: 'Percent',
  /** Requests that an instance answered first. */
  ColdStart: 'Count',
  /** How old the newest snapshot is, as the function that makes it sees it at its end. */
  SnapshotAge: 'Seconds',
  /** Quotes of the index, as the function that makes snapshots counts them. */
  IndexedQuotes: 'Count',
  /** Feeds and items that one run could not read or store. */
  WatchFailures: 'Count',
} as const

export type MetricName = keyof typeof METRIC_UNITS
