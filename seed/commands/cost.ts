import { Option } from '@commander-js/extra-typings'
import { command, runCommand } from './command'
import { monthlyBill, mostPerMonth } from './monthly-bill'
import { wholeNumber } from './options'

const COUNT = wholeNumber({ from: 0, to: 1_000_000_000 })

const cost = command({
  invocation: 'npm run cost',
  summary: `Prints what the stack costs a month at list prices (November 2026, us-east-1, without the free tier), and what its
limits cap the bill at, whoever asks and however often.`,
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
    print('A month', monthlyBill(options))
    print(`At most, under attack, with -c concurrency=${options.concurrency}`, mostPerMonth(options))
  })

function print(heading: string, lines: Record<string, number>): void {
  const total = Object.values(lines).reduce((sum, dollars) => sum + dollars, 0)
  console.log(`${heading}, in US dollars`)
  console.table(
    Object.fromEntries(
      Object.entries({ ...lines, total }).map(([name, dollars]) => [name, { dollars: dollars.toFixed(2) }]),
    ),
  )
}

await runCommand(cost, { expected: [] })
