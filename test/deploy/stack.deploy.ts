import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type DeployedStack, Deployment } from './deployment'
import { describeOnEmulator, type Emulator, startEmulator } from './emulator'
import './localhost-names.cjs'
import { describeArticles } from './steps/articles'
import { describeCorrection } from './steps/correction'
import { describeDestroy } from './steps/destroy'
import { describePages } from './steps/pages'
import { describeRestore } from './steps/restore'
import { describeSecondStack } from './steps/second-stack'
import { describeSnapshot } from './steps/snapshot'
import { describeUpdate } from './steps/update'
import { describeWatch } from './steps/watch'

/** What the steps share; a step finds what those before it left. */
export interface Deployed {
  emulator: Emulator
  deployment: Deployment
  stack: DeployedStack
  dynamodb: DynamoDBClient
}

// A machine that does other things too deploys slowly.
jest.setTimeout(240_000)

describeOnEmulator('the deployed stack', () => {
  let deployed: Deployed

  beforeAll(async () => {
    const emulator = await startEmulator()
    const deployment = new Deployment(emulator)
    const { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION } = emulator.environment
    const dynamodb = new DynamoDBClient({
      endpoint: AWS_ENDPOINT_URL as string,
      region: AWS_REGION as string,
      credentials: {
        accessKeyId: AWS_ACCESS_KEY_ID as string,
        secretAccessKey: AWS_SECRET_ACCESS_KEY as string,
      },
    })
    await deployment.bootstrap()
    deployed = { emulator, deployment, dynamodb, stack: await deployment.deploy() }
  }, 240_000)

  afterAll(async () => {
    deployed?.deployment.remove()
    deployed?.dynamodb.destroy()
    await deployed?.emulator.stop()
  }, 30_000)

  const current = () => deployed
  describePages(current)
  describeArticles(current)
  describeCorrection(current)
  describeSnapshot(current)
  describeWatch(current)
  describeSecondStack(current)
  describeUpdate(current)
  describeRestore(current)
  describeDestroy(current)
})
