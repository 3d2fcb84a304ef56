import type { CorrectionBody } from '../../../lambda/contract/correction-fields'

/** What an editor wants cannot be said of the article; the message tells why. */
export class CorrectionError extends Error {
  override name = 'CorrectionError'
}

/** What the command line says of a quote. */
export interface CorrectOptions {
  speaker?: string | undefined
  type?: 'person' | 'organisation' | 'unnamed' | undefined
  unknown?: true | undefined
  hide?: true | undefined
  show?: true | undefined
  confirm?: true | undefined
  withdraw?: true | undefined
  note?: string | undefined
}

/** The body of a correction; null when the command line says nothing. */
export function correctionBody(options: CorrectOptions, by: string): CorrectionBody | null {
  const { speaker, type, unknown, hide, show, confirm, withdraw, note } = options
  if (speaker !== undefined && unknown) throw new CorrectionError('--speaker and --unknown cannot both be')
  if (hide && show) throw new CorrectionError('--hide and --show cannot both be')
  const said = {
    ...(speaker !== undefined && { speaker: { name: speaker, ...(type && { type }) } }),
    ...(unknown && { speaker: null }),
    ...(hide && { hidden: true }),
    ...(show && { hidden: false }),
    ...(confirm && { confirmed: true }),
    ...(note !== undefined && { note }),
  }
  const isSaid = Object.keys(said).length > 0
  if (withdraw && isSaid) throw new CorrectionError('--withdraw stands alone')
  return isSaid || withdraw ? { ...said, by } : null
}

/**
 * Where words stand in a text.
 *
 * @throws {CorrectionError} when they do not, or more than once
 */
export function placeOf(words: string, text: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start === -1) throw new CorrectionError('the article does not have these words')
  if (text.indexOf(words, start + 1) !== -1) {
    throw new CorrectionError('the article has these words more than once: give more of them')
  }
  return { start, end: start + words.length }
}
