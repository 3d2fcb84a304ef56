import * as v from 'valibot'

/** The environment does not say what the function needs. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

export interface Environment {
  tableName: string
  /** Another DynamoDB than the region's; undefined for that. */
  dynamodbEndpoint: string | undefined
  /** Origin of public links; null: that of the address which was asked. */
  publicUrl: string | null
  /** Whether what is written must also be readable by functions of the first version. */
  keepFirstFormat: boolean
}

const environmentSchema = v.object({
  TABLE_NAME: v.pipe(v.string(), v.nonEmpty()),
  // SAM passes a variable that it cannot resolve as an empty string.
  KEEP_FIRST_FORMAT: v.optional(v.picklist(['', 'true'])),
  AWS_ENDPOINT_URL_DYNAMODB: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
  PUBLIC_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.url())])),
})

/** @throws {EnvironmentError} that names the variable */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = v.safeParse(environmentSchema, variables)
  if (!result.success) {
    throw new EnvironmentError(`environment variable ${v.getDotPath(result.issues[0])} is missing or wrong`)
  }
  const { TABLE_NAME, AWS_ENDPOINT_URL_DYNAMODB, PUBLIC_URL, KEEP_FIRST_FORMAT } = result.output
  return {
    tableName: TABLE_NAME,
    dynamodbEndpoint: AWS_ENDPOINT_URL_DYNAMODB || undefined,
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL).origin : null,
    keepFirstFormat: KEEP_FIRST_FORMAT === 'true',
  }
}
