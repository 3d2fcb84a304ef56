import { gunzipSync, inflateSync } from 'node:zlib'

/** An answer of the local server or of a function, with its body still as its headers say it is encoded. */
export interface Answered {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/**
 * What is wrong with an answer to any request at all, in words; null when nothing is.
 *
 * @param isHead the answer to HEAD has no body to read
 */
export function faultOf({ status, headers, body }: Answered, isHead: boolean): string | null {
  if (!(status >= 200 && status < 500)) return `status ${status}`
  if (status === 405 && !headers.allow) return 'a 405 without Allow'
  if (isHead || status === 204 || status === 304) return body.length === 0 ? null : 'a body where none may be'
  const text = decoded(headers['content-encoding'], body)
  if (text === null) return `a body that is not ${headers['content-encoding']}`
  return faultOfText(status, headers['content-type'] ?? 'no type', text)
}

function decoded(encoding: string | undefined, body: Buffer): Buffer | null {
  try {
    if (encoding === undefined) return body
    return encoding === 'gzip' ? gunzipSync(body) : encoding === 'deflate' ? inflateSync(body) : null
  } catch {
    return null
  }
}

function faultOfText(status: number, type: string, text: Buffer): string | null {
  if (/^application\/(?:\w+\+)?json/.test(type)) {
    const content = parsed(text)
    if (content === undefined) return `${type} that is no JSON`
    if (status < 400) return null
    if (!type.startsWith('application/problem+json')) return `status ${status} as ${type}`
    return (content as { status: unknown } | null)?.status === status ? null : 'a problem of another status'
  }
  if (type.startsWith('text/html'))
    return text.toString().endsWith('</html>') ? null : 'a page without its end'
  return status < 400 && /^(?:text\/(?:css|javascript|plain)|font\/|image\/|application\/xml)/.test(type)
    ? null
    : `status ${status} as ${type}`
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
  } catch {
    return undefined
  }
}
