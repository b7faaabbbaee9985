/** Readings that run in the page: values can be changed, the answer is shown with its status, time and headers, and can be broken off. */
const mostBytes = 200_000
const telling = [
  'content-type',
  'etag',
  'last-modified',
  'content-language',
  'link',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'deprecation',
  'sunset',
]

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-try]')) {
  const one = <Found extends HTMLElement>(selector: string) => form.querySelector<Found>(selector)!
  const [output, cancel, open, headers, body] = [one('output'), one('[data-cancel]'), one<HTMLAnchorElement>('[data-open]'), one('dl'), one('pre')]
  const call = document.getElementById(`call-${form.dataset['try']}`)
  let asked: AbortController | undefined

  form.hidden = false
  document.querySelector<HTMLElement>(`[data-without="${form.dataset['try']}"]`)!.hidden = true
  form.addEventListener('input', () => call && (call.textContent = `curl '${location.origin}${addressOf(form).replaceAll("'", '%27')}'`))
  cancel.addEventListener('click', () => asked?.abort())
  form.addEventListener('submit', async event => {
    event.preventDefault()
    asked?.abort()
    const mine = (asked = new AbortController())
    const address = addressOf(form)
    open.href = address
    open.hidden = headers.hidden = body.hidden = true
    cancel.hidden = false
    form.setAttribute('aria-busy', 'true')
    output.className = ''
    output.textContent = form.dataset['waiting']!
    const began = performance.now()
    try {
      const response = await fetch(address, {
        signal: mine.signal,
        credentials: 'omit',
        headers: { accept: 'application/json, */*;q=0.5', 'accept-language': document.documentElement.lang },
      })
      const { text, size, isCut } = await read(response)
      output.className = response.ok ? 'good' : 'bad'
      output.textContent = `${response.status} · ${Math.round(performance.now() - began)} ms · ${sized(size)}${isCut ? ` · ${form.dataset['cut']}` : ''}`
      headers.replaceChildren(...telling.flatMap(name => line(name, response.headers.get(name))))
      body.textContent = text ?? form.dataset['file']!
      headers.hidden = body.hidden = open.hidden = false
    } catch {
      if (asked !== mine) return
      output.className = 'bad'
      output.textContent = form.dataset[mine.signal.aborted ? 'ended' : 'failed']!
    }
    if (asked !== mine) return
    cancel.hidden = true
    form.removeAttribute('aria-busy')
  })
}

// an address that names an operation opens it
const opened = () => {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!(named instanceof HTMLDetailsElement)) return
  named.open = true
  named.scrollIntoView()
}
addEventListener('hashchange', opened)
opened()

function addressOf(form: HTMLFormElement): string {
  let path = form.dataset['path']!
  const query = new URLSearchParams()
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-place]')) {
    const value = field.value.trim()
    if (field.dataset['place'] === 'path') path = path.replace(`{${field.name}}`, encodeURIComponent(value))
    else if (value && field.hasAttribute('placeholder')) for (const part of value.split(/\s*,\s*/)) query.append(field.name, part)
    else if (value) query.set(field.name, value)
  }
  return `${path}${query.size > 0 ? `?${query}` : ''}`
}

/** What was answered, as far as it is short enough to be read; no text of what is none. */
async function read(response: Response): Promise<{ readonly text?: string; readonly size: number; readonly isCut: boolean }> {
  const type = response.headers.get('content-type') ?? ''
  const isText = /^text\/|[/+](json|jsonl|xml|yaml)\b/.test(type)
  const decoder = new TextDecoder()
  let [text, size, isCut] = ['', 0, false]
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    size += part.value.length
    if (isText) text += decoder.decode(part.value, { stream: true })
    isCut = size > mostBytes
    if (isCut) break
  }
  if (isCut) await reader!.cancel()
  if (!isText && size > 0) return { size, isCut }
  return { text: isCut ? text.slice(0, mostBytes) : pretty(text), size, isCut }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const sized = (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} KB`)

function line(name: string, value: string | null): readonly HTMLElement[] {
  if (value === null) return []
  const [term, said] = [document.createElement('dt'), document.createElement('dd')]
  term.textContent = name
  said.textContent = value
  return [term, said]
}
