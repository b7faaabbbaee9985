import { answer, named, type Found } from './_finder.ts'
import { wordOf } from './_form-words.ts'

/** The tree of a long list of terms: each branch is fetched when it is opened. */
export function termBranches(form: HTMLFormElement): void {
  for (const tree of form.querySelectorAll<HTMLDetailsElement>('[data-tree][hidden]')) {
    tree.hidden = false
    const finder = tree.closest<HTMLElement>('[data-finder]')!
    tree.addEventListener('toggle', () => void branch(form, finder, '').then(list => tree.append(list)), { once: true })
  }
}

async function branch(form: HTMLFormElement, finder: HTMLElement, of: string): Promise<HTMLElement> {
  const list = document.createElement('ul')
  list.className = 'options'
  const answered = await fetch(`${finder.dataset['finder']}&of=${encodeURIComponent(of)}`)
  for (const term of (await answered.json()) as readonly Found[]) list.append(entryOf(form, finder, term))
  return list
}

function entryOf(form: HTMLFormElement, finder: HTMLElement, term: Found): HTMLElement {
  const entry = document.createElement('li')
  const choose = document.createElement('button')
  choose.type = 'button'
  choose.className = 'button button-plain button-small'
  choose.append(named(term.text, term.language))
  choose.addEventListener('click', () => answer(finder, term))
  if (term.narrower) {
    const open = document.createElement('button')
    open.type = 'button'
    open.className = 'tree-toggle'
    open.setAttribute('aria-label', `${wordOf(form, 'show-narrower')}: ${term.text}`)
    open.setAttribute('aria-expanded', 'false')
    open.addEventListener('click', () => void toggle(form, finder, { entry, open, of: term.identifier }))
    entry.className = 'tree-branch'
    entry.append(open)
  }
  entry.append(choose)
  return entry
}

type Branch = { readonly entry: HTMLElement; readonly open: HTMLElement; readonly of: string }

async function toggle(form: HTMLFormElement, finder: HTMLElement, { entry, open, of }: Branch): Promise<void> {
  const known = entry.querySelector<HTMLElement>(':scope > ul')
  if (known) known.hidden = !known.hidden
  else entry.append(await branch(form, finder, of))
  open.setAttribute('aria-expanded', String(!known?.hidden))
}
