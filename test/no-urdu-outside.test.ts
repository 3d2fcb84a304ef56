import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

/** Where Urdu may stand: the language packs and the strings of the interface. */
const HOMES = [/^lambda\/language\//, /^lambda\/pages\/strings-\w+\.ts$/]

/** Files outside them with the reason for their Urdu. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'seed/local/local.ts': 'prints an example of a search in the language of the seed article',
}

const ARABIC_SCRIPT = /[\u0600-\u06FF]/

const files = ['lambda', 'lib', 'seed'].flatMap((folder) =>
  readdirSync(join(__dirname, '..', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`),
)

/** The code of a file without its comments, which may cite Urdu. */
function codeOf(file: string): string {
  const source = readFileSync(join(__dirname, '..', file), 'utf8')
  return ARABIC_SCRIPT.test(source)
    ? transformSync(source, { loader: 'ts', charset: 'utf8', legalComments: 'none', minifyWhitespace: true })
        .code
    : source
}

function writesUrdu(file: string): boolean {
  return ARABIC_SCRIPT.test(codeOf(file))
}

describe('code outside the language packs', () => {
  it('is found, and its comments are told from it', () => {
    expect(writesUrdu('lambda/language/urdu/fold.ts')).toBe(true)
    expect(readFileSync(join(__dirname, '..', 'lambda/quotes/quote.ts'), 'utf8')).toMatch(ARABIC_SCRIPT)
    expect(writesUrdu('lambda/quotes/quote.ts')).toBe(false)
  })

  it('has no letter or sign of Urdu', () => {
    const outside = files.filter((file) => !HOMES.some((home) => home.test(file)) && writesUrdu(file))
    expect(outside).toEqual(Object.keys(EXCEPTIONS))
  })
})
