import { formatNamed, summaryOf, titleOf, type Data } from '#formats'
import { find, revisionAt, type ChmRecord } from '#records'
import type { Asking } from '../asking.ts'
import { notFound } from '../error.ts'
import { worksOn } from '../documents/info.ts'
import { peopleOf, userIdOf } from '../people.ts'
import { realmOf } from '../realm.ts'
import { idOfPublication, idOfWithdrawal, type Workflow } from './id.ts'

/** The workflow of a step that needed no review: it was over as soon as it began. For those who work on the record; refuses others as not found. */
export async function workflowAtOnce(asking: Asking, id: string, step: Exclude<Workflow, { readonly kind: 'review' }>): Promise<object> {
  const { context } = asking
  const { record } = await find(context, String(step.number))
  if (!worksOn(context, { record, draft: undefined })) throw notFound('There is no such workflow')
  const done = step.kind === 'publication' ? await publication(asking, record, step.revision) : withdrawal(record)
  if (done.id !== id) throw notFound('There is no such workflow')
  return shown(asking, record, done)
}

type Done = {
  readonly id: string
  readonly name: string
  readonly by: string | null
  readonly at: Date
  readonly data: Data
  readonly result: object
}

async function publication({ context }: Asking, record: ChmRecord, number: number): Promise<Done> {
  const { data, publishedAt, publishedBy } = await revisionAt(context, record.id, number)
  const result = { action: 'approve', identifier: record.id, documentID: record.number, revision: number }
  return { id: idOfPublication(record.number, number, publishedAt), name: 'publishRecord', by: publishedBy, at: publishedAt, data, result }
}

function withdrawal(record: ChmRecord): Done {
  if (!record.withdrawnAt) throw notFound('There is no such workflow')
  const result = { action: 'approve', identifier: record.id }
  const { number, withdrawnAt: at, withdrawnBy: by } = record
  return { id: idOfWithdrawal(number, at), name: 'deleteRecord', by, at, data: {}, result }
}

async function shown({ context, realm }: Asking, record: ChmRecord, { id, name, by, at, data, result }: Done): Promise<object> {
  const format = formatNamed(record.format)
  const person = (await peopleOf(context, [by]))(by)
  const info = person && { id: person.userID, firstName: person.firstName, lastName: person.lastName, email: person.email }
  const type = name === 'deleteRecord' ? name : record.kind === 'national' ? 'publishNationalRecord' : 'publishReferenceRecord'
  const over = {
    completedOn: at,
    completedBy: userIdOf(by),
    completedBy_info: info,
    canceledBy: null,
    terminatedBy: null,
    timedOut: null,
    closedOn: at,
  }
  return {
    _id: id,
    type: { name: type, version: '0.4' },
    state: 'completed',
    createdOn: at,
    createdBy: userIdOf(by),
    createdBy_info: info,
    closedOn: at,
    workflowAge: null,
    activities: [{ name, createdOn: at, assignedTo: [userIdOf(by)], assignedTo_info: [info], ...over, result }],
    data: {
      realm: realmOf(record.prefix, realm),
      identifier: record.id,
      documentID: record.number,
      metadata: { schema: record.format, ...(record.government === null ? {} : { government: record.government }) },
      title: titleOf(format, data),
      abstract: summaryOf(format, data),
      additionalInfo: null,
      batchId: null,
    },
    result,
  }
}
