import { wordOf } from './_form-words.ts'

/** A record or term that may be an answer. */
export type Found = {
  readonly identifier: string
  readonly text: string
  readonly language: string
  readonly note?: string
  readonly more?: string
  readonly narrower?: true
}

const pause = 150
let made = 0

/** Boxes beside a question that look for records or terms while somebody types; what is chosen becomes a ticked answer. */
export function finders(form: HTMLFormElement): void {
  for (const finder of form.querySelectorAll<HTMLElement>('[data-finder]:not([data-finds])')) {
    finder.dataset['finds'] = ''
    enhance(form, finder, finder.querySelector<HTMLInputElement>('.records-picker-find input[type=search]')!)
  }
}

function enhance(form: HTMLFormElement, finder: HTMLElement, input: HTMLInputElement): void {
  const list = document.createElement('div')
  list.className = 'suggestions'
  list.id = `found-${(made += 1)}`
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', document.querySelector(`label[for="${input.id}"]`)?.textContent ?? '')
  const said = document.createElement('p')
  said.className = 'quiet'
  said.setAttribute('role', 'status')
  const box = input.parentElement!
  box.querySelector('button')!.hidden = true
  box.append(list, said)
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' }))
    input.setAttribute(name, value)

  let found: readonly Found[] = []
  let chosen = -1
  let asked: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const mark = (place: number) => {
    chosen = place
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === place)))
    const option = options()[place]
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  const show = (visible: boolean) => {
    list.hidden = !visible
    input.setAttribute('aria-expanded', String(visible))
    mark(-1)
  }
  const look = async () => {
    asked?.abort()
    asked = new AbortController()
    said.textContent = ''
    if (input.value.trim() === '') return show(false)
    try {
      const answer = await fetch(`${finder.dataset['finder']}&q=${encodeURIComponent(input.value.trim())}`, { signal: asked.signal })
      found = (await answer.json()) as readonly Found[]
    } catch (error) {
      if ((error as Error).name !== 'AbortError') show(false)
      return
    }
    list.replaceChildren(...found.map((one, place) => optionOf(one, `${list.id}-${place}`)))
    show(found.length > 0 && document.activeElement === input)
    if (found.length === 0) said.textContent = wordOf(form, finder.classList.contains('finder') ? 'no-such-term' : 'no-such-record')
  }
  const take = (place: number) => {
    const one = found[place]
    if (!one) return
    answer(finder, one)
    input.value = ''
    show(false)
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), pause)
  })
  input.addEventListener('blur', () => setTimeout(() => show(false), 150))
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (!list.hidden) take(Math.max(chosen, 0))
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      show(false)
    } else if (/^Arrow(Down|Up)$/.test(event.key) && !list.hidden) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      mark((Math.max(chosen, step < 0 ? 0 : -1) + step + found.length) % found.length)
    }
  })
  list.addEventListener('mousedown', event => {
    event.preventDefault()
    take(options().indexOf((event.target as HTMLElement).closest<HTMLElement>('[role=option]')!))
  })
}

function optionOf({ text, language, note, more }: Found, id: string): HTMLElement {
  const option = document.createElement('div')
  option.className = 'suggestion'
  option.id = id
  option.setAttribute('role', 'option')
  option.append(named(text, language), small([note, more].filter(Boolean).join(' · ')))
  return option
}

/** What was chosen stands among the answers, ticked; one that stands there already is ticked. */
export function answer(finder: HTMLElement, { identifier, text, language, note }: Found): void {
  const uid = identifier.split('@')[0]!
  const known = [...finder.querySelectorAll<HTMLInputElement>('[data-options] input')].find(input => input.value.split('@')[0] === uid)
  const input = known ?? added(finder, identifier, [named(text, language), ' ', small(note ?? '')])
  input.checked = true
  for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }))
}

function added(finder: HTMLElement, identifier: string, words: readonly (Node | string)[]): HTMLInputElement {
  const input = document.createElement('input')
  Object.assign(input, { type: finder.dataset['type'], name: finder.dataset['name'], value: identifier })
  const label = document.createElement('label')
  label.className = 'tick'
  const span = document.createElement('span')
  span.append(...words)
  label.append(input, span)
  const entry = document.createElement('li')
  entry.append(label)
  finder.querySelector('[data-options]')!.append(entry)
  return input
}

export function named(text: string, language: string): HTMLElement {
  const name = document.createElement('span')
  name.textContent = text
  name.dir = 'auto'
  if (language && language !== 'und') name.lang = language
  return name
}

function small(text: string): HTMLElement {
  const note = document.createElement('small')
  note.className = 'quiet'
  note.textContent = text.length > 160 ? `${text.slice(0, 160)}…` : text
  return note
}
