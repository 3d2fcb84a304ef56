import * as v from 'valibot'
import { maxCharacters } from '../contract/text-values'

const flag = v.optional(v.picklist(['true', 'false'], 'must be true or false'))

/** Parameters of `GET /articles/{id}`. */
export const articleQuerySchema = v.object({ hidden: flag })

/** Parameters of `DELETE /articles/{id}`. */
export const deletionQuerySchema = v.object({ purge: flag })

/** Parameters of `DELETE /speakers/statements`: the two names. */
export const statementQuerySchema = v.object({
  name: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), ...maxCharacters(200))),
      v.maxLength(2, 'must not be given more than 2 times'),
    ),
    [],
  ),
})
