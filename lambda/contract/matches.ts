/** How a hit matches a query: all of it, or nearly. */
export const MATCHES = ['exact', 'near'] as const
export type Match = (typeof MATCHES)[number]

/** How a word in Latin script is read: by its letters' names, as an English name, by its sound, in translation. */
export const READ_BY = ['letters', 'name', 'sound', 'translation'] as const
export type ReadBy = (typeof READ_BY)[number]
