import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { ROUTES } from '../../lambda/contract/routes'
import { LOCAL_TABLE_NAME } from '../../seed/local/local-table'
import { useEmbeddedTable } from '../embedded-table'
import { apiGatewayEvent } from './api-gateway-event'
import { synthesize } from './synthesized'

interface Resource {
  Type: string
  Properties: Record<string, unknown>
  Metadata?: Record<string, string>
}

/** What `sam local start-api` reads: the template file and the assets beside it. */
let folder: string
let resources: Record<string, Resource>

beforeAll(() => {
  const { folder: written, template } = synthesize({ local: true })
  folder = written
  resources = template.toJSON().Resources
}, 60_000)

function ofType(type: string): [string, Resource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type)
}

function functionNamed(start: string): Resource {
  const [, resource] = ofType('AWS::Lambda::Function').find(([id]) => id.startsWith(start)) ?? []
  if (resource === undefined) throw new Error(`no function ${start}`)
  return resource
}

function bundleOf(start: string): string {
  const asset = functionNamed(start).Metadata?.['aws:asset:path']
  return join(folder, asset ?? 'no asset', 'index.mjs')
}

describe('the template that sam local runs', () => {
  it.each(['Search', 'Articles'])('names the code of %s beside itself, with its handler', (name) => {
    expect(functionNamed(name).Properties.Handler).toBe('index.handler')
    expect(existsSync(bundleOf(name))).toBe(true)
    expect(readFileSync(bundleOf(name), 'utf8')).toMatch(/export\s*\{[^}]*\bas handler\b/)
  })

  it.each(['Search', 'Articles'])('hands %s an environment without anything to resolve', (name) => {
    expect(functionNamed(name).Properties.Environment).toEqual({
      Variables: {
        TABLE_NAME: LOCAL_TABLE_NAME,
        AWS_ENDPOINT_URL_DYNAMODB: 'http://host.docker.internal:8000',
        NODE_OPTIONS: '--enable-source-maps',
      },
    })
  })

  it('gives every route an integration with its function, for SAM skips those without', () => {
    const integrations = new Map(ofType('AWS::ApiGatewayV2::Integration'))
    const routes = ofType('AWS::ApiGatewayV2::Route')
    const heads = ROUTES.filter(({ method }) => method === 'GET').length
    // What no route takes: the other four methods of the root, and every other path.
    expect(routes).toHaveLength(ROUTES.length + heads + 5)
    for (const [, { Properties }] of routes) {
      const target = JSON.stringify(Properties.Target)
      const [, integration] = [...integrations].find(([id]) => target.includes(id)) ?? []
      const key = String(Properties.RouteKey).replace(/^HEAD /, 'GET ')
      const route = ROUTES.find(({ method, path }) => `${method} ${path}` === key)
      const owner = { search: 'Search', articles: 'Articles', unknown: 'Unknown' }[
        route?.function ?? 'unknown'
      ]
      expect(JSON.stringify(integration?.Properties.IntegrationUri)).toMatch(
        new RegExp(`"${owner}[0-9A-F]+"`),
      )
    }
  })

  it('leaves the page its path, for SAM hands all methods of a path to the last route that has it', () => {
    const keys = ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties.RouteKey)
    expect(keys).toContain('GET /')
    expect(keys).not.toContain('ANY /')
  })
})

