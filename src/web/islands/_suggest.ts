/** Suggestions under search boxes, in groups: arrow keys, Enter, Escape; a combobox for screen readers. Nothing is searched until Enter. */
type Suggestion = { readonly group: string; readonly label: string; readonly kind?: string; readonly href: string; readonly lang?: string }

const pause = 120

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) enhance(form, form.querySelector('input[type=search]')!)

function enhance(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = document.createElement('div')
  list.className = 'suggestions'
  list.id = `${input.id}-suggestions`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.placeholder || document.title)
  list.hidden = true
  form.append(list)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')

  let chosen = -1
  let asked: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const show = (visible: boolean) => {
    list.hidden = !visible
    input.setAttribute('aria-expanded', String(visible))
    if (!visible) choose(-1)
  }
  const choose = (place: number) => {
    chosen = place
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === place)))
    const option = options()[place]
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  const ask = async () => {
    asked?.abort()
    const text = input.value.trim()
    if (text.length < 2) return show(false)
    asked = new AbortController()
    try {
      const answer = await fetch(`${form.dataset['suggest']}?q=${encodeURIComponent(text)}`, { signal: asked.signal })
      const found = (await answer.json()) as readonly Suggestion[]
      list.replaceChildren(...grouped(found, list.id))
      choose(-1)
      show(found.length > 0 && document.activeElement === input)
    } catch (error) {
      if ((error as Error).name !== 'AbortError') show(false)
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  })
  input.addEventListener('blur', () => setTimeout(() => show(false), 150))
  input.addEventListener('keydown', event => {
    const count = options().length
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      show(false)
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden && count > 0) {
      event.preventDefault()
      // what is chosen among is not changed any more
      clearTimeout(timer)
      asked?.abort()
      choose(event.key === 'ArrowDown' ? (chosen + 1) % count : (Math.max(chosen, 0) + count - 1) % count)
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault()
      location.assign(options()[chosen]!.dataset['href']!)
    }
  })
  list.addEventListener('mousedown', event => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')
    if (option) location.assign(option.dataset['href']!)
  })
}

/** Options below the name of their group, in the order they came in. */
function grouped(found: readonly Suggestion[], id: string): readonly HTMLElement[] {
  const groups = [...new Set(found.map(({ group }) => group))]
  return groups.map((name, place) => {
    const group = document.createElement('div')
    const heading = document.createElement('b')
    heading.id = `${id}-g${place}`
    heading.textContent = name
    group.setAttribute('role', 'group')
    group.setAttribute('aria-labelledby', heading.id)
    group.append(heading, ...found.flatMap((one, at) => (one.group === name ? [drawn(one, `${id}-${at}`)] : [])))
    return group
  })
}

function drawn({ label, kind, href, lang }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('div')
  option.className = 'suggestion'
  option.id = id
  option.setAttribute('role', 'option')
  option.dataset['href'] = href
  const name = document.createElement('span')
  name.textContent = label
  name.dir = 'auto'
  if (lang) name.lang = lang
  option.append(name)
  if (kind) option.append(Object.assign(document.createElement('small'), { textContent: kind }))
  return option
}
