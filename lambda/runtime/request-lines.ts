import type { AnsweredRequest } from '../http/request-log'
import type { SearchFacts } from '../search/observed'
import type { Environment } from './environment'
import { memoryUsed, withMetrics } from './metrics'

/** One line of the log for each request, and with it what CloudWatch is to measure. */
export interface RequestLines {
  /** Adds to the line of the request under way: a function on Lambda answers one at a time. */
  learn(facts: SearchFacts): void
  onRequest(request: AnsweredRequest): void
}

/**
 * @param environment what the line holds: `logQueries` the text searched for, `metrics` the metrics
 * @param options.memoryBytes resident memory
 * @param options.write takes a line
 */
export function requestLines(
  { logQueries, metrics, functionName, memoryMegabytes }: Environment,
  {
    now,
    memoryBytes,
    write,
  }: { now: () => number; memoryBytes: () => number; write: (fields: object) => void },
): RequestLines {
  let isCold = true
  let learned: SearchFacts = {}
  return {
    learn: (facts) => {
      learned = { ...learned, ...facts }
    },
    onRequest: ({ q, ms, ...request }) => {
      const cold = isCold
      const fields = {
        message: 'request',
        ...request,
        ms: Math.round(ms * 10) / 10,
        ...learned,
        cold,
        ...(logQueries && q !== null && { q }),
      }
      const { age } = learned
      isCold = false
      learned = {}
      if (!metrics) return write(fields)
      const measured = {
        ...(age !== undefined && { IndexAge: age }),
        ...memoryUsed(memoryBytes(), memoryMegabytes),
        ColdStart: Number(cold),
      }
      write(withMetrics(measured, { fields, functionName, now: now() }))
    },
  }
}
