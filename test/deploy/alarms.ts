import { awsClient } from './aws-client'
import type { Emulator } from './emulator'

/** The names of all alarms of CloudWatch. */
export async function alarmNames(emulator: Emulator): Promise<string[]> {
  const answer = await awsClient(emulator, 'monitoring').fetch(emulator.endpoint.href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=DescribeAlarms&Version=2010-08-01',
  })
  const body = await answer.text()
  if (!answer.ok) throw new Error(`DescribeAlarms: ${answer.status} ${body}`)
  return [...body.matchAll(/<AlarmName>([^<]+)<\/AlarmName>/g)].map(([, name = '']) => name)
}
