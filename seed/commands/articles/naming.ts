import { Argument, type Command } from '@commander-js/extra-typings'
import { statementsAnswerSchema } from '../../../lambda/http/answers'
import { parseAnswer } from '../api-answer'
import type { Answer } from '../api-client'
import { byOption, endpointOption, filled } from '../options'
import { printable } from '../printable'
import { userName } from '../user-name'
import { reader, writer } from './clients'

/** Adds the commands by which editors say which names are one person's: `same`, `apart` and `names`. */
export function addNaming(articles: Command): void {
  const says = (name: string, description: string, same: boolean) =>
    articles
      .command(name)
      .description(description)
      .addArgument(new Argument('<NAME>', 'a name as articles write it').argParser(filled))
      .addArgument(new Argument('<OTHER>', 'another').argParser(filled))
      .option('--withdraw', 'takes back what was said of the two')
      .addOption(byOption())
      .addOption(endpointOption())
      .action(async (one, other, { withdraw, by, endpoint }) => {
        const client = await writer(endpoint)
        if (withdraw) {
          const names = new URLSearchParams([one, other].map((each) => ['name', each]))
          await client.request(`speakers/statements?${names}`, { method: 'DELETE' })
          print(await client.request('speakers/statements'))
          return
        }
        const body = { names: [one, other], same, by: by ?? userName() }
        print(await client.request('speakers/statements', { method: 'PUT', body }))
      })
  says('same', 'says that two names are one person’s, whatever rules make of them', true)
  says('apart', 'says that two names are two persons’', false)
  articles
    .command('names')
    .description('prints what was said of names, who and when')
    .addOption(endpointOption())
    .action(async ({ endpoint }) => print(await reader(endpoint).request('speakers/statements')))
}

function print(answer: Answer): void {
  for (const { names, same, by, at } of parseAnswer(statementsAnswerSchema, answer).statements) {
    console.log(printable(`${same ? 'same' : 'apart'}: ${names.join(', ')}, by ${by} at ${at}`))
  }
}
