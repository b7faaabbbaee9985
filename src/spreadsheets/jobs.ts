import { job, type Job } from '#platform/jobs.ts'
import { exportJob, exportNow } from './exports/start-export.ts'
import { forgetSheets } from './forget.ts'
import { checkJob, checkNow } from './imports/check-import.ts'
import { runJob, runSlice } from './imports/run-import.ts'
import { undoJob, undoSlice } from './imports/undo-import.ts'

/** What is done later: dry runs, imports and their taking back, exports, and forgetting their files. */
export const spreadsheetJobs: readonly Job<never>[] = [
  job<{ readonly id: string }>(checkJob.name, { ...checkJob, do: async (context, data) => void (await checkNow(context, data)) }),
  job<{ readonly id: string }>(runJob.name, { ...runJob, do: runSlice }),
  job<{ readonly id: string }>(undoJob.name, { ...undoJob, do: undoSlice }),
  job<{ readonly id: string }>(exportJob.name, { ...exportJob, do: exportNow }),
  job('spreadsheets.forget', { every: '20 4 * * *', do: forgetSheets }),
]
