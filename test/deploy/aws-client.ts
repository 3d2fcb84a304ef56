import { AwsClient } from 'aws4fetch'
import type { Emulator } from './emulator'

/** A client that signs for a service of the emulator. */
export function awsClient({ environment }: Emulator, service: string): AwsClient {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_REGION = '' } = environment
  return new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    service,
    region: AWS_REGION,
  })
}
