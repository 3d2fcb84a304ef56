import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  type CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Architecture, type IFunction, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { MEMORY_MB, OPENSEARCH, OPENSEARCH_MEMORY_MB, THROTTLES } from '../lambda/contract/deployed-limits'
import { ROUTES } from '../lambda/contract/routes'
import { FEED, type FeedIndex, FIRST_FEED, PARTITION_KEY, TIME_TO_LIVE } from '../lambda/contract/table'
import { DRAWING_FILES } from '../seed/local/drawing-files'
import { bundlePageAssets } from '../seed/local/page-assets'
import { BundledFunction } from './bundled-function'
import { DeadLetters } from './dead-letters'
import { ApiDomain, ReadersFront } from './delivery'
import { FEEDS_EVERY, FeedWatch } from './feed-watch'
import type { Files } from './function-bundle'
import { type DomainSize, type Engine, OpenSearchEngine } from './opensearch-engine'
import { Snapshots } from './snapshot'
import { Watching } from './watching'

/** Where `sam local` finds the embedded DynamoDB of `npm run dynamodb`, seen from its containers. */
const LOCAL_ENVIRONMENT = {
  TABLE_NAME: 'quote-search',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://host.docker.internal:8000',
}

/** The search function of each engine. */
const SEARCH_IN_MEMORY = {
  entry: 'search.ts',
  description: 'Answers searches from an index that it keeps in memory; only reads',
  // A whole processor: the index is built at a cold start.
  memorySize: MEMORY_MB.search,
}
const SEARCH_IN_OPENSEARCH = {
  entry: 'search-opensearch.ts',
  description: 'Answers searches from OpenSearch; only reads',
  memorySize: OPENSEARCH_MEMORY_MB.search,
}

/** A snapshot is replaced at least once a day. */
const OLDEST_SNAPSHOT = Duration.days(2)

/** What no route of the API stands for. */
const UNKNOWN_PATHS = ['/', '/{proxy+}']

/** SAM takes the last route of a path for all its methods, so that a page at `/` must not meet `ANY /`. */
const SAM_METHODS = [HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE]

/** What is logged of each request: no query, for it says what somebody looks for. */
const ACCESS_LOG = {
  time: '$context.requestTime',
  id: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  ip: '$context.identity.sourceIp',
  error: '$context.error.message',
  integrationError: '$context.integrationErrorMessage',
}

