// The form works without this. With it: what is typed is saved a moment later, kept on the device while the line is down,
// questions that depend on an answer appear at once, and long lists of terms can be searched.
import { changedFields, fieldsOf, putBack } from '../islands/_kept-fields.ts'

const pause = 1500
const retry = 5000
/** A form that was sent is sent again only after this time, however often its button is pressed. */
const sent = 5000

const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form) keepUp(form)

function keepUp(form: HTMLFormElement): void {
  const key = `draft:${form.dataset['draft']}`
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false
  let composing = false
  let leaving = false
  let pending = 0
  let work = Promise.resolve()

  /** One request after the other: each names the version that the one before it made. */
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    pending++
    return (work = work.then(step).finally(() => pending--))
  }
  const say = (text: string | undefined, bad = false) => {
    const state = form.querySelector<HTMLElement>('[data-draft-state]')!
    state.textContent = text ?? ''
    state.dataset['tone'] = bad ? 'bad' : ''
  }
  const later = (time: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void inTurn(store), time)
  }
  const keepHere = () => {
    try {
      localStorage.setItem(key, JSON.stringify({ version: form.dataset['version'], fields: String(fieldsOf(form)) }))
    } catch {
      // a full or forbidden store only loses the second copy
    }
  }
  const touched = () => {
    dirty = true
    keepHere()
    say(form.dataset['unsaved'])
    later(pause)
  }
  const leave = () => {
    leaving = true
    dirty = false
    clearTimeout(timer)
    setTimeout(() => (leaving = false), sent)
  }

  async function store(): Promise<void> {
    if (leaving) return
    dirty = false
    say(form.dataset['saving'])
    const body = fieldsOf(form)
    body.set('_op', 'autosave')
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual' })
      const json = answer.headers.get('content-type')?.startsWith('application/json') ? ((await answer.json()) as { version?: number }) : undefined
      if (answer.ok && json?.version !== undefined) {
        form.dataset['version'] = String(json.version)
        form.querySelector<HTMLInputElement>('input[name=_version]')!.value = String(json.version)
        if (!dirty) localStorage.removeItem(key)
        say(form.dataset[dirty ? 'unsaved' : 'saved'])
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
    }
  }

  /** The server draws the form; we put its sections in the place of ours. What was typed meanwhile, and where, stays. */
  async function redraw(op: string, focus: () => HTMLElement | null): Promise<void> {
    clearTimeout(timer)
    const before = fieldsOf(form)
    const body = new URLSearchParams(before)
    body.set('_op', op)
    let page: Document
    let good: boolean
    try {
      const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } })
      if (!answer.headers.get('content-type')?.startsWith('text/html')) throw new Error(String(answer.status))
      good = answer.ok
      page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    } catch {
      touched()
      return say(form.dataset['offline'], true)
    }
    const fresh = page.querySelector<HTMLFormElement>('form[data-draft]')
    if (!fresh || !good) {
      leave()
      return form.submit()
    }
    if (composing) await new Promise(done => form.addEventListener('compositionend', done, { once: true }))
    exchange(fresh, page, before, focus)
  }

  function exchange(fresh: HTMLFormElement, page: Document, before: URLSearchParams, focus: () => HTMLElement | null): void {
    const typed = fieldsOf(form)
    const since = changedFields(before, typed)
    const active = form.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined
    const place = { top: active?.getBoundingClientRect().top, caret: active && caretOf(active) }
    form.dataset['version'] = fresh.dataset['version'] ?? ''
    form.replaceChildren(...fresh.childNodes)
    putBack(form, typed, since)
    const sections = page.querySelector('.draft-sections')
    if (sections) document.querySelector('.draft-sections')?.replaceWith(sections)
    findTerms(form)

    const again = (active?.id ? document.getElementById(active.id) : null) ?? focus()
    again?.focus({ preventScroll: true })
    if (again && place.caret && caretOf(again as HTMLInputElement)) (again as HTMLInputElement).setSelectionRange(...place.caret)
    if (again && place.top !== undefined) scrollBy(0, again.getBoundingClientRect().top - place.top)
    if (since.size > 0) return touched()
    dirty = false
    localStorage.removeItem(key)
  }

  form.addEventListener('compositionstart', () => (composing = true))
  form.addEventListener('compositionend', () => (composing = false))
  form.addEventListener('input', event => {
    if (!(event.target as HTMLElement).matches('[type=file], [data-filter], [name^="_q:"]')) touched()
  })
  form.addEventListener('change', event => {
    const target = event.target as HTMLElement
    if (target.matches('[data-decides]')) void inTurn(() => redraw('refresh', () => null))
    else if (target.matches('[type=file]')) target.parentElement!.querySelector('button')!.click()
  })
  form.addEventListener('click', event => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button[name=_op]')
    if (!button || !/^(add|remove|up|down|find):/.test(button.value)) return
    event.preventDefault()
    // rows change their numbers: nothing is typed into them until they have
    form.inert = true
    void inTurn(() => redraw(button.value, () => afterStep(form, button.value))).finally(() => (form.inert = false))
  })
  form.addEventListener('submit', event => {
    if (leaving) return event.preventDefault()
    if (pending === 0) return leave()
    event.preventDefault()
    const { value } = event.submitter as HTMLButtonElement
    void work.then(() => form.requestSubmit(form.querySelector<HTMLButtonElement>(`button[name=_op][value="${value}"]`)))
  })
  addEventListener('pageshow', () => (leaving = false))
  addEventListener('beforeunload', event => {
    if (dirty || pending > 0) event.preventDefault()
  })
  addEventListener('online', () => dirty && later(0))
  offerKept(key, form)
  findTerms(form)
}

const caretOf = ({ selectionStart, selectionEnd }: HTMLInputElement): [number, number] | undefined =>
  typeof selectionStart === 'number' && typeof selectionEnd === 'number' ? [selectionStart, selectionEnd] : undefined

/** Where to go on after a row came, went or moved: into the new row, to the same button, or to the one that adds rows. */
function afterStep(form: HTMLFormElement, op: string): HTMLElement | null {
  const [step = '', pointer = ''] = op.split(/:(.*)/s)
  const inside = (path: string) =>
    [...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')].filter(({ name }) => name.startsWith(`${path}/`))
  const rows = inside(pointer).map(({ name }) => Number(name.slice(pointer.length + 1).split('/')[0]))
  if (step === 'add') return inside(`${pointer}/${Math.max(...rows)}`)[0] ?? null
  const button = (value: string) => form.querySelector<HTMLElement>(`button[value="${value}"]:enabled`)
  return button(op) ?? button(`add:${pointer.replace(/\/\d+$/, '')}`) ?? inside(pointer)[0] ?? null
}

/** Text that never reached the server in an earlier visit is put back, newest first. */
function offerKept(key: string, form: HTMLFormElement): void {
  const kept = localStorage.getItem(key)
  if (!kept) return
  const { version, fields } = JSON.parse(kept) as { version: string; fields: string }
  if (version !== form.dataset['version']) return localStorage.removeItem(key)
  putBack(form, new URLSearchParams(fields))
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
