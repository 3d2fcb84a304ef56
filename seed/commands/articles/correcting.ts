import { Argument, type Command, Option } from '@commander-js/extra-typings'
import * as v from 'valibot'
import { STORED_KINDS } from '../../../lambda/contract/filters'
import { SPEAKER_TYPES } from '../../../lambda/contract/quote-fields'
import { correctedQuoteSchema, hitSchema } from '../../../lambda/http/answers'
import { parseAnswer } from '../api-answer'
import { type ApiClient, RefusedError } from '../api-client'
import { byOption, endpointOption, filled } from '../options'
import { correctedArticle } from '../stored-articles'
import { userName } from '../user-name'
import { quoteLines } from './article-lines'
import { writer } from './clients'
import { CorrectionError, correctionBody, placeOf } from './correction-body'

const typeOption = () =>
  new Option(
    '--type <type>',
    'what the speaker is; as the machine has it, else a person, when left out',
  ).choices(SPEAKER_TYPES)

/** Adds the commands by which editors put quotes right: `correct` and `add`. */
export function addCorrecting(articles: Command): void {
  const correcting = articles
    .command('correct')
    .description('puts a quote right; the word of an editor outlasts new rules and edits of the article')
    .addArgument(new Argument('<QUOTE>', 'id of a quote').argParser(filled))
    .addOption(new Option('--speaker <name>', 'who said it; as it is when left out').argParser(filled))
    .addOption(typeOption())
    .option('--unknown', 'nobody can know who said it')
    .option('--hide', 'it is no quote: readers do not see it')
    .option('--show', 'readers see it again')
    .option('--confirm', 'it is right as it is')
    .option('--withdraw', 'takes back what was said of it')
    .addOption(new Option('--note <text>', 'why; none when left out').argParser(filled))
    .addOption(
      new Option('--article <id>', 'its article, for a hidden quote; looked up when left out').argParser(
        filled,
      ),
    )
    .addOption(byOption())
    .addOption(endpointOption())
    .action(async (quote, options) => {
      const body = correctionBody(options, options.by ?? userName())
      if (body === null)
        correcting.error('error: say --speaker, --unknown, --hide, --show, --confirm, --note or --withdraw')
      const client = await writer(options.endpoint)
      const path = `articles/${encodeURIComponent(options.article ?? (await articleOf(client, quote)))}/quotes/${encodeURIComponent(quote)}`
      if (options.withdraw) {
        await client.request(`${path}/correction`, { method: 'DELETE' })
        console.log(`withdrawn\t${quote}`)
        return
      }
      print(await client.request(path, { method: 'PATCH', body }))
    })

  articles
    .command('add')
    .description('adds a quote that was missed, by its words as the article has them')
    .addArgument(new Argument('<ID>', 'id of an article').argParser(filled))
    .addArgument(new Argument('<WORDS>', 'the words of the quote, without marks').argParser(filled))
    .addOption(
      new Option('--kind <kind>', 'between marks, or told without them')
        .choices(STORED_KINDS)
        .default(STORED_KINDS[0]),
    )
    .addOption(new Option('--speaker <name>', 'who said it; nobody known when left out').argParser(filled))
    .addOption(typeOption())
    .addOption(new Option('--note <text>', 'why; none when left out').argParser(filled))
    .addOption(byOption())
    .addOption(endpointOption())
    .action(async (id, words, { kind, speaker, type, note, by, endpoint }) => {
      const client = await writer(endpoint)
      const { text } = await correctedArticle(client, id)
      const body = {
        ...placeOf(words, text),
        kind,
        ...(speaker !== undefined && { speaker: { name: speaker, ...(type && { type }) } }),
        ...(note !== undefined && { note }),
        by: by ?? userName(),
      }
      print(await client.request(`articles/${encodeURIComponent(id)}/quotes`, { method: 'POST', body }))
    })
}

function print(answer: Parameters<typeof parseAnswer>[1]): void {
  console.log(quoteLines(parseAnswer(correctedQuoteSchema, answer)).join('\n').trim())
}

/** @throws {CorrectionError} when no quote that is shown has the id */
async function articleOf(client: ApiClient, quote: string): Promise<string> {
  try {
    const answer = await client.request(`quotes/${encodeURIComponent(quote)}`)
    return parseAnswer(v.pick(hitSchema, ['article']), answer).article.id
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 404) throw error
    throw new CorrectionError(`no quote ${quote} is shown; one that is hidden or lost needs --article`)
  }
}