/** Articles come in over the API, rest in one table, and are searched by a function that only reads. */
export class QuoteSearchStack extends Stack {
  /**
   * @param props.local for `sam local`, default false
   * @param props.keepFirstFeed keeps the feed of the first version, and writes for its functions too, so that they can
   *   take over again; default false
   * @param props.table name of a table that is there, such as one restored; one of the stack's own when left out
   * @param props.stream ARN of that table's stream, which OpenSearch needs
   * @param props.engine which answers searches, default `memory`
   * @param props.domainSize of OpenSearch, default the least
   * @param props.concurrency instances of each function at the same time, reserved of the account's (a new account has none
   *   to reserve); unlimited when left out
   * @param props.domain host that public links name, such as quotes.example; API Gateway's own when left out
   * @param props.report where readers report mistakes, `mailto:` or `https:`, with `{quote}` for the address of the quote's
   *   page; nowhere when left out
   * @param props.feeds addresses of feeds that are watched; none when left out
   * @param props.allowPrivateFeeds lets feeds and their pages be on private networks, default false
   * @param props.certificate ARN of the domain's certificate, with which the stack serves the domain itself; a proxy of yours
   *   does when left out
   * @param props.cloudfront serves the domain through CloudFront, default false
   * @param props.watching makes metrics, alarms and a dashboard, default false
   * @param props.alarmTopic ARN of the SNS topic that alarms tell; none when left out
   * @param props.tracing traces the functions with X-Ray, default false
   * @param props.logQueries logs what is searched for, default false
   */
  constructor(
    scope: Construct,
    id: string,
    props: StackProps & {
      local?: boolean
      keepFirstFeed?: boolean
      table?: string | undefined
      stream?: string | undefined
      engine?: Engine
      domainSize?: DomainSize
      concurrency?: number | undefined
      domain?: string | undefined
      report?: string | undefined
      feeds?: string[]
      allowPrivateFeeds?: boolean
      certificate?: string | undefined
      cloudfront?: boolean
      watching?: boolean
      alarmTopic?: string | undefined
      tracing?: boolean
      logQueries?: boolean
    } = {},
  ) {
    super(scope, id, props)
    const { local = false, keepFirstFeed = false, concurrency, domain, report, certificate } = props
    const { cloudfront = false, watching = false, alarmTopic, tracing = false, logQueries = false } = props
    if (certificate !== undefined && domain === undefined)
      throw new Error('the context certificate needs domain')
    if (cloudfront && certificate === undefined) throw new Error('the context cloudfront needs certificate')
    if (alarmTopic !== undefined && !watching) throw new Error('the context alarmTopic needs watching=true')
    const { engine = 'memory', domainSize = OPENSEARCH } = props
    const inMemory = engine !== 'opensearch'
    const table =
      props.table === undefined
        ? this.#table(keepFirstFeed, engine !== 'memory')
        : this.#givenTable(props.table, props.stream, engine)
    const environment = {
      ...(local ? LOCAL_ENVIRONMENT : { TABLE_NAME: table.tableName }),
      ...(domain !== undefined && { PUBLIC_URL: publicUrl(domain) }),
      ...(report !== undefined && { REPORT_URL: reportUrl(report) }),
      ...(logQueries && { LOG_QUERIES: 'true' }),
      ...(watching && { METRICS: 'true' }),
    }
    const architecture = local ? hostArchitecture() : Architecture.ARM_64
    const traced = tracing ? { tracing: Tracing.ACTIVE } : {}
    const operated = {
      ...(concurrency !== undefined && { reservedConcurrentExecutions: concurrency }),
      ...traced,
    }
    const search = new BundledFunction(this, 'Search', {
      ...(inMemory ? SEARCH_IN_MEMORY : SEARCH_IN_OPENSEARCH),
      environment,
      architecture,
      files: new Map([...pageFiles(), ...drawingFiles()]),
      ...operated,
    })
    const articles = new BundledFunction(this, 'Articles', {
      entry: 'articles.ts',
      description: 'Extracts quotes, and stores and deletes articles',
      environment: { ...environment, ...(keepFirstFeed && { KEEP_FIRST_FORMAT: 'true' }) },
      architecture,
      memorySize: MEMORY_MB.articles,
      ...operated,
    })
    const unknown = new BundledFunction(this, 'Unknown', {
      entry: 'unknown.ts',
      description: 'Answers what no route takes; has no right to anything',
      environment,
      architecture,
      memorySize: MEMORY_MB.unknown,
      files: pageFiles(),
      ...operated,
    })
    if (inMemory) grantRead(table, search)
    else grantGet(table, search)
    grantWrite(table, articles)
    const { api, stage } = this.#api({ search, articles, unknown }, local)
    const alarms = watching
      ? new Watching(this, 'Watching', {
          stage,
          table,
          functions: { search, articles, unknown },
          topicArn: alarmTopic,
        })
      : null
    const deadLetters = new DeadLetters(this, 'DeadLetters')
    alarms?.watchDeadLetters(deadLetters)
    if (engine !== 'memory') {
      const opensearch = new OpenSearchEngine(this, 'OpenSearch', {
        table,
        environment,
        architecture,
        size: domainSize,
        deadLetters,
        ...traced,
      })
      if (!inMemory) opensearch.searchedBy(search)
      alarms?.watchOpenSearch(opensearch.indexer, opensearch.domainName)
      new CfnOutput(this, 'OpenSearchUrl', { value: opensearch.url })
      new CfnOutput(this, 'DeadLetterQueue', { value: deadLetters.queueUrl })
    }
    if (!local && inMemory) {
      const { builder } = new Snapshots(this, 'Snapshots', {
        environment,
        architecture,
        reader: search,
        reserved: concurrency !== undefined,
        deadLetters,
        ...traced,
      })
      grantRead(table, builder)
      alarms?.watchSnapshot(builder, OLDEST_SNAPSHOT)
      new CfnOutput(this, 'SnapshotFunction', { value: builder.functionName })
    }
    const { feeds = [], allowPrivateFeeds = false } = props
    if (feeds.length > 0) {
      const watch = new FeedWatch(this, 'Watch', {
        feeds,
        allowPrivate: allowPrivateFeeds,
        table,
        environment: { ...environment, ...(keepFirstFeed && { KEEP_FIRST_FORMAT: 'true' }) },
        architecture,
        deadLetters,
        ...traced,
      })
      alarms?.watchFeeds(watch.function, FEEDS_EVERY)
      new CfnOutput(this, 'WatchFunction', { value: watch.function.functionName })
    }
    if (domain !== undefined && certificate !== undefined) {
      const { target } = cloudfront
        ? new ReadersFront(this, 'Readers', { stage, domain, certificateArn: certificate })
        : new ApiDomain(this, 'Domain', { api, stage, domain, certificateArn: certificate })
      new CfnOutput(this, 'DomainTarget', {
        value: target,
        description: `What the DNS record of ${domain} leads to`,
      })
    }

    new CfnOutput(this, 'Endpoint', { value: stage.url, description: 'The page and the API' })
    new CfnOutput(this, 'TableName', { value: table.tableName })
  }

