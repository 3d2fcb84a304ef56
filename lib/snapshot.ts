import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Architecture, Tracing } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { MEMORY_MB, SNAPSHOT_MINUTES } from '../lambda/contract/deployed-limits'
import { BundledFunction } from './bundled-function'
import { calledEvery, type DeadLetters } from './dead-letters'

/** How often is looked whether enough has changed for a new snapshot. */
const EVERY = Duration.minutes(SNAPSHOT_MINUTES)
/** The longest that Lambda lets a function run. */
const TIMEOUT = Duration.minutes(15)
/** A snapshot is replaced at least once a day, so what is older than this was left behind. */
const EXPIRATION = Duration.days(14)

/** Snapshots of the index: a bucket, and the function that makes them for the search function to begin with. */
export class Snapshots extends Construct {
  readonly builder: BundledFunction

  /**
   * @param props.environment of the builder, beside the bucket
   * @param props.reader the function that opens snapshots, and may do nothing else with them
   */
  constructor(
    scope: Construct,
    id: string,
    props: {
      environment: Record<string, string>
      architecture: Architecture
      reader: BundledFunction
      /** Keeps one instance for the builder of the account's; without, two may run at once and one of them is in vain. */
      reserved: boolean
      /** Where runs go that failed. */
      deadLetters: DeadLetters
      /** Whether X-Ray traces the builder; not when left out. */
      tracing?: Tracing
    },
  ) {
    super(scope, id)
    const { environment, architecture, reader, reserved, deadLetters, tracing } = props
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ expiration: EXPIRATION }],
      // CloudFormation removes no bucket that holds anything; this one empties itself.
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.builder = new BundledFunction(this, 'Builder', {
      entry: 'snapshot.ts',
      description: 'Packs the index into a snapshot that the search function opens',
      environment: { ...environment, SNAPSHOT_BUCKET: bucket.bucketName },
      architecture,
      memorySize: MEMORY_MB.snapshot,
      timeout: TIMEOUT,
      ...calledEvery(EVERY, deadLetters),
      ...(reserved && { reservedConcurrentExecutions: 1 }),
      ...(tracing && { tracing }),
    })
    const objects = bucket.arnForObjects('*')
    reader.addEnvironment('SNAPSHOT_BUCKET', bucket.bucketName)
    reader.addToRolePolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: [objects] }))
    this.builder.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        resources: [objects],
      }),
    )
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions::AwsSolutions-S1',
      reason:
        'Two functions of the stack alone may read it, what they read is public, and a log would cost more.',
    })
    for (const role of [reader, this.builder]) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${idOf(bucket)}.Arn>/*]`,
        reason: 'A snapshot has a new name each time; the bucket holds nothing else.',
      })
    }
    new Rule(this, 'Schedule', {
      description: 'Looks whether enough has changed for a new snapshot',
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaTarget(this.builder, { retryAttempts: 0, deadLetterQueue: deadLetters })],
    })
  }
}

function idOf(bucket: Bucket): string {
  return Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket)
}
