// The form works without this. With it: what is typed is saved two seconds later, kept on the device while the line is down,
// questions that depend on an answer appear at once, and long lists of terms can be searched.
export {}

const pause = 1500
const retry = 5000

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form) keepUp(form)

function keepUp(form: HTMLFormElement): void {
  const state = form.querySelector<HTMLElement>('[data-draft-state]')!
  const key = `draft:${form.dataset['draft']}`
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false
  let busy = false

  const say = (text: string | undefined, bad = false) => {
    state.textContent = text ?? ''
    state.dataset['tone'] = bad ? 'bad' : ''
  }
  const later = (time: number) => {
    clearTimeout(timer)
    timer = setTimeout(store, time)
  }
  const fields = () => {
    const data = new FormData(form)
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name)
    return new URLSearchParams([...data] as [string, string][])
  }
  const keepHere = () => {
    try {
      localStorage.setItem(key, JSON.stringify({ version: form.dataset['version'], at: Date.now(), fields: String(fields()) }))
    } catch {
      // a full or forbidden store only loses the second copy
    }
  }

  async function store(): Promise<void> {
    if (busy) return later(pause)
    busy = true
    dirty = false
    say(form.dataset['saving'])
    const body = fields()
    body.set('_op', 'autosave')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual' })
      const json = answer.headers.get('content-type')?.startsWith('application/json') ? ((await answer.json()) as { version?: number }) : undefined
      if (answer.ok && json?.version !== undefined) {
        form.dataset['version'] = String(json.version)
        form.querySelector<HTMLInputElement>('input[name=_version]')!.value = String(json.version)
        if (!dirty) localStorage.removeItem(key)
        say(form.dataset['saved'])
      } else {
        // somebody else saved, the session ended, or a value is refused: the save button shows what to do, with everything typed
        keepHere()
        say(form.dataset['unsaved'], true)
      }
    } catch {
      dirty = true
      keepHere()
      say(form.dataset['offline'], true)
      later(retry)
    } finally {
      busy = false
    }
  }

  form.addEventListener('input', event => {
    if ((event.target as HTMLElement).matches('[type=file], [data-filter], [name^="_q:"]')) return
    dirty = true
    keepHere()
    say(form.dataset['unsaved'])
    later(pause)
  })
  form.addEventListener('change', event => {
    const target = event.target as HTMLElement
    if (target.matches('[data-decides]')) void redraw('refresh', target.id)
    else if (target.matches('[type=file]')) (target.parentElement!.querySelector('button') as HTMLButtonElement).click()
  })
  form.addEventListener('click', event => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[name=_op]')
    if (!button || !/^(add|remove|up|down|find):/.test(button.value)) return
    event.preventDefault()
    void redraw(button.value, button.id)
  })
  form.addEventListener('submit', () => (dirty = false))
  addEventListener('beforeunload', event => {
    if (dirty || busy) event.preventDefault()
  })
  addEventListener('online', () => dirty && later(0))
  offerKept(key, form)
  findTerms(form)

  /** The server draws the form; we put its sections in the place of ours and stay where we were. */
  async function redraw(op: string, focus: string): Promise<void> {
    clearTimeout(timer)
    const body = fields()
    body.set('_op', op)
    let page: Document
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } })
      if (!answer.headers.get('content-type')?.startsWith('text/html')) throw new Error(String(answer.status))
      page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    } catch {
      keepHere()
      say(form.dataset['offline'], true)
      return
    }
    const fresh = page.querySelector<HTMLFormElement>('form[data-draft]')
    if (!fresh) return form.submit()
    const top = document.getElementById(focus)?.getBoundingClientRect().top
    for (const name of ['data-version']) form.setAttribute(name, fresh.getAttribute(name) ?? '')
    form.replaceChildren(...fresh.childNodes)
    const nav = page.querySelector('.draft-sections')
    if (nav) document.querySelector('.draft-sections')?.replaceWith(nav)
    findTerms(form)
    dirty = false
    const again = document.getElementById(focus)
    again?.focus({ preventScroll: true })
    if (again && top !== undefined) scrollBy(0, again.getBoundingClientRect().top - top)
  }
}

/** Text that never reached the server in an earlier visit is put back, newest first. */
function offerKept(key: string, form: HTMLFormElement): void {
  const kept = localStorage.getItem(key)
  if (!kept) return
  const { version, fields } = JSON.parse(kept) as { version: string; fields: string }
  if (version !== form.dataset['version']) return localStorage.removeItem(key)
  const values = new URLSearchParams(fields)
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')) {
    if (!control.name.startsWith('/') || control.type === 'file') continue
    if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type))
      control.checked = values.getAll(control.name).includes(control.value)
    else if (values.has(control.name)) control.value = values.get(control.name)!
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

/** A box above long lists of terms: type, and only what fits stays, without accents or case. */
function findTerms(form: HTMLFormElement): void {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const picker of form.querySelectorAll<HTMLElement>('[data-picker]:not(:has([data-filter]))')) {
    const box = document.createElement('input')
    box.type = 'search'
    box.className = 'input picker-filter'
    box.dataset['filter'] = ''
    box.placeholder = picker.dataset['picker'] ?? ''
    box.setAttribute('aria-label', box.placeholder)
    picker.prepend(box)
    const entries = [...picker.querySelectorAll<HTMLElement>('.picker-tree li')]
    box.addEventListener('input', () => {
      const words = plain(box.value.trim())
      for (const entry of entries) entry.hidden = words !== '' && !plain(entry.textContent ?? '').includes(words)
    })
    box.addEventListener('keydown', event => {
      if (event.key === 'Enter') event.preventDefault()
    })
  }
}
