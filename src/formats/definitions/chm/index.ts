import { withLabels } from '../with-labels.ts'
import { caseStudy } from './case-study.ts'
import { event } from './event.ts'

/** Formats of the central clearing-house mechanism. */
export const chm = withLabels(import.meta.dirname, [caseStudy, event])
