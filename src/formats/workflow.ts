import type { Filter } from '#platform/filter.ts'
import { checklistOf } from './checklist.ts'
import type { Format, Kind } from './format.ts'
import type { SixTexts } from './labels.ts'

/**
 * Who takes part in the life of a record. `anyone`: whoever is signed in, with what is their own; `author`: who submitted; the next three hold their role for the
 * record's government; `secretariat` holds it for the clearing-house, for all of them, or as the team of this one format.
 */
export const workflowRoles = ['anyone', 'author', 'authorised-user', 'publishing-authority', 'focal-point', 'secretariat', 'administrator'] as const

/** The name of such a role. */
export type WorkflowRole = (typeof workflowRoles)[number]

/** What happens to a record that somebody is told of, in the order in which it happens. */
export const workflowSteps = ['submitted', 'due', 'overdue', 'lapsed', 'returned', 'published', 'withdrawn', 'confirmation', 'unconfirmed', 'expiry'] as const

/** The name of such a step. */
export type WorkflowStep = (typeof workflowSteps)[number]

/** How long reviewers have: reminded after so many weeks, others called to help after `escalation`, closed and unlocked after `weeks`. */
export type Deadline = { readonly weeks: number; readonly reminders: readonly number[]; readonly escalation: number }

/** Something reviewers look at before they decide. */
export type ChecklistItem = { readonly name: string; readonly label: SixTexts }

/**
 * Records whose addresses get a copy: those reached by following these reference fields one after the other; or the published ones of these formats (with facts for
 * which the filter holds) of the countries in a field, where `when` holds for a record reached by its path.
 */
export type Recipients =
  | { readonly through: readonly string[] }
  | {
      readonly countries: string
      readonly of: { readonly [format: string]: Filter }
      readonly when?: { readonly through: readonly string[]; readonly holds: Filter }
    }

/** How records of a format are looked after, from draft to confirmation. What a format leaves out follows from its kind. */
export type Workflow = {
  /** Who writes drafts, submits, takes back and amends. */
  readonly drafts: readonly WorkflowRole[]
  /** Who decides on what others submitted, or sends it back. */
  readonly reviews: readonly WorkflowRole[]
  /** Whose approval makes it public, and who withdraws, retires and publishes own submissions at once. */
  readonly publishes: readonly WorkflowRole[]
  /** Who is told by mail of each step. */
  readonly tells: { readonly [step in WorkflowStep]?: readonly WorkflowRole[] }
  /** Nobody publishes what they submitted themselves. */
  readonly secondPerson?: true
  readonly deadline?: Deadline
  /** Months after which the owner is asked whether the record is still right; `when` makes it the author's choice. Unanswered for `graceMonths`, it is marked. */
  readonly confirmation?: { readonly months: number; readonly when?: Filter; readonly graceMonths?: number }
  /** The date after which a record no longer holds, how long before it its owner is told, and reference fields whose records are told at their addresses. */
  readonly expiry?: { readonly field: string; readonly noticeMonths: number; readonly to?: readonly string[] }
  /** Who else gets a copy when it is published: of each line the first entry that finds somebody. */
  readonly copies?: readonly (readonly Recipients[])[]
  readonly checklist: readonly ChecklistItem[]
}

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
