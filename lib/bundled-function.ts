import { join } from 'node:path'
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { type Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { Charset, NodejsFunction, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

/** API Gateway gives up after 30 s; the function's own answer should come before. */
const TIMEOUT = Duration.seconds(29)

/** A function of `lambda/`, bundled by the local esbuild with everything that it imports. */
export class BundledFunction extends NodejsFunction {
  constructor(
    scope: Construct,
    id: string,
    props: {
      entry: string
      description: string
      environment: Record<string, string>
      memorySize: number
      architecture: Architecture
      /** Commands that add to the folder of the bundle, run in the project's folder. */
      addToBundle?: (folder: string) => string[]
    },
  ) {
    const root = join(import.meta.dirname, '..')
    const { addToBundle = () => [], ...functionProps } = props
    super(scope, id, {
      ...functionProps,
      entry: join(root, 'lambda', props.entry),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      timeout: TIMEOUT,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        sourceMap: true,
        sourceMapMode: SourceMapMode.DEFAULT,
        sourcesContent: false,
        charset: Charset.UTF8,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (_, folder) => [`cd '${root}'`, ...addToBundle(folder)],
        },
        bundleAwsSDK: true,
        forceDockerBundling: false,
        // Some CommonJS dependencies call require for Node.js's own modules.
        banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
      },
      logGroup: new LogGroup(scope, `${id}Logs`, {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    })
  }
}
