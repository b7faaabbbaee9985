import { referencesIn, type Data, type Format } from '#formats'
import { summaries, type Summary } from '#records'
import { labelOf } from '#vocabularies'
import type { Reading } from '../fields/drawing.ts'
import { fieldViews } from '../fields/index.ts'
import type { Visit } from '../page.ts'

/** What a body is shown with: labels of terms, and the titles of the records it refers to. */
export async function readingOf(visit: Visit, format: Format, data: Data, language: string): Promise<Reading> {
  const ids = [...new Set(referencesIn(format, data).map(({ identifier }) => identifier.split('@')[0]!))]
  const records = new Map<string, Summary>((await summaries(visit.context, ids)).map(summary => [summary.id, summary]))
  return { views: fieldViews, visit, format, language, label: labelOf, records }
}
