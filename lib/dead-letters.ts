import { Duration, Validations } from 'aws-cdk-lib'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/**
 * Keeps, for as long as SQS does, what a function failed at that a schedule or the table's stream calls: nobody waits for its
 * answer. It costs nothing while it is empty.
 */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    Validations.of(this).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SQS3',
      reason: 'It is where dead letters go.',
    })
  }
}

/**
 * How a function is called that a schedule starts: once each time, for the next time does what is left, and a second try
 * at once would only fail again. One that must wait longer than `every` for its turn is given up.
 */
export function calledEvery(every: Duration, deadLetters: DeadLetters) {
  return { retryAttempts: 0, maxEventAge: every, onFailure: new SqsDestination(deadLetters) } as const
}
