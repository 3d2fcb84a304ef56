import * as v from 'valibot'

const flag = v.optional(v.picklist(['true', 'false'], 'must be true or false'))

/** Parameters of `GET /articles/{id}`. */
export const articleQuerySchema = v.object({ hidden: flag })

/** Parameters of `DELETE /articles/{id}`. */
export const deletionQuerySchema = v.object({ purge: flag })
