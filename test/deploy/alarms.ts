import { AwsClient } from 'aws4fetch'
import type { Emulator } from './emulator'

/** The names of all alarms of CloudWatch. */
export async function alarmNames({ endpoint, environment }: Emulator): Promise<string[]> {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_REGION = '' } = environment
  const client = new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    service: 'monitoring',
    region: AWS_REGION,
  })
  const answer = await client.fetch(endpoint.href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=DescribeAlarms&Version=2010-08-01',
  })
  const body = await answer.text()
  if (!answer.ok) throw new Error(`DescribeAlarms: ${answer.status} ${body}`)
  return [...body.matchAll(/<AlarmName>([^<]+)<\/AlarmName>/g)].map(([, name = '']) => name)
}
