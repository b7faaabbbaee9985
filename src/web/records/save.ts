import { formatNamed, issuesIn, type Data, type Issue } from '#formats'
import { namesOf } from '#accounts'
import { Refused } from '#platform/errors.ts'
import { confirmPrefilled, conflictsOf, draftOf, identifierOf, issuesOf, mergeDraft, submit, worldFor, type Merging } from '#records'
import type { Answer, Page, Visit } from '../page.ts'
import { afterOp, textsIn, type Pressed, type Stepped } from './draft/after-op.ts'
import { withMine } from './draft/conflicts.tsx'
import { backTo, createHere } from './draft/create-here.ts'
import { standingOf, statusWords } from './draft/status.ts'
import { languagesIn } from './drawing.ts'
import { formPage } from './edit.tsx'
import type { Said } from './form.tsx'
import { publishedMeanwhile } from './published-meanwhile.ts'
import { bodyOfForm } from './read-form.ts'
import { afterStep, rowStepOf } from './row-steps.ts'

/**
 * Every button of the form comes here, and all of them store what was typed before anything else happens, so that
 * nothing is lost whatever the button then does. What others saved meanwhile comes in; where they wrote something else
 * in the same place, both texts are kept until the author decides.
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
  const pressed = { visit, record, format, draft, op, body: bodyOfForm(format, visit.form, draft.data) }
  let body: Data = pressed.body
  try {
    const stepped = await afterOp(pressed)
    body = stepped.body
    const merging = await mergeDraft(visit.context, {
      id: record.id,
      data: body,
      ...versionOf(visit),
      undecided: visit.form.getAll('_conflict').filter(path => path !== stepped.decided),
      decided: stepped.decided === undefined ? [] : [stepped.decided],
    })
    const work = { ...pressed, stepped, merging }
    return await (outcomes[op.split(':')[0]!] ?? redrawn)(work)
  } catch (error) {
    if (!(error instanceof Refused) || error.code === 'draft.none') throw error
    return refused({ ...pressed, body }, error)
  }
}

/** What was pressed, and what was stored of it. */
type Work = Pressed & { readonly stepped: Stepped; readonly merging: Merging }

const versionOf = ({ form }: Visit) => {
  const version = Number(form.get('_version'))
  return Number.isInteger(version) && version > 0 ? { version } : {}
}

type Outcome = (work: Work) => Promise<Answer> | Answer

const outcomes: { readonly [op: string]: Outcome | undefined } = {
  save: work => (mustLook(work) ? redrawn(work) : toForm(work, { key: 'records.saved' })),
  preview: ({ visit, record }) => ({ kind: 'redirect', to: visit.to(`/records/${identifierOf(record)}/preview`) }),
  check: work => toForm(work, undefined, { check: '' }),
  autosave: autosaved,
  submit: work => (mustLook(work) ? redrawn(work) : submitted(work)),
  confirm: confirmed,
  create: ({ visit, record, op }) => createHere(visit, record, op),
  back: ({ visit }) => ({ kind: 'redirect', to: backTo(visit)!, flash: { key: 'records.saved' } }),
}

/** Is there something in the form its author has not seen or not decided yet? */
const mustLook = ({ stepped, merging }: Work): boolean => stepped.leaving !== undefined || merging.others || merging.conflicts.length > 0

/** The form again, with what belongs to the way somebody came here. */
function toForm({ visit, record }: Work, flash?: { readonly key: string }, query: Readonly<Record<string, string>> = {}): Answer {
  const source = visit.form.get('_for')
  const to = visit.to(`/records/${identifierOf(record)}/edit`, { ...query, ...(source ? { for: source } : {}) })
  return { kind: 'redirect', to, ...(flash === undefined ? {} : { flash }) }
}

/** What the script of the form needs to know; `redraw`: the form has to be drawn again, for others' texts came in. */
async function autosaved({ visit, record, format, stepped, merging: { draft, conflicts, others } }: Work): Promise<Answer> {
  const issues = await issuesOf(visit.context, { record, draft })
  const known = new Set(visit.form.getAll('_conflict'))
  const drawn = visit.form.getAll('_language')
  const languages = languagesIn(draft.data, visit.locale)
  const anew = drawn.length > 0 && String(drawn.toSorted()) !== String(languages.toSorted())
  const redraw = anew || others || stepped.leaving !== undefined || conflicts.length !== known.size || conflicts.some(({ path }) => !known.has(path))
  return json({
    version: draft.version,
    savedAt: draft.savedAt.toISOString(),
    ...(redraw ? { redraw } : {}),
    ...statusWords(visit, standingOf(visit, format, draft.data, issues)),
  })
}

