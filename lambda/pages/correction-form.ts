import { html } from 'hono/html'
import type { Hit } from '../search/port'
import type { Correction } from '../store/record'
import { isolated } from './isolated'
import { formatTime } from './localized'
import type { Markup } from './markup'
import type { Strings } from './strings'

/** What the form shows of a correction. */
export interface EditorsWord extends Pick<Correction, 'id' | 'speaker' | 'note' | 'by' | 'at'> {
  machine: { speaker: { name: string } | null } | null
}

/**
 * The form by which an editor puts a quote right. It sends JSON, for which script is needed: a form could be sent by any
 * other site that the reader has open.
 */
export function correctionForm(
  strings: Strings,
  { id, speaker, article: { id: articleId } }: Hit,
  article: { corrections: readonly EditorsWord[] },
): Markup {
  const { correct } = strings
  const correction = article.corrections.find((one) => one.id === id)
  return html`<details class="correct">
<summary>${correct.heading}</summary>
<form id="correct" data-article="${articleId}" data-quote="${id}">
${correction && lastWord(strings, correction)}
<label>${correct.speaker}
<input name="speaker" lang="ur" dir="auto" value="${speaker?.name ?? ''}" autocomplete="off"></label>
<label>${correct.note}
<input name="note" dir="auto" value="${correction?.note ?? ''}" autocomplete="off"></label>
<p class="actions">
<button class="button primary" value="speaker">${correct.saveSpeaker}</button>
<button class="button" value="unknown">${correct.unknown}</button>
<button class="button" value="confirm">${correct.confirm}</button>
<button class="button" value="hide">${correct.hide}</button>
<button class="button" value="withdraw"${!correction && html` hidden`}>${correct.withdraw}</button>
<span role="status"></span>
</p>
<p class="problem" role="alert" hidden></p>
</form>
</details>`
}

/** What an editor said last, who and when. */
function lastWord(strings: Strings, { by, at, speaker, machine }: EditorsWord): Markup {
  const { correct, unknownSpeaker } = strings
  return html`<p class="quiet">${correct.corrected(isolated(by), isolated(formatTime(strings, at)))}${
    speaker !== undefined && machine && html` ${correct.machine(machine.speaker?.name ?? unknownSpeaker)}`
  }</p>`
}
