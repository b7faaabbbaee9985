import { randomUUID } from 'node:crypto'
import { formats } from '#formats'
import { formIn } from '#testing'
import { percentile } from './figures.ts'

/** Milliseconds as the person at the form waits for them. */
export type Waited = { readonly p50: number; readonly p95: number; readonly slowest: string; readonly most: number }

type Site = { readonly url: string; readonly token: string }
type Person = { readonly email: string; readonly password: string }

/** A browser that is signed in, as far as a measurement needs one. */
export type Writer = { readonly url: string; readonly cookie: string; readonly drafts: ReadonlyMap<string, string> }

/** Sign in, and begin a draft of every open format with its own example. */
export async function writerAt({ url, token }: Site, person: Person): Promise<Writer> {
  const cookie = await signedIn(url, person)
  const drafts = new Map<string, string>()
  for (const { name, closed } of formats()) if (!closed) drafts.set(name, await begun({ url, token }, name))
  return { url, cookie, drafts }
}

/** Open the form of every format so many times. */
export async function formWaits({ url, cookie, drafts }: Writer, times: number): Promise<Waited> {
  const waits: (readonly [string, number])[] = []
  for (let turn = 0; turn < times; turn++)
    for (const [format, id] of drafts) {
      const began = performance.now()
      await text(await fetch(`${url}/en/records/${id}/edit`, { headers: { cookie } }))
      waits.push([format, performance.now() - began])
    }
  const [slowest, most] = waits.toSorted(([, one], [, other]) => other - one)[0]!
  return { ...shares(waits.map(([, wait]) => wait)), slowest, most }
}

/** Let the form of a strategy save itself so many times, each time with another word. */
export async function saveWaits({ url, cookie, drafts }: Writer, times: number): Promise<Waited> {
  const address = `${url}/en/records/${drafts.get('nbsap')!}`
  const form = formIn(await text(await fetch(`${address}/edit`, { headers: { cookie } })), 'data-draft=')
  form.set('_op', 'autosave')
  const waits: number[] = []
  while (waits.length < times) {
    form.set('/title/en', `A plan ${randomUUID()}`)
    const began = performance.now()
    const answer = await fetch(`${address}/draft`, { method: 'POST', headers: { cookie, origin: url, accept: 'application/json' }, body: form })
    const { version } = JSON.parse(await text(answer)) as { readonly version: number }
    waits.push(performance.now() - began)
    form.set('_version', String(version))
  }
  return { ...shares(waits), slowest: 'nbsap', most: Math.max(...waits) }
}

const shares = (waits: readonly number[]) => ({ p50: percentile(waits, 0.5), p95: percentile(waits, 0.95) })

async function signedIn(url: string, { email, password }: Person): Promise<string> {
  const page = await fetch(`${url}/en/sign-in`)
  const guest = cookieOf(page)
  const form = formIn(await text(page), 'action="/en/sign-in"')
  form.set('email', email)
  form.set('password', password)
  const answer = await fetch(`${url}/en/sign-in`, { method: 'POST', headers: { cookie: guest, origin: url }, body: form, redirect: 'manual' })
  if (answer.status !== 303) throw new Error(`Nobody was signed in: ${answer.status} ${await answer.text()}`)
  return [guest, cookieOf(answer)].filter(Boolean).join('; ')
}

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')

async function begun({ url, token }: Site, name: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const { format, data } = JSON.parse(await text(await fetch(`${url}/api/v1/formats/${name}/example`))) as {
    readonly format: string
    readonly data: object
  }
  const answer = await fetch(`${url}/api/v1/records`, { method: 'POST', headers, body: JSON.stringify({ format, data }) })
  return (JSON.parse(await text(answer)) as { readonly id: string }).id
}

async function text(answer: Response): Promise<string> {
  const body = await answer.text()
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${body.slice(0, 500)}`)
  return body
}
