// Files chosen in a form go up at once, in pieces, with their progress shown. A broken line, a closed tab or a restarted server only delays them:
// the same file chosen again goes on where it stopped. Without this script the form itself carries them.

type Sent = { readonly offset: number; readonly file?: { readonly id: string; readonly url: string; readonly name: string } }
type Job = { readonly file: File; readonly room: HTMLElement; readonly form: HTMLFormElement; row: Row; stopped: boolean; ending?: AbortController }
type Row = {
  readonly whole: HTMLElement
  readonly bar: HTMLProgressElement
  readonly state: HTMLElement
  readonly stop: HTMLButtonElement
  readonly again: HTMLButtonElement
}

const [smallest, largest] = [256 * 1024, 16 * 1024 * 1024]
/** A piece is as large as goes up in about this time. */
const [quickly, slowly] = [1500, 5000]
const pauses = [1000, 2000, 5000, 10_000, 20_000]

const words = document.documentElement.lang
let turn = Promise.resolve()

document.addEventListener(
  'change',
  event => {
    const input = event.target as HTMLInputElement
    const room = input.closest<HTMLElement>('[data-upload]')
    if (input.type !== 'file' || !room || !input.form || !input.files?.length) return
    // the form's own script would send the whole form with them
    event.stopPropagation()
    const jobs = [...input.files].map(file => shown({ file, room, form: input.form! }))
    input.value = ''
    for (const job of jobs) queue(job)
  },
  true,
)

addEventListener('beforeunload', event => {
  if (document.querySelector('.upload-row[data-going]')) event.preventDefault()
})

function queue(job: Job): void {
  turn = turn.then(() => (job.stopped ? undefined : send(job))).catch(() => undefined)
}

function shown({ file, room, form }: Pick<Job, 'file' | 'room' | 'form'>): Job {
  const whole = document.createElement('div')
  whole.className = 'upload-row'
  whole.dataset['going'] = ''
  const name = Object.assign(document.createElement('bdi'), { textContent: file.name, className: 'upload-name' })
  const bar = Object.assign(document.createElement('progress'), { max: file.size || 1, value: 0 })
  bar.setAttribute('aria-label', file.name)
  const state = Object.assign(document.createElement('span'), { className: 'upload-state' })
  state.setAttribute('role', 'status')
  const stop = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button button-plain button-small',
    textContent: room.dataset['stop'] ?? '×',
  })
  const again = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button button-quiet button-small',
    textContent: room.dataset['again'] ?? '↻',
    hidden: true,
  })
  whole.append(name, bar, state, again, stop)
  room.append(whole)
  const job: Job = { file, room, form, row: { whole, bar, state, stop, again }, stopped: false }
  stop.addEventListener('click', () => {
    job.stopped = true
    job.ending?.abort()
    whole.remove()
    void fetchJson(job, 'DELETE', addressOf(job)).catch(() => undefined)
    forget(job)
  })
  again.addEventListener('click', () => {
    again.hidden = true
    whole.dataset['going'] = ''
    queue(job)
  })
  return job
}

async function send(job: Job): Promise<void> {
  for (let failures = 0; ;) {
    try {
      const before = Number(job.row.bar.value)
      const done = await goOn(job, () => (failures = 0))
      if (done) return arrived(job, done)
      if (Number(job.row.bar.value) > before) failures = 0
    } catch (problem) {
      if (job.stopped) return
      if (problem instanceof Refusal && problem.code === 'upload.unknown' && kept(job)) {
        forget(job)
        continue
      }
      if (problem instanceof Refusal && !['upload.offset', 'upload.busy'].includes(problem.code)) return failed(job, problem.message)
      if (failures >= pauses.length) return failed(job, job.room.dataset['offline'] ?? '')
      tell(job, job.room.dataset['waiting'] ?? '')
      await new Promise(next => setTimeout(next, pauses[failures++]))
    }
  }
}

/** From where the server stands to the end. */
async function goOn(job: Job, moved: () => void): Promise<Sent['file']> {
  let standing = kept(job) ? await fetchJson(job, 'GET', addressOf(job)) : await begin(job)
  let size = smallest * 4
  while (!standing.file) {
    if (job.stopped) throw new Error('stopped')
    const piece = job.file.slice(standing.offset, standing.offset + size)
    const since = performance.now()
    standing = await fetchJson(job, 'PATCH', addressOf(job), piece, standing.offset)
    moved()
    const took = performance.now() - since
    size = took < quickly ? Math.min(largest, size * 2) : took > slowly ? Math.max(smallest, size / 2) : size
    progress(job, standing.offset)
  }
  return standing.file
}

async function begin(job: Job): Promise<Sent> {
  const query = new URLSearchParams({ record: job.form.dataset['draft'] ?? '', name: job.file.name, size: String(job.file.size) })
  const begun = await fetchJson(job, 'POST', `/uploads?${query}`)
  localStorage.setItem(keyOf(job), begun.id)
  return begun
}

async function fetchJson(job: Job, method: string, address: string, body?: Blob, offset = 0): Promise<Sent & { readonly id: string }> {
  job.ending = new AbortController()
  const csrf = job.form.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? ''
  const headers: Record<string, string> = { 'x-csrf': csrf, 'accept-language': words }
  if (body) Object.assign(headers, { 'content-type': 'application/octet-stream', 'upload-offset': String(offset) })
  const answer = await fetch(address, { method, headers, signal: job.ending.signal, ...(body ? { body } : {}) })
  if (answer.status >= 500) throw new Error(String(answer.status))
  if (answer.status === 204) return { id: '', offset: 0 }
  const said = (await answer.json()) as Sent & { id: string; code?: string; message?: string }
  if (!answer.ok) throw new Refusal(said.code ?? '', said.message ?? '')
  return said
}

class Refusal extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const keyOf = ({ file, form }: Job): string => `upload:${form.dataset['draft']}:${file.name}:${file.size}:${file.lastModified}`
const kept = (job: Job): string | null => localStorage.getItem(keyOf(job))
const forget = (job: Job): void => localStorage.removeItem(keyOf(job))
const addressOf = (job: Job): string => `/uploads/${kept(job)}`

function progress({ row, file }: Job, offset: number): void {
  row.bar.value = offset
  row.state.textContent = new Intl.NumberFormat(words, { style: 'percent' }).format(file.size ? offset / file.size : 1)
}

function tell({ row }: Job, text: string): void {
  row.state.textContent = text
}

function failed(job: Job, text: string): void {
  delete job.row.whole.dataset['going']
  job.row.again.hidden = false
  tell(job, text)
}

/** The form takes the file over: it stands in it, under its name. */
function arrived(job: Job, file: NonNullable<Sent['file']>): void {
  forget(job)
  delete job.row.whole.dataset['going']
  progress(job, job.file.size)
  const mark = Object.assign(document.createElement('input'), { type: 'hidden', name: `_uploaded:${job.room.dataset['upload']}`, value: file.id })
  const room = document.querySelector<HTMLElement>(`[data-upload="${CSS.escape(job.room.dataset['upload']!)}"]`) ?? job.room
  room.append(mark)
  if (room.querySelector('.upload-row[data-going]')) return
  const button = room.querySelector<HTMLButtonElement>('button[name=_op]')
  if (button) button.dataset['arrived'] = ''
  button?.click()
}
