import { Match, type Template } from 'aws-cdk-lib/assertions'
import { OPENSEARCH, STREAM } from '../../lambda/contract/deployed-limits'
import { METRICS_NAMESPACE } from '../../lambda/contract/metrics'
import { parseDomainSize, parseEngine } from '../../lib/opensearch-engine'
import { WATCHED } from '../../seed/commands/monthly-bill'
import { synthesize } from './synthesized'

let memory: Template
let both: Template
let opensearch: Template

beforeAll(() => {
  memory = synthesize().template
  both = synthesize({ engine: 'both' }).template
  opensearch = synthesize({ engine: 'opensearch', watching: true }).template
}, 60_000)

interface Statement {
  Action: string | string[]
  Resource: unknown
}

/** What the policies allow a function whose logical id begins so. */
function allowed(template: Template, functionId: string): [actions: string[], resource: string][] {
  return Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(functionId))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[])
    .map(({ Action, Resource }) => [[Action].flat().sort(), JSON.stringify(Resource)])
}

function functionOf(template: Template, id: string) {
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'))
  return functions.find(([name]) => name.startsWith(id))?.[1].Properties
}

describe('the default stack', () => {
  it('has nothing of OpenSearch, and its table no stream', () => {
    for (const type of ['AWS::OpenSearchService::Domain', 'AWS::Lambda::EventSourceMapping'])
      memory.resourceCountIs(type, 0)
    memory.hasResourceProperties('AWS::DynamoDB::Table', { StreamSpecification: Match.absent() })
    expect(JSON.stringify(memory.toJSON())).not.toMatch(/OPENSEARCH_URL|es:ESHttp/)
  })
})

describe('the domain', () => {
  it('is in two zones, encrypted at rest and between nodes, over HTTPS alone', () => {
    opensearch.hasResourceProperties('AWS::OpenSearchService::Domain', {
      EngineVersion: 'OpenSearch_2.19',
      ClusterConfig: {
        InstanceType: OPENSEARCH.node,
        InstanceCount: 2,
        ZoneAwarenessEnabled: true,
        ZoneAwarenessConfig: { AvailabilityZoneCount: 2 },
        DedicatedMasterEnabled: Match.absent(),
      },
      EBSOptions: { EBSEnabled: true, VolumeSize: OPENSEARCH.diskGb },
      EncryptionAtRestOptions: { Enabled: true },
      NodeToNodeEncryptionOptions: { Enabled: true },
      DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
    })
  })

  it('answers whom IAM lets, and nobody else', () => {
    opensearch.hasResourceProperties('AWS::OpenSearchService::Domain', {
      AccessPolicies: {
        Statement: [
          {
            Effect: 'Allow',
            Action: 'es:ESHttp*',
            Principal: { AWS: { 'Fn::Join': ['', Match.arrayWith([':root'])] } },
          },
        ],
      },
    })
  })

  it('has a name that OpenSearch Service takes, which its policy names', () => {
    const [domain] = Object.values(opensearch.findResources('AWS::OpenSearchService::Domain'))
    const { DomainName: name, AccessPolicies: policy } = domain?.Properties ?? {}
    expect(name).toMatch(/^[a-z][a-z0-9-]{2,27}$/)
    expect(JSON.stringify(policy.Statement[0].Resource)).toContain(`:domain/${name}/*`)
  })

  it('logs slow searches and slow writes for a month, and may', () => {
    opensearch.hasResourceProperties('AWS::OpenSearchService::Domain', {
      LogPublishingOptions: {
        SEARCH_SLOW_LOGS: { Enabled: true },
        INDEX_SLOW_LOGS: { Enabled: true },
        ES_APPLICATION_LOGS: { Enabled: true },
      },
    })
    opensearch.resourceCountIs('AWS::Logs::ResourcePolicy', 1)
    const [domain] = Object.values(opensearch.findResources('AWS::OpenSearchService::Domain'))
    expect(domain?.DependsOn).toEqual([expect.stringContaining('MayLog')])
  })

  it.each([
    [{ nodes: '3' }, 'nodes must be even'],
    [{ nodes: 'two' }, 'nodes must be a whole number'],
    [{ diskGb: '5' }, 'diskGb must be 10 or more'],
    [{ node: 'large' }, 'node must be a type such as'],
    [{ masterType: 'm7g.medium' }, 'masterType must be a type such as'],
  ])('is refused with %j', (context, message) => {
    const nothing = { node: undefined, nodes: undefined, diskGb: undefined, masterType: undefined }
    expect(() => parseDomainSize({ ...nothing, ...context })).toThrow(message)
  })
})

describe('the context engine', () => {
  it.each([
    [undefined, 'memory'],
    ['both', 'both'],
    ['opensearch', 'opensearch'],
  ])('is %s: %s', (given, engine) => {
    expect(parseEngine(given)).toBe(engine)
  })

  it('is one of three', () => {
    expect(() => parseEngine('lucene')).toThrow('must be one of memory, both, opensearch, not lucene')
  })
})

