import { createReadStream } from 'node:fs'
import { formatNamed, issuesIn, type Data, type Format, type Issue } from '#formats'
import { Refused } from '#platform/errors.ts'
import { depositFile, draftOf, identifierOf, saveDraft, submit, worldFor, type ChmRecord, type Draft } from '#records'
import type { Answer, Page, Visit } from '../page.ts'
import { bothTexts } from './both-texts.ts'
import { formPage } from './edit.tsx'
import { publishedMeanwhile } from './published-meanwhile.ts'
import { bodyOfForm } from './read-form.ts'
import { afterStep, rowStepOf } from './row-steps.ts'

/**
 * Every button of the form comes here, and all of them store what was typed before anything else happens, so that
 * nothing is lost whatever the button then does. A draft that somebody else saved meanwhile is not overwritten: both are shown.
 */
export const save: Page = {
  method: 'POST',
  path: '/records/:identifier/draft',
  needs: 'signed-in',
  answer: async visit => {
    try {
      return await saved(visit)
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'draft.none') throw error
      return visit.form.get('_op') === 'autosave' ? json({ code: error.code }, 409) : publishedMeanwhile(visit, error)
    }
  },
}

async function saved(visit: Visit): Promise<Answer> {
  const { record, draft } = await draftOf(visit.context, visit.params['identifier']!)
  const format = formatNamed(record.format)
  const op = visit.form.get('_op') ?? 'save'
  const body = bodyOfForm(format, visit.form, draft.data)
  let work: Work = { visit, record, format, draft, op, body }
  try {
    const typed = await afterOp(work)
    work = { ...work, body: typed }
    const stored = await saveDraft(visit.context, { id: record.id, data: typed, ...versionOf(visit) })
    work = { ...work, body: stored.data, draft: stored }
    return await (outcomes[op.split(':')[0]!] ?? redrawn)({ ...work, body: typed })
  } catch (error) {
    if (!(error instanceof Refused) || error.code === 'draft.none') throw error
    return refused(work, error)
  }
}

type Work = {
  readonly visit: Visit
  readonly record: ChmRecord
  readonly format: Format
  readonly draft: Draft
  readonly op: string
  readonly body: Data
}

const versionOf = ({ form }: Visit) => {
  const version = Number(form.get('_version'))
  return Number.isInteger(version) && version > 0 ? { version } : {}
}

/** The body after the button's own step: a row more or less, files added. */
async function afterOp({ visit, record, format, op, body }: Work): Promise<Data> {
  const step = rowStepOf(op)
  if (step) return afterStep(format, body, step)
  return visit.uploads.length > 0 ? withUploads(visit, record, format, body) : body
}

/** Files chosen in the form are kept whichever button was pressed; choosing them was asking for it. */
async function withUploads(visit: Visit, record: ChmRecord, format: Format, body: Data): Promise<Data> {
  let next = body
  for (const upload of visit.uploads) {
    const name = /^_file:\/([A-Za-z0-9]+)$/.exec(upload.field)?.[1]
    if (name === undefined || !Object.hasOwn(format.fields, name)) continue
    if (upload.cut) throw new Refused('invalid', 'file.too-large')
    const deposited = await depositFile(visit.context, { record: record.id, name: upload.name, bytes: createReadStream(upload.path) })
    const link = { url: deposited.url, name: deposited.name }
    const held = Array.isArray(next[name]) ? (next[name] as readonly unknown[]) : []
    next = { ...next, [name]: format.fields[name]!.type === 'link' ? link : [...held, link] }
  }
  return next
}

type Outcome = (work: Work) => Promise<Answer> | Answer

const outcomes: { readonly [op: string]: Outcome | undefined } = {
  save: ({ visit, record }) => ({ kind: 'redirect', to: visit.to(`/records/${identifierOf(record)}/edit`), flash: { key: 'records.saved' } }),
  preview: ({ visit, record }) => ({ kind: 'redirect', to: visit.to(`/records/${identifierOf(record)}/preview`) }),
  check: ({ visit, record }) => ({ kind: 'redirect', to: visit.to(`/records/${identifierOf(record)}/edit`, { check: '' }) }),
  autosave: ({ draft }) => json({ version: draft.version, savedAt: draft.savedAt.toISOString() }),
  submit: submitted,
}

/** Buttons that change the form itself draw it again with what was typed, empty rows included. */
async function redrawn(work: Work): Promise<Answer> {
  const { visit, record, format, draft, op, body } = work
  const field = op.startsWith('find:') ? op.slice('find:'.length) : undefined
  const looked = field === undefined ? {} : { looked: { field, words: visit.form.get(`_q:${field}`) ?? '' } }
  // rows that are still empty stand only in the form; everything the system sets or hides comes from what was stored
  const shown = Object.fromEntries(Object.entries({ ...draft.data, ...onlyLists(body) }))
  return formPage(
    { visit, record, format, data: shown, issues: [], ...looked },
    { version: draft.version, savedAt: draft.savedAt, locked: draft.state === 'submitted' },
  )
}

const onlyLists = (body: Data): Data => Object.fromEntries(Object.entries(body).filter(([, value]) => Array.isArray(value)))

async function submitted(work: Work): Promise<Answer> {
  const { visit, record, draft } = work
  const held = await submit(visit.context, record.id, { version: draft.version, ...noteOf(visit) })
  const published = held.draft === undefined
  return {
    kind: 'redirect',
    to: visit.to(published ? `/records/${identifierOf(held.record, held.record.revision)}` : '/workspace'),
    flash: { key: published ? 'records.now-published' : 'records.now-submitted' },
  }
}

const noteOf = ({ form }: Visit) => (form.get('_note')?.trim() ? { note: form.get('_note')! } : {})

/** What cannot be done is said above the form, which still holds everything that was typed, or what was stored of it. */
async function refused(work: Work, error: Refused): Promise<Answer> {
  const { visit, record, format, op, body } = work
  if (op === 'autosave')
    return json(
      { code: error.code, ...(error.code === 'draft.stale' ? { version: error.details['version'] } : {}) },
      error.refusal === 'conflict' ? 409 : 422,
    )
  const asking = { visit, record, format }
  if (error.code === 'draft.stale') return bothTexts({ ...asking, data: body }, error.details as Draft)
  if (error.refusal === 'not-found') throw error
  const current = await draftOf(visit.context, record.id)
  const said = { version: current.draft.version, savedAt: current.draft.savedAt, locked: current.draft.state === 'submitted' }
  const issues = await issuesOfRefusal(work, error)
  return formPage(
    { ...asking, data: body, issues },
    { ...said, checked: true, ...(issues.length === 0 ? { notice: visit.say(`error.${error.code}`, shownDetails(error)) } : {}) },
    error.refusal === 'conflict' ? 409 : 422,
  )
}

async function issuesOfRefusal({ visit, record, format, body }: Work, error: Refused): Promise<readonly Issue[]> {
  if (Array.isArray(error.details['issues'])) return error.details['issues'] as readonly Issue[]
  return error.code === 'record.body' ? issuesIn(format, body, await worldFor(visit.context, { record, data: body }), { for: 'draft' }) : []
}

const shownDetails = ({ details }: Refused) =>
  Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  )

const json = (body: object, status = 200): Answer => ({ kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(body), status })
