// What is typed is saved a moment later, and kept on the device while the line is down or nobody is signed in.
import { forgetHere, keepHere, leftInOthers, leftInThisTab, type DeviceCopy } from './_device-copy.ts'
import { wordOf } from './_form-words.ts'
import { changedFields, fieldsOf, putBack } from './_kept-fields.ts'
import { hintsIn, showStatus, type Status } from './_live-issues.ts'
import { exchange, noteShapes } from './_redrawn.ts'
import { isSignedIn, signInHere } from './_sign-in-here.ts'

const pause = 1200
const longest = 8000
const retry = 4000
/** A form that was sent is sent again only after this time, however often its button is pressed. */
const sent = 5000

/** Who closes the dialog for signing in is not asked again for a while. */
const patience = 60_000

/** What the rest of the form's script may ask for. */
export type Keeper = {
  readonly touched: () => void
  /** Let the server do what a button says, and draw the form again; then go on at what `focus` finds. */
  readonly step: (op: string, focus?: () => HTMLElement | null) => Promise<void>
  /** The text of the draft has another version on the server. */
  readonly changedElsewhere: (version: number) => void
  readonly signedOut: () => void
}

type Answer = Status & { readonly version?: number; readonly redraw?: true; readonly code?: string; readonly text?: string }

/** Keep a form saved. `enhance` is called whenever parts of it are new. */
export function keepUp(form: HTMLFormElement, enhance: () => void): Keeper {
  const record = form.dataset['draft']!
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  let composing = false
  let leaving = false
  let guest = false
  let declined = 0
  let pending = 0
  let work = Promise.resolve()

  /** One request after the other: each names the version that the one before it made. */
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    pending++
    return (work = work.then(step).finally(() => pending--))
  }
  const say = (text: string | undefined, bad = false) => {
    const state = form.querySelector<HTMLElement>('[data-draft-state]')!
    if (state.textContent !== text) state.textContent = text ?? ''
    state.dataset['tone'] = bad ? 'bad' : ''
  }
  const later = (time: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void inTurn(store), time)
  }
  const keep = () => keepHere(record, { version: form.dataset['version']!, fields: String(fieldsOf(form)) })
  const touched = (): void => {
    since ??= Date.now()
    keep()
    if (guest) return signedOut()
    say(form.dataset['unsaved'])
    later(Math.max(0, Math.min(pause, longest - (Date.now() - since))))
  }
  const leave = () => {
    leaving = true
    since = undefined
    clearTimeout(timer)
    setTimeout(() => (leaving = false), sent)
  }
  const waits = (text: string, again?: number) => {
    since ??= Date.now()
    keep()
    say(text, true)
    if (again !== undefined) later(again)
  }
  const signedOut = () => {
    guest = true
    say(wordOf(form, 'signed-out'), true)
    if (since === undefined) return
    keep()
    if (Date.now() - declined < patience) return
    void signInHere(form).then(async signedIn => {
      guest = !signedIn
      if (!signedIn) declined = Date.now()
      else if (await renewed(form)) later(0)
    })
  }
  const post = (op: string, accept: string) => {
    const fields = fieldsOf(form)
    const body = new URLSearchParams(fields)
    body.set('_op', op)
    return { fields, answer: fetch(form.action, { method: 'POST', body, headers: { accept }, redirect: 'manual' }) }
  }

  async function store(): Promise<void> {
    if (leaving || guest) return
    since = undefined
    say(form.dataset['saving'])
    try {
      const answer = await post('autosave', 'application/json').answer
      const json = answer.headers.get('content-type')?.startsWith('application/json') ? ((await answer.json()) as Answer) : undefined
      if (answer.type === 'opaqueredirect') return void ((since = Date.now()), signedOut())
      if (answer.status >= 500) return waits(form.dataset['offline']!, retry)
      if (json?.redraw) return await redraw('refresh', () => null)
      if (answer.ok && json?.version !== undefined) return saved(json)
      if (!json && (await renewed(form))) return waits(form.dataset['unsaved']!, 0)
      waits(json?.text ?? wordOf(form, 'refused'))
    } catch {
      waits(form.dataset['offline']!, retry)
    }
  }

  function saved(json: Answer): void {
    form.dataset['version'] = String(json.version)
    form.querySelector<HTMLInputElement>('input[name=_version]')!.value = String(json.version)
    showStatus(form, json)
    if (since === undefined) forgetHere(record)
    else keep()
    say(form.dataset[since === undefined ? 'saved' : 'unsaved'])
  }

  async function redraw(op: string, focus: () => HTMLElement | null): Promise<void> {
    clearTimeout(timer)
    const { fields: before, answer: asked } = post(op, 'text/html')
    try {
      const answer = await asked
      if (answer.type === 'opaqueredirect') return (await isSignedIn(form)) ? sendWhole(op) : void ((since = Date.now()), signedOut())
      if (answer.status >= 500 || !answer.headers.get('content-type')?.startsWith('text/html')) throw new Error(String(answer.status))
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const fresh = page.querySelector<HTMLFormElement>('form[data-draft]')
      if (!fresh || page.querySelector('#errors') || (!answer.ok && answer.status !== 409)) return sendWhole(op)
      if (composing) await new Promise(done => form.addEventListener('compositionend', done, { once: true }))
      drawn(page, fresh, before, focus)
    } catch {
      waits(form.dataset['offline']!, retry)
    }
  }

  /** The page itself is what comes next: an error page, or another address. */
  function sendWhole(op: string): void {
    leave()
    const button = document.createElement('input')
    Object.assign(button, { type: 'hidden', name: '_op', value: op })
    form.append(button)
    form.submit()
  }

  function drawn(page: Document, fresh: HTMLFormElement, before: URLSearchParams, focus: () => HTMLElement | null): void {
    const typed = fieldsOf(form)
    const changed = changedFields(before, typed)
    const active = form.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined
    const place = { top: active?.getBoundingClientRect().top, caret: active && caretOf(active) }
    const hints = hintsIn(fresh)
    exchange(form, fresh, before, changed, typed)
    const sections = page.querySelector('.draft-sections')
    if (sections) document.querySelector('.draft-sections')?.replaceWith(sections)
    noteShapes(form)
    showStatus(form, { hints })
    enhance()

    const again = active?.isConnected ? active : ((active?.id ? document.getElementById(active.id) : null) ?? focus())
    if (again !== document.activeElement) again?.focus({ preventScroll: true })
    if (again && again !== active && place.caret && caretOf(again as HTMLInputElement)) (again as HTMLInputElement).setSelectionRange(...place.caret)
    if (again && place.top !== undefined) scrollBy(0, again.getBoundingClientRect().top - place.top)
    since = undefined
    if ([...changed].some(name => name.startsWith('/'))) return touched()
    forgetHere(record)
    say(form.dataset['saved'])
  }

  const step = (op: string, focus: () => HTMLElement | null = () => null) => inTurn(() => redraw(op, focus))

  form.addEventListener('compositionstart', () => (composing = true))
  form.addEventListener('compositionend', () => (composing = false))
  form.addEventListener('submit', event => {
    if (leaving) return event.preventDefault()
    if (pending === 0) return leave()
    event.preventDefault()
    const { value } = event.submitter as HTMLButtonElement
    void work.then(() => form.requestSubmit(form.querySelector<HTMLButtonElement>(`button[name=_op][value="${CSS.escape(value)}"]`)))
  })
  addEventListener('pageshow', () => (leaving = false))
  addEventListener('beforeunload', event => {
    if (since !== undefined || pending > 0) event.preventDefault()
  })
  addEventListener('online', () => since !== undefined && later(0))
  form.classList.add('draft-kept')
  noteShapes(form)
  enhance()
  void takeUp()

  /** Text that never reached the server in an earlier visit is put back; the server brings it together with what others wrote since. */
  async function takeUp(): Promise<void> {
    const own = leftInThisTab(record)
    if (own) await putBackOf(own)
    for (const copy of await leftInOthers(record)) await putBackOf(copy)
  }

  async function putBackOf({ version, fields }: DeviceCopy): Promise<void> {
    const kept = new URLSearchParams(fields)
    if (version === form.dataset['version']) {
      putBack(form, kept)
      return touched()
    }
    kept.set('csrf', form.querySelector<HTMLInputElement>('input[name=csrf]')!.value)
    kept.set('_op', 'autosave')
    const answer = await fetch(form.action, { method: 'POST', body: kept, headers: { accept: 'application/json' }, redirect: 'manual' }).catch(
      () => undefined,
    )
    if (answer?.ok) await step('refresh')
    else keepHere(record, { version, fields })
  }

  return {
    touched,
    step,
    signedOut,
    changedElsewhere: version => {
      if (guest) {
        guest = false
        void renewed(form).then(() => since !== undefined && later(0))
      }
      if (version !== Number(form.dataset['version']) && pending === 0 && since === undefined && !leaving) void inTurn(store)
    },
  }
}

/** A form is bound to its session: after signing in again it needs the new session's token. */
async function renewed(form: HTMLFormElement): Promise<boolean> {
  try {
    const answer = await fetch(`${form.dataset['here']}/edit`, { headers: { accept: 'text/html' }, redirect: 'manual' })
    if (!answer.ok) return false
    const fresh = new DOMParser()
      .parseFromString(await answer.text(), 'text/html')
      .querySelector<HTMLInputElement>('form[data-draft] input[name=csrf]')
    const token = form.querySelector<HTMLInputElement>('input[name=csrf]')!
    const other = fresh !== null && fresh.value !== token.value
    if (fresh) token.value = fresh.value
    return other
  } catch {
    return false
  }
}

const caretOf = ({ selectionStart, selectionEnd }: HTMLInputElement): [number, number] | undefined =>
  typeof selectionStart === 'number' && typeof selectionEnd === 'number' ? [selectionStart, selectionEnd] : undefined
