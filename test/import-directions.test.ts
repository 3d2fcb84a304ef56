import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** The layers from the ground up: a file imports from its own layer or from one below. */
const LAYERS = [
  'lambda/contract',
  'lambda/language',
  'lambda/quotes',
  'lambda/store',
  'lambda/search',
  'lambda/ingest',
  'lambda/http',
  'lambda/pages',
  'lambda/runtime',
  'lambda',
  'seed',
]

/** All that `lib` may know of the functions: constants, without an SDK. */
const CONSTANTS = ['deployed-limits', 'metrics', 'routes', 'security-headers', 'table', 'watched-feeds'].map(
  (name) => `lambda/contract/${name}`,
)

interface Import {
  from: string
  to: string
}

const imports = ['lib', 'lambda', 'seed'].flatMap((folder) => sourceFiles(folder).flatMap(importsOf))

function sourceFiles(folder: string): string[] {
  return readdirSync(join(__dirname, '..', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`)
}

/** What a file imports: paths from the project's root for its own files, names for packages. */
function importsOf(from: string): Import[] {
  const code = readFileSync(join(__dirname, '..', from), 'utf8')
  const specifiers = code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...specifiers].map(([, to = '']) => ({
    from,
    to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to,
  }))
}

function layerOf(path: string): number {
  const folder = dirname(path)
  return LAYERS.findIndex((layer) =>
    layer === 'lambda' ? folder === 'lambda' : folder === layer || folder.startsWith(`${layer}/`),
  )
}

function importing(name: RegExp): string[] {
  return [...new Set(imports.filter(({ to }) => name.test(to)).map(({ from }) => from))]
}

describe('imports', () => {
  it('are found', () => {
    expect(imports).toContainEqual({ from: 'lambda/search.ts', to: 'lambda/http/app' })
    expect(layerOf('lambda/http/app')).toBeGreaterThan(layerOf('lambda/quotes/extract'))
  })

  it('run down the layers only', () => {
    const own = imports.filter(({ from, to }) => layerOf(from) >= 0 && /^(lambda|seed|lib)\//.test(to))
    expect(own.filter(({ from, to }) => layerOf(to) < 0 || layerOf(to) > layerOf(from))).toEqual([])
  })

  it('run in no circle', () => {
    const targets = new Map<string, string[]>()
    for (const { from, to } of imports) {
      const file = from.replace(/\.ts$/, '')
      targets.set(file, [...(targets.get(file) ?? []), to])
    }
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '))
      if (path.includes(file) || done.has(file)) return
      for (const target of targets.get(file) ?? []) follow(target, [...path, file])
      done.add(file)
    }
    for (const file of targets.keys()) follow(file, [])
    expect(circles).toEqual([])
  })

  it('bring constants alone from the functions into the infrastructure', () => {
    const brought = imports.filter(({ from, to }) => from.startsWith('lib/') && to.startsWith('lambda/'))
    expect(brought.map(({ to }) => to).filter((to) => !CONSTANTS.includes(to))).toEqual([])
    expect(imports.filter(({ from }) => CONSTANTS.includes(from.replace(/\.ts$/, '')))).toEqual([])
  })

  it('name MiniSearch in the index in memory alone', () => {
    expect(importing(/^minisearch/).filter((file) => !file.startsWith('lambda/search/memory/'))).toEqual([])
  })

  it('bring no engine into what every engine shares, or into another: the port, queries, speakers', () => {
    for (const engine of ['lambda/search/memory/', 'lambda/search/opensearch/']) {
      const others = imports.filter(
        ({ from }) => /^lambda\/(search|http|pages)\//.test(from) && !from.startsWith(engine),
      )
      expect(others.filter(({ to }) => to.startsWith(engine))).toEqual([])
    }
  })

  it('name the AWS SDK in the store, in the embedded database and where commands sign alone', () => {
    const users = importing(/^@aws-sdk\//).filter((file) => !file.startsWith('lambda/store/'))
    expect(users.sort()).toEqual([
      'seed/commands/aws-credentials.ts',
      'seed/local/embedded-dynamodb.ts',
      'seed/local/open-table.ts',
    ])
  })
})
