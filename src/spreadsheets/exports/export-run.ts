import type { Locale } from '#platform/localized.ts'
import type { ExportQuestion } from './question.ts'

/** A file that is written in the background, and kept for some days. */
export type ExportRun = {
  readonly id: string
  readonly actor: string
  readonly locale: Locale
  /** What it is, in words: the search or the list. */
  readonly title: string
  readonly question: ExportQuestion
  readonly state: 'waiting' | 'writing' | 'ready' | 'failed'
  readonly name: string
  readonly type: string
  readonly rows: number
  readonly size: number | null
  readonly hash: string | null
  readonly problem: { readonly code: string } | null
  readonly createdAt: Date
  readonly readyAt: Date | null
}

/** Days a file is kept. */
export const keptDays = 7

/** Exports with more records are written in the background. */
export const mostAtOnce = 3000
