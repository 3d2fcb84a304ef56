import { extractQuotes } from '../../../lambda/quotes/extract'
import { randomNumbers } from '../../bench/synthetic'
import { runSize } from '../../thorough'
import { FAMILIES, type Family, mixture, prose } from './families'

/** UTF-16 code units of the smaller text; the larger one is {@link TIMES} times as long. */
const SMALL = 6_000
const SMALL_MIXTURE = 3_000
const TIMES = 4

/** From a small text to one of four times its length: 4 is linear, 16 quadratic. */
const MOST_GROWTH = 6

/** Beside plain prose of the same length. */
const MOST_TIMES_PROSE = 10

/** Milliseconds below which a time is noise: such a text is taken longer, up to {@link LONGEST_SMALL}. */
const SHORTEST_TIME = 0.5
const LONGEST_SMALL = 24_000

/** What exceeds a bound is measured again, so many times: a busy machine is no fault of the text. */
const ROUNDS = 8

const PAIRS = runSize(100, 300)
const SEED = Number(process.env.GROWTH_SEED ?? Math.floor(Math.random() * 2 ** 31))

/** The families of this run: all in a thorough one, else some, drawn by the seed. */
const DRAWN = drawn(FAMILIES, runSize(60, FAMILIES.length))

function drawn(families: readonly Family[], count: number): Family[] {
  const random = randomNumbers(SEED)
  return families
    .map((family) => ({ family, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ family }) => family)
}

interface Costs {
  growth: number
  timesProse: number
}

/** Processor time of extraction in milliseconds: unlike the clock's, it stands still while other processes run. */
function cost(text: string): number {
  const before = process.cpuUsage()
  extractQuotes({ id: 'growth', text })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several times: noise only ever adds. */
const least = (text: string, runs: number) => Math.min(...Array.from({ length: runs }, () => cost(text)))

const costsOfProse = new Map<number, number>()

function costOfProse(length: number): number {
  const known = costsOfProse.get(length) ?? least(prose.text(length), 5)
  costsOfProse.set(length, known)
  return known
}

/** Where a text is long enough for its time to be more than noise. */
function judgeableLength(family: Family, from: number): number {
  let length = from
  while (length < LONGEST_SMALL && cost(family.text(length)) < SHORTEST_TIME) length *= 2
  return length
}

function measure(family: Family, length: number, runs: number): Costs {
  const small = least(family.text(length), runs)
  const large = least(family.text(length * TIMES), runs)
  return { growth: large / small, timesProse: large / costOfProse(length * TIMES) }
}

const exceeds = ({ growth, timesProse }: Costs) => growth > MOST_GROWTH || timesProse > MOST_TIMES_PROSE

/**
 * The costs of a family in the first round in which it is within bounds; else those of the last. Later rounds take longer
 * texts: a step, such as where a sentence passes the length that is read whole, is behind them, and growth is not.
 */
function measureFairly(family: Family, from: number): Costs {
  const length = judgeableLength(family, from)
  let costs = measure(family, length, 1)
  for (let round = 2; round <= ROUNDS && exceeds(costs); round++) {
    const longer = length * 2 ** Math.floor((3 * (round - 1)) / ROUNDS)
    costsOfProse.delete(longer * TIMES)
    costs = measure(family, longer, 3)
  }
  return costs
}

describe('extractQuotes, on crafted texts', () => {
  beforeAll(() => {
    for (let run = 0; run < 5; run++) cost(prose.text(SMALL * TIMES))
  }, 60_000)

  it('has 150 families and more, each of its own name', () => {
    expect(FAMILIES.length).toBeGreaterThanOrEqual(150)
    expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length)
  })

  it.each(DRAWN.map((family) => [family.name, family] as const))(
    `takes time in proportion to length, and to what prose takes (GROWTH_SEED=${SEED}): %s`,
    (_name, family) => {
      const { growth, timesProse } = measureFairly(family, SMALL)
      expect(growth).toBeLessThanOrEqual(MOST_GROWTH)
      expect(timesProse).toBeLessThanOrEqual(MOST_TIMES_PROSE)
    },
    60_000,
  )

  it(`does so for ${PAIRS} random pairs of them mixed (GROWTH_SEED=${SEED})`, () => {
    const random = randomNumbers(SEED)
    const pick = () => FAMILIES[Math.floor(random() * FAMILIES.length)] as Family
    const slow: string[] = []
    for (let pair = 0; pair < PAIRS; pair++) {
      const slice = Math.ceil(2 ** (random() * 9))
      const mixed = mixture(pick(), pick(), slice)
      const costs = measureFairly(mixed, SMALL_MIXTURE)
      if (exceeds(costs))
        slow.push(
          `${mixed.name}: ${costs.growth.toFixed(1)}-fold, ${costs.timesProse.toFixed(1)} times prose`,
        )
    }
    expect(slow).toEqual([])
  }, 300_000)
})
