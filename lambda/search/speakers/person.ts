import { type Form, type Mention, type Part, type RoleEvidence, roleEvidence } from './mention'
import { isLatinKey, type NameWord } from './speaker-name'

/** A spelling is shown for a person when it has this share of the quotes. */
const SHOWN_SHARE = 0.1

/** A person whose parts are made when they are asked for. */
export interface RestoredPerson {
  parts(): { own: readonly Part[]; attached: readonly Part[] }
  mentionIds(): number[]
  summary(): Summary
}

/** One speaker: all that names it across articles. */
export class Person {
  /** Parts whose names tell who it is. */
  #own: readonly Part[]
  /** Parts of mentions by a word of the name that is not enough by itself. */
  readonly #attached = new Map<Form, readonly Part[]>()
  /** Where the parts come from when they are asked for; null once they have. */
  #restored: RestoredPerson | null
  #evidence: RoleEvidence | null = null
  #summary: Summary | null = null

  /**
   * @param number no other person has it at the same time
   * @param own parts whose names tell who it is, or where they come from
   */
  constructor(
    readonly id: string,
    readonly number: number,
    own: readonly Part[] | RestoredPerson,
  ) {
    this.#restored = 'summary' in own ? own : null
    this.#own = 'summary' in own ? [] : own
  }

  attach(form: Form, parts: readonly Part[]): void {
    this.#load()
    this.#attached.set(form, parts)
    this.#summary = null
  }

  detach(form: Form): void {
    this.#load()
    this.#attached.delete(form)
    this.#summary = null
  }

  /** Quotes of the mentions may have come or gone. */
  recount(): void {
    this.#load()
    this.#summary = null
  }

  /** Parts whose names tell who it is. */
  get own(): readonly Part[] {
    this.#load()
    return this.#own
  }

  get parts(): Part[] {
    return [...this.own, ...[...this.#attached.values()].flat()]
  }

  /** Ids of the mentions that name the person. */
  get mentionIds(): number[] {
    return this.#restored?.mentionIds() ?? [...new Set(this.parts.map(({ mention }) => mention.id))]
  }

  get evidence(): RoleEvidence {
    this.#evidence ??= roleEvidence(this.own)
    return this.#evidence
  }

  get summary(): Summary {
    this.#summary ??= this.#restored?.summary() ?? summarise(this.parts)
    return this.#summary
  }

  #load(): void {
    if (this.#restored === null) return
    const { own, attached } = this.#restored.parts()
    this.#restored = null
    this.#own = own
    for (const part of attached)
      this.#attached.set(part.form, [...(this.#attached.get(part.form) ?? []), part])
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
