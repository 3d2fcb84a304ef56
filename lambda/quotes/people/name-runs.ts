import type { NameWords } from '../../language/people'
import type { Row } from '../../language/urdu/readings'

/** A row of words that may be a name. */
export interface NameRun {
  keys: string[]
  from: number
  to: number
  /** What stands on both sides shows that the name begins and ends here. */
  bounded: boolean
  /** A title or office stands before it. */
  titled: boolean
}

/** Most words in a name. */
const LONGEST_NAME = 5

/** Different words before one name looked at. */
const MOST_FIRST_WORDS = 20

/** Mentions of a longer form that speak for it; of a longer form of a single word, which may be one of several. */
const MOST_COUNTED = 4
const MOST_COUNTED_ALONE = 8

/** Mentions of one form looked at. */
const MOST_RUNS = 200

/** How far the names of an article reach, by where their words stand and what stands beside them. */
export class NameRuns {
  private readonly byWord = new Map<string, NameRun[]>()
  private readonly counts = new Map<string, number>()
  private readonly fullForms = new Map<string, string[]>()
  /** How often a run stands before a word that is no part of runs. */
  private readonly followed = new Map<string, number>()
  private readonly titled = new Set<string>()
  /** The name of several words that a word ends; empty when it ends several. */
  private readonly formOfSurname = new Map<string, string>()
  private readonly places = new Map<string, NameRun>()

  constructor(
    private readonly row: Row,
    private readonly names: NameWords,
    private readonly opensName: (row: Row, i: number) => boolean,
  ) {
    for (let i = 0; i < row.length; i++) {
      const to = this.runFrom(i)
      if (to === i) continue
      this.file(i, to)
      i = to - 1
    }
  }

  private runFrom(from: number): number {
    let to = from
    while (to < this.row.length && this.names.isPart(this.row, to, from)) to++
    return to
  }

  /** پیارے لال: an adjective or noun that stands before every mention of a name belongs to it. */
  private readonly firstWords = new Map<string, Map<string, number>>()

  private readonly foreign = new Set<string>()

  private noteFirstWord(from: number, form: string): void {
    const before = this.names.isCommon(this.row, from - 1) ? this.row.key(from - 1) : ''
    if (before !== '' && this.names.isForeign(this.row, from - 1)) this.foreign.add(before)
    const words = this.firstWords.get(form) ?? new Map<string, number>()
    this.firstWords.set(form, words)
    if (words.size < MOST_FIRST_WORDS || words.has(before)) words.set(before, (words.get(before) ?? 0) + 1)
  }

  /** The word that stands before every mention of a name, when there are two or more of them; empty otherwise. */
  firstWord(keys: readonly string[]): string {
    const words = this.firstWords.get(keys.join(' '))
    if (!words) return ''
    const total = this.count(keys)
    for (const [word, count] of words) {
      if (word === '' || count < 2) continue
      if (count === total || (this.foreign.has(word) && count * 4 >= total)) return word
    }
    return ''
  }

  private file(from: number, to: number): void {
    if (to - from > LONGEST_NAME) return
    const { row } = this
    const keys: string[] = []
    for (let i = from; i < to; i++) keys.push(row.key(i))
    const titled = from > 0 && this.opensName(row, from - 1)
    const left = titled || !row.isUnknown(from - 1)
    const run = { keys, from, to, titled, bounded: left && !row.isUnknown(to) }
    const form = keys.join(' ')
    const next = row.key(to)
    if (next !== '') this.followed.set(`${form} ${next}`, (this.followed.get(`${form} ${next}`) ?? 0) + 1)
    if (titled) this.titled.add(form)
    if (keys.length > 1) this.noteSurname(keys.at(-1) ?? '', form)
    this.noteFirstWord(from, form)
    this.counts.set(form, (this.counts.get(form) ?? 0) + 1)
    if (!this.places.has(form)) this.places.set(form, run)
    for (const word of new Set(keys)) {
      const list = this.byWord.get(word)
      if (!list) this.byWord.set(word, [run])
      else if (list.length < MOST_RUNS) list.push(run)
    }
  }

  private noteSurname(surname: string, form: string): void {
    const known = this.formOfSurname.get(surname)
    this.formOfSurname.set(surname, known === undefined || known === form ? form : '')
  }

