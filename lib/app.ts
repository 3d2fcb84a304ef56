import { App } from 'aws-cdk-lib'
import { parseFeeds } from './feed-watch'
import { parseDomainSize, parseEngine } from './opensearch-engine'
import { QuoteSearchStack } from './quote-search-stack'

const app = new App()

// `-c name=Staging`: another stack beside the first.
new QuoteSearchStack(app, app.node.tryGetContext('name') ?? 'QuoteSearch', {
  description: 'Quote search: who said what, in Urdu first',
  // `-c local=true`: the functions that SAM runs on this machine use its embedded DynamoDB.
  local: app.node.tryGetContext('local') === 'true',
  // `-c firstFeed=keep`: on the way from the first version, whose functions read another index (README, "Coming from").
  keepFirstFeed: app.node.tryGetContext('firstFeed') === 'keep',
  // `-c table=NAME`: a table that is there, such as one restored, in place of the stack's own, which stays as it is.
  table: app.node.tryGetContext('table'),
  // `-c stream=ARN`: the stream of that table, when OpenSearch is to follow it.
  stream: app.node.tryGetContext('stream'),
  // `-c engine=opensearch`: searches go to OpenSearch; `both`: it is filled, while they go to the index in memory.
  engine: parseEngine(app.node.tryGetContext('engine')),
  // `-c node=r7g.large.search -c nodes=4 -c diskGb=100 -c masterType=m7g.medium.search`: what its domain is made of.
  domainSize: parseDomainSize({
    node: app.node.tryGetContext('node'),
    nodes: app.node.tryGetContext('nodes'),
    diskGb: app.node.tryGetContext('diskGb'),
    masterType: app.node.tryGetContext('masterType'),
  }),
  // `-c concurrency=20`: at most so many instances of each function, which caps the bill.
  concurrency: concurrency(app.node.tryGetContext('concurrency')),
  // `-c domain=quotes.example`: the host that public links name.
  domain: app.node.tryGetContext('domain'),
  // `-c report=mailto:desk@quotes.example?subject={quote}`: where readers report mistakes.
  report: app.node.tryGetContext('report'),
  // `-c feeds="https://… https://…"`: feeds whose articles are stored as they come.
  feeds: parseFeeds(app.node.tryGetContext('feeds')),
  // `-c allowPrivateFeeds=true`: feeds and pages of private networks, too; for tests.
  allowPrivateFeeds: app.node.tryGetContext('allowPrivateFeeds') === 'true',
  // `-c certificate=ARN`: of that host, which the stack then serves itself; `-c cloudfront=true`: through CloudFront.
  certificate: app.node.tryGetContext('certificate'),
  cloudfront: app.node.tryGetContext('cloudfront') === 'true',
  // `-c watching=true`: metrics, alarms and a dashboard; `-c alarmTopic=ARN`: the SNS topic that alarms tell.
  watching: app.node.tryGetContext('watching') === 'true',
  alarmTopic: app.node.tryGetContext('alarmTopic'),
  // `-c tracing=true`: X-Ray traces of the functions.
  tracing: app.node.tryGetContext('tracing') === 'true',
  // `-c logQueries=true`: the log says what is searched for.
  logQueries: app.node.tryGetContext('logQueries') === 'true',
})

/** @throws {Error} when it is no whole number from 1 on */
function concurrency(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(String(value))) return Number(value)
  throw new Error(`the context concurrency must be a whole number from 1 to 9999, not ${String(value)}`)
}