async function confirmed(work: Work): Promise<Answer> {
  const field = work.op.slice('confirm:/'.length)
  await confirmPrefilled(work.visit.context, work.record.id, field === '' ? Object.keys(work.format.fields) : [field])
  return redrawn(work)
}

/** Buttons that change the form itself draw it again with what was stored, and with the row that was added and is empty yet. */
async function redrawn(work: Work): Promise<Answer> {
  const { visit, record, format, op, stepped, merging } = work
  const { draft, conflicts, others } = merging
  const field = op.startsWith('find:') ? op.slice('find:'.length) : undefined
  const looked = field === undefined ? {} : { looked: { field, words: visit.form.get(`_q:${field}`) ?? '' } }
  const step = rowStepOf(op)
  const shown = withMine(step?.step === 'add' ? afterStep(format, draft.data, step) : draft.data, conflicts)
  const leaving = stepped.leaving
  const said: Said = {
    version: draft.version,
    savedAt: draft.savedAt,
    locked: draft.state === 'submitted',
    ...(others ? { merged: await nameOf(visit, work.draft.savedBy) } : {}),
    ...(leaving === undefined ? {} : { leaving: { language: leaving, texts: textsIn(format, draft.data, leaving) } }),
  }
  return formPage({ visit, record, format, data: shown, issues: [], conflicts, ...looked }, said, mustDecide(work) ? 409 : 200)
}

const mustDecide = ({ op, merging }: Work): boolean => ['save', 'submit'].includes(op) && merging.conflicts.length > 0

/** What somebody is called; a word for somebody where they have no name. */
async function nameOf(visit: Visit, account: string | null): Promise<string> {
  const names = account === null ? undefined : await namesOf(visit.context, [account])
  return names?.get(account ?? '') ?? visit.say('records.somebody')
}

async function submitted({ visit, record, merging: { draft } }: Work): Promise<Answer> {
  const held = await submit(visit.context, record.id, { version: draft.version, ...noteOf(visit) })
  const published = held.draft === undefined
  return {
    kind: 'redirect',
    to: backTo(visit) ?? visit.to(published ? `/records/${identifierOf(held.record, held.record.revision)}` : '/workspace'),
    flash: { key: published ? 'records.now-published' : 'records.now-submitted' },
  }
}

const noteOf = ({ form }: Visit) => (form.get('_note')?.trim() ? { note: form.get('_note')! } : {})

/** What cannot be done is said above the form, which still holds everything that was typed, or what was stored of it. */
async function refused(pressed: Pressed, error: Refused): Promise<Answer> {
  const { visit, record, format, op, body } = pressed
  const status = error.refusal === 'conflict' ? 409 : 422
  if (op === 'autosave') return json({ code: error.code, text: visit.say(`error.${error.code}`, shownDetails(error)) }, status)
  if (error.refusal === 'not-found') throw error
  const { draft } = await draftOf(visit.context, record.id)
  const said = { version: draft.version, savedAt: draft.savedAt, locked: draft.state === 'submitted' }
  const issues = await issuesOfRefusal(pressed, error)
  const conflicts = await conflictsOf(visit.context, draft)
  return formPage(
    { visit, record, format, data: body, issues, conflicts },
    { ...said, ...(issues.length === 0 ? { notice: visit.say(`error.${error.code}`, shownDetails(error)) } : {}) },
    status,
  )
}

async function issuesOfRefusal({ visit, record, format, body }: Pressed, error: Refused): Promise<readonly Issue[]> {
  if (Array.isArray(error.details['issues'])) return error.details['issues'] as readonly Issue[]
  return error.code === 'record.body' ? issuesIn(format, body, await worldFor(visit.context, { record, data: body }), { for: 'draft' }) : []
}

const shownDetails = ({ details }: Refused) =>
  Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'),
  )

const json = (body: object, status = 200): Answer => ({ kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(body), status })
