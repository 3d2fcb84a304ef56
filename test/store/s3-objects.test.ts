import { ObjectStoreError } from '../../lambda/store/object-store'
import { type FakeS3, startFakeS3 } from './fake-s3'

let s3: FakeS3
beforeEach(async () => {
  s3 = await startFakeS3()
})
afterEach(() => s3.close())

/** Has the line cut at these calls, counted from 1. */
const cutAt = (...calls: number[]) => {
  s3.fault = (call) => (calls.includes(call) ? -1 : 0)
}

describe('a line to S3 that breaks', () => {
  it('is tried once more for a reader', async () => {
    s3.objects.set('table/a', Buffer.from('content'))
    cutAt(1)
    expect(Buffer.from((await s3.client.get('a'))?.bytes ?? []).toString()).toBe('content')
    expect(s3.calls()).toBe(2)
  })

  it('is given up by a reader when it breaks again', async () => {
    cutAt(1, 2)
    await expect(s3.client.get('a')).rejects.toThrow(ObjectStoreError)
    expect(s3.calls()).toBe(2)
  })

  it('is given up at once by a writer, whose condition may be fulfilled already', async () => {
    cutAt(1)
    await expect(s3.client.put('a', Buffer.from('content'), { absent: true })).rejects.toThrow(
      ObjectStoreError,
    )
    expect(s3.calls()).toBe(1)
    expect(s3.objects.get('table/a')?.toString()).toBe('content')
  })
})