  /** How often exactly this form stands in the article. */
  count(keys: readonly string[]): number {
    return this.counts.get(keys.join(' ')) ?? 0
  }

  /** Whether a title or office stands before a form somewhere. */
  isTitled(keys: readonly string[]): boolean {
    return this.titled.has(keys.join(' '))
  }

  /** Where a form first stands as a run of its own. */
  placeOf(keys: readonly string[]): NameRun | undefined {
    return this.places.get(keys.join(' '))
  }

  /** یوسف صلاح الدین بسنت: seen once, and without its last word, which is a common noun as well, more than once. */
  endsTooLate(keys: readonly string[]): boolean {
    const shorter = keys.slice(0, -1)
    const together = this.count(keys) + (this.followed.get(keys.join(' ')) ?? 0)
    return keys.length >= 3 && together < 2 && this.count(shorter) > 1
  }

  /** جے شنکر ٹرمپ سے ملے: two names that stand side by side once, the first of which is known by itself. */
  private isTwo(keys: readonly string[]): boolean {
    return keys.length > 2 && this.count(keys) < 2 && this.count(keys.slice(0, -1)) > 0
  }

  /** ٹرمپ ایپسٹین کے دوست تھے: two surnames that stand side by side once. */
  areTwo(keys: readonly string[]): boolean {
    return keys.length === 2 && this.count(keys) < 2 && keys.every((key) => this.isSurnameOf(key, keys))
  }

  /** Whether a word ends the name of somebody else than the one who is asked about. */
  private isSurnameOf(key: string, keys: readonly string[]): boolean {
    const form = this.formOfSurname.get(key)
    return form !== undefined && form !== keys.join(' ')
  }

  /** The fullest form of a name that the article gives: یوگیندر → یوگیندر یادو. */
  fullest(keys: readonly string[]): readonly string[] {
    const form = keys.join(' ')
    const known = this.fullForms.get(form)
    if (known) return known
    let best: readonly string[] = keys
    let bestScore = 0
    const candidates = new Set([
      ...(this.byWord.get(keys[0] ?? '') ?? []),
      ...(this.byWord.get(keys.at(-1) ?? '') ?? []),
    ])
    // Whoever goes by a surname is named in full, with what he is, where he is first met.
    const earliest = keys.length === 1 ? firstTitled(candidates, keys[0]) : undefined
    for (const run of candidates) {
      if (run.keys.length <= keys.length || !holds(run.keys, keys) || this.areTwo(run.keys)) continue
      const count = this.count(run.keys)
      if (!run.bounded && count < 2) continue
      if (keys.length === 1 && run.keys.at(-1) === keys[0] && this.isTwo(run.keys)) continue
      if (this.names.isNoun(this.row, run.to - 1) && this.endsTooLate(run.keys)) continue
      if (keys.length >= 2 && run.keys[0] !== keys[0] && !this.names.isListed(this.row, run.from)) continue
      if (keys.length >= 2 && count < 2 && !(run.titled && run.keys.length === keys.length + 1)) continue
      const score =
        Math.min(count, keys.length === 1 ? MOST_COUNTED_ALONE : MOST_COUNTED) +
        (run.titled ? 2 : 0) +
        (run.bounded ? 1 : 0) +
        (run === earliest ? 1 : 0) +
        run.keys.length / 2 -
        (count < 2 && this.names.isGiven(this.row, run.to - 1) && !this.names.isSurname(this.row, run.to - 1)
          ? 1
          : 0)
      if (score > bestScore) [best, bestScore] = [run.keys, score]
    }
    this.fullForms.set(form, [...best])
    return best
  }
}

function firstTitled(runs: Iterable<NameRun>, surname: string | undefined): NameRun | undefined {
  let first: NameRun | undefined
  for (const run of runs)
    if (run.titled && run.keys.length > 1 && run.keys.at(-1) === surname && (!first || run.from < first.from))
      first = run
  return first
}

/** One name begins or ends with the other; a single word may stand anywhere in it. */
function holds(long: readonly string[], short: readonly string[]): boolean {
  if (short.length === 1) return long.includes(short[0] ?? '')
  const from = long.length - short.length
  return short.every((word, i) => word === long[i]) || short.every((word, i) => word === long[from + i])
}
