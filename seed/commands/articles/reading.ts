import { Argument, type Command } from '@commander-js/extra-typings'
import { articleFilterOptions, endpointOption, filled } from '../options'
import { jsonLine } from '../printable'
import { articlesListed, correctedArticle } from '../stored-articles'
import { articleLines, listedLine } from './article-lines'
import { reader } from './clients'
import { filtersOf } from './filters'

/** Adds the commands that read: `list` and `show`. */
export function addReading(articles: Command): void {
  const list = articles
    .command('list')
    .description('prints stored articles, the latest published first: id, day, source, quotes, title')
  for (const option of articleFilterOptions()) list.addOption(option)
  list
    .addOption(endpointOption())
    .option('--json', 'as lines of JSON')
    .action(async (options) => {
      const client = reader(options.endpoint)
      for await (const article of articlesListed(client, filtersOf(options))) {
        process.stdout.write(options.json ? jsonLine(article) : `${listedLine(article)}\n`)
      }
    })

  articles
    .command('show')
    .description('prints an article with its quotes, hidden ones too, with what editors said, who and when')
    .addArgument(new Argument('<ID>', 'id of an article').argParser(filled))
    .addOption(endpointOption())
    .option('--json', 'as a line of JSON')
    .action(async (id, { endpoint, json }) => {
      const article = await correctedArticle(reader(endpoint), id)
      process.stdout.write(json ? jsonLine(article) : `${articleLines(article).join('\n')}\n`)
    })
}
