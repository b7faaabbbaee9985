// Of a record in several languages one is shown at a time, alone or beside the original; and what is not translated yet is marked as it changes.

/** Make tabs of the languages, as they were chosen before. */
export function languageTabs(form: HTMLFormElement): void {
  const bar = form.querySelector<HTMLElement>('[data-languages]')
  const key = `languages:${form.dataset['draft']}`
  const chosen = () => JSON.parse(sessionStorage[key] ?? '{}') as { language?: string; beside?: boolean }
  const choose = (change: object) => {
    sessionStorage[key] = JSON.stringify({ ...chosen(), ...change })
    show()
  }
  const show = () => {
    const original = bar?.dataset['original']
    const all = [...(bar?.querySelectorAll<HTMLElement>('[data-show]') ?? [])].map(tab => tab.dataset['show']!)
    const { language = '', beside = false } = chosen()
    const one = all.includes(language) ? language : ''
    form.classList.toggle('languages-beside', one !== '' && beside && one !== original)
    for (const part of form.querySelectorAll<HTMLElement>('section [data-lang]'))
      part.hidden = one !== '' && part.dataset['lang'] !== one && !(beside && part.dataset['lang'] === original)
    for (const tab of bar?.querySelectorAll('[data-show]') ?? [])
      tab.setAttribute('aria-pressed', String((tab as HTMLElement).dataset['show'] === one))
    const box = bar?.querySelector<HTMLElement>('[data-beside]')
    if (box) box.hidden = one === '' || one === original
  }
  for (const tab of bar?.querySelectorAll<HTMLElement>('[data-tab]') ?? []) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = tab.className
    ;[button.lang, button.dir, button.textContent] = [tab.lang, tab.dir, tab.textContent]
    button.dataset['show'] = tab.parentElement!.dataset['lang']!
    tab.replaceWith(button)
  }
  for (const tab of bar?.querySelectorAll<HTMLElement>('[data-show]') ?? []) {
    tab.parentElement!.hidden = false
    tab.addEventListener('click', () => choose({ language: tab.dataset['show'] }))
  }
  const box = bar?.querySelector<HTMLInputElement>('[data-beside] input')
  if (box) {
    box.checked = chosen().beside ?? false
    box.addEventListener('change', () => choose({ beside: box.checked }))
  }
  show()
}

/** Mark what stands in another language only. */
export function markUntranslated(target: Element): void {
  const rows = [...(target.closest('.per-language')?.querySelectorAll('.per-language-row') ?? [])]
  const isEmpty = (row: Element) => row.querySelector<HTMLInputElement>('[name^="/"]')?.value.trim() === ''
  const written = rows.some(row => !isEmpty(row))
  for (const row of rows) row.toggleAttribute('data-untranslated', written && isEmpty(row))
}
