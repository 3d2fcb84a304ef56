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
    expect(actionsOf('Search').sort()).toEqual(['dynamodb:GetItem', 'dynamodb:Query'])
  })

  it('lets the articles function read and put items, and nothing else', () => {
    expect(actionsOf('Articles').sort()).toEqual(['dynamodb:GetItem', 'dynamodb:PutItem'])
  })

  it('grants nothing on a resource of another name', () => {
    const resources = Object.values(template.findResources('AWS::IAM::Policy')).flatMap(({ Properties }) =>
      (Properties.PolicyDocument.Statement as Statement[]).map(({ Resource }) => JSON.stringify(Resource)),
    )
    for (const resource of resources) expect(resource).toMatch(/"Table[0-9A-F]+"/)
  })

  it('runs two bundled functions on Node.js 24', () => {
    template.resourceCountIs('AWS::Lambda::Function', 2)
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

  it.each(['ANY /', 'ANY /{proxy+}'])('answers any other request with the search function: %s', (key) => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: key, AuthorizationType: 'NONE' })
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

  it('throttles, and logs each request for a limited time', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
      AccessLogSettings: { DestinationArn: Match.anyValue() },
    })
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 })
  })

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
