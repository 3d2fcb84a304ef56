import { METRIC_UNITS, METRICS_DIMENSION, METRICS_NAMESPACE, type MetricName } from '../contract/metrics'

/**
 * A line of the log that CloudWatch takes metrics from by itself
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html).
 *
 * @param fields what the line says besides, and is no metric
 * @param now ms since 1970
 */
export function withMetrics(
  metrics: Partial<Record<MetricName, number>>,
  { fields = {}, functionName, now }: { fields?: object; functionName: string; now: number },
): object {
  const names = Object.keys(metrics) as MetricName[]
  return {
    ...fields,
    ...metrics,
    [METRICS_DIMENSION]: functionName,
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [
        {
          Namespace: METRICS_NAMESPACE,
          Dimensions: [[METRICS_DIMENSION]],
          Metrics: names.map((Name) => ({ Name, Unit: METRIC_UNITS[Name] })),
        },
      ],
    },
  }
}

/**
 * The metric of memory, to a tenth of a percent; none where it is not known how much there is.
 *
 * @param bytes what is used
 * @param megabytes what there is
 */
export function memoryUsed(bytes: number, megabytes: number | null): Partial<Record<MetricName, number>> {
  return megabytes === null ? {} : { MemoryUsed: Math.round((bytes / 2 ** 20 / megabytes) * 1000) / 10 }
}
