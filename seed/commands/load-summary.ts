import type { Outcome } from './load-articles'

/** How many articles came to which end. */
export type LoadCounts = Record<Outcome | 'repeated' | 'failed', number>

/**
 * What a load did, in one line.
 *
 * @param about.skipped files that hold no articles
 */
export function loadSummary(counts: LoadCounts, about: { dryRun: boolean; skipped: number }): string {
  const { created, replaced, unchanged, similar, repeated, failed } = counts
  return [
    about.dryRun
      ? `${created} would be stored`
      : `${created} new, ${replaced} replaced, ${unchanged} unchanged`,
    `${failed} failed`,
    ...(similar > 0 ? [`${similar} left out, for they are nearly the same as another`] : []),
    ...(repeated > 0 ? [`${repeated} given twice`] : []),
    ...(about.skipped > 0 ? [`${about.skipped} skipped, for they are other kinds of files`] : []),
  ].join(', ')
}
