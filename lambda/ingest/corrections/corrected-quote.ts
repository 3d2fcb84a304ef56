import type { Correction, StoredQuote, StoredSpeaker } from '../../store/record'

/** The rule that stands for the attribution of a quote whose speaker an editor gave. */
const EDITOR = 'editor'

/**
 * A quote as an editor has it: what readers see, unless it is hidden.
 *
 * @param found the machine's quote at its place
 * @param others quotes of the article, which know the roles of their speakers
 */
export function correctedQuote(
  correction: Correction,
  found: StoredQuote | null,
  others: readonly StoredQuote[],
): StoredQuote {
  const { id, text, start, end, kind, before, after } = correction
  const said = correction.machine
  return {
    id,
    text,
    start,
    end,
    kind,
    speaker: speakerOf(correction, others),
    via: said?.via ?? null,
    nestedIn: found?.nestedIn ?? null,
    broken: said?.broken ?? false,
    reviewed: isReviewed(correction),
    before,
    after,
  }
}

/** Whether an editor vouches for the quote; a note alone does not. */
export function isReviewed({ confirmed, added, speaker }: Correction): boolean {
  return confirmed || added || speaker !== undefined
}

/** The machine's attribution with its evidence where the editor agrees; else the name with what the article has on it. */
function speakerOf(
  { speaker, machine: said }: Correction,
  others: readonly StoredQuote[],
): StoredSpeaker | null {
  const found = said?.speaker ?? null
  if (speaker === undefined) return found
  if (speaker === null) return null
  const { name, type } = speaker
  if (found?.name === name && found.type === type) return found
  const role = others.find((quote) => quote.speaker?.name === name)?.speaker?.role ?? null
  const evidence = { mentionAt: null, mention: '', cueAt: found?.cueAt ?? null, cue: found?.cue ?? '' }
  return { name, role, type, how: 'named', by: EDITOR, ...evidence }
}
