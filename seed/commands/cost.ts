import { Option } from '@commander-js/extra-typings'
import { command, runCommand } from './command'
import { ENGINES, monthlyBill, mostPerMonth, totalOf, watchingBill } from './monthly-bill'
import { wholeNumber } from './options'
import { PRICED } from './prices'

const COUNT = wholeNumber({ from: 0, to: 1_000_000_000 })

const cost = command({
  invocation: 'npm run cost',
  summary: `Prints what the stack costs a month at list prices (${PRICED.on}, ${PRICED.region}), with either engine, with and
without AWS's free tier; what alarms, metrics and dashboard add; and what its limits cap the bill at, whoever asks and
however often.`,
  examples: [
    'npm run cost',
    'npm run cost -- --quotes 100000 --searches 1000000 --articles 5000 --concurrency 10',
  ],
})
  .addOption(new Option('--quotes <number>', 'quotes that are stored').default(10_000).argParser(COUNT))
  .addOption(new Option('--searches <number>', 'searches a month').default(100_000).argParser(COUNT))
  .addOption(new Option('--articles <number>', 'articles stored a month').default(1_000).argParser(COUNT))
  .addOption(
    new Option('--concurrency <number>', 'instances of each function that -c concurrency reserves')
      .default(10)
      .argParser(wholeNumber({ from: 1, to: 9_999 })),
  )
  .action((options) => {
    const bills = ENGINES.flatMap((engine) => [
      [engine, monthlyBill(options, { engine, free: false })] as const,
      [`${engine}, free tier`, monthlyBill(options, { engine, free: true })] as const,
    ])
    print(`A month in US dollars, ${PRICED.on}, ${PRICED.region}`, Object.fromEntries(bills))
    print('With -c watching=true, in addition', {
      watching: watchingBill({ free: false }),
      'watching, free tier': watchingBill({ free: true }),
    })
    print(`At most, under attack, with -c concurrency=${options.concurrency}`, {
      memory: mostPerMonth(options),
    })
  })

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
