import { checklistOf } from './checklist.ts'
import type { Format, Kind } from './format.ts'
import type { Deadline, Workflow } from './workflow.ts'

/** Months without an answer after which a record that should be confirmed says that it was not (facts: three). */
export const confirmationGraceMonths = 3

/** How records of a format are looked after: what follows from its kind, and over it what the format says itself. */
export function workflowOf(format: Format): Workflow {
  const known = made.get(format)
  if (known) return known
  const usual = workflowByKind[format.kind]
  const own = format.workflow ?? {}
  const whole = { ...usual, ...own, tells: { ...usual.tells, ...own.tells }, checklist: [...checklistOf(format), ...(own.checklist ?? [])] }
  made.set(format, whole)
  return whole
}

const made = new WeakMap<Format, Workflow>()

/** Twelve weeks, as the clearing-houses give today; they remind nobody before. */
const deadline: Deadline = { weeks: 12, reminders: [4, 8, 10], escalation: 11 }

const nationalAuthors = ['authorised-user', 'publishing-authority', 'focal-point'] as const
const nationalAuthorities = ['publishing-authority', 'focal-point'] as const

type Usual = Omit<Workflow, 'checklist'>

/** What follows from the kind of a format (facts: who submits, who validates). */
export const workflowByKind: { readonly [kind in Kind]: Usual } = {
  national: {
    drafts: nationalAuthors,
    reviews: nationalAuthorities,
    publishes: nationalAuthorities,
    deadline,
    tells: {
      submitted: nationalAuthorities,
      due: nationalAuthorities,
      overdue: ['administrator', 'secretariat'],
      lapsed: ['author', 'publishing-authority', 'focal-point'],
      returned: ['author'],
      published: ['author'],
      withdrawn: ['author'],
      confirmation: nationalAuthorities,
      unconfirmed: nationalAuthorities,
      expiry: nationalAuthorities,
    },
  },
  reference: {
    drafts: ['anyone', 'secretariat'],
    reviews: ['secretariat'],
    publishes: ['secretariat'],
    deadline,
    tells: {
      submitted: ['secretariat'],
      due: ['secretariat'],
      overdue: ['administrator'],
      lapsed: ['author', 'secretariat'],
      returned: ['author'],
      published: ['author'],
      withdrawn: ['author'],
      confirmation: ['author', 'secretariat'],
      unconfirmed: ['author', 'secretariat'],
      expiry: ['author', 'secretariat'],
    },
  },
  secretariat: {
    drafts: ['secretariat'],
    reviews: ['secretariat'],
    publishes: ['secretariat'],
    deadline,
    tells: {
      submitted: ['secretariat'],
      due: ['secretariat'],
      overdue: ['administrator'],
      lapsed: ['author', 'secretariat'],
      returned: ['author'],
      published: ['author'],
      withdrawn: ['author'],
      confirmation: ['secretariat'],
      unconfirmed: ['secretariat'],
      expiry: ['secretariat'],
    },
  },
  contact: {
    drafts: ['anyone', ...nationalAuthors],
    reviews: [],
    publishes: ['anyone', ...nationalAuthors],
    tells: { confirmation: ['anyone', ...nationalAuthors], unconfirmed: ['anyone', ...nationalAuthors] },
  },
}
