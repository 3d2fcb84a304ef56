import type { Context } from 'hono'
import * as v from 'valibot'

/** The part of API Gateway's event that tells who signed a request (payload format 2.0, IAM authorisation). */
const signedSchema = v.object({
  requestContext: v.object({ authorizer: v.object({ iam: v.object({ userArn: v.string() }) }) }),
})

/**
 * Who asks for a change: the IAM ARN of who signed the request; where nobody signs, whom the request names.
 *
 * @param named in the request
 * @param fallback where the request names nobody
 */
export function editorOf(c: Context, named: string | null | undefined, fallback: string): string {
  const event = v.safeParse(signedSchema, c.env)
  return event.success ? event.output.requestContext.authorizer.iam.userArn : (named ?? fallback)
}
