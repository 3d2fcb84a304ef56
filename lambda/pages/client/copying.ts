/** Shows the buttons that copy and share, which need script, and lets them work. */
export function enhanceCopying(group: HTMLElement): void {
  const status = group.querySelector('[role="status"]')
  group.hidden = false
  group.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const text = button && copiedText(button)
    if (!text || status === null) return
    try {
      await navigator.clipboard.writeText(text)
      status.textContent = group.dataset.copied ?? ''
    } catch {
      status.textContent = group.dataset.failed ?? ''
    }
  })
  const share = group.querySelector<HTMLButtonElement>('[data-share]')
  if (share !== null && 'share' in navigator) {
    share.hidden = false
    share.addEventListener('click', () => {
      // Rejects when the reader changes their mind, which needs no answer.
      navigator.share({ title: document.title, url: share.dataset.share ?? '' }).catch(() => {})
    })
  }
}

function copiedText({ dataset }: HTMLButtonElement): string | null {
  if (dataset.copy !== undefined) return dataset.copy
  if (dataset.copyFrom === undefined) return null
  const json = document.getElementById(dataset.copyFrom)?.textContent
  return json ? JSON.stringify(JSON.parse(json), null, 2) : null
}
