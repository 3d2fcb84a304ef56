import * as v from 'valibot'

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
}

const environmentSchema = v.object({
  TABLE_NAME: v.pipe(v.string(), v.nonEmpty()),
  // SAM passes a variable that it cannot resolve as an empty string.
  KEEP_FIRST_FORMAT: v.optional(v.picklist(['', 'true'])),
  AWS_ENDPOINT_URL_DYNAMODB: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  PUBLIC_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  REPORT_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^(?:mailto|https):/))])),
})

/** @throws {EnvironmentError} that names the variable */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = v.safeParse(environmentSchema, variables)
  if (!result.success) {
    throw new EnvironmentError(`environment variable ${v.getDotPath(result.issues[0])} is missing or wrong`)
  }
  const { TABLE_NAME, AWS_ENDPOINT_URL_DYNAMODB, KEEP_FIRST_FORMAT, PUBLIC_URL, REPORT_URL } = result.output
  return {
    tableName: TABLE_NAME,
    dynamodbEndpoint: AWS_ENDPOINT_URL_DYNAMODB || undefined,
    keepFirstFormat: KEEP_FIRST_FORMAT === 'true',
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL).origin : null,
    report: REPORT_URL || null,
  }
}
