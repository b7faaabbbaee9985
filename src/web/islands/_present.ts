import type { Keeper } from './_saving.ts'

const pause = 10_000
const pauseWhileHidden = 45_000

/** Hear now and then who else has the form open, and whether its text has changed elsewhere. */
export function attend(form: HTMLFormElement, keeper: Keeper): void {
  const hear = async () => {
    try {
      const answer = await fetch(`${form.dataset['here']}/presence`, {
        headers: { accept: 'application/json' },
        redirect: 'manual',
        cache: 'no-store',
      })
      if (answer.status === 401) keeper.signedOut()
      else if (answer.ok) {
        const { version, text } = (await answer.json()) as { version: number; text: string }
        const said = document.querySelector<HTMLElement>('[data-present]')
        if (said && said.textContent !== text) said.textContent = text
        keeper.changedElsewhere(version)
      }
    } catch {
      // the line is down: saving says so
    }
    timer = setTimeout(() => void hear(), document.hidden ? pauseWhileHidden : pause)
  }
  let timer = setTimeout(() => void hear(), 0)
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void hear(), document.hidden ? pauseWhileHidden : 0)
  })
}
