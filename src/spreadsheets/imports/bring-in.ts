import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { amend, createDraft, draftOf, find, saveDraft, submit, type Held } from '#records'
import type { Examined } from './examine.ts'
import type { ImportRow, ImportRun } from './import-run.ts'
import { addRow } from './store.ts'

/**
 * Store several rows in one transaction, which costs as much as one row alone. If one of them is refused, nothing of them is stored, and
 * they are stored one by one.
 */
export async function bringInTogether(context: Context, run: ImportRun, rows: readonly Examined[]): Promise<void> {
  try {
    await inTransaction(context, async unit => {
      for (const examined of rows) await stored(unit, run, examined)
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    for (const examined of rows) await bringIn(context, run, examined)
  }
}

/** Store one row as the import wishes, with a note of what was done: both or neither, so that an import that broke off goes on where it was. */
async function bringIn(context: Context, run: ImportRun, examined: Examined): Promise<void> {
  try {
    await inTransaction(context, unit => stored(unit, run, examined))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await addRow(context, run.id, {
      ...nothing,
      row: examined.row,
      action: 'refused',
      record: examined.record ?? null,
      problem: { code: error.code },
    })
  }
}

async function stored(unit: Context, run: ImportRun, examined: Examined): Promise<void> {
  const { row, problems } = examined
  const skipped = skips(run, examined)
  if (skipped) {
    const problem = skipped === 'unchanged' ? null : { code: problems.find(({ level }) => level !== 'doubtful')?.code ?? 'row.refused' }
    return await addRow(unit, run.id, { ...nothing, row, action: skipped, record: examined.record ?? null, problem })
  }
  const { held, before, action } = examined.record === undefined ? await made(unit, run, examined) : await changed(unit, examined.record, examined)
  const standing = run.intent === 'drafts' ? held : await submit(unit, held.record.id)
  await addRow(unit, run.id, {
    ...nothing,
    row,
    action,
    before,
    record: standing.record.id,
    state: stateOf(standing),
    revision: standing.record.revision,
    version: standing.draft?.version ?? null,
  })
}

const nothing: ImportRow = {
  row: 0,
  record: null,
  action: 'skipped',
  state: null,
  before: null,
  revision: null,
  version: null,
  problem: null,
  undone: null,
}

/** Rows that are left: the same as what stands there, impossible, or not ready for what was asked. */
function skips({ intent }: ImportRun, { action, ready }: Examined): 'unchanged' | 'refused' | 'skipped' | undefined {
  if (action === 'unchanged') return 'unchanged'
  if (action === 'refuse') return 'refused'
  return intent === 'drafts' || ready ? undefined : 'skipped'
}

type Stored = { readonly held: Held; readonly before: ImportRow['before']; readonly action: 'created' | 'updated' }

async function made(unit: Context, run: ImportRun, { body }: Examined): Promise<Stored> {
  return { held: await createDraft(unit, { format: run.format, data: body }), before: null, action: 'created' }
}

async function changed(unit: Context, id: string, { body }: Examined): Promise<Stored> {
  const { record } = await find(unit, id)
  const former = await draftOf(unit, id).catch(refusal => (refusal instanceof Refused ? undefined : Promise.reject(refusal as Error)))
  if (!former) await amend(unit, id)
  await saveDraft(unit, { id, data: body })
  const held = await draftOf(unit, id)
  const before = { ...(former ? { draft: former.draft.data } : {}), ...(record.revision > 0 ? { revision: record.revision } : {}) }
  return { held, before, action: 'updated' }
}

const stateOf = ({ record, draft }: Held): ImportRow['state'] =>
  draft ? (draft.state === 'submitted' ? 'submitted' : 'draft') : record.state === 'published' ? 'published' : 'draft'
