import { Duration, Names, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import {
  AccountRootPrincipal,
  Effect,
  PolicyDocument,
  PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam'
import {
  type Architecture,
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  StartingPosition,
  type Tracing,
} from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { CfnResourcePolicy, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { CfnDomain } from 'aws-cdk-lib/aws-opensearchservice'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { OPENSEARCH, OPENSEARCH_MEMORY_MB, STREAM } from '../lambda/contract/deployed-limits'
import { BundledFunction } from './bundled-function'

/** Which engine answers searches; `both`: the index in memory does, while OpenSearch is being filled beside it. */
export const ENGINES = ['memory', 'both', 'opensearch'] as const
export type Engine = (typeof ENGINES)[number]

/** What a domain is made of. */
export interface DomainSize {
  node: string
  /** An even number: half of them in each zone. */
  nodes: number
  /** Disk of each node, in GB. */
  diskGb: number
  /** Type of three nodes that do nothing but lead the others; none when left out. */
  masterType?: string | undefined
}

/** The kinds of a domain's log that are kept, by their names at AWS. */
const LOGS = ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS', 'ES_APPLICATION_LOGS'] as const

/** A domain of OpenSearch in two zones, and the function that fills it from the table's stream. */
export class OpenSearchEngine extends Construct {
  /** Address of the domain, and its name. */
  readonly url: string
  readonly domainName: string
  readonly indexer: BundledFunction
  readonly #domain: CfnDomain

  /** @param props.environment of the function, beside the domain's address */
  constructor(
    scope: Construct,
    id: string,
    props: {
      table: { tableStreamArn?: string | undefined }
      environment: Record<string, string>
      architecture: Architecture
      size: DomainSize
      /** Takes up what could not be indexed for good. */
      deadLetters: IQueue
      /** Whether X-Ray traces the function; not when left out. */
      tracing?: Tracing
    },
  ) {
    super(scope, id)
    const { table, environment, architecture, size, deadLetters, tracing } = props
    this.#domain = this.#makeDomain(size)
    this.domainName = this.#domain.ref
    this.url = `https://${this.#domain.attrDomainEndpoint}`
    this.indexer = new BundledFunction(this, 'Indexer', {
      entry: 'index-changes.ts',
      description: 'Brings what is written to the table into OpenSearch',
      environment: { ...environment, OPENSEARCH_URL: this.url },
      architecture,
      memorySize: OPENSEARCH_MEMORY_MB.indexer,
      timeout: Duration.seconds(STREAM.timeoutSeconds),
      ...(tracing && { tracing }),
    })
    this.#grant(this.indexer, ['es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'])
    this.#followStream(table, deadLetters)
  }

  /** Lets a function search, and tells it where. OpenSearch takes searches by POST; it may put nothing. */
  searchedBy(reader: BundledFunction): void {
    reader.addEnvironment('OPENSEARCH_URL', this.url)
    this.#grant(reader, ['es:ESHttpGet', 'es:ESHttpPost'])
  }

  #makeDomain({ node, nodes, diskGb, masterType }: DomainSize): CfnDomain {
    const { region, account, partition } = Stack.of(this)
    // Named, so that its own policy can name it.
    const domainName = Names.uniqueResourceName(this, { maxLength: 28 }).toLowerCase()
    const arn = `arn:${partition}:es:${region}:${account}:domain/${domainName}`
    const { logs, policy } = this.#makeLogs(arn)
    const domain = new CfnDomain(this, 'Domain', {
      domainName,
      engineVersion: 'OpenSearch_2.19',
      clusterConfig: {
        instanceType: node,
        instanceCount: nodes,
        zoneAwarenessEnabled: true,
        zoneAwarenessConfig: { availabilityZoneCount: 2 },
        ...(masterType !== undefined && {
          dedicatedMasterEnabled: true,
          dedicatedMasterType: masterType,
          dedicatedMasterCount: 3,
        }),
      },
      ebsOptions: { ebsEnabled: true, volumeType: 'gp3', volumeSize: diskGb },
      encryptionAtRestOptions: { enabled: true },
      nodeToNodeEncryptionOptions: { enabled: true },
      domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
      // Whom IAM lets: the roles of two functions, and who may do all in the account.
      accessPolicies: new PolicyDocument({
        statements: [
          new PolicyStatement({
            effect: Effect.ALLOW,
            principals: [new AccountRootPrincipal()],
            actions: ['es:ESHttp*'],
            resources: [`${arn}/*`],
          }),
        ],
      }),
      logPublishingOptions: Object.fromEntries(
        LOGS.map((kind) => [kind, { enabled: true, cloudWatchLogsLogGroupArn: logs[kind].logGroupArn }]),
      ),
      softwareUpdateOptions: { autoSoftwareUpdateEnabled: true },
    })
    domain.addResourceDependency(policy)
    domain.cfnOptions.updatePolicy = { enableVersionUpgrade: true }
    // The table has all that is in it.
    domain.applyRemovalPolicy(RemovalPolicy.DESTROY)
    acknowledge(domain, masterType)
    return domain
  }

  #makeLogs(domainArn: string): {
    logs: Record<(typeof LOGS)[number], LogGroup>
    policy: CfnResourcePolicy
  } {
    const made = LOGS.map((kind) => {
      const group = new LogGroup(this, kind, {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      })
      return [kind, group] as const
    })
    const groups = made.map(([, group]) => group)
    const policy = new CfnResourcePolicy(this, 'MayLog', {
      policyName: Names.uniqueResourceName(this, { maxLength: 64 }),
      policyDocument: Stack.of(this).toJsonString(
        new PolicyDocument({
          statements: [
            new PolicyStatement({
              principals: [new ServicePrincipal('es.amazonaws.com')],
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: groups.map(({ logGroupArn }) => logGroupArn),
              conditions: { ArnLike: { 'aws:SourceArn': domainArn } },
            }),
          ],
        }),
      ),
    })
    return { logs: Object.fromEntries(made) as Record<(typeof LOGS)[number], LogGroup>, policy }
  }

  #grant(grantee: BundledFunction, actions: string[]): void {
    grantee.addToRolePolicy(new PolicyStatement({ actions, resources: [`${this.#domain.attrArn}/*`] }))
    Validations.of(grantee).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(this.#domain)}.Arn>/*]`,
      reason: 'Names of indexes tell when they were made; the domain holds nothing else.',
    })
  }

  #followStream({ tableStreamArn }: { tableStreamArn?: string | undefined }, deadLetters: IQueue): void {
    if (tableStreamArn === undefined) throw new Error('a table without a stream cannot be followed')
    const { indexer } = this
    indexer.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [tableStreamArn],
      }),
    )
    indexer.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }))
    Validations.of(indexer).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason:
        'The list of streams, which Lambda asks for, has no resources to name; the stream is named in full.',
    })
    new EventSourceMapping(this, 'Stream', {
      target: indexer,
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      // What has no place in the change feed is no article: what watched feeds gave, tombstones that time removed.
      filters: [FilterCriteria.filter({ dynamodb: { NewImage: { feed: { S: FilterRule.exists() } } } })],
      batchSize: STREAM.batchSize,
      maxBatchingWindow: Duration.seconds(STREAM.windowSeconds),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: STREAM.retries,
      onFailure: new SqsDlq(deadLetters),
    })
  }
}

