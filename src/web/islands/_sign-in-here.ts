import { wordOf } from './_form-words.ts'

let open: Promise<boolean> | undefined

/** Sign in again without leaving the form: in a dialog with the form of the sign-in page, or in another tab where that is a different site. */
export const signInHere = (form: HTMLFormElement): Promise<boolean> => (open ??= asked(form).finally(() => (open = undefined)))

/** Is this browser signed in? */
export async function isSignedIn(form: HTMLFormElement): Promise<boolean> {
  try {
    return (await fetch(`${form.dataset['here']}/presence`, { redirect: 'manual', cache: 'no-store' })).status !== 401
  } catch {
    return false
  }
}

async function asked(form: HTMLFormElement): Promise<boolean> {
  const dialog = document.createElement('dialog')
  dialog.className = 'sign-in-here'
  const title = document.createElement('h2')
  title.textContent = wordOf(form, 'sign-in-title')
  title.id = 'sign-in-here-title'
  dialog.setAttribute('aria-labelledby', title.id)
  const lead = document.createElement('p')
  lead.textContent = wordOf(form, 'sign-in-lead')
  const place = document.createElement('div')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'button button-plain'
  close.textContent = wordOf(form, 'close')
  close.addEventListener('click', () => dialog.close())
  dialog.append(title, lead, place, close)
  document.body.append(dialog)
  dialog.showModal()

  const done = new Promise<boolean>(resolve => {
    const finish = (signedIn: boolean) => {
      removeEventListener('focus', look)
      dialog.remove()
      resolve(signedIn)
    }
    const look = () => void isSignedIn(form).then(signedIn => signedIn && finish(true))
    dialog.addEventListener('close', () => void isSignedIn(form).then(finish))
    addEventListener('focus', look)
    void draw(form, place, () => finish(true))
  })
  return done
}

async function draw(form: HTMLFormElement, place: HTMLElement, signedIn: () => void, page?: string): Promise<void> {
  const html = page ?? (await pageOf(form.dataset['signIn']!))
  const drawn = html && new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLFormElement>('form.form')
  if (!drawn) return place.replaceChildren(elsewhere(form))
  const problem = new DOMParser().parseFromString(html, 'text/html').querySelector('.notice-bad, .notice-warning')
  place.replaceChildren(...(problem && page ? [problem] : []), drawn)
  drawn.querySelector<HTMLInputElement>('input:not([type=hidden])')?.focus()
  drawn.addEventListener('submit', event => {
    event.preventDefault()
    void send(drawn).then(answer => (answer === undefined ? signedIn() : draw(form, place, signedIn, answer)))
  })
}

/** Nothing when it worked; else the page that says why not. */
async function send(drawn: HTMLFormElement): Promise<string | undefined> {
  const body = new URLSearchParams([...new FormData(drawn)] as [string, string][])
  const answer = await fetch(drawn.action, { method: 'POST', body, headers: { accept: 'text/html' }, redirect: 'manual' })
  return answer.type === 'opaqueredirect' ? undefined : answer.text()
}

async function pageOf(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' }, redirect: 'manual' })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}

function elsewhere(form: HTMLFormElement): HTMLElement {
  const link = document.createElement('a')
  link.className = 'button button-primary'
  link.href = form.dataset['signIn']!
  link.target = '_blank'
  link.textContent = wordOf(form, 'sign-in-tab')
  return link
}
