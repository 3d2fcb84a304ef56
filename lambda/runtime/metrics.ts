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