/** What AWS's rules find in a domain, and why it stays. */
function acknowledge(domain: CfnDomain, masterType: string | undefined): void {
  Validations.of(domain).acknowledge(
    {
      id: 'AwsSolutions::AwsSolutions-OS1',
      reason:
        'IAM alone says who may reach it; in a VPC the functions could reach nothing else without a gateway.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-OS3',
      reason: 'Functions have no addresses of their own to allow; every request is signed.',
    },
  )
  if (masterType !== undefined) return
  Validations.of(domain).acknowledge({
    id: 'AwsSolutions::AwsSolutions-OS4',
    reason:
      'Three more nodes cost more than the domain. When one node of two is lost, searches go on, and the stream keeps what is written until there are two again; -c masterType adds the three.',
  })
}

/** What a context may say of a domain's size. */
export type DomainContext = Record<keyof DomainSize, unknown>

/**
 * The size of a domain: what the context says, and the least where it does not.
 *
 * @throws {Error} that names what is wrong
 */
export function parseDomainSize({ node, nodes, diskGb, masterType }: DomainContext): DomainSize {
  const size = {
    node: typeName('node', node) ?? OPENSEARCH.node,
    nodes: wholeNumber('nodes', nodes) ?? OPENSEARCH.nodes,
    diskGb: wholeNumber('diskGb', diskGb) ?? OPENSEARCH.diskGb,
    masterType: typeName('masterType', masterType),
  }
  if (size.nodes % 2 > 0) throw new Error(`the context nodes must be even, for two zones, not ${size.nodes}`)
  if (size.diskGb < OPENSEARCH.diskGb)
    throw new Error(`the context diskGb must be ${OPENSEARCH.diskGb} or more, not ${size.diskGb}`)
  return size
}

function wholeNumber(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (/^[1-9]\d{0,4}$/.test(String(value))) return Number(value)
  throw new Error(`the context ${name} must be a whole number, not ${String(value)}`)
}

function typeName(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && /^[a-z0-9]+\.[a-z0-9]+\.search$/.test(value)) return value
  throw new Error(`the context ${name} must be a type such as r7g.large.search, not ${String(value)}`)
}

/** @throws {Error} when the context names no engine */
export function parseEngine(value: unknown): Engine {
  const engine = ENGINES.find((one) => one === (value ?? 'memory'))
  if (engine !== undefined) return engine
  throw new Error(`the context engine must be one of ${ENGINES.join(', ')}, not ${String(value)}`)
}
