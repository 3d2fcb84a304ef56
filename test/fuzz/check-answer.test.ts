import { gzipSync } from 'node:zlib'
import { faultOf } from './check-answer'

const problem = (status: number) => Buffer.from(JSON.stringify({ status }))
const type = { 'content-type': 'application/problem+json; charset=utf-8' }

describe('an answer at fault is', () => {
  it.each([
    ['a server error', { status: 503, headers: type, body: problem(503) }],
    [
      'plain under the name of gzip',
      { status: 404, headers: { ...type, 'content-encoding': 'gzip' }, body: problem(404) },
    ],
    ['no JSON', { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('{') }],
    [
      'no UTF-8',
      { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from([0x22, 0xff, 0x22]) },
    ],
    [
      'an error in plain text',
      { status: 400, headers: { 'content-type': 'text/plain' }, body: Buffer.from('bad') },
    ],
    ['an error of no type', { status: 400, headers: {}, body: Buffer.alloc(0) }],
    ['a 405 that names no method', { status: 405, headers: type, body: problem(405) }],
    ['half a page', { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>') }],
    ['a 304 with a body', { status: 304, headers: {}, body: Buffer.from('x') }],
  ])('%s', (_, answer) => {
    expect(faultOf(answer, false)).not.toBeNull()
  })

  it('not one that keeps to HTTP', () => {
    const headers = { ...type, 'content-encoding': 'gzip' }
    expect(faultOf({ status: 404, headers, body: gzipSync(problem(404)) }, false)).toBeNull()
    expect(
      faultOf({ status: 405, headers: { ...type, allow: 'GET' }, body: Buffer.alloc(0) }, true),
    ).toBeNull()
    expect(faultOf({ status: 204, headers: {}, body: Buffer.alloc(0) }, false)).toBeNull()
  })
})
