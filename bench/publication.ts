import { randomUUID } from 'node:crypto'
import { bodyFrom, type Matter } from './bodies.ts'
import { percentile } from './figures.ts'

/** Milliseconds: what the call that publishes takes, and from its answer until a search finds the record. */
export type Waits = { readonly publish: number; readonly found50: number; readonly found99: number; readonly foundMost: number }

type Api = { readonly url: string; readonly token: string }

/** Publish so many records, one after the other, and after each ask the search for a word that only this record has until it is found. */
export async function waitsOf(api: Api, matter: Matter, times: number): Promise<Waits> {
  const waits: { readonly publish: number; readonly found: number }[] = []
  while (waits.length < times) waits.push(await wait(api, matter))
  const found = waits.map(one => one.found)
  return {
    publish: percentile(
      waits.map(one => one.publish),
      0.5,
    ),
    found50: percentile(found, 0.5),
    found99: percentile(found, 0.99),
    foundMost: percentile(found, 1),
  }
}

const patience = 30_000

async function wait({ url, token }: Api, matter: Matter) {
  const word = `w${randomUUID().replaceAll('-', '')}`
  const { format, data } = marked(matter, word)
  const begun = performance.now()
  const answer = await fetch(`${url}/api/v1/records`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ format, data, submit: true }),
  })
  if (answer.status !== 201) throw new Error(`A record was not published: ${answer.status} ${await answer.text()}`)
  const published = performance.now()
  while (!(await isFound(url, word))) if (performance.now() - published > patience) throw new Error('A published record is not found')
  return { publish: published - begun, found: performance.now() - published }
}

async function isFound(url: string, word: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/v1/search?q=${word}&size=1`)
  if (answer.status !== 200) throw new Error(`The search does not answer: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { readonly total: number }).total > 0
}

/** A body that holds the word in its title, of a format that every portal shows. */
function marked(matter: Matter, word: string) {
  for (;;) {
    const { format, data } = bodyFrom(matter)
    if (format === 'news') return { format, data: { ...data, title: { ...(data['title'] as object), [languageOf(data)]: word } } }
  }
}

const languageOf = (data: { readonly [field: string]: unknown }): string => (data['languages'] as readonly string[])[0]!
