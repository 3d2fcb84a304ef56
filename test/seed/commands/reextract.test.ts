import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { RECORD_FORMAT } from '../../../lambda/store/record'
import { startEmbeddedDynamoDB } from '../../../seed/local/embedded-dynamodb'
import { openLocalServer } from '../../../seed/local/local-server'
import { LOCAL_TABLE_NAME } from '../../../seed/local/local-table'
import { runCommand } from '../../command'
import { useFolder } from '../../files'
import { FIRST_FORMAT_ITEM } from '../../store/golden-items'

const folder = useFolder()

describe('npm run reextract', () => {
  it('stores what an older version stored in today’s format, once, and leaves the rest', async () => {
    const options = { tableName: LOCAL_TABLE_NAME, path: `${folder.path}/data` }
    const before = await startEmbeddedDynamoDB(options)
    for (const id of ['old-1', 'old-2']) {
      const Item = { ...FIRST_FORMAT_ITEM, id: { S: id } }
      await before.client.send(new PutItemCommand({ TableName: LOCAL_TABLE_NAME, Item }))
    }
    await before.close()

    const server = await openLocalServer({ data: options.path })
    const url = await server.listen(0, '127.0.0.1')
    const first = await runCommand('seed/commands/reextract.ts', ['--endpoint', url])
    const second = await runCommand('seed/commands/reextract.ts', ['--endpoint', url])
    await server.close()
    expect(first.errors).toContain('2 stored anew, 0 up to date, 0 deleted meanwhile, 0 failed')
    expect(second.errors).toContain('0 stored anew, 2 up to date, 0 deleted meanwhile, 0 failed')

    const after = await startEmbeddedDynamoDB(options)
    const { Item } = await after.client.send(
      new GetItemCommand({ TableName: LOCAL_TABLE_NAME, Key: { id: { S: 'old-1' } } }),
    )
    expect(JSON.parse(Item?.record?.S ?? '{}')).toMatchObject({
      format: RECORD_FORMAT,
      revision: 4,
      title: 'معیشت',
    })
    await after.close()
  }, 60_000)

  it('leaves alone what somebody writes meanwhile', async () => {
    const server = await openLocalServer({})
    const url = await server.listen(0, '127.0.0.1')
    const put = (body: object, headers: Record<string, string> = {}) =>
      fetch(`${url}/articles/a`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    await put({ text: 'پہلا متن' })
    await put({ text: 'دوسرا متن' })
    expect((await put({ text: 'پہلا متن' }, { 'if-match': '"1"' })).status).toBe(412)
    expect((await put({ text: 'تیسرا متن' }, { 'if-match': '"2"' })).status).toBe(200)
    expect((await put({ text: 'تیسرا متن' }, { 'if-match': 'W/"2"' })).status).toBe(400)
    expect(await (await fetch(`${url}/articles/a`)).json()).toMatchObject({ text: 'تیسرا متن', revision: 3 })
    await server.close()
  })
})