describe('the function of the stream', () => {
  it('follows the new images from the beginning, and passes over what is no article', () => {
    opensearch.hasResourceProperties('AWS::DynamoDB::Table', {
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    })
    opensearch.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Table'), 'StreamArn'] },
      FilterCriteria: {
        Filters: [
          { Pattern: JSON.stringify({ dynamodb: { NewImage: { feed: { S: [{ exists: true }] } } } }) },
        ],
      },
    })
  })

  it('gets again what failed, one by one, a finite number of times, then leaves it to a queue', () => {
    opensearch.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: STREAM.batchSize,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: STREAM.retries,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: {
        OnFailure: {
          Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadLetters'), 'Arn'] },
        },
      },
    })
    opensearch.hasResourceProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: 14 * 86_400,
      SqsManagedSseEnabled: true,
    })
  })

  it('may read the stream, write to the domain, and tell the queue: nothing else', () => {
    expect(allowed(opensearch, 'OpenSearchIndexer')).toEqual([
      [
        ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'],
        expect.stringMatching(
          /^\{"Fn::Join":\["",\[\{"Fn::GetAtt":\["OpenSearchDomain[^"]*","Arn"\]\},"\/\*"\]\]\}$/,
        ),
      ],
      [
        ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        expect.stringMatching(/^\{"Fn::GetAtt":\["Table[^"]*","StreamArn"\]\}$/),
      ],
      [['dynamodb:ListStreams'], '"*"'],
      // As CDK grants it, with what tells where the queue is.
      [
        ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
        expect.stringMatching(/^\{"Fn::GetAtt":\["DeadLetters/),
      ],
    ])
  })
})

describe('the search function', () => {
  it('searches the domain, reads articles, and may do nothing else', () => {
    const variables = functionOf(opensearch, 'Search').Environment.Variables
    expect(JSON.stringify(variables.OPENSEARCH_URL)).toContain('"DomainEndpoint"')
    expect(variables).not.toHaveProperty('SNAPSHOT_BUCKET')
    expect(allowed(opensearch, 'Search').map(([actions]) => actions)).toEqual([
      ['dynamodb:GetItem'],
      ['es:ESHttpGet', 'es:ESHttpPost'],
    ])
    opensearch.resourceCountIs('AWS::S3::Bucket', 0)
  })

  it('goes on with the index in memory while OpenSearch is being filled', () => {
    expect(functionOf(both, 'Search')).toEqual(functionOf(memory, 'Search'))
    expect(allowed(both, 'Search')).toEqual(allowed(memory, 'Search'))
    both.resourceCountIs('AWS::OpenSearchService::Domain', 1)
    both.resourceCountIs('AWS::Lambda::EventSourceMapping', 1)
  })
})

describe('a table that is there, and a domain of another size', () => {
  it('is followed by the stream that the context names, into a domain of the size that it says', () => {
    const stream = 'arn:aws:dynamodb:us-east-1:123456789012:table/restored/stream/2026-11-28T00:00:00.000'
    const domainSize = parseDomainSize({
      node: 'r7g.large.search',
      nodes: '4',
      diskGb: '100',
      masterType: 'm7g.medium.search',
    })
    const { template } = synthesize({ engine: 'opensearch', table: 'restored', stream, domainSize })
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', { EventSourceArn: stream })
    template.hasResourceProperties('AWS::OpenSearchService::Domain', {
      ClusterConfig: {
        InstanceType: 'r7g.large.search',
        InstanceCount: 4,
        DedicatedMasterType: 'm7g.medium.search',
        DedicatedMasterCount: 3,
      },
      EBSOptions: { VolumeSize: 100 },
    })
  }, 60_000)

  it('is refused without a stream', () => {
    expect(() => synthesize({ engine: 'opensearch', table: 'restored' })).toThrow('needs stream')
  })
})

describe('what watches it', () => {
  it('goes off for dead letters, a stream that is behind, and a domain that is red or takes no writes', () => {
    for (const [Namespace, MetricName, Threshold] of [
      ['AWS/SQS', 'ApproximateNumberOfMessagesVisible', 1],
      ['AWS/Lambda', 'IteratorAge', 900_000],
      ['AWS/ES', 'ClusterStatus.red', 1],
      ['AWS/ES', 'ClusterIndexWritesBlocked', 1],
    ] as const)
      opensearch.hasResourceProperties('AWS::CloudWatch::Alarm', { Namespace, MetricName, Threshold })
  })

  it('and the dashboard are as many as npm run cost counts', () => {
    const { opensearch: counted } = WATCHED
    const alarms = Object.values(opensearch.findResources('AWS::CloudWatch::Alarm'))
    expect(alarms).toHaveLength(counted.alarms)
    opensearch.resourceCountIs('AWS::CloudWatch::Dashboard', counted.dashboards)
    const own = alarms.filter(({ Properties }) => Properties.Namespace === METRICS_NAMESPACE)
    // Cold starts of three functions and memory of two more have no alarm.
    expect(own.length + 3 + 2).toBe(counted.metrics)
  })
})
