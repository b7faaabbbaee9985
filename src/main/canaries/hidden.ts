import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { issueToken } from '#accounts'
import { saveAlert } from '#alerts'
import { saveChart } from '#charts'
import { addRecord, makeCollection, removeCollection } from '#collections'
import { say } from '#comments'
import { enquire } from '#enquiries'
import { formatNamed, formats, type Data, type Fields } from '#formats'
import { guest, type Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { everything } from '#platform/filter.ts'
import { workThrough } from '#platform/jobs.ts'
import { createDraft, depositFile, discardDraft, saveTemplate, shareDraft, submit, textReading, withdraw } from '#records'
import { returnWithReason } from '#reviews'
import { startExport } from '#spreadsheets'
import { aBody, addDraft, anAccount, aPdf, aRecord, aReview, type Caller } from '#testing'
import { propose } from '#vocabularies'

/** What no reader may ever meet: a word, a number and a day of each hidden thing. */
export const sign = 'quetzalwort'
const [hiddenNumber, hiddenDay] = [731_946_528, '1987-03-14']
/** Any of them, and of which thing it is. */
export const canary = new RegExp(`${sign}(\\w*)|731.?946.?528|1987-03-14|14 March 1987`, 'i')

/** A body in which everything that can be said is hidden: texts, names of terms and records, numbers and days. */
const hiding = (value: unknown, word: string): unknown => {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? hiddenDay : word
  if (typeof value === 'number') return hiddenNumber
  if (Array.isArray(value)) return value.map(part => hiding(part, word))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hiding(part, word)]))
}

/** A body that could be published, in which the texts of people are hidden. */
const wording = (value: unknown, word: string): unknown => {
  if (typeof value === 'string')
    return value
      .replace(/Example|Maria|Checked with the ministry\.|CBD\/EX\/1\/2/, word)
      .replace('www.example.org', `${word}.example.org`)
      .replace('office@', `${word}@`)
  if (Array.isArray(value)) return value.map(part => wording(part, word))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wording(part, word)]))
}

/** The same body with something in every field that is internal, wherever it stands. */
function remarked(fields: Fields, data: Data, word: string): Data {
  const parts = Object.entries(fields).flatMap(([name, field]): readonly (readonly [string, unknown])[] => {
    if (field.internal) return [[name, field.type === 'notes' ? [word] : word]]
    const value = data[name]
    if (!field.fields || typeof value !== 'object' || value === null) return []
    const inner = (one: unknown) => remarked(field.fields!, one as Data, word)
    return [[name, Array.isArray(value) ? value.map(inner) : inner(value)]]
  })
  return { ...data, ...Object.fromEntries(parts) }
}

const confidentialIn = (fields: Fields): readonly (readonly [flag: string, field: string])[] =>
  Object.entries(fields).flatMap(([name, { confidential }]) => (confidential === undefined ? [] : [[confidential, name] as const]))

/** Whose things they are, and what there is; `ids` is what somebody who should not might ask for. */
export type World = {
  readonly caller: Caller
  readonly owner: Context
  readonly ids: Set<string>
  readonly records: Map<string, string[]>
  readonly numbers: Map<string, number>
}

