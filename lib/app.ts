import { App } from 'aws-cdk-lib'
import { QuoteSearchStack } from './quote-search-stack'

const app = new App()

new QuoteSearchStack(app, 'QuoteSearch', {
  description: 'Quote search: who said what, in Urdu first',
  // `-c local=true`: the functions that SAM runs on this machine use its embedded DynamoDB.
  local: app.node.tryGetContext('local') === 'true',
  // `-c domain=quotes.example`: the host that public links name.
  domain: app.node.tryGetContext('domain'),
  // `-c firstFeed=keep`: on the way from the first version, whose functions read another index (README, "Coming from").
  keepFirstFeed: app.node.tryGetContext('firstFeed') === 'keep',
})
