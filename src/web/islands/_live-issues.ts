import { wordOf } from './_form-words.ts'

/** How a draft stands, in the reader's words: sections, what is wrong with answers, how far each language is written. */
export type Status = {
  readonly sections?: readonly { readonly name: string; readonly progress: string; readonly wrong: string }[]
  readonly hints?: { readonly [question: string]: { readonly id: string; readonly text: string } | undefined }
  readonly languages?: { readonly [language: string]: string | undefined }
}

/** Show it beside the sections, the questions and the languages. */
export function showStatus(form: HTMLFormElement, { sections = [], hints, languages = {} }: Status): void {
  for (const { name, progress, wrong } of sections) {
    const entry = document.querySelector(`.draft-sections [data-section="${CSS.escape(name)}"]`)
    if (entry) [entry.querySelector('[data-progress]')!.textContent, entry.querySelector('[data-wrong]')!.textContent] = [progress, wrong]
  }
  for (const [language, text] of Object.entries(languages)) {
    const written = form.querySelector(`[data-languages] [data-lang="${CSS.escape(language)}"] [data-written]`)
    if (written) written.textContent = text ?? ''
  }
  if (hints) for (const question of form.querySelectorAll<HTMLElement>('[data-question]')) showHint(question, hints[question.dataset['question']!])
  nameNext(form)
}

/** The button that leads to what is wrong says so; while nothing is, it asks what is missing. */
export function nameNext(form: HTMLFormElement): void {
  const button = form.querySelector('[data-next]')
  const words = wordOf(form, form.querySelector(wrongs) ? 'next-issue' : 'check')
  if (button && button.textContent !== words) button.textContent = words
}

const wrongs = '.live-issue, .field-error, .conflict'

/** What the server has drawn of it. */
export const hintsIn = (form: Element): NonNullable<Status['hints']> =>
  Object.fromEntries(
    [...form.querySelectorAll<HTMLElement>('[data-question] > [data-live]')].map(said => [
      said.parentElement!.dataset['question']!,
      { id: said.id.replace(/-live$/, ''), text: said.textContent ?? '' },
    ]),
  )

function showHint(question: HTMLElement, hint: { readonly id: string; readonly text: string } | undefined): void {
  const shown = question.querySelector<HTMLElement>(':scope > [data-live]')
  if (!hint) return shown?.remove()
  if (shown) return void (shown.textContent = hint.text)
  const said = document.createElement('p')
  said.className = 'live-issue'
  said.dataset['live'] = ''
  said.id = `${hint.id}-live`
  said.textContent = hint.text
  question.append(said)
  const control = question.querySelector(`[id="${hint.id}"]`)
  control?.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), said.id].filter(Boolean).join(' '))
}

/** Go to the next question that is said to be wrong; answers whether there is one. */
export function goToNextIssue(form: HTMLFormElement): boolean {
  const wrong = [...form.querySelectorAll<HTMLElement>(wrongs)]
  if (wrong.length === 0) return false
  const here = wrong.findIndex(issue => issue.closest('[data-question]')?.contains(document.activeElement))
  const question = wrong[(here + 1) % wrong.length]!.closest('[data-question]')!
  const control = question.querySelector<HTMLElement>('input:not([type=hidden], [hidden]), textarea:not([hidden]), select, [contenteditable], button')
  control?.focus()
  question.scrollIntoView({ block: 'center' })
  return true
}
