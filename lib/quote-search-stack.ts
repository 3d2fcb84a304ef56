import { join } from 'node:path'
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Architecture, type IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { ROUTES } from '../lambda/contract/routes'
import { CHANGE_FEED, PARTITION_KEY, TIME_TO_LIVE } from '../lambda/contract/table'
import { bundlePageAssets } from '../seed/local/page-assets'
import { BundledFunction } from './bundled-function'
import type { Files } from './function-bundle'

/** Where `sam local` finds the embedded DynamoDB of `npm run dynamodb`, seen from its containers. */
const LOCAL_ENVIRONMENT = {
  TABLE_NAME: 'quote-search',
  AWS_ENDPOINT_URL_DYNAMODB: 'http://host.docker.internal:8000',
}

/** Requests a second over all clients, and in a burst: far above a newsroom, far below a large bill. */
const THROTTLE = { rateLimit: 100, burstLimit: 200 }

/** Articles come in over the API, rest in one table, and are searched by a function that only reads. */
export class QuoteSearchStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { local?: boolean } = {}) {
    super(scope, id, props)
    const table = this.#table()
    const environment = props.local ? LOCAL_ENVIRONMENT : { TABLE_NAME: table.tableName }
    const architecture = props.local ? hostArchitecture() : Architecture.ARM_64
    const search = new BundledFunction(this, 'Search', {
      entry: 'search.ts',
      description: 'Answers searches from an index that it keeps in memory; only reads',
      environment,
      architecture,
      // 1,769 MB is one whole processor (AWS Lambda, "Configure memory"): the index is built at a cold start.
      memorySize: 1769,
      files: pageFiles(),
    })
    const articles = new BundledFunction(this, 'Articles', {
      entry: 'articles.ts',
      description: 'Extracts quotes, and stores and deletes articles',
      environment,
      architecture,
      memorySize: 512,
    })
    grantRead(table, search)
    grantWrite(table, articles)
    const url = this.#api({ search, articles })

    new CfnOutput(this, 'Endpoint', { value: url, description: 'The page and the API' })
    new CfnOutput(this, 'TableName', { value: table.tableName })
  }

  #table(): Table {
    const { indexName, partitionKey, sortKey, projected } = CHANGE_FEED
    const table = new Table(this, 'Table', {
      partitionKey: { name: PARTITION_KEY, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: TIME_TO_LIVE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: partitionKey, type: AttributeType.STRING },
      sortKey: { name: sortKey, type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...projected],
    })
    return table
  }

  #api(functions: { search: IFunction; articles: IFunction }): string {
    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: ['*'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD],
        exposeHeaders: ['Age', 'Retry-After'],
      },
    })
    const integrations = {
      search: new HttpLambdaIntegration('SearchIntegration', functions.search),
      articles: new HttpLambdaIntegration('ArticlesIntegration', functions.articles),
    }
    const signed = new HttpIamAuthorizer()
    for (const route of ROUTES) {
      api.addRoutes({
        path: route.path,
        methods: [HttpMethod[route.method]],
        integration: integrations[route.function],
        ...(route.function === 'articles' && { authorizer: signed }),
      })
    }
    // Anything else gets the search function's 404 or 405, which say what is wrong.
    api.addRoutes({ path: '/{proxy+}', methods: [HttpMethod.ANY], integration: integrations.search })

    const accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: { destination: new LogGroupLogDestination(accessLogs) },
    })
    return stage.url
  }
}

/** The files of the page, where the search function finds them. */
function pageFiles(): Files {
  return new Map([...bundlePageAssets()].map(([name, content]) => [join('assets', name), content]))
}

/** SAM's containers run on this machine's processor. */
function hostArchitecture(): Architecture {
  return process.arch === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64
}

function grantRead(table: Table, grantee: BundledFunction): void {
  grantee.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [table.tableArn] }))
  grantee.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: [`${table.tableArn}/index/${CHANGE_FEED.indexName}`],
    }),
  )
}

function grantWrite(table: Table, grantee: BundledFunction): void {
  grantee.addToRolePolicy(
    new PolicyStatement({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], resources: [table.tableArn] }),
  )
}
