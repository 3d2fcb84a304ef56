import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import {
  type Architecture,
  Code,
  type EventInvokeConfigOptions,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundleFunction, type Files } from './function-bundle'

/** API Gateway gives up after 30 s; the function's own answer should come before. */
const TIMEOUT = Duration.seconds(29)

/** A function of `lambda/`, bundled with everything that it imports. */
export class BundledFunction extends LambdaFunction {
  constructor(
    scope: Construct,
    id: string,
    props: EventInvokeConfigOptions & {
      entry: string
      description: string
      environment: Record<string, string>
      memorySize: number
      architecture: Architecture
      /** Instances at the same time; unlimited when left out. */
      reservedConcurrentExecutions?: number
      /** Whether X-Ray traces it; not when left out. */
      tracing?: Tracing
      /** 29 s when left out: API Gateway gives up after 30. */
      timeout?: Duration
      /** What lies beside the code. */
      files?: Files
    },
  ) {
    const { entry, files = new Map(), ...functionProps } = props
    const folder = writeFiles(new Map([...bundleFunction(entry), ...files]))
    super(scope, id, {
      ...functionProps,
      // Staged, which is copied, while the function is made.
      code: Code.fromAsset(folder),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      timeout: props.timeout ?? TIMEOUT,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      logGroup: new LogGroup(scope, `${id}Logs`, {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    })
    rmSync(folder, { recursive: true })
    acknowledge(this, props.tracing)
  }
}

/** What AWS's rules find in a function, and why it stays. */
function acknowledge(scope: BundledFunction, tracing: Tracing = Tracing.DISABLED): void {
  Validations.of(scope).acknowledge({
    id: 'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    reason: 'The managed policy lets a function write its log, and nothing else.',
  })
  if (tracing === Tracing.DISABLED) return
  Validations.of(scope).acknowledge({
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason: 'Traces go to X-Ray, which has no resources to name; the table is named in full.',
  })
}

/** Writes files into a new folder, and gives its path. */
function writeFiles(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'quote-search-bundle-'))
  for (const [name, content] of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}
