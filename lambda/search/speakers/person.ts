import { type Form, type Mention, type Part, type RoleEvidence, roleEvidence } from './mention'
import { isLatinKey, type NameWord } from './speaker-name'

/** A spelling is shown for a person when it has this share of the quotes. */
const SHOWN_SHARE = 0.1

/** One speaker: all that names it across articles. */
export class Person {
  /** Parts of mentions by a word of the name that is not enough by itself. */
  readonly #attached = new Map<Form, readonly Part[]>()
  #evidence: RoleEvidence | null = null
  #summary: Summary | null = null

  /** @param own parts whose names tell who it is */
  constructor(
    readonly id: string,
    readonly own: readonly Part[],
  ) {}

  attach(form: Form, parts: readonly Part[]): void {
    this.#attached.set(form, parts)
    this.#summary = null
  }

  detach(form: Form): void {
    this.#attached.delete(form)
    this.#summary = null
  }

  /** Quotes of the mentions may have come or gone. */
  recount(): void {
    this.#summary = null
  }

  get parts(): Part[] {
    return [...this.own, ...[...this.#attached.values()].flat()]
  }

  get evidence(): RoleEvidence {
    this.#evidence ??= roleEvidence(this.own)
    return this.#evidence
  }

  get summary(): Summary {
    this.#summary ??= summarise(this.parts)
    return this.#summary
  }
}

/** What is told of a person. */
export interface Summary {
  name: string
  role: string | null
  type: 'person' | 'organisation'
  /** The spellings, the commonest first. */
  variants: string[]
  /** The words of each spelling. */
  spellings: readonly (readonly NameWord[])[]
  quotes: number
  articles: number
}

function summarise(parts: readonly Part[]): Summary {
  const spellings = new Map<string, { quotes: number; words: readonly NameWord[]; latin: boolean }>()
  const roles = new Map<string, number>()
  let balance = 0
  const mentions = new Set<Mention>()
  for (const { name, words, mention } of parts) {
    const { quotes } = spellings.get(name) ?? { quotes: 0 }
    const latin = words.some(({ key }) => isLatinKey(key))
    spellings.set(name, { quotes: quotes + mention.quotes, words, latin })
    balance += mention.type === 'person' ? mention.quotes : -mention.quotes
    mentions.add(mention)
    if (mention.parts.length > 1) continue
    for (const [role, count] of mention.roles) roles.set(role, (roles.get(role) ?? 0) + count)
  }
  const quotes = [...mentions].reduce((sum, mention) => sum + mention.quotes, 0)
  const variants = [...spellings].sort(([a, { quotes: m }], [b, { quotes: n }]) => n - m || (a < b ? -1 : 1))
  const urdu = variants.filter(([, { latin }]) => !latin)
  const shown = (urdu.length > 0 ? urdu : variants).filter(
    ([, spelling], at) => at === 0 || spelling.quotes >= SHOWN_SHARE * quotes,
  )
  const most = Math.max(...shown.map(([, { words }]) => words.length))
  return {
    name: shown.find(([, { words }]) => words.length === most)?.[0] ?? '',
    role: commonest(roles),
    type: balance >= 0 ? 'person' : 'organisation',
    variants: variants.map(([name]) => name),
    spellings: variants.map(([, { words }]) => words),
    quotes,
    articles: new Set([...mentions].map(({ article }) => article)).size,
  }
}

function commonest(counts: ReadonlyMap<string, number>): string | null {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return first?.[0] ?? null
}