describe('the bundles, run as Lambda runs them', () => {
  const table = useEmbeddedTable()

  async function invoke(
    name: string,
    events: unknown[],
    environment: Record<string, string> = {},
  ): Promise<APIGatewayProxyStructuredResultV2[]> {
    const child = spawn(process.execPath, [join(__dirname, 'invoke-bundle.mjs'), bundleOf(name)], {
      env: {
        PATH: process.env.PATH,
        TABLE_NAME: table.tableName,
        AWS_ENDPOINT_URL_DYNAMODB: table.database.endpoint,
        ...environment,
      },
    })
    child.stdin.end(JSON.stringify(events))
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
    if (output === '') throw new Error(errors)
    return JSON.parse(output)
  }

  it('stores an article with one function and finds its quote with the other', async () => {
    const body = {
      text: 'اسد عمر نے کہا کہ ’معیشت اب سنبھل رہی ہے اور مہنگائی کم ہو گی۔‘',
      source: 'روزنامہ',
    }
    const [stored, refused] = await invoke('Articles', [
      apiGatewayEvent('PUT', '/articles/economy', { body }),
      apiGatewayEvent('PUT', '/articles/economy', { body: {} }),
    ])
    expect(stored).toMatchObject({ statusCode: 201, isBase64Encoded: false })
    expect(refused).toMatchObject({ statusCode: 422 })

    const query = `q=${encodeURIComponent('معیشت')}`
    const [found, article, missing] = await invoke('Search', [
      apiGatewayEvent('GET', '/search', { query }),
      apiGatewayEvent('GET', '/articles/economy'),
      apiGatewayEvent('GET', '/nowhere'),
    ])
    expect(found?.statusCode).toBe(200)
    expect(JSON.parse(found?.body ?? '')).toMatchObject({
      total: 1,
      hits: [{ text: 'معیشت اب سنبھل رہی ہے اور مہنگائی کم ہو گی۔', speaker: { name: 'اسد عمر' } }],
    })
    expect(JSON.parse(article?.body ?? '')).toMatchObject({ id: 'economy', ...body })
    expect(missing?.statusCode).toBe(404)
  })

  it('serves the page and its files, binary ones and compressed ones encoded for API Gateway', async () => {
    const [page] = await invoke('Search', [apiGatewayEvent('GET', '/')])
    expect(page).toMatchObject({ statusCode: 200, isBase64Encoded: false })
    const html = page?.body ?? ''
    const [font] = /\/assets\/[^"]*\.woff2/.exec(html) ?? []
    const [script] = /\/assets\/page\.[^"]*\.js/.exec(html) ?? []
    const compressed = apiGatewayEvent('GET', script ?? '')
    compressed.headers['accept-encoding'] = 'gzip, deflate, br'
    const answers = await invoke('Search', [apiGatewayEvent('GET', font ?? ''), compressed])
    expect(answers[0]).toMatchObject({ isBase64Encoded: true, headers: { 'content-type': 'font/woff2' } })
    expect(
      Buffer.from(answers[0]?.body ?? '', 'base64')
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2')
    expect(answers[1]).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } })
    expect(gunzipSync(Buffer.from(answers[1]?.body ?? '', 'base64')).toString()).toContain('addEventListener')
    expect(html).not.toContain('href="/add"')
  })

  it('takes a name in the path as API Gateway hands it on, decoded or not', async () => {
    const body = { text: 'اسد عمر نے کہا کہ ’معیشت اب سنبھل رہی ہے اور مہنگائی کم ہو گی۔‘' }
    await invoke('Articles', [apiGatewayEvent('PUT', '/articles/economy', { body })])
    const answers = await invoke('Search', [
      apiGatewayEvent('GET', '/speaker/اسد عمر'),
      apiGatewayEvent('GET', `/speaker/${encodeURIComponent('اسد عمر')}`),
    ])
    for (const answer of answers) expect(answer.body).toContain('<h1><bdi lang="ur">اسد عمر</bdi></h1>')
  })

  it('answers the requests that the routes have no method for, as the local server does', async () => {
    const [page, search, posted, patched, extract] = await invoke('Search', [
      apiGatewayEvent('HEAD', '/'),
      apiGatewayEvent('HEAD', '/search'),
      apiGatewayEvent('POST', '/', { body: {} }),
      apiGatewayEvent('PATCH', '/articles/economy', { body: {} }),
      apiGatewayEvent('HEAD', '/extract'),
    ])
    expect(page).toMatchObject({ statusCode: 200, body: '' })
    expect(search).toMatchObject({ statusCode: 200, body: '' })
    expect(posted).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } })
    expect(patched).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD, PUT, DELETE' } })
    expect(extract).toMatchObject({ statusCode: 405, headers: { allow: 'POST' } })
  })

  it('answers whatever an event holds that Request would refuse', async () => {
    const odd: [string, (event: ReturnType<typeof apiGatewayEvent>) => object][] = [
      ['a GET with a body', () => ({ body: '{"a":1}' })],
      ['a GET with a body in base64', () => ({ body: 'e30=', isBase64Encoded: true })],
      ['a cookie in letters outside Latin', () => ({ cookies: ['زبان=اردو', 'a=\u0000'] })],
      [
        'a header in letters outside Latin',
        ({ headers }) => ({ headers: { ...headers, 'x-name': 'اردو\ud800' } }),
      ],
      [
        'a header with a line break',
        ({ headers }) => ({ headers: { ...headers, 'x-a': 'a\r\nb', 'x b': 'c' } }),
      ],
      ['a malformed escape in the query', () => ({ rawQueryString: 'q=%E0%A4%A&q=%' })],
      ['a hash in the query', () => ({ rawQueryString: 'q=a#b' })],
      ['a malformed escape in the path', () => ({ rawPath: '/quotes/%E0%A4%A' })],
      ['a question mark in the path', () => ({ rawPath: '/quotes/a?b#c\\d' })],
      ['no slash in the path', () => ({ rawPath: '' })],
      ...['TRACE', 'CONNECT', 'a b'].map((method): (typeof odd)[number] => [
        `the method ${method}`,
        ({ requestContext }) => ({
          requestContext: { ...requestContext, http: { ...requestContext.http, method } },
        }),
      ]),
    ]
    const events = odd.map(([, change]) => {
      const event = apiGatewayEvent('GET', '/search')
      return { ...event, ...change(event) }
    })
    const answers = await invoke('Search', events)
    expect(answers.map(({ statusCode }, i) => [odd[i]?.[0], statusCode])).toEqual([
      ['a GET with a body', 200],
      ['a GET with a body in base64', 200],
      ['a cookie in letters outside Latin', 200],
      ['a header in letters outside Latin', 200],
      ['a header with a line break', 200],
      ['a malformed escape in the query', 400],
      ['a hash in the query', 200],
      ['a malformed escape in the path', 404],
      ['a question mark in the path', 404],
      ['no slash in the path', 200],
      ['the method TRACE', 405],
      ['the method CONNECT', 405],
      ['the method a b', 405],
    ])
    for (const { headers, body } of answers) {
      const type = String(headers?.['content-type'])
      if (type.startsWith('text/html')) continue
      expect(type).toMatch(/json/)
      expect(() => JSON.parse(body ?? '')).not.toThrow()
    }
  })

  it('reads a body that comes in base64, and says what is wrong with one that is none', async () => {
    const body = JSON.stringify({ text: 'اسد عمر نے کہا کہ ’معیشت اب سنبھل رہی ہے اور مہنگائی کم ہو گی۔‘' })
    const event = apiGatewayEvent('POST', '/extract', { body: {} })
    const answers = await invoke('Articles', [
      { ...event, body: Buffer.from(body).toString('base64'), isBase64Encoded: true },
      { ...event, body: '*not base64*', isBase64Encoded: true },
      { ...event, body: undefined },
    ])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 400, 400])
    for (const { body } of answers.slice(1)) expect(JSON.parse(body ?? '')).toMatchObject({ status: 400 })
  })

  it('makes links of API Gateway’s host, or of the public address, and believes no proxy', async () => {
    const text = 'اسد عمر نے کہا کہ ’معیشت اب سنبھل رہی ہے اور مہنگائی کم ہو گی۔‘'
    const [stored] = await invoke('Articles', [apiGatewayEvent('PUT', '/articles/links', { body: { text } })])
    const [quote] = JSON.parse(stored?.body ?? '').quotes
    const event = apiGatewayEvent('GET', `/q/${quote.id}`)
    event.headers = { ...event.headers, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }
    const [plain] = await invoke('Search', [event])
    const [named] = await invoke('Search', [event], { PUBLIC_URL: 'https://quotes.example' })
    const canonical = (answer: typeof plain) => /rel="canonical" href="([^"]*)"/.exec(answer?.body ?? '')?.[1]
    expect(canonical(plain)).toBe(`https://${event.requestContext.domainName}/q/${quote.id}`)
    expect(canonical(named)).toBe(`https://quotes.example/q/${quote.id}`)
  })

  it('answers 503 with Retry-After when the database cannot be reached', async () => {
    const child = spawn(process.execPath, [join(__dirname, 'invoke-bundle.mjs'), bundleOf('Search')], {
      env: { PATH: process.env.PATH, TABLE_NAME: 'any', AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9' },
    })
    child.stdin.end(JSON.stringify([apiGatewayEvent('GET', '/search', { query: 'q=x' })]))
    const [answer] = JSON.parse(await text(child.stdout))
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } })
  })
})
