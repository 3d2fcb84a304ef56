import { Hono } from 'hono'
import { nameStatementBodySchema } from '../contract/correction-fields'
import { parseInput } from '../contract/parse-input'
import { withoutStatement, withStatement } from '../ingest/corrections/name-statements'
import type { NameStatement } from '../store/name-statements'
import { statementQuerySchema } from './article-query'
import { editorOf } from './editor'
import { noParameters, parseQueryString } from './parameters'
import { readJson } from './request-body'

/** What the routes store into. */
export interface StatementWriter {
  update(change: (said: NameStatement[], now: Date) => NameStatement[]): Promise<NameStatement[]>
}

/**
 * The routes by which editors say which names are one person's, and which are not.
 *
 * @param options.editor who says so where requests are not signed and name nobody
 */
export function statementRoutes(
  writer: StatementWriter,
  { editor = 'unknown' }: { editor?: string } = {},
): Hono {
  const app = new Hono()

  app.put('/speakers/statements', noParameters, async (c) => {
    const body = parseInput(nameStatementBodySchema, await readJson(c))
    const by = editorOf(c, body.by, editor)
    const statements = await writer.update((said, at) => withStatement(said, body, { by, at }))
    return c.json({ statements })
  })

  app.delete('/speakers/statements', async (c) => {
    const { name } = parseQueryString(statementQuerySchema, c)
    await writer.update((said) => withoutStatement(said, name))
    return c.body(null, 204)
  })

  return app
}
