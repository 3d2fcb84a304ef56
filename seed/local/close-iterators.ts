import { AbstractKeyIterator, AbstractValueIterator } from 'abstract-level'

/**
 * Lets dynalite close what it reads with. It ends its iterators by `return`, which those of abstract-level lack, so that
 * every query would leave one open, and with it the memory and the old files of LevelDB that it reads from.
 */
export function closeIteratorsOnReturn(): void {
  for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator]) {
    Object.assign(prototype, {
      return(this: { close(): Promise<void> }) {
        return this.close()
      },
    })
  }
}
