import { canonicalAddress, sameSite } from '../../lambda/ingest/canonical-address'

describe('the canonical form of an address', () => {
  it.each([
    'https://example.org/a',
    'http://example.org/a',
    'https://www.example.org/a',
    'https://EXAMPLE.org/a/',
    'https://example.org/a#part',
    'https://example.org/a?utm_source=x&utm_medium=y&fbclid=z&gclid=1',
    'https://example.org/a/?UTM_Campaign=x',
  ])('is one for %s', (address) => {
    expect(canonicalAddress(address)).toBe('https://example.org/a')
  })

  it('keeps what tells pages apart', () => {
    const addresses = ['/a', '/A', '/b', '/a?id=1', '/a?id=2', '/a/b', '/', '/?p=1'].map(
      (path) => `https://example.org${path}`,
    )
    const others = ['https://m.example.org/a', 'https://example.com/a', 'https://example.org:8443/a']
    const all = [...addresses, ...others]
    expect(new Set(all.map(canonicalAddress)).size).toBe(all.length)
  })

  it('takes parameters in any order', () => {
    expect(canonicalAddress('https://example.org/?b=2&a=1')).toBe(
      canonicalAddress('https://example.org/?a=1&b=2'),
    )
  })
})

describe('one site', () => {
  it('is one host, whether for telephones or not', () => {
    expect(sameSite('https://www.example.org/a', 'http://m.example.org/b')).toBe(true)
    expect(sameSite('https://example.org/a', 'https://example.org.other.example/a')).toBe(false)
    expect(sameSite('https://blog.example.org/a', 'https://example.org/a')).toBe(false)
  })
})
