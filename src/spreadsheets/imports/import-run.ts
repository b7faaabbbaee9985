import type { Actor, Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Summary } from './dry-run.ts'

/** How an import stands. */
export type ImportState = 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'undoing' | 'undone'

/** What becomes of the rows: drafts to go on with, submissions to reviewers, or publications where the actor needs no review. */
export type Intent = 'drafts' | 'submitted' | 'published'

/** The ways in which rows can be brought in. */
export const intents: readonly Intent[] = ['drafts', 'submitted', 'published']

/** A file that somebody brings in, and how far it has come. */
export type ImportRun = {
  readonly id: string
  readonly format: string
  readonly actor: string
  readonly locale: Locale
  /** The name the file had. */
  readonly name: string
  readonly size: number
  /** SHA-256 of the file, by which it is recognised when it comes again. */
  readonly digest: string
  readonly hash: string
  readonly mapping: Mapping
  readonly intent: Intent | null
  readonly state: ImportState
  /** Why it failed: the code of a refusal, with its details. */
  readonly problem: { readonly code: string; readonly details?: Readonly<Record<string, unknown>> } | null
  /** Rows dealt with so far, in whatever it is doing. */
  readonly rows: number
  readonly summary: Summary | null
  readonly createdAt: Date
  readonly changedAt: Date
}

/** What an import did to a row. */
export type ImportRow = {
  readonly row: number
  readonly record: string | null
  readonly action: 'created' | 'updated' | 'unchanged' | 'refused' | 'skipped'
  /** What the record became. */
  readonly state: 'draft' | 'submitted' | 'published' | null
  /** The draft that was open before; or the revision that was public. */
  readonly before: { readonly draft?: Readonly<Record<string, unknown>>; readonly revision?: number } | null
  readonly revision: number | null
  readonly version: number | null
  readonly problem: { readonly code: string } | null
  /** How it was taken back; `changed` when somebody has worked on it since, and it was left. */
  readonly undone: 'discarded' | 'restored' | 'withdrawn' | 'changed' | 'refused' | null
}

const next: { readonly [state in ImportState]: readonly ImportState[] } = {
  uploaded: ['uploaded', 'checking', 'failed'],
  checking: ['checked', 'failed', 'uploaded'],
  checked: ['checking', 'uploaded', 'running', 'failed'],
  running: ['done', 'failed'],
  done: ['undoing'],
  failed: ['checking', 'uploaded', 'undoing'],
  undoing: ['undone', 'failed'],
  undone: ['undoing'],
}

/** Refuse a step that the state of the import does not allow: `import.<state>`. */
export function refuseStep(run: ImportRun, to: ImportState): void {
  if (!next[run.state].includes(to)) throw new Refused('conflict', `import.${run.state}`, { id: run.id })
}

/** May this actor see and lead this import? One's own, and administrators all. */
export const mayLead = (actor: Actor, run: Pick<ImportRun, 'actor'>): boolean => actor.id === run.actor || isAdministrator(actor)

/** Is this an administrator of the whole? */
export const isAdministrator = (actor: Actor): boolean => actor.roles.some(held => held.role === 'administrator' && held.for === '*')

/** The actor of the command line: the operator of the machine, who may everything. */
export const operator: Actor = { id: 'system:chm', name: 'OpenCHM', roles: [{ role: 'administrator', for: '*' }] }

/** The context of whoever leads the import. */
export const asActor = (context: Context, actor: Actor): Context => ({ ...context, actor })
