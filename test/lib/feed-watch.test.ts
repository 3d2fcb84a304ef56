import { Annotations, Match } from 'aws-cdk-lib/assertions'
import { articleIdOf } from '../../lambda/ingest/article-id'
import { ArticleStore } from '../../lambda/store/article-store'
import { parseFeeds } from '../../lib/feed-watch'
import { TABLE_NAME, useEmbeddedTable } from '../embedded-table'
import { newsPage, rss, useNewsSite } from '../news-site'
import { bundleIn, invokeBundle } from './bundles'
import { synthesize } from './synthesized'

const table = useEmbeddedTable()
const site = useNewsSite()

/** The site by its address, for the function resolves names itself. */
const address = (path: string) => `http://127.0.0.1:${new URL(site.origin).port}${path}`

/** Both ways to have a feed watched: with private addresses or without. */
let open: ReturnType<typeof synthesize>
let closed: ReturnType<typeof synthesize>

beforeAll(() => {
  open = synthesize({ feeds: [address('/missing'), address('/feed')], allowPrivateFeeds: true })
  closed = synthesize({ feeds: [address('/feed')] })
}, 120_000)

describe('a stack that is told of feeds', () => {
  it('has a function read them every 15 minutes, once each time, and never two at once', () => {
    const { template } = closed
    template.resourceCountIs('AWS::Lambda::Function', 5)
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      State: 'ENABLED',
      Targets: [Match.objectLike({ RetryPolicy: { MaximumRetryAttempts: 0 } })],
    })
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^Watch') },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 15 * 60,
    })
    template.hasResourceProperties('AWS::Lambda::Function', {
      Description: Match.stringLikeRegexp('^Reads feeds'),
      Timeout: 14 * 60,
    })
  })

  it('lets it read and put items of the table, and leave what failed, and nothing else', () => {
    const policies = Object.entries(closed.template.findResources('AWS::IAM::Policy'))
    const [, policy] = policies.find(([id]) => id.startsWith('Watch')) ?? []
    expect(policy?.Properties.PolicyDocument.Statement).toEqual([
      expect.objectContaining({
        Action: expect.arrayContaining(['sqs:SendMessage']),
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^DeadLetters/), 'Arn'] },
      }),
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem'],
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^Table/), 'Arn'] },
      },
    ])
  })

  it('warns when private addresses may be read', () => {
    const warning = Match.stringLikeRegexp('for tests only')
    Annotations.fromStack(open.stack).hasWarning('/QuoteSearch/Watch', warning)
    Annotations.fromStack(closed.stack).hasNoWarning('/QuoteSearch/Watch', warning)
  })

  it.each([
    [undefined, []],
    ['https://a.example/1,2  http://b.example/', ['https://a.example/1,2', 'http://b.example/']],
    [['https://a.example/'], ['https://a.example/']],
  ])('takes the context %j', (context, feeds) => {
    expect(parseFeeds(context)).toEqual(feeds)
  })

  it('names what is no address', () => {
    expect(() => parseFeeds('https://a.example/ feeds.example')).toThrow('not feeds.example')
  })
})

describe('the function that watches feeds', () => {
  /** Runs the bundle a number of times. */
  const run = (stack: ReturnType<typeof synthesize>, times: number) =>
    invokeBundle(
      bundleIn(stack, 'Watch'),
      Array.from({ length: times }, () => ({})),
      { TABLE_NAME, AWS_ENDPOINT_URL_DYNAMODB: table.database.endpoint },
    )

  it('stores what is new, and the next time asks for the feed alone; one that fails keeps no other', async () => {
    site.pages['/feed'] = {
      body: rss(['<title>بجٹ</title><link>/budget</link>']),
      headers: { etag: '"1"', 'content-type': 'text/xml' },
    }
    site.pages['/budget'] = { body: newsPage('بجٹ', 'ٹیکس کم ہو گا۔') }
    const answers = await run(open, 2)
    expect(answers).toEqual([
      { created: 1, replaced: 0, unchanged: 0, failed: 1 },
      { created: 0, replaced: 0, unchanged: 0, failed: 1 },
    ])
    expect(site.takePaths().filter((path) => path === '/budget')).toHaveLength(1)
    const { client } = table.database
    const store = new ArticleStore({ client, tableName: TABLE_NAME, now: () => new Date() })
    const stored = await store.get(articleIdOf({ url: address('/budget'), text: '' }))
    expect(stored?.quotes.map(({ text }) => text)).toEqual(['ٹیکس کم ہو گا۔'])
  }, 60_000)

  it('reads no private address unless it was synthesised so', async () => {
    expect(await run(closed, 1)).toMatchObject([{ failed: 1 }])
    expect(site.takePaths()).toEqual([])
  }, 60_000)
})
