import type { Filter } from '#platform/filter.ts'
import type { SixTexts } from './labels.ts'

/**
 * Who takes part in the life of a record. `anyone`: whoever is signed in, with what is their own; `author`: who submitted; the next three hold their role for the
 * record's government; `secretariat` holds it for the clearing-house, for all of them, or as the team of this one format.
 */
export const workflowRoles = ['anyone', 'author', 'authorised-user', 'publishing-authority', 'focal-point', 'secretariat', 'administrator'] as const

/** The name of such a role. */
export type WorkflowRole = (typeof workflowRoles)[number]

/** What happens to a record that somebody is told of, in the order in which it happens. */
export const workflowSteps = [
  'submitted',
  'due',
  'overdue',
  'lapsed',
  'returned',
  'published',
  'withdrawn',
  'confirmation',
  'unconfirmed',
  'expiry',
] as const

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