/** Everything that is not public, by what it is. Each is made with a word of its own. */
export const hidden: { readonly [what: string]: (world: World, word: string) => Promise<unknown> } = {
  draft: eachFormat(async ({ owner }, format, word) =>
    aRecord(owner, { format, state: 'draft', data: hiding(await aBody(owner, format), word) as Data }),
  ),
  submission: eachFormat(async ({ owner, ids }, format, word) => {
    const id = await aRecord(owner, { format, state: 'submitted', note: word, data: wording(await aBody(owner, format), word) as Data })
    ids.add(String(await aReview(owner, id)))
    return id
  }),
  amendment: eachFormat(async ({ owner }, format, word) => {
    const id = await aRecord(owner, { format, state: 'published' })
    await addDraft(owner, id, hiding(await aBody(owner, format), word) as Data)
    return id
  }),
  remark: eachFormat(async ({ owner }, format, word) =>
    aRecord(owner, { format, state: 'published', data: remarked(formatNamed(format).fields, await aBody(owner, format), word) }),
  ),
  withdrawn: eachFormat(async ({ owner }, format, word) =>
    aRecord(owner, { format, state: 'published', ...(isRevoked(format) ? {} : { data: wording(await aBody(owner, format), word) as Data }) }),
  ),
  confidential: async ({ owner, records }, word) => {
    const made: string[] = []
    for (const { name, fields } of formats())
      for (const [flag, field] of confidentialIn(fields)) {
        const body = await aBody(owner, name)
        const { record } = await createDraft(owner, { format: name, data: { ...body, [field]: hiding(body[field], word), [flag]: true } })
        await submit(owner, record.id)
        made.push(record.id)
      }
    records.set('confidential', made)
    assert.ok(made.length >= 4, String(made.length))
  },
  sentback: async ({ owner }, word) => {
    const id = await aRecord(owner, { format: 'nbsap' })
    await returnWithReason(owner, await aReview(owner, id), { reason: word, comments: [{ path: '/title', text: word }] })
  },
  comment: async ({ owner, records }, word) => {
    for (const record of [...records.get('amendment')!.slice(0, 3), ...records.get('draft')!.slice(0, 3)]) await say(owner, { record, text: word })
  },
  discarded: async ({ owner }, word) => {
    const { record } = await createDraft(owner, { format: 'caseStudy', data: { title: { en: word }, languages: ['en'] } })
    await discardDraft(owner, record.id)
  },
  template: async ({ owner, records }, word) => saveTemplate(owner, { record: records.get('draft')![0]!, name: word, for: 'person' }),
  share: async ({ owner, records }, word) =>
    shareDraft(owner, records.get('draft')![1]!, { note: word, emails: [`${word}@example.org`], locale: 'en', origin: 'http://chm.localhost' }),
  file: async ({ owner, ids }, word) => {
    const record = await aRecord(owner, { format: 'resource', state: 'published' })
    const body = await aBody(owner, 'resource')
    await addDraft(owner, record, body)
    const { id, url } = await depositFile(owner, { record, name: `${word}.pdf`, bytes: Readable.from(aPdf(2, () => `${word} inside`)) })
    await workThrough(owner, [textReading])
    await sql`update draft set data = ${JSON.stringify({ ...body, resourceLinks: [{ url, name: word, language: 'en' }] })} where record = ${record}`.execute(
      owner.db,
    )
    ids.add(id)
    await announce(owner, 'record.published', record)
  },
  list: async ({ owner, ids, records }, word) => {
    const title = { en: word }
    const sections = [{ key: 'a', title, description: title }]
    const { id } = await makeCollection(owner, { kind: 'list', portal: 'chm', title, description: title, sections })
    await addRecord(owner, id, { record: records.get('amendment')![0]!, section: 'a', note: title })
    const draft = await makeCollection(owner, { kind: 'curated', portal: 'chm', title, description: title })
    const gone = await makeCollection(owner, { kind: 'list', portal: 'chm', title, visibility: 'public' })
    await removeCollection(owner, gone.id)
    for (const one of [id, draft.id, gone.id]) ids.add(one)
  },
  linkedlist: async ({ owner }, word) => makeCollection(owner, { kind: 'list', portal: 'chm', title: { en: word }, visibility: 'link' }),
  alert: async ({ owner, ids }, word) => {
    const wishes = { name: word, delivery: 'none', hour: 8, weekday: 1, zone: 'UTC', paused: false, hook: `https://${word}.example.org/` } as const
    const { id } = await saveAlert(owner, { ...wishes, portal: 'chm', query: 'q=forest', locale: 'en' })
    ids.add(String(id))
  },
  chart: async ({ owner }, word) => saveChart(owner, { portal: 'chm', name: word, query: 'by=format' }),
  export: async ({ owner, ids }, word) => {
    const { id } = await startExport(owner, { records: { from: 'list', filter: everything, drafts: true }, kind: 'json', locale: 'en' }, word)
    ids.add(id)
  },
  proposal: async ({ owner, ids }, word) => {
    const { id } = await propose(owner, { kind: 'new', vocabulary: 'cbd-subjects', body: { label: { en: word } }, reason: word })
    ids.add(String(id))
  },
  enquiry: async ({ caller, records }, word) =>
    enquire({ ...caller.context, actor: guest }, records.get('amendment')![0]!, {
      kind: 'change',
      text: `Please look at ${word}`,
      name: word,
      email: `${word}@example.org`,
      locale: 'en',
      origin: 'http://chm.localhost',
      address: '192.0.2.1',
    }),
  token: async ({ owner }, word) => issueToken(owner, { name: word, scopes: ['read'], days: 7 }),
  person: async ({ owner, ids }, word) => {
    ids.add(String(await anAccount(owner, { name: word, email: `${word}@example.org`, roles: [{ role: 'publishing-authority', for: 'cr' }] })))
  },
}

type EachFormat = (world: World, format: string, word: string) => Promise<string>

/** One for every format there is. */
function eachFormat(make: EachFormat) {
  return async (world: World, word: string): Promise<void> => {
    const what = word.replace(sign, '')
    const made: string[] = []
    for (const { name } of formats()) made.push(await make(world, name, word))
    world.records.set(what, made)
    for (const id of made) await announce(world.owner, 'record.published', id)
  }
}

/** Certificates are revoked and stay public. */
const isRevoked = (format: string): boolean => 'amendmentIntent' in formatNamed(format).fields

/** Everything else is withdrawn after everybody was told of it. */
export async function withdrawAll({ caller, owner, records }: World): Promise<void> {
  const mine = records.get('withdrawn')!.filter((_, index) => !isRevoked(formats()[index]!.name))
  await caller.heard()
  for (const door of [
    '/informea.svc/Meetings?$format=json',
    '/api/v2013/index/select?q=*:*&rows=1000',
    '/oai?verb=ListRecords&metadataPrefix=oai_dc',
  ]) {
    const { text } = await caller.call('GET', `/${door}`)
    assert.ok(text.includes(`${sign}withdrawn`), door)
  }
  for (const id of mine) await withdraw(owner, id, 'Replaced')
  records.set('withdrawn', mine)
  await caller.heard()
}
