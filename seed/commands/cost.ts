import { Option } from '@commander-js/extra-typings'
import { command, runCommand } from './command'
import { monthlyBill, mostPerMonth, totalOf, watchingBill } from './monthly-bill'
import { ENGINES, type Engine, monthlyUsage, type Use } from './monthly-usage'
import { wholeNumber } from './options'
import { NODE_HOUR, PRICED, PRICES, type Price } from './prices'

const COUNT = wholeNumber({ from: 0, to: 1_000_000_000 })

const cost = command({
  invocation: 'npm run cost',
  summary: `Prints what the stack costs a month at list prices (${PRICED.on}, ${PRICED.region}), with either engine, with and
without AWS's free tier; what it uses of each service; what alarms, metrics and dashboard add; and what its limits cap the
bill at, whoever asks and however often. What the functions take is measured, and kept with the command; prices that
nobody has looked up are named.`,
  examples: [
    'npm run cost',
    'npm run cost -- --prices',
    'npm run cost -- --quotes 100000 --searches 1000000 --articles 5000 --concurrency 10',
  ],
})
  .addOption(new Option('--quotes <number>', 'quotes that are stored').default(10_000).argParser(COUNT))
  .addOption(new Option('--searches <number>', 'searches a month').default(100_000).argParser(COUNT))
  .addOption(new Option('--articles <number>', 'articles stored a month').default(1_000).argParser(COUNT))
  .addOption(
    new Option('--feeds <number>', 'feeds that are watched, from which the articles then come')
      .default(0)
      .argParser(wholeNumber({ from: 0, to: 1_000 })),
  )
  .addOption(
    new Option('--concurrency <number>', 'instances of each function that -c concurrency reserves')
      .default(10)
      .argParser(wholeNumber({ from: 1, to: 9_999 })),
  )
  .option('--prices', 'print the prices alone, each with where it was read')
  .action((options) => {
    if (options.prices) return printPrices()
    print(`A month in US dollars, ${PRICED.on}, ${PRICED.region}`, byEngine(monthlyBill, options))
    printUsage(options)
    print('With -c watching=true, in addition', byEngine(watchingBill, options))
    print(
      `At most, under attack, with -c concurrency=${options.concurrency}`,
      Object.fromEntries(ENGINES.map((engine) => [engine, mostPerMonth(options, engine)])),
    )
    const unread = ALL_PRICES.filter(({ said }) => said === 'unverified').map(({ unit }) => unit)
    console.log(`Not looked up: the price of ${unread.join('; ')}. Where the others were read: --prices`)
  })

const ALL_PRICES: Price[] = [...Object.values(PRICES), ...Object.values(NODE_HOUR)]

function printPrices(): void {
  console.log(`List prices in US dollars, ${PRICED.region}, gathered in ${PRICED.on}`)
  console.table(ALL_PRICES.map(({ unit, dollars, said, source }) => ({ unit, dollars, said, source })))
}

/** Bills of each engine, without and with the free tier. */
function byEngine(
  bill: (use: Use, of: { engine: Engine; free: boolean }) => Record<string, number>,
  use: Use,
): Record<string, Record<string, number>> {
  const bills = ENGINES.flatMap((engine) => [
    [engine, bill(use, { engine, free: false })] as const,
    [`${engine}, free tier`, bill(use, { engine, free: true })] as const,
  ])
  return Object.fromEntries(bills)
}

/** Prints what the bill is made of. */
function printUsage(use: Use): void {
  const rows: Record<string, Record<string, string>> = {}
  for (const engine of ENGINES) {
    for (const [what, amount] of Object.entries(monthlyUsage(use, engine))) {
      const name = USED[what as keyof typeof USED]
      rows[name] = { ...rows[name], [engine]: amount.toFixed(amount < 10 ? 3 : 0) }
    }
  }
  console.log('What that uses in a month')
  console.table(rows)
}

const USED: Record<keyof ReturnType<typeof monthlyUsage>, string> = {
  requests: 'API Gateway: requests',
  calls: 'Lambda: calls',
  gbSeconds: 'Lambda: GB-seconds',
  reads: 'DynamoDB: read units',
  writes: 'DynamoDB: write units',
  tableGb: 'DynamoDB: GB',
  bucketReads: 'S3: GET',
  bucketWrites: 'S3: PUT',
  bucketGb: 'S3: GB',
  logGb: 'Logs: GB',
  trafficGb: 'Traffic: GB',
}

/** Prints bills as the columns of a table. */
function print(heading: string, bills: Record<string, Record<string, number>>): void {
  const rows: Record<string, Record<string, string>> = {}
  for (const [column, lines] of Object.entries(bills)) {
    for (const [line, dollars] of Object.entries({ ...lines, Total: totalOf(lines) })) {
      rows[line] = { ...rows[line], [column]: dollars.toFixed(2) }
    }
  }
  console.log(heading)
  console.table(rows)
}

await runCommand(cost, { expected: [] })