  #givenTable(name: string, stream: string | undefined, engine: Engine): ITable {
    if (engine === 'memory') return Table.fromTableName(this, 'Given', name)
    if (stream === undefined) throw new Error('the context engine needs stream, beside table')
    return Table.fromTableAttributes(this, 'Given', { tableName: name, tableStreamArn: stream })
  }

  #table(keepFirstFeed: boolean, streamed: boolean): Table {
    const table = new Table(this, 'Table', {
      partitionKey: { name: PARTITION_KEY, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: TIME_TO_LIVE,
      ...(streamed && { stream: StreamViewType.NEW_IMAGE }),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
      deletionProtection: true,
    })
    if (keepFirstFeed) addFeed(table, FIRST_FEED)
    addFeed(table, FEED)
    return table
  }

  #api(
    functions: { search: IFunction; articles: IFunction; unknown: IFunction },
    local: boolean,
  ): {
    api: HttpApi
    stage: HttpStage
  } {
    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD],
        exposeHeaders: ['Age', 'ETag', 'Retry-After'],
      },
    })
    const integrations = {
      search: new HttpLambdaIntegration('SearchIntegration', functions.search),
      articles: new HttpLambdaIntegration('ArticlesIntegration', functions.articles),
      unknown: new HttpLambdaIntegration('UnknownIntegration', functions.unknown),
    }
    const signed = new HttpIamAuthorizer()
    const routes = ROUTES.flatMap((route) => {
      const added = api.addRoutes({
        path: route.path,
        methods: route.method === 'GET' ? [HttpMethod.GET, HttpMethod.HEAD] : [HttpMethod[route.method]],
        integration: integrations[route.function],
        ...(route.function === 'articles' && { authorizer: signed }),
      })
      if (route.function !== 'articles')
        forEverybody(added, 'Anybody may read: the quotes are of published news.')
      return added
    })
    // A 404 or 405 says what is wrong with anything else. The greedy path does not stand for the root.
    for (const path of UNKNOWN_PATHS) {
      const methods = local && path === '/' ? SAM_METHODS : [HttpMethod.ANY]
      const added = api.addRoutes({ path, methods, integration: integrations.unknown })
      forEverybody(added, 'Answers 404 and 405 alone, by a function that has no right to anything.')
      routes.push(...added)
    }

    const accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: THROTTLES.all,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLogs),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    })
    if (!local) throttleRoutes(stage, routes)
    return { api, stage }
  }
}

/** Says why AWS's rules are not followed that every route asks who calls. */
function forEverybody(routes: readonly HttpRoute[], reason: string): void {
  for (const route of routes)
    Validations.of(route).acknowledge({ id: 'AwsSolutions::AwsSolutions-APIG4', reason })
}

/** Holds writes and unknown requests to less than the rest; a stage takes limits of routes that are there. */
function throttleRoutes(stage: HttpStage, routes: readonly HttpRoute[]): void {
  const limited = [
    ...ROUTES.filter((route) => route.function === 'articles').map(
      ({ method, path }) => [`${method} ${path}`, THROTTLES.articles] as const,
    ),
    ...UNKNOWN_PATHS.map((path) => [`ANY ${path}`, THROTTLES.unknown] as const),
  ]
  const settings = limited.map(([key, { rateLimit, burstLimit }]) => [
    key,
    { ThrottlingRateLimit: rateLimit, ThrottlingBurstLimit: burstLimit },
  ])
  const resource = stage.node.defaultChild as CfnStage
  resource.addPropertyOverride('RouteSettings', Object.fromEntries(settings))
  stage.node.addDependency(...routes)
}

function addFeed(table: Table, { indexName, partitionKey, sortKey, projected }: FeedIndex): void {
  table.addGlobalSecondaryIndex({
    indexName,
    partitionKey: { name: partitionKey, type: AttributeType.STRING },
    sortKey: { name: sortKey, type: AttributeType.STRING },
    projectionType: ProjectionType.INCLUDE,
    nonKeyAttributes: [...projected],
  })
}

/** The files of the page, where the search function finds them. */
function pageFiles(): Files {
  return new Map([...bundlePageAssets()].map(([name, content]) => [join('assets', name), content]))
}

/** What pictures are drawn with, which the search function reads when it draws the first. */
function drawingFiles(): Files {
  const { wasm, font } = DRAWING_FILES
  return new Map([
    ['drawing.wasm', readFileSync(wasm)],
    ['drawing.ttf', readFileSync(font)],
  ])
}

function publicUrl(domain: string): string {
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(domain)) return `https://${domain}`
  throw new Error(`the context domain must be a host such as quotes.example, not ${domain}`)
}

function reportUrl(report: string): string {
  if (/^(?:mailto|https):./.test(report)) return report
  throw new Error(`the context report must begin with mailto: or https:, not ${report}`)
}

/** SAM's containers run on this machine's processor. */
function hostArchitecture(): Architecture {
  return process.arch === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64
}

/** What rights and functions need of a table. */
type TableName = Pick<Table, 'tableArn' | 'tableName'>

function grantGet(table: TableName, grantee: BundledFunction): void {
  grantee.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [table.tableArn] }))
}

function grantRead(table: TableName, grantee: BundledFunction): void {
  grantGet(table, grantee)
  grantee.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: [`${table.tableArn}/index/${FEED.indexName}`],
    }),
  )
}

function grantWrite(table: TableName, grantee: BundledFunction): void {
  grantee.addToRolePolicy(
    new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [table.tableArn] }),
  )
}
