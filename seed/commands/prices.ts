/**
 * List prices of AWS in us-east-1, in US dollars, as of November 2026 (pricing pages of API Gateway, Lambda and
 * DynamoDB); the free tier and taxes aside.
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
} as const
