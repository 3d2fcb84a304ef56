import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Template } from 'aws-cdk-lib/assertions'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

const INVOKE = join(process.cwd(), 'test/lib/invoke-bundle.mjs')

/** The file of a function's bundle in a synthesised stack, by the beginning of the function's logical id. */
export function bundleIn({ folder, template }: { folder: string; template: Template }, name: string): string {
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'))
  const [, found] = functions.find(([id]) => id.startsWith(name)) ?? []
  if (found === undefined) throw new Error(`no function ${name}`)
  return join(folder, found.Metadata['aws:asset:path'], 'index.mjs')
}

/** Runs a bundle as Lambda does, with events one after another. */
export async function invokeBundle(
  bundle: string,
  events: readonly unknown[],
  environment: Record<string, string>,
  node = process.execPath,
): Promise<APIGatewayProxyStructuredResultV2[]> {
  return (await runBundle(bundle, events, environment, node)).answers
}

/** As `invokeBundle`, with the lines that the function logged. */
export async function runBundle(
  bundle: string,
  events: readonly unknown[],
  environment: Record<string, string>,
  node = process.execPath,
): Promise<{ answers: APIGatewayProxyStructuredResultV2[]; lines: string[] }> {
  const child = spawn(node, [INVOKE, bundle], { env: { PATH: process.env.PATH, ...environment } })
  child.stdin.end(JSON.stringify(events))
  const [output, logged] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (output === '') throw new Error(logged)
  return { answers: JSON.parse(output), lines: logged.trim().split('\n') }
}
