import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { QuoteSearchStack } from '../../lib/quote-search-stack'

/** The stack as `cdk synth` makes it, in a folder of its own, with the functions' real bundles. */
export function synthesize(props: ConstructorParameters<typeof QuoteSearchStack>[2] = {}): {
  template: Template
  stack: QuoteSearchStack
  folder: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'quote-search-'))
  // The CLI asks for this metadata, from which SAM knows where a function's code is.
  const app = new App({ outdir: folder, context: { 'aws:cdk:enable-asset-metadata': true } })
  const stack = new QuoteSearchStack(app, 'QuoteSearch', props)
  return { template: Template.fromStack(stack), stack, folder }
}
