import { createHash, createHmac } from 'node:crypto'
import { chainOfCredentials } from '../../../seed/commands/aws-credentials'
import { CredentialsError, signerFor } from '../../../seed/commands/aws-signing'
import { useFolder } from '../../files'

const folder = useFolder()

const ENDPOINT = new URL('https://a1b2c3.execute-api.eu-west-1.amazonaws.com/')
const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret/key' }
const CREDENTIALS = async () => KEYS

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/**
 * The signature that a server expects of a request without a query (AWS, "Create a signed AWS API request"): for
 * API Gateway each part of the path is encoded once more than it is sent.
 */
function expectedSignature(request: Request, body: string, signedHeaders: string, scope: string): string {
  const url = new URL(request.url)
  const values = signedHeaders
    .split(';')
    .map((name) => `${name}:${name === 'host' ? url.host : request.headers.get(name)}\n`)
  const path = url.pathname.split('/').map(encodeURIComponent).join('/')
  const canonical = [request.method, path, '', values.join(''), signedHeaders, sha256(body)].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', request.headers.get('x-amz-date'), scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${KEYS.secretAccessKey}`)
  return hmac(key, toSign).toString('hex')
}

describe('the signature of requests', () => {
  it('is the one that API Gateway expects of a write', async () => {
    const body = JSON.stringify({ text: 'معیشت سنبھل رہی ہے' })
    const sign = signerFor(ENDPOINT, {}, CREDENTIALS)
    const headers = { 'content-type': 'application/json' }
    const request = await sign(new URL('articles/economy~1', ENDPOINT), { method: 'PUT', headers, body })
    const authorization = request.headers.get('authorization') ?? ''
    const [, scope = '', signedHeaders = '', signature] =
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(
        authorization,
      ) ?? []
    const date = request.headers.get('x-amz-date')?.slice(0, 8)
    expect(scope).toBe(`${date}/eu-west-1/execute-api/aws4_request`)
    expect(signature).toBe(expectedSignature(request, body, signedHeaders, scope))
    expect(await request.text()).toBe(body)
  })

  it('carries the token of temporary credentials', async () => {
    const sign = signerFor(ENDPOINT, {}, async () => ({ ...KEYS, sessionToken: 'token' }))
    const request = await sign(new URL('articles/a', ENDPOINT), { method: 'DELETE' })
    expect(request.headers.get('x-amz-security-token')).toBe('token')
  })

  it('is left out for other servers', async () => {
    const local = new URL('http://127.0.0.1:3000/')
    const request = await signerFor(local, {}, CREDENTIALS)(local, { method: 'PUT', body: '{}' })
    expect(request.headers.has('authorization')).toBe(false)
  })

  it('is not given away to a server that is only named like one of AWS', async () => {
    const other = new URL('https://execute-api.eu-west-1.amazonaws.com.example.org/')
    expect((await signerFor(other, {}, CREDENTIALS)(other, {})).headers.has('authorization')).toBe(false)
  })

  it.each([
    'https://bucket.s3.eu-west-1.amazonaws.com/',
    'https://ec2-1-2-3-4.compute.amazonaws.com/',
    'https://a.lambda-url.eu-west-1.on.aws/',
  ])('is not given to other hosts of the same owner: %s', async (address) => {
    const other = new URL(address)
    expect((await signerFor(other, {}, CREDENTIALS)(other, {})).headers.has('authorization')).toBe(false)
  })

  it('goes over https alone, but for an emulator on this machine', async () => {
    expect(() => signerFor(new URL(`http://${ENDPOINT.host}/`), {}, CREDENTIALS)).toThrow(/https only/)
    const emulator = new URL('http://a1b2c3.execute-api.localhost:4566/')
    expect((await signerFor(emulator, {}, CREDENTIALS)(emulator, {})).headers.get('authorization')).toMatch(
      /\/us-east-1\/execute-api\//,
    )
  })

  it('leaves the name and password of an address to be sent as they are', async () => {
    const sign = signerFor(new URL('https://ali:kh%40n@example.org/'), {}, CREDENTIALS)
    const { headers } = await sign(new URL('https://example.org/x'), { method: 'PUT', body: '{}' })
    expect(headers.get('authorization')).toBe(`Basic ${Buffer.from('ali:kh@n').toString('base64')}`)
    expect(() => signerFor(new URL('http://ali:khan@example.org/'), {})).toThrow(CredentialsError)
    expect(() => signerFor(new URL('http://ali:khan@127.0.0.1:3000/'), {})).not.toThrow()
  })

  it('needs credentials, and says how to have them', async () => {
    const sign = signerFor(ENDPOINT, {}, async () => {
      throw new Error('no profile')
    })
    await expect(sign(ENDPOINT, {})).rejects.toThrow(CredentialsError)
    await expect(sign(ENDPOINT, {})).rejects.toThrow(/AWS_PROFILE.*\(no profile\)$/)
  })

  it('asks for credentials at each request, for temporary ones end', async () => {
    let asked = 0
    const sign = signerFor(ENDPOINT, {}, async () => ({ ...KEYS, accessKeyId: `AKID${++asked}` }))
    const authorizations = [await sign(ENDPOINT, {}), await sign(ENDPOINT, {})].map(({ headers }) =>
      headers.get('authorization'),
    )
    expect(authorizations).toEqual([
      expect.stringContaining('Credential=AKID1/'),
      expect.stringContaining('Credential=AKID2/'),
    ])
  })
})

describe('the SDK’s chain of credentials', () => {
  const before = { ...process.env }
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
    process.env.AWS_EC2_METADATA_DISABLED = 'true'
    process.env.AWS_CONFIG_FILE = folder.write('config', '[profile desk]\nregion = eu-west-1\n')
    process.env.AWS_SHARED_CREDENTIALS_FILE = folder.write(
      'credentials',
      '[desk]\naws_access_key_id = AKIDDESK\naws_secret_access_key = desk\n',
    )
  })
  afterAll(() => {
    process.env = before
  })

  it('has those of the environment', async () => {
    process.env.AWS_ACCESS_KEY_ID = 'AKIDENV'
    process.env.AWS_SECRET_ACCESS_KEY = 'env'
    expect(await chainOfCredentials()()).toMatchObject({ accessKeyId: 'AKIDENV', secretAccessKey: 'env' })
  })

  it('has those of a profile', async () => {
    process.env.AWS_PROFILE = 'desk'
    expect(await chainOfCredentials()()).toMatchObject({ accessKeyId: 'AKIDDESK', secretAccessKey: 'desk' })
  })

  it('has none where there are none', async () => {
    process.env.AWS_PROFILE = 'nobody'
    await expect(signerFor(ENDPOINT, {})(ENDPOINT, {})).rejects.toThrow(CredentialsError)
  })
})
