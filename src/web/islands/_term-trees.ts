import { wordOf } from './_form-words.ts'

const opened = 24
const pause = 150

/** Long trees of terms: opened branch by branch, and searched in every language in a box above them. */
export function termTrees(form: HTMLFormElement): void {
  for (const picker of form.querySelectorAll<HTMLElement>('[data-picker]:not(:has([data-filter]))')) {
    const tree = picker.querySelector<HTMLElement>('.picker-tree')!
    const entries = [...tree.querySelectorAll<HTMLElement>('li')]
    if (entries.length > opened) for (const entry of entries) foldable(entry, wordOf(form, 'show-narrower'))
    picker.prepend(filterOf(picker, tree, entries))
    picker.addEventListener('change', () => picker.querySelector('[data-picked]')?.remove(), { once: true })
  }
}

function foldable(entry: HTMLElement, label: string): void {
  const below = entry.querySelector<HTMLElement>(':scope > ul')
  if (!below) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'tree-toggle'
  button.setAttribute('aria-label', `${label}: ${entry.querySelector('label')?.textContent?.trim()}`)
  const fold = (folded: boolean) => {
    below.hidden = folded
    button.setAttribute('aria-expanded', String(!folded))
  }
  button.addEventListener('click', () => fold(!below.hidden))
  entry.classList.add('tree-branch')
  entry.prepend(button)
  fold(!below.querySelector(':checked'))
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function filterOf(picker: HTMLElement, tree: HTMLElement, entries: readonly HTMLElement[]): HTMLElement {
  const box = document.createElement('input')
  box.type = 'search'
  box.className = 'input picker-filter'
  box.dataset['filter'] = ''
  box.placeholder = picker.dataset['picker'] ?? ''
  box.setAttribute('aria-label', box.placeholder)
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (fits: (entry: HTMLElement) => boolean, all: boolean) => {
    tree.classList.toggle('tree-searched', !all)
    for (const entry of entries) entry.hidden = !all && !fits(entry)
  }
  const search = async () => {
    const words = plain(box.value.trim())
    show(entry => plain(entry.textContent ?? '').includes(words), words === '')
    if (words === '') return
    try {
      const answer = await fetch(`${picker.dataset['terms']}&q=${encodeURIComponent(words)}`)
      const found = new Set(((await answer.json()) as readonly { identifier: string }[]).map(({ identifier }) => identifier))
      if (plain(box.value.trim()) === words) show(entry => holds(entry, found) || plain(entry.textContent ?? '').includes(words), false)
    } catch {
      // what the page itself holds was searched
    }
  }
  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(), pause)
  })
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter') event.preventDefault()
  })
  return box
}

const holds = (entry: HTMLElement, found: ReadonlySet<string>): boolean =>
  found.has(entry.dataset['term'] ?? '') || [...entry.querySelectorAll<HTMLElement>('[data-term]')].some(inside => found.has(inside.dataset['term']!))
