import { Match, type Template } from 'aws-cdk-lib/assertions'
import { ROUTES } from '../../lambda/contract/routes'
import { synthesize } from './synthesized'

let template: Template

beforeAll(() => {
  template = synthesize().template
}, 60_000)

interface Statement {
  Action: string | string[]
  Resource: unknown
}

/** Actions that the policies of the function whose logical id starts so allow. */
function actionsOf(functionId: string): string[] {
  const policies = template.findResources('AWS::IAM::Policy')
  return Object.entries(policies)
    .filter(([id]) => id.startsWith(functionId))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[])
    .flatMap(({ Action }) => Action)
}

describe('the stack', () => {
  it('keeps articles in one table with the change feed as its index', () => {
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'feed',
          KeySchema: [
            { AttributeName: 'feed', KeyType: 'HASH' },
            { AttributeName: 'changedAt', KeyType: 'RANGE' },
          ],
          Projection: {
            ProjectionType: 'INCLUDE',
            NonKeyAttributes: Match.not(Match.arrayWith(['text'])),
          },
        },
      ],
    })
  })

  it('keeps the table when the stack is deleted', () => {
    template.hasResource('AWS::DynamoDB::Table', { DeletionPolicy: 'Retain' })
  })

  it('lets the search function read, and nothing else', () => {
    expect(actionsOf('Search').sort()).toEqual(['dynamodb:GetItem', 'dynamodb:Query', 's3:GetObject'])
  })

  it('lets the articles function read and put items, and nothing else', () => {
    expect(actionsOf('Articles').sort()).toEqual(['dynamodb:GetItem', 'dynamodb:PutItem'])
  })

  it('makes snapshots of the index on a schedule, in a private bucket that empties itself', () => {
    expect(actionsOf('SnapshotsBuilder').sort()).toEqual([
      'dynamodb:GetItem',
      'dynamodb:Query',
      's3:DeleteObject',
      's3:GetObject',
      's3:PutObject',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:SendMessage',
    ])
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 14, Status: 'Enabled' }] },
    })
    template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(15 minutes)' })
    const functions = Object.values(template.findResources('AWS::Lambda::Function'))
    const withBucket = functions.filter(
      ({ Properties }) => 'SNAPSHOT_BUCKET' in Properties.Environment.Variables,
    )
    expect(withBucket).toHaveLength(2)
  })

  it('grants nothing on a resource of another name', () => {
    const resources = Object.values(template.findResources('AWS::IAM::Policy')).flatMap(({ Properties }) =>
      (Properties.PolicyDocument.Statement as Statement[]).map(({ Resource }) => JSON.stringify(Resource)),
    )
    for (const resource of resources)
      expect(resource).toMatch(/"(?:Table|SnapshotsBucket|DeadLetters)[0-9A-F]+"/)
  })

  it('runs four bundled functions on Node.js 24', () => {
    template.resourceCountIs('AWS::Lambda::Function', 4)
    template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Environment: { Variables: Match.objectLike({ TABLE_NAME: { Ref: Match.stringLikeRegexp('^Table') } }) },
    })
  })

  it.each(ROUTES)('routes $method $path to the $function function', (route) => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', {
      RouteKey: `${route.method} ${route.path}`,
      AuthorizationType: route.function === 'articles' ? 'AWS_IAM' : 'NONE',
    })
  })

  it.each(ROUTES.filter(({ method }) => method === 'GET'))('routes HEAD $path as GET', ({ path }) => {
    const targets = ['GET', 'HEAD'].map((method) => {
      const routes = template.findResources('AWS::ApiGatewayV2::Route', {
        Properties: { RouteKey: `${method} ${path}` },
      })
      return Object.values(routes).map(({ Properties }) => JSON.stringify(Properties.Target))
    })
    expect(targets[1]).toEqual(targets[0])
    expect(targets[1]).toHaveLength(1)
  })

  it.each(['ANY /', 'ANY /{proxy+}'])('answers any other request by a function without rights: %s', (key) => {
    const [route] = Object.values(
      template.findResources('AWS::ApiGatewayV2::Route', { Properties: { RouteKey: key } }),
    )
    expect(route?.Properties.AuthorizationType).toBe('NONE')
    expect(JSON.stringify(route?.Properties.Target)).toContain('UnknownIntegration')
    expect(actionsOf('Unknown')).toEqual([])
  })

  it('makes public links of the domain that it is told, in both functions', () => {
    const { template: named } = synthesize({ domain: 'quotes.example' })
    named.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ PUBLIC_URL: 'https://quotes.example' }) },
    })
    template.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.not(Match.objectLike({ PUBLIC_URL: Match.anyValue() })) },
    })
  }, 60_000)

  it.each(['https://quotes.example', 'quotes.example/path', ''])('takes no domain %j', (domain) => {
    expect(() => synthesize({ domain })).toThrow('must be a host such as quotes.example')
  })

  it('tells the search function where readers report mistakes', () => {
    const report = 'mailto:desk@quotes.example?subject={quote}'
    synthesize({ report }).template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ REPORT_URL: report }) },
    })
    expect(() => synthesize({ report: 'javascript:alert(1)' })).toThrow('must begin with mailto: or https:')
  }, 60_000)

  it('throttles, and logs each request for a limited time', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 200 },
      AccessLogSettings: { DestinationArn: Match.anyValue() },
    })
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 })
  })

  it('holds writes and unknown requests to less than searches', () => {
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'))
    const settings: Record<string, { ThrottlingRateLimit: number }> = stage?.Properties.RouteSettings
    const writes = ROUTES.filter((route) => route.function === 'articles').map(
      ({ method, path }) => `${method} ${path}`,
    )
    expect(Object.keys(settings).sort()).toEqual([...writes, 'ANY /', 'ANY /{proxy+}'].sort())
    for (const { ThrottlingRateLimit } of Object.values(settings))
      expect(ThrottlingRateLimit).toBeLessThanOrEqual(10)
    const routes = Object.entries(template.findResources('AWS::ApiGatewayV2::Route'))
    const named = routes.filter(([, { Properties }]) => Properties.RouteKey in settings).map(([id]) => id)
    expect(stage?.DependsOn).toEqual(expect.arrayContaining(named))
  })

  it('logs the route of each request, and not what was asked', () => {
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'))
    const format: string = stage?.Properties.AccessLogSettings.Format
    expect(JSON.parse(format)).toMatchObject({ route: '$context.routeKey', status: '$context.status' })
    expect(format).not.toMatch(/queryString|\.path/)
  })

  it('reserves concurrency when it is told to, and none otherwise', () => {
    const { template: capped } = synthesize({ concurrency: 7 })
    const reserved = Object.values(capped.findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.ReservedConcurrentExecutions,
    )
    expect(reserved.sort()).toEqual([1, 7, 7, 7])
    template.allResourcesProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: Match.absent() })
  }, 60_000)

  it('outputs the endpoint', () => {
    template.hasOutput('Endpoint', {})
  })
})

describe('the stack on its way from the first version', () => {
  it('keeps the first feed beside the new one, and writes for both', () => {
    const { template: both } = synthesize({ keepFirstFeed: true })
    const [table] = Object.values(both.findResources('AWS::DynamoDB::Table'))
    const indexes = table?.Properties.GlobalSecondaryIndexes.map(
      ({ IndexName }: { IndexName: string }) => IndexName,
    )
    expect(indexes.sort()).toEqual(['changes', 'feed'])
    const functions = Object.values(both.findResources('AWS::Lambda::Function'))
    const variables = functions.map(({ Properties }) => Properties.Environment?.Variables?.KEEP_FIRST_FORMAT)
    expect(variables.filter(Boolean)).toEqual(['true'])
  }, 60_000)

  it('writes today’s format alone otherwise', () => {
    const functions = Object.values(template.findResources('AWS::Lambda::Function'))
    expect(JSON.stringify(functions)).not.toContain('KEEP_FIRST_FORMAT')
  })
})
