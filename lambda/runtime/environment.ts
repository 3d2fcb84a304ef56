import * as v from 'valibot'
import { awsServiceAt } from '../search/opensearch/aws-address'
import type { OpenSearchSigning } from '../search/opensearch/client'
import type { BucketAccess } from '../store/s3-objects'

/** The environment does not say what the function needs. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

export interface Environment {
  tableName: string
  /** Another DynamoDB than the region's; undefined for that. */
  dynamodbEndpoint: string | undefined
  /** Whether what is written must also be readable by functions of the first version. */
  keepFirstFormat: boolean
  /** Origin of public links; null: that of the address which was asked. */
  publicUrl: string | null
  /** Where readers report mistakes, `mailto:` or `https:`; null: nowhere. */
  report: string | null
  /** Whether CloudWatch takes metrics from the log. */
  metrics: boolean
  /** Whether the log says what was searched for. */
  logQueries: boolean
  /** As Lambda calls the function. */
  functionName: string
  /** What the function may use; null outside Lambda. */
  memoryMegabytes: number | null
  /** Where snapshots of the index are; null: nowhere. */
  snapshots: BucketAccess | null
  /** Where OpenSearch is, and how requests to it are signed; null: nowhere. */
  openSearch: OpenSearchAccess | null
}

export interface OpenSearchAccess {
  endpoint: URL
  /** Null for a node that asks nobody who it is. */
  signing: OpenSearchSigning | null
}

const SWITCH = v.optional(v.picklist(['', 'true']))

const environmentSchema = v.object({
  TABLE_NAME: v.pipe(v.string(), v.nonEmpty()),
  // SAM passes a variable that it cannot resolve as an empty string.
  KEEP_FIRST_FORMAT: SWITCH,
  AWS_ENDPOINT_URL_DYNAMODB: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  PUBLIC_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  REPORT_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^(?:mailto|https):/))])),
  METRICS: SWITCH,
  LOG_QUERIES: SWITCH,
  // Lambda's own.
  AWS_LAMBDA_FUNCTION_NAME: v.optional(v.string(), 'local'),
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: v.optional(v.pipe(v.string(), v.digits())),
  SNAPSHOT_BUCKET: v.optional(v.string()),
  AWS_ENDPOINT_URL_S3: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  // Of all services, as the SDK reads it.
  AWS_ENDPOINT_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  OPENSEARCH_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  AWS_REGION: v.optional(v.string()),
  AWS_ACCESS_KEY_ID: v.optional(v.string()),
  AWS_SECRET_ACCESS_KEY: v.optional(v.string()),
  AWS_SESSION_TOKEN: v.optional(v.string()),
})

/** @throws {EnvironmentError} that names the variable */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = v.safeParse(environmentSchema, variables)
  if (!result.success) {
    throw new EnvironmentError(`environment variable ${v.getDotPath(result.issues[0])} is missing or wrong`)
  }
  const { TABLE_NAME, AWS_ENDPOINT_URL_DYNAMODB, KEEP_FIRST_FORMAT, PUBLIC_URL, METRICS, LOG_QUERIES } =
    result.output
  const memory = result.output.AWS_LAMBDA_FUNCTION_MEMORY_SIZE
  return {
    tableName: TABLE_NAME,
    dynamodbEndpoint: AWS_ENDPOINT_URL_DYNAMODB || undefined,
    keepFirstFormat: KEEP_FIRST_FORMAT === 'true',
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL).origin : null,
    report: result.output.REPORT_URL || null,
    metrics: METRICS === 'true',
    logQueries: LOG_QUERIES === 'true',
    functionName: result.output.AWS_LAMBDA_FUNCTION_NAME,
    memoryMegabytes: memory ? Number(memory) : null,
    snapshots: bucketAccess(result.output),
    openSearch: openSearchAccess(result.output),
  }
}

/** OpenSearch with what Lambda gives its functions to sign with; null without one of them. */
function openSearchAccess(output: v.InferOutput<typeof environmentSchema>): OpenSearchAccess | null {
  if (!output.OPENSEARCH_URL) return null
  const endpoint = new URL(output.OPENSEARCH_URL)
  const aws = awsServiceAt(endpoint)
  if (aws === null) return { endpoint, signing: null }
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = output
  if (!accessKeyId || !secretAccessKey) return null
  const credentials = { accessKeyId, secretAccessKey, sessionToken: output.AWS_SESSION_TOKEN || undefined }
  return { endpoint, signing: { ...aws, credentials } }
}

/** The bucket of the snapshots with what Lambda gives its functions to sign with; null without one of them. */
function bucketAccess(output: v.InferOutput<typeof environmentSchema>): BucketAccess | null {
  const { SNAPSHOT_BUCKET: bucket, AWS_REGION: region } = output
  const endpoint = output.AWS_ENDPOINT_URL_S3 || output.AWS_ENDPOINT_URL
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = output
  if (!bucket || !region || !accessKeyId || !secretAccessKey) return null
  const credentials = { accessKeyId, secretAccessKey, sessionToken: output.AWS_SESSION_TOKEN || undefined }
  return { bucket, prefix: `${output.TABLE_NAME}/`, region, endpoint: endpoint || undefined, credentials }
}
