import { App } from 'aws-cdk-lib'
import { QuoteSearchStack } from './quote-search-stack'

const app = new App()

new QuoteSearchStack(app, 'QuoteSearch', {
  description: 'Quote search: who said what, in Urdu first',
  // `-c local=true`: the functions that SAM runs on this machine use its embedded DynamoDB.
  local: app.node.tryGetContext('local') === 'true',
  // `-c firstFeed=keep`: on the way from the first version, whose functions read another index (README, "Coming from").
  keepFirstFeed: app.node.tryGetContext('firstFeed') === 'keep',
  // `-c concurrency=20`: at most so many instances of each function, which caps the bill.
  concurrency: concurrency(app.node.tryGetContext('concurrency')),
  // `-c domain=quotes.example`: the host that public links name.
  domain: app.node.tryGetContext('domain'),
  // `-c report=mailto:desk@quotes.example?subject={quote}`: where readers report mistakes.
  report: app.node.tryGetContext('report'),
})

/** @throws {Error} when it is no whole number from 1 on */
function concurrency(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(String(value))) return Number(value)
  throw new Error(`the context concurrency must be a whole number from 1 to 9999, not ${String(value)}`)
}
