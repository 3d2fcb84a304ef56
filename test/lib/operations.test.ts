import { Match, type Template } from 'aws-cdk-lib/assertions'
import { NO_PAGE_POLICY, TLS_ALONE_SECONDS } from '../../lambda/contract/security-headers'
import { WATCHED, WATCHED_FOR_FEEDS } from '../../seed/commands/monthly-bill'
import { synthesize } from './synthesized'

const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/1'

let plain: Template
let full: Template

beforeAll(() => {
  plain = synthesize().template
  full = synthesize({
    domain: 'quotes.example',
    certificate: CERTIFICATE,
    cloudfront: true,
    watching: true,
    tracing: true,
    logQueries: true,
    feeds: ['https://feeds.example/rss.xml'],
  }).template
}, 60_000)

describe('what the context can add', () => {
  it('is not there by default', () => {
    for (const type of [
      'AWS::CloudWatch::Alarm',
      'AWS::CloudWatch::Dashboard',
      'AWS::CloudFront::Distribution',
    ]) {
      plain.resourceCountIs(type, 0)
    }
    plain.allResourcesProperties('AWS::Lambda::Function', {
      TracingConfig: Match.absent(),
      Environment: {
        Variables: Match.not(Match.objectLike({ METRICS: Match.anyValue() })),
      },
    })
    plain.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.not(Match.objectLike({ LOG_QUERIES: Match.anyValue() })) },
    })
  })

  it('has every function measure, trace and log queries', () => {
    full.allResourcesProperties('AWS::Lambda::Function', {
      TracingConfig: { Mode: 'Active' },
      Environment: { Variables: Match.objectLike({ METRICS: 'true', LOG_QUERIES: 'true' }) },
    })
    full.resourceCountIs('AWS::CloudWatch::Dashboard', 1)
    full.resourceCountIs('AWS::CloudWatch::Alarm', WATCHED.memory.alarms + WATCHED_FOR_FEEDS.alarms)
  })

  it.each([
    ['certificate', { certificate: CERTIFICATE }],
    ['cloudfront', { domain: 'quotes.example', cloudfront: true }],
    ['alarmTopic', { alarmTopic: 'arn:aws:sns:us-east-1:123456789012:alarms' }],
  ])('is refused where it would do nothing: %s', (name, props) => {
    expect(() => synthesize(props)).toThrow(`the context ${name} needs`)
  })
})

describe('the table', () => {
  it('cannot be deleted by mistake, and can be restored to any second of the last 35 days', () => {
    plain.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
    })
  })
})

describe('what a schedule’s function fails at', () => {
  it('is tried once, and kept for as long as a queue can with the error', () => {
    const queue = { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadLetters'), 'Arn'] }
    for (const name of ['Snapshots', 'Watch']) {
      full.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
        FunctionName: { Ref: Match.stringLikeRegexp(`^${name}`) },
        MaximumRetryAttempts: 0,
        DestinationConfig: { OnFailure: { Destination: queue } },
      })
    }
    const rules = Object.values(full.findResources('AWS::Events::Rule'))
    expect(rules).toHaveLength(2)
    full.allResourcesProperties('AWS::Events::Rule', {
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: queue } })],
    })
    full.hasResourceProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: 14 * 86_400,
      SqsManagedSseEnabled: true,
    })
  })

  it('wakes somebody', () => {
    full.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [
        { Name: 'QueueName', Value: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadLetters'), 'QueueName'] } },
      ],
    })
  })
})

describe('a table that is there', () => {
  it('is read and written in place of the stack’s own', () => {
    const { template } = synthesize({ table: 'restored' })
    template.resourceCountIs('AWS::DynamoDB::Table', 0)
    template.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ TABLE_NAME: 'restored' }) },
    })
    const resources = Object.values(template.findResources('AWS::IAM::Policy')).map(({ Properties }) =>
      JSON.stringify(Properties.PolicyDocument),
    )
    expect(resources).toHaveLength(3)
    for (const resource of resources) expect(resource).toContain(':table/restored"')
  }, 60_000)
})

describe('CloudFront', () => {
  it('keeps nothing longer than its answer says, and tells answers apart by query and type', () => {
    full.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        MinTTL: 0,
        DefaultTTL: 0,
        MaxTTL: 31_536_000,
        ParametersInCacheKeyAndForwardedToOrigin: {
          QueryStringsConfig: { QueryStringBehavior: 'all' },
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Accept'] },
          CookiesConfig: { CookieBehavior: 'none' },
        },
      },
    })
  })

  it('gives what API Gateway refuses by itself the headers of all other answers, and changes none of those', () => {
    full.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: NO_PAGE_POLICY, Override: false },
          ContentTypeOptions: { Override: false },
          FrameOptions: { FrameOption: 'DENY', Override: false },
          ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: false },
          StrictTransportSecurity: {
            AccessControlMaxAgeSec: TLS_ALONE_SECONDS,
            IncludeSubdomains: true,
            Override: false,
          },
        },
      },
    })
    full.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: {
          ResponseHeadersPolicyId: { Ref: Match.stringLikeRegexp('WhatAnswersLack') },
        },
      },
    })
  })

  it('serves readers alone, over TLS, at the domain', () => {
    full.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['quotes.example'],
        ViewerCertificate: { AcmCertificateArn: CERTIFICATE, MinimumProtocolVersion: 'TLSv1.2_2021' },
        DefaultCacheBehavior: {
          AllowedMethods: ['GET', 'HEAD', 'OPTIONS'],
          ViewerProtocolPolicy: 'redirect-to-https',
        },
      },
    })
  })
})

describe('a domain without CloudFront', () => {
  it('leads to the API over TLS 1.2', () => {
    const { template } = synthesize({ domain: 'quotes.example', certificate: CERTIFICATE })
    template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'quotes.example',
      DomainNameConfigurations: [{ CertificateArn: CERTIFICATE, SecurityPolicy: 'TLS_1_2' }],
    })
    template.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1)
    template.hasOutput('DomainTarget', {})
  }, 60_000)
})
