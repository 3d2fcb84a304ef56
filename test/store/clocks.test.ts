import { type FedIndex, LiveIndex } from '../../lambda/search/live'
import type { ArticleChange } from '../../lambda/store/article'
import { changeTime, feedTime } from '../../lambda/store/feed-place'
import { TableClock } from '../../lambda/store/table-clock'
import { randomNumbers } from '../bench/synthetic'
import { change } from '../search/articles'
import { runSize } from '../thorough'

const START = Date.parse('2026-11-24T09:00:00.000Z')
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Longest time between the moment a writer takes its place in the feed and the moment the index has the entry. */
const MOST_LATE = 14 * MINUTE
/** Within this time after the index has an entry a search that looks every five seconds shows it. */
const SEEN_WITHIN = MINUTE + 10 * SECOND

const RUNS = runSize(200, 1_000)

interface Entry {
  change: ArticleChange
  /** When the index of the table has it. */
  appears: number
}

/** One table with writers and a reader whose clocks go as they like; every number from one seed. */
class World {
  readonly random: () => number
  /** Time of the table. */
  time = START
  readonly entries: Entry[] = []
  /** Entries that the reader has not shown yet. */
  unseen: Entry[] = []

  constructor(seed: number) {
    this.random = randomNumbers(seed)
  }

  between(least: number, most: number): number {
    return least + this.random() * (most - least)
  }

  /** A process whose own clock is wrong and may jump; it learns the table's time from each answer. */
  process(): { clock: TableClock; steady: () => number; jump: () => void; answered: () => void } {
    let off = this.between(-HOUR, HOUR)
    const steady = () => this.time - START
    const clock = new TableClock({ wall: () => this.time + off, steady })
    return {
      clock,
      steady,
      jump: () => {
        off += this.between(-HOUR, HOUR)
      },
      answered: () => clock.observe(new Date(this.time).toUTCString()),
    }
  }

  /** A write: the article is read, a place is taken, and the entry comes into the index late. */
  write(id: string, writer: ReturnType<World['process']>): void {
    writer.answered()
    const changedAt = changeTime(new Date(writer.clock.now()), null)
    const late = this.random() < 0.2 ? this.between(0, MOST_LATE) : this.between(0, 2 * SECOND)
    const entry = { change: change({ id, changedAt, quotes: [`بات ${id}`] }), appears: this.time + late }
    this.entries.push(entry)
    this.unseen.push(entry)
  }

  readonly feed = (reader: () => void) =>
    async function* (this: World, since: number | null, isKnown: (key: ArticleChange) => boolean) {
      reader()
      const found = this.entries.filter(
        ({ change, appears }) => appears <= this.time && feedTime(change.changedAt) > (since ?? 0),
      )
      yield found.map(({ change }) => change).filter((change) => !isKnown(change))
    }.bind(this)
}

/** An index that knows what it was told, and answers nothing. */
function listening(): FedIndex {
  const known = new Set<string>()
  return {
    knows: ({ changedAt }) => known.has(changedAt),
    apply: (changes) => {
      for (const { changedAt } of changes) known.add(changedAt)
    },
    moment: () => ({}) as ReturnType<FedIndex['moment']>,
  }
}

/** Half an hour of writing and reading; entries that were not seen in time. */
async function unseen(seed: number): Promise<string[]> {
  const world = new World(seed)
  const writers = [world.process(), world.process(), world.process()]
  const reader = world.process()
  const index = listening()
  const live = new LiveIndex({
    changesSince: world.feed(reader.answered),
    createIndex: () => index,
    now: reader.steady,
    tableTime: () => reader.clock.now(),
    onError: (error) => {
      throw error
    },
  })
  const missed: string[] = []
  for (let step = 0; step < 200; step++) {
    world.time += world.between(5 * SECOND, 14 * SECOND)
    if (world.random() < 0.1) reader.jump()
    const writer = writers[Math.floor(world.random() * writers.length)] as (typeof writers)[number]
    if (world.random() < 0.1) writer.jump()
    if (world.random() < 0.3) world.write(`${seed}-${step}`, writer)
    await live.at()
    world.unseen = world.unseen.filter(({ change }) => !index.knows(change))
    for (const { change, appears } of world.unseen) {
      if (world.time - appears > SEEN_WITHIN) missed.push(change.id)
    }
  }
  return missed
}

describe('the change feed under clocks that differ, jump and run back', () => {
  it(`has every change seen 70 s after the index has it, up to 14 minutes late, in ${RUNS} runs`, async () => {
    for (let seed = 1; seed <= RUNS; seed++)
      expect({ seed, missed: await unseen(seed) }).toEqual({ seed, missed: [] })
  }, 120_000)
})
