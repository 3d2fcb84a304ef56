import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What may go wrong with one call of DynamoDB. */
export const FAULTS = ['refused', 'answer lost', 'throttled', 'broken', 'silent'] as const
export type Fault = (typeof FAULTS)[number]

export interface FaultyProxy {
  endpoint: string
  /** Calls since the last plan. */
  readonly calls: number
  /** From now on, the calls from the `first` to the `last` (counted from 1) go wrong. */
  plan(fault: Fault, first: number, last: number): void
  /** From now on every n-th call goes wrong, in all ways by turns. */
  everyNth(n: number): void
  close(): Promise<void>
}

/** A proxy in front of a DynamoDB that lets chosen calls go wrong. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  let faultOf: (call: number) => Fault | null = () => null
  let calls = 0
  const server = createServer(async (incoming, outgoing) => {
    const call = ++calls
    const body = await buffer(incoming)
    const fault = faultOf(call)
    if (fault !== null) await misbehave(fault, target, incoming, body, outgoing)
    else await forward(target, incoming, body, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get calls() {
      return calls
    },
    plan(fault, first, last) {
      faultOf = (call) => (call >= first && call <= last ? fault : null)
      calls = 0
    },
    everyNth(n) {
      faultOf = (call) => (call % n === 0 ? (FAULTS[(call / n) % FAULTS.length] as Fault) : null)
      calls = 0
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function misbehave(
  fault: Fault,
  target: string,
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
): Promise<void> {
  switch (fault) {
    case 'refused':
      outgoing.destroy()
      return
    case 'answer lost':
      await call(target, incoming, body)
      outgoing.destroy()
      return
    case 'throttled':
      return refuse(outgoing, 400, 'com.amazon.coral.availability#ThrottlingException')
    case 'broken':
      return refuse(outgoing, 500, 'com.amazonaws.dynamodb.v20120810#InternalServerError')
    case 'silent':
      // The caller's time limit ends it.
      return
  }
}

function refuse(outgoing: ServerResponse, status: number, type: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
  outgoing.end(JSON.stringify({ __type: type, message: 'by plan' }))
}

async function forward(target: string, incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse) {
  const { answer, answerBody } = await call(target, incoming, body)
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answerBody)
}

async function call(target: string, { method, headers, url }: IncomingMessage, body: Buffer) {
  const outgoing = request(new URL(url ?? '/', target), { ...(method && { method }), headers })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject)
  })
  outgoing.end(body)
  const answer = await answered
  return { answer, answerBody: await buffer(answer) }
}
