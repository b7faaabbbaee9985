import type { JobKind } from '#platform/jobs.ts'
import type { Outcome, Unreached } from '#platform/outbound.ts'

/** Where a call of a webhook stands. `held`: the webhook was switched off; `passed`: there was nothing to tell any more. */
export const callStates = ['waiting', 'done', 'failed', 'held', 'passed'] as const

/** One of these. */
export type CallState = (typeof callStates)[number]

/** Where those stand that the receiver never took, and that wait for nothing but their owner. */
export const undelivered: readonly CallState[] = ['failed', 'held']

/** What a call tells. */
export const callTypes = ['record.published', 'record.withdrawn', 'alert.test'] as const

/** One of these. */
export type CallType = (typeof callTypes)[number]

/** Why a call did not succeed: no answer, a bad one, or it was not made. `later`: a later revision is told by its own call; `gone`: no longer public, or found; `off`: the webhook was switched off. */
export type CallProblem = Unreached | `HTTP ${number}` | 'later' | 'gone' | 'off'

/** A call of a webhook, kept for 30 days. `message` is its number for the receiver, the same in every try; `took` are milliseconds. */
export type Call = {
  readonly id: number
  readonly alert: number
  readonly kind: CallType
  readonly message: string
  /** UID of the record; a test tells of several. */
  readonly record: string | null
  readonly revision: number | null
  readonly state: CallState
  readonly at: Date
  readonly tries: number
  readonly triedAt: Date | null
  readonly status: number | null
  readonly took: number | null
  readonly problem: CallProblem | null
  readonly nextAt: Date | null
}

/** What only those see who make the call. `round` counts the tries since `begunAt`; `again`: somebody asked for it once more. */
export type Making = Call & { readonly body: string | null; readonly round: number; readonly begunAt: Date; readonly again: boolean }

/** How a try went, and what follows from it. */
export type Tried = Pick<Making, 'state' | 'tries' | 'round' | 'triedAt' | 'status' | 'took' | 'problem' | 'nextAt'>

/** The job that makes the calls that are due. */
export const callKind: JobKind = { name: 'alerts.call', retries: 3, seconds: 300 }

/** Seconds between tries: three days in all. */
export const pauses: readonly number[] = [10, 60, 300, 1800, 7200, 21_600, 57_600, 86_400, 86_400]

/** So many calls of a webhook are kept, and for so many days. */
export const mostCalls = 500
export const keptDays = 30

const gone = 410

/** Did the receiver take it? */
export const isTaken = (outcome: Outcome): boolean => 'status' in outcome && outcome.status >= 200 && outcome.status < 300

/** The receiver says that nobody shall ever call there again. */
export const isGone = (outcome: Outcome): boolean => 'status' in outcome && outcome.status === gone

/** What a try makes of a call: done, to be tried once more, or failed. */
export function tried({ tries, round }: Pick<Making, 'tries' | 'round'>, outcome: Outcome, now: Date): Tried {
  const known = { tries: tries + 1, round: round + 1, triedAt: now, took: outcome.took, status: 'status' in outcome ? outcome.status : null }
  if (isTaken(outcome)) return { ...known, state: 'done', problem: null, nextAt: null }
  const problem = 'status' in outcome ? (`HTTP ${outcome.status}` as const) : outcome.problem
  const seconds = isGone(outcome) ? undefined : pauses[round]
  return seconds === undefined
    ? { ...known, state: 'failed', problem, nextAt: null }
    : { ...known, state: 'waiting', problem, nextAt: new Date(now.getTime() + seconds * 1000) }
}
