import type { Command } from '@commander-js/extra-typings'
import * as v from 'valibot'
import { articleAnswerSchema } from '../../../lambda/http/answers'
import { parseAnswer } from '../api-answer'
import type { ApiClient } from '../api-client'
import { articleFilterOptions, endpointOption } from '../options'
import { articlesListed } from '../stored-articles'
import { writer } from './clients'
import { filtersOf } from './filters'

/** Adds the commands that delete and bring back: `delete` and `restore`. */
export function addDeleting(articles: Command): void {
  const deletion = articles
    .command('delete')
    .description('deletes articles by their ids or by filters: one id at once, more only with --yes')
    .argument('[ID...]', 'ids of articles')
  for (const option of articleFilterOptions()) deletion.addOption(option)
  deletion
    .addOption(endpointOption())
    .option('--purge', 'keeps nothing that could be restored')
    .option('--yes', 'does it, where else it is only said what would be done')
    .action(async (given, options) => {
      const filters = filtersOf(options)
      if (given.length === 0 && Object.keys(filters).length === 0)
        deletion.error('error: name ids or a filter')
      if (given.length > 0 && Object.keys(filters).length > 0)
        deletion.error('error: name ids or a filter, not both')
      const client = await writer(options.endpoint)
      const ids = given.length > 0 ? given : await idsOf(client, filters)
      const isDone = options.yes === true || given.length === 1
      for (const id of ids) {
        if (isDone) {
          await client.request(`articles/${encodeURIComponent(id)}${options.purge ? '?purge=true' : ''}`, {
            method: 'DELETE',
          })
        }
        console.log(`${isDone ? 'deleted' : 'would be deleted'}\t${id}`)
      }
      console.error(
        isDone
          ? `${ids.length} deleted${options.purge ? ' for good' : '; "restore" brings them back within 7 days'}.`
          : `${ids.length} would be deleted; --yes does it.`,
      )
    })

  articles
    .command('restore')
    .description('brings back articles that were deleted less than 7 days ago, with what editors said')
    .argument('<ID...>', 'ids of articles')
    .addOption(endpointOption())
    .action(async (ids, { endpoint }) => {
      const client = await writer(endpoint)
      for (const id of ids) {
        const answer = await client.request(`articles/${encodeURIComponent(id)}/restore`, { method: 'POST' })
        const { revision } = parseAnswer(v.pick(articleAnswerSchema, ['revision']), answer)
        console.log(`restored\t${id}\trevision ${revision}`)
      }
    })
}

async function idsOf(client: ApiClient, filters: Record<string, string>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of articlesListed(client, filters)) ids.push(id)
  return ids
}
